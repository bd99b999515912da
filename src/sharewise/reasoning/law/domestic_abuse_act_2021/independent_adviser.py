"""Offer an adult who may be being abused an independent adviser: that help needs their yes."""

from ...terms.facts import person
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-K5b",
    force=SHOULD,
    scope=("person",),
    says="Offer an adult who may be being abused an independent adviser: that help needs their yes.",
    when=person.being_abused,
    then=(
        Step(
            "Offer {person} an independent domestic abuse adviser. This help does need a yes.",
            "the adviser",
            "same-day",
            23,
        ),
    ),
    unless=states.NOT_SAFE_TO_TELL,
    reason="Somebody independent can help them stay safe. It is their choice.",
    cite=Cite(
        "Domestic Abuse Act 2021 statutory guidance (Home Office, 2022)",
        "https://www.gov.uk/government/publications/domestic-abuse-act-2021",
    ),
    evidence=SETTLED,
    since=day(2022, 1, 31),
    examples=Examples({"being_abused": "yes"}, {"being_abused": "no"}, {}),
)
