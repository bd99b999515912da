"""What is wrong with an input, said in the user's words and without repeating what they typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

Path = tuple[str | int, ...]

_MISTYPED = re.compile("[a-z0-9_-]{1,40}")
_LONGEST_COMPARED = 60


@dataclass(frozen=True)
class Problem:
    """One thing wrong: *path* leads to the place, *says* what to do about it.

    *entry* counts, from 0, to an entry of that place whose own name is not repeated.
    """

    path: Path
    says: str
    entry: int | None = None

    @property
    def place(self) -> str:
        """The place in words: ``people, number 2, age``."""
        words = [f"number {step + 1}" if isinstance(step, int) else step for step in self.path]
        if self.entry is not None:
            words.append(f"entry {self.entry + 1}")
        return ", ".join(words) or "the whole file"


class BadSituation(ValueError):
    """An input that cannot be weighed. Holds every problem found, never a word of the content."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{problem.place}: {problem.says}" for problem in problems))


def unknown_name(name: object, entry: int, path: Path, names: Iterable[str]) -> Problem:
    """What to say of a name that is not one of ours.

    A name is typed content like any other: somebody may write a sentence about a child where a name
    belongs, or bytes that a terminal obeys. It is repeated only where it is plainly one of our own
    names mistyped; any other is told by its count.
    """
    known = [str(one) for one in names]
    if isinstance(name, str) and _MISTYPED.fullmatch(name) and _closest(name, known, 0.85):
        return Problem((*path, name), "There is nothing of this name here." + nearest(name, known))
    return Problem(path, "This is a name that is not one of ours." + nearest(name, known), entry)


def nearest(word: object, names: Iterable[object]) -> str:
    """ "Did you mean …?" where one of *names* is close; otherwise the names there are, if few."""
    known = [str(name) for name in names]
    if close := _closest(str(word), known, 0.6):
        return f" Did you mean {close}?"
    return f" Use one of: {', '.join(known)}." if 0 < len(known) <= 40 else ""


def _closest(word: str, known: list[str], cutoff: float) -> str:
    return next(iter(get_close_matches(word[:_LONGEST_COMPARED], known, n=1, cutoff=cutoff)), "")
