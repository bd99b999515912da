"""One question: what may this worker see of this matter? One answer, with its ground.

Hidden is the same as not there. Nobody reads a case because of their rank alone: a lead reads what their
own agency holds, and not what is closed to them; an administrator reads no case.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from ..terms.noting import Route, Stage
from ..terms.worker import Role, Worker


class Seen(Enum):
    """How much is seen."""

    ALL = "all of it"
    OWN_NOTE = "their own words, and whether it was received"
    NOTHING = "nothing, not even that it is there"


@dataclass(frozen=True)
class Sight:
    """How much one worker sees of one matter, and why."""

    seen: Seen
    ground: str


@dataclass(frozen=True)
class Matter:
    """What need-to-know must be told of a record: ids and codes, no words.

    *closed_to* holds everyone a closed matter is about, and everyone they manage.
    """

    held_by: UUID
    written_by: UUID
    stage: Stage
    route: Route = Route.ORDINARY
    closed_to: frozenset[UUID] = field(default_factory=frozenset)


def sight_of(matter: Matter, worker: Worker) -> Sight:
    """What *worker* may see of *matter*."""
    if worker.agency != matter.held_by:
        return Sight(Seen.NOTHING, "another agency holds it")
    if worker.id in matter.closed_to:
        return Sight(Seen.NOTHING, "it is closed to them")
    if matter.stage is Stage.DRAFT:
        own = worker.id == matter.written_by
        return Sight(Seen.ALL, "they are writing it") if own else Sight(Seen.NOTHING, "it is not sent yet")
    if worker.leads:
        return Sight(Seen.ALL, "they lead on safeguarding here")
    if worker.id == matter.written_by:
        return Sight(Seen.OWN_NOTE, "they wrote it")
    if Role.ADMINISTRATOR in worker.roles:
        return Sight(Seen.NOTHING, "an administrator sees no case")
    return Sight(Seen.NOTHING, "they have no part in it")
