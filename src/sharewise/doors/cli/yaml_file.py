"""Reading a YAML file: plain data and where each part of it stands.

Stricter than YAML. Tags, anchors and aliases are refused, a name may stand once, yes and no stay words,
and a file has a size. An error names the line, never what stands on it.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from stat import S_ISREG
from typing import Any, BinaryIO

import yaml

Path = tuple[str | int, ...]
SIZE_LIMIT = 400_000
DEPTH_LIMIT = 12
_BINARY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_WHOLE = re.compile(r"-?\d{1,9}")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class BadFile(ValueError):
    """A file that cannot be read. *line* counts from 1; 0 is the whole file."""

    def __init__(self, says: str, line: int = 0) -> None:
        super().__init__(says)
        self.says = says
        self.line = line


@dataclass
class Read:
    """What a file holds: *data*, and *lines* from the path of each part to its line."""

    data: Any
    lines: dict[Path, int] = field(default_factory=dict)

    def line_of(self, path: Path, entry: int | None = None) -> int:
        """The line of a part (or of one of its entries, by count), or of the nearest part around it."""
        if entry is not None:
            inside = [line for held, line in self.lines.items() if held[:-1] == path and held]
            return inside[entry]
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


STANDARD_INPUT = FilePath("-")


def read_yaml(file: FilePath) -> Read:
    """Read one file, or what is sent in where it is named ``-``.

    Raises:
        BadFile: not there, not a file, too large, not text, not YAML, or YAML beyond plain data.
    """
    try:
        if file == STANDARD_INPUT:
            return read_bytes(sys.stdin.buffer)
        # A pipe would be waited on for ever, and a device has no end: neither is opened.
        if not S_ISREG(file.stat().st_mode):
            raise BadFile("This is not a file. Name one that holds a situation.")
        with file.open("rb") as held:
            return read_bytes(held)
    except (OSError, ValueError) as error:
        if isinstance(error, BadFile):
            raise
        raise BadFile("There is no file here that can be read.") from None


def read_bytes(held: BinaryIO) -> Read:
    """Read what is open, and never more of it than a situation can be.

    Raises:
        BadFile: too large, not text, not YAML, or YAML beyond plain data.
    """
    content = held.read(SIZE_LIMIT + 1)
    if len(content) > SIZE_LIMIT:
        raise BadFile(f"This file is over {SIZE_LIMIT // 1000} kB. A situation is a page or two.")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise BadFile("This is not a text file.") from None
    if _BINARY.search(text):
        raise BadFile("This is not a text file.")
    return parse(text)


def parse(text: str) -> Read:
    """Read YAML text into plain data with its lines."""
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise BadFile("This line does not read as YAML. Look at the indenting, dashes and quotation marks here and on the line above.",
                      mark.line + 1 if mark else 0) from None  # fmt: skip
    return Read(builder.data, builder.lines)


class _Builder:
    """Builds data from parse events, so that nothing is ever constructed from a tag."""

    def __init__(self) -> None:
        self.data: Any = None
        self.lines: dict[Path, int] = {}
        self._open: list[tuple[Any, Path]] = []
        self._key: list[str | None] = []

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise BadFile("Anchors and aliases (& and *) are not used here. Write it out.", line)
        if getattr(event, "tag", None):
            raise BadFile("Tags (!) are not used here.", line)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, line)
        elif isinstance(event, yaml.MappingStartEvent):
            self._begin({}, line)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._begin([], line)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._open.pop()
            self._key.pop()

    def _scalar(self, event: Any, line: int) -> None:
        if self._open and isinstance(self._open[-1][0], dict) and self._key[-1] is None:
            holder, path = self._open[-1]
            if event.value in holder:
                raise BadFile("This name stands twice in the same place.", line)
            self._key[-1] = event.value
            self.lines[(*path, event.value)] = line
            return
        self._put(_plain(event.value) if event.implicit[0] else event.value, line)

    def _begin(self, holder: Any, line: int) -> None:
        if len(self._open) >= DEPTH_LIMIT:
            raise BadFile("This is nested too deep.", line)
        if self._open and isinstance(self._open[-1][0], dict) and self._key[-1] is None:
            raise BadFile("A name is one word.", line)
        path = self._put(holder, line)
        self._open.append((holder, path))
        self._key.append(None)

    def _put(self, value: Any, line: int) -> Path:
        if not self._open:
            self.data = value
            return ()
        holder, path = self._open[-1]
        if isinstance(holder, list):
            holder.append(value)
            here: Path = (*path, len(holder) - 1)
        else:
            key = str(self._key[-1])
            holder[key] = value
            self._key[-1] = None
            here = (*path, key)
        self.lines.setdefault(here, line)
        return here


def _plain(text: str) -> Any:
    """A word as it stands, but for whole numbers and nothing at all."""
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    return int(text) if _WHOLE.fullmatch(text) else text
