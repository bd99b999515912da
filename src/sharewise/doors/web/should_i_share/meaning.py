"""What each private line means for today: it decides whether its detail, its effect or nothing may go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from sharewise.reasoning.terms.fact import NOT_KNOWN

from .page import Problem, Refused, SetPage
from .so_far import MEANINGS, SoFar


def choices() -> dict[str, str]:
    return {
        "affects": _(
            "How it left them still matters. The story itself would not change how safe a child is."
        ),
        "over": _("It is over. It would not change how safe a child is."),
        "changes": _("The detail would change how safe a child is, or what somebody does."),
        "risk": _("It points to somebody who may be a risk to a child today."),
        "no-bearing": _("It has nothing to do with this worry."),
        NOT_KNOWN: _("Not known"),
    }


def _private(so_far: SoFar) -> list[int]:
    return [n for n, line in enumerate(so_far.lines, 1) if "private" in line.marks]


def _context(so_far: SoFar) -> Mapping[str, Any]:
    return {"private": _private(so_far), "meanings": choices()}


def _take(form: QueryDict, so_far: SoFar) -> SoFar:
    lines = list(so_far.lines)
    problems = []
    for number in _private(so_far):
        meaning = form.get(f"meaning-{number}", "")
        if meaning not in MEANINGS:
            meaning = ""
            says = _("Line %(number)s: choose an answer. “Not known” is one.") % {"number": number}
            problems.append(Problem(f"meaning-{number}", says))
        lines[number - 1] = lines[number - 1].model_copy(update={"meaning": meaning})
    taken = so_far.with_(lines=tuple(lines))
    if problems:
        raise Refused(problems, taken)
    return taken


PAGE = SetPage(
    "meaning",
    "should_i_share/meaning.html",
    "What the private lines mean today",
    lambda so_far: bool(_private(so_far)),
    _context,
    _take,
    lambda so_far: " ".join(dict.fromkeys(choices()[so_far.lines[n - 1].meaning] for n in _private(so_far))),
)
