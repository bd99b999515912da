"""An order in force gives parental responsibility."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L3c",
    force=MUST,
    scope=("person",),
    says="An order in force gives parental responsibility.",
    when=person.court_order.is_("parental-responsibility") & person.order_in_force,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="A court order gives it.",
    cite=Cite("Children Act 1989 s.4(1)(c)", "https://www.legislation.gov.uk/ukpga/1989/41/section/4"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"court_order": "parental-responsibility", "order_in_force": "yes"},
        {"court_order": "spends-time", "order_in_force": "yes"},
        {"court_order": "parental-responsibility"},
    ),
)
