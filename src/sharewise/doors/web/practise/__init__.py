"""Practise: read a case, give your own answer, then compare. There is no score, and nothing is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from .case import ANSWERS, Case
from .own_answer import OwnAnswer, compared, read
from .sharewises_view import FEW_STEPS, View, Weighed, views
from .stories import CASES

Clock = Callable[[], date]


def practise(request: HttpRequest) -> HttpResponse:
    """Choose a case."""
    return render(request, "practise/practise.html", {"cases": CASES})


def practise_case(request: HttpRequest, *, name: str, today: Clock, weighed: Weighed) -> HttpResponse:
    """Read and answer; once answered, compare. Both stand at one address, so that none holds an answer."""
    case = next((case for case in CASES if case.slug == name), None)
    if case is None:
        raise Http404
    own = read(case, request.POST.dict())
    if request.method != "POST" or "change" in request.POST or own.faults:
        return _read_page(request, case, own)
    return _compare_page(request, case, own, views(case, weighed, today()))


def _read_page(request: HttpRequest, case: Case, own: OwnAnswer) -> HttpResponse:
    faults = own.faults if "change" not in request.POST else {}
    page = {"case": case, "number": CASES.index(case) + 1, "of": len(CASES), "own": own, "answers": ANSWERS}
    status = 422 if faults else 200
    return render(request, "practise/read.html", page | {"faults": faults}, status=status)


def _compare_page(request: HttpRequest, case: Case, own: OwnAnswer, ours: tuple[View, ...]) -> HttpResponse:
    first = {seen.reader.key: seen.answer for seen in ours[0].seen}
    marks = [
        (reader, compared(own.choices.get(reader.key, ""), first.get(reader.key, ""), reader.happened))
        for reader in case.asked
    ]
    after = CASES[CASES.index(case) + 1 :]
    return render(
        request,
        "practise/compare.html",
        {
            "case": case,
            "number": CASES.index(case) + 1,
            "of": len(CASES),
            "own": own,
            "views": ours,
            "marks": marks,
            "few": FEW_STEPS,
            "next": after[0] if after else None,
        },
    )
