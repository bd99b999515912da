"""A worker is not told until the designated officer (LADO) says how."""

from ..writing import SETTLED, SHOULD_STAT, Cite, Examples, Rule, Tell, day, states

RULE = Rule(
    id="R-A7d",
    force=SHOULD_STAT,
    scope=("person",),
    says="A worker is not told until the designated officer (LADO) says how.",
    when=states.WORKER_CONCERN,
    then=(Tell("not", "The designated officer says who tells them, and when."),),
    reason="Telling a worker first can put children and evidence at risk.",
    cite=Cite(
        "Working Together to Safeguard Children (since the 2006 edition; read for 2026); Keeping Children Safe in Education, Part 4",
        "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    ),
    evidence=SETTLED,
    since=day(2006, 4, 10),
    examples=Examples(
        {"is_source": "yes", "works_with_children": "yes"},
        {"is_source": "no", "works_with_children": "yes"},
        {"is_source": "yes"},
    ),
)
