"""Sharewise's column, drawn from a weighing of the case's own file. Nothing here is written by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from sharewise import Answer, Situation, Weighing
from sharewise.reasoning.terms.consequence import BY_WHEN
from sharewise.reasoning.terms.kinds import RECIPIENTS
from sharewise.reasoning.terms.weighing import OwedStep, Reason, Telling
from sharewise.reasoning.weigh.book import book

from .case import Case, Moment, Reader

Weighed = Callable[[str, date], tuple[Situation, Weighing]]
"""From a case's file and a day to what it holds and how it is weighed. The site hands one in."""

TREATMENTS = ("in-full", "summary", "leave-out", "hold-for-advice")
FEW_STEPS, FEW_REASONS = 1, 1
HOLDING_BACK = ("do-not-share", "seek-advice")


@dataclass(frozen=True)
class Group:
    """Items that get one treatment for one reason. *all_of_it*: there are no others."""

    treatment: str
    because: str
    items: tuple[str, ...]
    all_of_it: bool


@dataclass(frozen=True)
class Seen:
    """What Sharewise advises for one reader of the case.

    *first*: the new reasons that say most about whether to share. *reasons*: all of them, with those that
    only say what sharing can rest on.
    """

    reader: Reader
    answer: str
    by: str
    settled: bool
    first: tuple[Reason, ...]
    reasons: tuple[Reason, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class View:
    """Sharewise's view at one moment. *others* are the readers the case does not name, by answer."""

    title: str
    seen: tuple[Seen, ...]
    others: tuple[tuple[str, str], ...]
    steps: tuple[tuple[str, str], ...]
    tell: tuple[tuple[str, str, str], ...]


def views(case: Case, weighed: Weighed, on: date) -> tuple[View, ...]:
    """One view for each moment of the case, in order. What was said before is not said again."""
    found: list[View] = []
    for moment in case.moments:
        found.append(_view(case, moment, *weighed(moment.file, on), on, before=found))
    return tuple(found)


def _view(
    case: Case, moment: Moment, situation: Situation, weighing: Weighing, on: date, before: list[View]
) -> View:
    pairs = [(answer, _reader_of(case, answer, situation)) for answer in weighing.answers]
    seen = [_seen(reader, answer, situation, on, before) for answer, reader in pairs if reader]
    known = {step for view in before for step in view.steps} | {line for view in before for line in view.tell}
    return View(
        moment.title,
        tuple(sorted(seen, key=lambda one: case.readers.index(one.reader))),
        tuple((_name(case, answer, situation), answer.as_things_stand) for answer, r in pairs if not r),
        tuple(step for step in map(_step, weighing.steps) if step not in known),
        tuple(line for line in _tell(case, weighing.tell, situation) if line not in known),
    )


def _reader_of(case: Case, answer: Answer, situation: Situation) -> Reader | None:
    relation = _relation(answer.recipient, situation)
    return next((r for r in case.readers if r.kind == answer.kind and r.relation in ("", relation)), None)


def _relation(recipient: str, situation: Situation) -> str:
    """Who a reader is to the child, as a file says it, where the reader is somebody of the family."""
    person = next((r.person for r in situation.recipients if r.id == recipient), None)
    label = next((p.label for p in situation.people if p.id == person), "")
    return label.removeprefix("the ").partition(" (")[0]


def _name(case: Case, answer: Answer, situation: Situation) -> str:
    found = next((r for r in situation.recipients if r.id == answer.recipient), None)
    if found and (named := case.names.get(found.person or "")):
        return named
    return _capital(RECIPIENTS.get(answer.kind, answer.kind))


def _seen(reader: Reader, answer: Answer, situation: Situation, on: date, before: list[View]) -> Seen:
    not_first = {entry.id for entry in book(situation.jurisdiction, on).entries if entry.basis_only}
    not_first |= {r.rule for view in before for one in view.seen if one.reader == reader for r in one.reasons}
    hold_back = answer.as_things_stand in HOLDING_BACK or answer.urgency == "planned"
    return Seen(
        reader,
        answer.as_things_stand,
        "" if hold_back else BY_WHEN[answer.urgency],
        answer.settled,
        tuple(reason for reason in answer.reasons if reason.rule not in not_first)[:FEW_REASONS],
        answer.reasons,
        tuple(_groups(answer, situation)),
    )


def _groups(answer: Answer, situation: Situation) -> Iterator[Group]:
    words = {item.id: item.text for item in situation.items}
    ways = sorted(
        {(item.treatment, item.because) for item in answer.items},
        key=lambda way: (TREATMENTS.index(way[0]), way[1]),
    )
    for treatment, because in ways:
        items = tuple(words[i.id] for i in answer.items if (i.treatment, i.because) == (treatment, because))
        yield Group(treatment, because, items, all_of_it=len(ways) == 1)


def _step(step: OwedStep) -> tuple[str, str]:
    return step.step, BY_WHEN[step.by]


def _tell(case: Case, tell: tuple[Telling, ...], situation: Situation) -> Iterator[tuple[str, str, str]]:
    """Who is told, when and how; only those that a rule speaks of, and each line once."""
    labels = {person.id: person.label for person in situation.people}
    lines = (
        (case.names.get(told.person) or _capital(labels[told.person]), told.when, told.how)
        for told in tell
        if told.rules
    )
    yield from dict.fromkeys(lines)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
