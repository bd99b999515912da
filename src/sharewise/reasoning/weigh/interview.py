"""The next question worth asking, over every recipient at once.

A question is one fact. Where the same fact is open for several children, readers or items it is asked of
them together. Only facts that can still change an answer, how soon it is owed, who hears or who is told, or
(of a kind of worry that was named) a step that is owed; the most telling first; danger before anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..terms.consequence import Consequence, Involve, Step, Tell
from ..terms.fact import Fact
from ..terms.facts import FACTS
from ..terms.facts.case import agency, danger_now
from ..terms.situation import Recipient, Situation
from .combine import case_frame, verdict
from .evaluate import evaluate
from .graph import Atom, Graph
from .lanes import masks, two_lanes
from .owed import owed
from .places import fill, named_slot, place
from .rulebook import Rulebook, rulebook
from .settle import live, standing
from .shape import shape_of

ANYTHING = "other"
"""The topic of somebody who cannot say what kind of worry it is: nothing is left unasked."""

_SOONER, _TELLING, _A_STEP = 50, 100, 150
"""Ranks that put a question behind those that change an answer."""

_TOGETHER = {
    ("person", "child"): "any of the children",
    ("person", "adult"): "any of these people",
    ("person", None): "any of these people",
    ("item", None): "any of these",
    ("recipient", None): "any of these readers",
}


@dataclass(frozen=True)
class Slot:
    """Where one answer goes in the situation, and who or what it is about."""

    place: str
    label: str


@dataclass(frozen=True)
class Question:
    """One question. *slots* are those it is asked of; *at_most* is how many questions could follow."""

    fact: Fact
    words: str
    slots: tuple[Slot, ...]
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
    open_slots: dict[str, dict[str, Slot]] = {}
    if danger_now.name not in situation.known:
        _add(Atom(danger_now, None, None), None, situation, open_slots, passed)
        weight[danger_now.name] = float("inf")
    for rank, atom, reader in _open(situation, book, topics):
        if not _asked(atom, reader, topics):
            continue
        _add(atom, reader, situation, open_slots, passed)
        weight[atom.fact.name] = weight.get(atom.fact.name, 0.0) + 1 / (1 + rank)
    if not open_slots:
        return None
    best = max(open_slots, key=lambda name: weight[name])
    return asked_of(FACTS[best], tuple(open_slots[best].values()), len(open_slots) - 1)


def asked_of(fact: Fact, slots: tuple[Slot, ...], at_most: int) -> Question:
    """The question of one fact, put to these slots together (or to the first, where it cannot be)."""
    if len(slots) > 1 and (fact.several or fact.type == "yes-no"):
        return Question(fact, fact.several or _together(fact), slots, at_most)
    kind = fact.scope[0] if fact.scope else ""
    return Question(fact, fill(fact, **{kind: slots[0].label} if kind else {}), slots[:1], at_most)


def _together(fact: Fact) -> str:
    kind = fact.scope[0]
    return fill(fact, **{kind: _TOGETHER[kind, fact.of]})


def _asked(atom: Atom, reader: Recipient | None, topics: frozenset[str]) -> bool:
    fact = atom.fact
    if (fact.given and fact is not agency) or _off(fact, topics):
        return False
    # Readers the law adds are answered for as they come: nobody at a desk knows more of them.
    return "recipient" not in fact.scope or (reader is not None and reader.listed)


def _off(fact: Fact, topics: frozenset[str]) -> bool:
    """Whether it is never asked, or belongs to a kind of worry that nobody has named."""
    return not fact.asked or bool(fact.topic and not topics & {*fact.topic.split(), ANYTHING})


def _reckoned(graph: Graph, known: list[int], topics: frozenset[str]) -> list[int]:
    """What is known, with what will not be asked taken at its lowest.

    For choosing questions only: nobody is asked something that matters only together with a kind of
    worry they did not name. The answer itself still counts all of it as not known.
    """
    return [
        mask & -mask if _off(atom.fact, topics) else mask
        for atom, mask in zip(graph.atoms, known, strict=True)
    ]


def _add(
    atom: Atom,
    reader: Recipient | None,
    situation: Situation,
    slots: dict[str, dict[str, Slot]],
    passed: frozenset[str],
) -> None:
    where = place(atom, situation, reader)
    if where not in passed:
        slots.setdefault(atom.fact.name, {})[where] = Slot(where, named_slot(atom, situation, reader))


def _open(
    situation: Situation, book: Rulebook, topics: frozenset[str]
) -> Iterator[tuple[int, Atom, Recipient | None]]:
    for recipient in (*situation.recipients, *owed(book, situation).involve):
        table = verdict(
            book.rules, len(situation.people), len(situation.items), shape_of(situation, recipient)
        )
        graph = table.frame.graph
        known = _reckoned(graph, masks(graph, situation, recipient), topics)
        values = table.run(known)
        for rank, number in enumerate(standing(table, known, values).open):
            yield rank, graph.atoms[number], recipient
        yield from _live(graph, list(table.urgencies.values()), values, _SOONER, recipient)
    frame = case_frame(book.rules, len(situation.people), len(situation.items))
    known = _reckoned(frame.graph, masks(frame.graph, situation, None), topics)
    values = evaluate(frame.graph, two_lanes(frame.graph, known), every=0b11, as_read=0b10)
    urgent = [o.ref for o in frame.outputs if _urgent(o.consequence)]
    yield from _live(frame.graph, urgent, values, _TELLING, None)
    steps = [o.ref for o in frame.outputs if isinstance(o.consequence, Step) and not o.consequence.writing]
    for rank, atom, reader in _live(frame.graph, steps, values, _A_STEP, None):
        if topics & set(atom.fact.topic.split()):
            yield rank, atom, reader


def _urgent(consequence: Consequence) -> bool:
    """Who hears, who is told, and what cannot wait until tomorrow."""
    if isinstance(consequence, Step):
        return consequence.by in ("now", "before-home-time") and not consequence.writing
    return isinstance(consequence, (Tell, Involve))


def _live(
    graph: Graph, refs: list[int], values: list[int], rank: int, reader: Recipient | None
) -> Iterator[tuple[int, Atom, Recipient | None]]:
    for number in sorted(live(graph, refs, values).atoms):
        yield rank, graph.atoms[number], reader
