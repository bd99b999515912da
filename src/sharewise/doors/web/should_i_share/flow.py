"""The order of the pages, and which comes next."""

from __future__ import annotations

from . import caller, harm, kinds, meaning, readers, who, words, worry
from .page import SetPage
from .so_far import SoFar

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


def answered(so_far: SoFar, page: SetPage) -> SoFar:
    """*page* has been answered. What rests on it and may have changed is asked again."""
    stale = {"words": ("kinds", "meaning"), "kinds": ("meaning",), "readers": ("acting",)}.get(page.name, ())
    stale += {"worry": ("caller", "readers"), "who": ("harm",), "caller": ("harm",)}.get(page.name, ())
    been = tuple(name for name in so_far.been if name not in (*stale, page.name))
    return so_far.with_(been=(*been, page.name))


def back(so_far: SoFar) -> SoFar:
    """One step back: the last question is unanswered, or the last page open again."""
    if so_far.answers:
        return so_far.with_(answers=so_far.answers[:-1])
    return so_far.with_(been=so_far.been[:-1])
