"""Bring GOV.UK Frontend's stylesheet into the house, without what only services on GOV.UK may use.

    python3 tools/vendor_govuk.py

Takes the published npm package, drops the GDS Transport font, the crest and the source map, checks
that none of them is left, and writes the stylesheet with a note of where it came from. Only whoever
moves to a new version needs npm; the result is committed.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

VERSION = "6.3.0"
CSS = "package/dist/govuk/govuk-frontend.min.css"
INTO = Path(__file__).parent.parent / "src/sharewise/doors/web/static/govuk-frontend"

LICENCE = """The MIT License (MIT)

Copyright (C) Crown Copyright (Government Digital Service)

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""

NOTE = """# GOV.UK Frontend, as kept here

npm `govuk-frontend` {version}, `dist/govuk/govuk-frontend.min.css`, changed by `tools/vendor_govuk.py`
and never by hand.

| | SHA-256 |
|---|---|
| as published | `{before}` |
| as kept here | `{after}` |

Taken out, because they belong to services on GOV.UK: {fonts} `@font-face` blocks, GDS Transport in
{families} font lists (Arial stands first now), {crests} references to the crest. Also the source-map comment.

Licence: MIT (LICENSE.txt beside this file). No script is kept: every page works without one.
The version is paired with `govuk-frontend-jinja` 4.1.0; move both or neither.
"""


def published() -> str:
    """The stylesheet as npm has it."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", f"govuk-frontend@{VERSION}"], cwd=folder, check=True)
        (archive,) = Path(folder).glob("*.tgz")
        with tarfile.open(archive) as package:
            member = package.extractfile(CSS)
            assert member, f"{CSS} is not in the package"
            return member.read().decode()


def stripped(css: str) -> tuple[str, dict[str, int]]:
    """The stylesheet without font, crest and source map, and how many of each there were."""
    css, fonts = re.subn(r"@font-face\{[^}]*\}", "", css)
    css, families = re.subn(r"GDS Transport,\s*arial", "arial", css)
    css, crests = re.subn(r"[\w-]+:[^;{}]*url\([^)]*govuk-crest\.svg\)[^;{}]*;?", "", css)
    css = re.sub(r"/\*! Copyright \(c\) 2011 by Margaret Calvert.*?\*/", "", css)  # the font's notice
    css = re.sub(r"/\*# sourceMappingURL=.*?\*/", "", css).rstrip() + "\n"
    for gone in ("GDS Transport", "Calvert", "url(", "sourceMappingURL", "@import"):
        assert gone not in css, f"{gone} is still there"
    assert (fonts, crests) == (2, 3), "the published stylesheet has changed: read it again"
    assert f'--govuk-frontend-version:"{VERSION}"' in css
    return css, {"fonts": fonts, "families": families, "crests": crests}


def main() -> None:
    before = published()
    after, counts = stripped(before)
    sums = {
        "before": hashlib.sha256(before.encode()).hexdigest(),
        "after": hashlib.sha256(after.encode()).hexdigest(),
    }
    INTO.mkdir(parents=True, exist_ok=True)
    (INTO / "govuk-frontend.min.css").write_text(after)
    (INTO / "LICENSE.txt").write_text(LICENCE)
    (INTO / "VENDORED.md").write_text(NOTE.format(version=VERSION, **sums, **counts))
    print(f"govuk-frontend {VERSION}: {len(after):,} bytes, {counts}")


if __name__ == "__main__":
    main()
