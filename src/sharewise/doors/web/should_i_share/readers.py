"""Whom are you thinking of telling? And the test of a purpose: what will they do differently?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from sharewise.reasoning.terms.fact import NOT_KNOWN
from sharewise.reasoning.terms.kinds import RECIPIENTS, WORKING_WITH_FAMILY

from .page import Problem, Refused, SetPage, spoken, ticked
from .so_far import NOBODY, SoFar

OFFERED = (
    "own-lead", "own-team", "mash", "childrens-services", "police", "early-help", "gp", "health", "school",
    "early-years", "housing", "probation", "adult-services", "voluntary", "other-authority", "lado", "employer",
    "solicitor", "media", "other",
)  # fmt: skip
_FIRST = 7
_ANSWERED = (NOBODY, NOT_KNOWN)


def _context(so_far: SoFar) -> Mapping[str, Any]:
    rows = [(kind, RECIPIENTS[kind]) for kind in OFFERED]
    return {"first": rows[:_FIRST], "others": rows[_FIRST:]}


def _take(form: QueryDict, so_far: SoFar) -> SoFar:
    return so_far.with_(readers=ticked(form, "readers", list(OFFERED)))


def _said(so_far: SoFar) -> str:
    return spoken(so_far.readers, RECIPIENTS) or _("Nobody yet")


READERS = SetPage(
    "readers",
    "should_i_share/readers.html",
    "Whom you are thinking of telling",
    lambda so_far: bool({"private", "other", "care"} & set(so_far.topics)) or "readers" in so_far.been,
    _context,
    _take,
    _said,
)


def _working(so_far: SoFar) -> list[str]:
    return [kind for kind in so_far.readers if kind in WORKING_WITH_FAMILY]


def _acting_context(so_far: SoFar) -> Mapping[str, Any]:
    return {"readers": [(kind, RECIPIENTS[kind]) for kind in _working(so_far)], "alone": _ANSWERED}


def _acting_take(form: QueryDict, so_far: SoFar) -> SoFar:
    working = _working(so_far)
    chosen = form.getlist("acting")
    acting = tuple(working) if "all" in chosen else ticked(form, "acting", [*working, *_ANSWERED])
    taken = so_far.with_(acting=acting)
    if not acting:
        raise Refused([Problem("acting", _("Choose an answer. “Not known” is one."))], taken)
    if len(chosen) > 1 and set(chosen) & {"all", *_ANSWERED}:
        raise Refused([Problem("acting", _("Choose readers, or one of the other answers. Not both."))], taken)
    return taken


def _acting_said(so_far: SoFar) -> str:
    return spoken(so_far.acting, {**RECIPIENTS, NOBODY: _("None of them"), NOT_KNOWN: _("Not known")})


ACTING = SetPage(
    "acting",
    "should_i_share/acting.html",
    "Who will do something differently",
    lambda so_far: bool(_working(so_far)),
    _acting_context,
    _acting_take,
    _acting_said,
)
