"""One call that was kept, for whoever kept it and the leads where they work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sharewise.casework.chronology.looking import note_look
from sharewise.casework.chronology.seen import sight_of_call
from sharewise.casework.records.models import Approach, FollowUp
from sharewise.reasoning.need_to_know import Seen
from sharewise.reasoning.terms.location import Location
from sharewise.reasoning.terms.owing import Owing
from sharewise.reasoning.terms.worker import Worker


@dataclass(frozen=True)
class CallSeen:
    """A call as it was kept. *with_whom*: the lead who has it, or nobody; *taken*: whether it was opened."""

    id: UUID
    name: str
    number: Location
    child: str
    words: str
    said_at: str
    way: str
    kept_by: str
    kept_by_id: UUID
    kept_at: datetime
    with_whom: str
    taken: bool


def call(found: UUID, *, by: Worker, at: datetime) -> CallSeen | None:
    """A call, or None: whether there is none or it is not theirs to see. The look is noted first."""
    note_look("call", by=by, at=at, about=found)
    row = Approach.objects.filter(pk=found, held_by_id=by.agency).select_related(
        "key", "child__key", "caller__key", "kept_by"
    ).first()  # fmt: skip
    if row is None or sight_of_call(row, by).seen is Seen.NOTHING:
        return None
    owed = FollowUp.objects.filter(approach=row, what=Owing.READ_CALL).select_related("owner").first()
    return CallSeen(
        id=row.pk,
        name=row.caller.name,
        number=row.number_shown or Location(""),
        child=row.child.name,
        words=row.words,
        said_at=row.said_at,
        way=row.way,
        kept_by=row.kept_by.name,
        kept_by_id=row.kept_by_id,
        kept_at=row.kept_at,
        with_whom=owed.owner.name if owed and owed.owner_id != row.kept_by_id else "",
        taken=bool(owed and owed.done_at),
    )
