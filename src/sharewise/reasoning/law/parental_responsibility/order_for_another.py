"""Somebody who is not a parent or step-parent has parental responsibility where a child arrangements order in force gives it."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L7b",
    force=MUST,
    scope=("person",),
    says="Somebody who is not a parent or step-parent has parental responsibility where a child arrangements order in force gives it.",
    when=~person.relation.is_("father", "second-parent", "step-parent")
    & person.court_order.is_("parental-responsibility")
    & person.order_in_force,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="A court order that is still in force gives it.",
    cite=Cite("Children Act 1989 s.12(2A)", "https://www.legislation.gov.uk/ukpga/1989/41/section/12"),
    evidence=TEXT,
    since=day(2014, 4, 22),
    examples=Examples(
        {"relation": "grandparent", "court_order": "parental-responsibility", "order_in_force": "yes"},
        {"relation": "grandparent", "court_order": "parental-responsibility", "order_in_force": "no"},
        {"relation": "grandparent", "court_order": "parental-responsibility"},
    ),
)
