"""Whole names: a family name with what follows it."""

from __future__ import annotations

from vietnamese.personal import lexicon as lex
from vietnamese.personal.reading import Reader
from vietnamese.personal.spans import Range

LABEL_CUE, KIN_CUE, ROLE_CUE, WEAK_CUE = 4, 3, 2, 1
"""How much the words before promise a name: "họ tên:", "chị", "bác sĩ", "gặp"."""


class FullNameReader(Reader):
    """Finds the end of a whole name, with capitals or without."""

    def _name_flags(self, place: int) -> int:
        word = self.words[place]
        return word.bare_flags if self.bare or not word.marked else word.flags

    def _ends_name(self, place: int, hi: int) -> bool:
        """Whether the capitalised word here cannot be part of a name."""
        words = self.words
        key = words[place].bare if self.bare else words[place].key
        following = (lex.NOT_A_NAME_BARE if self.bare else lex.NOT_A_NAME).get(key)
        if following is None or (
            self.bare and self._flags(place) & (lex.GIVEN | lex.MIDDLE | lex.FAMILY) and "" in following
        ):
            return False
        if "" in following:
            return True
        if place + 1 < hi and self.gaps[place + 1] == lex.SPACE:
            return (words[place + 1].bare if self.bare else words[place + 1].key) in following
        return False

    def _run(self, place: int, hi: int) -> int:
        """The end of the capitalised words and initials from here, eight at most."""
        words, gaps = self.words, self.gaps
        end = place + 1
        hi = min(hi, place + 8)
        big = words[place].shape == "U"
        while end < hi:
            word = words[end]
            before = words[end - 1]
            gap = gaps[end]
            if word.shape == "I":
                if gap != lex.SPACE and not (gap == lex.DOT and (before.shape == "I" or end == place + 1)):
                    break
            elif gap != lex.SPACE or not word.capital or (big and word.shape != "U" and before.shape == "U"):
                break
            if self._ends_name(end, hi):
                break
            end += 1
        return end

    def _full(self, place: int, hi: int, cue: int) -> int:
        """The end of the family name with its middle and given names that begins here, or 0."""
        words = self.words
        word = words[place]
        if not (word.capital or word.shape == "I" or "'" in word.text) or self._ends_name(place, hi):
            return 0
        end = self._run(place, hi)
        if "'" in word.text or (word.text == "Y" and end > place + 2):
            return self._highland(place, end, cue)
        if end - place < 2:
            return 0
        flags = self._flags(place)
        if not flags & lex.FAMILY and not word.marked and word.bare_flags & lex.FAMILY:
            if any(words[at].marked for at in range(place, end)):
                return 0
            flags = word.bare_flags
        if not flags & lex.FAMILY:
            return 0
        if self.upper or word.shape == "U":
            known = place + 1
            while known < end and (words[known].shape == "I" or self._name_flags(known) & (lex.GIVEN | lex.MIDDLE)):
                known += 1
            if self._marker(place + 1) and (end == hi or not words[end].capital or self.gaps[end] != lex.SPACE):
                known = end
            if known == end - 1 and (known > place + 1) and (end == hi or self.gaps[end] != lex.SPACE):
                known = end  # a rare given name before a comma
            end = min(known, place + 4)
        for stop in range(min(end, place + 6), place + 1, -1):
            if self._is_full(place, stop, end, flags, cue):
                return stop
        return 0

    def _is_full(self, place: int, stop: int, run: int, flags: int, cue: int) -> bool:
        words = self.words
        count = stop - place
        if self._is(lex.PLACES, place, stop) or (flags & lex.PLAIN_FAMILY and self._is(lex.PLACES, place + 1, stop)):
            return False
        if cue not in (KIN_CUE, LABEL_CUE) and self._is(lex.PUBLIC_PEOPLE, place, stop):
            return False
        if run > stop and cue != KIN_CUE:  # a longer row of capitals that is no name as a whole
            return run - place > 5 and count in (3, 4) and self._marker(place + 1)
        middles = [self._name_flags(at) for at in range(place + 1, stop - 1)]
        last = lex.GIVEN if "'" in words[stop - 1].text else self._name_flags(stop - 1)
        initials = any(words[at].shape == "I" for at in range(place + 1, stop))
        strong = bool(flags & lex.COMMON_FAMILY) and not flags & lex.PLAIN_FAMILY
        if initials:
            return (strong and (count > 2 or cue > WEAK_CUE or words[stop - 1].text in "ABCXYZ")) or (
                count > 2 and bool(self._name_flags(place + 1) & lex.MIDDLE or words[place + 1].text == "A")
            )
        if self._marker(stop - 1) and words[stop - 1].bare == "thi":
            return False
        if count > 2 and self._marker(place + 1):
            return True
        if self._is_highland(place, stop, flags):
            return True
        given = bool(last & lex.GIVEN)
        known = sum(bool(each & (lex.MIDDLE | lex.GIVEN)) for each in middles)
        if count == 2:
            alone = not flags & lex.PLAIN_FAMILY and self.gaps[place] != lex.SPACE and self.gaps[stop] != lex.SPACE
            return given and (strong or alone or cue > WEAK_CUE)
        if count in (3, 4) and known + given >= count - 2 and self.gaps[place] > lex.COMMA < self.gaps[stop]:
            return True  # in a cell of its own: | Kim Ngọc Rạng |
        if count > 5:
            return strong and given and known == len(middles)
        if strong:
            return (given and known * 2 >= len(middles)) or known == len(middles) > 0 or cue > WEAK_CUE
        if cue > WEAK_CUE:
            return given or known > 0
        return known == len(middles) and (given or count > 2 or not flags & lex.PLAIN_FAMILY)

    def _is_highland(self, place: int, stop: int, flags: int) -> bool:
        """Siu Blih, Vàng Seo Lử, Nay H'Lan: names whose words no list of given names holds."""
        words = self.words
        if "'" in words[stop - 1].text:
            return True
        if stop - place > 2 and self._name_flags(place + 1) & lex.HIGHLAND_MIDDLE:
            return True
        return bool(flags & lex.HIGHLAND) and not flags & lex.PLAIN_FAMILY and not self.bare

    def _marker(self, place: int) -> bool:
        return self.words[place].bare in ("van", "thi") and (
            self.words[place].key in ("văn", "thi5") or not self.words[place].marked
        )

    def _highland(self, place: int, end: int, cue: int) -> int:
        """Y Blăm Niê, H'Yuên Mlô, K'Brếu: the family last, or none."""
        words = self.words
        for stop in range(end, place + 1, -1):
            if words[stop - 1].flags & lex.LAST_FAMILY:
                return stop
        if words[place].text[-1] == "'":
            return min(end, place + 3) if end > place + 1 else 0
        if words[place].text[:2] in ("H'", "K'") and len(words[place].text) > 3:
            return end if cue > WEAK_CUE or end > place + 1 else place + 1
        return 0

    def _small_full(self, place: int, lo: int, hi: int) -> Range | None:
        """nguyễn văn tuấn: a whole name without capitals."""
        words, gaps = self.words, self.gaps
        if hi - place < 3 or gaps[place + 1] != lex.SPACE or gaps[place + 2] != lex.SPACE or words[place].shape != "l":
            return None
        word = words[place]
        if (word.key if word.marked else word.bare) not in lex.SMALL_FAMILIES:
            return None
        if self._designated(place, lo) or self._after(lex.PUBLIC_PEOPLE, place, hi):
            return None
        if words[place + 1].shape != "l" or words[place + 2].shape not in "lI":
            return None
        last = words[place + 2]
        if self._marker(place + 1):
            sure = word.marked or word.bare in lex.SMALL_FAMILIES_SURE
            fits = sure and (len(last.text) == 1 or bool(self._flags(place + 2) & (lex.GIVEN | lex.MIDDLE)))
        else:
            fits = bool(self._flags(place + 1) & lex.MIDDLE and self._flags(place + 2) & lex.GIVEN) and (
                word.bare in ("nguyen", "huynh", "trinh")
            )
        if not fits:
            return None
        end = place + 3
        if (
            end < hi
            and gaps[end] == lex.SPACE
            and self._flags(place + 2) & lex.MIDDLE
            and self._flags(end) & lex.LOWER_SURE
        ):
            end += 1
        return place, end

    def _designated(self, place: int, lo: int) -> bool:
        """Whether the words before make this a street, a school, a company."""
        gap = self.gaps[place]
        if place <= lo or gap not in (lex.SPACE, lex.TIE, lex.DOT):
            return False
        start = self._before(lex.PLACE_WORDS, place, lo)
        if start < 0:
            return False
        word = self.words[start]
        return not (
            len(word.text) <= 2 and word.lower in ("p", "q", "h", "x", "th", "cp", "tt") and not word.text.isupper()
        )
