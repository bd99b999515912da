"""The house as it stands keeps every wall."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from house import checks
from house.tree import REPOSITORY, SRC

LINTER = Path(sys.executable).parent / "lint-imports"

ON_SRC = (
    checks.foreign_imports,
    checks.clocks_and_tricks,
    checks.opened_places,
    checks.too_long,
    checks.drawers,
    checks.circles,
    checks.unnamed_rules,
    checks.unfinished,
)


@pytest.mark.parametrize("check", ON_SRC, ids=lambda check: check.__name__)
def test_the_house_has_no_offence_of_this_kind(check: checks.Check) -> None:
    assert check(SRC) == []


def test_the_import_contracts_are_kept() -> None:
    ran = subprocess.run([LINTER, "--no-logo"], cwd=REPOSITORY, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("folder", ["tests", "tools", "bench"])
def test_nothing_is_left_for_later(folder: str) -> None:
    assert checks.unfinished(REPOSITORY / folder) == []


def test_few_tests_mock() -> None:
    mocked, tests = checks.mocking(REPOSITORY / "tests")
    assert mocked <= tests * 0.05, f"{mocked} of {tests} tests mock something"


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_versions_and_hashes_and_no_address(lock: str) -> None:
    text = (REPOSITORY / lock).read_text()
    assert checks.addresses(text) == []
    pins = [line for line in text.splitlines() if "==" in line]
    assert pins
    assert all(line.endswith("\\") for line in pins), "a pin has no hash after it"


def test_no_lock_of_another_kind_is_kept() -> None:
    assert not (REPOSITORY / "uv.lock").exists()


def test_the_documents_name_no_machine() -> None:
    papers = [*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").rglob("*.md")]
    assert papers
    found = {p.name: checks.machine_paths(p.read_text()) for p in papers}
    assert {name: paths for name, paths in found.items() if paths} == {}
