"""How many weighings a second, how that grows with the rules, and how long the terminal takes.

A weighing is one recipient and up to five items, with its trace and its missing facts. Finding what would
change the answer is timed apart. The same graph walked node by node stands beside it as the peer, in the
same run, so that the ratio means something on any machine.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from zlib import crc32

from sharewise import Situation
from sharewise.doors.cli.weighed import situation_from
from sharewise.reasoning.law import RULES
from sharewise.reasoning.terms.condition import And, Condition, Leaf, Named, Not, Or, Some
from sharewise.reasoning.terms.facts import FACTS
from sharewise.reasoning.terms.situation import Recipient
from sharewise.reasoning.weigh.combine import verdict
from sharewise.reasoning.weigh.evaluate import evaluate
from sharewise.reasoning.weigh.lanes import masks, two_lanes
from sharewise.reasoning.weigh.rulebook import Rulebook, rulebook, rulebook_of
from sharewise.reasoning.weigh.shape import shape_of
from sharewise.reasoning.weigh.weighing import weigh_one

EXAMPLES = Path(__file__).parent.parent / "examples"
MARK = 2_000

Pair = tuple[Situation, Recipient]


def pairs() -> list[Pair]:
    """Every recipient of every worked example, with at most five items."""
    files = [f for f in sorted(EXAMPLES.glob("*.yaml")) if not f.name.endswith(".expected.yaml")]
    found = []
    for file in files:
        situation = situation_from(file, None)
        situation = replace(situation, items=situation.items[:5])
        found += [(situation, recipient) for recipient in situation.recipients]
    return found


def rate(book: Rulebook, asked: list[Pair], rounds: int, *, would_change: bool = False) -> float:
    """Weighings for each second of one core, after a warm-up."""
    for _ in range(20 if not would_change else 1):
        for situation, recipient in asked:
            weigh_one(situation, recipient, book, would_change=would_change)
    rates = []
    for _ in range(3):
        start = process_time()
        for _ in range(rounds):
            for situation, recipient in asked:
                weigh_one(situation, recipient, book, would_change=would_change)
        rates.append(rounds * len(asked) / (process_time() - start))
    return median(rates)


def more_rules(times: int) -> Rulebook:
    """The rulebook several times over, a third of the leaves of each copy swapped for another fact of
    the same scope and kind: size and sharing are realistic, content is not."""
    return rulebook_of(
        rule
        if turn == 0
        else replace(rule, id=f"{rule.id}~{turn}", when=swapped(rule.when, f"{rule.id}{turn}"), yields_to=())
        for turn in range(times)
        for rule in RULES
    )


def swapped(tree: Condition, salt: str) -> Condition:
    """The tree with about a third of its yes-or-no leaves asking another fact."""
    match tree:
        case Leaf(fact, accepted) if fact.type == "yes-no" and crc32(f"{salt}{fact.name}".encode()) % 3 == 0:
            like = [
                f
                for f in FACTS.values()
                if f.scope == fact.scope and f.type == fact.type and f.given == fact.given
            ]
            return Leaf(like[crc32(salt.encode()) % len(like)], accepted)
        case Not(inner):
            return Not(swapped(inner, salt))
        case And(parts):
            return And(tuple(swapped(part, salt) for part in parts))
        case Or(parts):
            return Or(tuple(swapped(part, salt) for part in parts))
        case Some(axis, body):
            return Some(axis, swapped(body, salt))
        case Named(name, body):
            return Named(name, swapped(body, salt))
        case _:
            return tree


def walked_over_looked_up(book: Rulebook, asked: list[Pair], rounds: int) -> float:
    """How much longer one pass takes when the graph is walked node by node."""
    walked = looked_up = 0.0
    for situation, recipient in asked:
        table = verdict(
            book.rules, len(situation.people), len(situation.items), shape_of(situation, recipient)
        )
        graph = table.frame.graph
        known = masks(graph, situation, recipient)
        start = process_time()
        for _ in range(rounds):
            evaluate(graph, two_lanes(graph, known), every=0b11, as_read=0b10)
        middle = process_time()
        for _ in range(rounds):
            table.run(known)
        walked += middle - start
        looked_up += process_time() - middle
    return walked / looked_up


def terminal(runs: int) -> float:
    """Seconds from pressing return to the answer, on a cold interpreter."""
    command = [
        sys.executable,
        "-m",
        "sharewise.doors.cli",
        "weigh",
        str(EXAMPLES / "paula-before-check.yaml"),
        "--json",
    ]
    times = []
    for _ in range(runs):
        start = perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(perf_counter() - start)
    return median(times)


def main() -> None:
    short = "--short" in sys.argv
    rounds = 10 if short else 60
    asked = pairs()
    book = rulebook("england", date(2026, 11, 22))
    ours = rate(book, asked, rounds)
    print(
        f"weighings a second on one core, {len(book.rules)} rules, {len(asked)} readers: {ours:,.0f} (mark {MARK:,})"
    )
    print(f"  with what would change it: {rate(book, asked, max(1, rounds // 10), would_change=True):,.0f}")
    print(
        f"  one pass walked node by node takes {walked_over_looked_up(book, asked, rounds):.1f} times as long"
    )
    for times in (2, 3):
        more = more_rules(times)
        print(
            f"  {len(more.rules)} rules (x{times}): {rate(more, asked, max(1, rounds // 4)):,.0f} a second, time x{ours / rate(more, asked, max(1, rounds // 4)):.2f}"
        )
    print(f"terminal, cold: {terminal(3 if short else 9):.2f} s (mark 0.80 s)")


if __name__ == "__main__":
    main()
