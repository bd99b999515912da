"""A special guardian has parental responsibility while the order is in force."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L8",
    force=MUST,
    scope=("person",),
    says="A special guardian has parental responsibility while the order is in force.",
    when=person.court_order.is_("special-guardianship") & person.order_in_force,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="They are the child's special guardian.",
    cite=Cite("Children Act 1989 s.14C(1)", "https://www.legislation.gov.uk/ukpga/1989/41/section/14C"),
    evidence=TEXT,
    since=day(2005, 12, 30),
    examples=Examples(
        {"court_order": "special-guardianship", "order_in_force": "yes"},
        {"court_order": "special-guardianship", "order_in_force": "no"},
        {"court_order": "special-guardianship"},
    ),
)
