"""One evaluator over lanes.

Every node holds a pair of integers, *true here* and *false here*, one bit a lane; neither bit set is
not known. What a lane means differs by use: the situation as it is, the situation as read when an
answer must be given now, a sampled completion, a single change. The lanes of *as_read* differ in three
places only: an unanswered exception falls the way its consequence says, a consequence that is not
known does not happen, and harm that is not ruled out is possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from .graph import Graph, Op

Lanes = Sequence[Sequence[int]]
"""For each atom, for each of its values, the lanes in which that value is not ruled out."""


def evaluate(
    graph: Graph,
    lanes: Lanes,
    *,
    every: int,
    as_read: int,
    nodes: Iterable[int] | None = None,
    known: Mapping[int, bool] | None = None,
) -> list[int]:
    """Run the graph.

    Args:
        lanes: see `Lanes`.
        every: a bit for each lane in use.
        as_read: the lanes read as things stand.
        nodes: only these node numbers, in order; the others must be in *known*.
        known: node number to what it holds, for nodes already known in every lane.

    Returns:
        a list indexed by ref: the lanes in which that ref is true (``values[ref ^ 1]``: false).
    """
    values = [0] * (2 * len(graph.ops))
    for number, held in (known or {}).items():
        values[2 * number + (not held)] = every
    ops = graph.ops
    for number in range(len(ops)) if nodes is None else nodes:
        op, args = ops[number]
        if op is Op.LEAF:
            true, false = _leaf(lanes[args[0]], args[1], every)
        elif op is Op.AND:
            true, false = every, 0
            for ref in args:
                true &= values[ref]
                false |= values[ref ^ 1]
        elif op is Op.POSSIBLE:
            true, false = values[args[0]], values[args[0] ^ 1]
            true = (true & ~as_read) | (as_read & ~false)
        else:
            true, false = _fires(op, args, values, as_read)
        values[2 * number], values[2 * number + 1] = true, false
    return values


def _leaf(possible: Sequence[int], accepted: int, every: int) -> tuple[int, int]:
    inside = outside = 0
    for place, lanes in enumerate(possible):
        if accepted >> place & 1:
            inside |= lanes
        else:
            outside |= lanes
    return every & ~outside, every & ~inside


def _fires(op: Op, args: tuple[int, ...], values: list[int], as_read: int) -> tuple[int, int]:
    when, unless, stands = args
    true = values[when] & values[unless ^ 1]
    false = values[when ^ 1] | values[unless]
    if not as_read:
        return true, false
    read = values[when] & ~values[unless] if stands else true
    if op is Op.FIRES:
        return (true & ~as_read) | (read & as_read), (false & ~as_read) | (as_read & ~read)
    return (true & ~as_read) | (read & as_read), false
