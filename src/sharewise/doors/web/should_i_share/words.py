"""What was seen, heard or said, in the user's own words: one thing on each line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharewise.reasoning.terms.hidden import HIDDEN

from .page import Problem, Refused, SetPage
from .so_far import MOST_LINES, WORDS_LIMIT, Line, SoFar


def _context(so_far: SoFar) -> Mapping[str, Any]:
    return {"words": "\n".join(line.text for line in so_far.lines)}


def _take(form: QueryDict, so_far: SoFar) -> SoFar:
    given = form.get("words", "")
    texts = [text.strip() for text in given.splitlines() if text.strip()]
    if problem := _problem(texts):
        raise Refused([Problem("words", problem)], so_far)
    before = {line.text: line for line in so_far.lines}
    # A line that has not changed keeps the kind it was given.
    return so_far.with_(lines=tuple(before.get(text, Line(text=text)) for text in texts))


def _problem(texts: list[str]) -> str:
    if not texts:
        return _("Write what you saw or heard, even one line.")
    if len(texts) > MOST_LINES:
        return _("Keep it to %(most)s lines. Each line is one thing.") % {"most": MOST_LINES}
    if any(len(text) > WORDS_LIMIT for text in texts):
        return _("One line is over %(most)s letters. Make it two.") % {"most": f"{WORDS_LIMIT:,}"}
    if any(HIDDEN.search(text) for text in texts):
        return _("It holds hidden characters that turn text round. Type it again rather than paste it.")
    return ""


def _said(so_far: SoFar) -> str:
    count = len(so_far.lines)
    return ngettext("%(count)s line", "%(count)s lines", count) % {"count": count}


PAGE = SetPage(
    "words", "should_i_share/words.html", "What you wrote", lambda so_far: True, _context, _take, _said
)
