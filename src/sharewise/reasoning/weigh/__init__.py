"""Facts in, a weighing out."""

from .interview import Question, Slot, asked_of, next_question
from .rulebook import COMPLETE_FROM, DayNotLoaded, RulesNotLoaded, rulebook
from .weighing import weigh, weigh_one

__all__ = [
    "COMPLETE_FROM",
    "DayNotLoaded",
    "Question",
    "RulesNotLoaded",
    "Slot",
    "asked_of",
    "next_question",
    "rulebook",
    "weigh",
    "weigh_one",
]
