"""Where the risk may be high, ask the hub whether the domestic abuse meeting (MARAC) should hear of it."""

from ...terms.facts import person
from ..writing import SETTLED, SHOULD, Cite, Examples, Rule, Step, day, states

RULE = Rule(
    id="R-X17",
    force=SHOULD,
    scope=("person",),
    says="Where the risk may be high, ask the hub whether the domestic abuse meeting (MARAC) should hear of it.",
    when=person.being_abused & states.LIKELY_SIGNIFICANT_HARM,
    then=(
        Step(
            "Ask the hub whether the domestic abuse meeting (MARAC) should hear of it, and who asks {person} what they want, where that is safe.",
            "mash",
            "same-day",
            51,
        ),
    ),
    reason="That meeting plans with others how to keep them safe. Whoever may be causing harm never hears of it.",
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
