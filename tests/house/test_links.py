"""Every link and picture of the documents leads to something that is there."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from house.tree import REPOSITORY

_INLINE = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)")
_BY_NAME = re.compile(r"^\s*\[[^\]]+\]:\s*<?(\S+?)>?\s*$", re.MULTILINE)
_IN_HTML = re.compile(r"""<(?:img|a)\b[^>]*?\b(?:src|href)=["']([^"']+)["']""")
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|#", re.IGNORECASE)


def broken(paper: Path, root: Path) -> list[str]:
    """The relative links and pictures of a document that lead nowhere."""
    text = _CODE.sub("", paper.read_text(encoding="utf-8"))
    targets = [link for kind in (_INLINE, _BY_NAME, _IN_HTML) for link in kind.findall(text)]
    found = []
    for target in targets:
        name = unquote(target.partition("#")[0].partition("?")[0])
        where = root / name.lstrip("/") if name.startswith("/") else paper.parent / name
        if not _ELSEWHERE.match(target) and not where.exists():
            found.append(target)
    return found


def papers() -> list[Path]:
    """Every document that is kept with the house."""
    rooms = [REPOSITORY / room for room in ("docs", "src", "tests", "examples")]
    return [*REPOSITORY.glob("*.md"), *(paper for room in rooms for paper in sorted(room.rglob("*.md")))]


def test_every_link_and_picture_leads_somewhere() -> None:
    kept = papers()
    assert kept
    found = {str(p.relative_to(REPOSITORY)): broken(p, REPOSITORY) for p in kept}
    assert {name: links for name, links in found.items() if links} == {}


@pytest.mark.parametrize(
    "line",
    ["[a](gone.md)", "![a](pictures/gone.png)", '<img src="gone.png">', "[a]: gone.md", "[a](gone.md#part)"],
)
def test_a_link_that_leads_nowhere_is_seen(tmp_path: Path, line: str) -> None:
    paper = tmp_path / "paper.md"
    (tmp_path / "here.md").touch()
    paper.write_text(f"[b](here.md#part) [c](https://www.gov.uk/) [d](#part) `[e](code.md)`\n{line}\n")
    (link,) = broken(paper, tmp_path)
    assert "gone" in link
