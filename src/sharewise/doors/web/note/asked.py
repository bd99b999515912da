"""From the form of a note to what was given. Anything the page did not offer is not known."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.http import QueryDict

from sharewise.casework.steps.note import Given
from sharewise.reasoning.terms.noting import ALONE, HAPPENED
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.yes_no import YES_NO, Choices


class NoSuchDay(Refusal):
    says = "Write the day as it stands in a calendar"
    where = "happened_on"


class NobodyTicked(Refusal):
    """Without this, a note about the lead would go to the lead."""

    says = "Tick whom it is about, so that it does not go to them"
    where = "about"


def version_in(form: QueryDict) -> int:
    """Which version of a draft was on the page; 0 where that cannot be read."""
    written = form.get("version", "")
    return int(written) if written.isdecimal() and len(written) < 10 else 0


def given_in(form: QueryDict) -> tuple[Given, list[Refusal]]:
    """What was given, and what could not be read."""
    wrong: list[Refusal] = []
    happened, on = _one_of(form, "happened", HAPPENED), None
    if happened == "another-day" and (written := form.get("happened_on", "").strip()):
        try:
            on = date.fromisoformat(written)
        except ValueError:
            wrong.append(NoSuchDay())
    given = Given(
        words=form.get("words", "").replace("\r\n", "\n"),
        who=form.get("who", ""),
        happened=happened,
        happened_on=on,
        hurt_or_afraid=_one_of(form, "hurt", YES_NO),
        goes_home=form.get("goes_home", ""),
        alone=_one_of(form, "alone", ALONE),
    )
    return given, wrong


def about_whom(form: QueryDict) -> tuple[frozenset[UUID], bool]:
    """The colleagues a closed note is about, and whether it is closed at all."""
    found = set()
    for written in form.getlist("about"):
        try:
            found.add(UUID(written))
        except ValueError:
            continue  # "elsewhere", or nothing this page offered
    return frozenset(found), bool(form.get("closed"))


def _one_of(form: QueryDict, box: str, choices: Choices) -> str:
    said = form.get(box, "")
    return said if said in dict(choices) else "not-known"
