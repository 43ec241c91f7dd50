"""The order of the Vietnamese alphabet as a key that any database can store and sort by.

The order is CLDR's for ``vi`` (what PostgreSQL's ICU, browsers and office programs do), in levels over the whole text:

1. letters, word by word: a ă â b c d đ e ê … (f j w z where the Latin alphabet has them), so "an bình" stands before
   "anh"; blanks before punctuation, punctuation before digits, digits before letters, other scripts last;
2. tones, word by word: ngang, huyền, hỏi, ngã, sắc, nặng;
3. case: small before capital.

Two things go beyond CLDR, as people number and write: digits count as numbers (Tổ 2 before Tổ 10, leading zeros
aside), and a word has one tone wherever it is written (hòa and hoà stand together). Strings that differ have different
keys, except in blanks at the ends and in the kind of dash or quotation mark; what the levels leave equal is decided
last by the place of the tone and the zeros, so the order is total.

Keys are built for plain comparison of code points, which is what SQLite's BINARY and PostgreSQL's ``COLLATE "C"`` do.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from vietnamese.honorifics import strip_honorific
from vietnamese.letters import LETTERS, TONES
from vietnamese.normal import normalise
from vietnamese.syllables import place_tone

_LEVEL: Final = "!"
_PART: Final = " "
_BLANK: Final = '"'
_MARK: Final = "#"
_OTHER: Final = "~"
_WEIGHTS: Final = {letter: chr(ord("A") + index) for index, letter in enumerate(LETTERS)}
_TONE_MARKS: Final = {mark: str(tone + 1) for tone, mark in enumerate(TONES) if mark}
_QUALITY: Final = frozenset("\u0302\u0306\u031b")
_PLAIN_MARKS: Final = str.maketrans("‐‑‒–—―−“”„«»‘’‚‹›…", "-------\"\"\"\"\"'''''.")
_CHUNK: Final = re.compile(r"(\s++)|([0-9]++)|([^\W\d_]++)|(.)", re.DOTALL)


_USUAL: Final = 30
"""Longer words are not remembered."""


@lru_cache(maxsize=4096)
def _letter(lower: str) -> tuple[str, str, str]:
    """Weight, bare letter and tone of one small letter; marks of other languages count as tones after all others."""
    parts = unicodedata.normalize("NFD", lower)
    marks = [mark for mark in parts[1:] if mark not in _QUALITY]
    base = unicodedata.normalize("NFC", parts[0] + "".join(mark for mark in parts[1:] if mark in _QUALITY))
    if base not in _WEIGHTS:
        base, marks = parts[0], list(parts[1:])
    if base not in _WEIGHTS:
        return _OTHER + lower, lower, ""
    return _WEIGHTS[base], base, "".join(_TONE_MARKS.get(mark, _OTHER + mark) for mark in marks)


@lru_cache(maxsize=4096)
def _word(word: str) -> tuple[str, str, str, str]:
    """Letters, tone, case and what is left, of one run of letters (composed)."""
    lower = word.lower()
    if len(lower) != len(word):  # a letter of another language that grows
        return "".join(_OTHER + char for char in word), "1", "0" * len(word), ""
    letters = [_letter(char) for char in lower]
    tones = "".join(letter[2] for letter in letters)
    bare = "".join(letter[1] for letter in letters)
    usual = not tones or (len(tones) == 1 and place_tone(bare, int(tones) - 1) == lower)
    cases = "".join("01"[capital != small] for capital, small in zip(word, lower, strict=True))
    return "".join(letter[0] for letter in letters), tones or "1", cases, "" if usual else f"{lower};"


def _number(digits: str) -> tuple[str, str]:
    """Weight of a number by its size, and its leading zeros."""
    plain = digits.lstrip("0") or "0"
    size = str(len(plain)) if len(plain) < 9 else f"9{len(plain):08d}"
    return size + plain, "0" * (len(digits) - len(plain))


def _levels(text: str) -> tuple[str, str]:
    """The deciding levels (letters, tones) and the lesser ones (case, what is left)."""
    primary: list[str] = []
    tones: list[str] = []
    cases: list[str] = []
    rest: list[str] = []
    for blank, digits, word, other in _CHUNK.findall(normalise(text).strip()):
        if word:
            letters, tone, case, left = _word(word) if len(word) <= _USUAL else _word.__wrapped__(word)
            primary.append(letters)
            tones.append(tone)
            cases.append(case)
            rest.append(left)
        elif blank:
            primary.append(_BLANK)
        elif digits:
            weight, zeros = _number(digits)
            primary.append(weight)
            rest.append(zeros and f"{zeros};")
        else:
            primary.append(_MARK + other.translate(_PLAIN_MARKS))
    return _joined("".join(primary), "".join(tones).rstrip("1")), _joined("".join(cases).rstrip("0"), "".join(rest))


def _joined(first: str, second: str) -> str:
    """Two levels: the end of the first sorts before whatever could follow it."""
    return f"{first}{_LEVEL}{second}" if second else first


def collation_key(text: str) -> str:
    """A string whose plain order is the Vietnamese order of ``text`` (see the module's own words).

    >>> sorted(["ăn", "đa", "an bình", "anh", "ánh", "da", "ba"], key=collation_key)
    ['an bình', 'anh', 'ánh', 'ăn', 'ba', 'da', 'đa']
    """
    deciding, lesser = _levels(text)
    return f"{deciding}{_PART}{lesser}" if lesser else deciding


def name_key(name: str) -> str:
    """A key that sorts people as Vietnamese lists do: by given name, then family name, then what stands between.

    Honorifics and ranks at the start do not count; nor does what stands in brackets or after a comma.

    >>> sorted(["Bùi Thị Ước", "Nguyễn Văn An", "Ông Đỗ Văn An"], key=name_key)
    ['Ông Đỗ Văn An', 'Nguyễn Văn An', 'Bùi Thị Ước']
    """
    words = re.split(r"[(,;]", strip_honorific(name), maxsplit=1)[0].split()
    if not words:
        return collation_key(name)
    given, family, middle = words[-1], words[0] if len(words) > 1 else "", " ".join(words[1:-1])
    parts = [_levels(part) for part in (given, family, middle)]
    deciding = _PART.join(part[0] for part in parts)
    lesser = _PART.join(part[1] for part in parts)
    return f"{deciding}{_PART}{lesser}".rstrip(_PART)
