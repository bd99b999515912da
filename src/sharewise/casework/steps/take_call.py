"""The lead takes a call that was kept: from then on it is theirs, and nobody else is rung about it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sharewise.casework.chronology.seen import sight_of_call
from sharewise.casework.records.models import Approach, FollowUp
from sharewise.casework.steps.sealing import sealed
from sharewise.reasoning.need_to_know import Seen
from sharewise.reasoning.terms.owing import Owing
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Worker


class NoSuchCall(Refusal):
    """The same whether there is none, or it is hidden from whoever asks."""

    says = "There is no such call here."


def take_call(*, call: UUID, by: Worker, at: datetime) -> UUID:
    """Take a call. Taking it again changes nothing.

    A lead takes it; or whoever it was left with, where no lead could have it.

    Raises:
        NoSuchCall: there is none that is theirs to take.
    """
    with sealed("take-call", by=by, at=at) as doing:
        found = Approach.objects.filter(pk=call).first()
        if found is None or sight_of_call(found, by).seen is Seen.NOTHING:
            raise NoSuchCall
        held = FollowUp.objects.select_for_update(of=("self",)).filter(approach=found, what=Owing.READ_CALL)
        if not (by.leads or held.filter(owner_id=by.id).exists()):
            raise NoSuchCall
        for owed in held.filter(done_at=None):
            owed.add(done_at=at, done_by_id=by.id)
        return doing.made(found)
