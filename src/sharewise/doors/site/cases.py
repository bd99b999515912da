"""The worked cases: where they are, and how each is weighed for a page."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import sharewise
from sharewise import Situation, Weighing, weigh
from sharewise.doors.cli.weighed import situation_from

_PACKAGE = Path(sharewise.__file__).parent
_SHIPPED, _IN_THE_TREE = _PACKAGE / "examples", _PACKAGE.parents[1] / "examples"


def folder() -> Path:
    """Where the case files are: inside an installed package, or in the tree it is worked on in."""
    return _SHIPPED if _SHIPPED.is_dir() else _IN_THE_TREE


@cache
def weighed(file: str, on: date) -> tuple[Situation, Weighing]:
    """One case, weighed by the law of a day. Our own invented cases only: nothing typed comes here."""
    situation = situation_from(folder() / f"{file}.yaml", on)
    return situation, weigh(situation, would_change=False)
