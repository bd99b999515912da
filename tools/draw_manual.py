"""Draw the pages of the manual that come from the code: the rulebook and the worked cases.

python tools/draw_manual.py          writes them
python tools/draw_manual.py --check  says whether they are as the code would draw them
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sharewise import Weighing, weigh
from sharewise.doors.cli.report import SAID
from sharewise.doors.cli.weighed import situation_from
from sharewise.doors.cli.yaml_file import read_yaml
from sharewise.reasoning.terms.kinds import RECIPIENTS
from sharewise.reasoning.weigh.book import book

sys.path.insert(0, str(Path(__file__).parent))  # also where this file is run from elsewhere
from manual_titles import title

ROOT = Path(__file__).parent.parent
MANUAL = ROOT / "docs" / "manual"
DAY = date(2026, 11, 22)
CASES = ("ruby", "bev", "paula", "sasha")


def rulebook_page() -> Iterator[str]:
    held = book("england", DAY)
    yield "# The rulebook\n"
    yield f"Drawn from the rules themselves: {len(held.entries)} rules in force in England on {held.position_date}. Never edited by hand.\n"
    for entry in held.entries:
        yield f"## {entry.id}. {entry.says}\n"
        yield f"* **{entry.force_in_words}.** [{entry.cite}]({entry.url}). {entry.evidence_in_words}"
        yield f"* **When** {entry.when}." + (f" **Unless** {entry.unless}." if entry.unless else "")
        yield f"* **Then** {'; '.join(entry.then)}."
        yield f"* **You read:** {entry.reason}"
        yield f"* In force from {entry.since}{' to ' + entry.until if entry.until else ''}."
        yield f"* Applies: {entry.applies}. Does not: {entry.does_not}. Not known: {entry.not_known}.\n"


def case_page(case: str) -> Iterator[str]:
    yield f"# {case.title()}, and what would change it\n"
    yield "Drawn from the worked examples, each of which is also a test. Never edited by hand.\n"
    for file in sorted((ROOT / "examples").glob(f"{case}*.expected.yaml")):
        yield from _example(file)
    yield "## Near variants\n"
    yield "Each differs from its base in one thing.\n"
    for file in sorted((ROOT / "examples" / "variants").glob(f"{case}*.expected.yaml")):
        yield from _example(file, level=3)


def _example(expected: Path, level: int = 2) -> Iterator[str]:
    wanted: dict[str, Any] = read_yaml(expected).data
    source = expected.with_name(expected.name.replace(".expected.yaml", ".yaml"))
    weighing = weigh(situation_from(source, None), would_change=False)
    yield f"{'#' * level} {title(source.stem)}\n"
    if "in" in wanted:
        yield f"*One thing changed:* `{wanted['in']}`\n"
    yield f"{wanted['why'].strip()}\n"
    yield "| Who | Sharewise's view | How soon |\n|---|---|---|"
    for answer in weighing.answers:
        yield f"| {RECIPIENTS[answer.kind]} | {SAID[answer.as_things_stand]}{'' if answer.settled else ' (as things stand)'} | {SAID[answer.urgency]} |"
    yield "\n" + "\n".join(_told(weighing)) + "\n"


def _told(weighing: Weighing) -> Iterator[str]:
    yield "Tell: " + "; ".join(f"{row.person}, {row.when}" for row in weighing.tell) + "."


def pages() -> dict[Path, str]:
    drawn = {MANUAL / "the-rulebook.md": "\n".join(rulebook_page()) + "\n"}
    for case in CASES:
        drawn[MANUAL / f"case-{case}.md"] = "\n".join(case_page(case))
    return drawn


def main() -> int:
    stale = []
    for file, text in pages().items():
        if "--check" in sys.argv:
            stale += [file.name] if not file.exists() or file.read_text() != text else []
        else:
            file.write_text(text)
    if stale:
        print(f"Draw the manual again (make manual): {', '.join(stale)}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
