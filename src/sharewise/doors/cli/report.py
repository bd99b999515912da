"""What is printed: a weighing and the rulebook, as words or as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import NoReturn

from sharewise import Answer, Weighing
from sharewise.reasoning.terms import elsewhere
from sharewise.reasoning.terms.consequence import BY_WHEN
from sharewise.reasoning.terms.kinds import RECIPIENTS
from sharewise.reasoning.weigh.book import Book

BAD_INPUT, NO_RULES = 2, 3

SAID: dict[str, str] = {
    "share": "Share", "share-part": "Share part", "do-not-share": "Do not share", "seek-advice": "Seek advice first",
    "in-full": "in full", "summary": "summary", "leave-out": "leave out", "hold-for-advice": "hold for advice",
    **BY_WHEN,
}  # fmt: skip


def stop(says: str, code: int) -> NoReturn:
    """End with a message to the person at the terminal."""
    print(says, file=sys.stderr)
    sys.exit(code)


def not_loaded(nation: str) -> str:
    return f"{elsewhere.not_loaded(nation)}\nTo weigh it under English law: --as-if england."


def as_json(weighing: Weighing) -> str:
    return json.dumps(weighing.as_dict(), indent=2, ensure_ascii=False)


def as_text(weighing: Weighing) -> str:
    """The weighing as a page of plain text, the answer first and the law last."""
    return "\n".join(_text(weighing))


def _text(weighing: Weighing) -> Iterator[str]:
    yield from weighing.notes
    yield f"Sharewise's view, by the law of {weighing.position_date} (rulebook {weighing.rulebook}). You decide."
    steps = enumerate((s for s in weighing.steps if not s.writing), 1)
    yield from _under("DO THESE, IN THIS ORDER", (f"{n}. {s.step} [{SAID[s.by]}]" for n, s in steps))
    yield from _under("WHEN YOU WRITE IT DOWN AND SEND IT", (s.step for s in weighing.steps if s.writing))
    for answer in weighing.answers:
        yield from _answer(answer)
    telling = [f"{told.person}: {told.when}. {told.how}" for told in weighing.tell]
    telling += [f"agreement of {one.person}: {one.needed}. {one.because}" for one in weighing.agreement]
    yield from _under("TELLING THE FAMILY", telling)


def _under(heading: str, lines: Iterable[str]) -> Iterator[str]:
    """The lines under their heading; nothing at all where there are none."""
    for number, line in enumerate(lines):
        if number == 0:
            yield f"\n{heading}"
        yield f"  {line}"


def _answer(answer: Answer) -> Iterator[str]:
    added = "" if answer.listed else " (named by the law)"
    sure = "settled" if answer.settled else "as things stand"
    # A refusal has no clock.
    when = "" if answer.as_things_stand == "do-not-share" else f", {SAID[answer.urgency]}"
    yield f"\n{answer.recipient}, {RECIPIENTS[answer.kind]}{added}: {SAID[answer.as_things_stand].upper()}{when} ({sure})"
    for first in answer.do_first:
        yield f"  first: {first.step}"
    for item in answer.items:
        yield f"  {item.id}: {SAID[item.treatment]}. {item.because}"
    for reason in answer.reasons:
        yield f"  because: {reason.says} [{reason.force}; {reason.cite}; {reason.evidence}; {reason.rule}]"
    for missing in answer.missing[:5]:
        yield f"  not known yet: {missing.question} ({missing.fact})"
    for flip in answer.would_change_it[:5]:
        yield f"  would change it: {flip.fact} = {flip.to} → {SAID[flip.answer]}"


def book_as_json(book: Book) -> str:
    return json.dumps(asdict(book), indent=2, ensure_ascii=False)


def book_as_text(book: Book) -> str:
    lines = [f"The rulebook on {book.position_date}: {len(book.entries)} rules, version {book.version}."]
    for entry in book.entries:
        lines += [
            f"\n{entry.id}. {entry.says}",
            f"  {entry.force_in_words}. {entry.cite}. {entry.url}",
            f"  When: {entry.when}.",
            *([f"  Unless: {entry.unless}."] if entry.unless else []),
            f"  Then: {'; '.join(entry.then)}.",
            f"  You read: {entry.reason}",
            f"  In force from {entry.since}{' to ' + entry.until if entry.until else ''}. {entry.evidence_in_words}",
            f"  Applies: {entry.applies}. Does not: {entry.does_not}. Not known: {entry.not_known}.",
        ]
    return "\n".join(lines)
