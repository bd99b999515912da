"""The manual's drawn pages say what the code says today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_manual_is_as_the_code_would_draw_it() -> None:
    drawn = subprocess.run(
        [sys.executable, "tools/draw_manual.py", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert drawn.returncode == 0, drawn.stdout
