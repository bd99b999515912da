"""Somebody is asking about a child: what they say they are, how they asked, and how it was checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from sharewise.reasoning.terms.fact import NOT_KNOWN, Fact
from sharewise.reasoning.terms.facts import recipient as facts
from sharewise.reasoning.terms.kinds import RELATIONS

from .page import Problem, Refused, SetPage, one
from .so_far import Caller, SoFar

_ASKED: dict[str, Fact] = {"claims": facts.claims_to_be, "how": facts.how_asked, "verified": facts.verified}
_HOW = ("phone", "in-person", "email", "letter", "form")


def _values(box: str) -> list[str]:
    return [value for value in _ASKED[box].values if box != "how" or value in _HOW]


def _choices(box: str) -> list[tuple[str, str]]:
    labels = [(value, _ASKED[box].label(value)) for value in _values(box) if value != "unknown"]
    return [*labels, (NOT_KNOWN, _("Not known"))]


def _context(so_far: SoFar) -> Mapping[str, Any]:
    return {"boxes": [(box, fact.question, _choices(box)) for box, fact in _ASKED.items()]}


def _take(form: QueryDict, so_far: SoFar) -> SoFar:
    problems: list[Problem] = []
    said = {box: one(form, box, [*_values(box), NOT_KNOWN], problems) for box in _ASKED}
    taken = so_far.with_(caller=Caller(**{box: value or NOT_KNOWN for box, value in said.items()}))
    if problems:
        raise Refused(problems, taken)
    return taken


def _said(so_far: SoFar) -> str:
    claims = so_far.caller.claims
    return (
        RELATIONS.get(claims, "") or facts.claims_to_be.label(claims)
        if claims != NOT_KNOWN
        else _("Not known")
    )


PAGE = SetPage(
    "caller",
    "should_i_share/caller.html",
    "Who is asking",
    lambda so_far: "asking" in so_far.topics,
    _context,
    _take,
    _said,
)
