"""``sharewise``: weigh a file, run the worked examples, print the rulebook or the schema, check the seal."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from . import seal
from .report import BAD_INPUT, NO_RULES, stop

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__, pretty_exceptions_enable=False)
app.add_typer(seal.app, name="seal")

_File = Annotated[
    Path,
    typer.Argument(help="A situation in YAML (see: sharewise schema situation), or - for what is sent in."),
]
_Day = Annotated[
    str | None, typer.Option("--position-date", help="The day whose law applies, such as 2026-11-22.")
]
_Nation = Annotated[str | None, typer.Option("--as-if", help="Weigh under this nation's rules: england.")]
_Json = Annotated[bool, typer.Option("--json", help="Print the weighing as JSON.")]


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        stop("Write the position date as year-month-day, such as 2026-11-22.", BAD_INPUT)


@app.command("weigh")
def weigh_file(file: _File, json: _Json = False, position_date: _Day = None, as_if: _Nation = None) -> None:
    """Should I share? Weigh one situation: advice for every recipient, with reasons.

    Ends with 0 when weighed, 2 for bad input, 3 where no rules are loaded for the nation.
    """
    from .report import as_json, as_text
    from .weighed import weigh_path

    weighing = weigh_path(file, _day(position_date), as_if)
    typer.echo(as_json(weighing) if json else as_text(weighing))


@app.command()
def examples(
    folder: Annotated[Path, typer.Argument(help="A folder of worked examples.")] = Path("examples"),
    position_date: _Day = None,
    as_if: _Nation = None,
) -> None:
    """Weigh every worked example that says what should come out. One line a file."""
    from .examples import run

    if not folder.is_dir():
        stop("There is no such folder. Name one that holds worked examples.", BAD_INPUT)
    lines, failed = run(folder, _day(position_date), as_if)
    typer.echo("\n".join(lines))
    if failed:
        raise typer.Exit(1)


@app.command("rulebook")
def print_rulebook(
    position_date: _Day = None,
    json: _Json = False,
    nation: Annotated[str, typer.Option(help="Whose rules.")] = "england",
) -> None:
    """Print every rule in force as readable law."""
    from sharewise.reasoning.weigh import DayNotLoaded, RulesNotLoaded
    from sharewise.reasoning.weigh.book import book

    from .report import book_as_json, book_as_text, not_loaded

    day = _day(position_date)
    if day is None:
        stop("Say which day's law to print: --position-date 2026-11-22.", BAD_INPUT)
    try:
        held = book(nation, day)
    except DayNotLoaded as error:
        stop(str(error), BAD_INPUT)
    except RulesNotLoaded as error:
        stop(not_loaded(error.nation), NO_RULES)
    typer.echo(book_as_json(held) if json else book_as_text(held))


@app.command()
def schema(what: Annotated[str, typer.Argument(help="situation")]) -> None:
    """Print the JSON Schema of what can be weighed."""
    import json

    from sharewise.reasoning.terms.schema import situation_schema

    if what != "situation":
        stop("There is one schema: sharewise schema situation.", BAD_INPUT)
    typer.echo(json.dumps(situation_schema(), indent=2, ensure_ascii=False))


def main() -> NoReturn:
    """Run the command. Whatever goes wrong, no words of a situation reach the screen or a log."""
    try:
        app()
    except BrokenPipeError:
        sys.exit(0)
    except RecursionError:
        stop("This is nested too deep to be read.", BAD_INPUT)
    except MemoryError:
        stop("This is too much to be read.", BAD_INPUT)
    sys.exit(0)
