"""The order of the pages, and which comes next."""

from __future__ import annotations

from . import caller, harm, kinds, meaning, readers, who, words, worry
from .page import SetPage
from .situation import child_ids, grown_ups
from .so_far import Answered, SoFar

PAGES: tuple[SetPage, ...] = (
    worry.PAGE,
    words.PAGE,
    kinds.PAGE,
    meaning.PAGE,
    caller.PAGE,
    who.PAGE,
    harm.PAGE,
    readers.READERS,
    readers.ACTING,
)
BY_NAME = {page.name: page for page in PAGES}


def next_page(so_far: SoFar) -> SetPage | None:
    """The first page that is wanted and has not been answered; None when the questions can start."""
    return next((page for page in PAGES if page.name not in so_far.been and page.wanted(so_far)), None)


_RESTS_ON = {
    "worry": ("caller", "harm", "readers"),
    "words": ("kinds", "meaning"),
    "kinds": ("meaning",),
    "caller": ("harm",),
    "who": ("harm",),
    "readers": ("acting",),
}
"""The pages that are asked again when one has changed."""


def answered(before: SoFar, taken: SoFar, page: SetPage) -> SoFar:
    """*page* has been answered. What rests on it and has changed is asked again."""
    stale: tuple[str, ...] = (page.name,)
    if before.with_(been=()) != taken.with_(been=()):
        stale += _RESTS_ON.get(page.name, ())
    been = tuple(name for name in taken.been if name not in stale)
    return taken.with_(been=(*been, page.name), answers=_still_about(before, taken))


def _still_about(before: SoFar, taken: SoFar) -> tuple[Answered, ...]:
    """The answers whose lines, people and readers still stand where they stood when they were asked."""
    texts = [line.text for line in before.lines] == [line.text for line in taken.lines]
    gone = {"items."} if not texts else set()
    gone |= {f"people.{child}." for child in child_ids(before)} if before.ages != taken.ages else set()
    gone |= {f"people.{who}." for who in set(grown_ups(before)) - set(grown_ups(taken))}
    gone |= {f"recipients.{reader}." for reader in set(before.readers) - set(taken.readers)}
    kept = []
    for answer in taken.answers:
        slots = tuple((place, value) for place, value in answer.slots if not place.startswith(tuple(gone)))
        if slots:
            kept.append(answer.model_copy(update={"slots": slots}))
    return tuple(kept)


def back(so_far: SoFar) -> SoFar:
    """One step back: the last question is unanswered, or the last page open again."""
    if so_far.answers:
        return so_far.with_(answers=so_far.answers[:-1])
    return so_far.with_(been=so_far.been[:-1])
