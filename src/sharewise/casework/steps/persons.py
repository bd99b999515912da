"""Writing down a person as they were named, under a key of their own."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sharewise.casework.records.models import Key, Person


def named(name: str, *, agency: UUID, at: datetime, is_child: str = "not-known") -> Person:
    """A new person, as named. It is linked to one we know later, by somebody who can tell.

    Part of a step: call it inside one.
    """
    key = Key.objects.create(held_by_id=agency)
    return Person.objects.create(held_by_id=agency, key=key, name=name, is_child=is_child, made_at=at)
