"""Each wall falls when it is pushed: one offence of each kind, planted in a copy of the house."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from house import checks
from house.test_walls import LINTER, ON_SRC
from house.tree import REPOSITORY, SRC

Plant = dict[str, str]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The house, copied. Returns its ``src``."""
    only_code = shutil.ignore_patterns("__pycache__", "static", "*.html", "*.egg-info")
    shutil.copytree(SRC, tmp_path / "src", ignore=only_code)
    shutil.copy(REPOSITORY / ".importlinter", tmp_path)
    return tmp_path / "src"


def plant(src: Path, offence: Plant) -> None:
    """Add lines to files, making the files and their packages where they do not exist."""
    for name, lines in offence.items():
        path = src / "sharewise" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        for folder in path.relative_to(src).parents[:-2]:
            (src / folder / "__init__.py").touch()
        before = path.read_text() if path.exists() else ""
        path.write_text(f"{before}\n{lines}\n")


def lint(src: Path) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PYTHONPATH": str(src)}
    return subprocess.run(
        [LINTER, "--no-logo", "--no-cache"], cwd=src.parent, env=env, capture_output=True, text=True
    )


RECORDS: Plant = {"casework/records/__init__.py": "", "casework/steps/__init__.py": ""}

CONTRACTS: dict[str, tuple[str, Plant]] = {
    "reasoning opens a door": ("Doors open", {"reasoning/terms/fact.py": "import sharewise.doors.web"}),
    "a floor nobody planned": ("Doors open", {"cellar/__init__.py": ""}),
    "casework opens a door": ("Doors open", {"casework/steps/note.py": "import sharewise.doors.site.policy"}),
    "identify reads weigh": (
        "rooms of reasoning",
        {"reasoning/identify/alike.py": "import sharewise.reasoning.weigh"},
    ),
    "the words read the law": (
        "rooms of reasoning",
        {"reasoning/terms/fact.py": "import sharewise.reasoning.law"},
    ),
    "a room nobody planned": ("rooms of reasoning", {"reasoning/utils/__init__.py": ""}),
    "composing reads the law": (
        "Only weigh",
        {"reasoning/compose/least.py": "import sharewise.reasoning.law"},
    ),
    "a page reads the law": ("Only weigh", {"doors/web/front/law.py": "import sharewise.reasoning.law"}),
    "reasoning knows Django": ("knows nothing", {"reasoning/terms/fact.py": "import django.conf"}),
    "reasoning knows Django inside a function": (
        "knows nothing",
        {"reasoning/weigh/late.py": "def late():\n    import django\n    return django"},
    ),
    "looking takes a step": (
        "Steps use",
        {"casework/chronology/look.py": "import sharewise.casework.steps", "casework/steps/__init__.py": ""},
    ),
    "records read a step": (
        "Steps use",
        {"casework/records/row.py": "import sharewise.casework.steps.note", "casework/steps/note.py": ""},
    ),
    "a page touches the records": (
        "Only casework",
        {**RECORDS, "doors/web/front/rows.py": "import sharewise.casework.records"},
    ),
    "a page opens the site": ("No door", {"doors/web/front/policy.py": "import sharewise.doors.site.policy"}),
    "a page opens the API": (
        "No door",
        {"doors/api/__init__.py": "", "doors/web/front/api.py": "import sharewise.doors.api"},
    ),
    "a door nobody planned": ("No door", {"doors/hatch/__init__.py": ""}),
}


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_broken_contract_is_seen(name: str, copy: Path) -> None:
    contract, offence = CONTRACTS[name]
    plant(copy, offence)
    ran = lint(copy)
    assert ran.returncode != 0, "nothing was seen"
    broken = [line for line in ran.stdout.splitlines() if line.rstrip().endswith("BROKEN")]
    assert any(contract in line for line in broken), ran.stdout


def test_a_casework_that_keeps_the_walls_may_move_in(copy: Path) -> None:
    plant(
        copy,
        {
            "casework/records/__init__.py": "",
            "casework/chronology/look.py": "import sharewise.casework.records",
            "casework/steps/note.py": "import sharewise.casework.chronology.look\nimport sharewise.reasoning.weigh",
            "doors/web/front/note.py": "import sharewise.casework.steps.note",
        },
    )
    ran = lint(copy)
    assert ran.returncode == 0, ran.stdout


