"""Running a folder of worked examples against what they say should come out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sharewise import DayNotLoaded, RulesNotLoaded, weigh

from .expected import differences
from .weighed import situation_from
from .yaml_file import BadFile, read_yaml

_SUFFIX = ".expected.yaml"


def run(folder: Path, position_date: date | None, as_if: str | None) -> tuple[list[str], int]:
    """A line for each example (expected, weighed, agree), and how many do not agree."""
    lines, failed = [], 0
    files = sorted(folder.rglob(f"*{_SUFFIX}"))
    for expected in files:
        name = expected.relative_to(folder).as_posix().removesuffix(_SUFFIX)
        wrong, summary = compare(expected, position_date, as_if)
        failed += bool(wrong)
        lines.append(f"{name}: {summary}: {'agree' if not wrong else 'DIFFER'}")
        lines += [f"    {line}" for line in wrong]
    if not files:
        return ["No worked example here says what should come out (NAME.expected.yaml)."], 1
    lines.append(f"{len(files) - failed} of {len(files)} agree")
    return lines, failed


def compare(
    expected: Path, position_date: date | None = None, as_if: str | None = None
) -> tuple[list[str], str]:
    """The differences of one example, and a summary of expected and weighed."""
    situation = expected.with_name(expected.name.removesuffix(_SUFFIX) + ".yaml")
    try:
        wanted = read_yaml(expected).data
        weighing = weigh(situation_from(situation, position_date), as_if=as_if)
    except BadFile as error:
        return error.says.splitlines(), "cannot be read"
    except DayNotLoaded as error:
        return [str(error)], "cannot be weighed"
    except RulesNotLoaded:
        return ["no rules are loaded for this nation"], "cannot be weighed"
    got = {answer.recipient: answer.as_things_stand for answer in weighing.answers}
    hoped = {who: row.get("as_things_stand") for who, row in wanted.get("answers", {}).items()}
    summary = f"expected {_said(hoped)}; weighed {_said({who: got.get(who) for who in hoped})}"
    return list(differences(wanted, weighing)), summary


def _said(answers: dict[str, object]) -> str:
    one = {who: "|".join(said) if isinstance(said, list) else said for who, said in answers.items() if said}
    return ", ".join(f"{who} {said}" for who, said in one.items()) or "nothing"
