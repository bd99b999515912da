"""What every test shares: how hard to look, and the measure of the house at the end of a run."""

from __future__ import annotations

import os
from statistics import median

import pytest
from hypothesis import settings

from house.tree import SRC, functions, modules

# The same situations every time, so that a red run means a change and not a draw. To look further, raise
# max_examples, or draw afresh with SHAREWISE_HYPOTHESIS=afresh.
settings.register_profile("quick", deadline=None, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=150, derandomize=True)
settings.register_profile("afresh", deadline=None, max_examples=500, print_blob=True)
settings.load_profile(os.environ.get("SHAREWISE_HYPOTHESIS", "quick"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how large the house is, so that growth is seen before a limit is met."""
    house = list(modules(SRC))
    files = sorted(module.lines for module in house)
    lengths = sorted(length for module in house for _, length in functions(module))
    if files and lengths:
        terminalreporter.write_line(
            f"The house: {len(files)} files, median {median(files):.0f} lines, nine in ten under "
            f"{files[len(files) * 9 // 10]}, longest {files[-1]}; {len(lengths)} functions, median "
            f"{median(lengths):.0f}, nine in ten under {lengths[len(lengths) * 9 // 10]}, longest {lengths[-1]}."
        )
