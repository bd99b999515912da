"""Where an adult may be abused and significant harm is likely, ask about the domestic abuse meeting (MARAC)."""

from ...terms.facts import person
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-X17",
    force=SHOULD,
    scope=("person",),
    says="Where an adult may be abused and significant harm is likely, ask about the domestic abuse meeting (MARAC).",
    when=person.being_abused & states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Ask the hub: should the domestic abuse meeting (MARAC) hear of it? Who can safely ask what {person} wants?",
            "mash",
            "same-day",
            51,
        ),
    ),
    reason="That meeting plans how to protect the family. Whoever may be causing the harm never hears of it.",
    cite=Cite(
        "Domestic Abuse Act 2021 statutory guidance (Home Office, 2022)",
        "https://www.gov.uk/government/publications/domestic-abuse-act-2021",
    ),
    evidence=SETTLED,
    since=day(2022, 1, 31),
    examples=Examples(
        {"being_abused": "yes", "judged_level": "significant-harm"},
        {"being_abused": "no", "judged_level": "significant-harm"},
        {"judged_level": "significant-harm"},
    ),
)
