"""The small signs of every page: never without their word, and never a way in."""

from __future__ import annotations

import re

import pytest
from django.template import engines

WORDS = {
    "answer": {
        "share": "Share",
        "share-part": "Share part",
        "do-not-share": "Do not share",
        "seek-advice": "Seek advice first",
    },
    "treatment": {
        "in-full": "In full",
        "summary": "Summary",
        "leave-out": "Leave out",
        "hold-for-advice": "Hold for advice",
    },
    "kind": {
        "observed": "Observed",
        "childs-words": "Child’s words",
        "adults-words": "Adult’s words",
        "hearsay": "Hearsay",
        "opinion": "Opinion",
        "from-record": "From a record",
    },
}


def drawn(call: str, **values: str) -> str:
    source = "{% from 'layout/marks.html' import answer, treatment, kind, clock %}{{ " + call + " }}"
    return str(engines["jinja2"].from_string(source).render(values))


SIGNS = [(macro, key, word) for macro, of in WORDS.items() for key, word in of.items()]


@pytest.mark.parametrize(("macro", "key", "word"), SIGNS)
def test_a_sign_says_its_word(macro: str, key: str, word: str) -> None:
    html = drawn(f"{macro}('{key}')")
    assert re.sub(r"<[^>]+>", "", html).strip() == word


def test_the_four_shapes_differ_and_mean_the_same_for_answers_and_items() -> None:
    def shape(html: str) -> str:
        return html.partition("<svg")[2].partition("</svg>")[0]

    answers = [shape(drawn(f"answer('{key}')")) for key in WORDS["answer"]]
    items = [shape(drawn(f"treatment('{key}')")) for key in WORDS["treatment"]]
    assert answers == items
    assert len(set(answers)) == 4


def test_a_clock_escapes_the_words_it_is_given() -> None:
    assert "<b>" not in drawn("clock('soon', words)", words="<b>3:15pm</b>")


@pytest.mark.parametrize("hostile", ["<script>x</script>", '"><img src=x>', "{{ 7 * 7 }}"])
def test_a_page_escapes_what_it_is_given(hostile: str) -> None:
    page = str(engines["jinja2"].from_string("<p>{{ words }}</p>").render({"words": hostile}))
    assert "<script" not in page
    assert "<img" not in page
    assert "49" not in page


@pytest.mark.parametrize("sentence", ["Zoom to 400% and read", "%s", "%(who)s", "100%"])
def test_a_percent_sign_in_a_sentence_is_only_a_percent_sign(sentence: str) -> None:
    assert drawn("_(words)", words=sentence) == sentence
