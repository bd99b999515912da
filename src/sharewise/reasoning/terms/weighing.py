"""A weighing: the machine's advice. The second of the three frozen values. It is not a decision."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal, get_args

from .consequence import Urgency
from .rule import Evidence, Force

Stands = Literal["share", "share-part", "do-not-share", "seek-advice"]
Treated = Literal["in-full", "summary", "leave-out", "hold-for-advice"]
TREATED: tuple[Treated, ...] = get_args(Treated)


@dataclass(frozen=True)
class DoFirstStep:
    """One thing to do before this reader has anything. *to*: whom it is done with."""

    step: str
    to: str
    because: str


@dataclass(frozen=True)
class Treatment:
    """What a reader gets of one item, and why."""

    id: str
    treatment: Treated
    because: str
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Reason:
    """One rule that bears on the answer, with its authority."""

    rule: str
    force: Force
    says: str
    cite: str
    evidence: Evidence
    url: str


@dataclass(frozen=True)
class Missing:
    """A fact that is not known and could still change the answer. *fact* is its place in the input."""

    fact: str
    question: str
    why: str


@dataclass(frozen=True)
class Flip:
    """One change that would give another answer."""

    fact: str
    to: str
    answer: Stands


@dataclass(frozen=True)
class Answer:
    """The advice for one recipient, as things stand."""

    recipient: str
    kind: str
    listed: bool
    settled: bool
    as_things_stand: Stands
    urgency: Urgency
    do_first: tuple[DoFirstStep, ...]
    items: tuple[Treatment, ...]
    reasons: tuple[Reason, ...]
    missing: tuple[Missing, ...]
    would_change_it: tuple[Flip, ...]


@dataclass(frozen=True)
class Telling:
    """Whether one person is told, by their id. *how*: what to say, or what to find out first."""

    person: str
    when: str
    how: str
    because: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class AgreementNeeded:
    """Whether one person's agreement to a service is needed, by their id: yes, no, or ask them."""

    person: str
    needed: str
    because: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class OwedStep:
    """One thing to do whoever reads, and by when. *to*: whom it is done with. *writing*: it is about how a thing is written down or sent."""

    step: str
    to: str
    by: Urgency
    because: str
    rules: tuple[str, ...] = ()
    writing: bool = False


@dataclass(frozen=True)
class Weighing:
    """Everything advised for one situation. Replays byte for byte from the same input and rulebook."""

    rulebook: str
    position_date: str
    answers: tuple[Answer, ...]
    tell: tuple[Telling, ...]
    agreement: tuple[AgreementNeeded, ...]
    steps: tuple[OwedStep, ...]
    notes: tuple[str, ...] = field(default=())

    def as_dict(self) -> dict[str, Any]:
        """The weighing as plain lists and dictionaries, in the shape of the published contract."""
        plain: dict[str, Any] = _plain(asdict(self))
        return plain


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(held) for key, held in value.items()}
    return [_plain(held) for held in value] if isinstance(value, (list, tuple)) else value
