"""What is said about somebody's health, drug use and HIV status."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from vietnamese.personal import lexicon as lex
from vietnamese.personal.drug_use import FAR, DrugUseReader, State
from vietnamese.personal.spans import Kind, Range, Span

_SOFT_HEADS = frozenset({
    "khi", "từ", "được", "sau", "trước", "như", "khỏi", "hoặc", "việc", "duoc", "tình", "tội", "cho", "xét", "khám",
    "kết", "chất", "loại", "hành", "hội", "chứng", "quá", "tại", "giảm", "quyết", "hỗ", "quản", "giúp", "vận", "hồ",
    "chương", "thời", "dịch", "diện", "nguy", "tránh", "hỏi", "ca", "vấn", "rủ", "lôi", "dụ", "ép", "khuyên", "can",
    "ngăn", "nhu", "hậu", "dấu", "triệu", "bệnh", "thuốc", "điều",
})  # fmt: skip
"""First words of heads of general talk that are none once somebody was named: bị bắt khi đang chích heroin."""

_OPENING_HEADS = frozenset({"khi", "từ", "sau", "trước", "nhờ"})
"""Of these, the ones that are none before somebody is named either: từ khi cai rượu, ông Năm phụ vợ."""

Earlier = tuple[Range, list[Range], bool]
"""A sentence read before: its words, the names in it, and whether it has no marks."""

_BEARING = frozenset({"bầu", "thai", "chửa", "bau"})

_ASPECT = frozenset({"đang", "mới", "vừa", "từng", "lại", "đã", "tái", "bị", "chưa", "hết", "dang", "moi", "vua", "bi"})
"""Words in a state that speak of one case."""

_DRUG_TEST_HINTS = (
    "nuoc tieu", "ma tuy", "ma tui", "heroin", "covid", "mdma", "morphin", "meth", "test nhanh", "que thu", "choi",
    "nghien", "cai ", "vien gan", "lao", "giang mai", "thc", "can sa", "ketamin", "test",
)  # fmt: skip
"""Near a bare "dương tính": words that make the test one for drugs, or for another illness than HIV."""


class HealthReader(DrugUseReader):
    """Finds the states of health of a sentence and decides whether they are one person's."""

    def _health(
        self,
        lo: int,
        hi: int,
        names: list[Range],
        earlier: Iterable[Earlier],
    ) -> Iterator[Span]:
        states = list(self._states(lo, hi))
        if not states:
            return
        anchors = self._anchors(lo, hi, names)
        carried: bool | None = None
        starts = [anchor[0] for anchor in anchors]
        told = begun = 0
        outreach = [place for place in range(lo, hi) if self._after(lex.OUTREACH, place, hi)]
        if_at = next((place for place in range(lo, hi) if self.words[place].lower in ("nếu", "neu")), hi)
        for start, end, kind, reach in states:
            general = self._general(start, lo, anchors, starts)
            if self._owned(end, hi, anchors, starts) and (not general or self._before(lex.PAPERS, start, lo) >= 0):
                yield self._span(start, end, kind)
                continue
            if general:
                continue
            if self._in_field(start, lo):
                yield self._span(start, end, kind)
                continue
            if told and start == told and self.gaps[start] == lex.SPACE:
                if told - begun < 3 and end - start < 4:
                    yield self._span(begun, end, kind)  # lên cơn co giật
                told = end  # one finding: bị lao đang uống thuốc
                continue
            if told and start - told <= 1 and (start == told or self.words[told].bare in ("va", "hoac", "kem")):
                begun, told = start, end
                yield self._span(start, end, kind)
                continue
            place = bisect_left(starts, start) - 1
            while place >= 0 and anchors[place][1] > start:
                place -= 1
            if place >= 0:
                anchor = anchors[place]
                if if_at < start and not anchor[2]:
                    continue
                between = bisect_left(outreach, anchor[0])
                if between < len(outreach) and outreach[between] < start:
                    continue
                if start - anchor[1] <= reach:
                    begun, told = start, end
                    yield self._span(start, end, kind)
                continue
            place = bisect_left(starts, end)
            if place < len(anchors):
                near = anchors[place][0] - end <= (8 if reach == FAR else 3 if reach >= 20 else -1)
                far = reach == FAR and not self._talk(lo, hi)
                if (near or far) and not (outreach and outreach[0] < start):
                    yield self._span(start, end, kind)
                continue
            if if_at < hi:
                continue
            short = hi - lo < 13
            if carried is None:
                carried = self._carried(earlier)
            goes_on = carried and (start - lo < 3 or short or not self._talk(lo, hi))
            if goes_on or (reach == FAR and (start - lo < 7 or short) and self._tells(start, end, lo, hi)):
                yield self._span(start, end, kind)

    def _in_field(self, start: int, lo: int) -> bool:
        """Whether the state stands in a field of a form that tells of health: Sức khỏe: huyết áp cao."""
        for at in range(start, max(lo, start - 8), -1):
            if self.gaps[at] == lex.OTHER and ":" in self.plain[self.ends[at - 1] : self.starts[at]]:
                return self._before(lex.HEALTH_FIELDS, at, lo) >= 0
        return False

    def _carried(self, earlier: Iterable[Earlier]) -> bool:
        """Whether a sentence shortly before told of one person, so that one without a subject goes on about them."""
        here = self.bare
        try:
            for (lo, hi), names, self.bare in earlier:
                if any(self._after(lex.OUTREACH, at, hi) for at in range(lo, hi)):
                    return False
                if self._anchors(lo, hi, names):
                    return True
            return False
        finally:
            self.bare = here

    def _tells(self, start: int, end: int, lo: int, hi: int) -> bool:
        """Đang uống methadone, gia đình hợp tác: whether a sentence without a name is a note about one person."""
        words = self.words
        said = self._sign(end) or any(words[at].lower in _ASPECT for at in range(start, end))
        return bool(said) and not self._talk(lo, hi)

    def _talk(self, lo: int, hi: int) -> bool:
        """Whether the sentence holds a word of advice, law or numbers."""
        return any(self._after(lex.GENERAL_TALK, at, hi) for at in range(lo, hi))

    def _owned(self, end: int, hi: int, anchors: list[tuple[int, int, bool]], starts: list[int]) -> bool:
        """Whether the words after say whose it is: ``của chị Vân``."""
        if end >= hi or self.gaps[end] != lex.SPACE or self.words[end].bare != "cua":
            return False
        place = bisect_left(starts, end)
        return place < len(anchors) and starts[place] - end <= 3

    def _general(self, start: int, lo: int, anchors: list[tuple[int, int, bool]], starts: list[int]) -> bool:
        """Whether the words before make the state one of people in general, or of a place, a service, a talk."""
        words, gaps = self.words, self.gaps
        if start <= lo or gaps[start] not in (lex.SPACE, lex.COMMA, lex.TIE) or words[start].key in ("vi2", "do"):
            return False
        if gaps[start] == lex.COMMA and words[start - 1].bare not in ("phong", "chong"):
            return False
        head = self._before(lex.GENERIC_HEADS, start, lo)
        if head < 0:
            return False
        at = bisect_left(starts, start) - 1
        if at >= 0 and anchors[at][1] == start:  # the head is itself part of what means one person
            return False
        if at >= 0 and words[head].lower in _SOFT_HEADS:
            return False
        if at + 1 < len(anchors) and words[head].lower in _OPENING_HEADS and starts[at + 1] - start < 16:
            return False
        if words[head].capital and head > lo and not self.upper:
            return False
        if words[head].bare in ("nguoi", "doi", "truong", "benh"):
            if at >= 0 and gaps[head] == lex.COMMA and head - anchors[at][1] < 3:
                return False  # con trai bà, người sau cai
            at = head - 1
            if at >= lo and words[at].lower in ("một", "mot", "1"):
                at -= 1
            if at > lo and words[at].lower in ("là", "la"):
                return not anchors or anchors[0][0] >= at
        return True

    def _back(self, start: int, lo: int, flag: int) -> tuple[int, int]:
        """How far the words of a kind reach back from here, six at most, and what they are together."""
        mask = 0
        stop = max(lo, start - 6)
        while start > stop and self.gaps[start] == lex.SPACE:
            flags = self._flags(start - 1)
            if not flags & flag or (self.words[start - 1].shape in "TI" and start - 1 > lo):
                break
            mask |= flags
            start -= 1
        return start, mask

    def _states(self, lo: int, hi: int) -> Iterator[State]:
        """Every state of health or HIV in the sentence; with how many words may stand between it and the person."""
        words = self.words
        place = lo
        while place < hi:
            flags = self._flags(place)
            if not flags & lex.TRIGGER and words[place].text != "H":
                place += 1
                continue
            state = (
                self._hiv(place, lo, hi)
                or self._signed(place, hi)
                or self._test_result(place, lo, hi)
                or self._drug_use(place, lo, hi)
                or self._pregnant(place, lo, hi)
                or self._measure(place, lo, hi)
                or self._illness(place, lo, hi)
                or self._loose(place, lo, hi)
            )
            if state is None:
                place += 1
                continue
            yield state
            place = max(place + 1, state[1])

    def _hiv(self, place: int, lo: int, hi: int) -> State | None:
        words, gaps = self.words, self.gaps
        end = self._after(lex.HIV, place, hi)
        if not end and self._hiv_letter(place, lo):
            end = place + 1
        if not end:
            return None
        drug = self._after(lex.HIV_DRUGS, place, hi) == end
        start, mask = self._back(place, lo, lex.HIV_DRUG_VERB if drug else lex.HIV_VERB)
        said = (
            bool(mask & (lex.HIV_DRUG_VERB if drug else lex.HIV_STATUS)) or self._after(lex.HIV_BARE, place, hi) == end
        )
        verbs = [words[at].bare for at in range(start, place)]
        source = end < hi and words[end].bare in ("tu", "tren")
        if not drug and "lay" in verbs and "bi" not in verbs and not source:
            return None
        if end < hi and (gaps[end] == lex.SPACE or gaps[end] == lex.OTHER):
            after = self._after(lex.HIV_AFTER, end, hi)
            if after:
                said = said or words[end].bare in ("duong", "am", "giai", "tu")
                end = after
        if said or self._sign(end):
            return start, end, Kind.HIV, FAR
        return start, end, Kind.HIV, 3

    def _test_result(self, place: int, lo: int, hi: int) -> State | None:
        """dương tính, âm tính, when the same words do not name what was tested."""
        words, gaps = self.words, self.gaps
        if words[place].bare == "sach" and not self.bare:
            near = " ".join(words[each].bare for each in range(max(lo, place - 10), place))
            clean = any(hint in near for hint in ("nuoc tieu", "test", "xet nghiem", "que thu", "xn"))
            return (place, place + 1, Kind.HEALTH, FAR) if clean else None
        if words[place].bare not in ("duong", "am") or place + 1 >= hi or gaps[place + 1] != lex.SPACE:
            return None
        key = words[place].bare + words[place + 1].bare if self.bare else words[place].key + " " + words[place + 1].key
        if key not in ("duongtinh", "amtinh", "dương tinh1", "âm tinh1"):
            return None
        end = place + 2
        if end < hi and words[end].lower in ("giả", "gia", "thật"):
            return None
        at = end + 1 if end < hi and words[end].bare == "voi" else end
        start, _ = self._back(place, lo, lex.HIV_VERB)
        if at < hi and gaps[end] == lex.SPACE:
            if self._after(lex.HIV, at, hi) or words[at].text == "H":
                return None  # read from HIV on
            drug = self._after(lex.DRUGS, at, hi)
            ill = self._after(lex.ILLNESSES, at, hi)
            if drug or ill:
                return start, max(drug, ill), Kind.HEALTH, FAR
            if at > end:
                return None
        text = " ".join(words[each].bare for each in range(max(0, place - 24), min(hi, place + 16)))
        kind = Kind.HEALTH if any(hint in text for hint in _DRUG_TEST_HINTS) and "hiv" not in text else Kind.HIV
        if kind is Kind.HEALTH and words[start].bare == "xet":
            start = place
        return start, end, kind, FAR

    def _signed(self, place: int, hi: int) -> State | None:
        """nước tiểu (-), test morphin (+): a test with a laboratory's sign."""
        end = self._after(lex.TESTED, place, hi)
        return (place, end, Kind.HEALTH, FAR) if end and self._sign(end) else None

    def _pregnant(self, place: int, lo: int, hi: int) -> State | None:
        """bầu 6 tháng, thai 12 tuần, có chửa năm tháng: the word before a number of months or weeks."""
        words = self.words
        if place + 2 >= hi or words[place].lower not in _BEARING or words[place + 2].bare not in ("thang", "tuan"):
            return None
        if words[place + 1].shape != "D" and not self._flags(place + 1) & lex.RANK:
            return None
        start, _ = self._back(place, lo, lex.ADVERB | lex.ILL_VERB)
        return start, place + 3, Kind.HEALTH, FAR

    def _drug_use(self, place: int, lo: int, hi: int) -> State | None:
        words, gaps = self.words, self.gaps
        end = self._after(lex.DRUG_PHRASES, place, hi)
        if not end:
            verb = self._after(lex.DRUG_VERBS, place, hi)
            if verb and verb < hi and gaps[verb] == lex.SPACE:
                if words[verb].key in ("được", "được5", "đươc5", "hăn3", "lai5", "luôn") and verb + 1 < hi:
                    verb += 1
                end = self._drug(place, verb, hi)
        elif end < hi and gaps[end] == lex.SPACE:
            end = self._after(lex.DRUGS, end, hi) or end
        if not end:
            end = self._uses(place, lo, hi)
        treated = self._after(lex.TREATMENTS, place, hi)
        if treated > end:
            start, mask = self._back(place, lo, lex.ADVERB | lex.ILL_VERB)
            weak = self._is(lex.TREATMENTS_WEAK, place, treated)
            counted = treated < hi and (words[treated].shape == "D" or self._flags(treated) & lex.RANK)
            if weak and (not (mask & lex.ADVERB or counted) or self._after(lex.NOT_TREATMENTS, place, hi)):
                return None
            return start, treated, Kind.HEALTH, FAR
        if end:
            start, _ = self._back(place, lo, lex.ADVERB | lex.ILL_VERB)
            return start, end, Kind.HEALTH, FAR
        end = self._after(lex.SUBSTITUTES, place, hi)
        if end:
            start, mask = self._back(place, lo, lex.SUBSTITUTE_VERB | lex.ADVERB)
            dosed = (
                end + 1 < hi
                and words[end].shape == "D"
                and (words[end].lower[-1] == "g" or words[end + 1].lower == "mg")
            )
            if dosed:
                end += 1 + (words[end].lower[-1] != "g")
            if mask & lex.SUBSTITUTE_VERB or dosed:
                return start, end, Kind.HEALTH, FAR
        return None

    def _illness(self, place: int, lo: int, hi: int) -> State | None:
        words, gaps = self.words, self.gaps
        end = self._after(lex.EVENTS, place, hi)
        if end and self._named_illness(place, hi)[0] <= end:
            start, _ = self._back(place, lo, lex.ADVERB | lex.ILL_VERB)
            return start, end, Kind.HEALTH, FAR
        end, weak = self._named_illness(place, hi)
        if words[place].bare == "benh" and place + 1 < hi and gaps[place + 1] == lex.SPACE:
            longer, _ = self._named_illness(place + 1, hi)
            if longer:
                end, weak = max(end, longer), False
        if not end or (words[place].bare == "benh" and end < hi and words[end].bare in ("vien", "nhan")):
            return None
        start, mask = self._back(place, lo, lex.ADVERB | lex.ILL_VERB)
        if weak and not mask & lex.STATUS_VERB:
            if self._is(lex.ILLNESSES_SELF, place, end) and not self.bare:
                return start, end, Kind.HEALTH, 2
            if self.bare or (end < hi and gaps[end] != lex.COMMA):
                return None
            return place, end, Kind.HEALTH, 2
        return start, end, Kind.HEALTH, FAR if start < place else 24

    def _loose(self, place: int, lo: int, hi: int) -> State | None:
        """đau hốc mắt, viêm tuyến lệ: an illness by its head, whatever word makes the rest; only near a person."""
        words, gaps = self.words, self.gaps
        end = self._after(lex.LOOSE, place, hi)
        if not end or self.bare or end >= hi or gaps[end] != lex.SPACE or words[end].shape != "l":
            return None
        if words[end].key in lex.LOOSE_NOT or self._flags(end) & (lex.KIN | lex.PLURAL):
            return None
        start, _ = self._back(place, lo, lex.ADVERB | lex.ILL_VERB)
        return start, end + 1, Kind.HEALTH, 20

    def _named_illness(self, place: int, hi: int) -> tuple[int, bool]:
        """The end of the illness named here (trầm cảm, viêm phổi, gãy chân), or 0; and whether its word means more."""
        end = self._after(lex.ILLNESSES, place, hi)
        weak = bool(end) and self._after(lex.ILLNESSES_WEAK, place, hi) == end
        if self._flags(place) & lex.ILL_HEAD:
            at = place + 1
            while at < min(hi, place + 4) and self.gaps[at] == lex.SPACE:
                part = self._after(lex.BODY_PARTS, at, hi)
                if part:
                    if part > end:
                        end, weak = part, False
                    break
                if not self._flags(at) & lex.ILL_LINK:
                    break
                at += 1
        if end and not weak and end < hi and self.gaps[end] == lex.SPACE:
            end = self._after(lex.BODY_PARTS, end, hi) or end
        if end and end < hi and self.gaps[end] == lex.SPACE:
            end = self._after(lex.DEGREES, end, hi) or end
        return end, weak
