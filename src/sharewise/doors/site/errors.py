"""What people read when something is wrong. Never what they typed, and always 999.

The page is written out without looking anything up. If even that fails, plain words are sent. Under
``/api/`` it is the API's own shape instead, so that a program reads one shape whatever went wrong.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from sharewise.doors.api import trouble as api

log = logging.getLogger("sharewise.site")

PLAIN = "Something went wrong here. Nothing was kept. A child in danger now? Call 999."


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """One kind of trouble, in the words a worried person reads."""

    code: int
    kind: api.Kind
    title: str
    says: str
    next: str


NOT_UNDERSTOOD = Trouble(
    code=400,
    kind="not-understood",
    title="We could not read that",
    says="Something in the page or its address was not what we expected. Nothing was kept.",
    next="Go back and try again, or start from the front page.",
)
NOT_HERE = Trouble(
    code=403,
    kind="not-open",
    title="This page is not open to you",
    says="Nothing was kept, and nothing was sent.",
    next="If you think it should be open to you, tell whoever runs Sharewise where you work.",
)
NO_PAGE = Trouble(
    code=404,
    kind="no-such-thing",
    title="There is no page here",
    says="The address may be mistyped, or the page may have moved.",
    next="Nothing you typed was kept.",
)
CANNOT_NOTE = Trouble(
    code=503,
    kind="our-fault",
    title="We cannot show records now",
    says="We cannot note who looked, so nothing is shown. 999 and the phone numbers still work.",
    next="Do not wait for us. Ring your safeguarding lead, or the hub.",
)
SIGNED_OUT = Trouble(
    code=401,
    kind="not-open",
    title="You were signed out",
    says="Nothing was changed, and nothing was sent.",
    next="Go back: your words should still be there. Sign in in another window, and copy them over.",
)
FORM_TOO_OLD = Trouble(
    code=403,
    kind="not-open",
    title="This page was open too long",
    says="We could not be sure that the form came from you, so nothing was changed.",
    next="Go back: your words should still be there. Open the page again in another window, and copy them over.",
)
WRONG_METHOD = Trouble(
    code=405,
    kind="wrong-method",
    title="That cannot be done here",
    says="This address does not answer that kind of request. Nothing was kept.",
    next="Go back and try again, or start from the front page.",
)
TOO_LARGE = Trouble(
    code=413,
    kind="too-large",
    title="That is too long for one page",
    says="We could not take it all in, so we took none of it. Nothing was kept.",
    next="Go back, and give only what matters for this one question.",
)
OUR_FAULT = Trouble(
    code=500,
    kind="our-fault",
    title="Something went wrong here",
    says="It is our fault, not yours. Nothing was kept.",
    next="Go back and try again. Your words may still be on that page. If it is urgent, do not wait for us: ring.",
)


def _page(request: HttpRequest, trouble: Trouble) -> HttpResponse:
    if request.path_info.startswith("/api/"):
        said = api.Trouble(kind=trouble.kind, says=trouble.says)
        return JsonResponse(said.model_dump(), status=trouble.code)
    try:
        return render(request, "layout/trouble.html", {"trouble": trouble}, status=trouble.code)
    except Exception:
        log.exception("the error page itself could not be drawn")
        return HttpResponse(PLAIN, status=trouble.code, content_type="text/plain; charset=utf-8")


def too_large(request: HttpRequest) -> HttpResponse:
    return _page(request, TOO_LARGE)


def wrong_method(request: HttpRequest, allowed: str) -> HttpResponse:
    response = _page(request, WRONG_METHOD)
    response["Allow"] = allowed
    return response


def not_understood(request: HttpRequest, exception: Exception) -> HttpResponse:
    too_big = isinstance(exception, RequestDataTooBig)
    return _page(request, TOO_LARGE if too_big else NOT_UNDERSTOOD)


def not_here(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, NOT_HERE)


def signed_out(request: HttpRequest) -> HttpResponse:
    return _page(request, SIGNED_OUT)


def cannot_note(request: HttpRequest) -> HttpResponse:
    return _page(request, CANNOT_NOTE)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _page(request, FORM_TOO_OLD)


def no_page(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, NO_PAGE)


def our_fault(request: HttpRequest) -> HttpResponse:
    return _page(request, OUR_FAULT)
