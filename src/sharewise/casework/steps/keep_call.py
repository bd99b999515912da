"""Somebody is asking about a child: keep what they said, before anything is looked up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sharewise.casework.chronology.people_here import takes_notes
from sharewise.casework.records.models import Approach, FollowUp
from sharewise.casework.steps.persons import named
from sharewise.casework.steps.sealing import sealed
from sharewise.reasoning.terms.owing import Owing
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Worker

TO_READ = timedelta(minutes=15)
LONGEST = 5_000  # letters in one box


class NothingKept(Refusal):
    says = "Write something in one box, even “withheld”"
    where = "name"


class TooLong(Refusal):
    says = "That is longer than this box can keep. Keep the part that matters most"


@dataclass(frozen=True)
class Call:
    """The five boxes, as they were filled. Any one of them is enough."""

    name: str = ""
    number: str = ""
    child: str = ""
    words: str = ""
    said_at: str = ""
    way: str = "phone"

    @property
    def boxes(self) -> dict[str, str]:
        return {
            "name": self.name,
            "number": self.number,
            "child": self.child,
            "words": self.words,
            "said_at": self.said_at,
        }


def keep_call(*, call: Call, by: Worker, at: datetime, once: str = "") -> UUID:
    """Keep a call as it was said. The lead is told; nothing is told to the caller.

    Raises:
        NothingKept: every box is empty.
        TooLong: one box holds more than a call could.
    """
    if not any(word.strip() for box, word in call.boxes.items() if box != "said_at"):
        raise NothingKept
    for box, word in call.boxes.items():
        if len(word) > LONGEST:
            raise TooLong(where=box)
    with sealed("keep-call", by=by, at=at, once=once, given=call) as doing:
        if before := doing.made_before():
            return before
        child = named(call.child.strip(), agency=by.agency, at=at, is_child="yes")
        caller = named(call.name.strip(), agency=by.agency, at=at, is_child="no")
        approach = Approach.objects.create(
            held_by_id=by.agency,
            key=child.key,
            child=child,
            caller=caller,
            way=call.way,
            number_shown=call.number,
            words=call.words,
            said_at=call.said_at,
            kept_by_id=by.id,
            kept_at=at,
        )
        _tell_the_lead(approach, by, at)
        return doing.made(approach)


def _tell_the_lead(approach: Approach, by: Worker, at: datetime) -> None:
    takers = takes_notes(by, at).able
    FollowUp.objects.create(
        held_by_id=approach.held_by_id,
        key=approach.key,
        approach=approach,
        what=Owing.READ_CALL,
        owner_id=takers[0].id if takers else by.id,
        deputy_id=takers[1].id if takers[1:] else None,
        due_at=at + TO_READ,
        made_at=at,
    )
