"""Every fact the rules may read, by scope. The one list that forms, files, questions and rules share."""

from __future__ import annotations

from ..fact import Fact
from . import case, child, item, pair, person, recipient

FACTS: dict[str, Fact] = {
    fact.name: fact
    for room in (case, child, person, recipient, item, pair)
    for fact in vars(room).values()
    if isinstance(fact, Fact)
}
"""Name to fact, in the order they are declared: that order breaks ties between equally telling questions."""


def of_scope(*scope: str) -> dict[str, Fact]:
    """The facts of exactly this scope, in declared order."""
    return {name: fact for name, fact in FACTS.items() if fact.scope == scope}
