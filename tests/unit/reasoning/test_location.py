"""A place hides itself in every text that is made of it."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from sharewise.reasoning.terms.location import HELD_BACK, Location, reveal

WHERE = Location("14 Quince Row")


@pytest.mark.parametrize("made", [str(WHERE), repr(WHERE), f"{WHERE}", f"{WHERE:>40}", f"{WHERE!r}"])
def test_no_text_made_of_it_shows_it(made: str) -> None:
    assert "Quince" not in made
    assert HELD_BACK in made


def test_nothing_else_writes_it_down() -> None:
    for write in (json.dumps, pickle.dumps, copy.copy):
        with pytest.raises(TypeError):
            write(WHERE)
    assert "Quince" not in str(vars(WHERE)) if hasattr(WHERE, "__dict__") else True


def test_it_opens_when_asked_and_compares_as_what_it_is() -> None:
    assert reveal(WHERE) == "14 Quince Row"
    assert WHERE == Location("14 Quince Row") != Location("15 Quince Row")
    assert hash(WHERE) == hash(Location("somewhere else"))
