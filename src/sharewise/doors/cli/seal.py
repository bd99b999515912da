"""``sharewise seal verify``: see that nobody changed the record of what was done."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Annotated

import typer

from .report import BAD_INPUT, stop

if TYPE_CHECKING:
    from sharewise.casework.chronology.trail import Checked

app = typer.Typer(no_args_is_help=True, help=__doc__)

BROKEN = 1
_HELD = re.compile(r"[1-9][0-9]{0,17}:[0-9a-fA-F]{64}")


@app.callback()
def seal() -> None:
    """Check the record of what was done and who looked."""


@app.command()
def verify(
    held: Annotated[
        str, typer.Option(help="A line's number and seal, kept somewhere else: 1200:9f3c… (as printed here).")
    ] = "",
) -> None:
    """Check every line against the one before it.

    Ends with 0 when all hold, 1 where the record was changed, 2 for bad input.
    """
    if held and not _HELD.fullmatch(held):
        stop("Write the held seal as a number, a colon and the seal, as this command prints it.", BAD_INPUT)
    number, _, seal = held.partition(":")
    try:
        found = _checked((int(number), seal.lower()) if held else None)
    except Exception:
        # Not the code for "changed": a record that could not be read was not shown to be so.
        stop("The record could not be read. Look at SHAREWISE_MODE and DATABASE_URL.", BAD_INPUT)
    if found.broken:
        typer.echo(f"CHANGED at line {found.broken.number}: {found.broken.why}.")
        raise typer.Exit(BROKEN)
    typer.echo(f"All {found.lines} lines hold. Keep this somewhere else: {found.lines}:{found.last}")


def _checked(held: tuple[int, str] | None) -> Checked:
    # Django is loaded here and nowhere else in the terminal: weighing needs no database.
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sharewise.doors.site.settings")
    django.setup()
    from sharewise.casework.chronology.trail import checked

    return checked(held)
