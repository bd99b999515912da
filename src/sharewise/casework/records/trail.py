"""Adding a line to the record of what was done. The last thing a step does before it is kept."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from django.db import connection

from sharewise.casework.records.audit import AuditEntry
from sharewise.reasoning.seal import FIRST, Entry, seal_of

_THE_TRAIL = b"the record of what was done"


def one_at_a_time(what: bytes) -> None:
    """Wait until no other transaction holds *what*; then hold it until this one ends.

    SQLite lets one transaction write at a time, so there is nothing to wait for. PostgreSQL is asked.
    """
    if connection.vendor == "postgresql":
        number = int.from_bytes(hashlib.sha256(what).digest()[:8], "big", signed=True)
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [number])


def append(*, did: str, by: str, at: datetime, about: str = "", detail: str = "") -> AuditEntry:
    """Add one line, sealed with the one before it. Call it inside the transaction of what it records, last."""
    if not connection.in_atomic_block:
        raise RuntimeError("A line is added in the same transaction as what it records.")
    one_at_a_time(_THE_TRAIL)
    last = AuditEntry.objects.order_by("-number").values_list("number", "seal").first()
    number, before = (last[0], bytes(last[1])) if last else (0, FIRST)
    entry = Entry(
        number=number + 1,
        moment=at.astimezone(UTC).isoformat(timespec="microseconds"),
        by=by,
        did=did,
        about=about,
        detail=detail,
    )
    return AuditEntry.objects.create(
        number=entry.number,
        moment=entry.moment,
        by=entry.by,
        did=entry.did,
        about=entry.about,
        detail=entry.detail,
        seal=seal_of(before, entry),
    )
