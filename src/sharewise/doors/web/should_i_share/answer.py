"""Sharewise's view, laid out to be read: the answer first, the reason next, the law behind a press."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from sharewise import Answer, Situation, Weighing, weigh
from sharewise.reasoning.terms.consequence import URGENCIES
from sharewise.reasoning.terms.facts import FACTS
from sharewise.reasoning.terms.kinds import RECIPIENTS
from sharewise.reasoning.terms.rule import Evidence, Force
from sharewise.reasoning.terms.weighing import Reason, Treatment
from sharewise.reasoning.weigh import Slot, asked_of

from . import question as questions
from .headline import headline
from .situation import CALLER
from .so_far import SoFar

_ORDER = ("share", "share-part", "seek-advice", "do-not-share")
_WRITING = ("your record", "everyone who reads it", "whoever sends it")
"""Steps that are about how it is written down and sent: they stand behind a press."""
_MOST_MISSING, _MOST_CHANGES = 6, 8


@dataclass(frozen=True)
class Seen:
    """What a reader would see of one line."""

    treatment: str
    text: str
    kind: str
    because: str


@dataclass(frozen=True)
class Law:
    """One rule behind the answer, in the words of a page."""

    force: str
    says: str
    cite: str
    url: str
    evidence: str


@dataclass(frozen=True)
class Reader:
    """One answer, ready to draw."""

    anchor: str
    name: str
    answer: str
    urgency: str
    because: tuple[str, ...]
    do_first: tuple[str, ...]
    seen: tuple[Seen, ...]
    same: str
    law: tuple[Law, ...]
    settled: bool
    added: bool


def answer_context(so_far: SoFar, known: Situation) -> Mapping[str, Any]:
    """Everything the answer page draws."""
    weighing = weigh(known)
    names = names_of(known, weighing)
    answers = sorted(weighing.answers, key=_soonest)
    people = {person.id: person.label for person in known.people}
    return {
        "headline": headline(weighing, names, private=any("private" in line.marks for line in so_far.lines)),
        "settled": all(answer.settled for answer in weighing.answers),
        "position_date": known.position_date,
        "rulebook": weighing.rulebook,
        "readers": [_reader(answer, names, known) for answer in answers],
        "steps": [step for step in weighing.steps if step.to not in _WRITING],
        "writing": [step for step in weighing.steps if step.to in _WRITING],
        "urgencies": urgency_words(),
        "tell": [(people[row.person], row) for row in weighing.tell],
        "agreement": [(people[row.person], row) for row in weighing.agreement],
        "agency_known": "agency" in known.known,
        "missing": list(_missing(weighing)),
        "changes": list(_changes(weighing, names, known)),
    }


def _soonest(answer: Answer) -> tuple[int, int]:
    return URGENCIES.index(answer.urgency), _ORDER.index(answer.as_things_stand)


def names_of(known: Situation, weighing: Weighing) -> dict[str, str]:
    """What each reader is called on the page."""
    labels = {reader.id: reader.label for reader in known.recipients}
    labels |= {CALLER: _("whoever asked")}
    return {a.recipient: labels.get(a.recipient, RECIPIENTS[a.kind]) for a in weighing.answers}


def urgency_words() -> dict[str, str]:
    return {
        "now": _("Now"),
        "before-home-time": _("Before home time"),
        "same-day": _("Today"),
        "one-working-day": _("By the end of the next working day"),
        "planned": _("When you can"),
    }


def force_words() -> dict[str, str]:
    return {
        Force.MUST: _("Law"),
        Force.SHOULD_STAT: _("Statutory guidance"),
        Force.SHOULD: _("Guidance"),
        Force.LOCAL: _("Local"),
    }


def _reader(answer: Answer, names: Mapping[str, str], known: Situation) -> Reader:
    seen = tuple(_seen(treatment, known) for treatment in answer.items)
    alike = {(row.treatment, row.because) for row in seen}
    nothing = answer.as_things_stand in ("do-not-share", "seek-advice")
    return Reader(
        anchor=f"reader-{answer.recipient}",
        name=names[answer.recipient],
        answer=answer.as_things_stand,
        urgency=urgency_words()[answer.urgency],
        because=tuple(dict.fromkeys(reason.says for reason in answer.reasons))[:2],
        do_first=tuple(step.step for step in answer.do_first),
        seen=seen,
        same=seen[0].treatment if nothing and len({t for t, _b in alike}) == 1 and seen else "",
        law=tuple(_law(reason) for reason in answer.reasons),
        settled=answer.settled,
        added=not answer.listed,
    )


def _seen(treatment: Treatment, known: Situation) -> Seen:
    item = next(item for item in known.items if item.id == treatment.id)
    kind = FACTS["item_kind"]
    mask = item.known.get(kind.name, kind.every)
    return Seen(
        treatment.treatment,
        item.text,
        kind.values[mask.bit_length() - 1] if not mask & (mask - 1) else "",
        treatment.because,
    )


def _law(reason: Reason) -> Law:
    force = force_words()[reason.force]
    return Law(force, reason.says, reason.cite, reason.url, Evidence(reason.evidence).in_words)


def _missing(weighing: Weighing) -> Iterator[tuple[str, str]]:
    """Each open question once, the most telling first, with why it is asked."""
    found: dict[str, tuple[str, str]] = {}
    for answer in weighing.answers:
        for missing in answer.missing:
            fact = FACTS.get(_fact(missing.fact))
            if fact is not None and fact.asked and not fact.given:
                found.setdefault(fact.name, (missing.question, missing.why))
    yield from list(found.values())[:_MOST_MISSING]


def _changes(
    weighing: Weighing, names: Mapping[str, str], known: Situation
) -> Iterator[tuple[str, str, list[str], str]]:
    """Each single change that would give a reader another answer: what, whom, and to which answer."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for answer in weighing.answers:
        for flip in answer.would_change_it:
            fact = FACTS.get(_fact(flip.fact))
            if fact is not None and fact.asked and not fact.given and "item" not in fact.scope:
                found.setdefault((flip.fact, flip.to, flip.answer), []).append(names[answer.recipient])
    for (place, to, other), readers in list(found.items())[:_MOST_CHANGES]:
        yield *_if(place, to, known), list(dict.fromkeys(readers)), other


def _fact(place: str) -> str:
    return {"agency_kind": "agency", "role": "actor_role"}.get(name := place.rpartition(".")[2], name)


def _if(place: str, to: str, known: Situation) -> tuple[str, str]:
    """One change in words: the question as it would be asked, and the answer to it."""
    fact = FACTS[_fact(place)]
    label = questions.label_of(place, questions.labels(known))
    return asked_of(fact, (Slot(place, label),), 0).words, fact.label(to)
