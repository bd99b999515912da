"""Sharewise's view, laid out to be read: the answer first, the reason next, the law behind a press."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from sharewise import Answer, Situation, Weighing, weigh
from sharewise.reasoning.terms.consequence import BY_WHEN, URGENCIES
from sharewise.reasoning.terms.fact import Fact
from sharewise.reasoning.terms.facts import FACTS
from sharewise.reasoning.terms.kinds import OUR_LEADS, PROTECTORS, RECIPIENTS
from sharewise.reasoning.terms.rule import Evidence, Force
from sharewise.reasoning.terms.situation import Item
from sharewise.reasoning.terms.weighing import Reason, Treatment
from sharewise.reasoning.weigh import Slot, asked_of, rulebook

from . import question as questions
from .headline import headline, listed
from .situation import CALLER, dealt_with
from .so_far import SoFar

_ORDER = ("share", "share-part", "seek-advice", "do-not-share")
HOLDING_BACK = ("do-not-share", "seek-advice")
_RECORD = "your record"
_FIRST_STEPS = 7
"""How many stand open, and all that cannot wait; the others are one press away."""
_CANNOT_WAIT = ("now", "before-home-time")
_MOST_MISSING, _MOST_CHANGES = 4, 5
_SHORT = 28
"""Words of reasons that are read at a glance."""


@dataclass(frozen=True)
class Seen:
    """Lines that a reader would see in one way, for one reason. *lines*: the words, and what kind they are."""

    treatment: str
    because: str
    rules: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]


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
    """One answer, ready to draw. *by*: its clock, where it has one. *open*: it is read without a press.

    *written*: what is only written down about them. *same*: how all of it is treated, where that is one way.
    *nothing*: none of it goes.
    """

    anchor: str
    name: str
    answer: str
    by: str
    open: bool
    because: tuple[str, ...]
    do_first: tuple[str, ...]
    written: tuple[str, ...]
    seen: tuple[Seen, ...]
    same: str
    nothing: bool
    law: tuple[Law, ...]


def answer_context(so_far: SoFar, known: Situation) -> Mapping[str, Any]:
    """Everything the answer page draws."""
    weighing = weigh(known)
    names = names_of(known, weighing)
    answers = sorted(weighing.answers, key=_soonest)
    people = {person.id: person.label for person in known.people}
    why = _why(_main(answers)) if answers else ()
    steps = [step for step in weighing.steps if not step.writing]
    return {
        "headline": headline(weighing, names, private=any("private" in line.marks for line in so_far.lines)),
        "settled": all(answer.settled for answer in weighing.answers),
        "position_date": known.position_date,
        "rulebook": weighing.rulebook,
        "why": why,
        "readers": [
            _reader(answer, names, known, said=why, first=not place) for place, answer in enumerate(answers)
        ],
        "steps": steps,
        "first_steps": max(_FIRST_STEPS, sum(step.by in _CANNOT_WAIT for step in steps)),
        "writing": [step for step in weighing.steps if step.writing],
        "urgencies": urgency_words(),
        "tell": _alike(
            [(people[row.person], row.when, row.how, row.because, row.rules) for row in weighing.tell]
        ),
        "agreement": _alike(
            [(people[row.person], row.needed, row.because, "", row.rules) for row in weighing.agreement]
        ),
        "law_of": {rule.id: rule for rule in rulebook("england", known.position_date).rules},
        "agency_known": "agency" in known.known,
        "missing": _missing(weighing, frozenset(so_far.topics), dealt_with(so_far)),
        "changes": list(_changes(weighing, names, known, dealt_with(so_far))),
    }


Row = tuple[str, str, str, str, tuple[str, ...]]


def _alike(rows: list[Row]) -> list[Row]:
    """People for whom the same is said, in one row."""
    found: dict[tuple[str, str, str, tuple[str, ...]], list[str]] = {}
    for who, *rest in rows:
        found.setdefault(tuple(rest), []).append(who)  # type: ignore[arg-type]
    return [(listed(names), *rest) for rest, names in found.items()]


def _soonest(answer: Answer) -> tuple[bool, int, int, bool]:
    """Whoever is waiting on the phone, then the soonest; our own lead after those outside who protect."""
    return (
        answer.recipient != CALLER,
        URGENCIES.index(answer.urgency) if answer.as_things_stand != "do-not-share" else len(URGENCIES),
        _ORDER.index(answer.as_things_stand),
        answer.kind not in PROTECTORS or answer.kind in OUR_LEADS,
    )


def _main(answers: list[Answer]) -> Answer:
    """The answer whose reasons stand under the headline: somebody outside who protects, where one hears."""
    goes = [a for a in answers if a.as_things_stand in ("share", "share-part")]
    outside = [a for a in goes if a.kind in PROTECTORS and a.kind not in OUR_LEADS]
    return next(iter([*outside, *goes, *answers]))


def names_of(known: Situation, weighing: Weighing) -> dict[str, str]:
    """What each reader is called on the page."""
    labels = {reader.id: reader.label for reader in known.recipients}
    names = {a.recipient: labels.get(a.recipient, RECIPIENTS[a.kind]) for a in weighing.answers}
    for answer in weighing.answers:
        if answer.recipient == CALLER:
            checked = answer.kind != "unknown-caller"
            names[CALLER] = (
                _("%(who)s (who asked)") % {"who": names[CALLER]} if checked else _("whoever asked")
            )
    return names


def urgency_words() -> dict[str, str]:
    """Each clock as a label, which stands alone and so begins with a capital."""
    return {urgency: _(words).capitalize() for urgency, words in BY_WHEN.items()}


def force_words() -> dict[str, str]:
    return {
        Force.MUST: _("Law"),
        Force.SHOULD_STAT: _("Statutory guidance"),
        Force.SHOULD: _("Guidance"),
        Force.LOCAL: _("Local"),
    }


def _why(answer: Answer) -> tuple[str, ...]:
    """Its first reasons, as the page says them: the first, and another while they are short together."""
    first, *others = dict.fromkeys(reason.says for reason in answer.reasons) or ("",)
    short = others and len(f"{first} {others[0]}".split()) <= _SHORT
    return tuple(says for says in (first, *others[:1] * bool(short)) if says)


def _reader(
    answer: Answer, names: Mapping[str, str], known: Situation, *, said: tuple[str, ...], first: bool
) -> Reader:
    """One reader. What was *said* under the headline is not said a second time."""
    seen = _seen(answer.items, known)
    refused = answer.as_things_stand == "do-not-share"
    ways = {row.treatment for row in seen}
    # Somebody refused gets nothing, so what is only written down about them is not to be done first.
    written = tuple(step.step for step in answer.do_first if refused and step.to == _RECORD)
    return Reader(
        anchor=f"reader-{answer.recipient}",
        name=names[answer.recipient],
        answer=answer.as_things_stand,
        by="" if refused or answer.urgency == "planned" else urgency_words()[answer.urgency],
        open=first or answer.as_things_stand in HOLDING_BACK,
        because=tuple(says for says in _why(answer) if says not in said),
        do_first=tuple(step.step for step in answer.do_first if step.step not in written),
        written=written,
        seen=seen,
        same=seen[0].treatment if len(ways) == 1 else "",
        nothing=ways <= {"leave-out", "hold-for-advice"},
        law=tuple(_law(reason) for reason in answer.reasons),
    )


def _seen(treatments: tuple[Treatment, ...], known: Situation) -> tuple[Seen, ...]:
    """The lines by what happens to them, so that a reason is read once."""
    groups: dict[tuple[str, str, tuple[str, ...]], list[tuple[str, str]]] = {}
    for item, row in zip(known.items, treatments, strict=True):
        groups.setdefault((row.treatment, row.because, row.rules), []).append((item.text, _kind(item)))
    return tuple(Seen(*alike, tuple(lines)) for alike, lines in groups.items())


def _kind(item: Item) -> str:
    fact = FACTS["item_kind"]
    mask = item.known.get(fact.name, fact.every)
    return "" if mask & (mask - 1) else fact.values[mask.bit_length() - 1]


def _law(reason: Reason) -> Law:
    force = force_words()[reason.force]
    return Law(force, reason.says, reason.cite, reason.url, Evidence(reason.evidence).in_words)


_OF_TELLING = ("agreed", "risk_if_told", "others_may_see")


def _missing(weighing: Weighing, topics: frozenset[str], dealt: frozenset[str]) -> list[tuple[str, str]]:
    """The open questions, each once: those of the kinds of worry that were named come first."""
    found: dict[Fact, tuple[str, str]] = {}
    # Nobody is sent to ask something of a person who is not to be told.
    silent = tuple(
        f"people.{row.person}.{fact}" for row in weighing.tell if row.when == "not" for fact in _OF_TELLING
    )
    for answer in weighing.answers:
        for missing in answer.missing:
            fact = FACTS.get(_fact(missing.fact))
            if missing.fact in dealt or missing.fact in silent:
                continue
            if fact is not None and fact.asked and not fact.given:
                found.setdefault(fact, (missing.question, missing.why))
    ordered = sorted(found, key=lambda fact: bool(fact.topic) and not topics & set(fact.topic.split()))
    return [found[fact] for fact in ordered[:_MOST_MISSING]]


def _changes(
    weighing: Weighing, names: Mapping[str, str], known: Situation, dealt: frozenset[str]
) -> Iterator[tuple[str, str, list[str], str]]:
    """Single changes that would give readers another answer: the question, its answer, for whom, to what."""
    found: dict[tuple[str, str, str], list[str]] = {}
    unlisted = tuple(f"recipients.{answer.recipient}." for answer in weighing.answers if not answer.listed)
    for answer in weighing.answers:
        for flip in answer.would_change_it:
            fact = FACTS.get(_fact(flip.fact))
            if fact is None or not fact.asked or fact.given or "item" in fact.scope:
                continue
            if flip.fact not in dealt and not flip.fact.startswith(unlisted):
                found.setdefault((flip.fact, flip.to, flip.answer), []).append(names[answer.recipient])
    most = sorted(found.items(), key=lambda pair: -len(pair[1]))
    for (place, to, other), readers in most[:_MOST_CHANGES]:
        yield *_if(place, to, known), list(dict.fromkeys(readers)), other


def _fact(place: str) -> str:
    return {"agency_kind": "agency", "role": "actor_role"}.get(name := place.rpartition(".")[2], name)


def _if(place: str, to: str, known: Situation) -> tuple[str, str]:
    """One change in words: the question as it would be asked, and the answer to it."""
    fact = FACTS[_fact(place)]
    label = questions.label_of(place, questions.labels(known))
    return asked_of(fact, (Slot(place, label),), 0).words, fact.label(to)
