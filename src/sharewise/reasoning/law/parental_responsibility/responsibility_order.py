"""A parental responsibility order gives parental responsibility while it is in force."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L3c",
    force=MUST,
    scope=("person",),
    says="A parental responsibility order gives parental responsibility while it is in force.",
    when=person.relation.is_("father")
    & person.court_order.is_("parental-responsibility")
    & person.order_in_force,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="A court order that is still in force gives them parental responsibility.",
    cite=Cite("Children Act 1989 s.4(1)(c)", "https://www.legislation.gov.uk/ukpga/1989/41/section/4"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"relation": "father", "court_order": "parental-responsibility", "order_in_force": "yes"},
        {"relation": "father", "court_order": "spends-time", "order_in_force": "yes"},
        {"relation": "father", "court_order": "parental-responsibility"},
    ),
)
