"""The text as the rules read it, with the way back to the text as it was given."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

_SPACES = "\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_ONE_FOR_ONE = {
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, "\u2028\u2029\r"), "\n"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "’‘ʼ`´"), "'"),
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    **dict.fromkeys(map(ord, "ÐƉ"), "Đ"),
    **dict.fromkeys(map(ord, "ðɖ"), "đ"),
}
_UNEVEN = re.compile("[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[^\u0300-\u036f][\u0300-\u036f]+")
"""What is not read one for one: signs without width, and letters followed by their marks."""


class Plain:
    """The text in NFC with plain spaces, hyphens and digits."""

    def __init__(self, text: str) -> None:
        self._from: list[int] = []
        self._shift: list[int] = []
        self._width: dict[int, int] = {}
        if text.isascii():
            self.text = text.translate(_ONE_FOR_ONE)
            return
        text = text.translate(_ONE_FOR_ONE)
        pieces: list[str] = []
        read = written = 0
        for match in _UNEVEN.finditer(text):
            start, end = match.span()
            pieces.append(text[read:start])
            written += start - read
            if end - start == 1:  # a sign without width, or a stray
                composed = ""
            else:
                composed = unicodedata.normalize("NFC", text[start:end])
                if len(composed) == end - start:
                    pieces.append(composed)
                    written += len(composed)
                    read = end
                    continue
                self._width[written] = end - start
                for extra in range(1, len(composed)):
                    self._width[written + extra] = 0
            pieces.append(composed)
            if len(composed) > 1:  # marks that do not compose: all of them belong to the first letter
                self._from.append(written + 1)
                self._shift.append(end - written - len(composed))
            written += len(composed)
            read = end
            self._from.append(written)
            self._shift.append(end - written)
        pieces.append(text[read:])
        self.text = "".join(pieces)

    def _start(self, position: int) -> int:
        place = bisect_right(self._from, position)
        return position + self._shift[place - 1] if place else position

    def original(self, start: int, end: int) -> tuple[int, int]:
        last = end - 1
        return self._start(start), self._start(last) + self._width.get(last, 1)
