"""The lead takes a note. Its writer sees, from then on, that it was received."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sharewise.casework.chronology.seen import may_read
from sharewise.casework.records.models import FollowUp
from sharewise.casework.steps.sealing import sealed
from sharewise.reasoning.terms.noting import Stage
from sharewise.reasoning.terms.owing import Owing
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Worker


class NoSuchNote(Refusal):
    """The same whether there is none, or it is hidden from whoever asks."""

    says = "There is no such note here."


def open_note(*, concern: UUID, by: Worker, at: datetime) -> UUID:
    """Take a note that was sent. Taking it again changes nothing.

    Raises:
        NoSuchNote: there is none that they lead on.
    """
    with sealed("open-note", by=by, at=at) as doing:
        note = may_read(concern, by)
        if note is None or not by.leads:
            raise NoSuchNote
        if note.stage == Stage.SENT:
            note.add(stage=Stage.OPENED, opened_at=at, opened_by_id=by.id)
            for owed in FollowUp.objects.filter(concern=note, what=Owing.READ_NOTE, done_at=None):
                owed.add(done_at=at, done_by_id=by.id)
        return doing.made(note)
