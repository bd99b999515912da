"""The terminal: exit codes, the contract's shape, and faults told by line without repeating what was typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from given.nations import ROUTE_OF
from sharewise.doors.cli.yaml_file import SIZE_LIMIT, BadFile, read_bytes

ROOT = Path(__file__).parents[4]
EXAMPLES = ROOT / "examples"
TYPED = "Zebedee Quux"


def sharewise(*words: str | Path, sent: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sharewise.doors.cli", *map(str, words)],
        capture_output=True,
        input=sent,
        text=True,
        check=False,
        timeout=60,
    )


def written(tmp_path: Path, text: str | bytes) -> Path:
    file = tmp_path / "situation.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_json_has_the_shape_of_the_contract() -> None:
    done = sharewise("weigh", EXAMPLES / "paula-before-check.yaml", "--json")
    assert done.returncode == 0
    weighing = json.loads(done.stdout)
    assert {"rulebook", "position_date", "answers", "tell", "agreement", "steps"} <= weighing.keys()
    answer = weighing["answers"][0]
    assert {"recipient", "kind", "listed", "settled", "as_things_stand", "urgency", "do_first", "items", "reasons", "missing",
            "would_change_it"} <= answer.keys()  # fmt: skip
    assert {"id", "treatment", "because", "rules"} <= answer["items"][0].keys()
    assert {"rule", "force", "says", "cite", "evidence"} <= answer["reasons"][0].keys()
    assert {"fact", "to", "answer"} <= answer["would_change_it"][0].keys()
    assert {"person", "when", "how", "because"} <= weighing["tell"][0].keys()
    assert {"person", "needed", "because"} <= weighing["agreement"][0].keys()
    assert {"step", "to", "by", "because"} <= weighing["steps"][0].keys()


def test_the_same_file_weighs_the_same_byte_for_byte() -> None:
    once, twice = (sharewise("weigh", EXAMPLES / "bev.yaml", "--json").stdout.encode() for _ in range(2))
    assert once
    assert once == twice


def test_the_command_line_date_beats_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, "jurisdiction: england\nposition_date: 2026-11-22\n")
    done = sharewise("weigh", file, "--json", "--position-date", "2026-10-01")
    assert json.loads(done.stdout)["position_date"] == "2026-10-01"


def test_an_earlier_day_than_the_law_goes_back_to_is_refused_with_the_first_day() -> None:
    file = EXAMPLES / "bev.yaml"
    for command in (
        ("weigh", file, "--position-date", "1990-01-01"),
        ("rulebook", "--position-date", "2026-02-04"),
    ):
        done = sharewise(*command)
        assert done.returncode == 2
        assert (
            done.stderr == "The law of a day before 2026-02-05 is not loaded. Give that day or a later one.\n"
        )
        assert not done.stdout


def test_no_date_at_all_is_bad_input(tmp_path: Path) -> None:
    done = sharewise("weigh", written(tmp_path, "jurisdiction: england\n"))
    assert done.returncode == 2
    assert "position_date" in done.stderr


@pytest.mark.parametrize(("nation", "says"), ROUTE_OF.items())
def test_another_nation_ends_with_three_and_its_emergency_route(
    tmp_path: Path, nation: str, says: str
) -> None:
    file = written(tmp_path, f"jurisdiction: {nation}\nposition_date: 2026-11-22\n")
    done = sharewise("weigh", file)
    assert done.returncode == 3
    assert says in done.stderr
    assert "Act" not in done.stderr
    others = [other for other, route in ROUTE_OF.items() if other != nation and route in done.stderr]
    assert others == []
    assert sharewise("weigh", file, "--as-if", "england").returncode == 0


_BAD = [
    ("people:\n  - {id: a, relatoin: child}\n", "line 3", "Did you mean relation?"),
    ("facts: &x {danger_now: no}\n", "line 2", "Anchors"),
    ("people: &p [*p]\n", "line 2", "Anchors"),
    ("facts: !!python/object:os.system {}\n", "line 2", "Tags"),
    ("facts: {danger_now: no, danger_now: yes}\n", "line 2", "twice"),
    ("facts: {danger_now: [\n", "line", "YAML"),
    (f"recipients:\n  - {{id: r, kind: {TYPED}}}\n", "line 3", "not one of the choices"),
    ("items:\n  - {id: i, text: 'a\u202eb'}\n", "line 3", "hidden characters"),
    (f"facts:\n  danger_now: no\n  {TYPED} said mum hit her: yes\n", "line 4", "not one of ours"),
    (f"{TYPED}: yes\n", "line 2", "not one of ours"),
    (f'"\\e]0;pwned\\a\\e[31m{TYPED}": yes\n', "line 2", "not one of ours"),
    (f'facts: {{"\u202e{TYPED}": yes}}\n', "line 2", "not one of ours"),
    ("people: " + "[" * 40 + "]" * 40 + "\n", "line 2", "nested too deep"),
]


@pytest.mark.parametrize(("text", "where", "says"), _BAD)
def test_a_fault_is_told_by_its_line_and_never_repeated(
    tmp_path: Path, text: str, where: str, says: str
) -> None:
    done = sharewise(
        "weigh", written(tmp_path, "jurisdiction: england\n" + text), "--position-date", "2026-11-22"
    )
    assert done.returncode == 2
    assert where in done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert TYPED not in done.stderr + done.stdout
    assert not [letter for letter in done.stderr + done.stdout if letter != "\n" and not letter.isprintable()]


@pytest.mark.parametrize(
    "content",
    [b"\x00\x01\x02", b"\xff\xfe\x00", b"a: 1\n" * 1_000_000, b"x" * 50_000_000],
    ids=["binary", "not-utf-8", "a-million-lines", "50-mb"],
)
def test_a_file_that_is_no_situation_is_refused_at_once(tmp_path: Path, content: bytes) -> None:
    done = sharewise("weigh", written(tmp_path, content), "--position-date", "2026-11-22")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_what_is_sent_in_is_weighed_as_a_file_is() -> None:
    file = EXAMPLES / "bev.yaml"
    done = sharewise("weigh", "-", "--json", sent=file.read_text())
    assert done.returncode == 0
    assert done.stdout == sharewise("weigh", file, "--json").stdout


def test_what_is_sent_in_has_the_same_limits_and_the_same_faults() -> None:
    fault = sharewise("weigh", "-", sent=f"jurisdiction: england\n{TYPED}: yes\nposition_date: 2026-11-22\n")
    assert (fault.returncode, "line 2" in fault.stderr, TYPED in fault.stderr) == (2, True, False)
    long = sharewise("weigh", "-", sent="x" * (SIZE_LIMIT + 1))
    assert (long.returncode, "over 400 kB" in long.stderr) == (2, True)


def test_no_heading_stands_over_nothing() -> None:
    done = sharewise("weigh", "-", sent="jurisdiction: england\nposition_date: 2026-11-22\n")
    lines = done.stdout.splitlines()
    headings = [n for n, line in enumerate(lines) if line and line == line.upper()]
    assert all(lines[n + 1].startswith("  ") for n in headings if n + 1 < len(lines))
    assert not headings or headings[-1] < len(lines) - 1
    full = sharewise("weigh", EXAMPLES / "bev.yaml").stdout
    for heading in ("DO THESE, IN THIS ORDER", "WHEN YOU WRITE IT DOWN AND SEND IT", "TELLING THE FAMILY"):
        assert f"\n{heading}\n  " in full


def test_a_pipe_is_refused_and_not_waited_on(tmp_path: Path) -> None:
    pipe = tmp_path / "situation.yaml"
    os.mkfifo(pipe)
    done = sharewise("weigh", pipe, "--position-date", "2026-11-22")
    assert done.returncode == 2
    assert "not a file" in done.stderr


@pytest.mark.parametrize("place", ["/dev/zero", "/dev/null", "."])
def test_what_is_no_file_is_refused(place: str) -> None:
    done = sharewise("weigh", place, "--position-date", "2026-11-22")
    assert done.returncode == 2
    assert done.stderr == "This is not a file. Name one that holds a situation.\n"


def test_no_more_is_read_than_a_situation_can_be() -> None:
    class Endless(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert size is not None
            assert 0 < size <= SIZE_LIMIT + 1
            return b" " * size

    with pytest.raises(BadFile, match="over 400 kB"):
        read_bytes(Endless())


def test_too_little_memory_is_said_in_a_sentence() -> None:
    code = "from sharewise.doors.cli import app, main\napp.command('use-all')(lambda: [0] * 10**17)\nmain()"
    done = subprocess.run([sys.executable, "-c", code, "use-all"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr == "This is too much to be read.\n"


def test_a_file_that_is_not_there_is_said_so() -> None:
    done = sharewise("weigh", "nowhere.yaml", "--position-date", "2026-11-22")
    assert done.returncode == 2
    assert "no file" in done.stderr


def test_the_rulebook_prints_every_rule_with_its_authority() -> None:
    done = sharewise("rulebook", "--position-date", "2026-11-22", "--json")
    entries = json.loads(done.stdout)["entries"]
    assert len(entries) > 150
    for entry in entries:
        assert entry["when"]
        assert entry["cite"]
        assert entry["url"].startswith("https://")
        assert "Leaf" not in entry["when"]


def test_a_rule_not_yet_in_force_is_not_in_the_book_of_an_earlier_day() -> None:
    def ids(day: str) -> set[str]:
        return {
            e["id"]
            for e in json.loads(sharewise("rulebook", "--position-date", day, "--json").stdout)["entries"]
        }

    assert "R-B1" in ids("2026-11-22")
    assert "R-B1" not in ids("2026-09-29")


def test_the_schema_names_every_part_and_refuses_others() -> None:
    schema = json.loads(sharewise("schema", "situation").stdout)
    assert schema["additionalProperties"] is False
    assert "hurt_by_adult" in schema["properties"]["people"]["items"]["properties"]
    assert sharewise("schema", "weighing").returncode == 2


def test_the_seal_is_checked_and_a_held_one_is_compared(tmp_path: Path) -> None:
    ours = {"SHAREWISE_MODE": "demo", "DATABASE_URL": f"sqlite:///{tmp_path / 'r.sqlite3'}"}
    env = {k: v for k, v in os.environ.items() if not k.startswith("DJANGO_")} | ours
    made = [sys.executable, "-m", "django", "migrate", "--settings=sharewise.doors.site.settings", "-v0"]
    subprocess.run(made, env=env, check=True, timeout=60)

    def verify(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "sharewise.doors.cli", "seal", "verify", *words]
        return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)

    whole = verify()
    assert (whole.returncode, whole.stdout.split(".")[0]) == (0, "All 0 lines hold")
    assert verify("--held", "nonsense").returncode == 2
    assert verify("--held", f"0:{'00' * 32}").returncode == 2
    assert verify("--held", "3:00").returncode == 2
    cut_off = verify("--held", f"3:{'00' * 32}")
    assert (cut_off.returncode, "CHANGED at line 1" in cut_off.stdout) == (1, True)
    env["DATABASE_URL"] = f"sqlite:///{tmp_path / 'nothing-here.sqlite3'}"
    assert verify().returncode == 2  # what cannot be read was not shown to be changed
