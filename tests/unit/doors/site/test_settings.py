"""Production refuses what a demo forgives."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from sharewise.doors.site.settings import DEMO_KEY

KEY = "k" * 50
GOOD = {"SHAREWISE_MODE": "production", "SHAREWISE_SECRET_KEY": KEY, "SHAREWISE_HOSTS": "sharewise.example"}


def start(**said: str) -> subprocess.CompletedProcess[str]:
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("SHAREWISE", "DJANGO"))
    }
    return subprocess.run(
        [sys.executable, "-c", "import sharewise.doors.site.wsgi"],
        env=clean | said,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        (GOOD | {"SHAREWISE_SECRET_KEY": ""}, "SHAREWISE_SECRET_KEY"),
        (GOOD | {"SHAREWISE_SECRET_KEY": "short"}, "SHAREWISE_SECRET_KEY"),
        (GOOD | {"SHAREWISE_SECRET_KEY": DEMO_KEY}, "SHAREWISE_SECRET_KEY"),
        (GOOD | {"SHAREWISE_DEBUG": "1"}, "SHAREWISE_DEBUG"),
        (GOOD | {"SHAREWISE_HOSTS": ""}, "SHAREWISE_HOSTS"),
        (GOOD | {"SHAREWISE_MODE": "trial"}, "SHAREWISE_MODE"),
        (GOOD | {"DATABASE_URL": "sqlite:////tmp/records.sqlite3"}, "DATABASE_URL"),
        ({"SHAREWISE_MODE": "demo", "DATABASE_URL": "mysql://root:hunter2@somewhere/x"}, "DATABASE_URL"),
        ({"SHAREWISE_MODE": "demo", "DATABASE_URL": "postgresql://me:hun/ter2@here/x"}, "DATABASE_URL"),
        ({}, "SHAREWISE_SECRET_KEY"),
    ],
)
def test_a_bad_production_does_not_start_and_says_what_it_needs(said: dict[str, str], missing: str) -> None:
    ran = start(**said)
    assert ran.returncode != 0
    assert missing in ran.stderr
    assert KEY not in ran.stderr
    assert not {"hunter2", "hun", "ter2@here"} & set(re.split(r"[^\w@]", ran.stderr))


@pytest.mark.parametrize("said", [GOOD, {"SHAREWISE_MODE": "demo"}])
def test_a_good_one_starts(said: dict[str, str]) -> None:
    ran = start(**said)
    assert ran.returncode == 0, ran.stderr
