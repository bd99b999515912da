"""What is typed by people who are signed in lies sealed: in no file, journal or log of a running site."""

from __future__ import annotations

import http.cookiejar
import re
import secrets
import urllib.request
from pathlib import Path
from urllib.parse import urlencode

from journeys.server import running

MARK = f"quince{secrets.token_hex(6)}"


def test_a_note_and_a_call_lie_sealed_in_every_file(tmp_path: Path) -> None:
    here = {name: str(tmp_path) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    with running(tmp_path, **here) as site:
        jar = http.cookiejar.CookieJar()
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))

        def page(where: str, **form: str) -> str:
            token = next((c.value for c in jar if c.name == "csrf"), "")
            body = urlencode(form | {"csrfmiddlewaretoken": token or ""}).encode() if form else None
            answer: str = browser.open(site.address + where, body).read().decode()
            return answer

        chair = re.search(r'action="(/chairs/sit/[^"]+)"', page("/chairs/"))
        assert chair
        page(chair[1], sit="yes")
        page("/note/")
        sent = page("/note/", words=f"Maya said {MARK}", who=f"Maya {MARK}", goes_home=MARK, go="send")
        assert "has your note" in sent
        kept = page("/someone-is-asking/", name=MARK, number=MARK, child=MARK, words=MARK, said_at=MARK)
        assert MARK in kept
        found = [
            path for path in tmp_path.rglob("*") if path.is_file() and MARK.encode() in path.read_bytes()
        ]
        assert found == []
        assert any(
            path.name.endswith("-wal") for path in tmp_path.rglob("*")
        )  # the journal was looked in too
    assert [p for p in tmp_path.rglob("*") if p.is_file() and MARK.encode() in p.read_bytes()] == []
