"""The real site, started the way `make demo` starts it, with its whole log kept to be read."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CHROMIUM = os.environ.get("SHAREWISE_CHROMIUM") or shutil.which("chromium") or ""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 30  # seconds


@dataclass(frozen=True)
class Site:
    """A running site: where it answers, and the file that holds all it has said."""

    address: str
    log: Path

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port


@contextmanager
def running(folder: Path, **settings: str) -> Iterator[Site]:
    """Start the site in a folder of its own, wait until it answers, and stop it after."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("DJANGO_")}
    port = free_port()
    site = Site(f"http://127.0.0.1:{port}", folder / "site.log")
    command = [sys.executable, "-m", "sharewise.doors.site", "--port", str(port)]
    with site.log.open("wb") as log:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=plain | {"SHAREWISE_MODE": "demo"} | settings,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            _wait(site, process)
            yield site
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)


def _wait(site: Site, process: subprocess.Popen[bytes]) -> None:
    stop = time.monotonic() + PATIENCE
    while time.monotonic() < stop and process.poll() is None:
        try:
            urllib.request.urlopen(site.address + "/phone-numbers/", timeout=2)
            return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError(f"The site did not start.\n{site.said()}")
