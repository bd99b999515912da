"""Every page that can be opened by its address, at phone and desktop width, by eye of machine and by keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from journeys.pages import PAGES
from journeys.server import Site

CAN_BE_PRESSED = "a[href], button, input:not([type=hidden]), textarea, select, summary"

HOW_MANY = """(pressed) => {
    const seen = new Set();  // the arrow keys move within a group of radio buttons, so Tab stops once at each
    return [...document.querySelectorAll(pressed)].filter((it) => {
        if (!it.checkVisibility({contentVisibilityAuto: true}) || (it.type === 'radio' && seen.has(it.name)))
            return false;  // what a press would open is not there yet
        return it.type !== 'radio' || seen.add(it.name);
    }).length;
}"""

every_page = pytest.mark.parametrize("address", PAGES.values(), ids=PAGES.keys())


@every_page
def test_axe_finds_nothing_wrong(
    screen: Page, site: Site, address: str, no_violation: Callable[[Page], None]
) -> None:
    screen.goto(site.address + address)
    no_violation(screen)


@every_page
def test_nothing_scrolls_sideways(screen: Page, site: Site, address: str) -> None:
    screen.goto(site.address + address)
    overflow = screen.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0


@every_page
def test_text_at_four_times_its_size_still_fits(page: Page, site: Site, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 256})  # 1,280 by 1,024 at 400%
    page.goto(site.address + address)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@every_page
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    screen: Page, site: Site, address: str
) -> None:
    screen.goto(site.address + address)
    there = screen.evaluate(HOW_MANY, CAN_BE_PRESSED)
    reached = set()
    for _ in range(there + 3):
        screen.keyboard.press("Tab")
        place = screen.evaluate(
            """() => {
                const it = document.activeElement, look = getComputedStyle(it), box = it.getBoundingClientRect();
                if (it === document.body) return null;
                const shown = look.outlineStyle !== 'none' || look.boxShadow !== 'none'
                    || look.backgroundColor === 'rgb(255, 221, 0)';
                return [[...document.querySelectorAll('*')].indexOf(it), shown && box.width > 0 && box.height > 0];
            }"""
        )
        if place:
            number, shown = place
            assert shown, f"focus cannot be seen on element {number}"
            reached.add(number)
    assert len(reached) == there


@every_page
def test_the_first_press_of_tab_offers_a_way_past_the_menu(screen: Page, site: Site, address: str) -> None:
    screen.goto(site.address + address)
    screen.keyboard.press("Tab")
    screen.keyboard.press("Enter")
    expect(screen).to_have_url(re.compile("#main-content$"))


@every_page
def test_the_page_works_without_script_and_asks_nobody_else(page: Page, site: Site, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.address + address)
    sources = [script.get_attribute("src") for script in page.locator("script").all()]
    assert all(source and source.startswith("/static/") for source in sources)
    assert [url for url in asked if not url.startswith(site.address)] == []
    assert page.context.cookies() == []


@every_page
def test_999_and_the_numbers_are_one_press_away(screen: Page, site: Site, address: str) -> None:
    screen.goto(site.address + address)
    footer = screen.locator("footer")
    assert "Call 999" in footer.inner_text()
    footer.get_by_role("link", name="Phone numbers that always work").click()
    expect(screen).to_have_url(f"{site.address}/phone-numbers/")
    expect(screen.locator('a[href="tel:999"]')).to_be_visible()


@every_page
def test_one_heading_one_main_and_a_title_of_its_job(screen: Page, site: Site, address: str) -> None:
    screen.goto(site.address + address)
    assert screen.locator("h1").count() == screen.locator("main").count() == 1
    assert screen.title().endswith(" – Sharewise")


@every_page
def test_on_paper_nothing_is_left_that_can_only_be_pressed(page: Page, site: Site, address: str) -> None:
    page.goto(site.address + address)
    page.emulate_media(media="print")
    assert not page.locator(".sw-menu").is_visible()
    assert page.locator("h1").is_visible()


def test_every_page_of_the_menu_and_footer_is_tested_here(page: Page, site: Site) -> None:
    page.goto(site.address)
    links = page.locator("header a[href^='/'], footer a[href^='/']").all()
    assert {link.get_attribute("href") for link in links} <= set(PAGES.values())


def test_the_checks_would_see_a_fault(page: Page, site: Site, no_violation: Callable[[Page], None]) -> None:
    page.goto(site.address)
    page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    with pytest.raises(AssertionError, match="image-alt"):
        no_violation(page)
