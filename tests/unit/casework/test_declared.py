"""Every field of every record says what it is, and is sealed where it must be; else nothing starts."""

from __future__ import annotations

from django.apps import apps
from django.db import models
from django.test.utils import isolate_apps

from sharewise.casework.records.checks import undeclared
from sharewise.casework.records.declared import Kept, identifying, ordinary, special
from sharewise.casework.records.fields import SealedText


def test_every_record_says_what_each_of_its_fields_is() -> None:
    assert list(undeclared(apps.get_app_config("records").get_models())) == []


@isolate_apps("sharewise.casework.records")
def test_a_field_that_says_nothing_or_is_kept_otherwise_than_it_says_is_named() -> None:
    class Odd(models.Model):
        id = ordinary(models.UUIDField(primary_key=True))
        nothing_said = models.TextField()
        name = identifying(models.TextField())
        note = ordinary(SealedText())
        words = special(SealedText())

        class Meta:
            app_label = "records"

    said = list(undeclared([Odd]))
    assert len(said) == 4
    assert [word in " ".join(said) for word in ("how long", "nothing_said", "Odd.name", "Odd.note")] == [
        True
    ] * 4
    assert "words" not in " ".join(said)
    Odd.kept = Kept.FORM  # type: ignore[attr-defined]
    assert len(list(undeclared([Odd]))) == 3
