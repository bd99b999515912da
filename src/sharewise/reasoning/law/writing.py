"""What a rule file is written with. A rule imports this, the facts it reads and nothing else."""

from __future__ import annotations

from datetime import date as day

from ..terms import state as states
from ..terms.condition import all_of, any_of, some
from ..terms.consequence import (
    Agreement,
    AtMostSummary,
    Basis,
    DoFirst,
    DoNotShare,
    Establishes,
    Hasten,
    Hold,
    InFull,
    Involve,
    LeaveOut,
    MayShare,
    Refuse,
    SeekAdvice,
    Share,
    Step,
    Summary,
    Tell,
)  # fmt: skip
from ..terms.rule import Cite, Evidence, Examples, Force, Rule

MUST, SHOULD_STAT, SHOULD, LOCAL = Force.MUST, Force.SHOULD_STAT, Force.SHOULD, Force.LOCAL
TEXT, SOURCE, SETTLED, UNCONFIRMED, OURS = (
    Evidence.TEXT, Evidence.SOURCE, Evidence.SETTLED, Evidence.UNCONFIRMED, Evidence.OURS,
)  # fmt: skip

WHY_LATER = Step(
    "Write down why {person} is told later, and the date you will look again.",
    "your record",
    "same-day",
    47,
    writing=True,
)
"""Putting off telling somebody is written down with its reason (R-K3)."""

__all__ = [
    "LOCAL", "MUST", "OURS", "SETTLED", "SHOULD", "SHOULD_STAT", "SOURCE", "TEXT", "UNCONFIRMED", "WHY_LATER", "Agreement",
    "AtMostSummary",
    "Basis", "Cite", "DoFirst", "DoNotShare", "Establishes", "Examples", "Hasten", "Hold", "InFull", "Involve",
    "LeaveOut", "MayShare", "Refuse", "Rule", "SeekAdvice", "Share", "Step", "Summary", "Tell", "all_of",
    "any_of", "day", "some", "states",
]  # fmt: skip
