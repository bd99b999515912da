"""An approach: somebody got in touch, or we did. A call, a visit, a message."""

from __future__ import annotations

from django.db import models

from sharewise.casework.records.declared import Kept, location, ordinary, special
from sharewise.casework.records.fields import SealedLocation, SealedText
from sharewise.casework.records.persons import Person
from sharewise.casework.records.row import SealedRow


class Approach(SealedRow):
    """Somebody asked about a child. Kept as it was said, before anything is looked up.

    *child* is the child as the caller named them: a record of its own until somebody says who it is.
    """

    kept = Kept.CALL

    child = ordinary(models.ForeignKey(Person, models.PROTECT, related_name="asked_about"))
    caller = ordinary(models.ForeignKey(Person, models.PROTECT, related_name="+"))
    way = ordinary(models.CharField(max_length=20, default="phone"))
    number_shown = location(SealedLocation())
    words = special(SealedText())
    said_at = special(SealedText())
    kept_by = ordinary(models.ForeignKey("records.Account", models.PROTECT, related_name="+"))
    kept_at = ordinary(models.DateTimeField())

    class Meta:
        indexes = (models.Index(fields=["held_by", "-kept_at"], name="calls_newest_first"),)
