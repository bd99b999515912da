"""Start the site on this machine: ``python -m sharewise.doors.site --port 8000``."""

from __future__ import annotations

import argparse
import os
import socket
import sys
import threading
import time

from django.core.exceptions import ImproperlyConfigured
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from sharewise.doors.site.quiet_log import LOGGING

PATIENCE = 60  # seconds


def say_when_ready(host: str, port: int) -> None:
    """Print the address once something answers there."""
    stop = time.monotonic() + PATIENCE
    while time.monotonic() < stop:
        try:
            with socket.create_connection((host, port), timeout=1):
                print(f"Sharewise is ready: http://{host}:{port}/   (Ctrl+C stops it)", flush=True)
                return
        except OSError:
            time.sleep(0.1)


def begin_afresh() -> None:
    """A demo begins anew each time it is started: its cases are dated from that day."""
    import django
    from django.core.management import call_command

    from sharewise.doors.site.database import DEMO_FILE

    if not os.environ.get("DATABASE_URL"):
        for left in DEMO_FILE.parent.glob(f"{DEMO_FILE.name}*"):
            left.unlink()
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)

    from sharewise.casework.chronology.people_here import everybody
    from sharewise.doors.site.clock import now
    from sharewise.doors.site.demo import load

    if not everybody():
        load(now())


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m sharewise.doors.site", description=__doc__)
    asked.add_argument("--host", default="127.0.0.1")
    asked.add_argument("--port", type=int, default=8000)
    asked.add_argument("--workers", type=int, default=1)
    given = asked.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sharewise.doors.site.settings")

    try:
        from sharewise.doors.site import settings
    except ImproperlyConfigured as mistake:
        print(mistake, file=sys.stderr)
        return 2

    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((given.host, given.port))
        except OSError:
            print(f"Something else is using port {given.port}. Try: make demo PORT={given.port + 1}")
            return 1

    if settings.KEEPS_RECORDS:
        begin_afresh()  # only now: a demo that has the port keeps its records

    threading.Thread(target=say_when_ready, args=(given.host, given.port), daemon=True).start()
    Server(
        "sharewise.doors.site.wsgi:application",
        address=given.host,
        port=given.port,
        workers=given.workers,
        interface=Interfaces.WSGI,
        websockets=False,
        log_dictconfig=LOGGING,
        log_level=LogLevels.error,
        log_access=False,
    ).serve()
    return 0


if __name__ == "__main__":
    sys.exit(main())
