"""Closed lists about a note: where it is, which way it goes, and the few answers it asks for."""

from __future__ import annotations

from enum import StrEnum

from .yes_no import Choices


class Stage(StrEnum):
    """Where a note is. Nothing but a draft is ever taken away."""

    DRAFT = "draft"
    SENT = "sent"
    OPENED = "opened"
    ENDED = "ended"


class Route(StrEnum):
    """Which way a note goes. A closed one is about somebody who works with children: they never see it."""

    ORDINARY = "ordinary"
    CLOSED = "closed"


HAPPENED: Choices = [("today", "Today"), ("another-day", "Another day"), ("not-known", "Not known")]
ALONE: Choices = [("yes", "Yes"), ("no", "No"), ("did-not-talk", "Did not talk"), ("not-known", "Not known")]
