"""A real site and Debian's Chromium. No browser is ever downloaded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ConsoleMessage, Page

from journeys.server import CHROMIUM, FLAGS, Site, running

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with running(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    assert CHROMIUM, "No Chromium was found. Try: make journeys"
    return {"executable_path": CHROMIUM, "args": FLAGS}


@pytest.fixture(params=[320, 1280])
def width(request: pytest.FixtureRequest) -> int:
    """A phone, as narrow as WCAG asks; and a desktop."""
    assert isinstance(request.param, int)
    return request.param


@pytest.fixture
def screen(page: Page, width: int) -> Iterator[Page]:
    """A page of one width that fails the test if the browser complains of anything."""
    complaints: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        # Chromium reports a 404 answer as an error; a missing page is one of the pages we test.
        if message.type in ("error", "warning") and "status of 404" not in message.text:
            complaints.append(message.text)

    page.on("console", heard)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_viewport_size({"width": width, "height": 800})
    yield page
    assert complaints == []


_COUNTED: list[str] = []


@pytest.fixture
def counted() -> Callable[[str], None]:
    """``counted(line)`` is printed when all is done: what a journey took."""
    return _COUNTED.append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in _COUNTED:
        terminalreporter.write_line(line)


def axe_violations(page: Page) -> list[str]:
    """What axe finds wrong, one line each."""
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": AXE_TAGS}}).response
    return [
        f"{problem['id']}: {problem['help']} at {[node['target'] for node in problem['nodes']]}"
        for problem in found["violations"]
    ]


@pytest.fixture
def no_violation() -> Any:
    """``no_violation(page)`` fails the test on any axe violation."""

    def check(page: Page) -> None:
        assert axe_violations(page) == []

    return check
