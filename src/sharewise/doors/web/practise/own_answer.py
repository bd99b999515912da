"""Somebody's own answer, for as long as one page takes to draw. It is stored nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .case import ANSWERS, Case

LONGEST = 3000
BOXES = {"why": "reasons", "what": "what you would share"}


@dataclass(frozen=True)
class OwnAnswer:
    """*choices* by reader, *why* and *what* as typed. Any of it may be missing."""

    choices: Mapping[str, str]
    why: str = ""
    what: str = ""

    @property
    def fields(self) -> dict[str, str]:
        """All of it under the names of the form's boxes, to be carried in the page."""
        return {f"share-{key}": choice for key, choice in self.choices.items()} | {
            "why": self.why,
            "what": self.what,
        }

    @property
    def faults(self) -> dict[str, str]:
        """The boxes that hold too much, and what to do. What was typed is never repeated here."""
        return {
            box: f"Shorten your {name} to {LONGEST:,} characters or fewer"
            for box, name in BOXES.items()
            if len(getattr(self, box)) > LONGEST
        }


def read(case: Case, posted: Mapping[str, str]) -> OwnAnswer:
    """What was posted for this case. Anything that is not one of the four answers counts as none."""
    chosen = {reader.key: posted.get(f"share-{reader.key}", "") for reader in case.asked}
    return OwnAnswer(
        {key: choice for key, choice in chosen.items() if choice in ANSWERS},
        *(posted.get(box, "").replace("\r\n", "\n").strip() for box in BOXES),
    )


def compared(yours: str, ours: str, happened: str) -> str:
    """How far three choices agree, in words. Nothing where there is nothing to compare."""
    if not yours:
        return ""
    if not happened:
        return "You and Sharewise agree" if yours == ours else "You differ from Sharewise"
    if yours == ours == happened:
        return "All agree"
    if yours == happened:
        return "You differ from Sharewise, not from what happened"
    if yours == ours:
        return "You differ from what happened, not from Sharewise"
    return "You differ from both"
