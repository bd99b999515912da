"""A gentle check on a page that must not hold names: does this line look as if it held one?

It points at the line and never repeats the word. It can be wrong both ways, so it only warns.
"""

from __future__ import annotations

import re

_ORDINARY = frozenset(
    [
        "I",
        "I'm",
        "I've",
        "I'd",
        "I'll",
        "Mum",
        "Mam",
        "Mom",
        "Mummy",
        "Dad",
        "Daddy",
        "Nan",
        "Nana",
        "Gran",
        "Grandma",
        "Grandad",
        "Auntie",
        "Uncle",
        "Miss",
        "Sir",
        "God",
        "OK",
        "TV",
        "PE",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Christmas",
        "Easter",
        "Eid",
        "Diwali",
        "Ramadan",
        "MASH",
        "GP",
        "NHS",
        "LADO",
        "SENCO",
        "DSL",
        "A&E",
        "Year",
        "Reception",
        "English",
        "British",
        "Facebook",
        "Instagram",
        "Snapchat",
        "TikTok",
        "WhatsApp",
    ]
)
_WORD = re.compile(r"[^\W\d_][\w'’&-]*")
_STARTS = re.compile(r"(^|[.!?:…]\s+|[\"“‘'(]\s*)$")
_NUMBER = re.compile(r"\b0\d[\d ]{8,}\b|\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|\S@\S+\.\S")
"""A phone number, a postcode, an e-mail address."""


def may_be_named(text: str) -> bool:
    """Whether *text* may hold a name, a phone number, a postcode or an e-mail address."""
    if _NUMBER.search(text):
        return True
    for found in _WORD.finditer(text):
        word = found.group().removesuffix("'s").removesuffix("’s")
        if word[:1].isupper() and word not in _ORDINARY and not _STARTS.search(text[: found.start()]):
            return True
    return False
