"""The designated officer (LADO) hears within one working day of a worry about a worker."""

from ...terms.facts import recipient
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Hasten, Rule, Share, day, some, states

RULE = Rule(
    id="R-A7c",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="The designated officer (LADO) hears within one working day of a worry about a worker.",
    when=recipient.recipient_kind.is_("lado") & some("person", states.WORKER_CONCERN),
    then=(
        Share(),
        Hasten("one-working-day"),
    ),
    reason="The designated officer decides what happens next where the worry is about a worker.",
    cite=Cite(
        "Working Together to Safeguard Children (since the 2006 edition; read for 2026); Keeping Children Safe in Education, Part 4",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2006, 4, 10),
    examples=Examples(
        {"recipient_kind": "lado", "is_source": "yes", "works_with_children": "yes"},
        {"recipient_kind": "gp", "is_source": "yes", "works_with_children": "yes"},
        {"recipient_kind": "lado", "is_source": "yes"},
    ),
)
