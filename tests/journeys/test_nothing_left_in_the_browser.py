"""What the browser itself keeps of what was typed: with script, nothing in any file of its profile."""

from __future__ import annotations

import os
import secrets
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import BrowserType

from journeys.cases import CASES
from journeys.chair import Chair
from journeys.server import CHROMIUM, FLAGS, Site

MARK = f"plate{secrets.token_hex(6)}"
SAVES_ITS_SESSION = 4_000
"""Milliseconds: Chromium writes its session file some seconds after each page."""


def profile_after(browser_type: BrowserType, site: Site, folder: Path, *, script: bool) -> list[str]:
    """Play a case in a browser with a profile of its own; the files that hold the mark once it is closed."""
    paula = CASES["paula"]
    case = replace(
        paula, lines=(replace(paula.lines[0], text=f"She heard the {MARK} smash."), *paula.lines[1:])
    )
    context = browser_type.launch_persistent_context(
        folder, executable_path=CHROMIUM, args=FLAGS, java_script_enabled=script
    )
    chair = Chair(context.new_page())
    chair.sit(site.address)
    chair.play(case)
    # It is on the page, though it may wait behind a press.
    assert MARK in (chair.page.locator("main").text_content() or "")
    assert MARK not in chair.page.url + chair.page.title()
    assert context.cookies() == []
    chair.page.wait_for_timeout(SAVES_ITS_SESSION)
    context.close()
    return [str(file.relative_to(folder)) for file in _files(folder) if _holds(file)]


def _files(folder: Path) -> list[Path]:
    return [Path(where) / name for where, _, names in os.walk(folder) for name in names]


def _holds(file: Path) -> bool:
    held = file.read_bytes() if file.is_file() else b""
    return MARK.encode() in held or MARK.encode("utf-16-le") in held


def test_a_whole_case_leaves_no_word_in_any_file_of_the_browser(
    browser_type: BrowserType, site: Site, tmp_path: Path
) -> None:
    assert profile_after(browser_type, site, tmp_path, script=True) == []


def test_without_script_the_browser_keeps_the_form_and_the_search_sees_it(
    browser_type: BrowserType, site: Site, tmp_path: Path
) -> None:
    """Why the script is there; and proof that the search above would find what was left."""
    assert any("Session" in file for file in profile_after(browser_type, site, tmp_path, script=False))


@pytest.mark.parametrize("case", CASES)
def test_without_script_a_case_comes_to_the_same_answer(
    browser_type: BrowserType, site: Site, tmp_path: Path, case: str
) -> None:
    found = []
    for script in (True, False):
        browser = browser_type.launch(executable_path=CHROMIUM, args=FLAGS)
        chair = Chair(browser.new_context(java_script_enabled=script).new_page())
        chair.sit(site.address)
        chair.play(CASES[case])
        found.append(chair.page.locator(".sw-view").inner_text())
        browser.close()
    assert found[0] == found[1]
