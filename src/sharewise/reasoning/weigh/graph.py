"""The shared graph: conditions with their slots filled in, equal parts being one node.

A node is read through a *ref*: twice its number, plus one where it is negated. Every use of the rules
(evaluate, search, flip, columns, later the solver) reads this one graph.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from ..terms.constraint import CONSTRAINTS, Constraint
from ..terms.fact import Fact

Ref = int
TRUE: Ref = 0
FALSE: Ref = 1


class Op(IntEnum):
    LEAF = 0  # atom number, accepted bits
    AND = 1  # refs
    STATE = 2  # when, unless, stands: a ground for a legal state
    FIRES = 3  # when, unless, stands: a consequence
    POSSIBLE = 4  # ref: not known to be false


class Atom(NamedTuple):
    """One fact for one choice of slots. Slots are small integers, never anybody's id."""

    fact: Fact
    person: int | None
    item: int | None


def refs_in(op: Op, args: tuple[int, ...]) -> tuple[Ref, ...]:
    """The refs a node is made of."""
    if op is Op.LEAF:
        return ()
    return args if op is Op.AND else args[: 1 if op is Op.POSSIBLE else 2]


Row = tuple[int, str, int]
"""An atom's number, the name of its fact, and the bits of all its values."""


@dataclass
class Graph:
    """Nodes in an order in which every node stands after what it reads."""

    ops: list[tuple[Op, tuple[int, ...]]] = field(default_factory=lambda: [(Op.AND, ())])
    atoms: list[Atom] = field(default_factory=list)
    _found: dict[tuple[Op, tuple[int, ...]], Ref] = field(default_factory=dict)
    _atom_of: dict[tuple[str, int | None, int | None], int] = field(default_factory=dict)
    _readers: dict[frozenset[int], list[int]] = field(default_factory=dict)

    @cached_property
    def by_holder(self) -> list[tuple[str, int, list[Row]]]:
        """The atoms by what holds their facts (the case, a person, an item, the recipient, or two of them).

        Read only when the graph is whole.
        """
        found: dict[tuple[str, int], list[Row]] = {}
        for number, (fact, person, item) in enumerate(self.atoms):
            kind = "case" if not fact.scope else fact.scope[0] if len(fact.scope) == 1 else "between"
            slot = {"person": person, "item": item}.get(kind) or 0
            found.setdefault((kind, slot), []).append((number, fact.name, fact.every))
        return [(kind, slot, rows) for (kind, slot), rows in found.items()]

    @cached_property
    def reads(self) -> list[tuple[int, ...]]:
        """For each node, the numbers of the nodes it reads. Read only when the graph is whole."""
        return [tuple([ref >> 1 for ref in refs_in(*node)]) for node in self.ops]

    @cached_property
    def joined(self) -> list[tuple[Constraint, int, int]]:
        """The constraints with the numbers of the two atoms each joins. Read only when the graph is whole."""
        number_of = {(atom.fact, atom.person): number for number, atom in enumerate(self.atoms)}
        return [
            (constraint, number, number_of[constraint.then.fact, person])
            for constraint in CONSTRAINTS
            for (fact, person), number in number_of.items()
            if fact is constraint.when.fact and (constraint.then.fact, person) in number_of
        ]

    def _node(self, op: Op, parts: tuple[int, ...]) -> Ref:
        key = (op, parts)
        ref = self._found.get(key)
        if ref is None:
            ref = self._found[key] = 2 * len(self.ops)
            self.ops.append(key)
        return ref

    def leaf(self, atom: Atom, accepted: int) -> Ref:
        """The atom has one of the accepted values. A leaf and its complement are one node."""
        key = (atom.fact.name, atom.person, atom.item)
        number = self._atom_of.setdefault(key, len(self.atoms))
        if number == len(self.atoms):
            self.atoms.append(atom)
        return self._leaf(number, accepted)

    def _leaf(self, number: int, accepted: int) -> Ref:
        everything = (1 << len(self.atoms[number].fact.values)) - 1
        if accepted in (0, everything):
            return TRUE if accepted else FALSE
        if accepted & 1:
            return self._node(Op.LEAF, (number, everything & ~accepted)) ^ 1
        return self._node(Op.LEAF, (number, accepted))

    def narrowed(self, fixed: Mapping[int, int], roots: Iterable[Ref]) -> tuple[Graph, list[Ref]]:
        """The graph where some atoms are known for good, and only what the roots then read.

        Args:
            fixed: from the number of an atom to the bit of its one value. (Atoms keep their numbers.)

        Returns:
            the graph, and what now stands for each ref of this one (FALSE where nothing reads it).
        """
        graph = Graph(self.ops.copy(), self.atoms, self._found.copy(), self._atom_of)
        now = list(range(2 * len(self.ops)))
        # Only what reads a fixed atom is built again, behind the rest.
        for number in self._readers_of(frozenset(fixed)):
            op, args = self.ops[number]
            if op is Op.LEAF:
                ref = TRUE if fixed[args[0]] & args[1] else FALSE
            elif op is Op.AND:
                ref = graph.and_(*[now[part] for part in args])
            elif op is Op.POSSIBLE:
                ref = graph.possible(now[args[0]])
            else:
                when, unless, stands = args
                ref = graph.fires(now[when], now[unless], stands=bool(stands), state=op is Op.STATE)
            now[2 * number : 2 * number + 2] = ref, ref ^ 1
        kept, moved = graph._read_by([now[ref] for ref in roots])
        return kept, [moved[ref] for ref in now]

    def _readers_of(self, atoms: frozenset[int]) -> list[int]:
        """The numbers of the nodes that read one of these atoms, themselves or through others."""
        if atoms not in self._readers:
            reads = bytearray(len(self.ops))
            for number, (op, args) in enumerate(self.ops):
                if op is Op.LEAF:
                    reads[number] = args[0] in atoms
                else:
                    reads[number] = any(reads[other] for other in self.reads[number])
            self._readers[atoms] = [number for number, does in enumerate(reads) if does]
        return self._readers[atoms]

    def _read_by(self, roots: Iterable[Ref]) -> tuple[Graph, list[Ref]]:
        """The graph of what the roots read, and what now stands for each ref of this one."""
        wanted = bytearray(len(self.ops))
        for ref in (TRUE, *roots):
            wanted[ref >> 1] = 1
        for number in range(len(self.ops) - 1, 0, -1):
            if wanted[number]:
                for ref in refs_in(*self.ops[number]):
                    wanted[ref >> 1] = 1
        graph = Graph([], self.atoms)
        moved = [FALSE] * (2 * len(self.ops))
        for number, (op, args) in enumerate(self.ops):
            if wanted[number]:
                count = len(refs_in(op, args))
                place = 2 * len(graph.ops)
                moved[2 * number : 2 * number + 2] = place, place + 1
                graph.ops.append((op, (*[moved[ref] for ref in args[:count]], *args[count:])))
        return graph, moved

    def and_(self, *refs: Ref) -> Ref:
        parts: set[Ref] = set()
        of_atom: dict[int, int] = {}
        for ref in refs:
            op, args = self.ops[ref >> 1]
            if ref == TRUE:
                continue
            if op is Op.LEAF:
                # Leaves of one fact join by their values, so that "under 16" and "16 and over" cancel.
                everything = (1 << len(self.atoms[args[0]].fact.values)) - 1
                accepted = everything & ~args[1] if ref & 1 else args[1]
                of_atom[args[0]] = of_atom.get(args[0], everything) & accepted
            else:
                parts.add(ref)
        parts.update(self._leaf(number, accepted) for number, accepted in of_atom.items())
        parts.discard(TRUE)
        if FALSE in parts:
            return FALSE
        if len(parts) == 1:
            return parts.pop()
        return self._node(Op.AND, tuple(sorted(parts))) if parts else TRUE

    def or_(self, *refs: Ref) -> Ref:
        return self.and_(*(ref ^ 1 for ref in refs)) ^ 1

    def fires(self, when: Ref, unless: Ref, *, stands: bool, state: bool) -> Ref:
        """A rule's consequence (or its ground for a state), with the exception it yields to."""
        if when == FALSE or unless == TRUE:
            return FALSE
        return self._node(Op.STATE if state else Op.FIRES, (when, unless, int(stands)))

    def possible(self, ref: Ref) -> Ref:
        return ref if ref in (TRUE, FALSE) else self._node(Op.POSSIBLE, (ref,))
