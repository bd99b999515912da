"""Somebody sitting at *Should I share?* with a keyboard and nothing else. Counts what they choose and type.

A choice is one selection or press; an answer and the Continue after it are one. Words typed are not choices.
Time: 40 words a minute typed, and four seconds to read and make each choice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page

WORDS_A_MINUTE = 40
SECONDS_A_CHOICE = 4
_FARTHEST = 200


def after(page: Page, press: Callable[[], object]) -> None:
    """Press, and wait for the page it leads to: put in place where scripts run, loaded where they do not."""
    page.evaluate("document.querySelector('main').classList.add('was-here')")
    press()
    page.locator("main:not(.was-here)").wait_for()


@dataclass(frozen=True)
class Line:
    text: str
    kind: str
    marks: tuple[str, ...] = ()
    meaning: str = ""


@dataclass(frozen=True)
class Case:
    """What one person knows. *knows*: by fact, the answer; or the labels to tick. Anything else: not known."""

    topics: tuple[str, ...]
    lines: tuple[Line, ...]
    ages: str
    adults: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()
    acting: tuple[str, ...] = ()
    caller: tuple[str, ...] = ()
    knows: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)


@dataclass
class Chair:
    page: Page
    choices: int = 0
    words: int = 0
    questions: list[str] = field(default_factory=list)
    _chosen_here: int = 0

    @property
    def seconds(self) -> float:
        return self.words * 60 / WORDS_A_MINUTE + self.choices * SECONDS_A_CHOICE

    def sit(self, address: str) -> None:
        self.page.goto(address + "/should-i-share/")

    def play(self, case: Case, each: Callable[[Page], None] = lambda page: None) -> None:
        """From blank to answer; *each* page is looked at as it comes."""
        for _ in range(60):
            each(self.page)
            if self.page.locator(".sw-view").count():
                return
            self.one_page(case)
        raise AssertionError("the answer never came")

    def one_page(self, case: Case) -> None:
        """Fill in the page that stands there, and go on."""
        name = self.page.locator("form input[name=page]").get_attribute("value")
        {
            "worry": lambda: self._tick_all("topics", case.topics),
            "words": lambda: self._type("#words", "\n".join(line.text for line in case.lines)),
            "kinds": lambda: self._kinds(case),
            "meaning": lambda: self._meanings(case),
            "caller": lambda: self._caller(case),
            "who": lambda: self._who(case),
            "harm": lambda: self._tick_all("source", case.source),
            "readers": lambda: self._tick_all("readers", case.readers),
            "acting": lambda: self._tick_all("acting", case.acting),
            "question": lambda: self._answer(case),
        }[name or ""]()
        self.go_on()

    def _kinds(self, case: Case) -> None:
        for number, line in enumerate(case.lines, 1):
            self.choose(f"kind-{number}", line.kind)
            self._tick_all(f"marks-{number}", line.marks)

    def _meanings(self, case: Case) -> None:
        for number, line in enumerate(case.lines, 1):
            if line.meaning:
                self.choose(f"meaning-{number}", line.meaning)

    def _caller(self, case: Case) -> None:
        for box, value in zip(("claims", "how", "verified"), case.caller, strict=True):
            self.choose(box, value)

    def _who(self, case: Case) -> None:
        self._type("#ages", case.ages)
        self._tick_all("adults", case.adults)

    def _answer(self, case: Case) -> None:
        fact = self.page.locator("input[name=fact]").get_attribute("value") or ""
        self.questions.append(fact)
        known = case.knows.get(fact, "not-known")
        if self.page.locator("input[type=checkbox][name=answer]").count():
            labels = (known,) if isinstance(known, str) else known
            for label in labels:
                value = "none-of-them" if label in ("no", "none", "not-asked") else label
                boxes = self.page.locator(f"input[name=answer][value='{value}']")
                self.tick(boxes if boxes.count() else self.page.get_by_label(label, exact=True))
            return
        assert isinstance(known, str), f"{fact} is asked of one"
        self.choose("answer", known)

    # --- keys ----------------------------------------------------------------------------------

    def choose(self, name: str, value: str) -> None:
        """Pick one of a group of radio buttons with Tab and the arrows."""
        group = f"input[type=radio][name='{name}']"
        self._tab_to(group)
        wanted = self.page.locator(f"{group}[value='{value}']")
        self.page.keyboard.press("Space")
        for _ in range(_FARTHEST):
            if wanted.is_checked():
                self._chosen_here += 1
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"no way to {name} = {value} by keyboard")

    def _tick_all(self, name: str, values: tuple[str, ...]) -> None:
        for value in values:
            self.tick(self.page.locator(f"input[type=checkbox][name='{name}'][value='{value}']"))

    def tick(self, box: Locator) -> None:
        self._tab_on(box)
        self.page.keyboard.press("Space")
        assert box.is_checked()
        self._chosen_here += 1

    def _type(self, box: str, text: str) -> None:
        self._tab_to(box)
        for number, line in enumerate(text.split("\n")):
            if number:
                self.page.keyboard.press("Enter")
            self.page.keyboard.insert_text(line)
        self.words += len(text.split())

    def go_on(self) -> None:
        self._tab_to("button[name=go][value=on]")
        after(self.page, lambda: self.page.keyboard.press("Enter"))
        # An answer and its Continue are one choice; so is Continue alone.
        self.choices += max(1, self._chosen_here)
        self._chosen_here = 0

    def _tab_on(self, target: Locator) -> None:
        for _ in range(_FARTHEST):
            if target.evaluate("e => e === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError("it cannot be reached by keyboard")

    def _tab_to(self, css: str) -> None:
        for _ in range(_FARTHEST):
            if self.page.evaluate("css => document.activeElement.matches(css)", css):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{css} cannot be reached by keyboard")
