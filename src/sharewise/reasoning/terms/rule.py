"""A rule: data, one condition, what follows, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .condition import Axis, Condition, Some, WrongCondition, check_scope, children
from .consequence import Consequence


class Force(StrEnum):
    """How strongly a rule binds. The page always shows which."""

    MUST = "MUST"
    SHOULD_STAT = "SHOULD_STAT"
    SHOULD = "SHOULD"
    LOCAL = "LOCAL"

    @property
    def in_words(self) -> str:
        return {
            "MUST": "Law: must",
            "SHOULD_STAT": "Statutory guidance: follow it unless there is good reason, written down",
            "SHOULD": "Guidance: should",
            "LOCAL": "Local procedure",
        }[self.value]


class Evidence(StrEnum):
    """How far the source was read. Travels with the rule to wherever its advice is shown."""

    TEXT = "text-read"
    SOURCE = "source-read"
    SETTLED = "settled-law-not-re-read"
    UNCONFIRMED = "not-confirmed"
    OURS = "our-own-design"

    @property
    def in_words(self) -> str:
        return {
            "text-read": "The official text was read.",
            "source-read": "An official or reputable account of it was read.",
            "settled-law-not-re-read": "Long-settled law, stated from knowledge. Check the citation.",
            "not-confirmed": "Not confirmed. It may have changed or not have started.",
            "our-own-design": "Our own design. It needs a safeguarding lead's agreement.",
        }[self.value]


@dataclass(frozen=True)
class Cite:
    """Where a rule comes from: *what* as a lawyer writes it, and an address to read it at."""

    what: str
    url: str


@dataclass(frozen=True)
class Examples:
    """Three small situations: one person, one recipient and one item, by fact name."""

    applies: Mapping[str, str]
    does_not: Mapping[str, str]
    not_known: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule of law, guidance or procedure.

    *says* is the rule in plain words; *reason* is the sentence the practitioner reads when it applies.
    *unless* and *yields_to* are exceptions: which way an unanswered exception falls is set by the
    consequence (see `Consequence.stands`). *since*/*until*: the first and last day in force.

    Raises:
        WrongCondition: a leaf out of scope, an empty text or a missing example. A rule that lacks
            any part does not load.
    """

    id: str
    force: Force
    scope: tuple[Axis, ...]
    says: str
    when: Condition
    then: tuple[Consequence, ...]
    reason: str
    cite: Cite
    evidence: Evidence
    since: date
    examples: Examples
    unless: Condition | None = None
    yields_to: tuple[str, ...] = ()
    until: date | None = None
    nations: tuple[str, ...] = ("england",)

    def __post_init__(self) -> None:
        for field in ("id", "says", "reason", "then", "nations"):
            if not getattr(self, field):
                raise WrongCondition(f"{self.id or 'a rule'}: {field} is missing")
        if not (self.cite.what and self.cite.url.startswith("https://")):
            raise WrongCondition(f"{self.id}: it needs a citation with an https address")
        object.__setattr__(self, "when", self.when.node())
        if self.unless is not None:
            object.__setattr__(self, "unless", self.unless.node())
        for tree in (tree for tree in (self.when, self.unless) if tree is not None):
            check_scope(tree, frozenset(self.scope), self.id)
        for consequence in self.then:
            consequence.check(self.id, self.scope)

    def in_force(self, on: date) -> bool:
        """Whether it is in force on the day *on*."""
        return self.since <= on and (self.until is None or on <= self.until)


def quantified(tree: Condition) -> frozenset[Axis]:
    """The axes a *some* joins anywhere in the tree."""
    own = {tree.axis} if isinstance(tree, Some) else set()
    return frozenset(own.union(*(quantified(child) for child in children(tree))))
