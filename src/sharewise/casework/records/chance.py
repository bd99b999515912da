"""The one place where chance comes from: fresh ids, fresh keys, fresh nonces.

Tests put their own source in, so that the same run gives the same ids.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID

Source = Callable[[int], bytes]

_source: ContextVar[Source] = ContextVar("chance", default=os.urandom)


def fresh(size: int) -> bytes:
    """*size* bytes nobody can guess."""
    return _source.get()(size)


def fresh_id() -> UUID:
    """A random id: it says nothing of how many came before it."""
    return UUID(bytes=fresh(16), version=4)


@contextmanager
def chance_from(source: Source) -> Iterator[None]:
    """Take chance from *source* for a while. For tests."""
    token = _source.set(source)
    try:
        yield
    finally:
        _source.reset(token)
