"""From ticks and lines to a situation: nothing is added that nobody said."""

from __future__ import annotations

from datetime import date

import pytest
from tests.journeys.cases import CASES

from sharewise import weigh
from sharewise.doors.web.should_i_share.flow import PAGES
from sharewise.doors.web.should_i_share.may_be_named import may_be_named
from sharewise.doors.web.should_i_share.situation import as_data, child_ids, dealt_with, situation
from sharewise.doors.web.should_i_share.so_far import Answered, Caller, Line, SoFar

DAY = date(2026, 11, 25)
HURT = SoFar(
    topics=("hurt",), lines=(Line(text="It hurt.", kind="childs-words"),), ages=("8",), adults=("mother",)
)


def test_a_tick_says_its_first_thing_and_no_more() -> None:
    child, mother = as_data(HURT)["people"]
    assert child == {"id": "child", "relation": "child", "age": 8, "hurt_by_adult": "yes"}
    assert mother == {"id": "mother", "relation": "mother"}


def test_who_may_be_causing_harm_is_known_only_when_it_was_said() -> None:
    unsaid = as_data(HURT.with_(source=("not-known",)))["people"]
    assert all("is_source" not in person for person in unsaid)
    said = as_data(HURT.with_(source=("mother",)))
    assert [person["is_source"] for person in said["people"]] == ["no", "yes"]
    assert [reader["id"] for reader in said["recipients"]] == ["to-mother"]


def test_whoever_asks_is_answered_for_though_nobody_ticked_them() -> None:
    asked = HURT.with_(
        topics=("asking",), caller=Caller(claims="parents-partner", how="phone", verified="no")
    )
    data = as_data(asked)
    assert {person["id"] for person in data["people"]} == {"child", "mother", "parents-partner"}
    assert data["items"][0]["said_by"] == "child"
    theirs = as_data(asked.with_(lines=(Line(text="He asked if she was here.", kind="adults-words"),)))[
        "items"
    ][0]
    assert (theirs["said_by"], theirs["about"]) == ("parents-partner", ["parents-partner"])
    assert data["recipients"][-1] == {"id": "caller", "kind": "unknown-caller", "person": "parents-partner"}
    answers = {a.recipient: a.as_things_stand for a in weigh(situation(asked, DAY)).answers}
    assert answers["caller"] == "do-not-share"


def test_a_private_line_is_told_in_trust_and_its_meaning_decides() -> None:
    private = Line(text="Long ago.", kind="adults-words", marks=("private",), meaning="affects")
    item = as_data(HURT.with_(lines=(private,)))["items"][0]
    assert item["told_in_trust"] == "yes"
    assert (item["affects_now"], item["changes_risk"]) == ("yes", "no")
    unknown = as_data(HURT.with_(lines=(private.model_copy(update={"meaning": "not-known"}),)))["items"][0]
    assert "relevant" not in unknown


def test_children_are_told_apart_by_age_where_that_is_enough() -> None:
    assert child_ids(SoFar(ages=("11", "13"))) == ["aged-11", "aged-13"]
    assert child_ids(SoFar(ages=("4", "4", "not-known"))) == ["child-1", "child-2", "child-3"]


def test_an_answer_about_somebody_no_longer_there_is_left_alone() -> None:
    stale = Answered(fact="being_abused", slots=(("people.father.being_abused", "yes"),))
    assert as_data(HURT.with_(answers=(stale,)))["people"] == as_data(HURT)["people"]


def test_what_a_page_dealt_with_is_not_asked_again() -> None:
    assert "people.mother.is_source" in dealt_with(HURT.with_(been=("harm",)))
    assert "people.mother.is_source" not in dealt_with(HURT)
    assert "facts.hub_advice" in dealt_with(HURT)


@pytest.mark.parametrize("case", CASES)
def test_no_page_of_a_case_stands_twice_in_the_order(case: str) -> None:
    names = [page.name for page in PAGES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "text",
    [
        "Her mum's partner is called Zebedee.",
        "He rang from 07700 900123.",
        "They live at EX4 4QJ.",
        "She emailed from a.b@example.org",
        "We saw O'Brien at the gate.",
        "Ruby said mum hit her.",
        "It was late. Steve shouted.",
    ],
)
def test_a_line_that_may_hold_a_name_or_a_number_is_noticed(text: str) -> None:
    assert may_be_named(text)


@pytest.mark.parametrize(
    "text",
    [
        '"My mom shouted at me and dragged me by the hair into the car."',
        "She said her Mum was at work on Monday. The GP knows.",
        "Tired. No make-up. In a hurry.",
        "Home was cold. Nobody came. Mother said no.",
        "MASH rang back at 2pm. “I don’t want to go.”",
        "",
    ],
)
def test_ordinary_lines_are_left_in_peace(text: str) -> None:
    assert not may_be_named(text)
