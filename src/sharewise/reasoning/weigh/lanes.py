"""Filling lanes: the situation as it is, as read, and a spread of its completions."""

from __future__ import annotations

from functools import lru_cache
from hashlib import shake_128

from ..terms.situation import Recipient, Situation
from .graph import Atom, Graph, Row

RAW, READ = 0, 1
"""Lane numbers: the situation as it is, and as read when an answer is given at once."""

SAMPLES = 2048


def masks(graph: Graph, situation: Situation, recipient: Recipient | None) -> list[int]:
    """For each atom, the bits of the values not ruled out."""
    found = [0] * len(graph.atoms)
    for kind, slot, rows in graph.by_holder:
        match kind:
            case "case":
                known = situation.known
            case "person":
                known = situation.people[slot].known
            case "item":
                known = situation.items[slot].known
            case "recipient":
                known = recipient.known if recipient else {}
            case _:
                _between(graph, situation, recipient, rows, found)
                continue
        for number, name, every in rows:
            found[number] = known.get(name, every)
    return found


def _between(
    graph: Graph, situation: Situation, recipient: Recipient | None, rows: list[Row], found: list[int]
) -> None:
    """What is known of two things together."""
    for number, _name, every in rows:
        fact, person, item = graph.atoms[number]
        known = situation.between(
            fact,
            recipient,
            None if item is None else situation.items[item],
            None if person is None else situation.people[person],
        )
        found[number] = every if known is None else known


def read_safely(atom: Atom, mask: int) -> int:
    """What is left when an answer must be given now: authority not known is no authority, and a hub
    of which nothing at all is said has not been asked."""
    if atom.fact.reading == "asking" and mask == atom.fact.every:
        return mask & -mask
    if atom.fact.reading == "authority" and mask & (mask - 1):
        return mask & -mask
    return mask


def two_lanes(graph: Graph, known: list[int]) -> list[list[int]]:
    """The raw lane and the read lane."""
    lanes = []
    for atom, mask in zip(graph.atoms, known, strict=True):
        safe = read_safely(atom, mask)
        lanes.append([(mask >> n & 1) | (safe >> n & 1) << 1 for n in range(len(atom.fact.values))])
    return lanes


@lru_cache(maxsize=65536)
def _spread(name: str, person: int | None, item: int | None, mask: int, width: int) -> tuple[int, ...]:
    """One value in each of `SAMPLES` lanes, from a digest of the atom: the same every time.

    The lowest value that is left gets most lanes, since most of what could be wrong is not. It is a
    probe, never a likelihood: no number is printed from it.
    """
    left = (1 << SAMPLES) - 1
    places = [n for n in range(width) if mask >> n & 1]
    lanes = [0] * width
    for n in reversed(places[1:]):
        digest = shake_128(f"{name}/{person}/{item}/{n}".encode()).digest(SAMPLES // 4)
        half = SAMPLES // 8
        take = int.from_bytes(digest[:half], "big") & int.from_bytes(digest[half:], "big")
        lanes[n] = left & take
        left &= ~take
    lanes[places[0]] = left
    return tuple(lanes)


def sampled(graph: Graph, known: list[int], wanted: set[int]) -> list[tuple[int, ...]]:
    """`SAMPLES` completions of what is not known, closed under the constraints.

    Atoms outside *wanted* get no lanes (they are not read).
    """
    lanes: list[tuple[int, ...]] = [()] * len(graph.atoms)
    for number in wanted:
        fact, person, item = graph.atoms[number]
        lanes[number] = _spread(fact.name, person, item, known[number], len(fact.values))
    _close(graph, known, lanes, wanted)
    return lanes


def _close(graph: Graph, known: list[int], lanes: list[tuple[int, ...]], wanted: set[int]) -> None:
    """Where a constraint's first half holds, move its second fact to the lowest value allowed."""
    for constraint, number, other in graph.joined:
        if number not in wanted or other not in wanted:
            continue
        allowed = constraint.then.bits & known[other]
        if not allowed:
            continue
        holds = 0
        for n, bits in enumerate(lanes[number]):
            if constraint.when.bits >> n & 1:
                holds |= bits
        wrong = 0
        moved = list(lanes[other])
        for n, bits in enumerate(moved):
            if not allowed >> n & 1:
                wrong |= bits & holds
                moved[n] = bits & ~holds
        moved[(allowed & -allowed).bit_length() - 1] |= wrong
        lanes[other] = tuple(moved)
