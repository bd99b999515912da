"""From a file to a weighing, every fault told by its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sharewise import BadSituation, DayNotLoaded, RulesNotLoaded, Situation, Weighing, read_situation, weigh

from .report import BAD_INPUT, NO_RULES, not_loaded, stop
from .yaml_file import BadFile, read_yaml


def situation_from(file: Path, position_date: date | None) -> Situation:
    """Read one file.

    Raises:
        BadFile: it cannot be read.
        BadSituation: it can be read and cannot be weighed; places carry their line.
    """
    read = read_yaml(file)
    try:
        return read_situation(read.data, position_date=position_date)
    except BadSituation as error:
        lines = [f"line {read.line_of(p.path, p.entry)}: {p.place}: {p.says}" for p in error.problems]
        raise BadFile("\n".join(lines)) from None


def weigh_path(file: Path, position_date: date | None, as_if: str | None) -> Weighing:
    """Weigh one file, or stop with what is wrong."""
    try:
        return weigh(situation_from(file, position_date), as_if=as_if)
    except BadFile as error:
        where = f"line {error.line}: " if error.line else ""
        stop(f"{where}{error.says}", BAD_INPUT)
    except DayNotLoaded as error:
        stop(str(error), BAD_INPUT)
    except RulesNotLoaded as error:
        stop(not_loaded(error.nation), NO_RULES)
