"""Where there is a worry about a child, the safeguarding lead is always one of those who hear."""

from ...terms.facts import case
from .. import groups
from ..writing import SHOULD_STAT, SOURCE, Cite, Examples, Involve, Rule, day

RULE = Rule(
    id="GR-4c",
    force=SHOULD_STAT,
    scope=(),
    says="Where there is a worry about a child, the safeguarding lead is always one of those who hear.",
    when=groups.WORRIED,
    then=(Involve(("own-lead",)),),
    unless=case.actor_role.is_("safeguarding-lead"),
    reason="Your safeguarding lead should hear of any worry today. You do not have to be sure.",
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
