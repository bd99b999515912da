"""A worker whom the worry is about gets nothing, whatever their post."""

from ...terms.facts import pair
from .. import groups
from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Refuse, Rule, any_of, day, some, states

RULE = Rule(
    id="R-A7e",
    force=SHOULD_STAT,
    scope=("recipient",),
    says="A worker whom the worry is about gets nothing, whatever their post.",
    when=any_of(
        some("person", pair.is_this_person & states.WORKER_CONCERN),
        groups.READER_IS_SOURCE & ~groups.IN_THE_FAMILY,
    ),
    then=(Refuse(),),
    reason="This goes another way, and not to them.",
    cite=Cite(
        "Working Together to Safeguard Children (since the 2006 edition; read for 2026); Keeping Children Safe in Education, Part 4",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2006, 4, 10),
    examples=Examples(
        {"is_this_person": "yes", "is_source": "yes", "works_with_children": "yes"},
        {"is_this_person": "no", "is_source": "yes", "works_with_children": "yes"},
        {"is_this_person": "yes", "is_source": "yes"},
    ),
)
