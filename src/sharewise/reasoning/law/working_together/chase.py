"""Social care answers a referral within one working day; the referrer chases."""

from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="R-I8",
    force=SHOULD_STAT,
    scope=(),
    says="Social care answers a referral within one working day; the referrer chases.",
    when=groups.SERIOUS,
    then=(
        Step(
            "If you have heard nothing by the end of the next working day, ring again. Then go to the next name on the area's list.",
            "mash",
            "one-working-day",
            80,
        ),
    ),
    reason="Social care should say what happens next within one working day. Silence is chased.",
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
