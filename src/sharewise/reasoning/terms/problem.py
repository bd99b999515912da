"""What is wrong with an input, said in the user's words and without repeating what they typed."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Problem:
    """One thing wrong: *path* leads to the place, *says* what to do about it."""

    path: Path
    says: str

    @property
    def place(self) -> str:
        """The place in words: ``people, number 2, age``."""
        words = [f"number {step + 1}" if isinstance(step, int) else step for step in self.path]
        return ", ".join(words) or "the whole file"


class BadSituation(ValueError):
    """An input that cannot be weighed. Holds every problem found, never a word of the content."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{problem.place}: {problem.says}" for problem in problems))


def nearest(word: object, names: object) -> str:
    """ "Did you mean …?" where one of *names* is close; otherwise the names there are, if few."""
    known = [str(name) for name in names]  # type: ignore[attr-defined]
    close = get_close_matches(str(word), known, n=1, cutoff=0.6)
    if close:
        return f" Did you mean {close[0]}?"
    return f" Use one of: {', '.join(known)}." if len(known) <= 40 else ""
