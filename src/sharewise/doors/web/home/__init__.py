"""Home: what needs somebody now, by clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from sharewise.casework.chronology.home import Owed
from sharewise.casework.chronology.home import home as needs_now
from sharewise.reasoning.terms.worker import Worker


@dataclass(frozen=True)
class Group:
    """Cards that share a clock."""

    title: str
    sign: str
    cards: tuple[Owed, ...]


def home(request: HttpRequest, *, by: Worker, at: datetime) -> HttpResponse:
    needs = needs_now(by=by, at=at)
    return render(
        request,
        "home/home.html",
        {
            "by": by,
            "at": at,
            "needs": needs,
            "groups": groups(needs.owed, at),
            "count": count(needs.owed, at),
        },
    )


def groups(owed: tuple[Owed, ...], at: datetime) -> list[Group]:
    """The cards by clock: late, within the hour, later today, another day."""
    soon, midnight = at + timedelta(hours=1), at.replace(hour=23, minute=59, second=59)
    named = (
        ("Late", "late", [o for o in owed if o.late]),
        ("Within the hour", "soon", [o for o in owed if not o.late and o.due_at <= soon]),
        ("Later today", "soon", [o for o in owed if soon < o.due_at <= midnight]),
        ("Another day", "soon", [o for o in owed if o.due_at > max(soon, midnight)]),
    )
    return [Group(title, sign, tuple(cards)) for title, sign, cards in named if cards]


def count(owed: tuple[Owed, ...], at: datetime) -> str:
    """How much there is, in a sentence: "1 late, 2 more"."""
    late = sum(o.late for o in owed)
    rest = len(owed) - late
    parts = [f"{late} late"] if late else []
    parts += [f"{rest} {'more' if late else 'to do'}"] if rest else []
    return ", ".join(parts) + "." if parts else ""
