"""Names of persons: whole ones, given names, nicknames and initials."""

from __future__ import annotations

from vietnamese.personal import lexicon as lex
from vietnamese.personal.full_names import KIN_CUE, LABEL_CUE, ROLE_CUE, WEAK_CUE
from vietnamese.personal.lone_names import LoneNameReader
from vietnamese.personal.spans import Range

_SINGLES = frozenset({"con", "c", "a", "e", "cái", "má", "út", "tên", "vk", "ck", "già", "bạn", "ngoại"})
"""Of the kinship words that are common words too, those whose next capital is somebody all the same."""
_QUOTES = frozenset({' "', " '", " “", " «"})


class NameReader(LoneNameReader):
    """Finds every name of a sentence."""

    def _names(self, lo: int, hi: int) -> list[Range]:
        words, bare = self.words, self.bare
        found: list[Range] = []
        place = lo
        while place < hi:
            word = words[place]
            flags = word.bare_flags if bare else word.flags
            name: Range | None = None
            skip = 0
            if flags & (lex.CUE | lex.KIN | lex.SHORT):
                never = self._never(place, hi)
                if never:
                    place = never
                    continue
                name = self._after_cue(place, lo, hi, flags)
            if name is None:
                if word.capital or word.shape == "I" or "'" in word.text:
                    name, skip = self._capitals(place, lo, hi, found[-1][1] if found else -1)
                elif flags & lex.FAMILY and word.shape == "l":
                    name = self._small_full(place, lo, hi)
                if name is None and flags & lex.ALONE and word.shape == "l":
                    name = self._small_alone(place, lo, hi)
            if name is not None:
                found.append(name)
                place = name[1]
                while True:
                    more = self._and_another(place, hi)
                    if more is None:
                        break
                    found.append(more)
                    place = more[1]
                continue
            place = max(place + 1, skip)
        return self._again(lo, hi, found)

    def _again(self, lo: int, hi: int, found: list[Range]) -> list[Range]:
        """Adds the places where a given name stands alone that the text has called a person's before."""
        words, gaps = self.words, self.gaps
        for start, end in found:
            if end - start < 4 and words[end - 1].shape == "T":
                self.known.add(words[end - 1].text)
        if self.upper or not self.known:
            return found
        taken = {at for start, end in found for at in range(start, end)}
        extra = [
            (at, at + 1)
            for at in range(lo, hi)
            if words[at].text in self.known
            and at not in taken
            and not (at > lo and gaps[at] == lex.SPACE and words[at - 1].capital)
            and not (at + 1 < hi and gaps[at + 1] == lex.SPACE and words[at + 1].capital)
            and not self._flags(at) & lex.KIN
            and not self._designated(at, lo)
            and not self._ends_name(at, hi)
            and (at > lo or (at + 1 < hi and self._flags(at + 1) & lex.STRICT))
        ]
        return sorted(found + extra) if extra else found

    def _never(self, place: int, hi: int) -> int:
        """Where capitals that only look like a kinship word with a name end, or 0."""
        if place + 1 >= hi or not self.words[place + 1].capital:
            return 0
        if self.words[place].capital:
            known = self._after(lex.PLACES, place, hi)
            if known > place + 1:
                return known
        end = self._after(lex.NEVER_PERSONAL, place, hi)
        if end and end < hi and self.gaps[end] == lex.SPACE and self.words[end].capital:
            return 0
        return end

    def _after_cue(self, place: int, lo: int, hi: int, flags: int) -> Range | None:
        """The name after a kinship word, a title or a label that begins here."""
        words, gaps = self.words, self.gaps
        end, cue = 0, 0
        if flags & lex.CUE:
            label = self._after(lex.LABELS, place, hi)
            role = self._after(lex.ROLES, place, hi)
            if label and label >= role:
                end, cue = label, LABEL_CUE
            elif role:
                end = role
                cue = WEAK_CUE if self._after(lex.WEAK_ROLES, place, hi) == role else ROLE_CUE
        if flags & lex.KIN and end <= place + 1 and (not cue or gaps[place + 1] == lex.SPACE):
            end, cue = place + 1, KIN_CUE
        short = False
        if flags & lex.SHORT and end <= place + 1 and len(words[place].text) == 1:
            end, cue, short = place + 1, KIN_CUE, True
        if not end or end >= hi:
            return None
        gap = gaps[end]
        quoted = gap == lex.OTHER and self.plain[self.ends[end - 1] : self.starts[end]] in _QUOTES
        if not (gap == lex.SPACE or quoted or (gap == lex.OTHER and cue != KIN_CUE) or (gap == lex.DOT and short)):
            return None
        if cue == LABEL_CUE and words[end].lower in ("là", "la") and end + 1 < hi:
            end += 1
        elif WEAK_CUE <= cue <= ROLE_CUE and ":" in self.plain[self.ends[end - 1] : self.starts[end]]:
            cue = LABEL_CUE
            if words[end].flags & lex.KIN:
                return None
        word = words[end]
        if word.shape == "l" and cue == LABEL_CUE:
            return self._small_labelled(end, hi) or self._small_given(place, end, lo, hi, cue)
        if word.shape == "l":
            return self._small_given(place, end, lo, hi, cue)
        if short and word.shape != "T":
            return None
        stop = self._full(end, hi, cue)
        if stop:
            return end, stop
        stop = self._given(place, end, lo, hi, cue)
        return (end, stop) if stop else None

    def _given(self, cue_at: int, place: int, lo: int, hi: int, cue: int) -> int:
        """The end of the given names, the nickname or the initials that begin here after a cue, or 0."""
        words, gaps = self.words, self.gaps
        word = words[place]
        if self._ends_name(place, hi):
            return 0
        if words[cue_at].capital and cue_at > lo and words[place].shape == "T" and self._inside_capitals(cue_at):
            return 0
        if (
            cue_at > lo
            and self._flags(cue_at - 1) & lex.PLURAL
            and cue == KIN_CUE
            and gaps[cue_at] == lex.SPACE
            and word.shape != "I"
        ):
            plural = True
        else:
            plural = False
        end = self._run(place, hi)
        if word.shape == "I":
            if cue not in (KIN_CUE, ROLE_CUE, LABEL_CUE) or self._hiv_letter(place, lo):
                return 0
            stop = place + 1
            if word.text in "AYKH" and stop < end and words[stop].shape == "T":
                return min(end, place + 3)  # A Viên, Y Nhung
            while stop < end and words[stop].shape == "I":
                stop += 1
            return stop
        if not word.capital:
            return 0
        if self.upper:
            stop = place
            while stop < min(end, place + 2) and self._name_flags(stop) & (lex.GIVEN | lex.MIDDLE):
                stop += 1
            if stop == place or not self._name_flags(stop - 1) & lex.GIVEN or (stop < end and cue != KIN_CUE):
                return 0
            return stop
        if end - place > 4:
            end = place + 1 if cue == LABEL_CUE else place
        count = end - place
        if count < 1:
            return 0
        if count > 1 and cue != KIN_CUE and self._is(lex.PLACES, place, end):
            return 0
        if cue != LABEL_CUE and self._is(lex.PUBLIC_PEOPLE, place, end):
            return 0
        if cue == LABEL_CUE:
            return end
        flags = [self._name_flags(at) for at in range(place, end)]
        given = bool(flags[-1] & lex.GIVEN)
        known = all(each & (lex.GIVEN | lex.MIDDLE) for each in flags)
        if cue == KIN_CUE:
            if len(words[cue_at].text) == 1 or plural or self._flags(cue_at) & lex.KIN_KNOWN:
                single = count == 1 and not plural and words[cue_at].lower in _SINGLES
                return end if (given and known) or (single and not self._after(lex.PLACES, place, hi)) else 0
            return end if given or not plural else 0
        if not (given and known):
            fits = cue == ROLE_CUE and count < 4 and gaps[place] == lex.SPACE
            return (
                end
                if fits and not (self._after(lex.PLACE_WORDS, place, hi) or self._after(lex.PLACES, place, hi))
                else 0
            )
        if cue == WEAK_CUE and count == 1 and flags[-1] & lex.NOT_BARE:
            told = end < hi and gaps[end] == lex.SPACE and self._flags(end) & lex.STRICT
            return end if told and not self.bare else 0
        return end

    def _inside_capitals(self, place: int) -> bool:
        """Whether the capitalised cue here goes on a row of capitals (Hai Bà Trưng, Núi Bà Đen) or a place word."""
        before = self.words[place - 1]
        row = before.capital and not self._flags(place - 1) & (lex.CUE | lex.KIN)
        return self.gaps[place] == lex.SPACE and (row or self._designated(place, max(0, place - 4)))

    def _capitals(self, place: int, lo: int, hi: int, named: int) -> tuple[Range | None, int]:
        """A name that begins here with nothing before it to announce it; and how far to skip."""
        words, gaps = self.words, self.gaps
        word = words[place]
        if self._designated(place, lo):
            stop = self._officer(place, lo, hi)
            if stop:
                return (place, stop), 0
            end = self._run(place, hi)
            listed = self._before(lex.PLACE_WORDS, place, lo)
            if listed > lo and (self._flags(listed - 1) & lex.PLURAL or words[listed - 1].shape == "D"):
                for _ in range(20):
                    if end >= hi:
                        break
                    after = end + 1 if words[end].lower in ("và", "va") else end
                    if (
                        after >= hi
                        or gaps[end] not in (lex.SPACE, lex.COMMA)
                        or (after == end and gaps[end] != lex.COMMA)
                    ):
                        break
                    if not words[after].capital:
                        break
                    end = self._run(after, hi)
            return None, end
        if word.shape == "I" and word.text != "Y":
            return self._initials(place, lo, hi), 0
        people = self._after(lex.PUBLIC_PEOPLE, place, hi)
        if people > place + 1 and not (people < hi and gaps[people] == lex.SPACE and words[people].capital):
            return None, people
        follows = (
            place > lo and gaps[place] == lex.SPACE and (words[place - 1].capital or words[place - 1].shape == "I")
        )
        opening = place == lo + 1 and self._flags(lo) & lex.BEFORE_PEOPLE
        stop = self._full(place, hi, 0)
        if stop and follows and not self.upper and not (opening or place == lo + 1 or self._marker(place + 1)):
            stop = 0
        if stop:
            return (place, stop), 0
        if (follows and not opening) or self.upper or word.shape != "T":
            return None, 0
        return (self._listed_given(place, lo, hi) or self._ranked(place, lo, hi) or self._lone(place, lo, hi, named)), 0

    def _officer(self, place: int, lo: int, hi: int) -> int:
        """Chủ tịch UBND xã Lê Minh Đức: the end of the name of who holds an office in a place, or 0."""
        words, gaps = self.words, self.gaps
        if words[place - 1].bare not in ("xa", "phuong", "huyen", "tinh", "quan", "ap", "thon", "pho", "tran"):
            return 0
        near = range(max(lo, place - 7), place - 1)
        title = next((at for at in near if self._after(lex.TITLES, at, place)), -1)
        if title < 0 or any(gaps[at] != lex.SPACE for at in range(title + 1, place + 1)):
            return 0
        stop = self._full(place, hi, 0)
        return stop if stop - place > 2 and not self._after(lex.PUBLIC_PEOPLE, place, hi) else 0

    def _lone(self, place: int, lo: int, hi: int, named: int) -> Range | None:
        """A given name alone: where a sentence begins and goes on as about a person, or amid small letters."""
        words, gaps = self.words, self.gaps
        word = words[place]
        if self._ends_name(place, hi):
            return None
        end = self._run(place, hi)
        if end - place > 2:
            return None
        flags = [self._flags(at) for at in range(place, end)]
        if self._is(lex.PLACES, place, end):
            return None
        if not flags[-1] & lex.GIVEN or not all(each & (lex.GIVEN | lex.MIDDLE) for each in flags):
            human = end - place == 1 and place > lo and words[place - 1].shape == "l" and gaps[place] == lex.SPACE
            human = human and not self._flags(place - 1) & lex.TO_PLACE and not self.bare and len(word.text) < 7
            human = human and end < hi and gaps[end] == lex.SPACE and bool(self._flags(end) & (lex.HUMAN | lex.STRICT))
            return (place, end) if human or self._is_met(place, end, lo, hi) else None
        if self._beside_phone(place, end, lo, hi) or (end - place == 2 and self._pair(place, end, lo, hi)):
            return place, end
        following = self._flags(end) if end < hi and gaps[end] == lex.SPACE else 0
        if self._introduced(place, end, lo, hi) and not (end - place == 1 and flags[0] & (lex.NOT_ALONE | lex.KIN)):
            return place, end
        first = place == lo or gaps[place] == lex.OTHER
        if end - place == 2:
            closed = self.plain[self.starts[place] - 1 : self.starts[place]] == "("
            closed = closed and self.plain[self.ends[end - 1] : self.ends[end - 1] + 1] == ")"
            following |= lex.STRICT if closed else 0
            met = place > lo and self._is_met(place, end, lo, hi)
            met = met or (
                bool(following & lex.PREDICATE)
                and gaps[place] == lex.SPACE
                and words[place - 1].shape == "l"
                and not self._flags(place - 1) & lex.TO_PLACE
                and not self.bare
            )
            told = (
                met
                or following & lex.HUMAN
                or (following & lex.STRICT and not all(each & lex.NOT_BARE for each in flags))
            )
            return (place, end) if told else None
        if following & lex.CALL and not flags[0] & lex.KIN:
            return place, end
        if first:
            sure = following & (lex.STRICT if self.bare else lex.PREDICATE)
            if flags[0] & lex.NOT_BARE:
                opens = following & lex.STRICT and flags[0] & lex.OPENS
                sure = (following & lex.HUMAN or opens) and not flags[0] & (lex.KIN | lex.NOT_ALONE) and not self.bare
            return (place, end) if sure else None
        before = words[place - 1]
        if flags[0] & lex.NOT_INSIDE:
            told = self._flags(place - 1) & lex.BEFORE_PEOPLE and gaps[place] == lex.SPACE and before.shape == "l"
            opens = flags[0] & lex.OPENS and following & lex.STRICT and not self._flags(place - 1) & lex.TO_PLACE
            if not (opens or (told and not flags[0] & lex.NOT_ALONE)):
                return None
        after_small = (
            before.shape == "l"
            or (place == lo + 1 and self._flags(lo) & lex.BEFORE_PEOPLE)
            or (gaps[place] == lex.COMMA and (before.shape == "D" or place == named))
        )
        free = end == hi or gaps[end] != lex.SPACE or words[end].shape in "lD"
        if gaps[place] in (lex.SPACE, lex.COMMA) and after_small and free:
            return place, end
        return None

    def _introduced(self, place: int, end: int, lo: int, hi: int) -> bool:
        """Diệu Linh 17t; Thuận, con ông Tường: who opens a sentence and is then told by age or kin."""
        words, gaps = self.words, self.gaps
        if place != lo or end + 1 >= hi or self.bare:
            return False
        aged = words[end].shape == "D" and (words[end].lower[-1] == "t" or words[end + 1].lower in ("tuổi", "t"))
        if aged:
            return True
        return gaps[end] == lex.COMMA and bool(self._flags(end) & lex.KIN_OF) and gaps[end + 1] == lex.SPACE

    def _listed_given(self, place: int, lo: int, hi: int) -> Range | None:
        """The first of given names in a row: Bình, Minh, Phát; Lợi + Hào after a colon."""
        words, gaps = self.words, self.gaps
        if self.bare or (place > lo and gaps[place] == lex.SPACE and self._flags(place - 1) & lex.TO_PLACE):
            return None
        at, count = place, 0
        while at < hi and count < 4 and words[at].shape == "T" and self._flags(at) & lex.GIVEN:
            if self._flags(at) & (lex.NOT_ALONE | lex.KIN) or self._ends_name(at, hi):
                return None
            count += 1
            at += 1
            if at < hi and gaps[at] == lex.SPACE:
                if words[at].lower != "và":
                    break
                at += 1
        colon = place > lo and ":" in self.plain[self.ends[place - 1] : self.starts[place]]
        earlier = place - 1 in self.name_lists
        if count < (1 if earlier else 2 if colon else 3):
            return None
        if place > lo and gaps[place] not in (lex.OTHER, lex.SPACE) and not earlier:
            return None
        self.name_lists.add(place)
        return place, place + 1

    def _is_met(self, place: int, end: int, lo: int, hi: int) -> bool:
        """gọi Sẹo, tìm Rin Tồ: whether a verb that takes people makes a person of capitals that no list holds."""
        if place == lo or self.gaps[place] != lex.SPACE:
            return False
        if self.words[place - 1].shape != "l" and place - 1 > lo:
            return False
        if end < hi and self.gaps[end] == lex.SPACE and self.words[end].shape not in "lD":
            return False
        return bool(self._flags(place - 1) & lex.BEFORE_PEOPLE) and not self._after(lex.PLACE_WORDS, place, hi)

    def _initials(self, place: int, lo: int, hi: int) -> Range | None:
        """N.V.T, three initials and more with dots between."""
        words, gaps = self.words, self.gaps
        if place > lo and words[place - 1].shape == "I":
            return None
        end = place + 1
        while end < min(hi, place + 5) and words[end].shape == "I" and gaps[end] == lex.DOT:
            end += 1
        if (
            end == place + 1
            and place == lo
            and gaps[end] in (lex.DOT, lex.SPACE)
            and self._flags(end) & (lex.HUMAN | lex.STRICT)
        ):
            return place, end  # T. nói…
        if end - place < 3 or "".join(words[at].bare for at in range(place, end)) in lex.ACRONYMS:
            return None
        return place, end

    def _and_another(self, place: int, hi: int) -> Range | None:
        """A given name joined to the name that ended here: Hùng và Nam."""
        words, gaps = self.words, self.gaps
        if place + 1 >= hi or gaps[place] != lex.SPACE or gaps[place + 1] != lex.SPACE:
            return None
        if words[place].lower not in ("và", "va", "với", "cùng") or words[place + 1].shape not in "TUI":
            return None
        if words[place + 1].shape == "I":
            highland = words[place + 1].text in "AYHK" and place + 2 < hi and gaps[place + 2] == lex.SPACE
            return (place + 1, place + 3) if highland and words[place + 2].shape == "T" else None
        if (
            self._after(lex.PLACE_WORDS, place + 1, hi)
            or self._ends_name(place + 1, hi)
            or self._flags(place + 1) & lex.KIN
        ):
            return None
        stop = self._full(place + 1, hi, WEAK_CUE)
        if stop:
            return place + 1, stop
        end = self._run(place + 1, hi)
        if end - place > 3 or self._is(lex.PLACES, place + 1, end):
            return None
        if all(self._name_flags(at) & (lex.GIVEN | lex.MIDDLE) for at in range(place + 1, end)):
            return place + 1, end
        lone = end == place + 2 and (end == hi or gaps[end] != lex.SPACE or words[end].shape == "l")
        return (place + 1, end) if lone and not self.bare and words[place + 1].shape == "T" else None
