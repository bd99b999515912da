"""What is fixed of a recipient before anything is weighed, so that rules for others fall away."""

from __future__ import annotations

from typing import NamedTuple

from ..terms.fact import NO, YES
from ..terms.facts import pair
from ..terms.facts import recipient as facts
from ..terms.situation import Recipient, Situation, bits
from .graph import Atom


class Shape(NamedTuple):
    """*kind* and *asked*: bits of `recipient_kind` and `asked_us`, one value each; *person*: which of the
    people the reader is, None for none of them, -1 where that is not known."""

    kind: int
    asked: int
    person: int | None


def shape_of(situation: Situation, recipient: Recipient) -> Shape:
    """The shape of one recipient."""
    person: int | None = None
    if recipient.person is not None:
        person = next(n for n, p in enumerate(situation.people) if p.id == recipient.person)
    elif recipient.kind in ("person", "unknown-caller"):
        person = -1
    return Shape(recipient.known["recipient_kind"], recipient.known["asked_us"], person)


def fixed(atoms: list[Atom], shape: Shape) -> dict[int, int]:
    """The bits of each atom this shape fixes."""
    found = {}
    for number, (fact, person, _item) in enumerate(atoms):
        if fact is facts.recipient_kind:
            found[number] = shape.kind
        elif fact is facts.asked_us:
            found[number] = shape.asked
        elif fact is pair.is_this_person and shape.person != -1:
            found[number] = bits(fact, YES if shape.person == person else NO)
    return found
