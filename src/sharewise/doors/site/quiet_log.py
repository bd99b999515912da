"""A log that helps without a name in it.

People type about children here, and a log outlives a page. So no line ever holds a message built from
values: not an address, a query, a form, an exception's words or its local variables. A line says when,
how bad, which part, which answer code, and for an error its class and the lines of code it came through.
"""

from __future__ import annotations

import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

_OUR_OWN = "sharewise."


def where(trace: TracebackType | None) -> str:
    """The last lines of code an error came through, as ``file.py:12``; never what they held."""
    frames = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(trace)]
    return " < ".join(f"{Path(name).name}:{line}" for name, line in reversed(frames[-3:])) or "unknown place"


class QuietFormatter(logging.Formatter):
    """Writes a record without its arguments and without its exception's words."""

    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        parts = [moment, record.levelname, record.name]
        if record.name.startswith(_OUR_OWN) and not record.args:
            parts.append(str(record.msg))
        code = getattr(record, "status_code", None)
        if isinstance(code, int):
            parts.append(str(code))
        error = record.exc_info
        if isinstance(error, tuple) and error[0] is not None:
            parts.append(f"{error[0].__name__} at {where(error[2])}")
        return " ".join(parts)


def last_words(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
    """What Python itself prints for an error that nothing caught: the class and the place."""
    print(f"{kind.__name__} at {where(trace)}", file=sys.stderr)


_HANDLER: dict[str, Any] = {"class": "logging.StreamHandler", "formatter": "quiet"}
_TO_STDERR: dict[str, Any] = {"handlers": ["quiet"], "level": "WARNING", "propagate": False}

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": QuietFormatter}},
    "handlers": {"quiet": _HANDLER},
    "root": {"handlers": ["quiet"], "level": "WARNING"},
    "loggers": {
        "django": _TO_STDERR,
        "django.request": _TO_STDERR,
        "django.security": _TO_STDERR,
        "django.server": _TO_STDERR,
        "sharewise": {**_TO_STDERR, "level": "INFO"},
        "_granian": _TO_STDERR,
        "granian.access": {"handlers": [], "level": "CRITICAL", "propagate": False},
    },
}
