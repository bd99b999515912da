"""One concern: the note as it was written, and where it is."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from sharewise.casework.chronology.concern import concern as look_at
from sharewise.casework.steps.open_note import open_note as take
from sharewise.reasoning.terms.noting import ALONE, HAPPENED
from sharewise.reasoning.terms.worker import Worker
from sharewise.reasoning.terms.yes_no import YES_NO


def concern(request: HttpRequest, *, by: Worker, at: datetime, which: UUID) -> HttpResponse:
    seen = look_at(which, by=by, at=at)
    if seen is None:
        raise Http404
    said = {"happened": dict(HAPPENED), "hurt": dict(YES_NO), "alone": dict(ALONE)}
    return render(request, "concern/concern.html", {"by": by, "seen": seen, "said": said})


def open_note(request: HttpRequest, *, by: Worker, at: datetime, which: UUID) -> HttpResponse:
    take(concern=which, by=by, at=at)
    return HttpResponseRedirect(reverse("concern", kwargs={"which": which}))
