"""Closing what is known under the constraints, so that no clash and no idle question is left."""

from __future__ import annotations

from dataclasses import replace

from .constraint import CONSTRAINTS
from .fact import Fact
from .facts import of_scope
from .facts import person as person_facts
from .kinds import ADULT_RELATIONS, CHILD_RELATIONS
from .problem import Problem
from .situation import Known, Person, Situation, bits, every_value

_ADULT = bits(person_facts.age, "adult")


def close(situation: Situation) -> tuple[Situation, list[Problem]]:
    """The situation with what follows from what is known, and any clash, naming both facts."""
    problems: list[Problem] = []
    people = []
    for n, person in enumerate(situation.people):
        known = _applied(_aged(person), ("people", n), problems)
        people.append(_narrowed(replace(person, known=known), n, problems))
    known = _applied(situation.known, ("facts",), problems)
    return replace(situation, people=tuple(people), known=known), problems


def _aged(person: Person) -> Known:
    """A mother, a carer or a partner is read as an adult unless an age is given."""
    relation = _only(person.known, "relation")
    if relation in ADULT_RELATIONS and "age" not in person.known:
        return {**person.known, "age": _ADULT}
    return person.known


def _only(known: Known, name: str) -> str | None:
    fact = person_facts.relation
    mask = known.get(name, every_value(fact))
    return fact.values[mask.bit_length() - 1] if mask & (mask - 1) == 0 else None


def _applied(known: Known, path: tuple[str | int, ...], problems: list[Problem]) -> Known:
    scope = ("person",) if path[0] == "people" else ()
    closed = dict(known)
    for constraint in CONSTRAINTS:
        when, then = constraint.when, constraint.then
        if when.fact.scope != scope:
            continue
        held = closed.get(when.fact.name, every_value(when.fact))
        if held & ~when.bits:
            other = closed.get(then.fact.name, every_value(then.fact))
            if not other & then.bits:
                left = held & ~when.bits
                closed[when.fact.name] = left
            continue
        other = closed.get(then.fact.name, every_value(then.fact)) & then.bits
        if not other:
            problems.append(
                Problem((*path, then.fact.name), f"This clashes with {when.fact.name}: {constraint.says}.")
            )
        else:
            closed[then.fact.name] = other
    return closed


def applies(fact: Fact, person: Person) -> bool:
    """Whether a fact said only of children (or only of adults) can be said of this person."""
    if fact.of == "child":
        return person.known.get("age", every_value(person_facts.age)) != _ADULT
    return fact.of != "adult" or _only(person.known, "relation") not in CHILD_RELATIONS


def _narrowed(person: Person, n: int, problems: list[Problem]) -> Person:
    """Facts asked only of children are "no" for an adult, and the other way round."""
    closed = dict(person.known)
    for name, fact in of_scope("person").items():
        if not applies(fact, person):
            lowest = bits(fact, fact.values[0])
            if closed.get(name, lowest) & lowest == 0:
                who = "a child" if fact.of == "child" else "an adult"
                problems.append(Problem(("people", n, name), f"This is said only of {who}."))
            closed[name] = lowest
    return replace(person, known=closed)
