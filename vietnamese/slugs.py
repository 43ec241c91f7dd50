"""Addresses from Vietnamese titles."""

from __future__ import annotations

import re
import unicodedata

_D_STROKE = str.maketrans({"đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ɖ": "d", "Ɖ": "d"})
"""Unicode does not decompose đ; ð and ɖ are its look-alikes from broken keyboards and old files."""

_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def slug(text: str, max_length: int = 0) -> str:
    """The address part for ``text``: lower-case ASCII words joined by hyphens.

    đ becomes d, marks are taken off, and whatever parts words (blank, slash, comma) becomes one hyphen,
    so that a document's symbol keeps its parts: ``116/2021/NĐ-CP`` gives ``116-2021-nd-cp``.
    With ``max_length`` the result is cut at a hyphen where that leaves something. May be empty.
    """
    bare = unicodedata.normalize("NFKD", text.translate(_D_STROKE))
    ascii_text = "".join(char for char in bare if not unicodedata.combining(char))
    result = _NOT_A_WORD.sub("-", ascii_text.lower()).strip("-")
    if max_length and len(result) > max_length:
        cut = result[: max_length + 1].rfind("-")
        result = (result[:cut] if cut > 0 else result[:max_length]).strip("-")
    return result
