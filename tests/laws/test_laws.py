"""What must hold for every situation, whatever is known of it. Each law is stated once, in its name and its words."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.given.situations import situations

from sharewise import Answer, DayNotLoaded, Weighing, read_situation, weigh
from sharewise.reasoning.terms.consequence import URGENCIES
from sharewise.reasoning.terms.fact import NOT_KNOWN
from sharewise.reasoning.terms.facts import FACTS, of_scope
from sharewise.reasoning.terms.kinds import ITEM_KINDS, PROTECTORS, RECIPIENTS, SOCIAL_CARE
from sharewise.reasoning.weigh import COMPLETE_FROM, next_question
from sharewise.reasoning.weigh.book import book
from sharewise.reasoning.weigh.owed import states_of

GOES = ("share", "share-part")
ASKED: dict[str, Any] = {
    "jurisdiction": "england",
    "people": [{"id": "child", "relation": "child", "hurt_by_adult": "yes"}],
    "items": [{"id": "one", "text": "Words."}],
    "recipients": [{"id": "hub", "kind": "mash"}, {"id": "neighbour", "kind": "public"}],
}
SERIOUS = {"other_serious_harm": "yes"}


def weighed(data: dict[str, Any]) -> Weighing:
    return weigh(read_situation(data), would_change=False)


def written(weighing: Weighing) -> bytes:
    """As the doors write it: the order of everything counts."""
    return json.dumps(weighing.as_dict(), ensure_ascii=False).encode()


def by_id(weighing: Weighing) -> dict[str, Answer]:
    return {answer.recipient: answer for answer in weighing.answers}


def asking(data: dict[str, Any]) -> set[str]:
    return {request["from"] for request in data["requests"]}


@given(situations())
def test_an_asker_whose_identity_is_not_proved_gets_nothing(data: dict[str, Any]) -> None:
    answers = by_id(weighed(data))
    for request in data["requests"]:
        answer = answers[request["from"]]
        if request["verified"] in ("no", NOT_KNOWN):
            assert answer.as_things_stand not in GOES
            assert {item.treatment for item in answer.items} <= {"leave-out", "hold-for-advice"}


@given(
    situations(), st.sampled_from(["person", "unknown-caller"]), st.sampled_from(["id-seen", "order-seen"])
)
def test_no_court_order_makes_us_hand_the_family_anything_over(
    data: dict[str, Any], kind: str, verified: str
) -> None:
    data["recipients"].append({"id": "bearer", "kind": kind, "person": "p0"})
    order = {"authority": "court-order", "order_covers": "yes", "verified": verified}
    data["requests"].append({"from": "bearer", "how": "in-person", **order})
    assert by_id(weighed(data))["bearer"].as_things_stand not in GOES


@given(
    situations(), st.sampled_from([kind for kind in RECIPIENTS if kind not in ("person", "unknown-caller")])
)
def test_whoever_may_be_causing_the_harm_gets_nothing_in_any_post(data: dict[str, Any], kind: str) -> None:
    data["people"].append({"id": "source", "relation": "other-adult", "is_source": "yes"})
    data["recipients"].append({"id": "in-post", "kind": kind, "person": "source"})
    assert by_id(weighed(data))["in-post"].as_things_stand == "do-not-share"


@given(situations(), st.sampled_from(PROTECTORS), st.sampled_from(["location", "informant"]))
def test_a_protector_close_to_the_source_never_gets_where_somebody_is_or_who_told(
    data: dict[str, Any], kind: str, sensitivity: str
) -> None:
    data["recipients"].append({"id": "close", "kind": kind, "linked_to_source": "yes"})
    data["items"].append({"id": "kept", "text": "Words.", "sensitivity": sensitivity})
    answer = by_id(weighed(data))["close"]
    assert answer.as_things_stand not in GOES
    assert {item.id: item.treatment for item in answer.items}["kept"] in ("leave-out", "hold-for-advice")


@given(situations())
def test_likely_significant_harm_always_has_a_same_day_route(data: dict[str, Any]) -> None:
    data["people"][0] |= SERIOUS
    data["items"].append({"id": "plain", "text": "Words.", "relevant": "yes", "sensitivity": "ordinary"})
    answers = weighed(data).answers
    routes = [a for a in answers if a.kind in (*SOCIAL_CARE, "police") and a.as_things_stand in GOES]
    assert any(URGENCIES.index(a.urgency) <= URGENCIES.index("same-day") for a in routes)


@given(situations(), st.sampled_from(["whole-record", "sealed"]))
def test_a_duty_with_nothing_to_send_asks_for_advice_just_as_soon(data: dict[str, Any], kept: str) -> None:
    data["people"][0] |= SERIOUS
    data["items"] = [{"id": "kept", "text": "Words.", "relevant": "yes", "sensitivity": "ordinary"}]
    before = by_id(weighed(data))
    data["items"][0]["sensitivity"] = kept
    for who, answer in by_id(weighed(data)).items():
        assert answer.as_things_stand not in GOES
        if answer.kind in PROTECTORS and before[who].as_things_stand in GOES:
            assert (answer.as_things_stand, answer.urgency) == ("seek-advice", before[who].urgency)


@given(situations())
def test_whatever_goes_has_something_in_it(data: dict[str, Any]) -> None:
    for answer in weighed(data).answers:
        if answer.as_things_stand in GOES and answer.items:
            assert {item.treatment for item in answer.items} & {"in-full", "summary"}


@given(situations(), st.sampled_from(FACTS["agreed"].values))
def test_with_likely_significant_harm_agreement_changes_no_answer_and_no_treatment(
    data: dict[str, Any], said: str
) -> None:
    data["people"][0] |= SERIOUS
    other = deepcopy(data)
    for person in other["people"]:
        person["agreed"] = said
    for one, two in zip(weighed(data).answers, weighed(other).answers, strict=True):
        assert (one.as_things_stand, one.urgency) == (two.as_things_stand, two.urgency)
        assert [item.treatment for item in one.items] == [item.treatment for item in two.items]


@given(situations())
def test_unknown_harm_never_ends_in_plain_silence_towards_a_protector(data: dict[str, Any]) -> None:
    for person in data["people"]:
        for name, fact in of_scope("person").items():
            if fact.reading == "harm":
                person.pop(name, None)
    answers = by_id(weighed(data))
    for row in data["recipients"]:
        if row["kind"] in PROTECTORS and row["id"] not in asking(data):
            assert answers[row["id"]].as_things_stand != "do-not-share"


@given(situations(hub_answer="not-asked"), st.sampled_from(["nothing-known", "no-answer"]))
def test_an_empty_answer_from_the_hub_changes_no_level(data: dict[str, Any], answer: str) -> None:
    after = deepcopy(data)
    after["facts"] |= {"hub_answer": answer, "hub_advice": "none"}
    assert states_of(read_situation(after)) == states_of(read_situation(data))


@given(situations(hub_answer="not-asked"), st.sampled_from(["known-past", "known-open", "refer"]))
def test_no_answer_from_the_hub_lowers_a_level(data: dict[str, Any], answer: str) -> None:
    after = deepcopy(data)
    after["facts"]["hub_answer"] = answer
    found = states_of(read_situation(after))
    for name, held in states_of(read_situation(data)).items():
        assert found[name] in (held, True)


@given(situations())
def test_nothing_known_keeps_the_asker_s_own_worry_open(data: dict[str, Any]) -> None:
    data["facts"].pop("hub_advice", None)
    data["facts"]["hub_answer"] = "nothing-known"
    assert any("own worry open" in step.step for step in weighed(data).steps)


_HARMS = [
    ("hurt_by_adult", "yes"), ("injury", "unexplained"), ("weapon_or_throat", "yes"), ("fears_home", "yes"),
    ("neglect", "severe"), ("sexual_harm", "told-or-seen"), ("exploitation", "strong-signs"),
    ("other_serious_harm", "yes"), ("missing_now", "yes"), ("needs_help", "yes"),
]  # fmt: skip


@given(situations(), st.sampled_from(_HARMS))
def test_adding_harm_never_slows_and_never_silences_a_protector(
    data: dict[str, Any], harm: tuple[str, str]
) -> None:
    less, more = deepcopy(data), deepcopy(data)
    name, value = harm
    less["people"][0][name] = FACTS[name].values[0]
    less["people"][0].setdefault("hurt_by_adult", "no")
    more["people"][0] = {
        **less["people"][0],
        "hurt_by_adult": less["people"][0]["hurt_by_adult"],
        name: value,
    }
    if name == "weapon_or_throat":
        less["people"][0]["hurt_by_adult"] = more["people"][0]["hurt_by_adult"] = "yes"
    if name == "hurt_by_adult":
        less["people"][0]["weapon_or_throat"] = more["people"][0]["weapon_or_throat"] = "no"
    assume(less["people"][0].get("weapon_or_throat") != "yes" or less["people"][0]["hurt_by_adult"] == "yes")
    before, after = by_id(weighed(less)), by_id(weighed(more))
    for row in data["recipients"]:
        one, two = before[row["id"]], after[row["id"]]
        if row["kind"] in PROTECTORS:
            assert URGENCIES.index(two.urgency) <= URGENCIES.index(one.urgency)
            assert not (one.as_things_stand in GOES and two.as_things_stand == "do-not-share")


@given(situations(), st.randoms(use_true_random=False))
def test_the_order_in_which_things_are_said_never_matters(data: dict[str, Any], chance: Any) -> None:
    other = deepcopy(data)
    for name in ("people", "items", "recipients"):
        chance.shuffle(other[name])
    one, two = by_id(weighed(data)), by_id(weighed(other))
    assert one.keys() == two.keys()
    for who, answer in one.items():
        assert (answer.as_things_stand, answer.urgency) == (two[who].as_things_stand, two[who].urgency)
        treated = {item.id: item.treatment for item in two[who].items}
        assert {item.id: item.treatment for item in answer.items} == treated


@given(situations(danger_now="yes"))
def test_immediate_danger_puts_999_first(data: dict[str, Any]) -> None:
    weighing = weighed(data)
    assert "999" in weighing.steps[0].step
    assert any(answer.kind == "police" and answer.urgency == "now" for answer in weighing.answers)


@given(situations(danger_now="yes"), st.sampled_from(FACTS["agreed"].values))
def test_in_danger_now_no_trust_and_no_refusal_keeps_a_detail_from_the_police(
    data: dict[str, Any], said: str
) -> None:
    data["people"][0]["agreed"] = said
    data["items"].append({
        "id": "detail", "text": "Words.", "relevant": "yes", "about": ["p0"], "said_by": "p0",
        "told_in_trust": "yes", "affects_now": "no", "sensitivity": "health",
    })  # fmt: skip
    for answer in weighed(data).answers:
        if (
            answer.kind == "police"
            and answer.as_things_stand in GOES
            and answer.recipient not in asking(data)
        ):
            assert {item.id: item.treatment for item in answer.items}["detail"] == "in-full"


@given(situations())
def test_what_one_in_the_family_told_in_trust_never_goes_to_another(data: dict[str, Any]) -> None:
    data["people"].append({"id": "other", "relation": "mother"})
    data["recipients"].append({"id": "to-other", "kind": "person", "person": "other"})
    data["items"].append(
        {"id": "kept", "text": "Words.", "about": ["p0"], "said_by": "p0", "told_in_trust": "yes"}
    )
    treated = {item.id: item.treatment for item in by_id(weighed(data))["to-other"].items}
    assert treated["kept"] in ("leave-out", "hold-for-advice")


@given(situations(), st.sampled_from([*ITEM_KINDS, NOT_KNOWN]))
def test_a_child_s_words_never_reach_the_family_as_the_child_s(data: dict[str, Any], kind: str) -> None:
    data["people"].append({"id": "other", "relation": "mother"})
    data["recipients"].append({"id": "to-other", "kind": "person", "person": "other"})
    data["items"].append({"id": "told", "text": "Words.", "kind": kind, "said_by": "p0", "relevant": "yes"})
    treated = {item.id: item.treatment for item in by_id(weighed(data))["to-other"].items}
    assert treated["told"] != "in-full"


@given(situations())
def test_there_is_exactly_one_answer_for_each_reader_and_one_treatment_for_each_item(
    data: dict[str, Any],
) -> None:
    weighing = weighed(data)
    listed = [answer.recipient for answer in weighing.answers if answer.listed]
    assert sorted(listed) == sorted(row["id"] for row in data["recipients"])
    for answer in weighing.answers:
        assert [item.id for item in answer.items] == [item["id"] for item in data["items"]]
        if answer.as_things_stand == "do-not-share":
            assert {item.treatment for item in answer.items} <= {"leave-out"}
        if answer.as_things_stand == "share":
            assert {item.treatment for item in answer.items} <= {"in-full"}


@given(situations())
def test_a_worry_about_a_worker_adds_the_designated_officer_and_is_closed_to_the_worker(
    data: dict[str, Any],
) -> None:
    data["people"].append(
        {"id": "worker", "relation": "professional", "is_source": "yes", "works_with_children": "yes"}
    )
    data["recipients"].append(
        {"id": "to-worker", "kind": "own-team", "person": "worker", "role_in_case": "yes", "will_act": "yes"}
    )
    weighing = weighed(data)
    assert any(answer.kind == "lado" for answer in weighing.answers)
    assert by_id(weighing)["to-worker"].as_things_stand == "do-not-share"
    assert {told.person: told.when for told in weighing.tell}["worker"] == "not"


@given(situations())
def test_nobody_is_told_now_and_refused_as_a_reader_who_did_not_ask(data: dict[str, Any]) -> None:
    data["items"] = []
    data["facts"]["purpose"] = "protect-child"
    for row in data["recipients"]:
        # A reader listed for no purpose, or who would do nothing, is refused as a reader and may still be told.
        row.pop("needs", None)
        row.pop("will_act", None)
    weighing = weighed(data)
    now = {told.person for told in weighing.tell if told.when == "now"}
    for row in data["recipients"]:
        if row.get("person") in now and row["kind"] == "person" and row["id"] not in asking(data):
            assert by_id(weighing)[row["id"]].as_things_stand != "do-not-share"


@given(situations(hub_answer="not-asked"))
def test_a_hub_nothing_is_said_of_is_read_as_not_asked_and_only_adds(data: dict[str, Any]) -> None:
    unsaid = deepcopy(data)
    del unsaid["facts"]["hub_answer"]
    asked, silent = weighed(data), weighed(unsaid)
    assert {answer.kind for answer in asked.answers} <= {answer.kind for answer in silent.answers}
    assert {step.step for step in asked.steps} <= {step.step for step in silent.steps}
    assert states_of(read_situation(unsaid)) == states_of(read_situation(data))


@given(situations(hub_advice="speak-to-parents", hub_answer="nothing-known"))
def test_advice_to_speak_to_parents_never_reaches_one_an_order_limits(data: dict[str, Any]) -> None:
    data["people"].append({"id": "father", "relation": "father", "limited_by_order": "yes"})
    data["recipients"].append({"id": "to-father", "kind": "person", "person": "father"})
    weighing = weighed(data)
    assert {told.person: told.when for told in weighing.tell}["father"] != "now"
    assert by_id(weighing)["to-father"].as_things_stand not in GOES
    assert not any("Ring the father, as the hub advised" in step.step for step in weighing.steps)


@given(situations())
def test_the_same_situation_weighs_the_same_byte_for_byte(data: dict[str, Any]) -> None:
    assert written(weighed(data)) == written(weighed(deepcopy(data)))


@given(situations())
def test_whatever_goes_has_a_reason_with_its_authority(data: dict[str, Any]) -> None:
    for answer in weighed(data).answers:
        assert answer.reasons
        for reason in answer.reasons:
            assert reason.cite
            assert reason.evidence
            assert reason.url.startswith("https://")


@given(situations(), st.data())
def test_a_settled_answer_survives_whatever_is_learnt(data: dict[str, Any], draw: st.DataObject) -> None:
    learnt = deepcopy(data)
    for person in learnt["people"]:
        _fill(
            person,
            {n: f for n, f in of_scope("person").items() if n != "age"},
            draw,
            person["relation"] == "child",
        )
    _fill(learnt["facts"], of_scope(), draw, True)
    for item in learnt["items"]:
        _fill(item, {n: f for n, f in of_scope("item").items() if f.type != "date"}, draw, True)
    from tests.given.situations import consistent

    assume(consistent(learnt))
    after = by_id(weighed(learnt))
    for answer in weighed(data).answers:
        if answer.settled and answer.recipient in after:
            assert after[answer.recipient].as_things_stand == answer.as_things_stand


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)) | st.dates(date(2026, 1, 1), date(2026, 12, 31)))
def test_a_day_is_weighed_by_its_own_law_or_not_at_all(day: date) -> None:
    situation = read_situation(ASKED, position_date=day)
    if day >= COMPLETE_FROM:
        assert weigh(situation, would_change=False).position_date == day.isoformat()
        return
    with pytest.raises(DayNotLoaded) as refused:
        weigh(situation, would_change=False)
    assert refused.value.first == COMPLETE_FROM
    with pytest.raises(DayNotLoaded):
        next_question(situation, topics=frozenset(), passed=frozenset())
    with pytest.raises(DayNotLoaded):
        book("england", day)


def test_the_first_day_whose_law_is_loaded_is_itself_weighed() -> None:
    assert weigh(read_situation(ASKED, position_date=COMPLETE_FROM)).answers
    with pytest.raises(DayNotLoaded):
        weigh(read_situation(ASKED, position_date=COMPLETE_FROM - timedelta(days=1)))


def _fill(row: dict[str, Any], facts: dict[str, Any], draw: st.DataObject, child: bool) -> None:
    for name, fact in facts.items():
        if fact.given or row.get(name, NOT_KNOWN) != NOT_KNOWN or (fact.of and (fact.of == "child") != child):
            continue
        row[name] = draw.draw(st.one_of(st.just(fact.values[0]), st.sampled_from(fact.values)))


@given(
    situations(duty_to_share_in_force="yes", designated="yes", commissioned="yes", purpose="protect-child")
)
def test_a_duty_to_share_and_legal_obligation_as_its_basis_stand_or_fall_together(
    data: dict[str, Any],
) -> None:
    for answer in weighed(data).answers:
        rules = {reason.rule for reason in answer.reasons}
        if answer.as_things_stand in GOES:
            assert bool(rules & {"R-B1", "R-B7", "R-B9"}) == bool(rules & {"R-E2", "R-E2b", "R-E2c"})
