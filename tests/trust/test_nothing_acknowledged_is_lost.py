"""A step is killed at every write it makes. What was acknowledged is there after; nothing is half done."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

STEP = """
import os, signal, sys
import django
django.setup()
from django.db import connection
from django.core.management import call_command
from given.people import AT, NOTE, School
from sharewise.casework.chronology.people_here import everybody
from sharewise.casework.steps.keep_call import Call, keep_call
from sharewise.casework.steps.note import note
from sharewise.casework.steps.open_note import open_note

kill_at, what = int(sys.argv[1]), sys.argv[2]
if what == "set-up":
    call_command("migrate", verbosity=0)
    School()
    sys.exit()
amina = next(w for w in everybody() if w.name.startswith("Amina"))
tom = next(w for w in everybody() if w.name.startswith("Tom"))
writes = 0

def counted(execute, sql, params, many, context):
    global writes
    if sql.split()[0] in ("INSERT", "UPDATE", "SAVEPOINT", "BEGIN", "COMMIT"):
        writes += 1
        if writes == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
    return execute(sql, params, many, context)

with connection.execute_wrapper(counted):
    if what == "note":
        note(given=NOTE, send=True, by=amina, at=AT, once="t")
    elif what == "keep-call":
        keep_call(call=Call(name="Gary", words="Is she there?"), by=amina, at=AT, once="t")
    else:
        from sharewise.casework.records.models import Concern
        open_note(concern=Concern.objects.get().pk, by=tom, at=AT)
print("acknowledged", writes, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
LOOK = """
import django
django.setup()
from sharewise.casework.chronology.trail import checked
from sharewise.casework.records.models import Approach, AuditEntry, Concern, FollowUp, FormOnce, Key, Person
assert checked().broken is None
did = list(AuditEntry.objects.order_by("number").values_list("did", flat=True))
print(
    did.count("note"), Concern.objects.filter(stage__in=["sent", "opened"]).count(), did.count("keep-call"),
    Approach.objects.count(), did.count("open-note"), Concern.objects.filter(stage="opened").count(),
    FollowUp.objects.count(), FormOnce.objects.count(), Person.objects.count(), Key.objects.count(),
    Concern.objects.count(), FollowUp.objects.exclude(done_at=None).count(),
)
"""
BEFORE = {
    "note": "0 0 0 0 0 0 0 0 0 0 0 0",
    "keep-call": "0 0 0 0 0 0 0 0 0 0 0 0",
    "open-note": "1 1 0 0 0 0 1 1 1 1 1 0",
}
AFTER = {
    "note": "1 1 0 0 0 0 1 1 1 1 1 0",
    "keep-call": "0 0 1 1 0 0 1 1 2 2 0 0",
    "open-note": "1 1 0 0 1 1 1 1 1 1 1 1",
}


def run(folder: Path, program: str, *words: object) -> subprocess.CompletedProcess[str]:
    tests = Path(__file__).parents[1]
    env = os.environ | {
        "SHAREWISE_MODE": "demo",
        "DJANGO_SETTINGS_MODULE": "sharewise.doors.site.settings",
        "DATABASE_URL": f"sqlite:///{folder / 'records.sqlite3'}",
        "PYTHONPATH": os.pathsep.join(filter(None, [str(tests), os.environ.get("PYTHONPATH", "")])),
    }
    command = [sys.executable, "-c", program, *map(str, words)]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)


def held(folder: Path) -> str:
    looked = run(folder, LOOK)
    assert looked.returncode == 0, looked.stderr
    return looked.stdout.strip()


@pytest.mark.parametrize("what", ["note", "keep-call", "open-note"])
def test_killed_at_any_write_it_is_wholly_done_or_not_begun(tmp_path: Path, what: str) -> None:
    assert run(tmp_path, STEP, 0, "set-up").returncode == 0
    if what == "open-note":
        assert "acknowledged" in run(tmp_path, STEP, 0, "note").stdout
    for write in range(1, 60):
        done = run(tmp_path, STEP, write, what)
        assert done.returncode == -signal.SIGKILL
        if "acknowledged" in done.stdout:
            assert held(tmp_path) == AFTER[what]
            assert write >= 5, "the step was killed at too few places to mean anything"
            return
        assert held(tmp_path) == BEFORE[what], f"killed at write {write}"
    raise AssertionError("the step never came to its end")
