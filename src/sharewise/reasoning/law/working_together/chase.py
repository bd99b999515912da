"""If you have told social care and heard nothing within one working day, ring again."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-I8",
    force=SHOULD_STAT,
    scope=(),
    says="If you have told social care and heard nothing within one working day, ring again.",
    when=groups.SERIOUS,
    then=(
        Step(
            "If you have told the hub and heard nothing by the end of the next working day, ring again. Then go to the next name on the area's list.",
            "mash",
            "one-working-day",
            80,
        ),
    ),
    reason="Social care should say what happens next within one working day. If it does not, ask.",
    cite=Cite(
        "Working Together to Safeguard Children 2026; Keeping Children Safe in Education, Part 1",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SOURCE,
    since=day(2025, 9, 1),
    examples=Examples(
        {"relation": "child", "other_serious_harm": "yes"},
        {"likely_significant_harm": "no", "child_in_need": "no"},
        {"relation": "child"},
    ),
)
