"""What every test shares: how hard to look, and the measure of the house at the end of a run."""

from __future__ import annotations

import os
from statistics import median

import pytest
from hypothesis import settings

from house.tree import SRC, functions, modules

settings.register_profile("quick", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=250, print_blob=True)
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
