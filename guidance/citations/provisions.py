"""Provisions in the text: chains such as "các điểm a, b và c khoản 1 Điều 24"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from guidance.citations.clean import Cleaned
from guidance.citations.paths import COMMA, LIST, RANK, TO, TOUCH, Item, paths
from guidance.citations.vocabulary import COUNTED

_WORDS: Final = {
    "điều": "dieu", "khoản": "khoan", "điểm": "diem", "mục": "muc", "tiểu mục": "tieu_muc", "chương": "chuong",
    "phần": "phan", "phụ lục": "phu_luc", "mẫu": "mau", "biểu mẫu": "mau", "tiết": "tiet", "đoạn": "doan",
}  # fmt: skip
_BARE_WORDS: Final = {
    "dieu": "dieu", "khoan": "khoan", "diem": "diem", "muc": "muc", "tieu muc": "tieu_muc", "chuong": "chuong",
    "phan": "phan", "phu luc": "phu_luc", "mau": "mau", "bieu mau": "mau", "tiet": "tiet", "doan": "doan",
}  # fmt: skip
_LEVEL: Final = "(?:{})".format(
    "|".join(word.replace(" ", r"[ \n]") for word in sorted(_BARE_WORDS, key=lambda w: -len(w)))
)
_NUMERAL: Final = r"(?:[0-9]{1,4}(?:\.[0-9]{1,3}){0,3}[a-z]?|[ivxl]{1,7}|[a-z][0-9]?)(?![a-z0-9])"
_WORDED: Final = rf"(?P<level>{_LEVEL})(?:[ \n]?(?P<lead>so[ \n]?:?[ \n]?|thu[ \n]|tu[ \n])?(?P<numeral>{_NUMERAL})|[ \n](?P<this>nay)(?![a-z0-9]))"
_UNNUMBERED: Final = r"phu[ \n]luc(?=[ \n]?,?[ \n](?:duoc[ \n])?(?:(?:ban[ \n]hanh|dinh)[ \n])?kem[ \n])"
_SHORTHAND: Final = r"(?P<letter>[kd])\.?[ \n]?(?P<short>[0-9]{1,3}[a-z]?)(?![a-z0-9])|(?P<point>d)(?:\.[ \n]?|[ \n])(?P<pointed>[a-z])(?=[ \n]?,?[ \n]?k(?:hoan)?[ \n.0-9])"
_FIRST: Final = re.compile(rf"(?<![a-z0-9_])(?:{_WORDED}|(?P<unnumbered>{_UNNUMBERED})|{_SHORTHAND})")
_NEXT: Final = re.compile(rf"(?:{_WORDED}|(?P<unnumbered>{_UNNUMBERED})|{_SHORTHAND})")
_BARE: Final = re.compile(_NUMERAL)
_JOIN: Final = re.compile(
    r"(?P<to>[ \n](?:den|toi)[ \n](?:het[ \n])?|[ \n]?-[ \n]?)"
    r"|(?P<list>[ \n]?;[ \n]?(?:va[ \n])?|[ \n]?,?[ \n](?:va|hoac|hay|cung)[ \n](?:voi[ \n])?)(?:(?:tai|o)[ \n])?"
    r"|(?P<comma>[ \n]?,[ \n]?(?:(?:tai|o)[ \n])?)"
    r"|(?P<of>[ \n](?:cua|thuoc|tai|trong)[ \n])"
    r"|(?P<touch>[ \n]?)"
)
_ADDED: Final = re.compile(r"(?:cac[ \n])?(?:tu[ \n])?(?:cac[ \n])?")
_LEVEL_AHEAD: Final = re.compile(
    rf"[ \n]?,?[ \n](?P<level>{_LEVEL})[ \n]?(?:so[ \n])?(?:[0-9]|[a-z](?![a-z])|[ivx]+(?![a-z])|nay(?![a-z]))|[ \n](?P<letter>[kd])\.?[0-9]"
)
_PLURAL: Final = re.compile(
    rf"(?<![a-z0-9])(?P<plural>cac[ \n])?(?P<level>{_LEVEL}[ \n]?,?[ \n])?(?P<from>tu[ \n])?(?P<plural2>cac[ \n])?$"
)
_NOT_NUMERAL_END: Final = re.compile(r"[ \n]?/[ \n]?[0-9]|%|[.,][0-9]{3}(?![0-9])|[ \n]?%")
_COUNTED: Final = re.compile(rf"[ \n](?:{'|'.join(COUNTED)})(?![^\W\d_])", re.IGNORECASE)
_OTHER_WORD: Final = re.compile(
    r"(?:(?:danh|hang|chuyen|de)[ \n](?=muc)|(?:thanh|hoc|mot|toan|co|bo|cao)[ \n](?=phan)|(?:tai|dieu)[ \n](?=khoan)"
    r"|(?:dia|thoi|quan|trong|uu|nhuoc|dac|cao|diem)[ \n](?=diem)|(?:giai|cong|tap|binh|trung|lu)[ \n](?=doan)"
    r"|(?:chi|thoi|thi)[ \n](?=tiet)|nguyen[ \n](?=mau))$"
)
_ROMAN_SMALL: Final = frozenset(["i", "ii", "iii", "iv", "vii", "viii", "ix"])
_FORM_CODE: Final = re.compile(r"[-./][A-ZĐ0-9][A-ZĐa-z0-9]{0,9}(?![^\W_])")
_LETTERED: Final = frozenset({"diem", "tiet"})
_ROMANED: Final = frozenset({"phu_luc", "phan", "chuong", "muc", "tieu_muc"})


@dataclass
class Chain:
    """Provisions at ``start`` to ``end`` of the cleaned text."""

    start: int
    end: int
    items: list[Item] = field(default_factory=list)
    capital: bool = True
    """Whether an article in it is written with a capital letter."""
    written: bool = False
    """Whether one of its levels is a full word."""

    @property
    def levels(self) -> set[str]:
        return {item.level for item in self.items}

    @property
    def is_self(self) -> bool:
        return self.items[-1].numeral == "this"

    def paths(self) -> list[str]:
        return paths(self.items)


def find(source: Cleaned) -> Iterator[Chain]:
    """All chains in text order."""
    place = 0
    while match := _FIRST.search(source.folded, place):
        chain = _Reader(source, match).chain
        if chain is None:
            place = match.start() + 1
            continue
        yield chain
        place = chain.end


class _Reader:
    """Reads one chain, provision by provision, from its first."""

    def __init__(self, source: Cleaned, match: re.Match[str]) -> None:
        self.source = source
        self.folded = source.folded
        self.chain: Chain | None = None
        if _OTHER_WORD.search(self.folded, max(0, match.start() - 8), match.start()):  # lookahead needs the word
            return
        item, end = self._item(match, TOUCH)
        if item is None:
            return
        self.chain = Chain(match.start(), end, [item], written=match["level"] is not None)
        self._note(match)
        while item.numeral != "this" and self._further():
            item = self.chain.items[-1]
        self._prefix(match)

    def _note(self, match: re.Match[str]) -> None:
        assert self.chain is not None
        if match["level"] == "dieu":
            self.chain.capital = self.source.text[match.start()] == "Đ" or self.source.text[match.start()] == "D"
        self.chain.written = self.chain.written or match["level"] is not None

    def _item(self, match: re.Match[str], join: str) -> tuple[Item | None, int]:
        text = self.source.text
        if match["letter"]:
            level = "khoan" if match["letter"] == "k" else "dieu"
            if level == "dieu" and text[match.start("letter")] not in "Đđ":
                return None, 0
            return Item(level, _number(text[match.start("short") : match.end("short")]), join, True), match.end()
        if match["point"]:
            if text[match.start("point")] not in "Đđ":
                return None, 0
            return Item("diem", text[match.start("pointed")].lower(), join, True), match.end()
        if match["unnumbered"]:
            return Item("phu_luc", "", join, True), match.end()
        word = text[match.start("level") : match.end("level")].lower().replace("\n", " ")
        level = _WORDS.get(word) or (_BARE_WORDS.get(word) if word.isascii() else None)
        if level is None:
            return None, 0
        if match["this"]:
            written = text[match.start("this") : match.end()].lower()
            meant = written == "này" or (written == "nay" and word.isascii())
            return (Item(level, "this", join, True), match.end()) if meant else (None, 0)
        if match["lead"] and not self._leads(match):
            return None, 0
        numeral, end = self._numeral(level, match.start("numeral"), match.end("numeral"))
        return (Item(level, numeral, join, True), end) if numeral else (None, 0)

    def _leads(self, match: re.Match[str]) -> bool:
        written = self.source.text[match.start("lead") : match.end("lead")].lower().strip(" \n:")
        return written in ("số", "so", "thứ", "thu", "từ", "tu")

    def _numeral(self, level: str, start: int, end: int) -> tuple[str, int]:
        """The numeral as the path has it, or nothing if this level has no such numerals."""
        written = self.source.text[start:end]
        if _NOT_NUMERAL_END.match(self.folded, end) and level != "mau":
            return "", 0
        if written[0].isdigit():
            if level == "mau":
                for _ in range(2):
                    code = _FORM_CODE.match(self.source.text, end)
                    end = code.end() if code else end
                return _number(self.source.text[start:end], keep_case=True), end
            return _number(written), end
        roman = all(char in "ivxl" for char in self.folded[start:end])
        if level in _ROMANED and (roman or len(written) == 1):
            if written.isupper() or (roman and written in _ROMAN_SMALL):
                return written, end
            return "", 0
        if (
            level in _LETTERED
            and (len(written) == 1 or written[1:].isdigit())
            and (written.isascii() or written[0] in "đĐ")
        ):
            return written.lower(), end
        if level == "mau" and written.isupper() and written.isascii():
            return written, end
        return "", 0

    def _further(self) -> bool:
        """Takes the next provision into the chain, if one follows."""
        chain = self.chain
        assert chain is not None
        joined = _JOIN.match(self.folded, chain.end)
        if joined is None:
            return False
        place = joined.end()
        join = TO if joined["to"] else LIST if joined["list"] else COMMA if joined["comma"] else TOUCH
        added = _ADDED.match(self.folded, place) if join in (LIST, COMMA) or joined["of"] else None
        at = added.end() if added else place
        previous = chain.items[-1]
        match = _NEXT.match(self.folded, at)
        if match:
            item, end = self._item(match, join)
            if item is not None and self._may_follow(previous, item, joined):
                if item.join == TO and item.level != previous.level and joined[0].strip() == "-":
                    item.join = COMMA
                chain.items.append(item)
                chain.end = end
                self._note(match)
                return True
            return False
        if join == TOUCH or not previous.numeral:
            return False
        return self._bare(place, join)

    def _may_follow(self, previous: Item, item: Item, joined: re.Match[str]) -> bool:
        if joined["of"]:
            return item.rank < previous.rank
        if joined["touch"] is not None:
            return item.rank != previous.rank and (
                bool(joined[0]) or not item.worded or previous.numeral[-1:].isdigit()
            )
        return True

    def _bare(self, place: int, join: str) -> bool:
        """A numeral without its level: "a, b và c", "Điều 5-8", "khoản 1 Điều 5 và 2 Điều 6"."""
        chain = self.chain
        assert chain is not None
        match = _BARE.match(self.folded, place)
        if match is None or len(match[0]) > 5 or (match[0][:4].isdigit() and len(match[0]) > 3):
            return False
        previous = chain.items[-1]
        level = previous.level
        ahead = _LEVEL_AHEAD.match(self.folded, match.end())
        if ahead:
            word = (ahead["level"] or {"k": "khoan", "d": "dieu"}[ahead["letter"]]).replace("\n", " ")
            level = self._last_under(RANK[_BARE_WORDS[word]]) or level
        if match[0][0].isdigit() != previous.numeral[0].isdigit() and level == previous.level:
            return False
        if _NOT_NUMERAL_END.match(self.folded, match.end()) or _COUNTED.match(self.source.text, match.end()):
            return False
        if level == "mau" and not match[0].isdigit():
            return False
        numeral, end = self._numeral(level, match.start(), match.end())
        if not numeral or self.folded[end : end + 1] in ("/", "%", "_", "@"):
            return False
        chain.items.append(Item(level, numeral, join, False))
        chain.end = end
        return True

    def _last_under(self, rank: int) -> str | None:
        """The level of the last provision smaller than that rank; only as many as there are levels are looked at."""
        assert self.chain is not None
        for item in self.chain.items[: -len(RANK) - 1 : -1]:
            if item.rank > rank:
                return item.level
        return None

    def _prefix(self, match: re.Match[str]) -> None:
        """Takes in "các" before the chain, and "từ" where it is a range."""
        chain = self.chain
        assert chain is not None
        start = match.start()
        prefix = _PLURAL.search(self.folded, max(0, start - 26), start)
        if prefix is None:
            return
        text = self.source.text
        is_range = any(item.join == TO for item in chain.items[1:3]) or any(item.join == TO for item in chain.items)
        if prefix["from"] and is_range and text[prefix.start("from") :][:2].lower() in ("từ", "tu"):
            chain.start = prefix.start("from")
            if prefix["plural"] and _is_plural(text, prefix.start("plural")):
                chain.start = prefix.start("plural")
        elif prefix["plural2"] and _is_plural(text, prefix.start("plural2")):
            chain.start = prefix.start("plural2")
        elif (
            prefix["plural"] and not prefix["level"] and not prefix["from"] and _is_plural(text, prefix.start("plural"))
        ):
            chain.start = prefix.start("plural")


def _is_plural(text: str, start: int) -> bool:
    return text[start : start + 3].lower() in ("các", "cac")


def _number(written: str, keep_case: bool = False) -> str:
    """A numeral without leading zeros."""
    stripped = written.lstrip("0") or "0"
    if not stripped[0].isdigit():
        stripped = "0" + stripped
    return stripped if keep_case else stripped.lower()
