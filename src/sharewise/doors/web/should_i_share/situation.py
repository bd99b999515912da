"""From what was said on the page to a situation that can be weighed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sharewise import Situation, read_situation
from sharewise.reasoning.terms.fact import NO, NOT_KNOWN, YES
from sharewise.reasoning.terms.kinds import ADULT_RELATIONS, WORKING_WITH_FAMILY
from sharewise.reasoning.terms.topic import TOPICS

from .so_far import NOBODY, UNBORN, Caller, Line, SoFar

CALLER = "caller"
PRIVATE = ("private-life", "health", "sexual-life", "origin-or-belief", "offence")
PAPERS = ("court", "adoption", "counselling", "sealed")
"""What a mark on a line leaves open: it is one of these, and the page does not ask which."""

PURPOSES = ["promote-welfare", "prevent-crime", "protect-adult", "protect-child"]
"""Somebody who says a child is being harmed is not merely curious; which of these it is, is not known."""

_HARM = {"hurt", "abuse", "care", "used", "asking"}
_MEANS: dict[str, dict[str, str]] = {
    "no-bearing": {"relevant": NO},
    "over": {"relevant": YES, "affects_now": NO, "changes_risk": NO, "points_to_risk_now": NO},
    "affects": {"relevant": YES, "affects_now": YES, "changes_risk": NO, "points_to_risk_now": NO},
    "changes": {"relevant": YES, "changes_risk": YES},
    "risk": {"relevant": YES, "changes_risk": YES, "points_to_risk_now": YES},
}
_SHOWN = 70
_CHECKED = ("rung-back", "id-seen", "secure-mail")
"""Ways to know who is asking. An order that was seen says nothing of whoever brought it."""
_CLAIMED = {
    "police": "police",
    "social-worker": "childrens-services",
    "professional": "other",
    "solicitor": "solicitor",
    "court": "court",
    "journalist": "media",
}
"""What somebody says they are, as the reader they are once that was checked."""
_NO_TIES = ("mash", "childrens-services", "out-of-hours", "own-lead", "police", "lado")
"""Services we ring ourselves: nobody is asked whether a whole service is close to a family."""


def child_ids(so_far: SoFar) -> list[str]:
    """One id a child, saying the age where that tells them apart."""
    if len(so_far.ages) == 1:
        return ["child"]
    ids = []
    for number, age in enumerate(so_far.ages, 1):
        plain = age.isdecimal() and so_far.ages.count(age) == 1
        ids.append(f"aged-{age}" if plain else f"child-{number}")
    return ids


def line_id(number: int) -> str:
    return f"line-{number}"


def situation(so_far: SoFar, today: date) -> Situation:
    """The situation of this page.

    Raises:
        BadSituation: a line holds hidden characters, or two answers clash.
    """
    read = read_situation(as_data(so_far), position_date=today)
    ages = dict(zip(child_ids(so_far), so_far.ages, strict=True)) if len(so_far.ages) > 1 else {}
    return replace(
        read,
        items=tuple(replace(item, label=f"“{shown(item.text)}”") for item in read.items),
        people=tuple(replace(p, label=_child(p.id, ages[p.id])) if p.id in ages else p for p in read.people),
    )


def _child(name: str, age: str) -> str:
    """One child among several, in words: "the 11-year-old", or "child 2"."""
    if age == UNBORN:
        return "the unborn child"
    return f"the {age}-year-old" if name.startswith("aged-") else name.replace("-", " ")


def shown(text: str) -> str:
    """A line as it is shown inside a question: whole, or its first words."""
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + "…"


def as_data(so_far: SoFar) -> dict[str, Any]:
    """The situation as plain data, as a file would hold it."""
    children = child_ids(so_far)
    data: dict[str, Any] = {
        "jurisdiction": "england",
        "actor": {},
        "people": [*_children(so_far, children), *(_adult(so_far, who) for who in grown_ups(so_far))],
        "items": [_item(so_far, n, line, children) for n, line in enumerate(so_far.lines, 1)],
        "recipients": _readers(so_far),
        "requests": [_request(so_far)] if "asking" in so_far.topics else [],
        "facts": _case(so_far),
    }
    for answer in so_far.answers:
        for place, value in answer.slots:
            _put(data, place, value)
    return data


def _children(so_far: SoFar, ids: list[str]) -> list[dict[str, Any]]:
    rows = []
    for number, (name, age) in enumerate(zip(ids, so_far.ages, strict=True)):
        if age == UNBORN:
            rows.append({"id": name, "relation": "unborn-child"})
            continue
        row: dict[str, Any] = {"id": name, "relation": "child"}
        row["age"] = int(age) if age.isdecimal() else NOT_KNOWN
        for topic in TOPICS:
            # How children are looked after is said of all of them; the rest, of the first.
            if topic.id in so_far.topics and (number == 0 or topic.id == "care"):
                row.update(topic.child)
        if _source_known(so_far):
            row["is_source"] = NO
        if len(ids) > 1:
            row["siblings"] = YES
        rows.append(row)
    return rows


def grown_ups(so_far: SoFar) -> tuple[str, ...]:
    """The adults who come into it; one of them may be whoever asked."""
    asker = so_far.caller.claims if "asking" in so_far.topics else ""
    extra = (asker,) if asker in ADULT_RELATIONS and asker not in so_far.adults else ()
    return (*so_far.adults, *extra)


def _source_known(so_far: SoFar) -> bool:
    return bool(so_far.source) and NOT_KNOWN not in so_far.source


def _adult(so_far: SoFar, relation: str) -> dict[str, Any]:
    row: dict[str, Any] = {"id": relation, "relation": relation}
    if _source_known(so_far):
        row["is_source"] = YES if relation in so_far.source else NO
    if relation == "professional":
        row["works_with_children"] = YES
    return row


def _item(so_far: SoFar, number: int, line: Line, children: list[str]) -> dict[str, Any]:
    row: dict[str, Any] = {"id": line_id(number), "text": line.text, "kind": line.kind or NOT_KNOWN}
    if line.kind == "childs-words" and len(children) == 1:
        row["said_by"] = children[0]
    if (
        line.kind == "adults-words"
        and "asking" in so_far.topics
        and so_far.caller.claims in grown_ups(so_far)
    ):
        # Somebody asked, and these are an adult's words: they are what the asker said, and tell of the asker.
        row |= {"said_by": so_far.caller.claims, "about": [so_far.caller.claims]}
    if "papers" in line.marks:
        return row | {"sensitivity": list(PAPERS), "relevant": YES}
    if "private" in line.marks:
        if len(so_far.adults) == 1:
            row["about"] = list(so_far.adults)
        return row | {"sensitivity": list(PRIVATE), "told_in_trust": YES, **_MEANS.get(line.meaning, {})}
    if "aside" in line.marks:
        return row | {"sensitivity": "ordinary", "told_in_trust": NO, "relevant": NO}
    where = "location" if "place" in line.marks else "ordinary"
    return row | {"sensitivity": where, "told_in_trust": NO, "relevant": YES}


def _readers(so_far: SoFar) -> list[dict[str, Any]]:
    """Those who were ticked; then whoever asked; then whoever may be causing harm, who is always answered for."""
    rows = [_reader(so_far, kind) for kind in so_far.readers]
    asker = so_far.caller.claims if "asking" in so_far.topics else ""
    if asker:
        person = {"person": asker} if asker in grown_ups(so_far) else {}
        rows.append({"id": CALLER, "kind": _kind_of(so_far.caller, known=bool(person)), **person})
    return rows + [
        {"id": f"to-{who}", "kind": "person", "person": who}
        for who in grown_ups(so_far)
        if who in so_far.source and who != asker
    ]


def _kind_of(caller: Caller, *, known: bool) -> str:
    """The reader that whoever asked is. A claim that was not checked is a caller we cannot place, and so is
    one that was, but names nobody: a friend, one child of several, "somebody else". *known*: they are one of
    the people here."""
    if caller.verified not in _CHECKED:
        return "unknown-caller"
    return _CLAIMED.get(caller.claims) or ("person" if known else "unknown-caller")


def _reader(so_far: SoFar, kind: str) -> dict[str, Any]:
    row: dict[str, Any] = {"id": kind, "kind": kind}
    if kind in _NO_TIES or NOBODY in so_far.source or not _HARM & set(so_far.topics) - {"care"}:
        row["linked_to_source"] = NO
    if kind in WORKING_WITH_FAMILY and so_far.acting and NOT_KNOWN not in so_far.acting:
        row["will_act"] = YES if kind in so_far.acting else NO
        if kind in so_far.acting:
            row["role_in_case"] = YES
    return row


def _request(so_far: SoFar) -> dict[str, str]:
    caller = so_far.caller
    return {
        "from": CALLER,
        "claims_to_be": caller.claims,
        "how": caller.how,
        "verified": caller.verified,
        "wants": "whereabouts",
    }


def _case(so_far: SoFar) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for topic in TOPICS:
        if topic.id in so_far.topics:
            facts.update(topic.case)
    if _HARM & set(so_far.topics):
        facts["purpose"] = PURPOSES
    return facts


def _put(data: dict[str, Any], place: str, value: str) -> None:
    """Write one answer where it belongs. A place that is no longer there is left alone."""
    group, _, rest = place.partition(".")
    if group in ("facts", "actor"):
        data[group][rest] = value
        return
    who, _, name = rest.partition(".")
    for row in data.get(group, []):
        if row["id"] == who:
            row[name] = value


def dealt_with(so_far: SoFar) -> frozenset[str]:
    """Places that the page's own questions have dealt with already: they are not asked a second time."""
    found = set(so_far.passed)
    if _HARM & set(so_far.topics):
        found.add("facts.purpose")
    if "harm" in so_far.been:
        found |= {f"people.{who}.is_source" for who in (*child_ids(so_far), *grown_ups(so_far))}
    if "acting" in so_far.been:
        found |= {
            f"recipients.{kind}.{fact}" for kind in so_far.readers for fact in ("will_act", "role_in_case")
        }
    asked = so_far.answered("hub_answer")
    if asked is None or NOT_KNOWN in dict(asked.slots).values():
        found.add("facts.hub_advice")
    for number, line in enumerate(so_far.lines, 1):
        if "private" not in line.marks:
            found |= {f"items.{line_id(number)}.{fact}" for fact in ("points_to_risk_now", "sensitivity")}
    return frozenset(found)
