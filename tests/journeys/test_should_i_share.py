"""*Should I share?* played by somebody with a keyboard, a phone 320 pixels wide, and four minutes."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from journeys.cases import CASES
from journeys.chair import Chair, after
from journeys.server import Site

MOST_CHOICES = 20
MOST_SECONDS = 4 * 60

COMES_OUT = {
    "ruby": {"the hub (MASH)": "Share", "the mother": "Seek advice first"},
    "bev": {"a colleague working with the family": "Share part"},
    "paula": {"the hub (MASH)": "Share", "the parent's partner": "Do not share"},
    "sasha": {
        "whoever asked": "Do not share",
        "our safeguarding lead": "Share",
        "police intelligence": "Share part",
    },
}
"""What each case must come to, in the words of the page."""

MUST_ASK = {
    "ruby": {"hub_answer", "singled_out", "home_today"},
    "bev": {"neglect", "agreed"},
    "paula": {"moved_after_abuse", "others_may_see", "hub_answer", "home_today"},
    "sasha": {"exploitation", "missing_now"},
}
"""What the four cases turn on, and so must be asked."""

Check = Callable[[Page], None]


def no_wider_than_the_screen(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


@pytest.mark.parametrize("case", CASES)
def test_a_case_from_blank_to_answer(
    screen: Page, site: Site, case: str, width: int, no_violation: Check, counted: Callable[[str], None]
) -> None:
    chair = Chair(screen)
    chair.sit(site.address)

    def look(page: Page) -> None:
        no_violation(page)
        no_wider_than_the_screen(page)
        assert page.url == f"{site.address}/should-i-share/"
        assert page.title() in ("Should I share? – Sharewise", "Sharewise’s view – Sharewise")
        assert page.context.cookies() == []

    chair.play(CASES[case], each=look)
    if width == 320:
        counted(f"{case}: {chair.choices} choices, {chair.words} words, {chair.seconds:.0f} seconds")
    assert set(chair.questions) >= MUST_ASK[case]
    assert chair.choices <= MOST_CHOICES
    assert chair.seconds <= MOST_SECONDS
    glance = screen.locator(".sw-glance__list").inner_text().lower()
    for reader, answer in COMES_OUT[case].items():
        rest = glance.split(reader.lower(), 1)
        assert len(rest) == 2, f"{reader} is not among {glance}"
        assert rest[1].strip().split("\n")[0] in answer.lower().split(" | ")


@pytest.mark.parametrize("case", CASES)
def test_a_page_left_empty_says_so_and_loses_nothing(
    screen: Page, site: Site, case: str, no_violation: Check
) -> None:
    """Every page of the case is first sent on with nothing chosen, and looked at as it complains."""
    chair = Chair(screen)
    chair.sit(site.address)
    complained = 0
    for _ in range(40):
        if screen.locator(".sw-view").count():
            break
        name = screen.locator("form input[name=page]").get_attribute("value")
        if name not in ("who", "readers"):  # nobody need be named: these may be left empty
            after(screen, screen.locator("button[name=go][value=on]").click)
            assert screen.locator(".govuk-error-summary").is_visible()
            no_violation(screen)
            no_wider_than_the_screen(screen)
            target = screen.locator(".govuk-error-summary a").first.get_attribute("href") or ""
            assert screen.locator(target).count() == 1, f"{name}: the error points at nothing"
            complained += 1
        chair.one_page(CASES[case])
    assert complained >= 8


def test_a_link_within_a_page_leads_within_it(page: Page, site: Site) -> None:
    """At a glance, the way past the menu and an error each lead to their place, and the page stays."""
    chair = Chair(page)
    chair.sit(site.address)
    chair.one_page(CASES["paula"])
    heading = page.locator("h1").inner_text()
    after(page, page.locator("button[name=go][value=on]").click)
    page.locator(".govuk-error-summary a").first.click()
    assert page.evaluate("document.activeElement.id") == "words"
    page.locator(".govuk-skip-link").focus()
    page.keyboard.press("Enter")
    assert page.locator("h1").inner_text() == heading
    chair.play(CASES["paula"])
    said = page.locator("h1").inner_text()
    page.locator(".sw-glance__list a").first.click()
    assert page.locator("h1").inner_text() == said
    assert page.url.partition("#")[2].startswith("reader-")


def test_back_from_a_change_changes_nothing(page: Page, site: Site) -> None:
    chair = Chair(page)
    chair.sit(site.address)
    chair.play(CASES["ruby"])
    before = page.locator(".sw-answers").inner_text()
    page.get_by_text("Your answers, to change them").click()
    after(page, page.get_by_role("button", name=re.compile("Change.*Who it is about")).click)
    after(page, page.get_by_role("button", name="Back").click)
    assert page.locator(".sw-answers").inner_text() == before


def test_with_the_connection_gone_the_words_stay_on_the_page(page: Page, site: Site) -> None:
    chair = Chair(page)
    chair.sit(site.address)
    chair.one_page(CASES["ruby"])
    page.locator("#words").fill("She said it hurt.")
    page.context.set_offline(True)
    page.get_by_role("button", name="Continue").click()
    page.get_by_text("Not sent yet. Your words are on this page.").wait_for()
    assert page.locator("#words").input_value() == "She said it hurt."
    page.context.set_offline(False)
    after(page, page.get_by_role("button", name="Continue").click)
    assert page.locator("h1").inner_text() == "What kind of thing is each?"


def test_an_answer_can_be_changed_and_a_step_taken_back(page: Page, site: Site) -> None:
    chair = Chair(page)
    chair.sit(site.address)
    chair.play(CASES["paula"])
    page.get_by_text("Your answers, to change them").click()
    after(page, page.get_by_role("button", name=re.compile("Change.*Is anyone in danger")).click)
    page.get_by_label("Yes", exact=True).check()
    after(page, page.get_by_role("button", name="Continue").click)
    assert page.locator("h1").inner_text().startswith("Ring 999 first.")
    after(page, page.get_by_role("button", name="Back").click)
    assert page.locator("input[name=fact]").count() == 1


def test_stopping_early_gives_the_answer_as_things_stand(page: Page, site: Site) -> None:
    chair = Chair(page)
    chair.sit(site.address)
    for _ in range(20):
        if page.get_by_role("button", name="Stop here and see the answer as things stand").count():
            break
        chair.one_page(CASES["ruby"])
    after(page, page.get_by_role("button", name="Stop here and see the answer as things stand").click)
    assert "Not settled" in page.locator(".sw-head").inner_text()
    after(page, page.get_by_role("button", name="Answer more questions").click)
    assert page.locator("input[name=fact]").count() == 1


def test_a_line_that_may_hold_a_name_is_pointed_at_and_not_repeated(page: Page, site: Site) -> None:
    chair = Chair(page)
    chair.sit(site.address)
    chair.one_page(CASES["ruby"])
    page.locator("#words").fill("Her mother's new partner is called Zebedee.")
    after(page, page.get_by_role("button", name="Continue").click)
    warned = page.locator(".govuk-inset-text").inner_text()
    assert "Line 1 may hold a name" in warned
    assert "Zebedee" not in warned


def test_on_paper_everything_stands_open(page: Page, site: Site) -> None:
    chair = Chair(page)
    chair.sit(site.address)
    chair.play(CASES["bev"])
    after(page, page.get_by_role("button", name="Open everything, to print").click)
    assert page.locator(".sw-reader details:not([open])").count() == 0
    page.emulate_media(media="print")
    assert page.locator(".sw-law").first.is_visible()
    assert not page.locator(".sw-back").is_visible()
