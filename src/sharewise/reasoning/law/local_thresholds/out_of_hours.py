"""Where significant harm is likely and the hub is silent, the out-of-hours team is rung, and the police if it is silent too."""

from __future__ import annotations

from ...terms.facts import case
from ..writing import LOCAL, SETTLED, Cite, Examples, Involve, Rule, Step, day, states

RULE = Rule(
    id="R-I8d",
    force=LOCAL,
    scope=(),
    says="Where significant harm is likely and the hub is silent, the out-of-hours team is rung, and the police if it is silent too.",
    when=states.LIKELY_SIGNIFICANT_HARM & case.hub_answer.is_("no-answer"),
    then=(
        Involve(("out-of-hours",)),
        Step(
            "If the hub stays silent, ring the out-of-hours team. If they are silent too, ring the police: 101, or 999 if a child may be in danger.",
            "out-of-hours",
            "same-day",
            12,
        ),
    ),
    reason="A silent hub is no reason to wait.",
    cite=Cite(
        "Keeping Children Safe in Education, Part 1; local out-of-hours arrangements",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SETTLED,
    since=day(2025, 9, 1),
    examples=Examples(
        {"judged_level": "significant-harm", "hub_answer": "no-answer"},
        {"judged_level": "significant-harm", "hub_answer": "nothing-known"},
        {"judged_level": "significant-harm"},
    ),
)
