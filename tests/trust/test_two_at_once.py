"""Two windows on one draft, at the same moment: one is kept, the other is told. On SQLite and on PostgreSQL."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

WINDOWS = 6
SET_UP = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from given.people import AT, NOTE, School
from sharewise.casework.steps.note import note
print(note(given=NOTE, send=False, by=School().amina, at=AT))
"""
ONE_WINDOW = """
import sys
import django
django.setup()
from uuid import UUID
from given.people import AT
from sharewise.casework.chronology.people_here import everybody
from sharewise.casework.steps.note import AlreadySent, ChangedMeanwhile, Given, finish
amina = next(w for w in everybody() if w.name.startswith("Amina"))
draft, turn = UUID(sys.argv[1]), int(sys.argv[2])
given = Given(words=f"words of window {turn}", who="Maya")
print("ready", flush=True)
sys.stdin.readline()
try:
    finish(concern=draft, given=given, send=turn % 2 == 0, version=1, by=amina, at=AT, once=f"window {turn}")
    print("kept", turn)
except (ChangedMeanwhile, AlreadySent):
    print("told", turn)
"""
AFTER = """
import sys
import django
django.setup()
from uuid import UUID
from sharewise.casework.chronology.trail import checked
from sharewise.casework.records.models import Concern, FollowUp
note = Concern.objects.get(pk=UUID(sys.argv[1]))
print(note.words.split()[-1], note.version, FollowUp.objects.filter(concern=note).count(), note.stage, checked().broken)
"""


def test_of_windows_that_save_one_draft_at_once_one_is_kept_and_all_others_are_told(tmp_path: Path) -> None:
    asked = os.environ.get("DATABASE_URL", "")
    env = {k: v for k, v in os.environ.items() if not k.startswith("DJANGO_")} | {
        "SHAREWISE_MODE": "demo",
        "DJANGO_SETTINGS_MODULE": "sharewise.doors.site.settings",
        "DATABASE_URL": asked
        if asked.startswith("postgresql")
        else f"sqlite:///{tmp_path / 'records.sqlite3'}",
        "PYTHONPATH": os.pathsep.join(
            filter(None, [str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
        ),
    }

    def run(program: str, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", program, *words], env=env, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    draft = run(SET_UP)
    windows = [
        subprocess.Popen(
            [sys.executable, "-c", ONE_WINDOW, draft, str(turn)],
            env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for turn in range(WINDOWS)
    ]  # fmt: skip
    for window in windows:
        assert window.stdout
        assert window.stdout.readline().strip() == "ready"
    for window in windows:
        assert window.stdin
        window.stdin.write("go\n")
        window.stdin.flush()
    said = sorted(window.communicate(timeout=60)[0].strip() for window in windows)
    kept = [line.split()[1] for line in said if line.startswith("kept")]
    assert (len(kept), len(said)) == (1, WINDOWS), said
    words, version, owed, stage, broken = run(AFTER, draft).split()
    sent = int(kept[0]) % 2 == 0
    assert (words, version, owed, stage, broken) == (
        kept[0], "2", "1" if sent else "0", "sent" if sent else "draft", "None"
    )  # fmt: skip
