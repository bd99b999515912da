"""The shared graph: conditions with their slots filled in, equal parts being one node.

A node is read through a *ref*: twice its number, plus one where it is negated. Every use of the rules
(evaluate, search, flip, columns, later the solver) reads this one graph.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

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


Row = tuple[int, str, int]
"""An atom's number, the name of its fact, and the bits of all its values."""


@dataclass
class Graph:
    """Nodes in an order in which every node stands after what it reads."""

    ops: list[tuple[Op, tuple[int, ...]]] = field(default_factory=lambda: [(Op.AND, ())])
    atoms: list[Atom] = field(default_factory=list)
    _found: dict[tuple[Op, tuple[int, ...]], Ref] = field(default_factory=dict)
    _atom_of: dict[tuple[str, int | None, int | None], int] = field(default_factory=dict)

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

    def reads(self, number: int) -> tuple[Ref, ...]:
        """The refs a node is made of."""
        op, args = self.ops[number]
        if op is Op.LEAF:
            return ()
        return args if op is Op.AND else args[: 1 if op is Op.POSSIBLE else 2]

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
