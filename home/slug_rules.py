"""How the editor's browser turns a title into a slug: the same result as ``vietnamese.slug`` on the server."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NOT_SEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""Soft hyphens, signs without width: they come with pasted text and part no words."""


def _variants(letter: str) -> str:
    """Every Vietnamese letter that ``letter`` is the bare form of, both cases, composed."""
    found = []
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1EFA)):
        char = chr(code)
        bare = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c)).lower()
        if bare == letter:
            found.append(char)
    if letter == "d":
        found += ["đ", "Đ", "ð", "Ð", "ɖ", "Ɖ"]
    return "".join(sorted(set(found)))


BROWSER_SLUG_RULES = [
    (re.compile(f"[\u0300-\u036f{_NOT_SEEN}]"), ""),
    *((re.compile(f"[{_variants(letter)}]"), letter) for letter in _LETTERS if _variants(letter)),
    (re.compile(r"[^A-Za-z0-9]+"), "-"),
    (re.compile(r"^-+|-+$"), ""),
]
"""Pairs of pattern and replacement for Wagtail's slug field, applied in order."""
