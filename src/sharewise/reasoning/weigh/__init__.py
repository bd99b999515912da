"""Facts in, a weighing out."""

from .rulebook import RulesNotLoaded, rulebook
from .weighing import weigh, weigh_one

__all__ = ["RulesNotLoaded", "rulebook", "weigh", "weigh_one"]
