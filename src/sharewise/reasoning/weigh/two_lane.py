"""The two-lane pass by table: the way most weighings are done.

A weighing needs one pass with the raw lane and the read lane. What a node holds in two lanes is one of
sixteen, so every node is a look-up: what two refs hold gives what the node holds. A ref that is negated
is looked up in a table of its own, so that what a node does not hold is worked out once, at the end.
`evaluate` stays the meaning; a test holds the two to the same values.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from .graph import Atom, Graph, Op, Ref
from .lanes import read_safely

Pass = Callable[[list[int]], list[int]]
"""From the bits left of each atom to the values of every ref: raw lane in bit 0, read lane in bit 1.
(Bits 2 and 3 hold the lanes in which the ref is not known to be false.)"""

Table = tuple[tuple[int, ...], ...]
"""What a node holds, by what the left and the right hold."""

_READ = 0b10
_RAW = 0b01
_HELD = range(16)


class _Step(NamedTuple):
    """Look up what two nodes hold in a table, and keep what it says in a third place."""

    place: int
    table: Table
    left: int
    right: int


_NOT = bytes((~held >> 2 & 0b11) | (~held & 0b11) << 2 for held in _HELD)


def _and(left: int, right: int) -> int:
    return left & right


def _possible(left: int, _right: int) -> int:
    return left & _RAW | left >> 2 & _READ | left & 0b1100


def _fires(when: int, free: int, *, stands: bool, state: bool) -> int:
    """*when* is the rule's condition; *free*, that no exception holds."""
    true, possible = when & free & 0b11, when >> 2 & free >> 2
    if stands:
        true = true & _RAW | when & free >> 2 & _READ
    if not state:
        possible = possible & _RAW | true & _READ
    return true | possible << 2


@cache
def _table(op: Op, stands: int, left: int, right: int) -> Table:
    """The table of an operation; *left* and *right* are 1 where that ref is negated."""

    def held(a: int, b: int) -> int:
        if op is Op.AND:
            return _and(a, b)
        if op is Op.POSSIBLE:
            return _possible(a, b)
        return _fires(a, b, stands=bool(stands), state=op is Op.STATE)

    return tuple(tuple(held(_NOT[a] if left else a, _NOT[b] if right else b) for b in _HELD) for a in _HELD)


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


def two_lane_pass(graph: Graph) -> Pass:
    """A function that runs the graph with the raw lane and the read lane."""
    leaves: list[tuple[int, int, _LeafTable]] = []
    steps: list[_Step] = []
    for number, (op, args) in enumerate(graph.ops):
        if op is Op.LEAF:
            leaves.append((number, args[0], _LeafTable(graph.atoms[args[0]], args[1])))
        else:
            steps.extend(_steps(number, op, args))
    blank = [0b1111] * len(graph.ops)
    blank_refs = [0] * (2 * len(graph.ops))

    def run(masks: list[int]) -> list[int]:
        held = blank.copy()
        for place, atom, kept in leaves:
            held[place] = kept[masks[atom]]
        for place, table, left, right in steps:
            held[place] = table[held[left]][held[right]]
        values = blank_refs.copy()
        values[::2] = held
        values[1::2] = bytes(held).translate(_NOT_ALL)
        return values

    return run


_NOT_ALL = _NOT.ljust(256)
"""As `bytes.translate` wants it."""


def _steps(place: int, op: Op, args: tuple[Ref, ...]) -> list[_Step]:
    if op is Op.AND:
        # A run of ands joins two at a time, each result standing in the node's own place meanwhile.
        return [_step(place, op, 0, 2 * place if turn else args[0], ref) for turn, ref in enumerate(args[1:])]
    if op is Op.POSSIBLE:
        return [_step(place, op, 0, args[0], args[0])]
    when, unless, stands = args
    return [_step(place, op, stands, when, unless ^ 1)]


def _step(place: int, op: Op, stands: int, left: Ref, right: Ref) -> _Step:
    return _Step(place, _table(op, stands, left & 1, right & 1), left >> 1, right >> 1)
