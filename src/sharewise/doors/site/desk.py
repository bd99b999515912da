"""The addresses of people who are signed in, and of the demo's chairs. Only where records are kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from sharewise.casework.chronology.looking import CannotNote
from sharewise.casework.chronology.people_here import worker as worker_of
from sharewise.doors.site import errors
from sharewise.doors.site.chairs import chairs, get_up, sit_down
from sharewise.doors.site.clock import now
from sharewise.doors.site.policy import A_CHAIR, SIGNED_IN, Route, declared
from sharewise.doors.web.caller import caller, kept, take_call
from sharewise.doors.web.concern import concern, open_note
from sharewise.doors.web.home import home
from sharewise.doors.web.note import note, sent
from sharewise.reasoning.terms.refusal import Refusal

View = Callable[..., HttpResponse]
only_post = require_http_methods(["POST"])
with_a_form = require_http_methods(["GET", "HEAD", "POST"])


def signed_in(route: URLPattern) -> Route:
    """An address for people who are signed in. Its page is handed who asks (`by`) and when (`at`)."""
    route.callback = csrf_protect(_for_workers(route.callback))
    return declared(route, SIGNED_IN)


def a_chair(route: URLPattern) -> Route:
    """An address of the demo's chairs."""
    route.callback = csrf_protect(route.callback)
    return declared(route, A_CHAIR)


def _for_workers(page: View) -> View:
    @wraps(page)
    def answer(request: HttpRequest, **parts: Any) -> HttpResponse:
        # Read afresh for every page: an account that was closed a moment ago opens nothing.
        worker = worker_of(request.user.pk) if request.user.is_authenticated else None
        if worker is None:
            # What was typed stays on the page it was typed on: a form is refused, and never led elsewhere.
            return (
                errors.signed_out(request)
                if request.method == "POST"
                else HttpResponseRedirect(reverse("chairs"))
            )
        try:
            return page(request, by=worker, at=now(), **parts)
        except CannotNote:
            return errors.cannot_note(request)
        except Refusal:
            # What is hidden and what is not there answer alike.
            raise Http404 from None

    return answer


desk: list[Route] = [
    a_chair(path("chairs/", require_safe(chairs), name="chairs")),
    a_chair(path("chairs/sit/<uuid:account>/", only_post(sit_down), name="sit-down")),
    a_chair(path("chairs/get-up/", only_post(get_up), name="get-up")),
    signed_in(path("home/", require_safe(home), name="home")),
    signed_in(path("note/", with_a_form(note), name="note")),
    signed_in(path("note/<uuid:concern>/", with_a_form(note), name="draft")),
    signed_in(path("note/<uuid:concern>/sent/", require_safe(sent), name="note-sent")),
    signed_in(path("concern/<uuid:which>/", require_safe(concern), name="concern")),
    signed_in(path("concern/<uuid:which>/open/", only_post(open_note), name="open-note")),
    signed_in(path("someone-is-asking/", with_a_form(caller), name="caller")),
    signed_in(path("someone-is-asking/<uuid:which>/", require_safe(kept), name="call-kept")),
    signed_in(path("someone-is-asking/<uuid:which>/take/", only_post(take_call), name="take-call")),
]
