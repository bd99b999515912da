"""What a rule can conclude. A closed set: whatever is not here, no rule can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from .condition import Axis, WrongCondition
from .state import State

Urgency = Literal["now", "before-home-time", "same-day", "one-working-day", "planned"]
URGENCIES: tuple[Urgency, ...] = ("now", "before-home-time", "same-day", "one-working-day", "planned")
"""Most urgent first."""
BY_WHEN: dict[str, str] = {
    "now": "now",
    "before-home-time": "before home time",
    "same-day": "today",
    "one-working-day": "within one working day",
    "planned": "when you can",
}
"""The same in words, as they stand inside a sentence. Every door says them so."""


@dataclass(frozen=True)
class Consequence:
    """Base of all. One that *permits* is held back until its exceptions are known not to hold."""

    permits: ClassVar[bool] = False
    needs: ClassVar[tuple[Axis, ...]] = ()

    @property
    def stands(self) -> bool:
        """Whether it stands while an exception is not known: yes for whatever protects."""
        return not self.permits

    def check(self, rule: str, scope: tuple[Axis, ...]) -> None:
        missing = set(self.needs) - set(scope)
        if missing:
            raise WrongCondition(f"{rule}: {type(self).__name__} needs {', '.join(sorted(missing))} in scope")


@dataclass(frozen=True)
class Establishes(Consequence):
    """The rule is a ground for a legal state."""

    state: State

    def check(self, rule: str, scope: tuple[Axis, ...]) -> None:
        if set(scope) != set(self.state.scope):
            raise WrongCondition(f"{rule}: a ground for {self.state.name} needs its scope")


@dataclass(frozen=True)
class Share(Consequence):
    """This recipient is to have it (as strongly as the rule's force says)."""

    needs: ClassVar[tuple[Axis, ...]] = ("recipient",)


@dataclass(frozen=True)
class MayShare(Consequence):
    """This recipient may have it."""

    permits: ClassVar[bool] = True
    needs: ClassVar[tuple[Axis, ...]] = ("recipient",)


@dataclass(frozen=True)
class DoNotShare(Consequence):
    """This recipient is not to have it."""

    needs: ClassVar[tuple[Axis, ...]] = ("recipient",)


@dataclass(frozen=True)
class Refuse(Consequence):
    """This recipient gets nothing at all until something is proved. No duty and no harm lifts it:
    what protects the child goes another way."""

    needs: ClassVar[tuple[Axis, ...]] = ("recipient",)


@dataclass(frozen=True)
class SeekAdvice(Consequence):
    """Take advice before this recipient has it."""

    needs: ClassVar[tuple[Axis, ...]] = ("recipient",)


@dataclass(frozen=True)
class Basis(Consequence):
    """The lawful basis, or the condition, that sharing with this recipient would rest on.

    One that rests on a *duty* stands for as long as the duty does.
    """

    basis: str
    duty: bool = False
    permits: ClassVar[bool] = True
    needs: ClassVar[tuple[Axis, ...]] = ("recipient",)

    @property
    def stands(self) -> bool:
        return self.duty


@dataclass(frozen=True)
class Hasten(Consequence):
    """This recipient is to hear no later than this."""

    by: Urgency
    needs: ClassVar[tuple[Axis, ...]] = ("recipient",)


@dataclass(frozen=True)
class DoFirst(Consequence):
    """A thing to do before sharing with this recipient. *to* is a recipient kind or a role in words."""

    step: str
    to: str
    needs: ClassVar[tuple[Axis, ...]] = ("recipient",)


@dataclass(frozen=True)
class InFull(Consequence):
    permits: ClassVar[bool] = True
    needs: ClassVar[tuple[Axis, ...]] = ("recipient", "item")


@dataclass(frozen=True)
class Summary(Consequence):
    needs: ClassVar[tuple[Axis, ...]] = ("recipient", "item")


@dataclass(frozen=True)
class AtMostSummary(Summary):
    """Gives nothing by itself: what would have gone in full goes as a summary."""


@dataclass(frozen=True)
class LeaveOut(Consequence):
    needs: ClassVar[tuple[Axis, ...]] = ("recipient", "item")


@dataclass(frozen=True)
class Hold(Consequence):
    needs: ClassVar[tuple[Axis, ...]] = ("recipient", "item")


@dataclass(frozen=True)
class Tell(Consequence):
    """Tell this person: now, later or not. *how* is said aloud on the page; lower *place* is said first."""

    when: Literal["now", "later", "not"]
    how: str
    place: int = 50
    needs: ClassVar[tuple[Axis, ...]] = ("person",)

    @property
    def stands(self) -> bool:
        return self.when != "now"


@dataclass(frozen=True)
class Agreement(Consequence):
    """Whether this person's agreement to a service is needed: yes, no, or ask."""

    needed: Literal["yes", "no", "ask"]
    needs: ClassVar[tuple[Axis, ...]] = ("person",)


@dataclass(frozen=True)
class Step(Consequence):
    """A thing to do, whoever reads. *place* puts it among the others: lower comes first.

    One that is *writing* is about how a thing is written down or sent, not a thing to do next.
    """

    step: str
    to: str
    by: Urgency
    place: int = 50
    writing: bool = False


@dataclass(frozen=True)
class Involve(Consequence):
    """The law names a recipient: where nobody listed one of these kinds, add the first and weigh it."""

    kinds: tuple[str, ...]
