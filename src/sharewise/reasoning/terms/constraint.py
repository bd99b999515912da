"""What one fact says about another. Input is closed under these, and a clash is refused by name."""

from __future__ import annotations

from dataclasses import dataclass

from .condition import Leaf
from .facts import case, child, person


@dataclass(frozen=True)
class Constraint:
    """Wherever *when* is so, *then* is so, for the same person."""

    when: Leaf
    then: Leaf
    says: str


CONSTRAINTS = (
    Constraint(person.relation.is_("unborn-child"), person.age < 1, "an unborn child has no age yet"),
    Constraint(person.relation.is_("child"), person.age < 18, "a child is under 18"),
    Constraint(
        child.weapon_or_throat.is_("yes"),
        child.hurt_by_adult.is_("yes"),
        "a child hurt with something, or more than once, has been hurt",
    ),
    Constraint(
        case.hub_answer.is_("not-asked"),
        case.hub_advice.is_("none"),
        "a hub that was not asked has not advised",
    ),
    Constraint(
        person.court_order.is_("none"),
        person.order_in_force.is_("no"),
        "no order is not in force",
    ),
)
