"""Need-to-know, asked of the database. What a list holds and what one record answers are the same rule."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q, QuerySet

from sharewise.casework.records.models import Approach, Concern
from sharewise.reasoning.need_to_know import Matter, Seen, Sight, sight_of
from sharewise.reasoning.terms.noting import Route, Stage
from sharewise.reasoning.terms.worker import Worker


def matter(concern: Concern) -> Matter:
    """What need-to-know must be told of a concern."""
    return Matter(
        held_by=concern.held_by_id,
        written_by=concern.written_by_id,
        stage=Stage(concern.stage),
        route=Route(concern.route),
        closed_to=frozenset(concern.closed_to.values_list("pk", flat=True)),
    )


def sight(concern: Concern, by: Worker) -> Sight:
    """What *by* may see of one concern, and on what ground."""
    return sight_of(matter(concern), by)


def sight_of_call(call: Approach, by: Worker) -> Sight:
    """What *by* may see of a call that was kept."""
    return sight_of(Matter(held_by=call.held_by_id, written_by=call.kept_by_id, stage=Stage.SENT), by)


def readable(by: Worker) -> QuerySet[Concern]:
    """The concerns *by* may read whole. A test holds this to what `sight` says of each."""
    own_draft = Q(stage=Stage.DRAFT, written_by_id=by.id)
    as_lead = ~Q(stage=Stage.DRAFT) if by.leads else Q(pk__in=[])
    found: QuerySet[Concern] = Concern.objects.filter(Q(held_by_id=by.agency) & (own_draft | as_lead))
    return found.exclude(closed_to__pk=by.id)


def may_read(concern: UUID, by: Worker) -> Concern | None:
    """One concern, if *by* may read it whole."""
    found = Concern.objects.filter(pk=concern).first()
    return found if found and sight(found, by).seen is Seen.ALL else None
