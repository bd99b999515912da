"""Need-to-know, asked of the database. A list asks it of each record it would show."""

from __future__ import annotations

from uuid import UUID

from sharewise.casework.records.models import Approach, Concern
from sharewise.reasoning.need_to_know import Matter, Sight, sight_of
from sharewise.reasoning.terms.noting import Route, Stage
from sharewise.reasoning.terms.worker import Worker


def closed_to(concern: Concern) -> frozenset[UUID]:
    """Who never sees a note, nor that it is there."""
    return frozenset(UUID(one) for one in concern.closed_to) if concern.route == Route.CLOSED else frozenset()


def matter(concern: Concern) -> Matter:
    """What need-to-know must be told of a concern."""
    return Matter(
        held_by=concern.held_by_id,
        written_by=concern.written_by_id,
        stage=Stage(concern.stage),
        route=Route(concern.route),
        closed_to=closed_to(concern),
    )


def sight(concern: Concern, by: Worker) -> Sight:
    """What *by* may see of one concern, and on what ground."""
    return sight_of(matter(concern), by)


def sight_of_call(call: Approach, by: Worker) -> Sight:
    """What *by* may see of a call that was kept."""
    return sight_of(Matter(held_by=call.held_by_id, written_by=call.kept_by_id, stage=Stage.SENT), by)
