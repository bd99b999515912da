"""What needs somebody now: everything owed by them, or handed to them because it is late or its owner is away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from sharewise.casework.chronology.looking import note_look
from sharewise.casework.chronology.people_here import away
from sharewise.casework.records.models import Concern, FollowUp
from sharewise.reasoning.terms.noting import Route, Stage
from sharewise.reasoning.terms.owing import Owing
from sharewise.reasoning.terms.worker import Worker


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
    """A note somebody wrote, and where it is. They see no more of it than this."""

    concern: UUID
    who: str
    sent_at: datetime | None
    opened_by: str
    opened_at: datetime | None
    sent_to: str


@dataclass(frozen=True)
class Home:
    """What needs one worker now, by clock; what they told; what they began and have not sent."""

    owed: tuple[Owed, ...]
    told: tuple[Told, ...]
    drafts: tuple[Told, ...]


def home(*, by: Worker, at: datetime) -> Home:
    """What needs *by* at this moment. Noted before it is read."""
    note_look("home", by=by, at=at)
    return Home(
        owed=tuple(_owed(row, at) for row in _mine(by, at)),
        told=tuple(_told(row) for row in _written(by).exclude(stage=Stage.DRAFT)[:20]),
        drafts=tuple(_told(row) for row in _written(by).filter(stage=Stage.DRAFT)),
    )


def _mine(by: Worker, at: datetime) -> list[FollowUp]:
    open_now = FollowUp.objects.filter(done_at=None, held_by_id=by.agency).select_related(
        "key", "concern__child__key", "concern__written_by", "owner",
        "approach__child__key", "approach__kept_by",
    )  # fmt: skip
    rows = open_now.filter(Q(owner_id=by.id) | Q(deputy_id=by.id)).order_by("due_at", "id")
    return [row for row in rows if _is_theirs(row, by, at)]


def _is_theirs(row: FollowUp, by: Worker, at: datetime) -> bool:
    """Whoever owes it; and whoever stands in, once it is late or the owner is away."""
    return row.owner_id == by.id or row.due_at <= at or away(row.owner, at)


def _written(by: Worker) -> QuerySet[Concern]:
    rows: QuerySet[Concern] = Concern.objects.filter(written_by_id=by.id, held_by_id=by.agency).exclude(
        closed_to__pk=by.id
    )
    return rows.select_related("key", "child__key", "opened_by", "sent_to").order_by("-written_at")


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
        sent_at=row.sent_at,
        opened_by=row.opened_by.name if row.opened_by else "",
        opened_at=row.opened_at,
        sent_to=row.sent_to.name if row.sent_to else "",
    )
