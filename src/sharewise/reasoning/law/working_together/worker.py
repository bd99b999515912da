"""A worry about somebody who works or volunteers with children is one for the designated officer (LADO).

Statutory guidance, not an Act, names the officer: so a *should* that needs a written reason to depart from.
"""

from ...terms.facts import person
from ..writing import SETTLED, SHOULD_STAT, Cite, Establishes, Examples, Rule, any_of, day, states

RULE = Rule(
    id="R-A7",
    force=SHOULD_STAT,
    scope=("person",),
    says="A worry about somebody who works or volunteers with children is one for the designated officer (LADO).",
    when=person.is_source & any_of(person.works_with_children, person.relation.is_("professional")),
    then=(Establishes(states.WORKER_CONCERN),),
    unless=~person.works_with_children,
    reason="The worry is about somebody who works with children.",
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
