"""The worked cases and their near variants: each says what should come out, and it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sharewise.doors.cli.examples import compare
from sharewise.doors.cli.yaml_file import read_yaml

EXAMPLES = Path(__file__).parents[2] / "examples"
EXPECTED = sorted(EXAMPLES.rglob("*.expected.yaml"))
VARIANTS = [file for file in EXPECTED if file.parent.name == "variants"]
CASES = ("ruby", "bev", "paula", "sasha")


def name(file: Path) -> str:
    return file.name.removesuffix(".expected.yaml")


@pytest.mark.parametrize("expected", EXPECTED, ids=name)
def test_a_worked_example_comes_out_as_it_says(expected: Path) -> None:
    wrong, _ = compare(expected)
    assert wrong == []


def test_every_situation_says_what_should_come_out() -> None:
    files = {file for file in EXAMPLES.rglob("*.yaml") if not file.name.endswith(".expected.yaml")}
    assert files == {file.with_name(f"{name(file)}.yaml") for file in EXPECTED}


@pytest.mark.parametrize("case", CASES)
def test_each_case_has_at_least_twelve_near_variants(case: str) -> None:
    assert len([file for file in VARIANTS if file.name.startswith(case)]) >= 12


@pytest.mark.parametrize("expected", VARIANTS, ids=name)
def test_a_near_variant_differs_from_its_base_in_the_one_thing_it_names(expected: Path) -> None:
    wanted = read_yaml(expected).data
    assert wanted["why"].strip()
    base = read_yaml(EXAMPLES / wanted["differs_from"]).data
    own = read_yaml(expected.with_name(f"{name(expected)}.yaml")).data
    assert changed(base, own) == {wanted["in"]}


def changed(base: dict[str, Any], own: dict[str, Any]) -> set[str]:
    """The places that differ, named as `weigh` names them; a row of its own is one place."""
    before, after = dict(places(base)), dict(places(own))
    found = {place for place in before.keys() | after.keys() if before.get(place) != after.get(place)}
    rows = {row(place) for place in found}
    whole = {r for r in rows if not any(row(p) == r for p in before) or not any(row(p) == r for p in after)}
    return whole | {place for place in found if row(place) not in whole}


def row(place: str) -> str:
    return ".".join(place.split(".")[:2])


def places(data: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for part, held in data.items():
        if isinstance(held, dict):
            yield from ((f"{part}.{fact}", value) for fact, value in held.items() if value != "not-known")
        elif isinstance(held, list):
            for member in held:
                who = member.get("id", member.get("from"))
                for fact, value in member.items():
                    if fact == "needs":
                        for item, told in value.items():
                            yield from ((f"{part}.{who}.needs.{item}.{n}", v) for n, v in told.items())
                    elif value != "not-known":
                        yield f"{part}.{who}.{fact}", value
        else:
            yield part, held
