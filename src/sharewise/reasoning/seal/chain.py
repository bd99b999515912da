"""A chain of entries, each sealed with the one before it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

FIRST = bytes(32)
"""What stands before the first entry."""


@dataclass(frozen=True)
class Entry:
    """One line of the record of what was done. *number* counts from 1. *moment* is UTC, ISO 8601 to the
    microsecond. Everything else is a verb, a code or a random id: never a name, never words."""

    number: int
    moment: str
    by: str
    did: str
    about: str
    detail: str


@dataclass(frozen=True)
class Broken:
    """Where the chain first does not hold, and why."""

    number: int
    why: str


def seal_of(before: bytes, entry: Entry) -> bytes:
    """The SHA-256 seal, 32 bytes, of an entry that follows the seal *before*.

    Every part is written with its length first, so that moving a letter from one part to the next
    gives another seal.
    """
    digest = hashlib.sha256(before)
    for part in (str(entry.number), entry.moment, entry.by, entry.did, entry.about, entry.detail):
        written = part.encode()
        digest.update(len(written).to_bytes(8, "big") + written)
    return digest.digest()


def first_broken(
    entries: Iterable[tuple[Entry, bytes]], held: tuple[int, bytes] | None = None
) -> Broken | None:
    """The first entry that does not hold, or None.

    *entries* come oldest first, each with the seal kept beside it. *held* is an entry's number and seal
    kept somewhere else: without it, nobody can see that the end of the chain was cut off or written anew.
    """
    before, number = FIRST, 0
    for entry, seal in entries:
        number += 1
        if entry.number != number:
            return Broken(number, "an entry is missing, doubled or out of order")
        if seal_of(before, entry) != seal:
            return Broken(number, "the entry, or one before it, is not as it was written")
        if held and held[0] == number and held[1] != seal:
            return Broken(number, "the chain is not the one this seal was taken from")
        before = seal
    if held and held[0] > number:
        return Broken(number + 1, "the chain ends before the entry this seal was taken from")
    return None
