"""From rules to a graph: once for each rulebook and each number of people and items."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

from ..terms.condition import And, Axis, Condition, Holds, Leaf, Named, Not, Or, Some, WrongCondition
from ..terms.consequence import Consequence, Establishes
from ..terms.rule import Rule
from ..terms.state import State
from .graph import FALSE, Atom, Graph, Ref

Slots = tuple[int | None, int | None]
"""Person and item; the recipient is whoever the graph is run for."""


class Output(NamedTuple):
    """One consequence of one rule for one choice of slots."""

    rule: Rule
    consequence: Consequence
    person: int | None
    item: int | None
    ref: Ref


class GroundRef(NamedTuple):
    """One ground for one state, for one choice of slots."""

    rule: Rule
    state: State
    person: int | None
    item: int | None
    ref: Ref


@dataclass
class Frame:
    """A graph with what can be read off it."""

    graph: Graph
    outputs: list[Output] = field(default_factory=list)
    grounds: list[GroundRef] = field(default_factory=list)


class Compiler:
    """Grounds rules for a fixed number of people and items."""

    def __init__(self, rules: tuple[Rule, ...], people: int, items: int) -> None:
        self.sizes = {"person": people, "item": items}
        self.rules = rules
        self.by_id = {rule.id: rule for rule in rules}
        self.frame = Frame(Graph())
        self._grounds_for: dict[State, list[Rule]] = {}
        for rule in rules:
            for then in rule.then:
                if isinstance(then, Establishes):
                    self._grounds_for.setdefault(then.state, []).append(rule)
        self._states: dict[tuple[State, Slots], Ref] = {}
        self._grounded: dict[tuple[int, Slots], tuple[Condition, Ref]] = {}
        self._open: set[State] = set()

    def run(self, *, recipient: bool) -> Frame:
        """Ground every rule that has (or has not) a recipient in its scope."""
        for rule in self.rules:
            if ("recipient" in rule.scope) == recipient:
                for slots in self.slots_of(rule.scope):
                    self._rule(rule, slots)
        return self.frame

    def slots_of(self, scope: tuple[Axis, ...]) -> list[Slots]:
        people = range(self.sizes["person"]) if "person" in scope else (None,)
        items = range(self.sizes["item"]) if "item" in scope else (None,)
        return list(product(people, items))

    def _rule(self, rule: Rule, slots: Slots) -> None:
        for consequence in rule.then:
            if isinstance(consequence, Establishes):
                continue
            ref = self.fire(rule, slots, stands=consequence.stands, state=False)
            if ref != FALSE:
                self.frame.outputs.append(Output(rule, consequence, *slots, ref))

    def fire(self, rule: Rule, slots: Slots, *, stands: bool, state: bool) -> Ref:
        graph = self.frame.graph
        unless = FALSE if rule.unless is None else self.ground(rule.unless, slots)
        for other in rule.yields_to:
            unless = graph.or_(unless, self._rule_holds(self.by_id.get(other), slots))
        return graph.fires(self.ground(rule.when, slots), unless, stands=stands, state=state)

    def _rule_holds(self, rule: Rule | None, slots: Slots) -> Ref:
        if rule is None:  # not in force on the day
            return FALSE
        own = (slots[0] if "person" in rule.scope else None, slots[1] if "item" in rule.scope else None)
        return self.fire(rule, own, stands=rule.then[0].stands, state=False)

    def ground(self, tree: Condition, slots: Slots) -> Ref:
        """The ref of *tree* with its slots filled in. Rules share trees: each is grounded once."""
        axes = tree.open_axes
        own = (slots[0] if "person" in axes else None, slots[1] if "item" in axes else None)
        key = (id(tree), own)
        if key not in self._grounded:
            # The tree is kept beside its ref, so that no other can come to have its id.
            self._grounded[key] = (tree, self._ground(tree, own))
        return self._grounded[key][1]

    def _ground(self, tree: Condition, slots: Slots) -> Ref:
        graph = self.frame.graph
        match tree:
            case Leaf(fact, _):
                return graph.leaf(Atom(fact, *slots), tree.bits)
            case Holds(state):
                return self.state(state, slots)
            case Named(_, body):
                return self.ground(body, slots)
            case Not(inner):
                return self.ground(inner, slots) ^ 1
            case And(parts):
                return graph.and_(*[self.ground(part, slots) for part in parts])
            case Or(parts):
                return graph.or_(*[self.ground(part, slots) for part in parts])
            case Some("person", body):
                return graph.or_(*[self.ground(body, (n, slots[1])) for n in range(self.sizes["person"])])
            case Some("item", body):
                return graph.or_(*[self.ground(body, (slots[0], n)) for n in range(self.sizes["item"])])
            case _:
                raise WrongCondition(f"{type(tree).__name__} cannot be weighed")

    def state(self, state: State, slots: Slots) -> Ref:
        """A state is any of its grounds."""
        own = (slots[0] if "person" in state.scope else None, slots[1] if "item" in state.scope else None)
        if (state, own) not in self._states:
            if state in self._open:
                raise WrongCondition(f"{state.name} rests on itself")
            self._open.add(state)
            grounds = [GroundRef(rule, state, *own, ref) for rule, ref in self._grounds(state, own)]
            self._open.discard(state)
            self.frame.grounds.extend(grounds)
            self._states[state, own] = self.frame.graph.or_(*(ground.ref for ground in grounds))
        return self._states[state, own]

    def _grounds(self, state: State, slots: Slots) -> list[tuple[Rule, Ref]]:
        found = []
        for rule in self._grounds_for.get(state, ()):
            ref = self.fire(rule, slots, stands=state.protective, state=True)
            if ref != FALSE:
                found.append((rule, ref))
        return found
