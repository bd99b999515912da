"""An adult who may be being abused hears today, alone and in person."""

from ...terms.facts import pair, person
from ..writing import SETTLED, SHOULD, Cite, DoFirst, Examples, Hasten, Rule, day, some, states

RULE = Rule(
    id="R-K5i",
    force=SHOULD,
    scope=("recipient",),
    says="An adult who may be being abused hears today, alone and in person.",
    when=some("person", pair.is_this_person & person.being_abused),
    then=(
        Hasten("same-day"),
        DoFirst(
            "Speak with them alone, in person, where nobody can see or hear. Say nothing that only the child could have told you.",
            "the person alone",
        ),
    ),
    unless=some("person", pair.is_this_person & states.NOT_SAFE_TO_TELL),
    reason="Where somebody can see or hear, telling them could put them in danger.",
    cite=Cite(
        "Domestic Abuse Act 2021 statutory guidance (Home Office, 2022)",
        "https://www.gov.uk/government/publications/domestic-abuse-act-2021",
    ),
    evidence=SETTLED,
    since=day(2022, 1, 31),
    examples=Examples(
        {"is_this_person": "yes", "being_abused": "yes"},
        {"is_this_person": "no", "being_abused": "yes"},
        {"is_this_person": "yes"},
    ),
)
