"""Closed lists that notes and calls share."""

from __future__ import annotations

Choices = list[tuple[str, str]]

YES_NO: Choices = [("yes", "Yes"), ("no", "No"), ("not-known", "Not known")]
