"""What kind of worry is it? One tick says a first thing, and opens the questions that go with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from sharewise.reasoning.terms.topic import TOPICS

from .page import Problem, Refused, SetPage, spoken, ticked
from .so_far import SoFar


def _context(so_far: SoFar) -> Mapping[str, Any]:
    return {"topics": TOPICS}


def _take(form: QueryDict, so_far: SoFar) -> SoFar:
    taken = so_far.with_(topics=ticked(form, "topics", [topic.id for topic in TOPICS]))
    if not taken.topics:
        raise Refused(
            [Problem("topics", _("Choose what kind of worry it is. “Something else” is one."))], taken
        )
    return taken


PAGE = SetPage(
    "worry",
    "should_i_share/worry.html",
    "Kind of worry",
    lambda so_far: True,
    _context,
    _take,
    lambda so_far: spoken(so_far.topics, {topic.id: topic.label for topic in TOPICS}),
)
