"""Every rule's own three examples, weighed by the plain evaluator."""

from __future__ import annotations

import pytest
from tests.given.plain import truth

from sharewise.reasoning.law import RULES
from sharewise.reasoning.terms.facts import FACTS
from sharewise.reasoning.terms.rule import Rule
from sharewise.reasoning.terms.state import STATES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_applies_does_not_apply_and_is_not_known(rule: Rule) -> None:
    examples = rule.examples
    assert truth(rule.when, examples.applies, RULES) is True
    assert truth(rule.when, examples.does_not, RULES) is False
    assert truth(rule.when, examples.not_known, RULES) is None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_speak_of_facts_and_values_that_exist(rule: Rule) -> None:
    states = {state.name for state in STATES}
    for example in (rule.examples.applies, rule.examples.does_not, rule.examples.not_known):
        for key, value in example.items():
            name = key.removeprefix("other.")
            assert name in states or value in FACTS[name].values


def test_rule_ids_are_used_once() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))


def test_no_law_switch_is_negated() -> None:
    """A law that may or may not be in force is written as the stronger rule beside a weaker one, never as "not in force"."""
    from sharewise.reasoning.terms.condition import Leaf, Not, children

    def negated(tree: object, under: bool = False) -> bool:
        if isinstance(tree, Leaf) and tree.fact.name.endswith("_in_force") and tree.fact.scope == ():
            return under or "no" in tree.accepted
        return any(negated(child, under or isinstance(tree, Not)) for child in children(tree))  # type: ignore[arg-type]

    assert [rule.id for rule in RULES if negated(rule.when)] == []
