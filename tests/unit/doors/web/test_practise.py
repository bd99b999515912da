"""Practise: the story, one's own words, and a column that is Sharewise's and nobody else's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from html import unescape

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from sharewise import Situation, Weighing
from sharewise.doors.site.cases import weighed
from sharewise.doors.web.practise import practise_case
from sharewise.doors.web.practise.case import ANSWERS, Case
from sharewise.doors.web.practise.own_answer import LONGEST, compared
from sharewise.doors.web.practise.sharewises_view import views
from sharewise.doors.web.practise.stories import CASES, RUBY

DAY = date(2026, 11, 25)
MOST_WORDS = 283
HOSTILE = '<b>Zebedee</b> & "Quux"\n</textarea><script>x</script>'

every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.slug)


@pytest.fixture
def client() -> Client:
    return Client()


def where(case: Case) -> str:
    return f"/practise/{case.slug}/"


def plain(html: str) -> str:
    """The words of a page's main part."""
    main = html.partition("<main")[2].partition(">")[2].partition("</main>")[0]
    return unescape(re.sub(r"<[^>]+>", " ", main))


def filled(case: Case, **more: str) -> dict[str, str]:
    chosen = {f"share-{reader.key}": "seek-advice" for reader in case.asked}
    return chosen | {"why": "Because.", "what": "Her name."} | more


@every_case
def test_the_story_and_the_three_questions_are_there(client: Client, case: Case) -> None:
    page = unescape(client.get(where(case)).content.decode())
    assert all(words in page for words in case.story)
    assert all(f'name="share-{reader.key}"' in page for reader in case.asked)
    assert "What would be your reasons?" in page
    assert "What exactly would you share?" in page
    assert "checked" not in page
    assert all(told.says not in page for told in (*case.shared, *case.then))


FACTS_OF_THE_STORY = {
    "ruby": "new|very upset|shouted|dragged|hair|car|brothers|no injury|not in pain|hurt at the time",
    "bev": "11, 13 and 16|neglectful|unkempt|unmotivated|low in mood|partner|no concerns|get on|comfortable|money"
    "|quite a lot younger|before she had the children|rent|food|male friend|not in a relationship|owed|sex"
    "|how bad|vowed|disappointed|frustrated|misses appointments|difficult to contact",
    "paula": "Exeter|8-year-old|fleeing|engaged well|good progress|long sleeves|high neck|hot|tired|make-up|hurry"
    "|plate|too bright|not brushed|creased|Steve|really nice|full name|spell|shouting|names|smash|downstairs"
    "|crying|worried about her mum|move again",
    "sasha": "child sexual exploitation|new partner|rings|check|going missing|where she said",
}


@every_case
def test_no_fact_of_the_story_is_lost(case: Case) -> None:
    story = " ".join(case.story)
    assert [fact for fact in FACTS_OF_THE_STORY[case.slug].split("|") if fact not in story] == []


@every_case
def test_an_empty_answer_is_compared_all_the_same(client: Client, case: Case) -> None:
    page = plain(client.post(where(case), {}).content.decode())
    assert page.count("Left blank") == len(case.asked) + 2
    assert "agree" not in page.partition("Why")[0]
    assert "You differ" not in page


@every_case
def test_what_really_happened_is_all_there(client: Client, case: Case) -> None:
    page = unescape(client.post(where(case), filled(case)).content.decode())
    for told in (*case.shared, *case.why, *case.what, *case.then):
        assert told.says in page
    assert case.came_of_it in page


@every_case
def test_typed_words_come_back_escaped_and_only_where_they_belong(client: Client, case: Case) -> None:
    answer = client.post(where(case), filled(case, why=HOSTILE, what=HOSTILE))
    page = answer.content.decode()
    assert "<b>Zebedee" not in page
    assert "<script>" not in page
    assert page.count("&lt;b&gt;Zebedee&lt;/b&gt;") == 4  # twice to be read, twice to be changed
    assert "Zebedee" not in page.partition("</title>")[0]
    assert "Zebedee" not in str(answer.headers)


@every_case
def test_changing_an_answer_loses_nothing(client: Client, case: Case) -> None:
    compare = client.post(where(case), filled(case, why=HOSTILE)).content.decode()
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', compare))
    again = client.post(where(case), {name: unescape(v) for name, v in hidden.items()} | {"change": "yes"})
    page = unescape(again.content.decode())
    assert HOSTILE in page
    assert "Her name." in page
    assert page.count(" checked") == len(case.asked)


