"""What kind of worry it is: one tick that says a first thing and opens the questions that go with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Topic:
    """*child*, *case*: facts the tick itself says, by name (a list of values where it says only "one of these")."""

    id: str
    label: str
    hint: str = ""
    child: Mapping[str, str | list[str]] = field(default_factory=dict)
    case: Mapping[str, str] = field(default_factory=dict)


TOPICS = (
    Topic(
        "hurt",
        "A child was hurt or handled roughly",
        "Said by the child, seen, or told to you",
        child={"hurt_by_adult": "yes"},
    ),
    Topic(
        "abuse",
        "Signs of abuse between adults",
        "Shouting, something broken, covered marks, fear",
        case={"abuse_signs_now": "yes"},
    ),
    Topic(
        "care",
        "How children are looked after",
        "Unkempt, hungry, an unfit home, health needs not met",
        child={"neglect": ["occasional", "persistent", "severe"]},
    ),
    Topic(
        "used",
        "Somebody may be using a child",
        "For sex, crime or money; sexual harm of any kind; going missing",
    ),
    Topic(
        "private", "Something private that somebody told you", "Their past, their health, their relationships"
    ),
    Topic("asking", "Somebody is asking about a child", "By phone, at the door, by message or letter"),
    Topic("other", "Something else, or only a feeling"),
)
