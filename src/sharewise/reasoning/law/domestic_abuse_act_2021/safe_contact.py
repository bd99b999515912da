"""Ask an adult who may be being abused how and when to reach them with nobody else seeing."""

from ...terms.facts import person
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Step, any_of, day, states

RULE = Rule(
    id="R-K5c",
    force=SHOULD,
    scope=("person",),
    says="Ask an adult who may be being abused how and when to reach them with nobody else seeing.",
    when=person.being_abused,
    then=(
        Step(
            "Tell {person} alone, in person. Ask: “How and when is it safe to reach you? Who must not see a message?”",
            "the person alone",
            "same-day",
            22,
        ),
    ),
    unless=any_of(person.others_may_see.is_("no"), states.NOT_SAFE_TO_TELL),
    reason="A message in the wrong hands can be the most dangerous thing you send.",
    cite=Cite(
        "Domestic Abuse Act 2021 statutory guidance (Home Office, 2022)",
        "https://www.gov.uk/government/publications/domestic-abuse-act-2021",
    ),
    evidence=SETTLED,
    since=day(2022, 1, 31),
    examples=Examples({"being_abused": "yes"}, {"being_abused": "no"}, {}),
)
