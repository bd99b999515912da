"""What the page carries of what was said: it comes back exactly, or it is refused whole."""

from __future__ import annotations

import json

import pytest
from django.core.exceptions import BadRequest

from sharewise.doors.web.should_i_share.so_far import LONGEST, Answered, Line, SoFar, pack, unpack

SAID = SoFar(
    topics=("hurt",),
    lines=(
        Line(
            text="“It hurt,” she said & cried <quietly>.",
            kind="childs-words",
            marks=("private",),
            meaning="over",
        ),
    ),
    ages=("8", "unborn", "not-known"),
    adults=("mother",),
    source=("mother",),
    answers=(Answered(fact="danger_now", slots=(("facts.danger_now", "no"),)),),
    been=("worry", "words"),
)


def test_what_was_said_comes_back_as_it_went() -> None:
    assert unpack(pack(SAID)) == SAID


def test_nothing_said_yet_is_a_beginning() -> None:
    assert unpack("") == SoFar()


@pytest.mark.parametrize(
    "spoilt",
    [
        "{",
        "[]",
        "null",
        '{"topics": ["weather"]}',
        '{"topics": ["hurt", "hurt"]}',
        '{"unheard_of": 1}',
        '{"ages": ["18"]}',
        '{"ages": ["²"]}',
        '{"lines": [{"text": ""}]}',
        '{"lines": [{"text": "a", "kind": "gossip"}]}',
        '{"lines": [{"text": "a", "marks": ["private", "secret"]}]}',
        '{"answers": [{"fact": "no_such_fact", "slots": [["facts.x", "yes"]]}]}',
        '{"answers": [{"fact": "danger_now", "slots": []}]}',
        '{"readers": ["everyone"]}',
        "[" * 100_000,
        json.dumps({"been": ["x" * 61]}),
    ],
)
def test_what_no_page_here_wrote_is_refused_whole(spoilt: str) -> None:
    with pytest.raises(BadRequest) as refused:
        unpack(spoilt)
    assert spoilt[:20] not in str(refused.value)


def test_more_than_a_page_can_hold_is_refused_before_it_is_read() -> None:
    with pytest.raises(BadRequest, match="more than it was given"):
        unpack("x" * (LONGEST + 1))


def test_the_longest_page_that_can_be_filled_in_fits() -> None:
    full = SAID.with_(lines=tuple(Line(text="“é" * 1000, kind="observed") for _ in range(15)))
    assert unpack(pack(full)) == full


def test_one_more_answer_to_the_same_question_joins_the_first() -> None:
    said = SAID.saying(Answered(fact="fears_home", slots=(("people.child-1.fears_home", "yes"),)))
    said = said.saying(Answered(fact="fears_home", slots=(("people.child-2.fears_home", "not-known"),)))
    assert [answer.fact for answer in said.answers] == ["danger_now", "fears_home"]
    assert len(said.answers[1].slots) == 2
    assert said.passed == {"people.child-2.fears_home"}
