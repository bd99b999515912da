"""Is the answer settled, what could still change it, and which question tells most.

A *completion* gives every fact that is not known one of its values. An answer is settled when every
completion gives it. Three steps, each of which can say only what it has shown:

1. three-valued: an answer that is true already is settled (sound);
2. sampled: two completions that differ show that it is not (sound);
3. searched: every completion of what still matters is tried, where there are few enough (exact);
   where there are too many, the answer is *not settled* (cautious).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log2
from typing import NamedTuple

from ..terms.weighing import Stands
from .combine import ANSWERS, Verdict
from .evaluate import evaluate
from .graph import Graph
from .lanes import RAW, SAMPLES, sampled

SEARCH_LIMIT = 1 << 14
"""Completions tried at most in the third step."""


class Standing(NamedTuple):
    """What can be said of the answer.

    *only*: the one answer that can be reached, or None. *open*: the atoms that could still change it,
    the most telling first.
    """

    only: Stands | None
    open: list[int]


class Live(NamedTuple):
    """What a target still reads: the numbers of nodes and atoms not known in the raw lane, and the known
    nodes that those read (by number: whether true)."""

    nodes: list[int]
    atoms: set[int]
    known: dict[int, bool]


def standing(verdict: Verdict, known: list[int], values: list[int]) -> Standing:
    """Whether the answer is settled and, if it is not, what to ask.

    *values* is the evaluated graph with at least the raw lane.
    """
    for answer in ANSWERS:
        if values[verdict.answers[answer]] >> RAW & 1:
            return Standing(answer, [])
    graph = verdict.frame.graph
    alive = live(graph, [verdict.answers[a] for a in ANSWERS], values)
    lanes = sampled(graph, known, alive.atoms)
    seen = _run(verdict, alive, lanes, SAMPLES)
    found = [answer for answer in ANSWERS if seen[answer]]
    if len(found) == 1 and _searched(verdict, alive, known) == set(found):
        return Standing(found[0], [])
    return Standing(None, _ranked(alive.atoms, lanes, seen))


def live(graph: Graph, targets: Sequence[int], values: list[int]) -> Live:
    """What can still change a target."""
    seen: set[int] = set()
    found = Live([], set(), {})
    stack = [ref >> 1 for ref in targets]
    while stack:
        number = stack.pop()
        if number in seen:
            continue
        seen.add(number)
        true = values[2 * number] >> RAW & 1
        if true or values[2 * number + 1] >> RAW & 1:
            found.known[number] = bool(true)
            continue
        found.nodes.append(number)
        reads = graph.reads[number]
        stack.extend(reads)
        if not reads:
            found.atoms.add(graph.ops[number][1][0])
    found.nodes.sort()
    return found


def _run(verdict: Verdict, alive: Live, lanes: Sequence[Sequence[int]], width: int) -> dict[str, int]:
    """The lanes in which each answer comes out, running only the live nodes."""
    every = (1 << width) - 1
    graph = verdict.frame.graph
    run = evaluate(graph, lanes, every=every, as_read=0, nodes=alive.nodes, known=alive.known)
    return {answer: run[ref] for answer, ref in verdict.answers.items()}


def _searched(verdict: Verdict, alive: Live, known: list[int]) -> set[str] | None:
    """Every answer some completion gives; None where there are too many to try."""
    graph = verdict.frame.graph
    choices = {
        n: [v for v in range(len(graph.atoms[n].fact.values)) if known[n] >> v & 1]
        for n in sorted(alive.atoms)
    }
    width = 1
    for values_left in choices.values():
        width *= len(values_left)
        if width > SEARCH_LIMIT:
            return None
    lanes: list[Sequence[int]] = [()] * len(graph.atoms)
    repeat = 1
    for number, values_left in choices.items():
        period = repeat * len(values_left)
        pattern = ((1 << width) - 1) // ((1 << period) - 1)
        block = (1 << repeat) - 1
        held = [0] * len(graph.atoms[number].fact.values)
        for turn, value in enumerate(values_left):
            held[value] = (block << turn * repeat) * pattern
        lanes[number] = held
        repeat = period
    run = _run(verdict, alive, lanes, width)
    return {answer for answer, came in run.items() if came}


def _ranked(atoms: set[int], lanes: Sequence[Sequence[int]], seen: dict[str, int]) -> list[int]:
    """Atoms by how much knowing each would tell about the answer; ties by declared order."""
    spread = [came for came in seen.values() if came]

    def doubt(inside: int) -> float:
        total = inside.bit_count()
        if not total:
            return 0.0
        counts = [(came & inside).bit_count() for came in spread]
        return -sum(count * log2(count / total) for count in counts if count)

    left = {n: sum(doubt(bits) for bits in lanes[n] if bits) for n in atoms}
    return sorted(atoms, key=lambda n: (round(left[n], 6), n))
