"""Words are sent to a running site by every way in, and looked for in every place they could be left."""

from __future__ import annotations

import http.client
import json
import os
import re
import secrets
import socket
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver

from journeys.server import Site, running
from sharewise.doors.web.practise.own_answer import LONGEST
from sharewise.doors.web.practise.stories import CASES
from sharewise.doors.web.should_i_share.flow import PAGES
from sharewise.doors.web.should_i_share.so_far import Line, SoFar, pack

MARK = f"plate{secrets.token_hex(6)}"
WORDS = f"Maya heard the {MARK} smash"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site whose home, temporary folder and working folder are all one folder that can be searched."""
    folder = tmp_path_factory.mktemp("house")
    everything_here = {name: str(folder) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    with running(folder, **everything_here) as site:
        yield site


def addresses(routes: Iterable[URLPattern | URLResolver] | None = None, under: str = "/") -> list[str]:
    """Every address of the site, those of the API among them, that holds no name to fill in."""
    found: list[str] = []
    for route in get_resolver().url_patterns if routes is None else routes:
        where = under + str(route.pattern)
        found += addresses(route.url_patterns, where) if isinstance(route, URLResolver) else [where]
    return [where for where in found if "<" not in where]


def ask(site: Site, method: str, target: str, body: bytes = b"", **headers: str) -> tuple[str, str]:
    """The answer's headers, and its body. Nothing where the site hung up on what was too long to take."""
    host = site.address.removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=10)
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    with suppress(BrokenPipeError, ConnectionResetError):
        connection.request(method, target, body, sent)
    try:
        answer = connection.getresponse()
        return str(answer.headers), answer.read().decode("utf-8", "replace")
    except ConnectionError:
        assert len(body) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        return "", ""


FORM = "application/x-www-form-urlencoded"
MULTIPART = (
    f'--x\r\nContent-Disposition: form-data; name="note"; filename="{MARK}.txt"\r\n\r\n{WORDS}\r\n--x--\r\n'
)

WEIGHED = {
    "jurisdiction": "england",
    "position_date": "2026-11-22",
    "people": [{"id": "child", "relation": "child", "fears_home": "yes"}],
    "items": [{"id": "one", "text": WORDS, "about": ["child"]}],
    "recipients": [{"id": "hub", "kind": "mash"}, {"id": "neighbour", "kind": "public"}],
}
NAMED = {**WEIGHED, "facts": {WORDS: "yes", MARK: "no"}, MARK: WORDS}

WAYS_IN: dict[str, tuple[str, str, bytes, dict[str, str]]] = {
    "a form": ("POST", "", urlencode({"note": WORDS, MARK: "1"}).encode(), {"Content_Type": FORM}),
    "a file": ("POST", "", MULTIPART.encode(), {"Content_Type": "multipart/form-data; boundary=x"}),
    "JSON": ("POST", "", f'{{"note": "{WORDS}"}}'.encode(), {"Content_Type": "application/json"}),
    "JSON that is weighed": ("POST", "", json.dumps(WEIGHED).encode(), {"Content_Type": "application/json"}),
    "JSON with words for names": (
        "POST",
        "",
        json.dumps(NAMED).encode(),
        {"Content_Type": "application/json"},
    ),
    "JSON cut short": ("POST", "", f'{{"note": "{WORDS}'.encode(), {"Content_Type": "application/json"}),
    "bytes that are not text": ("POST", "", b"note=\xff\xfe" + WORDS.encode(), {"Content_Type": FORM}),
    "too many boxes": ("POST", "", f"{MARK}=1&".encode() * 1000, {"Content_Type": FORM}),
    "far too much": ("POST", "", WORDS.encode() * 100_000, {"Content_Type": "text/plain"}),
    "a question in the address": ("GET", f"?note={quote(WORDS)}", b"", {}),
    "the address itself": ("GET", quote(WORDS) + "/", b"", {}),
    "a cookie": ("GET", "", b"", {"Cookie": f"note={MARK}"}),
    "where they came from": ("GET", "", b"", {"Referer": f"https://school.example/{MARK}"}),
    "the browser's name": ("GET", "", b"", {"User_Agent": MARK}),
    "a method nobody has": (MARK.upper(), "", b"", {}),
    "another host": ("GET", "", b"", {"Host": f"{MARK}.example"}),
}


@pytest.mark.parametrize("way", WAYS_IN)
def test_what_is_sent_is_nowhere_after(site: Site, way: str) -> None:
    method, more, body, headers = WAYS_IN[way]
    for address in addresses():
        answer, _ = ask(site, method, address + more, body, **headers)
        assert MARK not in answer.lower(), f"{address} sends it back in a header"
        # A demo's chairs hold a form's own token in a cookie of this visit; nothing public holds any.
        cookies = [line for line in answer.lower().splitlines() if line.startswith("set-cookie")]
        assert [c for c in cookies if not (address == "/chairs/" and c.startswith("set-cookie: csrf="))] == []
    assert MARK not in site.said().lower(), "it is in the log"
    assert left_in(site.log.parent) == []


