"""Drug use, treatment and measures, as they are said of somebody."""

from __future__ import annotations

from vietnamese.personal import lexicon as lex
from vietnamese.personal.reading import Reader
from vietnamese.personal.spans import Kind

FAR = 1 << 30
"""So many words may stand between a state and the person it belongs to: as many as the sentence has."""

State = tuple[int, int, Kind, int]
"""First word, end, kind, and how far away the person may stand."""

_PLAIN_VERBS = frozenset({"dùng", "uống", "bỏ", "nhớ", "sử", "cho", "ăn", "lên", "kéo", "mê", "có", "tránh", "kiêng"})
"""Verbs that everyday things take too."""
_PLAIN_THINGS = frozenset(
    {"thuốc", "rượu", "bia", "đồ", "hàng", "chất", "chất lạ", "nhậu", "bi", "muối", "nhựa", "sơn", "xăng"}
)
_DOSES = {"uong": ("vien", "vi", "nam", "chai", "lieu"), "nuot": ("vien", "vi"), "khau": ("mui",)}
_MEASURED = frozenset({"sot", "lieu", "ap"})


class DrugUseReader(Reader):
    """Finds what is said about drugs and what is measured."""

    def _drug(self, verb_at: int, verb: int, hi: int) -> int:
        """The end of the drug after a verb that ends here, or 0; an everyday word only after a verb of its own."""
        drug = self._after(lex.DRUGS, verb, hi)
        if not drug or self._after(lex.DRUG_WEAK, verb, hi) != drug:
            return drug
        if self.bare or self.words[verb_at].lower in _PLAIN_VERBS or drug - verb > 1:
            return 0
        more = drug < hi and self.gaps[drug] == lex.SPACE and self.words[drug].shape != "l"
        return 0 if more or self.words[verb].lower in _PLAIN_THINGS else drug

    def _uses(self, place: int, lo: int, hi: int) -> int:
        """The end of a verb of drug use without its drug (lén chích, lại hút, chơi rồi), or 0."""
        words, gaps = self.words, self.gaps
        strong = self._after(lex.USE_STRONG, place, hi)
        end = strong or self._after(lex.USE_WEAK, place, hi)
        if not end or self.bare:
            return 0
        before = words[place - 1].lower if place > lo and gaps[place] == lex.SPACE else ""
        if before in lex.NOT_USE:
            return 0
        free = end >= hi or gaps[end] != lex.SPACE
        tail = free or words[end].lower in lex.USE_TAILS
        if strong:
            return end if tail else 0
        said = before in ("lại", "lén", "từng", "còn", "vẫn", "có", "hết", "mới", "vừa", "chưa", "thôi", "nghi")
        again = not free and words[end].lower in ("lại", "nữa", "lén")
        return end + again if tail and (said or again) and words[place].lower not in ("bay", "thử") else 0

    def _measure(self, place: int, lo: int, hi: int) -> State | None:
        """sốt 39 độ, huyết áp 160/100, uống 30 viên thuốc, khâu 6 mũi, liều 80mg."""
        words, gaps = self.words, self.gaps
        at = place + 1
        if at >= hi or gaps[at] != lex.SPACE or words[at].shape != "D":
            return None
        word = words[place].bare
        if word in _DOSES and at + 1 < hi and words[at + 1].bare in _DOSES[word]:
            end = at + 2
            return place, end + (end < hi and gaps[end] == lex.SPACE and words[end].shape == "l"), Kind.HEALTH, FAR
        if word not in _MEASURED:
            return None
        unit = words[at + 1].lower if at + 1 < hi else ""
        if word == "lieu" and not (words[at].lower.endswith("mg") or unit in ("mg", "ml")):
            return None
        if word == "ap" and not (place > lo and words[place - 1].bare == "huyet"):
            return None
        start = place - (word == "ap")
        return start, at + 1, Kind.HEALTH, FAR
