"""How long a page takes, from a running site: the mark is 100 milliseconds on two cores.

python bench/pages.py [--short]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from journeys.cases import CASES
from journeys.pages import PAGES
from journeys.server import running

MARK = 0.100  # seconds, for the slowest one in twenty
START = 10.0  # seconds, from starting to the first page


def answers() -> dict[str, bytes]:
    """What the last press of each founding case sends: the page that comes back is the answer."""
    from sharewise.doors.web.should_i_share.so_far import Answered, Line, SoFar, pack

    found = {}
    for name, case in CASES.items():
        lines = tuple(
            Line(text=said.text, kind=said.kind, marks=said.marks, meaning=said.meaning)
            for said in case.lines
        )
        so_far = SoFar(
            topics=case.topics, lines=lines, ages=tuple(case.ages.split(", ")), adults=case.adults,
            source=case.source, readers=case.readers, acting=case.acting,
            answers=(Answered(fact="danger_now", slots=(("facts.danger_now", "no"),)),),
            been=("worry", "words", "kinds", "meaning", "caller", "who", "harm", "readers", "acting"),
        )  # fmt: skip
        found[f"answer: {name}"] = urlencode({"so_far": pack(so_far), "go": "stop"}).encode()
    return found


def once(address: str, body: bytes | None = None) -> float:
    began = time.perf_counter()
    try:
        urllib.request.urlopen(address, body).read()
    except urllib.error.HTTPError as answer:
        answer.read()
    return time.perf_counter() - began


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--short", action="store_true", help="a quick look")
    times = 50 if asked.parse_args().short else 500
    late = []
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as site:
        started = time.perf_counter() - began
        print(f"first page after {started:.1f} s (mark {START:.0f} s)")
        asked = [(name, address, None) for name, address in PAGES.items()]
        asked += [(name, "/should-i-share/", body) for name, body in answers().items()]
        for name, address, body in asked:
            first = once(site.address + address, body)
            took = sorted(once(site.address + address, body) for _ in range(times))
            slow = took[len(took) * 95 // 100]
            print(
                f"{name:24} first {first * 1000:6.1f} ms   median {median(took) * 1000:6.1f} ms"
                f"   19 in 20 under {slow * 1000:6.1f} ms"
            )
            late += [name] if slow > MARK else []
    if late or started > START:
        # A benchmark shows; it does not fail a build on a busy machine.
        print("over its mark: " + ", ".join(late or ["the start"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
