"""A situation: everything known when the question is asked. The first of the three frozen values.

What is known of a fact is held as the set of values not yet ruled out, one bit a value in the order
the fact declares them. All bits set is *not known*; one bit is known; anything between is half known
("over 13").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from .fact import NO, YES, Fact
from .facts import pair

Known = Mapping[str, int]


def every_value(fact: Fact) -> int:
    """The bits of a fact nothing is known of."""
    return fact.every


def bits(fact: Fact, *values: str) -> int:
    """The bits of these values."""
    return sum(1 << fact.values.index(value) for value in values)


@dataclass(frozen=True)
class Person:
    """Somebody in the situation. *label* is how advice speaks of them; no name is ever held."""

    id: str
    label: str
    known: Known


@dataclass(frozen=True)
class Item:
    """One piece of information. *about*/*said_by* are people's ids; None is not known."""

    id: str
    label: str
    text: str = field(repr=False)
    known: Known
    about: tuple[str, ...] | None = None
    said_by: str | None = None


@dataclass(frozen=True)
class Recipient:
    """Who would receive. *needs* holds what is known of this reader and an item, by the item's id;
    *never* names the items that must never reach them."""

    id: str
    kind: str
    label: str
    known: Known
    person: str | None = None
    needs: Mapping[str, Known] = field(default_factory=dict)
    never: tuple[str, ...] = ()
    listed: bool = True


@dataclass(frozen=True)
class Situation:
    """What is known, and the day whose law applies. Build one with `read_situation`."""

    position_date: date
    jurisdiction: str
    people: tuple[Person, ...] = ()
    items: tuple[Item, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    known: Known = field(default_factory=dict)

    def between(
        self, fact: Fact, recipient: Recipient | None, item: Item | None, person: Person | None
    ) -> int | None:
        """What is known of two things together, as bits; None where nothing is."""
        match fact.scope:
            case ("recipient", "item") if recipient and item:
                return _between(fact, recipient, item)
            case ("recipient", "person") if recipient and person:
                return _same(recipient, person)
            case ("item", "person") if item and person:
                return _of_item(fact, item, person)
        return None


_SO = {True: bits(pair.is_about, YES), False: bits(pair.is_about, NO)}
"""Whether a yes-or-no fact is so, as bits: the same for every one."""


def _between(fact: Fact, recipient: Recipient, item: Item) -> int | None:
    if fact is pair.must_never_reach:
        return _SO[item.id in recipient.never]
    return recipient.needs.get(item.id, {}).get(fact.name)


def _same(recipient: Recipient, person: Person) -> int | None:
    if recipient.person is not None:
        return _SO[recipient.person == person.id]
    return None if recipient.kind in ("person", "unknown-caller") else _SO[False]


def _of_item(fact: Fact, item: Item, person: Person) -> int | None:
    if fact is pair.is_about:
        return None if item.about is None else _SO[person.id in item.about]
    return None if item.said_by is None else _SO[person.id == item.said_by]
