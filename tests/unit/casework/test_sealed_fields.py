"""Words are sealed in the database, open under their own key only, and nowhere but where they were put."""

from __future__ import annotations

import pytest
from django.core.exceptions import FieldError
from django.db import connection

from given.people import AT, NOTE, School
from sharewise.casework.records.ciphers import CannotOpen
from sharewise.casework.records.models import Concern, Key, Person
from sharewise.casework.records.row import Overwriting
from sharewise.casework.steps.note import note

pytestmark = pytest.mark.django_db


@pytest.fixture
def concern() -> Concern:
    made = note(given=NOTE, send=True, by=School().amina, at=AT)
    return Concern.objects.get(pk=made)


def every_byte() -> bytes:
    """All that the database holds, as it holds it."""
    found = b""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own tables
            for row in cursor.fetchall():
                found += b"|".join(v if isinstance(v, bytes) else str(v).encode() for v in row)
    return found


def test_what_was_written_is_read_and_lies_in_no_table(concern: Concern) -> None:
    assert concern.words == NOTE.words
    assert concern.child.name == "Maya Tullyfern"
    held = every_byte()
    for word in (b"Zebrawood", b"Tullyfern", b"Quillmother", "“he was".encode()):
        assert word not in held
    assert b"Amina" in held  # the search itself finds what is not sealed


def test_a_copy_of_the_database_does_not_say_whom_a_closed_note_is_about() -> None:
    school = School()
    about = frozenset({school.tom.id})
    note(given=NOTE, send=True, closed=True, about=about, by=school.amina, at=AT)
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM records_concern")
        row = cursor.fetchall()[0]
    held = b"|".join(bytes(v) if isinstance(v, bytes | memoryview) else str(v).encode() for v in row)
    for tom in (str(school.tom.id), school.tom.id.hex):
        assert tom.encode() not in held
    assert school.amina.id.hex.encode() in held or str(school.amina.id).encode() in held


def test_a_ciphertext_moved_to_another_row_or_column_does_not_open(concern: Concern) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE records_concern SET goes_home = words")
    with pytest.raises(CannotOpen):
        _ = Concern.objects.get(pk=concern.pk).goes_home


def test_a_destroyed_key_opens_nothing_even_where_it_was_read_before(concern: Concern) -> None:
    assert concern.words
    Key.objects.get(pk=concern.key_id).destroy(AT)
    again = Concern.objects.get(pk=concern.pk)
    with pytest.raises(CannotOpen):
        _ = again.words
    with pytest.raises(CannotOpen):
        _ = again.child.name


def test_each_person_has_a_key_of_their_own() -> None:
    school = School()
    for _ in range(2):
        note(given=NOTE, send=True, by=school.amina, at=AT)
    keys = Person.objects.values_list("key", flat=True)
    assert len(set(keys)) == len(keys) == 2


def test_sealed_words_are_not_searched_and_not_written_in_bulk(concern: Concern) -> None:
    with pytest.raises(FieldError):
        Concern.objects.filter(words="x").count()
    with pytest.raises(FieldError):
        Concern.objects.filter(words__contains="x").count()
    for change in (lambda: Concern.objects.update(words="x"), lambda: Concern.objects.all().delete()):
        with pytest.raises(Overwriting):
            change()


def test_a_row_never_hands_out_its_ciphertext(concern: Concern) -> None:
    again = Concern.objects.get(pk=concern.pk)
    assert "[sealed]" in repr(again.__dict__)
    assert isinstance(again.words, str)
    assert again.words is again.words


def test_what_was_sent_is_never_written_over(concern: Concern) -> None:
    with pytest.raises(Overwriting):
        concern.add(words="another story")
    concern.words = "another story"
    with pytest.raises(Overwriting):
        concern.save()
    with pytest.raises(Overwriting):
        concern.delete()
    assert Concern.objects.get(pk=concern.pk).words == NOTE.words
