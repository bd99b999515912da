"""Letters that cannot be seen, and change what is read or where it goes."""

from __future__ import annotations

import re

# Control characters but for tab and line ends; the marks that turn text round; spaces of no width and the
# byte-order mark; tags, which spell out words nobody sees (the flags of England, Scotland and Wales are
# written with them, and are the price).
_RANGES = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\u200b\u2060\ufeff"
    "\U000e0000-\U000e007f"
)
# The joiners are let through after any letter beyond plain Latin. Persian, Urdu, Bengali, Malayalam and
# other scripts are misspelt without them, and emoji of families are built with them: a child's words in
# their own script are not to be refused. After a plain Latin letter, or after nothing, they only hide.
_JOINERS = "(?<![^\x00-\x7f])[\u200c\u200d]"
HIDDEN = re.compile(f"[{_RANGES}]|{_JOINERS}")
