"""Where the records are kept: SQLite in one file, or PostgreSQL, by one address."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

DEMO_FILE = Path("build") / "demo" / "sharewise.sqlite3"

# FULL: an acknowledged note must outlive a power cut, not only a crash. IMMEDIATE: a step that writes takes
# its turn at the start, so that two of them never fail half-way.
_SQLITE: dict[str, Any] = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
    "PRAGMA secure_delete=ON",
}


def database(address: str) -> dict[str, Any]:
    """Django's settings for one address: ``sqlite:////var/lib/sharewise/records.sqlite3`` or
    ``postgresql://user:password@host:5432/name``. Without one, records are kept in build/demo.

    Raises:
        ImproperlyConfigured: it names no database we know. It never says what was written.
    """
    if not address:
        DEMO_FILE.parent.mkdir(parents=True, exist_ok=True)
        return _sqlite(DEMO_FILE)
    try:
        parts = urlsplit(address)
        port = parts.port or ""
    except ValueError:
        raise ImproperlyConfigured(
            "DATABASE_URL cannot be read. Write / : @ in a password as %2F %3A %40."
        ) from None
    if parts.scheme == "sqlite" and parts.path.strip("/"):
        return _sqlite(Path(unquote(parts.path[1:])))
    options = dict(parse_qsl(parts.query))
    if parts.scheme in ("postgres", "postgresql") and parts.path.strip("/"):
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.strip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or "") or options.pop("host", ""),
            "PORT": port,
            "OPTIONS": options,
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
        }
    raise ImproperlyConfigured(
        "DATABASE_URL must begin with sqlite:/// or postgresql://, and name a database."
    )


def _sqlite(path: Path) -> dict[str, Any]:
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": str(path), "OPTIONS": dict(_SQLITE)}
