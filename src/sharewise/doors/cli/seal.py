"""``sharewise seal verify``: see that nobody changed the record of what was done."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from .report import BAD_INPUT, stop

if TYPE_CHECKING:
    from sharewise.casework.chronology.trail import Checked

app = typer.Typer(no_args_is_help=True, help=__doc__)

BROKEN = 1


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
    number, _, seal = held.partition(":")
    try:
        kept = (int(number), bytes.fromhex(seal).hex()) if held else None
    except ValueError:
        stop("Write the held seal as a number, a colon and the seal, as this command prints it.", BAD_INPUT)
    found = _checked(kept)
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
