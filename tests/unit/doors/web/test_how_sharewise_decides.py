"""How Sharewise decides: the whole rulebook of the day, each rule once, and honest about what it is not."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest
from django.http import Http404, HttpRequest
from django.test import Client, RequestFactory
from django.utils import timezone

from sharewise.doors.web.how_sharewise_decides import how_sharewise_decides, rules_on_a_shelf
from sharewise.reasoning.weigh.book import Book, book

DAY = date(2026, 11, 25)
BEFORE_THE_DUTY = date(2026, 9, 1)
ADDRESS = "/how-sharewise-decides/"


@pytest.fixture
def asked() -> HttpRequest:
    return RequestFactory().get(ADDRESS)


def page_of(answer: object) -> str:
    return unescape(answer.content.decode())  # type: ignore[attr-defined]


def whole(asked: HttpRequest, on: date) -> tuple[Book, dict[str, str]]:
    held = book("england", on)
    return held, {
        s.name: page_of(rules_on_a_shelf(asked, today=lambda: on, shelf=s.name)) for s in held.shelves
    }


def test_every_rule_in_force_is_shown_once_with_its_law(asked: HttpRequest) -> None:
    held, pages = whole(asked, DAY)
    for entry in held.entries:
        assert [name for name, page in pages.items() if f'id="{entry.id}"' in page] == [entry.shelf]
        page = pages[entry.shelf]
        assert entry.says in page
        assert entry.reason in page
        assert entry.evidence_in_words in page
        assert f'href="{entry.url}"' in page


def test_the_counts_are_the_books_own(asked: HttpRequest) -> None:
    held, pages = whole(asked, DAY)
    index = page_of(how_sharewise_decides(asked, today=lambda: DAY))
    assert f"{len(held.entries)} rules in force in England on 25 November 2026" in index
    counts = re.findall(r"<dd>(\d+)</dd>", index)
    assert sum(map(int, counts)) == len(held.entries)
    assert sum(page.count('class="sw-rule"') for page in pages.values()) == len(held.entries)


def test_another_day_has_another_book(asked: HttpRequest) -> None:
    _, then = whole(asked, BEFORE_THE_DUTY)
    _, now = whole(asked, DAY)
    duty = 'id="R-B1"'
    assert duty in now["children-act-2004"]
    assert duty not in then["children-act-2004"]


def test_it_says_that_nothing_is_approved_and_what_is_missing(asked: HttpRequest) -> None:
    index = page_of(how_sharewise_decides(asked, today=lambda: DAY))
    for words in (
        "No rule is approved here yet.",
        "not confirmed in force",
        "Wales, Scotland and Northern Ireland",
    ):
        assert words in index
    assert all("Not yet approved here." in page for page in whole(asked, DAY)[1].values())


def test_a_shelf_that_is_not_there_is_no_page(asked: HttpRequest) -> None:
    with pytest.raises(Http404):
        rules_on_a_shelf(asked, today=lambda: DAY, shelf="maritime-law")


def test_the_site_hands_in_the_day_it_is() -> None:
    client = Client()
    index = client.get(ADDRESS).content.decode()
    assert f"{timezone.localdate():%B %Y}" in index
    for link in re.findall(rf'href="({ADDRESS}[a-z0-9-]+/)"', index):
        assert client.get(link).status_code == 200
