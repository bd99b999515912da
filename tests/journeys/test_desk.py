"""The desk in a real browser: a note from the assistant to the lead, and Sasha's minute. Keyboard only."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from journeys.chair import SECONDS_A_CHOICE, WORDS_A_MINUTE
from journeys.server import Site

FARTHEST = 60
AMINAS_NOTE = (
    "Paula (Maya’s mum) in long-sleeved high-necked jumper, hot day. Tired, no make-up, not like her, in a hurry. "
    "Says Maya heard her drop a plate after bedtime, it woke her up, may not be too bright today. I asked Maya how are "
    "you today? Tired, hair not brushed, clothes creased. Mum has a partner Steve, really nice usually, Stephen Harlow, "
    "learnt to spell it. “I woke up, he was shouting and calling my mum names then a loud smash. She said don’t worry "
    "I just dropped a plate. I could tell she’d been crying.” Worried about her mum and they’ll have to move again."
)


class Desk:
    """Somebody signed in, with a keyboard and nothing else. Counts what they choose and type."""

    def __init__(self, page: Page, site: Site, who: str) -> None:
        self.page, self.site, self.choices, self.words = page, site, 0, 0
        page.goto(site.address + "/chairs/")
        page.get_by_role("button", name=who).press("Enter")
        page.wait_for_url("**/home/")

    def reach(self, wanted: Locator) -> None:
        for _ in range(FARTHEST):
            if wanted.evaluate("it => it === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError("the keyboard never gets there")

    def press(self, wanted: Locator) -> None:
        self.reach(wanted)
        self.page.keyboard.press("Enter")
        self.choices += 1

    def type(self, box: str, words: str) -> None:
        self.reach(self.page.get_by_label(box))
        self.page.keyboard.insert_text(words)
        self.words += len(words.split())

    def choose(self, question: str, down: int) -> None:
        """The answer *down* steps below the first, of a question with nothing chosen."""
        group = self.page.get_by_role("group", name=question)
        self.reach(group.get_by_role("radio").first)
        self.page.keyboard.press("Space")
        for _ in range(down):
            self.page.keyboard.press("ArrowDown")
        self.choices += 1

    @property
    def seconds(self) -> float:
        return self.words * 60 / WORDS_A_MINUTE + self.choices * SECONDS_A_CHOICE


def fits(page: Page) -> None:
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0, page.url


def test_a_note_from_the_assistant_to_the_lead_and_word_back(
    screen: Page, site: Site, no_violation: Callable[[Page], None], counted: Callable[[str], None], width: int
) -> None:
    desk = Desk(screen, site, "Amina Yusuf")
    no_violation(screen)
    fits(screen)
    desk.press(screen.get_by_role("button", name="Write a note"))
    screen.wait_for_url("**/note/")
    no_violation(screen)
    fits(screen)
    desk.type("What did you see, hear or get told?", AMINAS_NOTE)
    desk.type("Who is it about?", "Maya (Paula’s daughter)")
    desk.choose("When did it happen?", 0)
    desk.choose("Is the child hurt", 2)
    desk.type("When do they go home", "3:15pm, usually Paula")
    desk.choose("Did the child talk", 0)
    desk.press(screen.get_by_role("button", name="Tell the safeguarding lead now"))
    screen.wait_for_url("**/sent/")
    expect(screen.get_by_role("heading", level=1)).to_have_text("Tom has your note.")
    no_violation(screen)
    fits(screen)
    counted(
        f"a teacher's note, {width}: {desk.choices} choices, {desk.words} words, {desk.seconds:.0f} s (mark 180)"
    )
    assert desk.choices <= 6

    tom = Desk(screen, site, "Tom Okafor")
    no_violation(screen)
    fits(screen)
    tom.press(screen.get_by_role("button", name=re.compile("Read it from Amina")).last)
    screen.wait_for_url("**/concern/**")
    expect(screen.get_by_text("Stephen Harlow")).to_be_visible()
    no_violation(screen)
    fits(screen)

    Desk(screen, site, "Amina Yusuf")
    expect(screen.get_by_text("Received by Tom Okafor").first).to_be_visible()


def test_sashas_minute(
    screen: Page, site: Site, no_violation: Callable[[Page], None], counted: Callable[[str], None], width: int
) -> None:
    desk = Desk(screen, site, "Dev Patel")
    desk.press(screen.get_by_role("link", name="Someone is asking about a child"))
    screen.wait_for_url("**/someone-is-asking/")
    no_violation(screen)
    fits(screen)
    desk.type("Name they gave", "Gary Pike")
    desk.type("Number showing", "07700 900123")
    desk.type("Child they asked about", "Sacha")
    desk.type("Their exact words", "Her mum’s worried. Is she there, like she said?")
    desk.press(screen.get_by_role("button", name="Keep this"))
    screen.wait_for_url("**/someone-is-asking/*-*/")
    expect(screen.get_by_role("heading", level=1)).to_contain_text("Kept:")
    no_violation(screen)
    fits(screen)
    counted(
        f"Sasha's minute, {width}: {desk.choices} choices, {desk.words} words, {desk.seconds:.0f} s (mark 60)"
    )
    assert desk.seconds <= 60


def test_the_chairs_are_read_by_machine_and_by_eye(
    screen: Page, site: Site, no_violation: Callable[[Page], None]
) -> None:
    screen.goto(site.address + "/chairs/")
    no_violation(screen)
    fits(screen)


@pytest.mark.parametrize("address", ["/note/", "/someone-is-asking/"])
def test_errors_are_said_and_pass_too(
    page: Page, site: Site, width: int, address: str, no_violation: Callable[[Page], None]
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    Desk(page, site, "Helen Marsh")
    page.goto(site.address + address)
    page.locator("main form button").first.press("Enter")
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    no_violation(page)
    fits(page)


def test_a_lost_connection_keeps_every_word(page: Page, site: Site) -> None:
    desk = Desk(page, site, "Helen Marsh")
    page.goto(site.address + "/note/")
    desk.type("What did you see, hear or get told?", "Bev was low today.")
    page.context.set_offline(True)
    desk.press(page.get_by_role("button", name="Tell the safeguarding lead now"))
    expect(page.get_by_role("alert")).to_contain_text("Not sent yet. Your words are on this page.")
    expect(page.get_by_label("What did you see")).to_have_value("Bev was low today.")
    page.context.set_offline(False)


def test_a_page_that_was_open_too_long_keeps_every_word(page: Page, site: Site) -> None:
    desk = Desk(page, site, "Helen Marsh")
    page.goto(site.address + "/note/")
    desk.type("What did you see, hear or get told?", "Bev was low today.")
    desk.type("Who is it about?", "Bev")
    page.context.clear_cookies()
    desk.press(page.get_by_role("button", name="Tell the safeguarding lead now"))
    expect(page.get_by_role("alert")).to_contain_text("Your words are on this page")
    expect(page.get_by_label("What did you see")).to_have_value("Bev was low today.")


def test_the_closed_route_is_read_by_machine_and_by_eye(
    screen: Page, site: Site, no_violation: Callable[[Page], None]
) -> None:
    desk = Desk(screen, site, "Helen Marsh")
    screen.goto(site.address + "/note/")
    desk.type("What did you see, hear or get told?", "Something about a colleague.")
    desk.press(screen.get_by_role("button", name="It is about somebody who works here"))
    expect(screen.get_by_label("What did you see")).to_have_value("Something about a colleague.")
    expect(screen.get_by_role("group", name="Which grown-up is it about?")).to_be_visible()
    no_violation(screen)
    fits(screen)
