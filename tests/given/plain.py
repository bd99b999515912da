"""A plain second evaluator: walks the tree, no graph, no lanes. It is the check on the fast one, for ever."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sharewise.reasoning.terms.condition import And, Condition, Holds, Leaf, Named, Not, Or, Some
from sharewise.reasoning.terms.consequence import Establishes
from sharewise.reasoning.terms.rule import Rule

Truth = bool | None


def truth(tree: Condition, given: Mapping[str, str], rules: Iterable[Rule], who: str = "") -> Truth:
    """True, false or None (not known). *given*: fact or state names to values; ``other.`` leads those of a second person."""
    match tree:
        case Leaf(fact, accepted):
            value = given.get(who + fact.name if "person" in fact.scope else fact.name)
            return None if value is None else value in accepted
        case Holds(state):
            key = who + state.name if "person" in state.scope else state.name
            if key in given:
                return given[key] == "yes"
            return _any(_ground(rule, given, rules, who) for rule in rules if _establishes(rule, state))
        case Not(inner):
            value = truth(inner, given, rules, who)
            return None if value is None else not value
        case And(parts):
            return _not(_any(_not(truth(part, given, rules, who)) for part in parts))
        case Or(parts):
            return _any(truth(part, given, rules, who) for part in parts)
        case Named(_, body):
            return truth(body, given, rules, who)
        case Some("person", body):
            people = ["", "other."] if any(key.startswith("other.") for key in given) else [""]
            return _any(truth(body, given, rules, person) for person in people)
        case Some(_, body):
            return truth(body, given, rules, who)
    raise TypeError(type(tree).__name__)


def _establishes(rule: Rule, state: object) -> bool:
    return any(isinstance(then, Establishes) and then.state is state for then in rule.then)


def _ground(rule: Rule, given: Mapping[str, str], rules: Iterable[Rule], who: str) -> Truth:
    when = truth(rule.when, given, rules, who)
    if rule.unless is None:
        return when
    return _not(_any([_not(when), truth(rule.unless, given, rules, who)]))


def _not(value: Truth) -> Truth:
    return None if value is None else not value


def _any(values: Iterable[Truth]) -> Truth:
    seen = set(values)
    return True if True in seen else None if None in seen else False
