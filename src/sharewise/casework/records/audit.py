"""The record of what was done and who looked. The database itself refuses to change or delete a line of it."""

from __future__ import annotations

from django.db import models

from sharewise.casework.records.declared import Kept, ordinary
from sharewise.casework.records.row import Overwriting
from sharewise.reasoning.seal import Entry


class AuditEntry(models.Model):
    """One thing done or seen. Verbs, codes and random ids only: never a name, never words."""

    kept = Kept.SEAL

    number = ordinary(models.BigIntegerField(primary_key=True))
    moment = ordinary(models.CharField(max_length=32))
    by = ordinary(models.CharField(max_length=36))
    did = ordinary(models.CharField(max_length=40))
    about = ordinary(models.CharField(max_length=36, blank=True, db_index=True))
    detail = ordinary(models.CharField(max_length=200, blank=True))
    seal = ordinary(models.BinaryField(max_length=32))

    def as_entry(self) -> Entry:
        """The line as the seal's arithmetic reads it."""
        return Entry(self.number, self.moment, self.by, self.did, self.about, self.detail)

    def delete(self, *args: object, **options: object) -> tuple[int, dict[str, int]]:
        raise Overwriting


class FormOnce(models.Model):
    """A form that was sent, so that pressing twice makes one record. Holds a hash of the form's own token."""

    kept = Kept.FORM

    token = ordinary(models.BinaryField(max_length=32, primary_key=True))
    made = ordinary(models.UUIDField())
    at = ordinary(models.DateTimeField())
