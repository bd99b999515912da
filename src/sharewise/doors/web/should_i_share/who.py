"""Who is it about? The children by age, and the adults who come into it. No names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from sharewise.reasoning.terms.fact import NOT_KNOWN
from sharewise.reasoning.terms.kinds import ADULT_RELATIONS, RELATIONS
from sharewise.reasoning.terms.reading import LIMITS

from .page import Problem, Refused, SetPage, spoken, ticked
from .so_far import MOST_CHILDREN, UNBORN, SoFar

_ADULTS = [relation for relation in ADULT_RELATIONS if relation != "unknown"]


def _context(so_far: SoFar) -> Mapping[str, Any]:
    return {
        "adults": [(relation, RELATIONS[relation]) for relation in _ADULTS],
        "ages_typed": typed(so_far.ages),
    }


def typed(ages: tuple[str, ...]) -> str:
    """The ages as they are typed in the box."""
    return ", ".join("?" if age == NOT_KNOWN else age for age in ages)


def _take(form: QueryDict, so_far: SoFar) -> SoFar:
    problems: list[Problem] = []
    ages = _ages(form.get("ages", ""), problems)
    taken = so_far.with_(ages=ages, adults=ticked(form, "adults", _ADULTS))
    if len(taken.ages) + len(taken.adults) >= LIMITS["people"]:
        problems.append(Problem("adults", _("That is too many people. Weigh one family at a time.")))
    if problems:
        raise Refused(problems, taken)
    return taken


def _ages(given: str, problems: list[Problem]) -> tuple[str, ...]:
    words = [word for word in given.replace(",", " ").replace("and", " ").split() if word]
    ages = [NOT_KNOWN if word == "?" else word.lower() for word in words] or [NOT_KNOWN]
    fine = all(
        age in (NOT_KNOWN, UNBORN) or (age.isascii() and age.isdecimal() and int(age) < 18) for age in ages
    )
    if not fine:
        problems.append(
            Problem(
                "ages",
                _("Write each child’s age as a whole number under 18, “unborn”, or ? if you do not know."),
            )
        )
        return ()
    if len(ages) > MOST_CHILDREN:
        problems.append(
            Problem("ages", _("Keep it to %(most)s children at a time.") % {"most": MOST_CHILDREN})
        )
        return ()
    return tuple(ages)


def _said(so_far: SoFar) -> str:
    children = _("a child, age not known") if so_far.ages == (NOT_KNOWN,) else typed(so_far.ages)
    return "; ".join(filter(None, [children, spoken(so_far.adults, RELATIONS)]))


PAGE = SetPage(
    "who", "should_i_share/who.html", "Who it is about", lambda so_far: True, _context, _take, _said
)
