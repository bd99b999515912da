"""A look is noted before anything is shown. If it cannot be noted, nothing is shown."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import DatabaseError, transaction

from sharewise.casework.records.trail import append
from sharewise.reasoning.terms.refusal import Refusal
from sharewise.reasoning.terms.worker import Worker


class CannotNote(Refusal):
    """The record of who looked cannot be written."""

    says = "We cannot show records, because we cannot note who looked."
    instead = "999, phone numbers and who may collect a child still work."


def note_look(what: str, *, by: Worker, at: datetime, about: UUID | None = None, detail: str = "") -> None:
    """Note that somebody is about to see *what*, and keep the note, before it is shown.

    Raises:
        CannotNote: the note could not be kept, for whatever reason.
    """
    try:
        with transaction.atomic(durable=False):
            append(did=f"saw-{what}", by=str(by.id), at=at, about=str(about or ""), detail=detail)
    except DatabaseError:
        raise CannotNote from None
