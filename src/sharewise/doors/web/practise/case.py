"""What a practise case is made of: its story, its questions, its files and what really happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

ANSWERS = ("share", "share-part", "do-not-share", "seek-advice")
AT_FIRST, AFTER_THE_HUB = "At first", "After the hub answered"


@dataclass(frozen=True)
class Reader:
    """Somebody it could go to. Found in a weighing by *kind* and, for a person, by *relation*.

    *happened* is one of the four answers, and only where what really happened says it plainly.
    A reader who is not *asked* about is shown all the same.
    """

    key: str
    name: str
    kind: str
    relation: str = ""
    happened: str = ""
    asked: bool = True


@dataclass(frozen=True)
class Moment:
    """One moment of a case: the file that holds what was known then, and when that was."""

    file: str
    title: str = ""


@dataclass(frozen=True)
class Told:
    """A piece of what really happened. *when* is a moment's title, or nothing."""

    says: str
    when: str = ""


@dataclass(frozen=True, kw_only=True)
class Case:
    """One case. *names* gives people of the file the names of the story."""

    name: str
    teaser: str
    story: tuple[str, ...]
    readers: tuple[Reader, ...]
    moments: tuple[Moment, ...]
    shared: tuple[Told, ...]
    why: tuple[Told, ...]
    what: tuple[Told, ...]
    then: tuple[Told, ...]
    came_of_it: str
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def slug(self) -> str:
        return self.name.lower()

    @property
    def asked(self) -> tuple[Reader, ...]:
        return tuple(reader for reader in self.readers if reader.asked)
