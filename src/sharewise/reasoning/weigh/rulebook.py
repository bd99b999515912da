"""The rulebook on a day: the rules in force, and a version that changes when any of them does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import sha256

from ..law import RULES
from ..terms.constraint import CONSTRAINTS
from ..terms.rule import Rule
from .printing import canonical

COMPLETE_FROM = date(2026, 2, 5)
"""The law of an earlier day is not loaded: what a rule replaced is not kept, so an earlier day would lack
whatever held then and be answered with confidence from what is left."""


class RulesNotLoaded(ValueError):
    """No rules are loaded for this nation. Nothing of another nation's law is quoted in their place."""

    def __init__(self, nation: str) -> None:
        super().__init__(nation)
        self.nation = nation


class DayNotLoaded(ValueError):
    """The law of this day is not loaded. *first* is the first day whose law is."""

    def __init__(self, first: date) -> None:
        super().__init__(
            f"The law of a day before {first.isoformat()} is not loaded. Give that day or a later one."
        )
        self.first = first


@dataclass(frozen=True)
class Rulebook:
    """*rules* sorted by id; *version* is a digest of what they say, not of the files they stand in."""

    rules: tuple[Rule, ...]
    version: str


def rulebook_of(rules: Iterable[Rule]) -> Rulebook:
    """A rulebook of just these rules."""
    ordered = tuple(sorted(rules, key=lambda rule: rule.id))
    text = "\n".join([canonical(rule) for rule in ordered] + [constraint.says for constraint in CONSTRAINTS])
    return Rulebook(ordered, sha256(text.encode()).hexdigest()[:16])


@lru_cache(maxsize=64)  # a day is anybody's to name: what is kept must not grow with it
def rulebook(nation: str, on: date) -> Rulebook:
    """The national rules of *nation* in force on the day *on*.

    Raises:
        RulesNotLoaded: no rules are loaded for this nation.
        DayNotLoaded: the day lies before `COMPLETE_FROM`.
    """
    rules = [rule for rule in RULES if nation in rule.nations]
    if not rules:
        raise RulesNotLoaded(nation)
    if on < COMPLETE_FROM:
        raise DayNotLoaded(COMPLETE_FROM)
    return rulebook_of(rule for rule in rules if rule.in_force(on))
