"""Where the worry is about somebody who works with children, it goes to the lead, or past the lead if it is about them."""

from ...terms.facts import case
from .. import groups
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Rule, Step, day

RULE = Rule(
    id="GR-4d",
    force=SHOULD_STAT,
    scope=(),
    says="Where the worry is about somebody who works with children, it goes to the lead, or past the lead if it is about them.",
    when=groups.WORRIED & groups.WORKER_IS_SOURCE,
    then=(
        Step(
            "Tell your safeguarding lead today, out of that person's hearing. If the worry is about your lead, or about somebody close to them, never tell the lead: tell the deputy, the head or a manager.",
            "own-deputy",
            "same-day",
            7,
        ),
    ),
    unless=case.actor_role.is_("safeguarding-lead"),
    reason="The person the worry is about must not be the one who hears it.",
    cite=Cite(
        "Keeping Children Safe in Education (current edition), Part 4",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
    ),
    evidence=SETTLED,
    since=day(2025, 9, 1),
    examples=Examples(
        {"abuse_before": "yes", "is_source": "yes", "works_with_children": "yes"},
        {"abuse_before": "yes", "is_source": "no", "works_with_children": "yes"},
        {"abuse_before": "yes", "is_source": "yes"},
    ),
)
