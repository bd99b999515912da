"""What needs somebody now: what they owe, and what leads owe together once it is late or its owner is away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from sharewise.casework.chronology.looking import note_look
from sharewise.casework.chronology.people_here import away
from sharewise.casework.chronology.seen import sight, sight_of_call
from sharewise.casework.records.models import Approach, Concern, FollowUp
from sharewise.reasoning.need_to_know import Seen
from sharewise.reasoning.terms.noting import Route, Stage
from sharewise.reasoning.terms.owing import Owing
from sharewise.reasoning.terms.worker import Worker

MOST = 50
"""How many notes or calls one list shows, newest first."""


@dataclass(frozen=True)
class Owed:
    """One thing that needs somebody. *child* is as named in the note; *from_whom*, who wrote it."""

    id: UUID
    what: Owing
    due_at: datetime
    late: bool
    concern: UUID | None
    approach: UUID | None
    child: str
    from_whom: str
    since: datetime
    closed: bool


@dataclass(frozen=True)
class Told:
    """A note, and where it is. Whoever wrote it sees no more of it than this."""

    concern: UUID
    who: str
    written_by: str
    sent_at: datetime | None
    opened_by: str
    opened_at: datetime | None
    sent_to: str


@dataclass(frozen=True)
class Kept:
    """A call that was kept."""

    call: UUID
    kept_by: str
    kept_at: datetime


@dataclass(frozen=True)
class Home:
    """What needs one worker now, by clock; what they have; what they told; what they began and have not sent."""

    owed: tuple[Owed, ...]
    having: tuple[Told, ...]
    told: tuple[Told, ...]
    drafts: tuple[Told, ...]
    calls: tuple[Kept, ...]


def home(*, by: Worker, at: datetime) -> Home:
    """What needs *by* at this moment. Noted before it is read."""
    note_look("home", by=by, at=at)
    drafts = _concerns(by, written_by_id=by.id, stage=Stage.DRAFT, order="-written_at")
    told = _concerns(by, written_by_id=by.id, sent_at__isnull=False, order="-written_at")
    opened = _concerns(by, stage=Stage.OPENED, order="-opened_at") if by.leads else []
    return Home(
        owed=tuple(_owed(row, at) for row in _mine(by, at)),
        having=tuple(_told(row) for row in opened),
        told=tuple(_told(row) for row in told),
        drafts=tuple(_told(row) for row in drafts),
        calls=_calls(by),
    )


def _mine(by: Worker, at: datetime) -> list[FollowUp]:
    """Whoever owes it; whoever stands in while the owner is away; and every lead who may know, once it is late."""
    rows = FollowUp.objects.filter(done_at=None, held_by_id=by.agency).select_related(
        "key", "concern__key", "concern__child__key", "concern__written_by", "owner",
        "approach__child__key", "approach__kept_by",
    )  # fmt: skip
    theirs = Q(owner_id=by.id) | Q(deputy_id=by.id)
    if by.leads:
        theirs |= Q(due_at__lte=at)
    return [
        row
        for row in rows.filter(theirs).order_by("due_at", "id")
        if (row.owner_id == by.id or row.due_at <= at or away(row.owner, at)) and _may_know(row, by)
    ]


def _may_know(row: FollowUp, by: Worker) -> bool:
    """Need-to-know, asked of what it is about: not of whose name stands beside it."""
    seen = (
        sight(row.concern, by) if row.concern else sight_of_call(row.approach, by) if row.approach else None
    )
    return seen is not None and seen.seen is not Seen.NOTHING


def _concerns(by: Worker, *, order: str, **which: object) -> list[Concern]:
    """The newest notes of a kind where *by* works, as far as they may know of them."""
    rows = Concern.objects.filter(held_by_id=by.agency, **which).select_related(
        "key", "child__key", "written_by", "opened_by", "sent_to"
    )
    return [row for row in rows.order_by(order)[:MOST] if sight(row, by).seen is not Seen.NOTHING]


def _calls(by: Worker) -> tuple[Kept, ...]:
    rows = Approach.objects.filter(held_by_id=by.agency).select_related("key", "kept_by")
    if not by.leads:
        rows = rows.filter(kept_by_id=by.id)
    shown = [
        row for row in rows.order_by("-kept_at")[:MOST] if sight_of_call(row, by).seen is not Seen.NOTHING
    ]
    return tuple(Kept(row.pk, row.kept_by.name, row.kept_at) for row in shown)


def _owed(row: FollowUp, at: datetime) -> Owed:
    about = row.concern or row.approach
    writer = row.concern.written_by if row.concern else row.approach.kept_by if row.approach else None
    return Owed(
        id=row.pk,
        what=Owing(row.what),
        due_at=row.due_at,
        late=row.due_at <= at,
        concern=row.concern_id,
        approach=row.approach_id,
        child=about.child.name if about else "",
        from_whom=writer.name if writer else "",
        since=row.made_at,
        closed=bool(row.concern and row.concern.route == Route.CLOSED),
    )


def _told(row: Concern) -> Told:
    return Told(
        concern=row.pk,
        who=row.child.name,
        written_by=row.written_by.name,
        sent_at=row.sent_at,
        opened_by=row.opened_by.name if row.opened_by else "",
        opened_at=row.opened_at,
        sent_to=row.sent_to.name if row.sent_to else "",
    )
