"""The one clock of the house. Every page that needs a day is handed it from here."""

from __future__ import annotations

from datetime import date

from django.utils import timezone


def today() -> date:
    """The day it is in London."""
    return timezone.localdate()
