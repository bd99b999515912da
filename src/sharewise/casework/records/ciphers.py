"""Sealing words: AES-256-GCM, each bound to the row and column it stands in.

Three keys, one inside the other: the site's key opens an agency's key, that opens a person's key, and that
opens words about the person. Destroy a person's key and their words are closed here; an older backup still holds it.
A sealed value is one byte for the format, 12 bytes of nonce, then the ciphertext with its 16-byte tag.
"""

from __future__ import annotations

from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sharewise.casework.records.chance import fresh

FORMAT = b"\x01"
KEY, NONCE = 32, 12  # bytes


class CannotOpen(Exception):
    """A sealed value does not open: the key is gone, it is the wrong one, or the value was moved or changed."""


def seal(key: bytes, words: bytes, place: str) -> bytes:
    """Seal *words* under a 32-byte *key*, bound to *place*."""
    nonce = fresh(NONCE)
    return FORMAT + nonce + AESGCM(key).encrypt(nonce, words, FORMAT + place.encode())


def unseal(key: bytes, sealed: bytes, place: str) -> bytes:
    """What was sealed.

    Raises:
        CannotOpen: another key, another place, or a changed byte.
    """
    if sealed[:1] != FORMAT:
        raise CannotOpen
    try:
        return AESGCM(key).decrypt(sealed[1 : 1 + NONCE], sealed[1 + NONCE :], FORMAT + place.encode())
    except InvalidTag:
        raise CannotOpen from None


@lru_cache(maxsize=4096)
def unwrapped(outer: bytes, wrapped: bytes, place: str) -> bytes:
    """A key taken out of its wrapping. Kept for a while: the wrapping itself is read afresh each time,
    so a destroyed key is not found here."""
    return unseal(outer, wrapped, place)
