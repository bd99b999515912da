"""The rulebook as something to read: every rule as sentences, with its authority, dates and examples."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..terms.consequence import (
    Agreement,
    Basis,
    Consequence,
    DoFirst,
    Establishes,
    Hasten,
    Involve,
    Step,
    Tell,
)  # fmt: skip
from ..terms.fact import YES, Fact
from ..terms.facts import FACTS
from ..terms.kinds import RECIPIENTS
from ..terms.rule import Rule
from ..terms.state import STATES
from .printing import all_parts, not_so, sentence, value_of
from .rulebook import rulebook
from .shelving import SHELF_OF, SHELVES, Shelf

_PLAIN = {
    "Share": "share with them", "MayShare": "they may have it", "DoNotShare": "do not share with them",
    "Refuse": "they get nothing, and what protects the child goes another way",
    "SeekAdvice": "seek advice first", "InFull": "this item goes in full",
    "Summary": "this item goes as a summary", "AtMostSummary": "this item goes as a summary at most", "LeaveOut": "this item is left out", "Hold": "this item is held for advice",
}  # fmt: skip
_BY = {
    "now": "now", "before-home-time": "before home time", "same-day": "the same day",
    "one-working-day": "within one working day", "planned": "when you can",
}  # fmt: skip
_AGREED = {
    "yes": "this person’s agreement is needed",
    "no": "this person’s agreement is not needed",
    "ask": "this person is asked whether they agree",
}
_TOLD = {
    "now": "tell this person now",
    "later": "tell this person later",
    "not": "do not tell this person",
}


@dataclass(frozen=True)
class Entry:
    """One rule, ready to print. *applies*, *does_not* and *not_known* are its examples in words.

    *when_all* is *when* taken apart: each must be so. *then* holds pieces to be joined or listed.
    *basis_only*: it says what sharing can rest on, and nothing about whether to share.
    """

    id: str
    says: str
    force: str
    force_in_words: str
    when: str
    unless: str
    then: tuple[str, ...]
    reason: str
    cite: str
    url: str
    evidence: str
    evidence_in_words: str
    since: str
    until: str
    yields_to: tuple[str, ...]
    applies: str
    does_not: str
    not_known: str
    shelf: str
    when_all: tuple[str, ...]
    basis_only: bool


@dataclass(frozen=True)
class Book:
    """*entries* by id; *shelves* in reading order, and only those that hold a rule in force."""

    version: str
    position_date: str
    entries: tuple[Entry, ...]
    shelves: tuple[Shelf, ...]


def book(nation: str, on: date) -> Book:
    """The rules of *nation* in force on the day *on*, to be read."""
    held = rulebook(nation, on)
    entries = tuple(_entry(rule) for rule in held.rules)
    used = {entry.shelf for entry in entries}
    shelves = tuple(shelf for shelf in SHELVES if shelf.name in used)
    return Book(held.version, on.isoformat(), entries, shelves)


def _entry(rule: Rule) -> Entry:
    examples = rule.examples
    return Entry(
        rule.id, rule.says, rule.force, rule.force.in_words, sentence(rule.when),
        sentence(rule.unless) if rule.unless is not None else "", tuple(_then(c) for c in rule.then), rule.reason,
        rule.cite.what, rule.cite.url, rule.evidence, rule.evidence.in_words, rule.since.isoformat(),
        rule.until.isoformat() if rule.until else "", rule.yields_to,
        _example(examples.applies), _example(examples.does_not), _example(examples.not_known),
        SHELF_OF[rule.id].name, all_parts(rule.when), all(isinstance(c, Basis) for c in rule.then),
    )  # fmt: skip


def _then(consequence: Consequence) -> str:
    return _words(consequence).replace("{person}", "this person").removesuffix(".")


def _words(consequence: Consequence) -> str:
    match consequence:
        case Establishes(state):
            return f"it is taken that {state.says}"
        case Basis(basis):
            return f"sharing can rest on {basis}"
        case Hasten(by):
            return f"they hear {_BY[by]}"
        case DoFirst(step, _):
            return f"before that, do this: {step}"
        case Step(step, _, by, _):
            return f"do this {_BY[by]}: {step}"
        case Tell(when, how):
            return f"{_TOLD[when]}: {how}"
        case Agreement(needed):
            return _AGREED[needed]
        case Involve(kinds):
            return f"bring in {RECIPIENTS[kinds[0]]}, if nobody has"
        case _:
            return _PLAIN[type(consequence).__name__]


def _example(given: object) -> str:
    said = [_said(name, value) for name, value in dict(given).items()]  # type: ignore[call-overload]
    return "; ".join(said) or "nothing is known"


def _said(name: str, value: str) -> str:
    other = "of another person: " if name.startswith("other.") else ""
    fact: Fact | None = FACTS.get(name.removeprefix("other."))
    if fact is not None:
        return other + value_of(fact, value)
    state = next(s for s in STATES if s.name == name)
    return state.says if value == YES else not_so(state.says)
