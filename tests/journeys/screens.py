"""Pictures of every page at phone and desktop width, for the manual: ``make pictures``.

python tests/journeys/screens.py [FOLDER]
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from journeys.pages import PAGES
from journeys.server import CHROMIUM, FLAGS, running

MANUAL = Path(__file__).parents[2] / "docs" / "manual"
WIDTHS = {360: 740, 1280: 900}


def take(into: Path) -> None:
    """Write ``<page>-<width>.png`` for each page, and the front page's for the README."""
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as site, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for width, height in WIDTHS.items():
            page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
            for name, address in PAGES.items():
                page.goto(site.address + address)
                page.screenshot(path=into / f"{name}-{width}.png", full_page=True)
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(Path(sys.argv[1]))
    else:
        take(MANUAL / "pictures")
        shutil.copy(MANUAL / "pictures" / "front-1280.png", MANUAL)  # the README's
