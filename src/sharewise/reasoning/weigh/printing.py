"""Printing a condition as a sentence a lawyer can read, and a rule as one fixed text."""

from __future__ import annotations

from ..terms.condition import And, Condition, Holds, Leaf, Named, Not, Or, Some
from ..terms.fact import NO, YES, Fact
from ..terms.rule import Rule

_JOINS = {And: (" and ", " or "), Or: (" or ", " and ")}


def sentence(tree: Condition, *, negated: bool = False, inside: bool = False) -> str:
    """The condition in words. *negated* is pushed inwards, so that no reader meets "not (not …)"."""
    match tree:
        case Leaf(fact, accepted):
            return _leaf(fact, accepted, negated)
        case Holds(state):
            return f"it is not so that {state.says}" if negated else state.says
        case Named(name, _):
            return f"not ({name})" if negated else name
        case Not(inner):
            return sentence(inner, negated=not negated, inside=inside)
        case Some(axis, body):
            head = f"no listed {axis} is one of whom it is so that" if negated else f"for some listed {axis}:"
            return f"{head} ({sentence(body)})"
        case And(parts) | Or(parts):
            joined = _JOINS[type(tree)][negated].join(
                sentence(part, negated=negated, inside=True) for part in parts
            )
            return f"({joined})" if inside else joined
    raise TypeError(f"{type(tree).__name__} cannot be printed")


def _leaf(fact: Fact, accepted: frozenset[str], negated: bool) -> str:
    values = [v for v in fact.values if (v in accepted) != negated]
    if fact.type == "yes-no":
        if fact.says:
            return fact.says[YES] if values == [YES] else fact.says[NO]
        return f"{_name(fact)} is {fact.label(values[0]).lower()}"
    if fact.ordered and len(values) > 1 and values == list(fact.values[fact.values.index(values[0]) :]):
        return f"{_name(fact)} is at least “{fact.label(values[0])}”"
    few, many = values, [v for v in fact.values if v not in values]
    if len(few) <= len(many):
        return f"{_name(fact)} is {_either(fact, few)}"
    return f"{_name(fact)} is not {_either(fact, many)}"


def _name(fact: Fact) -> str:
    return fact.name.replace("_", " ")


def _either(fact: Fact, values: list[str]) -> str:
    words = [f"“{fact.label(value)}”" for value in values]
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def canonical(rule: Rule) -> str:
    """Everything of a rule that can change an answer or its wording, as one line."""
    unless = sentence(rule.unless) if rule.unless is not None else ""
    parts = (
        rule.id, rule.force, ",".join(rule.scope), rule.says, sentence(rule.when), unless,
        ",".join(rule.yields_to), repr(rule.then), rule.reason, rule.cite.what, rule.cite.url,
        rule.evidence, rule.since.isoformat(), rule.until.isoformat() if rule.until else "",
        ",".join(rule.nations),
    )  # fmt: skip
    return " | ".join(parts)
