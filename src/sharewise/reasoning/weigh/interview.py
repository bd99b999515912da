"""The next question worth asking, over every recipient at once.

Only facts that can still change an answer, how soon it is owed, or who is told; the most telling first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..terms.consequence import Tell
from ..terms.fact import Fact
from ..terms.facts.case import danger_now
from ..terms.situation import Recipient, Situation
from .combine import case_frame, verdict
from .compile import shape_of
from .evaluate import evaluate
from .graph import Atom, Graph
from .lanes import masks, two_lanes
from .owed import owed
from .places import place, question
from .rulebook import Rulebook, rulebook
from .settle import live, standing

_SOONER, _TELLING = 50, 100
"""Ranks that put a question behind those that change an answer."""


@dataclass(frozen=True)
class Question:
    """One question. *place* is where its answer goes in the situation; *at_most* is how many could follow."""

    place: str
    fact: Fact
    words: str
    at_most: int


def next_question(
    situation: Situation, *, topics: frozenset[str], passed: frozenset[str], as_if: str | None = None
) -> Question | None:
    """The most telling question not yet answered.

    Args:
        topics: the kinds of worry named; facts of other kinds are not asked.
        passed: places already answered "not known".
    """
    book = rulebook(as_if or situation.jurisdiction, situation.position_date)
    weight: dict[str, float] = {}
    found: dict[str, tuple[Fact, str]] = {}
    for rank, atom, reader in _open(situation, book):
        fact = atom.fact
        where = place(atom, situation, reader)
        if fact.given or not fact.asked or where in passed or (fact.topic and fact.topic not in topics):
            continue
        weight[where] = weight.get(where, 0.0) + 1 / (1 + rank)
        found.setdefault(where, (fact, question(atom, situation, reader)))
        if fact is danger_now:
            weight[where] = float("inf")
    if not found:
        return None
    best = max(found, key=lambda where: weight[where])
    return Question(best, found[best][0], found[best][1], len(found) - 1)


def _open(situation: Situation, book: Rulebook) -> Iterator[tuple[int, Atom, Recipient | None]]:
    for recipient in (*situation.recipients, *owed(book, situation).involve):
        table = verdict(
            book.rules, len(situation.people), len(situation.items), shape_of(situation, recipient)
        )
        graph = table.frame.graph
        known = masks(graph, situation, recipient)
        values = table.run(known)
        for rank, number in enumerate(standing(table, known, values).open):
            yield rank, graph.atoms[number], recipient
        yield from _live(graph, list(table.urgencies.values()), values, _SOONER, recipient)
    frame = case_frame(book.rules, len(situation.people), len(situation.items))
    values = evaluate(
        frame.graph, two_lanes(frame.graph, masks(frame.graph, situation, None)), every=0b11, as_read=0b10
    )
    tells = [output.ref for output in frame.outputs if isinstance(output.consequence, Tell)]
    yield from _live(frame.graph, tells, values, _TELLING, None)


def _live(
    graph: Graph, refs: list[int], values: list[int], rank: int, reader: Recipient | None
) -> Iterator[tuple[int, Atom, Recipient | None]]:
    for number in sorted(live(graph, refs, values)[1]):
        yield rank, graph.atoms[number], reader