@every_case
def test_too_many_words_are_refused_and_kept_on_the_page(client: Client, case: Case) -> None:
    long = "plate " * LONGEST
    answer = client.post(where(case), filled(case, why=long, what="Kept too."))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "There is a problem. Nothing is lost." in page
    assert 'href="#why"' in page
    assert long.strip() in page
    assert "Kept too." in page
    assert "<title>Error: " in page


def test_an_answer_nobody_offered_is_no_answer(client: Client) -> None:
    page = client.post(where(RUBY), {"share-hub": "<i>perhaps</i>", "share-police": "share"}).content.decode()
    assert "perhaps" not in page
    assert plain(page).count("Left blank") == 4


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_case_that_is_not_there_is_no_page(client: Client, method: str) -> None:
    assert getattr(client, method)("/practise/nobody/").status_code == 404


# ---- Sharewise's column --------------------------------------------------------------------


def compared_page(case: Case, own: Mapping[str, str], **change: str) -> str:
    """The comparison, with every answer of every weighing changed as told."""

    def otherwise(file: str, on: date) -> tuple[Situation, Weighing]:
        situation, weighing = weighed(file, on)
        answers = tuple(replace(answer, **change) for answer in weighing.answers)  # type: ignore[arg-type]
        return situation, replace(weighing, answers=answers)

    request = RequestFactory().post(where(case), own)
    answer: HttpResponse = practise_case(request, today=lambda: DAY, name=case.slug, weighed=otherwise)
    return plain(answer.content.decode())


@every_case
def test_the_column_is_drawn_from_the_weighing(case: Case) -> None:
    own = {f"share-{reader.key}": "share" for reader in case.asked}
    agreed = compared_page(case, own, as_things_stand="share")
    differ = compared_page(case, own, as_things_stand="do-not-share")
    assert "agree" in agreed or "not from Sharewise" in agreed
    assert "agree" not in differ.partition("Why")[0]
    assert "You differ from" in differ


@every_case
def test_every_reader_of_a_case_is_in_its_weighing(case: Case) -> None:
    first = views(case, weighed, DAY)[0]
    assert [seen.reader for seen in first.seen] == list(case.readers)


@every_case
def test_every_step_and_item_of_the_weighing_is_on_the_page(client: Client, case: Case) -> None:
    page = " ".join(unescape(client.post(where(case), {}).content.decode()).split())
    for moment in case.moments:
        _, weighing = weighed(moment.file, DAY)
        assert [step.step for step in weighing.steps if step.step not in page] == []
    view = views(case, weighed, DAY)[0]
    for group in (group for seen in view.seen for group in seen.groups):
        assert group.because in page
        assert (group.all_of_it and group.treatment in ("leave-out", "hold-for-advice")) or all(
            words in page for words in group.items
        )


def test_a_second_moment_says_what_is_new_and_no_more() -> None:
    first, second = views(RUBY, weighed, DAY)
    assert second.steps
    assert not set(first.steps) & set(second.steps)


# ---- marks and words -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("yours", "ours", "happened", "said"),
    [
        ("share", "share", "share", "All agree"),
        ("share", "share-part", "share", "You differ from Sharewise, not from what happened"),
        ("share", "share", "share-part", "You differ from what happened, not from Sharewise"),
        ("share", "share-part", "share-part", "You differ from both"),
        ("share", "share", "", "You and Sharewise agree"),
        ("share", "do-not-share", "", "You differ from Sharewise"),
        ("", "share", "share", ""),
    ],
)
def test_only_choices_are_compared_and_in_words(yours: str, ours: str, happened: str, said: str) -> None:
    assert compared(yours, ours, happened) == said


@every_case
def test_what_happened_is_one_of_the_four_answers_or_unsaid(case: Case) -> None:
    assert {reader.happened for reader in case.readers} <= {*ANSWERS, ""}


@every_case
def test_the_fixed_words_are_few(client: Client, case: Case) -> None:
    html = client.post(where(case), {}).content.decode()
    fixed = re.sub(
        r'<td role="cell"[^>]*><span[^>]*>Sharewise’s view</span>.*?</td>', "", html, flags=re.DOTALL
    )
    assert len(fixed) < len(html)
    # On a phone each cell says whose it is, in place of the headings.
    fixed = re.sub(r"<span[^>]*aria-hidden[^>]*>.*?</span>", "", fixed)
    words = len(plain(fixed).split())
    assert words <= MOST_WORDS, words
