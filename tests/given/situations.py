"""Situations to weigh: drawn at random over every fact that can be said, known or not."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from sharewise import BadSituation, Situation, read_situation
from sharewise.reasoning.terms.fact import NOT_KNOWN, Fact
from sharewise.reasoning.terms.facts import of_scope
from sharewise.reasoning.terms.kinds import ADULT_RELATIONS, AGENCIES, ITEM_KINDS, RECIPIENTS, ROLES

DAY = "2026-11-22"


def _value(fact: Fact) -> st.SearchStrategy[str]:
    # The lowest value comes up often: most of what could be wrong is not.
    return st.one_of(st.just(fact.values[0]), st.sampled_from([*fact.values, NOT_KNOWN]))


def _facts(
    *scope: str, of: str | None = None, leave: tuple[str, ...] = ()
) -> st.SearchStrategy[dict[str, str]]:
    held = {
        name: _value(fact)
        for name, fact in of_scope(*scope).items()
        if not fact.given and name not in leave and fact.of in (None, of) and fact.type != "date"
    }
    return st.fixed_dictionaries({}, optional=held)


def _person(number: int) -> st.SearchStrategy[dict[str, Any]]:
    child = _facts("person", of="child", leave=("age",)).map(lambda facts: {"relation": "child", **facts})
    adult = st.tuples(st.sampled_from(ADULT_RELATIONS), _facts("person", of="adult", leave=("age",))).map(
        lambda drawn: {"relation": drawn[0], **drawn[1]}
    )
    who = child if number == 0 else adult if number == 1 else st.one_of(child, adult)
    return who.map(lambda facts: {"id": f"p{number}", **facts})


@st.composite
def data(draw: st.DrawFn, **facts: str) -> dict[str, Any]:
    """One situation as plain data: a child, up to three more people, readers, items and perhaps a request."""
    people = [draw(_person(n)) for n in range(draw(st.integers(1, 4)))]
    ids = [person["id"] for person in people]
    items = [
        {"id": f"i{n}", "text": "Words.", "kind": draw(st.sampled_from([*ITEM_KINDS])), "about": [draw(st.sampled_from(ids))],
         **draw(_facts("item", leave=("happened",)))}
        for n in range(draw(st.integers(0, 3)))
    ]  # fmt: skip
    recipients = []
    for n in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from([*RECIPIENTS]))
        row = {
            "id": f"r{n}",
            "kind": kind,
            **draw(_facts("recipient", leave=("how_asked", "claims_to_be", "wants"))),
        }
        if kind in ("person", "unknown-caller"):
            row["person"] = draw(st.sampled_from(ids))
        recipients.append(row)
    requests = []
    if draw(st.booleans()):
        requests.append({"from": draw(st.sampled_from([row["id"] for row in recipients])), "how": "phone",
                         "verified": draw(st.sampled_from(["no", "no", "rung-back", NOT_KNOWN]))})  # fmt: skip
    return {
        "jurisdiction": "england", "position_date": DAY,
        "actor": {"role": draw(st.sampled_from([*ROLES])), "agency_kind": draw(st.sampled_from([*AGENCIES]))},
        "people": people, "items": items, "recipients": recipients, "requests": requests,
        "facts": {**draw(_facts()), **facts},
    }  # fmt: skip


def consistent(given: dict[str, Any]) -> bool:
    """Whether no two facts of it clash."""
    try:
        read_situation(given)
    except BadSituation:
        return False
    return True


def situations(**facts: str) -> st.SearchStrategy[dict[str, Any]]:
    """Situations in which no two facts clash; *facts* are said of the case."""
    return data(**facts).filter(consistent)


def situation(given: dict[str, Any]) -> Situation:
    return read_situation(given)
