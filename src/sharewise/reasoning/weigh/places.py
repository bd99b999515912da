"""Where a fact stands in the input, and its question with the slots filled in."""

from __future__ import annotations

from ..terms.fact import Fact
from ..terms.situation import Recipient, Situation
from .graph import Atom

_OF_ACTOR = {"agency": "actor.agency_kind", "actor_role": "actor.role"}


def place(atom: Atom, situation: Situation, recipient: Recipient | None) -> str:
    """The path of a fact in a situation file, such as ``people.paula.others_may_see``."""
    name = atom.fact.name
    person = None if atom.person is None else situation.people[atom.person].id
    item = None if atom.item is None else situation.items[atom.item].id
    reader = recipient.id if recipient else "?"
    match atom.fact.scope:
        case ("person",):
            return f"people.{person}.{name}"
        case ("item",):
            return f"items.{item}.{name}"
        case ("recipient",):
            return f"recipients.{reader}.{name}"
        case ("recipient", "item"):
            return f"recipients.{reader}.needs.{item}.{name}"
        case ("recipient", "person"):
            return f"recipients.{reader}.person"
        case ("item", "person"):
            return f"items.{item}.{'about' if name == 'is_about' else 'said_by'}"
        case _:
            return _OF_ACTOR.get(name, f"facts.{name}")


def question(atom: Atom, situation: Situation, recipient: Recipient | None) -> str:
    """The fact's question with who and what it is asked of."""
    return fill(
        atom.fact,
        person="" if atom.person is None else situation.people[atom.person].label,
        item="" if atom.item is None else situation.items[atom.item].label,
        recipient=recipient.label if recipient else "",
    )


def named_slot(atom: Atom, situation: Situation, recipient: Recipient | None) -> str:
    """Who or what a fact is asked of, in words."""
    if atom.person is not None:
        return situation.people[atom.person].label
    if atom.item is not None:
        return situation.items[atom.item].label
    return recipient.label if recipient and "recipient" in atom.fact.scope else ""


def fill(fact: Fact, *, person: str = "", item: str = "", recipient: str = "") -> str:
    """The question with these labels in it, its first letter a capital."""
    words = fact.question.format(person=person, item=item, recipient=recipient)
    return words[:1].upper() + words[1:]
