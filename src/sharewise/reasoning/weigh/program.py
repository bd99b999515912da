"""The two-lane pass as straight-line Python, made from the graph.

A weighing needs one pass with the raw lane and the read lane. Walking the table node by node takes most
of a weighing's time; the same nodes written out as assignments take a quarter of it. The text is made of
integers only: nothing that anybody typed, and no name, ever enters it. `evaluate` stays the meaning;
a test holds the two to the same values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from .graph import Atom, Graph, Op
from .lanes import read_safely

Pass = Callable[[list[int]], list[int]]
"""From the bits left of each atom to the values of every ref, raw lane first, read lane second."""


class _LeafTable(dict[int, tuple[int, int]]):
    """For one leaf: from the bits left of its atom to the lanes where it is true and where false."""

    def __init__(self, atom: Atom, accepted: int) -> None:
        super().__init__()
        self.atom = atom
        self.accepted = accepted

    def __missing__(self, mask: int) -> tuple[int, int]:
        safe = read_safely(self.atom, mask)
        true = (not mask & ~self.accepted) | (not safe & ~self.accepted) << 1
        false = (not mask & self.accepted) | (not safe & self.accepted) << 1
        self[mask] = (true, false)
        return true, false


def two_lane_pass(graph: Graph, roots: Iterable[int]) -> Pass:
    """A function that runs the graph with the raw lane and the read lane.

    Args:
        roots: the refs that will be read; nodes that none of them needs are left out (their value is 0).
    """
    tables: list[_LeafTable] = []
    lines = ["def run(m, K):"]
    wanted = reached(graph, roots)
    for number in wanted:
        lines.extend(f" {line}" for line in _lines(graph, number, tables))
    inside = set(wanted)
    held = ",".join(f"t{n},f{n}" if n in inside else "0,0" for n in range(len(graph.ops)))
    lines.append(f" return [{held}]")
    space: dict[str, Callable[[list[int], list[_LeafTable]], list[int]]] = {}
    exec(compile("\n".join(lines), "<graph>", "exec"), {"__builtins__": {}}, space)  # noqa: S102
    run = space["run"]
    return lambda masks: run(masks, tables)


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


def _true(ref: int) -> str:
    return f"{'f' if ref & 1 else 't'}{ref >> 1}"


def _lines(graph: Graph, number: int, tables: list[_LeafTable]) -> Iterator[str]:
    op, args = graph.ops[number]
    true, false = f"t{number}", f"f{number}"
    if op is Op.LEAF:
        tables.append(_LeafTable(graph.atoms[args[0]], args[1]))
        yield f"{true},{false}=K[{len(tables) - 1}][m[{args[0]}]]"
    elif op is Op.AND:
        yield f"{true}={'&'.join(map(_true, args)) or '3'}"
        yield f"{false}={'|'.join(_true(ref ^ 1) for ref in args) or '0'}"
    elif op is Op.POSSIBLE:
        yield f"{true}={_true(args[0])}&1|2&~{_true(args[0] ^ 1)}"
        yield f"{false}={_true(args[0] ^ 1)}"
    else:
        when, unless, stands = args
        if stands:
            yield f"{true}={_true(when)}&({_true(unless ^ 1)}&1|2&~{_true(unless)})"
        else:
            yield f"{true}={_true(when)}&{_true(unless ^ 1)}"
        either = f"{_true(when ^ 1)}|{_true(unless)}"
        yield f"{false}=({either})&1|2&~{true}" if op is Op.FIRES else f"{false}={either}"
