"""Where somebody is: an address, a school, a phone number's area. A value that hides itself.

It cannot be printed, logged, put in an address or drawn on a page by accident. Only release opens it.
"""

from __future__ import annotations

from typing import Any

HELD_BACK = "[place held back]"


class Location:
    """A place, kept out of every text that is made of it. `reveal` opens it; only release may call that."""

    __slots__ = ("_place",)

    def __init__(self, place: str) -> None:
        self._place = place

    def __str__(self) -> str:
        return HELD_BACK

    __repr__ = __str__

    def __format__(self, how: str) -> str:
        return format(HELD_BACK, how)

    def __html__(self) -> str:
        return HELD_BACK

    def __bool__(self) -> bool:
        return bool(self._place)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Location) and self._place == other._place

    def __hash__(self) -> int:
        return hash(HELD_BACK)  # the same for all: even a hash must not tell two places apart

    def __reduce__(self) -> Any:
        raise TypeError("A place is not written anywhere as it is.")


def reveal(location: Location) -> str:
    """The place itself. A house test lets only `casework.release` and the cipher that keeps it call this."""
    return location._place
