"""Somebody who has adopted the child has parental responsibility."""

from ...terms.facts import person
from ..writing import MUST, SETTLED, Cite, Establishes, Examples, Rule, day, states

RULE = Rule(
    id="R-L9",
    force=MUST,
    scope=("person",),
    says="Somebody who has adopted the child has parental responsibility.",
    when=person.court_order.is_("adoption") & person.order_in_force,
    then=(Establishes(states.PARENTAL_RESPONSIBILITY),),
    reason="They adopted the child.",
    cite=Cite(
        "Adoption and Children Act 2002 s.46", "https://www.legislation.gov.uk/ukpga/2002/38/section/46"
    ),
    evidence=SETTLED,
    since=day(2005, 12, 30),
    examples=Examples(
        {"court_order": "adoption", "order_in_force": "yes"},
        {"court_order": "none", "order_in_force": "yes"},
        {"court_order": "adoption"},
    ),
)
