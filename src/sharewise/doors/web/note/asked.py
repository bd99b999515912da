"""From the form of a note to what was asked. Anything the page did not offer is not known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from django.http import QueryDict

from sharewise.casework.steps.note import Given
from sharewise.reasoning.terms.noting import ALONE, HAPPENED
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.yes_no import YES_NO, Choices

ELSEWHERE = "elsewhere"
"""Ticked where a note is about somebody who works somewhere else."""


class NoSuchDay(Refusal):
    says = "Write the day as it stands in a calendar"
    where = "happened_on"


class NobodyTicked(Refusal):
    """Without this, a note about the lead would go to the lead."""

    says = "Tick whom it is about, so that it does not go to them"
    where = "about"


@dataclass(frozen=True)
class Asked:
    """What came in from the page. *go*: which button; *on*: the day as written; *ticked*: the boxes as ticked;
    *chosen*: the answers as chosen, where one was, so that drawing the page again ticks nothing by itself."""

    go: str
    chosen: Mapping[str, str]
    given: Given
    on: str
    closed: bool
    ticked: tuple[str, ...]
    version: int
    once: str = field(repr=False)
    unread: tuple[Refusal, ...] = ()

    @property
    def about(self) -> frozenset[UUID]:
        """The colleagues it is about."""
        return frozenset(found for one in self.ticked if (found := _id(one)))

    def problems(self, today: date) -> list[Refusal]:
        """Everything that stops it, in the order of the page."""
        wrong = [*self.given.check(today), *self.unread]
        if self.closed and not self.about and ELSEWHERE not in self.ticked:
            wrong.append(NobodyTicked())
        return wrong


def asked_in(form: QueryDict) -> Asked:
    """What was asked, and what of it could not be read."""
    happened, on, written = _one_of(form, "happened", HAPPENED), None, form.get("happened_on", "").strip()
    unread: tuple[Refusal, ...] = ()
    if happened == "another-day" and written:
        try:
            on = date.fromisoformat(written)
        except ValueError:
            unread = (NoSuchDay(),)
    version = form.get("version", "")
    return Asked(
        go=form.get("go", ""),
        chosen={box: form.get(box, "") for box in ("happened", "hurt", "alone")},
        given=Given(
            words=form.get("words", "").replace("\r\n", "\n"),
            who=form.get("who", ""),
            happened=happened,
            happened_on=on,
            hurt_or_afraid=_one_of(form, "hurt", YES_NO),
            goes_home=form.get("goes_home", ""),
            alone=_one_of(form, "alone", ALONE),
        ),
        on=written,
        closed=bool(form.get("closed")),
        ticked=tuple(form.getlist("about")),
        version=int(version) if version.isdecimal() and len(version) < 10 else 0,
        once=form.get("once", ""),
        unread=unread,
    )


def _id(written: str) -> UUID | None:
    try:
        return UUID(written)
    except ValueError:
        return None


def _one_of(form: QueryDict, box: str, choices: Choices) -> str:
    said = form.get(box, "")
    return said if said in dict(choices) else "not-known"
