"""Where somebody lives, told by what stands near: chòi vịt cuối kinh Xáng, gần cầu Ông Đội, quẹo trái."""

from __future__ import annotations

from vietnamese.personal import lexicon as lex
from vietnamese.personal.addresses import AddressReader
from vietnamese.personal.spans import Kind, Range, Span

_LONGEST = 10


class LandmarkReader(AddressReader):
    """Finds the addresses without a number or the name of a hamlet."""

    def _landmarks(self, lo: int, hi: int, names: list[Range]) -> list[Span]:
        found: list[Span] = []
        place = lo + 1
        while place < hi:
            flags = self._flags(place)
            head = self._after(lex.LANDMARK, place, hi) if flags & lex.NEAR else 0
            if not head or not self._lives(place, head, lo, hi, names):
                place += 1
                continue
            end = self._landmark_end(place, head, hi)
            if end > head:
                found.append(self._span(place, end, Kind.ADDRESS))
            place = max(end, place + 1)
        return found

    def _lives(self, place: int, head: int, lo: int, hi: int, names: list[Range]) -> bool:
        """Whether the words before say that somebody lives here: Nhà chị ấy kế bên…, tá túc ở…, Chỗ ở: …"""
        words = self.words
        relative = self._after(lex.LANDMARK_BESIDE, place, hi) == head
        label, living = self._residence(place, lo, False)
        if label or self._before(lex.SHELTER, place, lo) >= 0:
            return label or bool(self._anchors(lo, hi, names))
        if living:
            return bool(self._anchors(lo, hi, names))
        at = place
        if relative and words[at - 1].bare in ("o", "ngay", "nam"):
            at -= 1
        start = at
        while at > lo and start - at < 4 and self.gaps[at] == lex.SPACE:
            if words[at - 1].bare == "nha":
                return relative and at < start and words[at - 1].shape in "lT"
            if not (
                self._flags(at - 1) & (lex.KIN | lex.PRONOUN) or at in self.name_ends or words[at - 1].bare == "ay"
            ):
                return False
            at -= 1
        return False

    def _landmark_end(self, place: int, head: int, hi: int) -> int:
        """The end of the clause, or where a verb begins a new one; a way told after a comma belongs to it."""
        words, gaps = self.words, self.gaps
        end = head
        while end < min(hi, place + _LONGEST):
            if gaps[end] == lex.COMMA:
                if not (self._after(lex.WAY, end, hi) or self._chain(end, hi)[1]):
                    break
            elif gaps[end] not in (lex.SPACE, lex.TIE) or (
                words[end].shape == "l" and self._flags(end) & lex.LANDMARK_STOP
            ):
                break
            end += 1
        return end
