"""What a field is. Every field says so, or the site does not start."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from django.db import models

F = TypeVar("F", bound="models.Field[Any, Any]")


class What(StrEnum):
    """How much harm the value could do in the wrong hands."""

    ORDINARY = "ordinary"
    IDENTIFYING = "identifying"
    SPECIAL = "special-category"
    LOCATION = "location"


class Kept(StrEnum):
    """How long a record is kept. The clocks themselves belong to the agency's own schedule."""

    CHILD_FILE = "until the child is 25"
    ENQUIRY = "a short time, where nothing was known"
    CALL = "as long as the child's file, once it is linked to one"
    STAFF = "while they work here, and while a record names them"
    AGENCY = "while the agency uses Sharewise"
    SEAL = "as long as any record it speaks of"
    FORM = "a day"


@dataclass(frozen=True)
class Declared:
    """What one field is."""

    what: What


def _declare(field: F, what: What) -> F:
    field.declared = Declared(what)  # type: ignore[attr-defined]
    return field


def ordinary(field: F) -> F:
    """A code, a date, a link, a working name: nothing about a family that stands by itself."""
    return _declare(field, What.ORDINARY)


def identifying(field: F) -> F:
    """It says who somebody is."""
    return _declare(field, What.IDENTIFYING)


def special(field: F) -> F:
    """Free words, or anything that may tell of health, harm, belief, sex or crime."""
    return _declare(field, What.SPECIAL)


def location(field: F) -> F:
    """It says where somebody is, or how to reach them."""
    return _declare(field, What.LOCATION)
