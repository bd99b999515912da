"""The tree every condition is written in.

One kind of leaf, *(fact, the values of it that satisfy)*, and four ways to join: not, and, or, and
some/every over one axis. Nothing else: no arithmetic, no text, no default and no operator that asks
whether a thing is known. That is what lets one tree be evaluated, searched, flipped, printed and
later proved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from .fact import Fact
    from .state import State

Axis = str
"""``person``, ``recipient`` or ``item``."""

AXES: tuple[Axis, ...] = ("recipient", "item", "person")


class WrongCondition(ValueError):
    """A condition that could not mean anything. Raised while the rulebook loads, never while weighing."""


class Condition:
    """Something that is true, false or not known of a situation. Join with ``&``, ``|`` and ``~``."""

    def node(self) -> Condition:
        """Itself as a node of the tree (a fact becomes the leaf "it is yes")."""
        return self

    def __and__(self, other: Condition) -> And:
        return And(_flat(And, self.node(), other.node()))

    def __or__(self, other: Condition) -> Or:
        return Or(_flat(Or, self.node(), other.node()))

    def __invert__(self) -> Condition:
        inner = self.node()
        return inner.inner if isinstance(inner, Not) else Not(inner)

    @cached_property
    def open_axes(self) -> frozenset[Axis]:
        """The axes it reads and does not bind itself: with these slots filled in it is always the same."""
        return frozenset().union(*(child.open_axes for child in children(self)))

    def __bool__(self) -> NoReturn:
        # Without this, `a and b` would silently drop `a`.
        raise WrongCondition("join conditions with & | ~, not with and/or/not")


@dataclass(frozen=True)
class Leaf(Condition):
    """The fact has one of these values."""

    fact: Fact
    accepted: frozenset[str]

    @cached_property
    def bits(self) -> int:
        """The values it accepts, one bit a value in the order the fact declares them."""
        return sum(1 << n for n, value in enumerate(self.fact.values) if value in self.accepted)

    @cached_property
    def open_axes(self) -> frozenset[Axis]:
        return frozenset(self.fact.scope)


@dataclass(frozen=True)
class Holds(Condition):
    """A legal state holds (it is established by the rules that give it grounds)."""

    state: State

    @cached_property
    def open_axes(self) -> frozenset[Axis]:
        return frozenset(self.state.scope)


@dataclass(frozen=True)
class Not(Condition):
    inner: Condition


@dataclass(frozen=True)
class And(Condition):
    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Or(Condition):
    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Some(Condition):
    """At least one listed person (recipient, item) for whom the body is true."""

    axis: Axis
    body: Condition

    @cached_property
    def open_axes(self) -> frozenset[Axis]:
        return self.body.open_axes - {self.axis}


@dataclass(frozen=True)
class Named(Condition):
    """A tree with a name of its own: it prints by its name and is otherwise its body."""

    name: str
    body: Condition


def some(axis: Axis, body: Condition) -> Some:
    """Some listed *axis* for whom *body* is true."""
    return Some(axis, body.node())


def named(name: str, body: Condition) -> Named:
    """Give *body* a plain name to be read by."""
    return Named(name, body.node())


def all_of(*parts: Condition) -> And:
    return And(_flat(And, *(part.node() for part in parts)))


def any_of(*parts: Condition) -> Or:
    return Or(_flat(Or, *(part.node() for part in parts)))


def _flat(kind: type[And] | type[Or], *parts: Condition) -> tuple[Condition, ...]:
    flat: list[Condition] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, kind) else (part,))
    return tuple(flat)


def children(tree: Condition) -> tuple[Condition, ...]:
    """The nodes straight below this one."""
    match tree:
        case And(parts) | Or(parts):
            return parts
        case Not(inner):
            return (inner,)
        case Some(_, body) | Named(_, body):
            return (body,)
        case _:
            return ()


def leaves(tree: Condition) -> Iterator[Leaf | Holds]:
    """Every leaf and every state in the tree, left to right."""
    if isinstance(tree, (Leaf, Holds)):
        yield tree
    for child in children(tree):
        yield from leaves(child)


def check_scope(tree: Condition, bound: frozenset[Axis], where: str) -> None:
    """Refuse a leaf whose axes are not bound by the rule's scope or by an enclosing *some*.

    Raises:
        WrongCondition: naming *where*, so that a wrong rule fails as it loads.
    """
    if isinstance(tree, (Leaf, Holds)):
        owner = tree.fact if isinstance(tree, Leaf) else tree.state
        loose = set(owner.scope) - bound
        if loose:
            raise WrongCondition(f"{where}: {owner.name} needs {', '.join(sorted(loose))} in scope")
    if isinstance(tree, Some):
        if tree.axis in bound:
            raise WrongCondition(f"{where}: {tree.axis} is already bound here")
        bound = bound | {tree.axis}
    if isinstance(tree, Named) and isinstance(tree.body, Some):
        # A named "some …" stands alone ("a child was hurt"): it binds its own axis afresh.
        bound = bound - {tree.body.axis}
    for child in children(tree):
        check_scope(child, bound, where)
