"""The one clock of the house. Every page that needs a day or a moment is handed it from here."""

from __future__ import annotations

from datetime import date, datetime

from django.utils import timezone


def today() -> date:
    """The day it is in London."""
    return timezone.localdate()


def now() -> datetime:
    """This moment, as it is said in London."""
    return timezone.localtime()
