"""Addresses from Vietnamese titles."""

from __future__ import annotations

import re
import unicodedata

from vietnamese.normal import fold, normalise

_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def slug(text: str, max_length: int = 0) -> str:
    """The address part for ``text``: lower-case ASCII words joined by hyphens.

    đ becomes d, marks are taken off, and whatever parts words (blank, slash, comma) becomes one hyphen,
    so that a document's symbol keeps its parts: ``116/2021/NĐ-CP`` gives ``116-2021-nd-cp``. Invisible characters
    part nothing. With ``max_length`` the result is cut at a hyphen where that leaves something. May be empty.

    >>> slug("Nghị định 116/2021/NĐ-CP")
    'nghi-dinh-116-2021-nd-cp'
    """
    plain = fold(unicodedata.normalize("NFKD", normalise(text)))
    result = _NOT_A_WORD.sub("-", plain).strip("-")
    if max_length and len(result) > max_length:
        cut = result[: max_length + 1].rfind("-")
        result = (result[:cut] if cut > 0 else result[:max_length]).strip("-")
    return result
