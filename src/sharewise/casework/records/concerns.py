"""A concern: what was seen, heard or said, as it was written."""

from __future__ import annotations

from django.db import models

from sharewise.casework.records.declared import Kept, ordinary, special
from sharewise.casework.records.fields import SealedText
from sharewise.casework.records.persons import Person
from sharewise.casework.records.row import SealedRow


class Concern(SealedRow):
    """A note, from its first word to its outcome. Its words are never written over once it is sent.

    *child* is whoever the note is about, as named in it. The words are sealed under that person's key.
    """

    kept = Kept.CHILD_FILE

    child = ordinary(models.ForeignKey(Person, models.PROTECT, related_name="concerns"))
    words = special(SealedText())
    happened = ordinary(models.CharField(max_length=20, default="not-known"))
    happened_on = ordinary(models.DateField(null=True, default=None))
    hurt_or_afraid = ordinary(models.CharField(max_length=20, default="not-known"))
    goes_home = special(SealedText())
    alone = ordinary(models.CharField(max_length=20, default="not-known"))
    route = ordinary(models.CharField(max_length=20))
    closed_to = ordinary(models.ManyToManyField("records.Account", related_name="+"))
    written_by = ordinary(models.ForeignKey("records.Account", models.PROTECT, related_name="+"))
    written_at = ordinary(models.DateTimeField())
    stage = ordinary(models.CharField(max_length=20))
    sent_at = ordinary(models.DateTimeField(null=True, default=None))
    sent_to = ordinary(
        models.ForeignKey("records.Account", models.PROTECT, null=True, default=None, related_name="+")
    )
    opened_at = ordinary(models.DateTimeField(null=True, default=None))
    opened_by = ordinary(
        models.ForeignKey("records.Account", models.PROTECT, null=True, default=None, related_name="+")
    )
    version = ordinary(models.PositiveIntegerField(default=1))

    class Meta:
        indexes = (models.Index(fields=["written_by", "-written_at"], name="written_by_whom"),)

    LATER = ("stage", "sent_at", "sent_to", "opened_at", "opened_by", "version")
    WHILE_A_DRAFT = ("words", "happened", "happened_on", "hurt_or_afraid", "goes_home", "alone", "written_at")

    @property
    def may_change(self) -> tuple[str, ...]:
        return self.LATER if self.sent_at else self.LATER + self.WHILE_A_DRAFT
