"""``POST /api/v1/weigh``: a situation in, a weighing out, nothing kept."""

from __future__ import annotations

import json
from typing import Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Status

from sharewise import BadSituation, DayNotLoaded, RulesNotLoaded, Weighing, read_situation, weigh
from sharewise.reasoning.terms.elsewhere import not_loaded
from sharewise.reasoning.terms.schema import situation_schema

from .trouble import Fault, Trouble

router = Router()

_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": {k: v for k, v in situation_schema().items() if k != "$schema"}}
        },
    }
}


class _Twice(Exception):
    """A name stands twice in one object: whichever was meant, the other would be dropped in silence."""


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) != len(pairs):
        raise _Twice
    return held


@router.post(
    "/weigh",
    response={200: Weighing, 400: Trouble, 413: Trouble, 422: Trouble},
    openapi_extra=_BODY,
    summary="Should I share? Weigh one situation",
    description="Stateless: nothing is kept or logged. An omitted fact is not known. The advice is not a decision.",
)
def weigh_situation(
    request: HttpRequest,
    as_if: Literal["england"] | None = Query(None, description="Weigh under this nation's rules."),
) -> Status[Weighing] | Status[Trouble]:
    """Weigh the situation in the body."""
    try:
        data = json.loads(request.body, object_pairs_hook=_each_once)
    except _Twice:
        return Status(422, Trouble(kind="bad-situation", says="A name stands twice in the same place."))
    except (ValueError, RecursionError):
        return Status(400, Trouble(kind="not-json", says="The body is not JSON."))
    try:
        return Status(200, weigh(read_situation(data), as_if=as_if))
    except BadSituation as error:
        faults = [Fault(path=list(p.path), place=p.place, says=p.says) for p in error.problems]
        return Status(422, Trouble(kind="bad-situation", says="This cannot be weighed yet.", problems=faults))
    except DayNotLoaded as error:
        fault = Fault(path=["position_date"], place="position_date", says=str(error))
        return Status(422, Trouble(kind="day-not-loaded", says=str(error), problems=[fault]))
    except RulesNotLoaded as error:
        says = f"{not_loaded(error.nation)} To weigh it under English law: as_if=england."
        return Status(422, Trouble(kind="rules-not-loaded", says=says))