TREES: dict[str, tuple[checks.Check, Plant]] = {
    "a library nobody allowed": (checks.foreign_imports, {"reasoning/terms/fact.py": "import numpy"}),
    "the disk": (checks.foreign_imports, {"reasoning/weigh/disk.py": "from pathlib import Path"}),
    "the machine": (checks.foreign_imports, {"reasoning/weigh/machine.py": "import os"}),
    "a neighbour": (checks.foreign_imports, {"reasoning/terms/fact.py": "from ..weigh import weigh"}),
    "a clock": (
        checks.clocks_and_tricks,
        {"reasoning/weigh/late.py": "from datetime import date\nNOW = date.today()"},
    ),
    "a clock by another name": (
        checks.clocks_and_tricks,
        {"reasoning/weigh/late.py": "from datetime import datetime as d\nNOW = d.now(None)"},
    ),
    "a clock handed on": (
        checks.clocks_and_tricks,
        {"doors/web/front/late.py": "from datetime import date\nask = date.today"},
    ),
    "a clock spelt out": (
        checks.clocks_and_tricks,
        {"reasoning/weigh/late.py": "from datetime import date\nNOW = getattr(date, 'today')()"},
    ),
    "a stopwatch": (checks.clocks_and_tricks, {"doors/web/front/late.py": "from time import monotonic"}),
    "a clock in casework": (
        checks.clocks_and_tricks,
        {"casework/steps/note.py": "from django.utils import timezone\nAT = timezone.now()"},
    ),
    "chance": (checks.clocks_and_tricks, {"casework/steps/note.py": "import random"}),
    "an import by name": (
        checks.clocks_and_tricks,
        {
            "doors/web/front/late.py": "from importlib import import_module\nimport_module('sharewise.doors.api')"
        },
    ),
    "an import by the back way": (checks.clocks_and_tricks, {"reasoning/weigh/late.py": "__import__('os')"}),
    "a model by name": (
        checks.clocks_and_tricks,
        {"doors/web/front/late.py": "from django.apps import apps\napps.get_model('records', 'Concern')"},
    ),
    "chance outside its one place": (
        checks.clocks_and_tricks,
        {"casework/steps/note.py": "from uuid import uuid4"},
    ),
    "a place opened": (
        checks.opened_places,
        {"doors/web/front/late.py": "from sharewise.reasoning.terms.location import reveal"},
    ),
    "a file opened": (checks.clocks_and_tricks, {"reasoning/weigh/late.py": "open('notes.txt')"}),
    "a long file": (checks.too_long, {"doors/web/front/long.py": "x = 1\n" * 401}),
    "a long rule": (checks.too_long, {"reasoning/law/a_shelf/a_rule.py": "x = 1\n" * 41}),
    "a long function": (checks.too_long, {"doors/web/front/long.py": "def f():\n" + "    x = 1\n" * 51}),
    "a drawer": (checks.drawers, {"doors/web/helpers.py": ""}),
    "a drawer with a lid": (checks.drawers, {"doors/web/common/dates.py": ""}),
    "a circle": (
        checks.circles,
        {
            "doors/web/front/one.py": "from .two import b",
            "doors/web/front/two.py": "from .three import c",
            "doors/web/front/three.py": "def c():\n    from .one import a",
        },
    ),
    "a rule on no shelf": (checks.unnamed_rules, {"reasoning/law/a_shelf/a_rule.py": "x = 1"}),
    "work left for later": (checks.unfinished, {"doors/web/front/later.py": "# TODO: later"}),
    "a test that tests nothing": (
        checks.unfinished,
        {"doors/web/front/later.py": "def f():\n    assert True"},
    ),
}


@pytest.mark.parametrize("name", TREES)
def test_an_offence_against_the_tree_is_seen(name: str, copy: Path) -> None:
    check, offence = TREES[name]
    already = set(check(copy))
    plant(copy, offence)
    assert set(check(copy)) - already, "nothing was seen"


@pytest.mark.parametrize("check", ON_SRC, ids=lambda check: check.__name__)
def test_every_check_has_an_offence_of_its_own(check: checks.Check) -> None:
    assert check in {planted for planted, _ in TREES.values()}


def test_an_untouched_copy_is_clean(copy: Path) -> None:
    assert {check.__name__: found for check in ON_SRC if (found := check(copy))} == {}
    ran = lint(copy)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "django @ https://packages.example/django.whl",
        "--find-links wheels",
        "django==5.2 --hash=sha256:0 # from file:///wheels",
    ],
)
def test_an_address_in_a_lock_is_seen(line: str) -> None:
    assert checks.addresses(f"jinja2==3.1.6 \\\n{line}\n") == [line]


@pytest.mark.parametrize("path", ["/home/amina/sharewise", "/root/notes", "/Users/tom/x"])
def test_a_machine_path_in_a_document_is_seen(path: str) -> None:
    assert checks.machine_paths(f"Look in {path} for it.")
    assert not checks.machine_paths("Open /phone-numbers/ or docs/root/home.md.")


def test_a_mock_is_counted(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "def test_a(mocker):\n    mocker.patch('x')\n\n\ndef test_b():\n    assert 1 + 1 == 2\n"
    )
    assert checks.mocking(tmp_path) == (1, 2)
