"""Printing a condition as a sentence anyone can read, and a rule as one fixed text."""

from __future__ import annotations

from ..terms.condition import And, Axis, Condition, Holds, Leaf, Named, Not, Or, Some
from ..terms.fact import YES, Fact
from ..terms.rule import Rule

_JOINS = {And: (" and ", " or "), Or: (" or ", " and ")}
_OF_A_CHILD = "this person is a child"


def sentence(tree: Condition, *, negated: bool = False, inside: bool = False) -> str:
    """The condition in words. *negated* is pushed inwards, so that no reader meets "not (not …)"."""
    match tree:
        case Leaf(fact, accepted):
            return _leaf(fact, accepted, negated)
        case Holds(state):
            return not_so(state.says) if negated else state.says
        case Named(name, _):
            return not_so(whole(name)) if negated else whole(name)
        case Not(inner):
            return sentence(inner, negated=not negated, inside=inside)
        case Some(axis, body):
            return _some(axis, body, negated, inside)
        case And(parts) | Or(parts):
            joined = _JOINS[type(tree)][negated].join(
                sentence(part, negated=negated, inside=True) for part in parts
            )
            return f"({joined})" if inside else joined
    raise TypeError(f"{type(tree).__name__} cannot be printed")


def all_parts(tree: Condition) -> tuple[str, ...]:
    """The condition as sentences that must all be so: one, unless it is an *and*."""
    return tuple(sentence(part) for part in tree.parts) if isinstance(tree, And) else (sentence(tree),)


# ---- somebody, something -------------------------------------------------------------------

_WHO: dict[Axis, tuple[str, str]] = {
    "person": ("person here", "for whom"),
    "recipient": ("reader", "for whom"),
    "item": ("item", "for which"),
}


def _some(axis: Axis, body: Condition, negated: bool, inside: bool) -> str:
    who, of_whom = _WHO[axis]
    parts = body.parts if isinstance(body, And) else (body,)
    said = [sentence(part, inside=len(parts) > 1) for part in parts]
    if len(said) > 1 and said[0] == _OF_A_CHILD:
        who, said = (
            "child here",
            [_of_the_child(part, words) for part, words in zip(parts[1:], said[1:], strict=True)],
        )
    joined = " and ".join(said)
    whole_of_it = f"there is no {who} {of_whom} {joined}" if negated else f"for at least one {who}, {joined}"
    return f"({whole_of_it})" if inside else whole_of_it


def _of_the_child(part: Condition, words: str) -> str:
    """Where a child has been spoken of, a fact about a child is about that one."""
    of_them = isinstance(part, Leaf) and part.fact.of == "child"
    return f"the child{words.removeprefix('a child')}" if of_them and words.startswith("a child") else words


# ---- saying that a thing is not so ---------------------------------------------------------

_TURNS = {
    "it bears on": "it does not bear on",
    "it points to": "it does not point to",
    "it still affects": "it no longer affects",
    "it was told": "it was not told",
    "somebody is": "nobody is",
    "somebody has": "nobody has",
    "something seems": "nothing seems",
    "they asked": "they did not ask",
    "they have a part": "they have no part",
    "they work with": "they do not work with",
    "they will do something": "they will do nothing",
    "the hub has not answered yet": "the hub has answered",
    "the order is still": "the order is no longer",
    "this person has parental": "this person does not have parental",
    "this person said": "this person did not say",
    "we know for certain": "we do not know for certain",
    "there is a ": "there is no ",
    "there are signs": "there are no signs",
    "there was domestic abuse": "there was no domestic abuse",
    "there were other": "there were no other",
}
_ONE_THING = ("it ", "they ", "their ", "this ", "the ", "we ", "our ")
_UNSURE = (" or ", " and ", " may ", " could ", " would ", " not ", " who ")


def not_so(said: str) -> str:
    """The opposite of a sentence. Where turning the verb could change more than that, it is said outright."""
    for start, turned in _TURNS.items():
        if said.startswith(start):
            return turned + said.removeprefix(start)
    if said.startswith(_ONE_THING) and not any(word in said for word in _UNSURE):
        for verb in (" is ", " are "):
            if said.count(verb) == 1:
                return said.replace(verb, f"{verb}not ")
    return f"it is not so that {said}"


def whole(said: str) -> str:
    """A sentence with its subject: a condition about a person may be named by what they are."""
    if said.startswith(("is ", "has ")):
        return f"this person {said}"
    return f"this person is or was {said}" if said.startswith("married ") else said


# ---- facts ---------------------------------------------------------------------------------

_READS = {
    "recipient_kind": ("it would go to {}", "it would not go to {}"),
    "relation": ("this person is {}", "this person is not {}"),
    "age": ("this person is aged {}", "this person is not aged {}"),
    "agency": ("we are {}", "we are not {}"),
    "sensitivity": ("it is about {}", "it is not about {}"),
    "happened": ("it happened {}", "it did not happen {}"),
}
"""Facts whose values are pieces of a sentence. Any other is printed as its question and the answer."""


def value_of(fact: Fact, value: str) -> str:
    """A fact with one value, in words."""
    return _leaf(fact, frozenset((value,)), negated=False)


def _leaf(fact: Fact, accepted: frozenset[str], negated: bool) -> str:
    values = [v for v in fact.values if (v in accepted) != negated]
    if fact.type == "yes-no" and fact.says:
        said = whole(fact.says[YES])
        return said if values == [YES] else not_so(said)
    if fact.ordered and len(values) > 1 and values == list(fact.values[fact.values.index(values[0]) :]):
        further = "worse" if fact.reading == "harm" else "more"
        return f"{_asked(fact)} “{fact.label(values[0])}” or {further}"
    few, many = values, [v for v in fact.values if v not in values]
    is_so = len(few) <= len(many)
    listed = [fact.label(value) for value in (few if is_so else many)]
    if fact.name in _READS:
        return _READS[fact.name][0 if is_so else 1].format(_either(listed))
    but = "" if is_so else "anything but "
    return f"{_asked(fact)} {but}{_either([f'“{label}”' for label in listed])}"


def _asked(fact: Fact) -> str:
    person = "the child" if fact.of == "child" else "this person"
    question = fact.question.format(person=person, item="this item", recipient="the reader")
    return f"“{question}” is answered"


def _either(words: list[str]) -> str:
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


# ---- one fixed text ------------------------------------------------------------------------


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
