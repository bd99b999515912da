"""What kind of thing is each line? One tap for each; and a mark for what needs more care."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from sharewise.reasoning.terms.fact import NOT_KNOWN
from sharewise.reasoning.terms.kinds import ITEM_KINDS

from .may_be_named import may_be_named
from .page import Problem, Refused, SetPage, ticked
from .so_far import MARKS, SoFar


def _context(so_far: SoFar) -> Mapping[str, Any]:
    return {
        "kinds": ITEM_KINDS,
        "named": [n for n, line in enumerate(so_far.lines, 1) if may_be_named(line.text)],
    }


def _take(form: QueryDict, so_far: SoFar) -> SoFar:
    lines = []
    problems = []
    for number, line in enumerate(so_far.lines, 1):
        kind = form.get(f"kind-{number}", "")
        if kind not in (*ITEM_KINDS, NOT_KNOWN):
            kind = ""
            problems.append(
                Problem(f"kind-{number}", _("Line %(number)s: choose what kind it is.") % {"number": number})
            )
        marks = ticked(form, f"marks-{number}", list(MARKS))
        lines.append(line.model_copy(update={"kind": kind, "marks": marks}))
    taken = so_far.with_(lines=tuple(lines))
    if problems:
        raise Refused(problems, taken)
    return taken


def _said(so_far: SoFar) -> str:
    counts = Counter(line.kind for line in so_far.lines)
    return ", ".join(
        f"{count} × {ITEM_KINDS.get(kind, _('Not known')).lower()}" for kind, count in counts.items()
    )


PAGE = SetPage(
    "kinds",
    "should_i_share/kinds.html",
    "What kind of thing each line is",
    lambda so_far: True,
    _context,
    _take,
    _said,
)
