"""The lead takes a note. Its writer sees, from then on, that it was received."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sharewise.casework.chronology.seen import sight
from sharewise.casework.records.models import Concern, FollowUp
from sharewise.casework.steps.sealing import sealed
from sharewise.reasoning.need_to_know import Seen
from sharewise.reasoning.terms.noting import Stage
from sharewise.reasoning.terms.owing import Owing
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Worker


class NoSuchNote(Refusal):
    """The same whether there is none, or it is hidden from whoever asks."""

    says = "There is no such note here."


def open_note(*, concern: UUID, by: Worker, at: datetime) -> UUID:
    """Take a note that was sent. Taking it again changes nothing.

    A lead takes it; or whoever it was left with, where no lead could have it.

    Raises:
        NoSuchNote: there is none that is theirs to take.
    """
    with sealed("open-note", by=by, at=at) as doing:
        note = Concern.objects.select_for_update(of=("self",)).filter(pk=concern).first()
        if note is None or note.stage == Stage.DRAFT or sight(note, by).seen is Seen.NOTHING:
            raise NoSuchNote
        if not (by.leads or note.sent_to_id == by.id):
            raise NoSuchNote
        if note.stage == Stage.SENT:
            note.add(stage=Stage.OPENED, opened_at=at, opened_by_id=by.id)
            for owed in FollowUp.objects.filter(concern=note, what=Owing.READ_NOTE, done_at=None):
                owed.add(done_at=at, done_by_id=by.id)
        return doing.made(note)
