"""Write a note: one box, who it is about, and four short questions. Then tell the safeguarding lead."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse

from sharewise.casework.chronology.concern import ConcernSeen
from sharewise.casework.chronology.concern import concern as look_at
from sharewise.casework.chronology.people_here import colleagues, takes_notes
from sharewise.casework.steps.note import ChangedMeanwhile, Given, NotReady, finish
from sharewise.casework.steps.note import note as keep
from sharewise.reasoning.terms.noting import ALONE, HAPPENED, Stage
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Worker
from sharewise.reasoning.terms.yes_no import YES_NO

from .asked import NobodyTicked, about_whom, given_in, version_in


def note(request: HttpRequest, *, by: Worker, at: datetime, concern: UUID | None = None) -> HttpResponse:
    """The page, its draft if one was begun, and the answer to its form."""
    draft = _draft(concern, by, at) if concern else None
    if request.method == "POST":
        return _answered(request, by, at, draft)
    return _page(request, by, at, draft=draft, given=_of(draft) if draft else None)


def _answered(request: HttpRequest, by: Worker, at: datetime, draft: ConcernSeen | None) -> HttpResponse:
    form = request.POST
    given, wrong = given_in(form)
    send, once = form.get("go") != "later", form.get("once", "")
    meanwhile = ""
    try:
        if wrong:
            raise NotReady([*wrong, *given.check(at.date())])
        if draft:
            version = version_in(form)
            made = finish(concern=draft.id, given=given, send=send, version=version, by=by, at=at, once=once)
        else:
            about, closed = about_whom(form)
            if closed and not form.getlist("about"):
                raise NotReady([*given.check(at.date()), NobodyTicked()])
            made = keep(given=given, send=send, closed=closed, about=about, by=by, at=at, once=once)
    except ChangedMeanwhile as changed:
        meanwhile = draft.words if draft else ""
        reasons: list[Refusal] = [changed]
    except NotReady as not_ready:
        reasons = not_ready.reasons
    else:
        return HttpResponseRedirect(
            reverse("note-sent", kwargs={"concern": made}) if send else reverse("home")
        )
    return _page(request, by, at, draft=draft, given=given, form=form, problems=reasons, meanwhile=meanwhile)


def _page(
    request: HttpRequest,
    by: Worker,
    at: datetime,
    *,
    draft: ConcernSeen | None = None,
    given: Given | None = None,
    form: QueryDict | None = None,
    problems: list[Refusal] | None = None,
    meanwhile: str = "",
) -> HttpResponse:
    takers = takes_notes(by, at)
    about_colleague = "about" in request.GET or bool(form and form.get("closed"))
    shown = {
        "by": by,
        "draft": draft,
        "given": given or Given(words="", who="", happened="", hurt_or_afraid="", alone=""),
        "on": form.get("happened_on", "") if form else _day(given),
        "problems": problems or [],
        "meanwhile": meanwhile,
        "takers": takers,
        "happened": HAPPENED,
        "hurt": YES_NO,
        "alone": ALONE[:3],
        "colleagues": colleagues(by) if about_colleague else [],
        "closed": about_colleague or bool(draft and draft.closed),
        "ticked": form.getlist("about") if form else [],
        "once": form.get("once") if form else "",
    }
    return render(request, "note/note.html", shown, status=400 if problems else 200)


def _day(given: Given | None) -> str:
    return given.happened_on.isoformat() if given and given.happened_on else ""


def _draft(found: UUID, by: Worker, at: datetime) -> ConcernSeen:
    """A draft of one's own; a note that was sent is not written on again."""
    seen = look_at(found, by=by, at=at)
    if seen is None or seen.stage is not Stage.DRAFT:
        raise Http404
    return seen


def _of(draft: ConcernSeen) -> Given:
    return Given(
        words=draft.words,
        who=draft.who,
        happened=draft.happened,
        happened_on=draft.happened_on,
        hurt_or_afraid=draft.hurt_or_afraid,
        goes_home=draft.goes_home,
        alone=draft.alone,
    )


def sent(request: HttpRequest, *, by: Worker, at: datetime, concern: UUID) -> HttpResponse:
    """What to do until somebody comes back."""
    seen = look_at(concern, by=by, at=at)
    if seen is None or seen.sent_at is None or seen.written_by_id != by.id:
        raise Http404
    return render(request, "note/sent.html", {"by": by, "seen": seen, "nobody": seen.sent_to_id == by.id})
