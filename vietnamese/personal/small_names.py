"""Names that were typed without a capital."""

from __future__ import annotations

from vietnamese.personal import lexicon as lex
from vietnamese.personal.full_names import KIN_CUE, ROLE_CUE, WEAK_CUE, FullNameReader
from vietnamese.personal.spans import Range

_COMRADES = frozenset({"dc", "d", "dong", "bs", "tnv", "ctv"})
"""First bare words of the roles whose name is written small in a hurry: đc cường."""
_ELDERS = frozenset({"chú", "cô", "bà", "ông", "bác", "dì", "cậu", "mợ", "thím", "dượng"})
_PARENTS = frozenset({"me", "bo", "vo", "chong"})


class SmallNameReader(FullNameReader):
    """Finds given names in small letters."""

    def _small_given(self, cue_at: int, place: int, lo: int, hi: int, cue: int) -> Range | None:
        """anh tuấn, chị hằng: a name without its capital after a kinship word."""
        words, gaps = self.words, self.gaps
        if cue in (ROLE_CUE, WEAK_CUE) and words[cue_at].bare in _COMRADES and gaps[place] == lex.SPACE:
            follows = (
                place + 1 == hi or gaps[place + 1] != lex.SPACE or self._flags(place + 1) & (lex.STRICT | lex.HUMAN)
            )
            return (place, place + 1) if follows and self._flags(place) & lex.LOWER_GIVEN and not self.bare else None
        if cue != KIN_CUE or gaps[place] != lex.SPACE or not self._flags(cue_at) & lex.KIN_LOWER:
            return None
        if len(words[cue_at].text) == 1 and words[cue_at].text not in "ace":
            return None
        full = self._small_full(place, lo, hi)
        if full:
            return full
        flags = self._flags(place)
        if flags & lex.KIN:  # vợ anh, anh chi em
            return None
        small = flags & (lex.LOWER_GIVEN | lex.LOWER_SURE)
        paired = flags & lex.MIDDLE and not flags & lex.PREDICATE
        if (
            flags & lex.RANK
            and place + 1 < hi
            and gaps[place + 1] == lex.SPACE
            and self._flags(place + 1) & (lex.LOWER_GIVEN | lex.LOWER_SURE)
            and not self._after(lex.LOWER_COMPOUNDS, place + 1, hi)
            and words[place + 1].shape == "l"
        ):
            return place, place + 2  # chú sáu hậu
        ranked = flags & lex.RANK and words[cue_at].lower in _ELDERS and not self.bare
        if ranked and (place + 1 == hi or gaps[place + 1] != lex.SPACE or not self._flags(place + 1) & lex.RANK_NOT):
            return place, place + 1  # bà chín nói, chú ba thợ mộc
        if not (small or paired) or self._before(lex.PUBLIC_PEOPLE, place + 1, lo) >= 0:
            return None
        before = self._flags(cue_at - 1) if cue_at > lo and gaps[cue_at] == lex.SPACE else 0
        if before & (lex.PLURAL | lex.KIN) and not before & lex.KIN_OF:
            return None
        end = place + 1
        if end < hi and gaps[end] == lex.SPACE:
            following = self._flags(end)
            if self._after(lex.LOWER_COMPOUNDS, place, hi):
                return None
            if following & (lex.GIVEN | lex.LOWER_GIVEN) and words[end].shape == "l":
                after = end + 1 == hi or gaps[end + 1] != lex.SPACE or self._flags(end + 1) & lex.STRICT
                sure = following & lex.LOWER_SURE and not self._after(lex.LOWER_COMPOUNDS, end, hi)
                tied = after and (flags & lex.LOWER_SURE or following & (lex.LOWER_GIVEN | lex.LOWER_SURE))
                if (sure or tied) and not following & lex.PREDICATE:
                    return place, end + 1
            if not small:
                return None
            alike = following & (lex.GIVEN | lex.LOWER_GIVEN)
            met = cue_at > lo and self._flags(cue_at - 1) & lex.BEFORE_PEOPLE and flags & lex.LOWER_GIVEN and not alike
            unsure = (self.bare and not met) or alike or not flags & lex.LOWER_SURE
            if unsure and words[end].shape in "lTU" and not following & (lex.PREDICATE | lex.KIN):
                return None
        elif not flags & lex.LOWER_SURE and (self.bare or not small):
            return None
        if flags & lex.LOWER_SURE or (len(words[cue_at].text) > 1 and words[cue_at].bare not in _PARENTS):
            return place, end
        told = end < hi and gaps[end] == lex.SPACE and (self._flags(end) & lex.STRICT or words[end].bare == "o")
        return (place, end) if told else None

    def _small_alone(self, place: int, lo: int, hi: int) -> Range | None:
        """gặp tuấn, gọi cho quyền: a name without its capital after nothing but a verb that takes people."""
        words, gaps = self.words, self.gaps
        if place == lo or gaps[place] != lex.SPACE or self.bare or self._after(lex.LOWER_COMPOUNDS, place, hi):
            return None
        before = place - 1
        if words[before].lower == "cho" and before > lo:
            before -= 1
        if not self._flags(before) & lex.BEFORE_PEOPLE and words[place - 1].lower not in ("vk", "ck", "của"):
            return None
        free = place + 1 == hi or gaps[place + 1] != lex.SPACE or words[place + 1].shape == "D"
        return (place, place + 1) if free or self._flags(place + 1) & (lex.STRICT | lex.CALL | lex.HUMAN) else None
