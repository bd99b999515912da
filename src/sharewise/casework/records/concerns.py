"""A concern: what was seen, heard or said, as it was written."""

from __future__ import annotations

from django.db import models

from sharewise.casework.records.declared import Kept, ordinary, special
from sharewise.casework.records.fields import SealedData, SealedText
from sharewise.casework.records.persons import Person
from sharewise.casework.records.row import SealedRow


class Concern(SealedRow):
    """A note, from its first word to its outcome. Its words are never written over once it is sent.

    *child* is whoever the note is about, as named in it. The words are sealed under that person's key, and so are
    the short *answers*. For a note about a colleague, *about* holds the ids of those ticked and *closed_to* of all who
    never see it: sealed too, because a list of them would say who is accused.
    """

    kept = Kept.CHILD_FILE

    child = ordinary(models.ForeignKey(Person, models.PROTECT, related_name="concerns"))
    words = special(SealedText())
    answers = special(SealedData())
    goes_home = special(SealedText())
    route = ordinary(models.CharField(max_length=20))
    about = special(SealedData())
    closed_to = special(SealedData())
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
        indexes = (
            models.Index(fields=["written_by", "-written_at"], name="written_by_whom"),
            models.Index(fields=["held_by", "stage", "-opened_at"], name="had_by_the_leads"),
        )

    LATER = ("stage", "sent_at", "sent_to", "opened_at", "opened_by", "version")
    WHILE_A_DRAFT = ("words", "answers", "goes_home", "route", "about", "closed_to", "written_at")

    @property
    def may_change(self) -> tuple[str, ...]:
        return self.LATER if self.sent_at else self.LATER + self.WHILE_A_DRAFT
