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

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from journeys.pages import PAGES
from journeys.server import running

MARK = 0.100  # seconds, for the slowest one in twenty
START = 10.0  # seconds, from starting to the first page


def once(address: str) -> float:
    began = time.perf_counter()
    try:
        urllib.request.urlopen(address).read()
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
        for name, address in PAGES.items():
            took = sorted(once(site.address + address) for _ in range(times))
            slow = took[len(took) * 95 // 100]
            print(f"{name:24} median {median(took) * 1000:6.1f} ms   19 in 20 under {slow * 1000:6.1f} ms")
            late += [name] if slow > MARK else []
    if late or started > START:
        # A benchmark shows; it does not fail a build on a busy machine.
        print("over its mark: " + ", ".join(late or ["the start"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
