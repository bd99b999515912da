"""What people read when something is wrong. Never what they typed, and always 999.

The page is written out without looking anything up. If even that fails, plain words are sent.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

log = logging.getLogger("sharewise.site")

PLAIN = "Something went wrong here. Nothing was kept. A child in danger now? Call 999."


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """One kind of trouble, in the words a worried person reads."""

    code: int
    title: str
    says: str
    next: str


NOT_UNDERSTOOD = Trouble(
    code=400,
    title="We could not read that",
    says="Something in the page or its address was not what we expected. Nothing was kept.",
    next="Go back and try again, or start from the front page.",
)
NOT_HERE = Trouble(
    code=403,
    title="This page is not open to you",
    says="Nothing was kept, and nothing was sent.",
    next="If you think it should be open to you, tell whoever runs Sharewise where you work.",
)
NO_PAGE = Trouble(
    code=404,
    title="There is no page here",
    says="The address may be mistyped, or the page may have moved.",
    next="Nothing you typed was kept.",
)
TOO_LARGE = Trouble(
    code=413,
    title="That is too long for one page",
    says="We could not take it all in, so we took none of it. Nothing was kept.",
    next="Go back, and give only what matters for this one question.",
)
OUR_FAULT = Trouble(
    code=500,
    title="Something went wrong here",
    says="It is our fault, not yours. Nothing was kept.",
    next="Go back and try again. Your words may still be on that page. If it is urgent, do not wait for us: ring.",
)


def _page(request: HttpRequest, trouble: Trouble) -> HttpResponse:
    try:
        return render(request, "layout/trouble.html", {"trouble": trouble}, status=trouble.code)
    except Exception:
        log.exception("the error page itself could not be drawn")
        return HttpResponse(PLAIN, status=trouble.code, content_type="text/plain; charset=utf-8")


def too_large(request: HttpRequest) -> HttpResponse:
    return _page(request, TOO_LARGE)


def not_understood(request: HttpRequest, exception: Exception) -> HttpResponse:
    too_big = isinstance(exception, RequestDataTooBig)
    return _page(request, TOO_LARGE if too_big else NOT_UNDERSTOOD)


def not_here(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, NOT_HERE)


def no_page(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, NO_PAGE)


def our_fault(request: HttpRequest) -> HttpResponse:
    return _page(request, OUR_FAULT)
