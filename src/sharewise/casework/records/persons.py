"""Persons we hold words about.

Records are linked, never merged: a name written in a note is a person of its own until somebody says
that it is one we already know, and that saying can be taken back.
"""

from __future__ import annotations

from django.db import models

from sharewise.casework.records.declared import Kept, identifying, ordinary
from sharewise.casework.records.fields import SealedText
from sharewise.casework.records.row import SealedRow


class Person(SealedRow):
    """Somebody in a family or near it, as named at one moment."""

    kept = Kept.CHILD_FILE

    name = identifying(SealedText())
    is_child = ordinary(models.CharField(max_length=10, default="not-known"))
    made_at = ordinary(models.DateTimeField())

    @property
    def may_change(self) -> tuple[str, ...]:
        return ("is_child",)
