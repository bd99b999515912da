"""Someone is asking about a child: a line to read aloud, five boxes, and nothing looked up."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from sharewise.casework.chronology.call import call as look_at
from sharewise.casework.steps.keep_call import Call, keep_call
from sharewise.casework.steps.take_call import take_call as take
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Worker

WAYS = {
    "phone": "Thank you for ringing.",
    "at-the-desk": "Thank you for coming in.",
    "message": "Thank you for your message.",
}


def caller(request: HttpRequest, *, by: Worker, at: datetime) -> HttpResponse:
    form = request.POST
    way = form.get("way") or request.GET.get("way") or "phone"
    way = way if way in WAYS else "phone"
    asked = Call(
        name=form.get("name", ""),
        number=form.get("number", ""),
        child=form.get("child", ""),
        words=form.get("words", "").replace("\r\n", "\n"),
        said_at=form.get("said_at", ""),
        way=way,
    )
    problem: Refusal | None = None
    if request.method == "POST":
        try:
            made = keep_call(call=asked, by=by, at=at, once=form.get("once", ""))
        except Refusal as refused:
            problem = refused
        else:
            return HttpResponseRedirect(reverse("call-kept", kwargs={"which": made}))
    shown = {
        "by": by,
        "at": at,
        "call": asked,
        "opening": WAYS[way],
        "problem": problem,
        "once": form.get("once", ""),
        "no_menu": True,
    }
    return render(request, "caller/caller.html", shown, status=400 if problem else 200)


def kept(request: HttpRequest, *, by: Worker, at: datetime, which: UUID) -> HttpResponse:
    """What was kept, for whoever took the call and the leads."""
    seen = look_at(which, by=by, at=at)
    if seen is None:
        raise Http404
    return render(request, "caller/kept.html", {"by": by, "call": seen})


def take_call(request: HttpRequest, *, by: Worker, at: datetime, which: UUID) -> HttpResponse:
    take(call=which, by=by, at=at)
    return HttpResponseRedirect(reverse("call-kept", kwargs={"which": which}))
