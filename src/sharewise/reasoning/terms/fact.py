"""Facts: one thing that matters to weighing, with a value or not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from .condition import Axis, Condition, Leaf, WrongCondition

YES, NO = "yes", "no"
NOT_KNOWN = "not-known"

Type = Literal["yes-no", "one-of", "number", "date"]
Reading = Literal["authority", "harm", "asking"]


@dataclass(frozen=True, eq=False, repr=False)
class Fact(Condition):
    """One declared fact.

    *values* run from the lowest (the least harm, the least authority) to the highest. A number or a
    date falls into one of its bands, which are its values, so nothing here needs arithmetic.
    *reading* says how not-known is read when an answer must be given at once: unknown authority is
    read as none; unknown harm as possible; of *asking*, nothing said means not asked yet. *of* narrows a person fact to children or to adults.
    A *given* fact is worked out from the shape of the situation and never asked. A fact with a
    *topic* (one or more, with spaces between) is asked only where somebody has said that the worry is of
    such a kind. *several* is the question put to several people or readers at once; a tick then stands
    for the value *ticked*.
    """

    name: str
    scope: tuple[Axis, ...]
    type: Type
    values: tuple[str, ...]
    question: str
    why: str
    help: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    hints: Mapping[str, str] = field(default_factory=dict)
    ordered: bool = False
    cuts: tuple[int, ...] = ()
    reading: Reading | None = None
    of: Literal["child", "adult"] | None = None
    given: bool = False
    asked: bool = True
    topic: str = ""
    several: str = ""
    ticked: str = YES
    says: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def every(self) -> int:
        """The bits of all its values: nothing is known of it."""
        return (1 << len(self.values)) - 1

    def __repr__(self) -> str:
        return f"Fact({self.name})"

    def node(self) -> Leaf:
        if self.type != "yes-no":
            raise WrongCondition(f"{self.name} is not yes or no: say which value")
        return Leaf(self, frozenset((YES,)))

    def is_(self, *values: str) -> Leaf:
        """It has one of these values."""
        for value in values:
            if value not in self.values:
                raise WrongCondition(f"{self.name} is never {value!r}")
        return Leaf(self, frozenset(values))

    def _from(self, low: int | None, high: int | None) -> Leaf:
        return Leaf(self, frozenset(self.values[low:high]))

    def _place(self, bound: str | int) -> int:
        if isinstance(bound, int):
            if bound not in self.cuts:
                raise WrongCondition(f"{self.name} has no cut at {bound}: add it to its cuts")
            return self.cuts.index(bound) + 1
        if not self.ordered or bound not in self.values:
            raise WrongCondition(f"{self.name} cannot be compared with {bound!r}")
        return self.values.index(bound)

    def __ge__(self, bound: str | int) -> Leaf:
        return self._from(self._place(bound), None)

    def __lt__(self, bound: str | int) -> Leaf:
        return self._from(None, self._place(bound))

    def label(self, value: str) -> str:
        """The value in plain words."""
        return self.labels.get(value, {YES: "Yes", NO: "No"}.get(value, value.replace("-", " ")))

    def band(self, number: int) -> str:
        """The band a number falls into."""
        return self.values[sum(1 for cut in self.cuts if number >= cut)]


def yes_no(
    name: str, question: str, *, scope: tuple[Axis, ...] = (), why: str, says: str = "", **more: object
) -> Fact:
    """A fact answered yes, no or not known. *says* is how it reads in a printed rule."""
    spoken = {YES: says, NO: f"not ({says})"} if says else {}
    return Fact(name, scope, "yes-no", (NO, YES), question, why, says=spoken, **more)  # type: ignore[arg-type]


def one_of(
    name: str,
    question: str,
    labels: Mapping[str, str],
    *,
    scope: tuple[Axis, ...] = (),
    why: str,
    **more: object,
) -> Fact:
    """A fact with one value of a closed list, lowest first."""
    return Fact(name, scope, "one-of", tuple(labels), question, why, labels=labels, **more)  # type: ignore[arg-type]


def banded(
    name: str,
    question: str,
    labels: Mapping[str, str],
    cuts: tuple[int, ...],
    *,
    kind: Literal["number", "date"],
    scope: tuple[Axis, ...],
    why: str,
    **more: object,
) -> Fact:
    """A whole number, or a date counted in days before the position date, held as a band."""
    if len(labels) != len(cuts) + 1:
        raise WrongCondition(f"{name}: {len(cuts)} cuts make {len(cuts) + 1} bands")
    return Fact(
        name,
        scope,
        kind,
        tuple(labels),
        question,
        why,
        labels=labels,
        cuts=cuts,
        ordered=True,
        **more,  # type: ignore[arg-type]
    )
