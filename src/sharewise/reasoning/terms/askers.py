"""What follows from who asked: worked out from the requests, and never asked of anybody."""

from __future__ import annotations

from .fact import NO, YES
from .facts import case as case_facts
from .facts import person as person_facts
from .facts import recipient as recipient_facts
from .kinds import OUTSIDERS
from .situation import Known, Person, Recipient, bits, every_value

_GIVES_RIGHT = (
    (person_facts.court_order, ("parental-responsibility", "lives-with", "special-guardianship", "adoption")),
    (person_facts.pr_agreement, (YES,)),
)


def unproved(recipients: tuple[Recipient, ...]) -> Known:
    """Whether anybody who asked has not been checked. Worked out from the requests."""
    fact, verified = case_facts.asked_by_unproved, recipient_facts.verified
    unchecked = bits(verified, NO, "order-seen")
    asking = [r for r in recipients if r.known["asked_us"] == bits(recipient_facts.asked_us, YES)]
    checks = [r.known.get("verified", every_value(verified)) for r in asking]
    if any(not check & ~unchecked for check in checks):
        return {fact.name: bits(fact, YES)}
    return {} if any(check & unchecked for check in checks) else {fact.name: bits(fact, NO)}


def with_right(recipients: tuple[Recipient, ...], people: tuple[Person, ...]) -> Known:
    """Whether everybody who asked was checked and is no partner, relative, friend or caller we cannot place."""
    fact, verified = case_facts.asked_with_right, recipient_facts.verified
    unchecked = bits(verified, NO, "order-seen")
    who = {p.id: p for p in people}
    rights: list[bool | None] = []
    for r in recipients:
        if r.known["asked_us"] == bits(recipient_facts.asked_us, YES):
            check = r.known.get("verified", every_value(verified))
            rights.append(None if check & unchecked and check & ~unchecked else not check & unchecked)
            rights.append(_may_know(r, who.get(r.person or "")))
    if None in rights and False not in rights:
        return {}
    return {fact.name: bits(fact, NO if False in rights else YES)}


def _may_know(reader: Recipient, person: Person | None) -> bool | None:
    """False for somebody near the family who is no parent or carer. An order or an agreement could change it."""
    if person is None:
        return {"unknown-caller": False, "person": None}.get(reader.kind, True)
    if person.known["relation"] & ~bits(person_facts.relation, *OUTSIDERS):
        return True
    given = (person.known.get(f.name, every_value(f)) & bits(f, *values) for f, values in _GIVES_RIGHT)
    return None if any(given) else False
