"""A step-parent has parental responsibility by a court order in force."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L6c",
    force=MUST,
    scope=("person",),
    says="A step-parent has parental responsibility by a court order in force.",
    when=person.relation.is_("step-parent")
    & person.court_order.is_("parental-responsibility")
    & person.order_in_force,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="A court order that is still in force gives it.",
    cite=Cite("Children Act 1989 s.4A(1)(b)", "https://www.legislation.gov.uk/ukpga/1989/41/section/4A"),
    evidence=TEXT,
    since=day(2005, 12, 30),
    examples=Examples(
        {"relation": "step-parent", "order_in_force": "yes", "court_order": "parental-responsibility"},
        {"relation": "step-parent", "order_in_force": "no", "court_order": "parental-responsibility"},
        {"relation": "step-parent", "court_order": "parental-responsibility"},
    ),
)