def test_what_is_weighed_is_answered_for_and_not_repeated(site: Site) -> None:
    _, body, headers = WAYS_IN["JSON that is weighed"][1:]
    _, answer = ask(site, "POST", "/api/v1/weigh", body, **headers)
    assert [row["recipient"] for row in json.loads(answer)["answers"]][:2] == ["hub", "neighbour"]
    assert MARK not in answer


def test_a_name_that_was_typed_is_refused_and_not_repeated(site: Site) -> None:
    _, body, headers = WAYS_IN["JSON with words for names"][1:]
    _, answer = ask(site, "POST", "/api/v1/weigh", body, **headers)
    assert json.loads(answer)["kind"] == "bad-situation"
    assert len(json.loads(answer)["problems"]) == 3
    assert MARK not in answer


def test_words_cut_off_halfway_are_nowhere_after(site: Site) -> None:
    host, port = site.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as line:
        head = (
            f"POST / HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: {FORM}\r\nContent-Length: 9999\r\n\r\n"
        )
        line.sendall(f"{head}note={MARK}".encode())
    ask(site, "GET", "/")
    assert MARK not in site.said().lower()
    assert left_in(site.log.parent) == []


def test_no_title_repeats_what_was_typed(site: Site) -> None:
    for address in addresses():
        _, page = ask(site, "POST", address, urlencode({"note": WORDS}).encode(), Content_Type=FORM)
        title = page.partition("<title>")[2].partition("</title>")[0]
        assert MARK not in title


PRACTISED: dict[str, dict[str, str]] = {
    "compared": {"why": WORDS, "what": WORDS},
    "changed": {"why": WORDS, "what": WORDS, "change": "yes"},
    "refused": {"why": WORDS * LONGEST, "what": WORDS},
}


@pytest.mark.parametrize("how", PRACTISED)
@pytest.mark.parametrize("case", [case.slug for case in CASES])
def test_words_practised_with_are_on_the_page_and_nowhere_else(site: Site, case: str, how: str) -> None:
    """These pages do show what was typed, to whoever typed it, once."""
    where = f"/practise/{case}/"
    headers, page = ask(site, "POST", where, urlencode(PRACTISED[how]).encode(), Content_Type=FORM)
    assert MARK in page
    assert MARK not in page.partition("</title>")[0]
    assert not [link for link in re.findall(r'(?:href|action|src)="([^"]*)"', page) if MARK in link]
    assert MARK not in headers
    assert "set-cookie" not in headers.lower()
    assert "no-store" in headers
    _, after = ask(site, "GET", where)
    assert MARK not in after
    assert MARK not in site.said().lower()
    assert left_in(site.log.parent) == []


def left_in(folder: Path) -> list[str]:
    """Files under a folder that hold the mark, in their name or in their bytes."""
    files = [Path(where) / name for where, _, names in os.walk(folder) for name in names]
    return [str(file) for file in files if MARK in file.name or MARK.encode() in file.read_bytes()]


def test_the_search_would_see_what_was_left(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text(f"...{MARK}...")
    assert left_in(tmp_path) == [str(tmp_path / "cache")]


def test_words_carried_through_every_page_of_should_i_share_are_nowhere_after(site: Site) -> None:
    """Each page of the set order and the answer are drawn with the mark in a line, and in each fault."""
    line = Line(text=WORDS, kind="childs-words", marks=("private",), meaning="affects")
    full = SoFar(
        topics=("abuse", "private"), lines=(line,), ages=("8",), adults=("mother",), source=("mother",)
    )
    names = [page.name for page in PAGES]
    ways = [{"so_far": pack(full.with_(been=tuple(names[:n]))), "go": "on"} for n in range(len(names) + 1)]
    ways += [{"so_far": pack(full.with_(been=tuple(names))), "go": go} for go in ("stop", "open", "back")]
    ways += [
        {"so_far": pack(full), "page": name, "words": WORDS, "ages": WORDS, "go": "on"} for name in names
    ]
    ways += [{"so_far": pack(full)[:-1]}, {"so_far": pack(full) + MARK}, {"so_far": MARK * 20_000}]
    ways += [
        {"so_far": pack(full), "change": WORDS},
        {"so_far": pack(full), "page": "question", "fact": WORDS},
    ]
    for way in ways:
        headers, page = ask(site, "POST", "/should-i-share/", urlencode(way).encode(), Content_Type=FORM)
        assert MARK not in headers.lower()
        assert MARK not in page.partition("<title>")[2].partition("</title>")[0]
    assert MARK not in site.said().lower(), "it is in the log"
    assert left_in(site.log.parent) == []
