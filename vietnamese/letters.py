"""The letters of the Vietnamese alphabet, their tones, and the tables made of them.

A Vietnamese letter is a base (a, d, e, i, o, u, y), a mark that makes it another letter (ă â đ ê ô ơ ư),
and a tone. ``TONES`` counts the tones in the order of dictionaries: ngang 0, huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5.
"""

from __future__ import annotations

import unicodedata
from typing import Final

TONES: Final = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
"""The combining mark of each tone."""

PLAIN_VOWELS: Final = "aăâeêioôơuưy"

LETTERS: Final = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""The alphabet in its order; f, j, w and z stand where the Latin alphabet has them."""


def listed(words: str) -> list[str]:
    """A table written as words in a string."""
    return words.split()


def _toned(vowel: str, tone: int) -> str:
    return unicodedata.normalize("NFC", vowel + TONES[tone])


TONED: Final = {vowel: tuple(_toned(vowel, tone) for tone in range(6)) for vowel in PLAIN_VOWELS}
"""Each vowel with its six tones, lower case: ``TONED["ê"][4]`` is ``ế``."""

TONE_OF: Final = {char: tone for row in TONED.values() for tone, char in enumerate(row) if tone}
"""The tone of each lower-case letter that has one."""

TONELESS: Final = {ord(char): vowel for vowel, row in TONED.items() for char in row[1:]}
"""For ``str.translate``: takes the tones off lower-case text and keeps ă â đ ê ô ơ ư."""

VOWELS: Final = frozenset(PLAIN_VOWELS) | TONE_OF.keys()
MARKED: Final = frozenset(char for char in (*VOWELS, "đ") if not char.isascii())
"""Every lower-case letter that only Vietnamese (or another language with marks) has."""
