"""The walls that an import checker cannot see. Each check takes a ``src`` folder and names the offences."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from house.tree import Module, functions, graph, imports, modules

Check = Callable[[Path], list[str]]

# ---- what reasoning may know of ------------------------------------------------------------

PURE = {
    *("__future__", "abc", "bisect", "calendar", "collections", "copy", "dataclasses", "datetime", "decimal"),
    *("difflib", "enum", "fractions", "functools", "hashlib", "heapq", "hmac", "itertools", "json", "math"),
    *("numbers", "operator", "re", "statistics", "string", "textwrap", "types", "typing", "unicodedata"),
}
"""The parts of the standard library that touch no disk, network, clock or chance."""


def foreign_imports(src: Path) -> list[str]:
    """Imports in ``reasoning`` of anything but pure standard library, its own room and the shared words."""
    return [
        f"{module.at(node)} imports {target}"
        for module in modules(src, "sharewise.reasoning")
        for node, target in imports(module)
        if not _may_read(module, target)
    ]


def _may_read(module: Module, target: str) -> bool:
    if not target.startswith("sharewise."):
        return target.split(".")[0] in PURE or target == "uuid.UUID"
    if module.name == "sharewise.reasoning":
        return target.startswith("sharewise.reasoning.")
    to = ".".join(target.split(".")[1:3])
    return to in {module.room, "reasoning.terms"} or (module.room, to) == ("reasoning.weigh", "reasoning.law")


# ---- clocks, chance and ways round a wall ---------------------------------------------------

CLOCKS = frozenset({"now", "utcnow", "today", "localdate", "localtime"})
HOLDERS_OF_CLOCKS = frozenset({"date", "datetime", "timezone", "time", "dt"})
NOT_TO_IMPORT = frozenset({"time", "random", "secrets", "uuid", "importlib", "imp", "runpy"})
ROUND_A_WALL = frozenset({"import_module", "__import__", "get_model", "import_string", "exec", "eval"})
OF_THE_OUTSIDE = frozenset({"open", "input", "print", "breakpoint"})


CHANCE = "sharewise.casework.records.chance"
OPENS_PLACES = frozenset(
    {"sharewise.reasoning.terms.location", "sharewise.casework.records.fields", "sharewise.casework.release"}
)


def opened_places(src: Path) -> list[str]:
    """Whoever takes a place out of its wrapping, but the cipher that keeps it and the one exit."""
    return [
        f"{module.at(node)} opens a place"
        for module in modules(src)
        if not any(f"{module.name}.".startswith(f"{room}.") for room in OPENS_PLACES)
        for node, target in imports(module)
        if target == "sharewise.reasoning.terms.location.reveal"
    ]


def clocks_and_tricks(src: Path) -> list[str]:
    """Asking the clock, rolling dice or importing by name, anywhere but in ``site``."""
    return [
        offence
        for module in modules(src)
        if module.room != "doors.site"
        for offence in _tricks(module, pure=module.room.startswith("reasoning"))
    ]


def _tricks(module: Module, *, pure: bool) -> Iterable[str]:
    for node, target in imports(module):
        if target.split(".")[0] in NOT_TO_IMPORT and target != "uuid.UUID":
            yield f"{module.at(node)} imports {target}"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and (how := _round_about(node, pure=pure)):
            yield f"{module.at(node)} {how}"
        elif (
            isinstance(node, ast.Attribute) and node.attr in CLOCKS and _name(node.value) in HOLDERS_OF_CLOCKS
        ):
            yield f"{module.at(node)} hands on {ast.unparse(node)}"


def _round_about(call: ast.Call, *, pure: bool) -> str:
    called, bare = _name(call.func), isinstance(call.func, ast.Name)
    if called in ROUND_A_WALL or (called in CLOCKS and not bare):
        return f"calls {called}"
    if pure and bare and called in OF_THE_OUTSIDE:
        return f"calls {called}"
    if called == "getattr" and (spelt := _spelt(call) & (CLOCKS | ROUND_A_WALL)):
        return f"reaches for {', '.join(spelt)} by name"
    return ""


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _spelt(call: ast.Call) -> set[str]:
    return {arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)}


# ---- sizes, drawers, circles ----------------------------------------------------------------

FILE, RULE, FUNCTION = 400, 40, 50
DRAWERS = frozenset(
    {"utils", "util", "common", "core", "services", "helpers", "helper", "base", "misc", "shared"}
)
LAW = "sharewise.reasoning.law."


def _is_rule(module: Module) -> bool:
    """A rule stands on a shelf: law/a_shelf/a_rule.py."""
    on_a_shelf = module.name.startswith(LAW) and "." in module.name.removeprefix(LAW)
    return on_a_shelf and module.path.name != "__init__.py"


def too_long(src: Path) -> list[str]:
    """Files, rule files and functions over their limit."""
    found = []
    for module in modules(src):
        limit = RULE if _is_rule(module) else FILE
        if module.lines > limit:
            found.append(f"{module.name} has {module.lines} lines; {limit} is the limit")
        found += [
            f"{where} has {n} lines; {FUNCTION} is the limit"
            for where, n in functions(module)
            if n > FUNCTION
        ]
    return found


def drawers(src: Path) -> list[str]:
    """Rooms and files named for holding anything."""
    return [module.name for module in modules(src) if DRAWERS & set(module.name.split("."))]


def circles(src: Path) -> list[str]:
    """Modules that import each other, directly or round about."""
    edges = graph(src)

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        waiting = list(edges[start])
        while waiting:
            if (name := waiting.pop()) not in seen:
                seen.add(name)
                waiting += edges[name]
        return seen

    return sorted(name for name in edges if name in reached(name))


def unnamed_rules(src: Path) -> list[str]:
    """Rules that their shelf does not import by name, so that they would never be weighed."""
    law = [module for module in modules(src) if module.name.startswith(LAW)]
    named = {target for module in law for _, target in imports(module)}
    return [
        module.name
        for module in law
        if _is_rule(module) and not any(f"{t}.".startswith(f"{module.name}.") for t in named)
    ]


# ---- work that only looks done --------------------------------------------------------------

UNFINISHED = re.compile(
    r"\b(TODO|FIXME|XXX)\b|pytest\.skip|mark\.skip|mark\.xfail|^\s*assert True\b", re.MULTILINE
)


def unfinished(folder: Path) -> list[str]:
    """Marks of work left for later, and tests that test nothing, in any Python file under a folder."""
    return [
        f"{path.name}: {found.group().strip()}"
        for path in sorted(folder.rglob("*.py"))
        if "house" not in path.relative_to(folder).parts
        for found in UNFINISHED.finditer(path.read_text(encoding="utf-8"))
    ]


MOCKS = re.compile(r"\bmock\b|MagicMock|\bmocker\b|monkeypatch\.setattr|(?<!client\.)\bpatch\(")


def mocking(folder: Path) -> tuple[int, int]:
    """How many tests under a folder mock something, and how many tests there are."""
    tests = [
        ast.unparse(node)
        for path in folder.rglob("test_*.py")
        if "house" not in path.relative_to(folder).parts
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    return sum(bool(MOCKS.search(test)) for test in tests), len(tests)


ADDRESS = re.compile(r"https?:|file:|--(extra-)?index-url|--find-links|\s@\s")


def addresses(lock: str) -> list[str]:
    """Lines of a lock file that name a place to fetch from."""
    return [line for line in lock.splitlines() if ADDRESS.search(line)]


MACHINE = re.compile(r"(?<![\w.:/-])/(?:home|root|work|Users|tmp|var/folders)/[\w.]+|[A-Z]:\\\\?Users")


def machine_paths(text: str) -> list[str]:
    """Paths of somebody's own machine."""
    return MACHINE.findall(text)
