"""The page itself, pressed without a browser."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest
from django.test import Client

from sharewise.doors.web.should_i_share.so_far import Answered, Caller, Line, SoFar, pack, unpack

READY = SoFar(
    topics=("hurt",),
    lines=(Line(text="It hurt.", kind="childs-words"),),
    ages=("8",),
    adults=("mother",),
    source=("mother",),
    been=("worry", "words", "kinds", "who", "harm"),
)


@pytest.fixture
def client() -> Client:
    return Client()


def press(client: Client, so_far: SoFar, **boxes: str | list[str]) -> str:
    answer = client.post("/should-i-share/", {"so_far": pack(so_far), **boxes})
    assert answer.status_code == 200
    return answer.content.decode()


def carried(page: str) -> SoFar:
    """What the page that came back carries."""
    held = re.search(r'name="so_far" value="([^"]*)"', page)
    assert held
    return unpack(unescape(held.group(1)))


def test_it_opens_with_the_first_question_and_nothing_ticked(client: Client) -> None:
    page = client.get("/should-i-share/").content.decode()
    assert "What kind of worry is it?" in page
    assert " checked" not in page


def test_the_danger_question_comes_before_every_other(client: Client) -> None:
    assert "Is anyone in danger this minute?" in press(client, READY, go="on")


def test_not_known_is_an_answer_and_is_not_asked_again(client: Client) -> None:
    page = press(client, READY, page="question", fact="danger_now", answer="not-known", go="on")
    assert "facts.danger_now" in carried(page).passed
    assert 'value="danger_now"' not in page.partition("so-far")[0]


def test_a_question_left_empty_is_asked_again_in_words(client: Client) -> None:
    page = press(client, READY, page="question", fact="danger_now", go="on")
    assert "“Not known” is one." in page
    assert carried(page) == READY


def test_an_answer_to_a_question_that_was_not_asked_is_not_taken(client: Client) -> None:
    page = press(client, READY, page="question", fact="abuse_before", answer="yes", go="on")
    assert carried(page) == READY


def test_two_answers_that_cannot_both_be_are_told_apart(client: Client) -> None:
    page = press(client, READY, page="question", fact="danger_now", answer="purple", go="on")
    assert "There is a problem" in page


def test_words_that_turn_text_round_are_refused_with_the_rest_kept(client: Client) -> None:
    first = SoFar(topics=("hurt",), been=("worry",))
    page = press(client, first, page="words", words="one\ntwo \u202e three", go="on")
    assert "hidden characters" in page
    assert "one\ntwo" in page


@pytest.mark.parametrize(
    ("ages", "says"),
    [
        ("eighteen", "whole number"),
        ("18", "whole number"),
        ("-1", "whole number"),
        ("1 2 3 4 5 6 7", "6 children"),
    ],
)
def test_an_age_that_is_none_is_told_in_words(client: Client, ages: str, says: str) -> None:
    first = READY.with_(been=("worry", "words", "kinds"))
    page = press(client, first, page="who", ages=ages, go="on")
    assert says in unescape(page)
    assert f'value="{ages}"' in page


def test_sixteen_lines_are_too_many_and_stay_in_the_box(client: Client) -> None:
    many = "\n".join(f"line {n}" for n in range(16))
    page = press(client, SoFar(topics=("hurt",), been=("worry",)), page="words", words=many, go="on")
    assert "15 lines" in page
    assert many in page


def test_what_was_typed_is_shown_and_never_run(client: Client) -> None:
    line = Line(text="<script>alert(1)</script>{{7*7}}", kind="observed")
    page = press(client, READY.with_(lines=(line,)), go="stop")
    assert "<script>" not in page
    assert "{{7*7}}" in unescape(page)


def test_a_spoilt_page_is_refused_without_a_word_of_it(client: Client) -> None:
    answer = client.post("/should-i-share/", {"so_far": '{"lines": "plate-smash"}'})
    assert answer.status_code == 400
    assert "plate-smash" not in answer.content.decode()


def test_changing_the_words_asks_their_kind_again_and_keeps_the_kinds_that_stand(client: Client) -> None:
    page = press(client, READY, page="words", words="It hurt.\nShe cried.", go="on")
    so_far = carried(page)
    assert "kinds" not in so_far.been
    assert [line.kind for line in so_far.lines] == ["childs-words", ""]


def test_saying_where_you_work_shows_the_lawful_basis(client: Client) -> None:
    harm = Answered(fact="other_serious_harm", slots=(("people.child.other_serious_harm", "yes"),))
    serious = READY.with_(answers=(harm,))
    before = press(client, serious, go="stop")
    assert "Art 6" not in before
    asked = press(client, serious, change="agency")
    assert "Where do you work?" in asked
    after = press(client, serious, page="question", fact="agency", again="yes", answer="school", go="stop")
    assert "Art 6" in after


def test_an_answer_never_moves_to_another_line(client: Client) -> None:
    """A line put in above another takes its number, and must not take its answer."""
    private = Line(text="He hurt me once.", kind="adults-words", marks=("private",), meaning="not-known")
    risk = Answered(fact="points_to_risk_now", slots=(("items.line-1.points_to_risk_now", "yes"),))
    said = READY.with_(lines=(private,), answers=(risk,), been=(*READY.been, "meaning"))
    page = press(client, said, page="words", words="The home is cold.\nHe hurt me once.", go="on")
    assert carried(page).answers == ()
    same = press(client, said, page="words", words="He hurt me once.", go="on")
    assert carried(same).answers == (risk,)


def test_an_answer_about_a_child_goes_when_the_children_change(client: Client) -> None:
    fear = Answered(fact="fears_home", slots=(("people.child.fears_home", "yes"),))
    page = press(client, READY.with_(answers=(fear,)), page="who", ages="8, 11", adults=["mother"], go="on")
    assert carried(page).answers == ()


@pytest.mark.parametrize(
    ("fact", "place", "value"),
    [
        ("danger_now", "people.child.danger_now", "no"),
        ("danger_now", "facts.purpose", "no"),
        ("danger_now", "facts.danger_now", "perhaps"),
        ("injury", "jurisdiction.x.injury", "none"),
        ("injury", "people.child.id.injury", "none"),
    ],
)
def test_an_answer_that_no_question_has_is_refused(client: Client, fact: str, place: str, value: str) -> None:
    spoilt = {"answers": [{"fact": fact, "slots": [[place, value]]}]}
    assert client.post("/should-i-share/", {"so_far": json.dumps(spoilt)}).status_code == 400


def test_what_an_asker_may_not_hear_is_not_asked_of_them(client: Client) -> None:
    asked = SoFar(
        topics=("used", "asking"), lines=READY.lines, ages=("14",), source=("not-known",),
        caller=Caller(claims="parents-partner", how="phone", verified="no"),
        been=("worry", "words", "kinds", "caller", "who", "harm"),
    )  # fmt: skip
    page = press(client, asked, go="stop")
    assert "What has the parent" not in page


def test_an_answer_stopped_early_opens_to_be_printed_and_asks_nothing(client: Client) -> None:
    page = press(client, READY, go="open")
    assert "Sharewise’s view" in unescape(page)
    assert '<details class="govuk-details" open>' in page


def test_whoever_is_refused_stands_open_with_what_to_do_first(client: Client) -> None:
    """Who not to tell, and what to say to them, is never behind a press."""
    asked = READY.with_(
        topics=("hurt", "asking"), caller=Caller(claims="parents-partner", how="phone", verified="no"),
        been=(*READY.been, "caller"),
    )  # fmt: skip
    page = unescape(press(client, asked, go="stop"))
    read = re.sub(r"<details.*?</details>", "", re.sub(r"<style.*?</style>", "", page), flags=re.DOTALL)
    assert "Ring back only on a number you already hold" in read
    assert "You cannot be certain who is asking." in read


def test_every_thing_to_do_now_stands_open(client: Client) -> None:
    harm = Answered(fact="danger_now", slots=(("facts.danger_now", "yes"),))
    page = press(client, READY.with_(answers=(harm,)), go="stop")
    steps = page.partition('<ol class="sw-steps">')[2].partition("</ol>")[0]
    assert page.count("Now</span></p>") == steps.count("Now</span></p>") > 0


def test_no_reason_under_the_headline_is_said_again_for_its_reader(client: Client) -> None:
    page = unescape(press(client, READY, go="stop"))
    why = page.partition('<p class="govuk-body-l">')[2].partition("</p>")[0]
    assert why
    first = page.partition('class="sw-reader__body"')[2].partition("</section>")[0]
    assert f'<p class="govuk-body">{why}</p>' not in first
