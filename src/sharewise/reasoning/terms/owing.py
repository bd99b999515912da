"""What can be owed after a concern or a call, as a closed list."""

from __future__ import annotations

from enum import StrEnum


class Owing(StrEnum):
    """One kind of thing owed. Pages say it in words; the record keeps the code."""

    READ_NOTE = "read-note"
    READ_CALL = "read-call"
