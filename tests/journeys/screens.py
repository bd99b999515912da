"""Pictures of every page at phone and desktop width, for the manual: ``make pictures``.

python tests/journeys/screens.py [FOLDER]
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from journeys.cases import CASES
from journeys.chair import Chair, after
from journeys.pages import PAGES
from journeys.server import CHROMIUM, FLAGS, Site, running
from journeys.test_desk import AMINAS_NOTE, Desk

MANUAL = Path(__file__).parents[2] / "docs" / "manual"
WIDTHS = {360: 740, 1280: 900}


def take(into: Path) -> None:
    """Write ``<page>-<width>.png`` for each page, and the front page's for the README."""
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as site, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for width, height in WIDTHS.items():
            page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
            for name, address in PAGES.items():
                page.goto(site.address + address)
                page.screenshot(path=into / f"{name}-{width}.png", full_page=True)
            for name in CASES:
                _play(page, site.address, name, into, width)
            _desk(page, site, into, width)
        browser.close()
    if shrink := shutil.which("convert"):
        # A page of few colours needs few: a third of the size, and nothing to see.
        for picture in into.glob("*.png"):
            subprocess.run([shrink, picture, "+dither", "-colors", "64", picture], check=True)


def _play(page: Page, address: str, name: str, into: Path, width: int) -> None:
    """One case at *Should I share?*: each page on the way once, then the answer; and Practise compared."""
    chair = Chair(page)
    chair.sit(address)
    while not page.locator(".sw-view").count():
        step = page.locator("form input[name=page]").get_attribute("value")
        picture = into / f"share-{step}-{width}.png"
        if step not in ("worry", "question") and not picture.exists():
            page.screenshot(path=picture, full_page=True)
        if step == "question" and len(chair.questions) == 2 and not picture.exists():
            page.screenshot(path=picture, full_page=True)
        chair.one_page(CASES[name])
    page.screenshot(path=into / f"answer-{name}-{width}.png", full_page=True)
    page.goto(f"{address}/practise/{name}/")
    page.get_by_label("Share part", exact=True).first.check()
    page.locator("#why").fill("They have a part to play. The rest is not theirs to know.")
    after(page, page.get_by_role("button", name="Compare").click)
    page.screenshot(path=into / f"compare-{name}-{width}.png", full_page=True)


def _desk(page: Page, site: Site, into: Path, width: int) -> None:
    """A note from the assistant to the lead, and a call: each page on the way once."""

    def seen(name: str) -> None:
        page.screenshot(path=into / f"desk-{name}-{width}.png", full_page=True)

    page.goto(site.address + "/chairs/")
    seen("chairs")
    Desk(page, site, "Amina Yusuf")
    page.goto(site.address + "/note/")
    seen("note")
    after(page, page.get_by_role("button", name="Tell the safeguarding lead now").click)
    seen("note-errors")
    page.get_by_label("What did you see").fill(AMINAS_NOTE)
    page.get_by_label("Who is it about?").fill("Maya (Paula’s daughter)")
    page.get_by_role("button", name="Tell the safeguarding lead now").click()
    page.wait_for_url("**/sent/")
    seen("note-sent")
    page.goto(site.address + "/note/")
    after(page, page.get_by_role("button", name="It is about somebody who works here").click)
    seen("note-closed")
    Desk(page, site, "Dev Patel")
    page.goto(site.address + "/someone-is-asking/")
    seen("caller")
    page.get_by_label("Name they gave").fill("Gary Pike")
    page.get_by_label("Child they asked").fill("Sacha")
    page.get_by_role("button", name="Keep this").click()
    page.wait_for_url("**/someone-is-asking/*-*/")
    seen("call-kept")
    Desk(page, site, "Tom Okafor")
    seen("home-lead")
    page.get_by_role("button", name="Read it from Amina").first.click()
    page.wait_for_url("**/concern/**")
    seen("concern")
    Desk(page, site, "Amina Yusuf")
    seen("home-practitioner")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(Path(sys.argv[1]))
    else:
        take(MANUAL / "pictures")
        shutil.copy(MANUAL / "pictures" / "front-1280.png", MANUAL)  # the README's
