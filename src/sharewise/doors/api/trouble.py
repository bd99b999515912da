"""The one shape every error has. It names places, never what stood there."""

from __future__ import annotations

from typing import Literal

from ninja import Field, Schema

Kind = Literal[
    "not-json",
    "bad-situation",
    "rules-not-loaded",
    "day-not-loaded",
    "too-large",
    "no-such-thing",
    "wrong-method",
    "not-understood",
    "not-open",
    "our-fault",
]


class Fault(Schema):
    """One thing wrong: where in the request, and what to do about it."""

    path: list[str | int]
    place: str
    says: str


class Trouble(Schema):
    """What went wrong. *problems* is empty where there is no one place."""

    kind: Kind
    says: str
    problems: list[Fault] = Field(default_factory=list)
