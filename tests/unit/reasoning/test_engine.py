"""The fast engine against plain ways of doing the same thing."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.given.plain import truth
from tests.given.situations import situations

from sharewise import read_situation, weigh
from sharewise.reasoning.law import RULES
from sharewise.reasoning.terms.condition import WrongCondition, all_of, some
from sharewise.reasoning.terms.consequence import Share
from sharewise.reasoning.terms.fact import yes_no
from sharewise.reasoning.terms.facts import FACTS, case, child, person
from sharewise.reasoning.terms.situation import bits
from sharewise.reasoning.weigh.combine import ANSWERS, Verdict, verdict
from sharewise.reasoning.weigh.compile import Compiler
from sharewise.reasoning.weigh.evaluate import evaluate
from sharewise.reasoning.weigh.lanes import SAMPLES, masks, sampled, two_lanes
from sharewise.reasoning.weigh.rulebook import rulebook, rulebook_of
from sharewise.reasoning.weigh.settle import standing
from sharewise.reasoning.weigh.shape import shape_of
from sharewise.reasoning.weigh.two_lane import two_lane_pass

_NAMES = sorted({fact.name for fact in FACTS.values()})


@given(st.dictionaries(st.sampled_from(_NAMES), st.integers(0, 40), max_size=25))
@settings(max_examples=60)
def test_the_graph_and_the_plain_walk_agree_on_every_condition(chosen: dict[str, int]) -> None:
    said = {name: FACTS[name].values[n % len(FACTS[name].values)] for name, n in chosen.items()}
    compiler = Compiler(tuple(RULES), 1, 1)
    refs = {rule.id: compiler.ground(rule.when, (0, 0)) for rule in RULES}
    graph = compiler.frame.graph
    lanes = []
    for atom in graph.atoms:
        left = bits(atom.fact, said[atom.fact.name]) if atom.fact.name in said else atom.fact.every
        lanes.append([left >> n & 1 for n in range(len(atom.fact.values))])
    values = evaluate(graph, lanes, every=1, as_read=0)
    for rule in RULES:
        ref = refs[rule.id]
        fast = True if values[ref] else False if values[ref ^ 1] else None
        assert fast is truth(rule.when, said, RULES), rule.id


def _verdict(data: dict[str, Any], row: int = 0) -> tuple[Verdict, list[int]]:
    situation = read_situation(data)
    book = rulebook("england", situation.position_date)
    recipient = situation.recipients[row]
    table = verdict(book.rules, len(situation.people), len(situation.items), shape_of(situation, recipient))
    return table, masks(table.frame.graph, situation, recipient)


@given(situations())
def test_the_tables_and_the_walk_hold_the_same_values(data: dict[str, Any]) -> None:
    table, known = _verdict(data)
    graph = table.frame.graph
    walked = evaluate(graph, two_lanes(graph, known), every=0b11, as_read=0b10)
    looked_up = two_lane_pass(graph)(known)
    for number in range(len(graph.ops)):
        for ref in (2 * number, 2 * number + 1):
            assert walked[ref] == looked_up[ref] & 0b11
            assert walked[ref ^ 1] == ~looked_up[ref] >> 2 & 0b11


@given(situations())
def test_sampled_completions_give_each_fact_one_value_it_still_can_have(data: dict[str, Any]) -> None:
    table, known = _verdict(data)
    every = (1 << SAMPLES) - 1
    lanes = sampled(table.frame.graph, known, set(range(len(known))))
    for number, values in enumerate(lanes):
        seen = 0
        for place, held in enumerate(values):
            assert not seen & held
            assert not held or known[number] >> place & 1
            seen |= held
        assert seen == every


@given(situations())
@settings(max_examples=60)
def test_settled_means_that_every_sampled_completion_agrees(data: dict[str, Any]) -> None:
    table, known = _verdict(data)
    graph = table.frame.graph
    stands = standing(table, known, table.run(known))
    every = (1 << SAMPLES) - 1
    values = evaluate(graph, sampled(graph, known, set(range(len(known)))), every=every, as_read=0)
    came = {answer for answer in ANSWERS if values[table.answers[answer]]}
    if stands.only is not None:
        assert came == {stands.only}
        assert stands.open == []
    else:
        assert stands.open


@given(situations())
@settings(max_examples=40)
def test_each_flip_named_does_flip(data: dict[str, Any]) -> None:
    weighing = weigh(read_situation(data))
    for answer in weighing.answers:
        for flip in answer.would_change_it[:3]:
            assert flip.answer != answer.as_things_stand
            where, *rest = flip.fact.split(".")
            if where == "facts":
                changed = {**data, "facts": {**data["facts"], rest[0]: flip.to}}
                after = {a.recipient: a for a in weigh(read_situation(changed), would_change=False).answers}
                # A change is told as it would be read at once. Where it also leaves only one answer to be
                # reached, weighing again gives that one.
                if answer.recipient in after and not after[answer.recipient].settled:
                    now = after[answer.recipient].as_things_stand
                    assert now == flip.answer, f"{flip.fact} to {flip.to}, for {answer.kind}"


def test_settled_is_exact_for_a_small_rulebook() -> None:
    """Brute force over every completion of a small question."""
    book = rulebook_of(rule for rule in RULES if rule.id in {"R-L17", "GR-6", "R-A6", "R-A6b", "GR-5"})
    names = ["role_in_case", "will_act", "linked_to_source"]
    base = {"jurisdiction": "england", "position_date": "2026-11-22"}
    for given_ in product(["yes", "no", "not-known"], repeat=3):
        for purpose in ("no-purpose", "protect-child", "not-known"):
            row = {"id": "r", "kind": "own-team", **dict(zip(names, given_, strict=True))}
            data = {**base, "recipients": [row], "facts": {"purpose": purpose}}
            answer = weigh(read_situation(data), book=book).answers[0]
            reachable = set()
            for full in product(["yes", "no"], repeat=3):
                filled = dict(zip(names, full, strict=True))
                if any(row[n] not in (filled[n], "not-known") for n in names):
                    continue
                for why in ("no-purpose", "protect-child") if purpose == "not-known" else (purpose,):
                    whole = {**base, "recipients": [{**row, **filled}], "facts": {"purpose": why}}
                    reachable.add(weigh(read_situation(whole), book=book).answers[0].as_things_stand)
            assert answer.settled == (len(reachable) == 1), (given_, purpose, reachable)
            if answer.settled:
                assert {answer.as_things_stand} == reachable


def test_knowing_nothing_no_rule_applies_that_reads_anything_but_who_the_reader_is() -> None:
    for rule in RULES:
        assert truth(rule.when, {}, RULES) is not True, rule.id


def test_a_wrong_condition_fails_as_it_is_made() -> None:
    with pytest.raises(WrongCondition):
        bool(case.danger_now & case.home_today)
    with pytest.raises(WrongCondition):
        case.purpose.is_("gossip")
    with pytest.raises(WrongCondition):
        _ = person.age < 15
    with pytest.raises(WrongCondition):
        child.neglect.node()
    with pytest.raises(WrongCondition, match="recipient"):
        Share().check("R-X", ("person",))


def test_a_leaf_and_its_complement_are_one_node_and_leaves_of_one_fact_join() -> None:
    compiler = Compiler((), 1, 0)
    young, grown = compiler.ground(person.age < 16, (0, None)), compiler.ground(person.age >= 16, (0, None))
    assert young == grown ^ 1
    assert compiler.frame.graph.or_(young, grown) == 0
    assert compiler.ground(all_of(person.age >= 13, person.age < 16), (0, None)) == compiler.ground(
        person.age.is_("13-to-15"), (0, None)
    )


def test_some_over_nobody_is_false() -> None:
    assert Compiler((), 0, 0).ground(some("person", child.fears_home), (None, None)) == 1


def test_accepted_bits_follow_the_declared_order() -> None:
    fact = yes_no("x", "X?", why="x")
    assert fact.is_("yes").bits == 0b10


def test_the_rulebook_version_changes_with_any_rule_and_with_nothing_else() -> None:
    rules = list(RULES)
    assert rulebook_of(rules).version == rulebook_of(reversed(rules)).version
    assert rulebook_of(rules).version != rulebook_of(rules[1:]).version
