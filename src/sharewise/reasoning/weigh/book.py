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
from ..terms.fact import Fact
from ..terms.facts import FACTS
from ..terms.kinds import RECIPIENTS
from ..terms.rule import Rule
from ..terms.state import STATES
from .printing import sentence
from .rulebook import rulebook

_PLAIN = {
    "Share": "share with them", "MayShare": "they may have it", "DoNotShare": "do not share with them",
    "Refuse": "they get nothing until they are proved", "SeekAdvice": "seek advice first", "InFull": "this item goes in full",
    "Summary": "this item goes as a summary", "LeaveOut": "this item is left out", "Hold": "this item is held for advice",
}  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """One rule, ready to print. *applies*, *does_not* and *not_known* are its examples in words."""

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


@dataclass(frozen=True)
class Book:
    version: str
    position_date: str
    entries: tuple[Entry, ...]


def book(nation: str, on: date) -> Book:
    """The rules of *nation* in force on the day *on*, to be read."""
    held = rulebook(nation, on)
    return Book(held.version, on.isoformat(), tuple(_entry(rule) for rule in held.rules))


def _entry(rule: Rule) -> Entry:
    examples = rule.examples
    return Entry(
        rule.id, rule.says, rule.force, rule.force.in_words, sentence(rule.when),
        sentence(rule.unless) if rule.unless is not None else "", tuple(_then(c) for c in rule.then), rule.reason,
        rule.cite.what, rule.cite.url, rule.evidence, rule.evidence.in_words, rule.since.isoformat(),
        rule.until.isoformat() if rule.until else "", rule.yields_to,
        _example(examples.applies), _example(examples.does_not), _example(examples.not_known),
    )  # fmt: skip


def _then(consequence: Consequence) -> str:
    match consequence:
        case Establishes(state):
            return f"it is established that {state.says}"
        case Basis(basis):
            return f"it can rest on {basis}"
        case Hasten(by):
            return f"they hear: {by.replace('-', ' ')}"
        case DoFirst(step, _) | Step(step, _, _, _):
            return f"do: {step}"
        case Tell(when, how):
            return f"tell this person: {when}. {how}"
        case Agreement(needed):
            return {"yes": "this person's agreement is needed", "no": "this person's agreement is not needed",
                    "ask": "this person is asked whether they agree"}[needed]  # fmt: skip
        case Involve(kinds):
            return f"involve {RECIPIENTS[kinds[0]]}"
        case _:
            return _PLAIN[type(consequence).__name__]


def _example(given: object) -> str:
    said = [_said(name, value) for name, value in dict(given).items()]  # type: ignore[call-overload]
    return "; ".join(said) or "nothing is known"


def _said(name: str, value: str) -> str:
    other = "of another person: " if name.startswith("other.") else ""
    fact: Fact | None = FACTS.get(name.removeprefix("other."))
    if fact is None:
        state = next(s for s in STATES if s.name == name)
        return f"{'not so that ' if value == 'no' else ''}{state.says}"
    if fact.says:
        return other + fact.says[value]
    return f"{other}{fact.name.replace('_', ' ')}: {fact.label(value)}"
