"""Where there is a worry about a child, tell your safeguarding lead yourself, today."""

from ...terms.facts import case
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Rule, Step, any_of, day

RULE = Rule(
    id="GR-4b",
    force=SHOULD_STAT,
    scope=(),
    says="Where there is a worry about a child, tell your safeguarding lead yourself, today.",
    when=groups.WORRIED,
    then=(
        Step(
            "Tell your safeguarding lead today what you saw and heard. If the lead is close to the family, tell the deputy.",
            "own-lead",
            "same-day",
            7,
        ),
    ),
    unless=any_of(
        case.actor_role.is_("safeguarding-lead"),
        groups.USED & case.asked_by_unproved,
        groups.WORKER_IS_SOURCE,
    ),
    reason="You do not carry a worry alone, and you do not have to be sure.",
    cite=Cite(
        "Keeping Children Safe in Education (current edition), Part 1; information sharing advice 2024, golden rule 4",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SOURCE,
    since=day(2025, 9, 1),
    examples=Examples(
        {"relation": "child", "hurt_by_adult": "yes"},
        {"likely_significant_harm": "no", "child_in_need": "no", "worry": "no", "worker_concern": "no"},
        {"relation": "child"},
    ),
)
