"""What a page of the set order is: when it is wanted, what it draws, and how it takes an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from .so_far import SoFar

Choice = tuple[str, str, str]
"""Value, label, hint."""


@dataclass(frozen=True)
class Problem:
    """One thing to put right, told in words, with the box it belongs to."""

    box: str
    says: str


class Refused(Exception):
    """A page that cannot go on as it was filled in. Nothing typed is lost: *kept* is drawn again."""

    def __init__(self, problems: list[Problem], kept: SoFar) -> None:
        super().__init__("this page cannot go on as it was filled in")
        self.problems = problems
        self.kept = kept


@dataclass(frozen=True)
class SetPage:
    """One page. *label* is its line in "Your answers so far"; *said* is what was answered, in words."""

    name: str
    template: str
    label: str
    wanted: Callable[[SoFar], bool]
    context: Callable[[SoFar], Mapping[str, Any]]
    take: Callable[[QueryDict, SoFar], SoFar]
    said: Callable[[SoFar], str]


def ticked(form: QueryDict, box: str, allowed: list[str]) -> tuple[str, ...]:
    """The boxes that were ticked, in the page's order; anything else sent is left out."""
    sent = set(form.getlist(box))
    return tuple(value for value in allowed if value in sent)


def one(form: QueryDict, box: str, allowed: list[str], problems: list[Problem]) -> str:
    """The one choice made, or a problem that says that "not known" is one."""
    value = form.get(box, "")
    if value in allowed:
        return value
    problems.append(Problem(box, _("Choose an answer. “Not known” is one.")))
    return ""


def spoken(values: tuple[str, ...], labels: Mapping[str, str]) -> str:
    """Several values as one phrase."""
    return ", ".join(labels.get(value, value.replace("-", " ")) for value in values)
