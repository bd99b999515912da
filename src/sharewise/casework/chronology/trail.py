"""Reading the record of what was done, to see that nobody changed it."""

from __future__ import annotations

from dataclasses import dataclass

from sharewise.casework.records.audit import AuditEntry
from sharewise.reasoning.seal import Broken, first_broken


@dataclass(frozen=True)
class Checked:
    """What was found: how many lines, the last one's seal (hexadecimal), and where it first does not hold."""

    lines: int
    last: str
    broken: Broken | None


def checked(held: tuple[int, str] | None = None) -> Checked:
    """Check every line. *held*: a line's number and seal, kept somewhere else since."""
    rows = AuditEntry.objects.order_by("number")
    last = rows.last()
    broken = first_broken(
        ((row.as_entry(), bytes(row.seal)) for row in rows.iterator(chunk_size=2000)),
        (held[0], bytes.fromhex(held[1])) if held else None,
    )
    return Checked(lines=rows.count(), last=bytes(last.seal).hex() if last else "", broken=broken)
