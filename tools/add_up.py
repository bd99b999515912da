"""Add up what the test runs counted, and say it in one closing line.

    python3 tools/add_up.py build/junit [BROKEN ...]

BROKEN names targets that stopped. One that stopped with no failed test to show for it (lint, types, a
rule no example would miss) counts as one failure. A skipped test is a failure: nothing here is skipped.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree


def counts(report: Path) -> tuple[int, int]:
    """How many passed and how many did not, in one junit report."""
    tests = bad = 0
    for suite in ElementTree.parse(report).getroot().iter("testsuite"):
        tests += int(suite.get("tests", 0))
        bad += sum(int(suite.get(kind, 0)) for kind in ("failures", "errors", "skipped"))
    return tests - bad, bad


def main(folder: str, *broken: str) -> int:
    passed = failed = 0
    explained = set()
    for report in sorted(Path(folder).glob("*.xml")):
        good, bad = counts(report)
        passed, failed = passed + good, failed + bad
        if bad:
            explained.add(report.stem)
    for target in broken:
        print(f"make {target} stopped")
        failed += target not in explained
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
