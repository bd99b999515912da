"""One concern, as far as somebody may see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sharewise.casework.chronology.looking import note_look
from sharewise.casework.chronology.people_here import away
from sharewise.casework.chronology.seen import sight
from sharewise.casework.records.models import Concern
from sharewise.reasoning.need_to_know import Seen
from sharewise.reasoning.terms.noting import Route, Stage
from sharewise.reasoning.terms.worker import Worker


@dataclass(frozen=True)
class ConcernSeen:
    """A note as it was written, with where it is. *whole*: whether more of the case may be seen than this.

    *answers*: happened, happened_on (a day, ISO 8601, or empty), hurt_or_afraid and alone, as codes. *about*: the ids of
    the colleagues a closed note is about, for its writer only.
    """

    id: UUID
    whole: bool
    who: str
    words: str
    answers: Mapping[str, str]
    goes_home: str
    written_by: str
    written_by_id: UUID
    written_at: datetime
    stage: Stage
    closed: bool
    about: tuple[str, ...]
    sent_at: datetime | None
    sent_to: str
    sent_to_id: UUID | None
    sent_to_number: str
    sent_to_is_here: bool
    opened_by: str
    opened_at: datetime | None
    version: int


def concern(found: UUID, *, by: Worker, at: datetime) -> ConcernSeen | None:
    """A concern, or None: whether there is none or it is hidden from *by*. The look is noted first."""
    note_look("concern", by=by, at=at, about=found)
    row = Concern.objects.filter(pk=found).select_related(
        "key", "child__key", "written_by", "opened_by", "sent_to"
    ).first()  # fmt: skip
    if row is None or (seen := sight(row, by).seen) is Seen.NOTHING:
        return None
    return ConcernSeen(
        id=row.pk,
        whole=seen is Seen.ALL,
        who=row.child.name,
        words=row.words,
        answers=row.answers,
        goes_home=row.goes_home or "",
        written_by=row.written_by.name,
        written_by_id=row.written_by_id,
        written_at=row.written_at,
        stage=Stage(row.stage),
        closed=row.route == Route.CLOSED,
        about=tuple(row.about or ()) if row.written_by_id == by.id else (),
        sent_at=row.sent_at,
        sent_to=row.sent_to.name if row.sent_to else "",
        sent_to_id=row.sent_to_id,
        sent_to_number=row.sent_to.number if row.sent_to else "",
        sent_to_is_here=bool(row.sent_to) and not away(row.sent_to, at),
        opened_by=row.opened_by.name if row.opened_by else "",
        opened_at=row.opened_at,
        version=row.version,
    )
