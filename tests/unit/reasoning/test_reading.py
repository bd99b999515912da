"""Bad input: every fault is named by its place, and nothing that was typed comes back."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from sharewise import BadSituation, RulesNotLoaded, read_situation, weigh
from sharewise.reasoning.terms.facts import FACTS

GOOD: dict[str, Any] = {
    "jurisdiction": "england",
    "position_date": "2026-11-22",
    "people": [{"id": "child", "relation": "child", "age": 8}, {"id": "mother", "relation": "mother"}],
    "items": [{"id": "one", "text": "Words.", "kind": "observed", "about": ["child"]}],
    "recipients": [{"id": "hub", "kind": "mash"}],
    "requests": [],
    "facts": {"danger_now": "no"},
}
TYPED = "Zebedee Quux"


def faults(change: Any) -> dict[str, str]:
    data = deepcopy(GOOD)
    change(data)
    with pytest.raises(BadSituation) as caught:
        read_situation(data)
    said = {problem.place: problem.says for problem in caught.value.problems}
    assert TYPED not in str(caught.value)
    return said


def test_a_good_situation_reads() -> None:
    situation = read_situation(GOOD)
    assert situation.position_date == date(2026, 11, 22)
    assert "Words." not in repr(situation)


@pytest.mark.parametrize(
    ("change", "place", "says"),
    [
        (lambda d: d["items"][0].update(text="  "), "items, number 1, text", "no words"),
        (lambda d: d["items"][0].update(happened="2026-11-23"), "items, number 1, happened", "after the position date"),
        (lambda d: d["people"][0].update(relation="unborn-child"), "people, number 1, age", "unborn"),
        (lambda d: d["people"].append({"id": "baby", "relation": "unborn-child", "born": "2026-01-01"}), "people, number 3, born", "unborn"),
        (lambda d: d["people"].append({"id": "child"}), "people, number 3, id", "twice"),
        (lambda d: d["recipients"].append({"id": "x"}), "recipients, number 2, kind", "what kind"),
        (lambda d: d["recipients"].append({"id": "x", "kind": TYPED}), "recipients, number 2, kind", "not one of the choices"),
        (lambda d: d["facts"].update(danger_now=None), "facts, danger_now", "not-known"),
        (lambda d: d["facts"].update(danger_now=TYPED), "facts, danger_now", "not one of the answers"),
        (lambda d: d["items"][0].update(text="a\u202eb"), "items, number 1, text", "hidden characters"),
        (lambda d: d["items"][0].update(text="x" * 6000), "items, number 1, text", "One item"),
        (lambda d: d["items"][0].update(about=[TYPED]), "items, number 1, about", "not an id"),
        (lambda d: d["items"].extend({"id": f"i{n}", "text": "x"} for n in range(60)), "items", "more than"),
        (lambda d: d["people"][0].update(age=200), "people, number 1, age", "whole number"),
        (lambda d: d["people"][1].update(hurt_by_adult="yes"), "people, number 2, hurt_by_adult", "only of a child"),
        (lambda d: d["people"][0].update(hurt_by_adult="no", weapon_or_throat="yes"), "people, number 1, hurt_by_adult", "clashes"),
        (lambda d: d["requests"].append({"from": "nobody"}), "requests, number 1, from", "nobody listed"),
        (lambda d: d.update(people="many"), "people", "list"),
        (lambda d: d.update(facts=[1]), "facts", "names with values"),
        (lambda d: d.update(position_date="tomorrow"), "position_date", "year-month-day"),
        (lambda d: d.pop("position_date"), "position_date", "which day"),
        (lambda d: d.pop("jurisdiction"), "jurisdiction", "where the child"),
    ],
)  # fmt: skip
def test_each_fault_is_named_by_its_place(change: Any, place: str, says: str) -> None:
    said = faults(change)
    assert says in said[place]


FULL: dict[str, Any] = {
    **GOOD,
    "actor": {"role": "teacher", "agency_kind": "school"},
    "people": [{"id": "child", "relation": "child", "born": "2018"}, {"id": "mother", "relation": "mother"}],
    "items": [{"id": "one", "text": "Words.", "kind": "observed", "about": ["child"], "said_by": "mother",
               "happened": "2026-11-20", "learnt": "2026-11-20", "sensitivity": "ordinary"}],
    "recipients": [{"id": "hub", "kind": "mash", "will_act": "yes"},
                   {"id": "her", "kind": "person", "person": "mother",
                    "needs": {"one": {"needs_it": "effect"}}, "never": ["one"]}],
    "requests": [{"from": "her", "how": "phone"}],
}  # fmt: skip


def places(data: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    held = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, inside in held:
        yield (*before, step)
        yield from places(inside, (*before, step))


@pytest.mark.parametrize("place", list(places(FULL)), ids=str)
def test_nothing_at_all_is_refused_wherever_a_value_belongs(place: tuple[Any, ...]) -> None:
    read_situation(FULL)
    data = deepcopy(FULL)
    holder = data
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = None
    with pytest.raises(BadSituation):
        read_situation(data)


@pytest.mark.parametrize("actor", [None, {"role": None}, {"agency_kind": None}])
def test_an_actor_of_nothing_is_refused_in_its_place(actor: Any) -> None:
    (place,) = faults(lambda d: d.update(actor=actor))
    assert place.startswith("actor")


def test_an_unknown_name_is_told_with_the_nearest_valid_one() -> None:
    said = faults(lambda d: d["people"][0].update(relatoin="child"))
    assert "Did you mean relation?" in said["people, number 1, relatoin"]


@pytest.mark.parametrize(
    "name",
    [
        TYPED, "Ruby Smith said mum hit her", "hurt_by_adam", "danger_now\u202e", "\x1b[31mdanger_now", "Danger_now",
        "x" * 5000, "", "jurisdiction\n",
    ],
)  # fmt: skip
def test_a_name_that_is_not_plainly_one_of_ours_mistyped_is_told_by_its_count_and_not_repeated(
    name: str,
) -> None:
    data = deepcopy(GOOD)
    data["facts"][name] = "yes"
    with pytest.raises(BadSituation) as caught:
        read_situation(data)
    (problem,) = caught.value.problems
    assert problem.place == "facts, entry 2"
    assert problem.path == ("facts",)
    assert "not one of ours" in problem.says
    assert not name or name not in str(caught.value)
    assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize("name", ["danger_nwo", "danger-now", "dangernow"])
def test_one_of_our_names_mistyped_is_repeated_beside_the_right_one(name: str) -> None:
    assert "Did you mean danger_now?" in faults(lambda d: d["facts"].update({name: "no"}))[f"facts, {name}"]


HIDES = [
    "\u061c",
    "\u200b",
    "\u200e",
    "\u202e",
    "\u2060",
    "\u200c",
    "\u200d",
    "\u2066",
    "\ufeff",
    "\U000e0041",
    "\x00",
    "\x1b",
    "\x7f",
]


@pytest.mark.parametrize("letter", HIDES, ids=ascii)
def test_letters_that_cannot_be_seen_are_refused(letter: str) -> None:
    said = faults(lambda d: d["items"][0].update(text=f"she said{letter} no"))
    assert "hidden characters" in said["items, number 1, text"]


@pytest.mark.parametrize(
    "text", ["\u0645\u06cc\u200c\u062a\u0631\u0633\u0645", "\u0d28\u0d4d\u200d", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "a\tb\nc"], ids=ascii
)  # fmt: skip
def test_a_child_s_own_script_is_not_refused(text: str) -> None:
    data = deepcopy(GOOD)
    data["items"][0]["text"] = text
    assert read_situation(data).items[0].text == text


def test_every_fault_is_told_at_once() -> None:
    def many(d: dict[str, Any]) -> None:
        d["items"][0]["text"] = ""
        d["facts"]["nonsense"] = "yes"
        d["recipients"][0]["kind"] = "nowhere"

    assert len(faults(many)) == 3


@pytest.mark.parametrize("data", [None, [], "text", 3])
def test_something_else_than_a_situation_is_refused(data: object) -> None:
    with pytest.raises(BadSituation):
        read_situation(data)


def test_an_adult_relation_is_read_as_an_adult_unless_an_age_is_given() -> None:
    data = deepcopy(GOOD)
    data["people"][1]["age"] = 16
    young = read_situation(data).people[1].known["age"]
    assert young != read_situation(GOOD).people[1].known["age"]


def test_an_omitted_fact_and_not_known_are_the_same() -> None:
    data = deepcopy(GOOD)
    data["facts"]["home_today"] = "not-known"
    assert weigh(read_situation(data)) == weigh(read_situation(GOOD))


def test_half_known_is_held_as_one_of_these() -> None:
    data = deepcopy(GOOD)
    data["people"][0]["neglect"] = ["persistent", "severe"]
    worry = weigh(read_situation(data)).answers[0]
    assert any(reason.rule == "I-N2" for reason in worry.reasons)


def test_another_nation_gets_no_english_law() -> None:
    with pytest.raises(RulesNotLoaded):
        weigh(read_situation({**GOOD, "jurisdiction": "scotland"}))
    noted = weigh(read_situation({**GOOD, "jurisdiction": "scotland"}), as_if="england")
    assert noted.notes


def test_whoever_asks_is_answered_even_when_nobody_listed_them() -> None:
    data = deepcopy(GOOD)
    data["requests"] = [{"from": "mother", "verified": "no", "how": "phone"}]
    answers = {a.recipient: a for a in weigh(read_situation(data)).answers}
    assert answers["mother"].as_things_stand == "do-not-share"
    assert not answers["mother"].listed


def test_every_fact_has_a_question_and_a_why_in_plain_words() -> None:
    for fact in FACTS.values():
        assert fact.question.endswith("?"), fact.name
        assert fact.why
