"""The manual's drawn pages say what the code says today."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CASES = sorted((ROOT / "docs" / "manual").glob("case-*.md"))


def test_the_manual_is_as_the_code_would_draw_it() -> None:
    drawn = subprocess.run(
        [sys.executable, "tools/draw_manual.py", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert drawn.returncode == 0, drawn.stdout


@pytest.mark.parametrize("page", CASES, ids=lambda page: page.stem)
def test_every_case_of_a_page_has_a_plain_title_of_its_own(page: Path) -> None:
    titles = re.findall(r"^##+ (.+)$", page.read_text(), flags=re.MULTILINE)
    assert len(titles) > 10
    assert len(titles) == len(set(titles))
    assert [title for title in titles if not title[0].isupper() or "_" in title] == []
