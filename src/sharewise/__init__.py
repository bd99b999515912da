"""Sharewise: should I share what I know, with whom, exactly what, and why?

The library face. Nothing here reads a disk, a clock or a network: a situation goes in, a weighing comes out.

    from sharewise import read_situation, weigh

    weighing = weigh(read_situation(data))
"""

from sharewise.reasoning.terms.problem import BadSituation
from sharewise.reasoning.terms.reading import read_situation
from sharewise.reasoning.terms.situation import Situation
from sharewise.reasoning.terms.weighing import Answer, Weighing
from sharewise.reasoning.weigh import DayNotLoaded, RulesNotLoaded, weigh

__all__ = [
    "Answer",
    "BadSituation",
    "DayNotLoaded",
    "RulesNotLoaded",
    "Situation",
    "Weighing",
    "read_situation",
    "weigh",
]
