"""Reading the house: its files, what they import, how long they are. Each takes the ``src`` folder."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
SRC = REPOSITORY / "src"


@dataclass(frozen=True)
class Module:
    """One file of the house."""

    name: str  # sharewise.reasoning.weigh.settle
    path: Path
    tree: ast.Module
    lines: int

    @property
    def room(self) -> str:
        """Its floor and room: reasoning.weigh, doors.web, or nothing for the library's face."""
        return ".".join(self.name.split(".")[1:3])

    @property
    def package(self) -> str:
        """What a relative import starts from."""
        return self.name if self.path.name == "__init__.py" else self.name.rpartition(".")[0]

    def at(self, node: ast.AST) -> str:
        return f"{self.name}:{getattr(node, 'lineno', 0)}"


def modules(src: Path, under: str = "sharewise") -> Iterator[Module]:
    for path in sorted((src / under.replace(".", "/")).rglob("*.py")):
        dotted = ".".join(path.relative_to(src).with_suffix("").parts).removesuffix(".__init__")
        text = path.read_text(encoding="utf-8")
        yield Module(dotted, path, ast.parse(text, str(path)), text.count("\n"))


def imports(module: Module, *, for_types: bool = True) -> Iterator[tuple[ast.AST, str]]:
    """What a module imports, written in full: ``from ..terms.fact import NO`` gives the name of NO."""
    hidden = set() if for_types else _only_for_types(module.tree)
    for node in ast.walk(module.tree):
        if node in hidden:
            continue
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = node.module or ""
            if node.level:
                above = module.package.split(".")[: len(module.package.split(".")) - node.level + 1]
                start = ".".join([*above, *filter(None, [node.module])])
            yield from ((node, f"{start}.{alias.name}") for alias in node.names)


def _only_for_types(tree: ast.Module) -> set[ast.AST]:
    inside: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            inside.update(child for part in node.body for child in ast.walk(part))
    return inside


def graph(src: Path) -> dict[str, set[str]]:
    """Which module of the house imports which, at run time."""
    house = {module.name: module for module in modules(src)}
    edges: dict[str, set[str]] = {name: set() for name in house}
    for name, module in house.items():
        for _, target in imports(module, for_types=False):
            found = target if target in house else target.rpartition(".")[0]
            if found in house and found != name:
                edges[name].add(found)
    return edges


def functions(module: Module) -> Iterator[tuple[str, int]]:
    """Each function's place and its length in lines."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{module.at(node)} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1
