"""The text as the rules read it, with the way back to the text as it was given.

Three changes make the patterns of this package short: each letter is one character (NFC), each gap one character (a
blank, ``\\n`` where a line breaks, ``PARAGRAPH`` where an empty line does), and each slash, dash and Đ the usual one.
Beside it lies the same text folded (small letters without marks), letter by letter: places are the same in both.
``vietnamese.normalise`` and ``fold`` do the like for whole texts, but do not know the way back.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import Final

PARAGRAPH: Final = "\x1e"
"""Stands for an empty line: no citation reaches over it."""
HIDDEN: Final = "\x00"
"""Stands for each character of what must not be read: addresses of the web, file names."""

_INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\ufff9-\ufffb\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
)
_MARKS: Final = "\u0300-\u036f"
_BLANKS: Final = "\t\x1c\x1d\x1e\x1f\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_PLAIN: Final = {
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys(map(ord, _BLANKS), " "),
    **dict.fromkeys(map(ord, "\v\f\x85\u2028\u2029"), "\n"),
    **dict.fromkeys(map(ord, "\\⁄∕／⧸╱⟋⁄＼∖⧵╲﹨"), "/"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−⁃﹘﹣－➖─━⸺⸻᠆"), "-"),
    **dict.fromkeys(map(ord, "ÐƉ"), "Đ"),
    **dict.fromkeys(map(ord, "ðɖ"), "đ"),
}
_UNEVEN: Final = re.compile(rf"[ \n\r{_INVISIBLE}]{{2,}}|[\r{_INVISIBLE}]|[^{_MARKS}\s{_INVISIBLE}][{_MARKS}]{{1,4}}")
"""What is not read one for one. Four marks at most: more are no letter, and putting them in order takes time."""
_OF_THE_LETTER: Final = "\u0302\u0306\u031b"


class Cleaned:
    """``text`` as the rules read it and ``folded``, the same without case and marks; ``original`` leads back."""

    def __init__(self, given: str) -> None:
        self.given = given
        self._places: list[int] = []
        self._shifts: list[int] = []
        self._widths: dict[int, int] = {}
        self.text = self._read(given.translate(_PLAIN))
        self.folded = _folded(self.text)

    def _read(self, even: str) -> str:
        pieces: list[str] = []
        read = written = 0
        for match in _UNEVEN.finditer(even):
            start, end = match.span()
            short = _short(match[0])
            pieces.append(even[read:start])
            written += start - read
            pieces.append(short)
            if short and short not in " \n\x1e":
                self._widths[written] = end - start
            written += len(short)
            read = end
            self._places.append(written)
            self._shifts.append(end - written)
        pieces.append(even[read:])
        return "".join(pieces)

    def hide(self, ranges: list[tuple[int, int]]) -> None:
        """Makes these ranges unreadable, without moving anything."""
        if not ranges:
            return
        for name in ("text", "folded"):
            whole: str = getattr(self, name)
            pieces: list[str] = []
            read = 0
            for start, end in ranges:
                pieces += whole[read:start], HIDDEN * (end - start)
                read = end
            setattr(self, name, "".join([*pieces, whole[read:]]))

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where the given text says what ``text[start:end]`` says. Its first and last character must be visible."""
        if not self._places:
            return start, end
        last = end - 1
        return self._origin(start), self._origin(last) + self._widths.get(last, 1)

    def _origin(self, place: int) -> int:
        index = bisect_right(self._places, place)
        return place + self._shifts[index - 1] if index else place


def _folded(text: str) -> str:
    return text.translate(_FOLDING)


def _short(uneven: str) -> str:
    """The one character (or none) that is read for a gap, for signs without width, or for a letter and its marks."""
    first = uneven[0]
    if len(uneven) > 1 and "\u0300" <= uneven[1] <= "\u036f":
        return _LETTERS[uneven]
    if "\n" in uneven or "\r" in uneven:
        breaks = uneven.replace("\r\n", "\n")
        return PARAGRAPH if breaks.count("\n") + breaks.count("\r") > 1 else "\n"
    return " " if first == " " or " " in uneven else ""


class _Letters(dict[str, str]):
    """A letter with its marks → one character; a tone typed before the mark of its letter changes places with it."""

    def __missing__(self, cluster: str) -> str:
        parts = unicodedata.normalize("NFD", cluster)
        marks = sorted(parts[1:], key=lambda mark: mark not in _OF_THE_LETTER)
        letter = unicodedata.normalize("NFC", parts[0] + "".join(marks))[0]
        if len(self) < 5000:  # a text of rare clusters must not fill the memory
            self[cluster] = letter
        return letter


class _Folding(dict[int, str]):
    """Code point → one small letter without marks; fills itself as characters come."""

    def __missing__(self, code: int) -> str:
        lower = chr(code).lower()
        kept = unicodedata.normalize("NFD", lower)[0] if len(lower) == 1 else chr(code)
        if code < 0x3000:
            self[code] = kept
        return kept


_LETTERS: Final = _Letters()
_FOLDING: Final = _Folding({ord(char): "d" for char in "đĐ"})
