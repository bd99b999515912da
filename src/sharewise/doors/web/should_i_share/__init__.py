"""*Should I share?* One address, no account, nothing kept: all that was said goes out in the page and comes
back with the next press. Nothing is written anywhere, and nothing typed is in the address or the title."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from sharewise import BadSituation, Situation
from sharewise.reasoning.weigh import Question, next_question

from . import question as questions
from .answer import answer_context
from .flow import BY_NAME, PAGES, answered, back, next_page
from .page import Problem, Refused, SetPage
from .situation import dealt_with, situation
from .so_far import SoFar, pack, unpack

Clock = Callable[[], date]

__all__ = ["should_i_share"]


def should_i_share(request: HttpRequest, today: Clock) -> HttpResponse:
    """Take what was answered, and draw the next page, the next question or the answer."""
    if request.method != "POST":
        return _page(request, BY_NAME["worry"], SoFar())
    try:
        return _posted(request, unpack(request.POST.get("so_far", "")), today)
    except BadSituation:
        # Each page checks what it takes, so this was not filled in on one.
        raise BadRequest("The page sent back something it was not given.") from None


def _posted(request: HttpRequest, so_far: SoFar, today: Clock) -> HttpResponse:
    if change := request.POST.get("change", ""):
        return _change(request, so_far, change, today())
    if request.POST.get("go") == "back":
        return _next(request, back(so_far), today())
    if page := BY_NAME.get(request.POST.get("page", "")):
        try:
            so_far = answered(so_far, page.take(request.POST, so_far), page)
        except Refused as refused:
            return _page(request, page, refused.kept, refused.problems)
    elif request.POST.get("page") == "question":
        return _answered(request, so_far, today())
    return _next(request, so_far, today(), stop=request.POST.get("go") in ("stop", "open"))


def _answered(request: HttpRequest, so_far: SoFar, today: date) -> HttpResponse:
    """Take the answer to one question of the engine."""
    stop = request.POST.get("go") == "stop"
    changing = "again" in request.POST
    asked = _asked(so_far, request.POST.get("fact", ""), today, changing=changing)
    if asked is None or (stop and "answer" not in request.POST):
        return _next(request, so_far, today, stop=stop)
    try:
        with_it = so_far.saying(questions.take(request.POST, asked))
        situation(with_it, today)
    except Refused as refused:
        return _question(request, so_far, asked, today, refused.problems, changing=changing)
    except BadSituation:
        return _question(
            request, so_far, asked, today, [Problem("answer", questions.clash())], changing=changing
        )
    return _next(request, with_it, today, stop=stop)


def _asked(so_far: SoFar, fact: str, today: date, *, changing: bool) -> Question | None:
    """The question that the form answers: one answered before, or the one that is next."""
    known = situation(so_far, today)
    if changing:
        before = so_far.answered(fact)
        if before is None:
            return questions.where_they_work() if fact == "agency" else None
        return questions.again(before, questions.labels(known))
    asked = _ask(so_far, known)
    return asked if asked and asked.fact.name == fact else None


def _ask(so_far: SoFar, known: Situation) -> Question | None:
    return next_question(known, topics=frozenset(so_far.topics), passed=dealt_with(so_far))


def _change(request: HttpRequest, so_far: SoFar, change: str, today: date) -> HttpResponse:
    if page := BY_NAME.get(change):
        return _page(request, page, so_far, changing=True)
    if asked := _asked(so_far, change, today, changing=True):
        return _question(request, so_far, asked, today, changing=True)
    return _next(request, so_far, today)


def _next(request: HttpRequest, so_far: SoFar, today: date, *, stop: bool = False) -> HttpResponse:
    if page := next_page(so_far):
        return _page(request, page, so_far)
    known = situation(so_far, today)
    if not stop and (asked := _ask(so_far, known)):
        return _question(request, so_far, asked, today)
    more = _ask(so_far, known) is not None
    shared = _shared(so_far, today)
    opened = request.POST.get("go") == "open"
    context = {**shared, **answer_context(so_far, known), "more": more, "opened": opened}
    return render(request, "should_i_share/answer.html", context)


def _page(
    request: HttpRequest,
    page: SetPage,
    so_far: SoFar,
    problems: list[Problem] | None = None,
    *,
    changing: bool = False,
) -> HttpResponse:
    context = {
        "so_far": so_far,
        "packed": pack(so_far),
        "page": page,
        "problems": problems or [],
        "posted": request.POST if problems else {},
        "changing": changing,
        "caller_line": "asking" in so_far.topics,
        **page.context(so_far),
    }
    return render(request, page.template, context)


def _question(
    request: HttpRequest,
    so_far: SoFar,
    asked: Question,
    today: date,
    problems: list[Problem] | None = None,
    *,
    changing: bool = False,
) -> HttpResponse:
    context = {
        **_shared(so_far, today),
        "number": len(so_far.answers) + 1,
        "problems": problems or [],
        "changing": changing,
        **questions.context(asked, so_far.answered(asked.fact.name) if changing else None),
    }
    return render(request, "should_i_share/question.html", context)


def _shared(so_far: SoFar, today: date) -> dict[str, object]:
    """What every page after the first ones shows: the answers so far, each with *Change*."""
    labels = questions.labels(situation(so_far, today))
    pages = [(page.name, page.label, page.said(so_far)) for page in PAGES if page.name in so_far.been]
    answers = [(answer.fact, *questions.said(answer, labels)) for answer in so_far.answers]
    return {
        "so_far": so_far,
        "packed": pack(so_far),
        "pages_so_far": pages,
        "answers_so_far": answers,
        "caller_line": "asking" in so_far.topics,
    }
