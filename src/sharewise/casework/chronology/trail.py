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
    last = AuditEntry.objects.order_by("-number").first()
    # Up to the line that was last when we began: others may be added meanwhile.
    rows = AuditEntry.objects.filter(number__lte=last.number if last else 0).order_by("number")
    broken = first_broken(
        ((row.as_entry(), bytes(row.seal)) for row in rows.iterator(chunk_size=2000)),
        (held[0], bytes.fromhex(held[1])) if held else None,
    )
    return Checked(
        lines=last.number if last else 0, last=bytes(last.seal).hex() if last else "", broken=broken
    )
