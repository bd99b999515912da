"""What was done and who looked: written with it or not at all, and never changed after."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from django.db import DatabaseError, connection, transaction

from given.people import AT, NOTE, School, later
from sharewise.casework.chronology.concern import concern as look_at
from sharewise.casework.chronology.home import home
from sharewise.casework.chronology.looking import CannotNote
from sharewise.casework.chronology.trail import checked
from sharewise.casework.records.models import AuditEntry, Concern, Person
from sharewise.casework.steps.note import note

pytestmark = pytest.mark.django_db


@pytest.fixture
def school() -> School:
    return School()


@pytest.fixture
def unwritable() -> Iterator[None]:
    """The record of what was done cannot be written."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE records_auditentry RENAME TO records_gone")
        yield
        cursor.execute("ALTER TABLE records_gone RENAME TO records_auditentry")


def test_the_database_is_the_one_that_was_asked_for() -> None:
    asked = os.environ.get("DATABASE_URL", "sqlite")
    assert connection.vendor == ("postgresql" if asked.startswith("postgresql") else "sqlite")


def test_every_step_and_every_look_leaves_one_line_and_the_chain_holds(school: School) -> None:
    before = AuditEntry.objects.count()
    made = note(given=NOTE, send=True, by=school.amina, at=AT)
    home(by=school.tom, at=later(1))
    look_at(made, by=school.tom, at=later(2))
    look_at(made, by=school.joan, at=later(3))  # sees nothing, and that she looked is kept
    lines = AuditEntry.objects.order_by("number")[before:]
    assert [(e.did, e.by) for e in lines] == [
        ("note", str(school.amina.id)),
        ("saw-home", str(school.tom.id)),
        ("saw-concern", str(school.tom.id)),
        ("saw-concern", str(school.joan.id)),
    ]
    assert checked().broken is None


def test_a_line_holds_no_word_of_anybody(school: School) -> None:
    note(given=NOTE, send=True, by=school.amina, at=AT)
    everything = " ".join(" ".join(map(str, row)) for row in AuditEntry.objects.values_list())
    for word in ("Maya", "Tullyfern", "Zebrawood", "Amina", "Quillmother", "shouting"):
        assert word not in everything


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE records_auditentry SET did = 'nothing'",
        "DELETE FROM records_auditentry",
        "DELETE FROM records_auditentry WHERE number = 2",
        "UPDATE records_auditentry SET seal = seal",
        *(
            [
                "INSERT OR REPLACE INTO records_auditentry SELECT number, moment, 'forged', did, about, detail, seal "
                "FROM records_auditentry WHERE number = 2"
            ]
            if "postgresql" not in os.environ.get("DATABASE_URL", "")
            else []
        ),
    ],
)
def test_the_database_itself_refuses_to_change_a_line(school: School, change: str) -> None:
    lines = list(AuditEntry.objects.values_list())
    refused = pytest.raises(DatabaseError, match="never changed or deleted")
    with refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(change)
    assert list(AuditEntry.objects.values_list()) == lines


def test_where_nobody_can_note_who_looked_nothing_is_shown(school: School, unwritable: None) -> None:
    for look in (home, lambda **who: look_at(school.agency, **who)):
        with pytest.raises(CannotNote), transaction.atomic():
            look(by=school.tom, at=AT)


def test_where_a_step_cannot_be_noted_it_is_not_done(school: School, unwritable: None) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        note(given=NOTE, send=True, by=school.amina, at=AT)
    assert not Concern.objects.exists()
    assert not Person.objects.exists()


def test_a_line_put_in_behind_our_back_is_found(school: School) -> None:
    last = AuditEntry.objects.order_by("-number")[0]
    AuditEntry.objects.create(
        number=last.number + 1, moment=last.moment, by="x", did="note", about="", detail="", seal=bytes(32)
    )
    broken = checked().broken
    assert broken is not None
    assert broken.number == last.number + 1
