"""How every step is kept: its writes and its line in the record of what was done, together or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from django.db import models, transaction

from sharewise.casework.records.audit import FormOnce
from sharewise.casework.records.trail import append, one_at_a_time
from sharewise.reasoning.terms.worker import Worker


class Doing:
    """One step while it is being done."""

    def __init__(self, did: str, by: Worker, once: str, given: str) -> None:
        # Bound to the worker, to what was pressed and to what was given: one person's form never answers for
        # another's, and a form sent again with other words is another form. Twice kept is better than once lost.
        whole = "\0".join((str(by.id), did, once, given))
        self._token = hashlib.sha256(whole.encode()).digest() if once else b""
        self._made: UUID | None = None
        self._detail = ""
        self._again = False

    def made_before(self) -> UUID | None:
        """What this very form made when it was sent before; None the first time."""
        if not self._token:
            return None
        one_at_a_time(self._token)
        sent = FormOnce.objects.filter(token=self._token).first()
        self._again = sent is not None
        return sent.made if sent else None

    def made(self, row: models.Model, detail: str = "") -> UUID:
        """Say which record this step was about. *detail*: codes only, never words."""
        self._made, self._detail = row.pk, detail
        return self._made

    def close(self, did: str, by: Worker, at: datetime) -> None:
        if self._again:
            return
        if self._made is None:
            raise RuntimeError(f"The step {did} did not say what it was about.")
        if self._token:
            FormOnce.objects.create(token=self._token, made=self._made, at=at)
        append(did=did, by=str(by.id), at=at, about=str(self._made), detail=self._detail)


@contextmanager
def sealed(did: str, *, by: Worker, at: datetime, once: str = "", given: object = "") -> Iterator[Doing]:
    """Everything inside is written with its line in one transaction, or not at all.

    *once*: the form's own token; *given*: all that was given with it, as a value that prints the same each time.
    """
    doing = Doing(did, by, once, repr(given))
    with transaction.atomic():
        yield doing
        doing.close(did, by, at)
