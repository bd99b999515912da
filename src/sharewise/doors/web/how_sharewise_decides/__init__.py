"""How Sharewise decides: the method in plain words, and the whole rulebook, shelf by shelf."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from sharewise.reasoning.terms.rule import Evidence
from sharewise.reasoning.weigh.book import Book, book

from .words import BEATS, NOT_IN, STEPS, THREE_QUESTIONS

Clock = Callable[[], date]

NATION = "england"


def how_sharewise_decides(request: HttpRequest, *, today: Clock) -> HttpResponse:
    """The method, how far to trust it, and the shelves."""
    on = today()
    held = book(NATION, on)
    return render(
        request,
        "how_sharewise_decides/how_sharewise_decides.html",
        {
            "steps": STEPS,
            "beats": BEATS,
            "three_questions": THREE_QUESTIONS,
            "not_in": NOT_IN,
            "on": on,
            "held": held,
            "on_shelf": Counter(entry.shelf for entry in held.entries),
            "how_sure": _how_sure(held),
        },
    )


def rules_on_a_shelf(request: HttpRequest, *, today: Clock, shelf: str) -> HttpResponse:
    """Every rule of one shelf. Unknown shelves have no page."""
    on = today()
    held = book(NATION, on)
    here = next((one for one in held.shelves if one.name == shelf), None)
    if here is None:
        raise Http404
    return render(
        request,
        "how_sharewise_decides/rules_on_a_shelf.html",
        {
            "shelf": here,
            "rules": [entry for entry in held.entries if entry.shelf == shelf],
            "by_id": {entry.id: entry for entry in held.entries},
            "on": on,
        },
    )


def _how_sure(held: Book) -> list[tuple[int, str]]:
    """How many rules were read how far, the surest first."""
    read = Counter(entry.evidence for entry in held.entries)
    return [(read[evidence], evidence.in_words) for evidence in Evidence if read[evidence]]
