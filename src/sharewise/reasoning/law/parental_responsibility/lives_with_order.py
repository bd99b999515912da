"""Somebody the child lives with under a court order has parental responsibility while it lasts."""

from ...terms.facts import person
from .. import groups
from ..writing import MUST, TEXT, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L7",
    force=MUST,
    scope=("person",),
    says="Somebody the child lives with under a court order has parental responsibility while it lasts.",
    when=person.court_order.is_("lives-with") & person.order_in_force,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    unless=groups.CHILD_ADOPTED,
    reason="The child lives with them under a court order that is still in force.",
    cite=Cite("Children Act 1989 s.12(2)", "https://www.legislation.gov.uk/ukpga/1989/41/section/12"),
    evidence=TEXT,
    since=day(1991, 10, 14),
    examples=Examples(
        {"court_order": "lives-with", "order_in_force": "yes"},
        {"court_order": "lives-with", "order_in_force": "no"},
        {"court_order": "lives-with"},
    ),
)
