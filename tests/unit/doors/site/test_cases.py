"""The worked cases travel with the package, so that Practise works wherever it is installed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

from sharewise.doors.site.cases import folder
from sharewise.doors.web.practise.stories import CASES

ROOT = Path(__file__).parents[4]
FILES = {f"{moment.file}.yaml" for case in CASES for moment in case.moments}


def test_every_case_has_its_files() -> None:
    assert {name for name in FILES if not (folder() / name).is_file()} == set()


def test_the_built_package_holds_them(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    held = zipfile.ZipFile(wheel).namelist()
    assert {f"sharewise/examples/{name}" for name in FILES} <= set(held)
    assert "sharewise/doors/web/practise/compare.html" in held
