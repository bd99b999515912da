"""The arithmetic that makes tampering show. Hashing only: no key, no store.

Each entry's seal covers the entry and the seal before it, so that changing, taking out, adding or
reordering any entry breaks every seal after it. Whoever holds one later seal elsewhere can see it.
"""

from .chain import FIRST, Broken, Entry, first_broken, seal_of

__all__ = ["FIRST", "Broken", "Entry", "first_broken", "seal_of"]
