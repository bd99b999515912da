"""Write a note: one box, who it is about, and four short questions. Then tell the safeguarding lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from sharewise.casework.chronology.concern import ConcernSeen
from sharewise.casework.chronology.concern import concern as look_at
from sharewise.casework.chronology.people_here import colleagues, takes_notes
from sharewise.casework.steps.note import AlreadySent, ChangedMeanwhile, Given, NotReady, finish
from sharewise.casework.steps.note import note as keep
from sharewise.reasoning.terms.noting import ALONE, HAPPENED, Stage
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Worker
from sharewise.reasoning.terms.yes_no import YES_NO

from .asked import ELSEWHERE, Asked, asked_in

NOTHING_YET = Given(words="", who="")


@dataclass(frozen=True)
class Page:
    """What stands on the page: what was given so far, what is wrong with it, and the draft it belongs to."""

    given: Given = NOTHING_YET
    chosen: Mapping[str, str] = field(default_factory=dict)
    on: str = ""
    closed: bool = False
    ticked: tuple[str, ...] = ()
    problems: tuple[Refusal, ...] = ()
    draft: ConcernSeen | None = None
    meanwhile: str = ""
    once: str = field(default="", repr=False)


def note(request: HttpRequest, *, by: Worker, at: datetime, concern: UUID | None = None) -> HttpResponse:
    """The page, its draft if one was begun, and the answer to its form."""
    if request.method != "POST":
        return _drawn(request, by, at, _of(_draft(concern, by, at)) if concern else Page())
    asked = asked_in(request.POST)
    problems: tuple[Refusal, ...] = ()
    if asked.go != "about":
        try:
            return HttpResponseRedirect(_taken(asked, concern, by, at))
        except (ChangedMeanwhile, AlreadySent) as refused:
            problems = (refused,)
        except NotReady as not_ready:
            problems = tuple(not_ready.reasons)
    draft = look_at(concern, by=by, at=at) if concern else None
    changed = any(isinstance(problem, ChangedMeanwhile) for problem in problems)
    page = Page(
        given=asked.given,
        chosen=asked.chosen,
        on=asked.on,
        closed=asked.closed or asked.go == "about",
        ticked=asked.ticked,
        problems=problems,
        draft=draft,
        meanwhile=draft.words if draft and changed else "",
        once=asked.once,
    )
    return _drawn(request, by, at, page)


def _taken(asked: Asked, concern: UUID | None, by: Worker, at: datetime) -> str:
    """Keep or send what was asked; where that leads."""
    if wrong := asked.problems(at.date()):
        raise NotReady(wrong)
    send = asked.go != "later"
    if concern:
        made = finish(
            concern=concern, given=asked.given, send=send, version=asked.version,
            closed=asked.closed, about=asked.about, by=by, at=at, once=asked.once,
        )  # fmt: skip
    else:
        made = keep(
            given=asked.given,
            send=send,
            closed=asked.closed,
            about=asked.about,
            by=by,
            at=at,
            once=asked.once,
        )
    return reverse("note-sent", kwargs={"concern": made}) if send else reverse("home")


def _drawn(request: HttpRequest, by: Worker, at: datetime, page: Page) -> HttpResponse:
    shown = {
        "by": by,
        "page": page,
        "given": page.given,
        "takers": takes_notes(by, at),
        "happened": HAPPENED,
        "hurt": YES_NO,
        "alone": ALONE[:3],
        "colleagues": colleagues(by) if page.closed else [],
    }
    return render(request, "note/note.html", shown, status=400 if page.problems else 200)


def _draft(found: UUID, by: Worker, at: datetime) -> ConcernSeen:
    """A draft of one's own; a note that was sent is not written on again."""
    seen = look_at(found, by=by, at=at)
    if seen is None or seen.stage is not Stage.DRAFT:
        raise Http404
    return seen


def _of(draft: ConcernSeen) -> Page:
    day = draft.answers["happened_on"]
    given = Given(
        words=draft.words,
        who=draft.who,
        happened=draft.answers["happened"],
        happened_on=date.fromisoformat(day) if day else None,
        hurt_or_afraid=draft.answers["hurt_or_afraid"],
        goes_home=draft.goes_home,
        alone=draft.answers["alone"],
    )
    ticked = draft.about or ((ELSEWHERE,) if draft.closed else ())
    chosen = {"happened": given.happened, "hurt": given.hurt_or_afraid, "alone": given.alone}
    said = {box: value for box, value in chosen.items() if value != "not-known"}
    return Page(given=given, chosen=said, on=day, closed=draft.closed, ticked=ticked, draft=draft)


def sent(request: HttpRequest, *, by: Worker, at: datetime, concern: UUID) -> HttpResponse:
    """What to do until somebody comes back."""
    seen = look_at(concern, by=by, at=at)
    if seen is None or seen.sent_at is None or seen.written_by_id != by.id:
        raise Http404
    return render(request, "note/sent.html", {"by": by, "seen": seen, "nobody": seen.sent_to_id == by.id})
