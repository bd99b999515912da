"""What single change would give another answer. One lane for each change, all in one pass."""

from __future__ import annotations

from ..terms.closing import applies
from ..terms.situation import Recipient, Situation
from ..terms.weighing import Flip
from .combine import ANSWERS, Verdict
from .evaluate import evaluate
from .graph import Graph
from .lanes import read_safely
from .places import place

_NEAREST: list[tuple[str, ...]] = [
    (), ("person",), ("recipient",), ("recipient", "item"), ("item",), ("recipient", "person"), ("item", "person"),
]  # fmt: skip
"""Changes of the whole situation are named before those of one item."""


def flips(
    verdict: Verdict, known: list[int], situation: Situation, recipient: Recipient, answer: str
) -> tuple[Flip, ...]:
    """Every single change of one raw fact that gives another answer, as it would be read at once.

    Where a change also leaves only one answer to be reached, weighing again gives that one.
    """
    graph = verdict.frame.graph
    numbers = sorted(range(len(graph.atoms)), key=lambda n: (_NEAREST.index(graph.atoms[n].fact.scope), n))
    # A hub nothing is said of is read as not asked: what it advised cannot change alone.
    read = [
        read_safely(atom, mask) if atom.fact.reading == "asking" else mask
        for atom, mask in zip(graph.atoms, known, strict=True)
    ]
    changes = [
        (number, value)
        for number in numbers
        for atom in (graph.atoms[number],)
        if not atom.fact.given
        if atom.person is None or applies(atom.fact, situation.people[atom.person])
        for value in range(len(atom.fact.values))
        if known[number] != 1 << value and allowed(graph, read, number, value)
    ]
    every = (1 << len(changes)) - 1
    lanes = []
    own: dict[int, list[tuple[int, int]]] = {}
    for lane, (number, value) in enumerate(changes):
        own.setdefault(number, []).append((lane, value))
    for number, atom in enumerate(graph.atoms):
        mask = read_safely(atom, known[number])
        mine = own.get(number, [])
        rest = every & ~sum(1 << lane for lane, _ in mine)
        held = [rest if mask >> n & 1 else 0 for n in range(len(atom.fact.values))]
        for lane, value in mine:
            held[value] |= 1 << lane
        lanes.append(held)
    values = evaluate(graph, lanes, every=every, as_read=every)
    return tuple(
        Flip(place(atom, situation, recipient), atom.fact.values[value], other)
        for lane, (number, value) in enumerate(changes)
        for atom in (graph.atoms[number],)
        for other in ANSWERS
        if other != answer and values[verdict.answers[other]] >> lane & 1
    )


def allowed(graph: Graph, known: list[int], number: int, value: int) -> bool:
    """Whether that one change clashes with something else that is known."""
    for constraint, when, then in graph.joined:
        if when == number and constraint.when.bits >> value & 1 and not known[then] & constraint.then.bits:
            return False
        if (
            then == number
            and not constraint.then.bits >> value & 1
            and not known[when] & ~constraint.when.bits
        ):
            return False
    return True
