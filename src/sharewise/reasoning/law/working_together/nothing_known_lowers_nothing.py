"""If nothing is known to the hub, your own worry and duty stay as they were."""

from ...terms.facts import case
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-I9",
    force=SHOULD_STAT,
    scope=(),
    says="If nothing is known to the hub, your own worry and duty stay as they were.",
    when=case.hub_answer.is_("nothing-known"),
    then=(
        Step(
            "Keep your own worry open: “nothing known” is about the hub's records today, not about what happened.",
            "your record",
            "same-day",
            40,
        ),
    ),
    reason="“Nothing known” makes no worry smaller. What was seen and said counts as much as before.",
    cite=Cite(
        "Keeping Children Safe in Education, Part 1; Working Together to Safeguard Children 2026",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SOURCE,
    since=day(2025, 9, 1),
    examples=Examples({"hub_answer": "nothing-known"}, {"hub_answer": "not-asked"}, {}),
)
