"""Which worked example notices when a rule is gone.

    python -m tests.examples.deletions [SHELF ...]

Each rule is taken out of the rulebook alone. A rule that no worked example would miss is one nobody has
shown to matter.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from sharewise import Situation, weigh
from sharewise.doors.cli.expected import differences
from sharewise.doors.cli.weighed import situation_from
from sharewise.doors.cli.yaml_file import read_yaml
from sharewise.reasoning import law
from sharewise.reasoning.law import RULES
from sharewise.reasoning.terms.rule import Rule
from sharewise.reasoning.weigh.combine import case_frame, verdict
from sharewise.reasoning.weigh.compile import Frame
from sharewise.reasoning.weigh.evaluate import evaluate
from sharewise.reasoning.weigh.lanes import READ, masks, two_lanes
from sharewise.reasoning.weigh.owed import owed
from sharewise.reasoning.weigh.rulebook import rulebook, rulebook_of
from sharewise.reasoning.weigh.shape import shape_of

EXAMPLES = Path(__file__).parents[2] / "examples"


@cache
def worked() -> dict[str, tuple[Situation, dict[str, Any], frozenset[str]]]:
    """Each worked example: what is known, what should come out, and the rules that bear on it."""
    found = {}
    for expected in sorted(EXAMPLES.rglob("*.expected.yaml")):
        name = expected.name.removesuffix(".expected.yaml")
        situation = situation_from(expected.with_name(f"{name}.yaml"), None)
        found[name] = (situation, read_yaml(expected).data, fired_rules(situation))
    return found


def fired_rules(situation: Situation) -> frozenset[str]:
    """The ids of the rules that bear on a situation as things stand."""
    book = rulebook(situation.jurisdiction, situation.position_date)
    sizes = len(situation.people), len(situation.items)
    frame = case_frame(book.rules, *sizes)
    lanes = two_lanes(frame.graph, masks(frame.graph, situation, None))
    found = set(_held(frame, evaluate(frame.graph, lanes, every=0b11, as_read=0b10)))
    for recipient in (*situation.recipients, *owed(book, situation).involve):
        table = verdict(book.rules, *sizes, shape_of(situation, recipient))
        found.update(_held(table.frame, table.run(masks(table.frame.graph, situation, recipient))))
    return frozenset(found)


def _held(frame: Frame, values: list[int]) -> Iterator[str]:
    yield from (out.rule.id for out in (*frame.outputs, *frame.grounds) if values[out.ref] >> READ & 1)


def noticed_by(rule: Rule) -> str | None:
    """The first worked example that comes out otherwise without this rule."""
    book = rulebook_of(other for other in RULES if other is not rule)
    for name, (situation, wanted, fired) in worked().items():
        if rule.id in fired and any(differences(wanted, weigh(situation, book=book, would_change=False))):
            return name
    return None


def on_shelves(shelves: list[str]) -> Iterator[Rule]:
    """The rules on these shelves (all of them when none is named)."""
    for name in vars(law):
        shelf = getattr(law, name)
        if hasattr(shelf, "RULES") and (not shelves or name in shelves):
            yield from shelf.RULES


def main(*shelves: str) -> int:
    missed = 0
    for rule in on_shelves(list(shelves)):
        name = noticed_by(rule)
        missed += name is None
        print(f"{rule.id:10} {name or '-- nobody notices':60} {rule.says}", flush=True)
    print(f"{missed} rules that no worked example would miss")
    return missed


if __name__ == "__main__":
    sys.exit(1 if main(*sys.argv[1:]) else 0)
