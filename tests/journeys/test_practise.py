"""Practise from the menu to the comparison: by keyboard alone, on a narrow phone, without script, on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.chair import after
from journeys.server import Site

WORDS = "She had no injury, so I thought it was a bad morning."
CASES = ("ruby", "bev", "paula", "sasha")


def compare(page: Page, site: Site, case: str) -> None:
    page.goto(f"{site.address}/practise/{case}/")
    page.get_by_label("Share part", exact=True).first.check()
    page.get_by_label("What would be your reasons?").fill(WORDS)
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("h1")).to_have_text("Yours, ours, and what happened")


@pytest.mark.parametrize("case", CASES)
def test_axe_finds_nothing_wrong_in_a_comparison_closed_or_open(
    screen: Page, site: Site, case: str, no_violation: Callable[[Page], None]
) -> None:
    compare(screen, site, case)
    no_violation(screen)
    screen.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })")
    no_violation(screen)
    assert screen.evaluate("document.documentElement.scrollWidth") <= screen.evaluate("innerWidth")


def test_axe_finds_nothing_wrong_when_every_rule_is_open(
    screen: Page, site: Site, no_violation: Callable[[Page], None]
) -> None:
    screen.goto(f"{site.address}/how-sharewise-decides/local-thresholds/")
    screen.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })")
    no_violation(screen)
    assert screen.evaluate("document.documentElement.scrollWidth") <= screen.evaluate("innerWidth")


def tab_to(page: Page, label: str) -> None:
    """Press Tab until the element with this name has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        name = page.evaluate(
            "() => { const it = document.activeElement;"
            " return (it.labels && it.labels[0] ? it.labels[0] : it).textContent.trim(); }"
        )
        if name == label:
            return
    raise AssertionError(f"Tab never came to: {label}")


def enter(page: Page, label: str) -> None:
    tab_to(page, label)
    after(page, lambda: page.keyboard.press("Enter"))


def test_a_case_is_practised_by_keyboard_alone(screen: Page, site: Site) -> None:
    screen.goto(site.address)
    for label in ("Practise", "Ruby"):
        enter(screen, label)
    tab_to(screen, "Share")
    screen.keyboard.press("Space")
    tab_to(screen, "Share")
    screen.keyboard.press("ArrowDown")
    tab_to(screen, "What would be your reasons?")
    screen.keyboard.type(WORDS)
    enter(screen, "Compare")
    expect(screen.locator(".sw-typed")).to_have_text(WORDS)
    enter(screen, "Change your answer")
    expect(screen.get_by_label("What would be your reasons?")).to_have_value(WORDS)
    assert screen.locator("input:checked").count() == 2


def test_what_is_typed_stays_out_of_the_address_the_title_and_the_browser(screen: Page, site: Site) -> None:
    compare(screen, site, "paula")
    assert screen.url == f"{site.address}/practise/paula/"
    assert WORDS not in screen.title()
    assert screen.context.cookies() == []
    assert screen.evaluate("localStorage.length + sessionStorage.length") == 0


def test_on_a_phone_each_cell_says_whose_it_is(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    compare(page, site, "ruby")
    for whose in ("Yours", "Sharewise’s view", "What really happened"):
        assert page.locator(".sw-compare__of", has_text=whose).first.is_visible()
    # Stacked or not, it is still a table to a screen reader.
    assert page.get_by_role("rowheader").count() == 5
    assert page.get_by_role("row").count() == 6


def test_it_works_without_script(browser: Browser, site: Site) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    compare(page, site, "sasha")
    page.get_by_role("button", name="Change your answer").click()
    expect(page.get_by_label("What would be your reasons?")).to_have_value(WORDS)


@pytest.mark.parametrize("where", ["/practise/ruby/", "/how-sharewise-decides/children-act-2004/"])
def test_on_paper_everything_is_open(page: Page, site: Site, where: str) -> None:
    page.goto(site.address + where)
    if "practise" in where:
        compare(page, site, "ruby")
    inside = page.locator("details > div").first
    assert not inside.is_visible()
    page.emulate_media(media="print")
    assert inside.bounding_box()["height"] > 20  # type: ignore[index]
    assert page.locator("button, .govuk-button, .govuk-back-link").filter(visible=True).count() == 0
