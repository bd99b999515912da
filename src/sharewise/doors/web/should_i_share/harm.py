"""Who may be causing the harm? One list, so that nobody is asked it of each person in turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from sharewise.reasoning.terms.fact import NOT_KNOWN
from sharewise.reasoning.terms.kinds import RELATIONS

from .page import Problem, Refused, SetPage, spoken, ticked
from .situation import grown_ups
from .so_far import NOBODY, SoFar

_OF = {"hurt", "abuse", "used", "asking"}
_ALONE = (NOBODY, NOT_KNOWN)


def _labels() -> dict[str, str]:
    return {**RELATIONS, NOBODY: _("None of them"), NOT_KNOWN: _("Not known")}


def _context(so_far: SoFar) -> Mapping[str, Any]:
    return {
        "people": [(who, RELATIONS[who]) for who in grown_ups(so_far)],
        "alone": _ALONE,
        "labels": _labels(),
    }


def _take(form: QueryDict, so_far: SoFar) -> SoFar:
    source = ticked(form, "source", [*grown_ups(so_far), *_ALONE])
    taken = so_far.with_(source=source)
    if not source:
        raise Refused([Problem("source", _("Choose an answer. “Not known” is one."))], taken)
    if len(source) > 1 and set(source) & set(_ALONE):
        raise Refused(
            [Problem("source", _("Choose people, or “None of them”, or “Not known”. Not both."))], taken
        )
    return taken


PAGE = SetPage(
    "harm",
    "should_i_share/harm.html",
    "Who may be causing harm",
    lambda so_far: bool(_OF & set(so_far.topics)) and bool(grown_ups(so_far)),
    _context,
    _take,
    lambda so_far: spoken(so_far.source, _labels()),
)
