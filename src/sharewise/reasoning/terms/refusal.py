"""A refusal: why something was not done, and what can be done instead. It never holds a person's details."""

from __future__ import annotations


class Refusal(Exception):
    """Said in safeguarding's words. A step defines its own, beside it.

    *says* is what stopped it; *instead* is what can be done next; *where* is the box it is about, if one.
    """

    says: str = "This cannot be done."
    instead: str = ""
    where: str = ""

    def __init__(self, *, where: str = "") -> None:
        super().__init__(self.says)
        if where:
            self.where = where
