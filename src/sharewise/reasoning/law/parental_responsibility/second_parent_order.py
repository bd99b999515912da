"""A second mother has parental responsibility by a court order in force."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L5d",
    force=MUST,
    scope=("person",),
    says="A second mother has parental responsibility by a court order in force.",
    when=person.relation.is_("second-parent")
    & person.court_order.is_("parental-responsibility")
    & person.order_in_force,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="A court order that is still in force gives it to her.",
    cite=Cite("Children Act 1989 s.4ZA(1)(c)", "https://www.legislation.gov.uk/ukpga/1989/41/section/4ZA"),
    evidence=TEXT,
    since=day(2009, 4, 6),
    examples=Examples(
        {"relation": "second-parent", "order_in_force": "yes", "court_order": "parental-responsibility"},
        {"relation": "second-parent", "order_in_force": "no", "court_order": "parental-responsibility"},
        {"relation": "second-parent", "court_order": "parental-responsibility"},
    ),
)
