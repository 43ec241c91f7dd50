"""The words of one text and what every rule asks of them."""

from __future__ import annotations

import re

from vietnamese.personal import lexicon as lex
from vietnamese.personal.spans import Kind, Range, Span

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*(?:(?:(?<=\bK)|(?<=\bH)|(?<=\bKa)|(?<=\bKA))')?")
_SIGN = re.compile(r":? ?\([+-]\)|\+")
_SIGNED = frozenset({Kind.HIV, Kind.HEALTH})


class Reader:
    """The words of a text, the gaps between them, and the sentence that is being read."""

    def __init__(self, plain: str) -> None:
        self.plain = plain
        known = lex.Words()
        gaps = lex.Gaps()
        self.words: list[lex.Word] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.gaps = bytearray()
        words, starts, ends, row = self.words, self.starts, self.ends, self.gaps
        last = 0
        for match in _TOKEN.finditer(plain):
            start, end = match.span()
            word = known[match.group()]
            between = plain[last:start]
            gap = gaps[between] if words else lex.BREAK
            if words and between[0] == "." and start - last > 1:
                before = words[-1]
                if before.shape != "I" and before.lower not in lex.ABBREVIATIONS:
                    gap = lex.BREAK
                elif gap != lex.DOT:
                    gap = gaps[between[1:]]
            words.append(word)
            starts.append(start)
            ends.append(end)
            row.append(gap)
            last = end
        row.append(lex.BREAK)
        self.bare = False
        self.upper = False
        self.known: set[str] = set()
        self.name_ends: set[int] = set()
        self.listed = False
        self.name_lists: set[int] = set()

    def _span(self, start: int, end: int, kind: Kind) -> Span:
        return self.starts[start], self.ends[end - 1] + (self._sign(end) if kind in _SIGNED else 0), kind

    def _sign(self, end: int) -> int:
        """How many letters a laboratory's sign takes up after the word: HIV (+), HIV+."""
        match = _SIGN.match(self.plain, self.ends[end - 1])
        return match.end() - match.start() if match else 0

    def _flags(self, place: int) -> int:
        word = self.words[place]
        return word.bare_flags if self.bare else word.flags

    def _after(self, phrases: lex.Phrases, place: int, hi: int) -> int:
        return phrases.after(self.words, place, hi, self.gaps, self.bare)

    def _before(self, phrases: lex.Phrases, place: int, lo: int) -> int:
        return phrases.before(self.words, place, lo, self.gaps, self.bare)

    def _is(self, phrases: lex.Phrases, place: int, end: int) -> bool:
        return self._after(phrases, place, end) == end

    def _hiv_letter(self, place: int, lo: int) -> bool:
        """Whether the letter H here stands for HIV: có H, bị H, nhiễm H."""
        words, gaps = self.words, self.gaps
        if words[place].text != "H" or place <= lo or gaps[place] != lex.SPACE:
            return False
        if place + 1 < len(words) and gaps[place + 1] == lex.DOT and words[place + 1].shape == "I":
            return False
        return words[place - 1].bare in ("co", "bi", "nhiem", "dinh", "mang", "voi", "mac")

    def _goes_on(self, end: int, hi: int) -> bool:
        """Whether the words after a relative tell of one: vợ mới sinh mổ, bố bị lao."""
        return end < hi and self.gaps[end] == lex.SPACE and bool(self._flags(end) & (lex.ADVERB | lex.STATUS_VERB))

    def _anchors(self, lo: int, hi: int, names: list[Range]) -> list[tuple[int, int, bool]]:
        """The words that mean one person: names, pronouns, kinship words; with whether it is a name."""
        words, gaps = self.words, self.gaps
        found = [(start, end, True) for start, end in names]
        place = lo
        while place < hi:
            word = words[place]
            flags = self._flags(place)
            end = self._after(lex.ANCHOR_PHRASES, place, hi)
            none = self._after(lex.NOT_ANCHORS, place, hi)
            plural = place > lo and gaps[place] == lex.SPACE and self._flags(place - 1) & lex.PLURAL
            if none and none >= end:
                place = none
                continue
            if end:
                if not plural:
                    found.append((place, end, False))
                place = end
                continue
            if flags & lex.PRONOUN or (flags & lex.ANCHOR and not plural):
                found.append((place, place + 1, False))
            elif flags & lex.SHORT and word.shape == "l" and len(word.text) == 1:
                if not (place > lo and words[place - 1].lower in ("điểm", "khoản", "diem", "khoan", "gan", "nhóm")):
                    found.append((place, place + 1, False))
            elif word.lower in ("ca", "mã", "hs") and place + 1 < hi and words[place + 1].shape in "IUD":
                code = place + 2
                if words[place + 1].shape == "D" and not words[place + 1].text.isdigit():
                    found.append((place, code, False))
                elif code < hi and gaps[code] == lex.TIE and words[code].shape == "D":
                    found.append((place, code + 1, False))
            place += 1
        others = bool(found)
        for place in range(lo, hi):
            end = self._after(lex.RELATIVES, place, hi)
            if end and (place == lo or gaps[place] != lex.SPACE) and (others or self._goes_on(end, hi)):
                found.append((place, end, False))
        found.sort()
        return found
