"""Names that stand alone: nothing announces them but their place in a note."""

from __future__ import annotations

from vietnamese.personal import lexicon as lex
from vietnamese.personal.small_names import SmallNameReader
from vietnamese.personal.spans import Range

_LINKS = frozenset({"của", "với", "cùng", "và", "cho", "là", "thì", "mà", "nhưng", "để", "hay", "hoặc", "bị", "nay"})
"""Small words that a person follows as often as anything else."""


class LoneNameReader(SmallNameReader):
    """Finds two given names, a nickname after the order of birth, and who stands before a telephone."""

    def _beside_phone(self, place: int, end: int, lo: int, hi: int) -> bool:
        """Bảo (0349617755): whether a telephone follows the one or two given names here."""
        words, gaps = self.words, self.gaps
        if (
            (self.bare and place == lo)
            or end >= hi
            or words[end].shape != "D"
            or words[end].text[0] != "0"
            or gaps[end] == lex.TIE
        ):
            return False
        digits = words[end].text
        at = end + 1
        while at < hi and len(digits) < 9 and words[at].text.isdigit() and gaps[at] != lex.COMMA:
            digits += words[at].text
            at += 1
        if not 9 <= len(digits) <= 11 or not digits.isdigit():
            return False
        return not (place > lo and gaps[place] == lex.SPACE and words[place - 1].capital and place - 1 > lo)

    def _pair(self, place: int, end: int, lo: int, hi: int) -> bool:
        """nhờ Diễm My, của Quốc Huy: whether the two given names here are somebody's, amid small letters."""
        words, gaps = self.words, self.gaps
        if self.bare or (end < hi and gaps[end] == lex.SPACE and words[end].shape not in "lD"):
            return False
        if all(self._flags(at) & lex.NOT_BARE for at in range(place, end)):
            return False
        if self._flags(place) & lex.KIN or words[place].shape != "T":
            return False
        following = self._flags(end) if end < hi and gaps[end] == lex.SPACE else 0
        if place == lo or gaps[place] == lex.OTHER:
            return bool(following & lex.PREDICATE) and not self._flags(end) & lex.TO_PLACE
        before = words[place - 1]
        if gaps[place] != lex.SPACE or not (before.shape == "l" or place - 1 == lo):
            return False
        flags = self._flags(place - 1)
        if flags & lex.BEFORE_PEOPLE or before.lower in _LINKS:
            return True
        return bool(following & lex.PREDICATE) and not flags & lex.TO_PLACE

    def _ranked(self, place: int, lo: int, hi: int) -> Range | None:
        """Bảy Cà Na gọi, gặp Út Hiền: the order of birth and a nickname, where a person stands."""
        words, gaps = self.words, self.gaps
        if self.bare or self.upper or not self._flags(place) & lex.RANK or words[place].shape != "T":
            return None
        end = self._run(place, hi)
        if not 1 < end - place < 4 or self._after(lex.PLACES, place, hi):
            return None
        following = self._flags(end) if end < hi and gaps[end] == lex.SPACE else 0
        before = self._flags(place - 1) if place > lo and gaps[place] == lex.SPACE else 0
        if before & lex.TO_PLACE or (before and words[place - 1].capital and place - 1 > lo):
            return None
        return (place, end) if following & (lex.STRICT | lex.HUMAN) or before & lex.BEFORE_PEOPLE else None

    def _small_labelled(self, place: int, hi: int) -> Range | None:
        """tên: đinh công trứ: two to four small words in the field for a name, the first a family."""
        words, gaps = self.words, self.gaps
        end = place
        while end < hi and end - place < 5 and words[end].shape == "l" and (end == place or gaps[end] == lex.SPACE):
            end += 1
        if not 1 < end - place < 5 or ":" not in self.plain[self.ends[place - 1] : self.starts[place]]:
            return None
        if not self._flags(place) & (lex.FAMILY if end - place > 1 else lex.LOWER_GIVEN):
            return None
        names = lex.GIVEN | lex.MIDDLE
        known = self._flags(end - 1) & names or any(self._flags(at) & names for at in range(place + 1, end - 1))
        return (place, end) if known or end - place == 1 else None
