"""Text as it is stored (``normalise``) and text without marks (``fold``)."""

from __future__ import annotations

import re
import unicodedata

from vietnamese.letters import MARKED, VOWELS
from vietnamese.syllables import is_syllable

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_BREAKS = "\u000b\u000c\u0085\u2028\u2029"
_INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufff9\ufffa\ufffb"
)
_CONTROL = "".join(chr(code) for code in (*range(9), *range(14, 32), *range(127, 133), *range(134, 160)))

_CLEAN: dict[int, str | None] = {ord(char): " " for char in _SPACES}
_CLEAN |= {ord(char): "\n" for char in _LINE_BREAKS}
_CLEAN |= dict.fromkeys(map(ord, _INVISIBLE + _CONTROL), None)
_UNCLEAN = re.compile("[" + re.escape("".join(map(chr, _CLEAN))) + "]")

_LATE_MARK = re.compile("[\u0300\u0301\u0303\u0309][\u0300\u0301\u0302\u0303\u0306\u0309]*[\u0302\u0306]")
_OF_THE_LETTER = "\u0302\u0306"
"""A tone typed before the circumflex or breve of its letter: two marks above do not change places by themselves."""

_LOOK_ALIKES = {ord("Ð"): "Đ", ord("ð"): "đ", ord("Ɖ"): "Đ", ord("ɖ"): "đ"}
_LOOKS_LIKE_D = frozenset("ÐðƉɖ")
_LETTERS = re.compile(r"[^\W\d_]+")


def normalise(text: str) -> str:
    """The one form in which text is stored and compared: composed letters, plain blanks, nothing invisible.

    NFC; no-break and other odd blanks become a blank; zero-width characters, soft hyphens, byte order marks, marks of
    direction and control characters go; line breaks stay (rare ones become ``\\n``). Ð ð Ɖ ɖ become Đ đ where the word
    is Vietnamese-like, so that "Guðmundur" keeps its own letter. Done twice it changes nothing more.

    >>> normalise("Ðội\\u00a0công tác")
    'Đội công tác'
    """
    if text.isascii() and text.isprintable():
        return text
    if _UNCLEAN.search(text):
        text = text.translate(_CLEAN)
    text = unicodedata.normalize("NFC", text)
    if "\u0302" in text or "\u0306" in text:
        parts = _LATE_MARK.sub(_letter_first, unicodedata.normalize("NFD", text))
        text = unicodedata.normalize("NFC", parts)
    if any(char in text for char in _LOOKS_LIKE_D):
        text = _LETTERS.sub(_repaired, text)
    return text


def _letter_first(match: re.Match[str]) -> str:
    """The marks that make the letter, then the tones, each in the order in which they came."""
    return "".join(sorted(match[0], key=lambda mark: mark not in _OF_THE_LETTER))


def _repaired(match: re.Match[str]) -> str:
    word = match[0]
    if word.isascii() or _LOOKS_LIKE_D.isdisjoint(word):
        return word
    repaired = word.translate(_LOOK_ALIKES)
    if _is_vietnamese_like(repaired) or all(map(_is_vietnamese_like, split_at_capitals(repaired))):
        return repaired
    return word


def split_at_capitals(word: str) -> list[str]:
    """A glued word in the pieces that begin with a capital after a small letter: hiệnĐề → hiện, Đề."""
    pieces: list[str] = []
    start = 0
    for index in range(1, len(word)):
        if word[index].isupper() and word[index - 1].islower():
            pieces.append(word[start:index])
            start = index
    return [*pieces, word[start:]]


def _is_vietnamese_like(word: str) -> bool:
    """A syllable, a letter alone, an abbreviation (next to no vowels: BLĐTBXH, qđ), or a name with Đ in front (Đắk).

    No word of the languages that have the letter eth begins with it and is written in Vietnamese letters alone.
    """
    lower = word.lower()
    if len(word) == 1 or is_syllable(lower):
        return True
    vowels = sum(char in VOWELS for char in lower)
    if vowels == 0 or (word.isupper() and len(word) <= 12 and vowels <= 1):
        return True
    return lower[0] == "đ" and "đ" not in lower[1:] and all(char.isascii() or char in MARKED for char in lower)


_SUBJOINED = range(0x0F71, 0x0FBD)
"""Tibetan letters below others are marks, too: NFD parts them and NFC does not join them again."""
_RARE = 0x3000


class _Folding(dict[int, str | None]):
    """Code point → what is left of it without case and marks; fills itself as characters come."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        lower = char.lower()
        kept: str | None = lower if len(lower) == 1 else char
        if unicodedata.combining(char) or code in _SUBJOINED:
            kept = None
        if code < _RARE:  # else a text of rare characters could fill the memory
            self[code] = kept
        return kept


_FOLDING = _Folding({ord(char): "d" for char in "đĐðÐɖƉ"})


def fold(text: str) -> str:
    """Lower case and without any mark: what a reader types who has no Vietnamese keyboard.

    One table after NFD; đ becomes d. Never longer than ``text``, and the same for its composed and decomposed form.

    >>> fold("Hoàng Đạo Thúy")
    'hoang dao thuy'
    """
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFD", text).translate(_FOLDING)
    return folded if folded.isascii() else unicodedata.normalize("NFC", folded)
