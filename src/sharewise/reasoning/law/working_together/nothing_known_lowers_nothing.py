"""'Nothing known', advice or no further action never ends the asker's own duty."""

from ...terms.facts import case
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-I9",
    force=SHOULD_STAT,
    scope=(),
    says="'Nothing known', advice or no further action never ends the asker's own duty.",
    when=case.hub_answer.is_("nothing-known"),
    then=(
        Step(
            "Keep your own worry open: “nothing known” is about their records today, not about what happened.",
            "your record",
            "same-day",
            40,
        ),
    ),
    reason="“Nothing known” lowers nothing. What the child said counts as much as before.",
    cite=Cite(
        "Keeping Children Safe in Education, Part 1; Working Together to Safeguard Children 2026",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SOURCE,
    since=day(2025, 9, 1),
    examples=Examples({"hub_answer": "nothing-known"}, {"hub_answer": "not-asked"}, {}),
)
