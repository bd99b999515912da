"""The two-lane pass by table: the way most weighings are done.

A weighing needs one pass with the raw lane and the read lane. What a node holds in two lanes is one of
sixteen, so every node is a look-up: four bits of what it reads give four bits of what it holds, and the
tables are filled in once by `evaluate`'s own arithmetic. `evaluate` stays the meaning; a test holds the
two to the same values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from .graph import Atom, Graph, Op
from .lanes import read_safely

Pass = Callable[[list[int]], list[int]]
"""From the bits left of each atom to the values of every ref: raw lane in bit 0, read lane in bit 1.
(Bits 2 and 3 hold the lanes in which the ref is not known to be false.)"""

_READ = 0b10
_RAW = 0b01


class _Step(NamedTuple):
    """Look two refs up in a table and keep what it says in a third place, and its opposite beside it."""

    place: int
    table: bytes
    left: int
    right: int


def _turned(held: int) -> int:
    """What the opposite of a node holds."""
    return (~held >> 2 & 0b11) | (~held & 0b11) << 2


_NOT = bytes(_turned(held) for held in range(16))


def _table(found: Callable[[int, int, int, int], tuple[int, int]]) -> bytes:
    """256 entries, from *found*(true and not-false lanes of the left, and of the right)."""
    entries = []
    for pair in range(256):
        true, possible = found(pair >> 4 & 3, pair >> 6 & 3, pair & 3, pair >> 2 & 3)
        entries.append(true | possible << 2)
    return bytes(entries)


def _fires(stands: bool, state: bool) -> bytes:
    """The left is the rule's condition; the right, that no exception holds."""

    def found(when: int, when_possible: int, free: int, free_possible: int) -> tuple[int, int]:
        true = when & free
        if stands:
            true = true & _RAW | when & free_possible & _READ
        possible = when_possible & free_possible
        return true, possible if state else possible & _RAW | true & _READ

    return _table(found)


_AND = _table(lambda t, p, t2, p2: (t & t2, p & p2))
_POSSIBLE = _table(lambda t, p, _t, _p: (t & _RAW | p & _READ, p))
_FIRES = {
    (op, stands): _fires(bool(stands), op is Op.STATE) for op in (Op.STATE, Op.FIRES) for stands in (0, 1)
}


class _LeafTable(dict[int, int]):
    """For one leaf: from the bits left of its atom to what the leaf holds."""

    def __init__(self, atom: Atom, accepted: int) -> None:
        super().__init__()
        self.atom = atom
        self.accepted = accepted

    def __missing__(self, mask: int) -> int:
        safe = read_safely(self.atom, mask)
        true = (not mask & ~self.accepted) | (not safe & ~self.accepted) << 1
        possible = bool(mask & self.accepted) | bool(safe & self.accepted) << 1
        self[mask] = true | possible << 2
        return self[mask]


def two_lane_pass(graph: Graph, roots: Iterable[int]) -> Pass:
    """A function that runs the graph with the raw lane and the read lane.

    Args:
        roots: the refs that will be read; nodes that none of them needs are left out (their value is 0).
    """
    leaves: list[tuple[int, int, _LeafTable]] = []
    steps: list[_Step] = []
    blank = [0] * (2 * len(graph.ops))
    blank[:2] = [0b1111, 0]
    for number in reached(graph, roots):
        op, args = graph.ops[number]
        if op is Op.LEAF:
            leaves.append((2 * number, args[0], _LeafTable(graph.atoms[args[0]], args[1])))
        else:
            steps.extend(_steps(2 * number, op, args))

    def run(masks: list[int]) -> list[int]:
        values = blank.copy()
        for place, atom, kept in leaves:
            held = values[place] = kept[masks[atom]]
            values[place + 1] = _NOT[held]
        for place, table, left, right in steps:
            held = values[place] = table[values[left] << 4 | values[right]]
            values[place + 1] = _NOT[held]
        return values

    return run


def _steps(place: int, op: Op, args: tuple[int, ...]) -> list[_Step]:
    if op is Op.AND:
        # A run of ands joins two at a time, each result standing in the node's own place meanwhile.
        if not args:
            return []
        first, *rest = args if len(args) > 1 else (args[0], args[0])
        return [_Step(place, _AND, place if turn else first, ref) for turn, ref in enumerate(rest)]
    if op is Op.POSSIBLE:
        return [_Step(place, _POSSIBLE, args[0], args[0])]
    when, unless, stands = args
    return [_Step(place, _FIRES[op, stands], when, unless ^ 1)]


def reached(graph: Graph, roots: Iterable[int]) -> list[int]:
    """The node numbers that the roots read, in order."""
    seen: set[int] = {0}
    stack = [ref >> 1 for ref in roots]
    while stack:
        number = stack.pop()
        if number not in seen:
            seen.add(number)
            stack.extend(ref >> 1 for ref in graph.reads(number))
    return sorted(seen)
