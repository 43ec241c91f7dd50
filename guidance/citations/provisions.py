"""Provisions in the text: chains such as "các điểm a, b và c khoản 1 Điều 24"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from guidance.citations.clean import Cleaned
from guidance.citations.paths import COMMA, LIST, RANK, TO, TOUCH, Item, paths
from guidance.citations.vocabulary import COUNTED_NEXT
from vietnamese import fold

_WORDS: Final = {
    "điều": "dieu",
    "khoản": "khoan",
    "điểm": "diem",
    "mục": "muc",
    "tiểu mục": "tieu_muc",
    "chương": "chuong",
    "phần": "phan",
    "phụ lục": "phu_luc",
    "mẫu": "mau",
    "biểu mẫu": "mau",
    "tiết": "tiet",
    "đoạn": "doan",
}
_WORDS_WITHOUT_MARKS: Final = {fold(word): level for word, level in _WORDS.items()}
_USUAL: Final = {
    form: level
    for words in (_WORDS, _WORDS_WITHOUT_MARKS)
    for word, level in words.items()
    for form in (word, word.capitalize(), word.upper())
}
_LEVEL: Final = "|".join(
    word.replace(" ", r"[ \n]") for word in sorted(_WORDS_WITHOUT_MARKS, key=lambda word: -len(word))
)
_NUMERAL: Final = r"(?:[0-9]{1,4}(?:\.[0-9]{1,3}){0,3}[a-z]?|[ivxl]{1,7}|[a-z][0-9]?|[a-z]{2,4}[0-9]{1,3})(?![a-z0-9])"
_PROVISION: Final = (
    rf"(?P<level>{_LEVEL})(?:[ \n]?(?P<lead>so[ \n]?:?[ \n]?|thu[ \n]|tu[ \n])?(?P<numeral>{_NUMERAL})"
    r"|[ \n](?P<this>nay)(?![a-z0-9]))"
    r"|(?P<unnumbered>phu[ \n]luc)(?=[ \n]?,?[ \n](?:duoc[ \n])?(?:(?:ban[ \n]hanh|dinh)[ \n])?kem[ \n])"
    r"|(?P<letter>[kd])\.?[ \n]?(?P<short>[0-9]{1,3}(?:[a-ce-z])?)(?:(?![a-z0-9])|(?=d\.?[0-9]))"
    r"|(?P<point>d)(?:\.[ \n]?|[ \n])(?P<pointed>[a-z])(?=[ \n]?,?[ \n]?k(?:hoan)?[ \n.0-9])"
)
_FIRST: Final = re.compile(rf"(?<![a-z0-9_])(?:{_PROVISION})")
_NEXT: Final = re.compile(_PROVISION)
_BARE: Final = re.compile(_NUMERAL)
_JOIN: Final = re.compile(
    r"(?P<to>[ \n](?:den|toi)[ \n](?:het[ \n])?|[ \n]?-[ \n]?)"
    r"|(?P<list>[ \n]?;[ \n]?(?:va[ \n])?|[ \n]?,?[ \n](?:va|hoac|hay|cung)[ \n](?:voi[ \n])?)(?:(?:tai|o)[ \n])?"
    r"|(?P<comma>[ \n]?,[ \n]?(?:(?:tai|o)[ \n])?)"
    r"|(?P<of>[ \n](?:cua|thuoc|tai|trong)[ \n])"
    r"|(?P<touch>[ \n]?)"
)
_ADDED: Final = re.compile(r"(?:cac[ \n])?(?:tu[ \n])?(?:cac[ \n])?")
_JOINS: Final = {"to": TO, "list": LIST, "comma": COMMA}
_EACH: Final = re.compile(r"cac[ \n]")
"""khoản 3 các Điều 248, 249: one provision of each."""
_LEVEL_AHEAD: Final = re.compile(
    rf"[ \n]?,?[ \n](?P<level>{_LEVEL})[ \n]?(?:so[ \n])?(?:[0-9]|[a-z](?![a-z])|[ivx]+(?![a-z])|nay(?![a-z]))"
    r"|[ \n](?P<letter>[kd])\.?[0-9]"
)
_PLURAL: Final = re.compile(
    rf"(?<![a-z0-9])(?P<plural>cac[ \n])?(?P<level>(?:{_LEVEL})[ \n]?,?[ \n])?(?P<range>tu[ \n])?(?P<inner>cac[ \n])?$"
)
_ADDED_BEFORE: Final = ("cac ", "tu ", "cac\n", "tu\n")
_NOT_AFTER_NUMERAL: Final = re.compile(r"[ \n]?/[ \n]?[0-9]|[ \n]?%|[.,][0-9]{3}(?![0-9])")
_OTHER_WORDS: Final = {
    "muc": ("danh", "hạng", "chuyên", "đề"),
    "phan": ("thành", "học", "một", "toàn", "cổ", "bộ"),
    "khoan": ("tài", "điều"),
    "diem": ("địa", "thời", "quan", "trọng", "ưu", "nhược", "đặc", "cao"),
    "doan": ("giai", "công", "tập", "binh", "trung", "lữ"),
    "tiet": ("chi", "thời", "thi"),
    "mau": ("nguyên",),
}
"""First syllables of words that end like a level: danh mục, tài khoản, địa điểm."""
_SUSPECT: Final = frozenset("/%.,")
_LEADS: Final = frozenset({"số", "so", "thứ", "thu", "từ", "tu"})
_ROMAN_SMALL: Final = frozenset({"i", "ii", "iii", "iv", "vii", "viii", "ix"})
_FORM_CODE: Final = re.compile(r"[-./][A-ZĐ0-9][A-ZĐa-z0-9]{0,9}(?![^\W_])")
_LETTERED: Final = frozenset({"diem", "tiet"})
_ROMANED: Final = frozenset({"phu_luc", "phan", "chuong", "muc", "tieu_muc"})


@dataclass(slots=True)
class Chain:
    """Provisions at ``start`` to ``end`` of the cleaned text."""

    start: int
    end: int
    items: list[Item]
    worded: bool = False
    """Whether one of its levels is a full word."""

    @property
    def is_self(self) -> bool:
        return self.items[-1].numeral == "this"

    def has_levels(self) -> bool:
        """Whether there is more than one level in it."""
        first = self.items[0].level
        return any(item.level != first for item in self.items)

    def paths(self) -> list[str]:
        return paths(self.items)


def find(source: Cleaned) -> Iterator[Chain]:
    """All chains in text order."""
    reader = _Reader(source)
    place = 0
    while match := _FIRST.search(source.folded, place):
        chain = reader.read(match)
        if chain is None:
            place = match.start() + 1
        else:
            yield chain
            place = chain.end


class _Reader:
    """Reads chains, provision by provision."""

    def __init__(self, source: Cleaned) -> None:
        self.text = source.text
        self.folded = source.folded

    def read(self, match: re.Match[str]) -> Chain | None:
        """The chain that begins here."""
        start = match.start()
        item = None if self._ends_a_word(match) else self._item(match, TOUCH)
        if item is None:
            return None
        chain = Chain(start, item[1], [item[0]])
        self._note(chain, match)
        while chain.items[-1].numeral != "this" and self._further(chain):
            pass
        if start and self.folded[start - 1] in " \n":
            self._take_in_plural(chain)
        return chain

    def _ends_a_word(self, match: re.Match[str]) -> bool:
        others = _OTHER_WORDS.get(match["level"] or "")
        if not others:
            return False
        end = max(0, match.start() - 1)
        before = self.text[max(0, end - 8) : end]
        return before.rpartition(" ")[2].lower() in others

    def _note(self, chain: Chain, match: re.Match[str]) -> None:
        chain.worded = chain.worded or match["level"] is not None

    def _item(self, match: re.Match[str], join: str) -> tuple[Item, int] | None:
        """A provision with its level, and where it ends."""
        begin, end = match.span("level")
        if begin < 0:
            return self._short_item(match, join)
        written = self.text[begin:end]
        level = _USUAL.get(written) or _level(written)
        if level is None:
            return None
        if match.lastgroup == "this":
            this = self.text[match.start("this") : match.end()].lower()
            meant = this == "này" or (this == "nay" and written.isascii())
            return (Item(level, "this", join, True), match.end()) if meant else None
        lead = match.start("lead")
        if lead >= 0 and self.text[lead : match.end("lead")].lower().strip(" \n:") not in _LEADS:
            return None
        numeral, end = self._numeral(level, *match.span("numeral"))
        return (Item(level, numeral, join, True), end) if numeral else None

    def _short_item(self, match: re.Match[str], join: str) -> tuple[Item, int] | None:
        """k2, Đ40, đ.a, or an annex without a numeral."""
        if match["unnumbered"]:
            return Item("phu_luc", "", join, True), match.end()
        level, numeral = ("khoan", "short") if match["letter"] == "k" else ("dieu", "short")
        if match["point"]:
            level, numeral = "diem", "pointed"
        if level != "khoan" and self.text[match.start()] not in "Đđ":
            return None
        return Item(
            level, _number(self.text[match.start(numeral) : match.end(numeral)].lower()), join, True
        ), match.end()

    def _numeral(self, level: str, start: int, end: int) -> tuple[str, int]:
        """The numeral as the path has it, or nothing if this level has no such numerals."""
        written = self.text[start:end]
        if level == "mau":
            return self._numeral_of_form(written, end)
        if not _SUSPECT.isdisjoint(self.folded[end : end + 2]) and _NOT_AFTER_NUMERAL.match(self.folded, end):
            return "", 0
        if written[0].isdigit():
            return _number(written.lower()), end
        if level in _LETTERED:
            if len(written) == 1 or written[1:].isdigit():
                return (written.lower(), end) if written[0].isascii() or written[0] in "đĐ" else ("", 0)
        elif level in _ROMANED:
            roman = all(char in "ivxl" for char in self.folded[start:end])
            if (roman or len(written) == 1) and (written.isupper() or written in _ROMAN_SMALL):
                return written, end
        return "", 0

    def _numeral_of_form(self, written: str, end: int) -> tuple[str, int]:
        """Forms have numerals with codes: 03, 01a, 02-TT, 05/ĐK."""
        if not written[0].isdigit():
            return (written, end) if written.isupper() else ("", 0)
        start = end - len(written)
        for _ in range(2):
            code = _FORM_CODE.match(self.text, end)
            end = code.end() if code else end
        return _number(self.text[start:end]), end

    def _further(self, chain: Chain) -> bool:
        """Takes the next provision into the chain, if one follows."""
        joined = _JOIN.match(self.folded, chain.end)
        if joined is None:
            return False
        kind = joined.lastgroup or ""
        join = _JOINS.get(kind, TOUCH)
        place = joined.end()
        each = False
        if self.folded[place : place + 1] in ("c", "t"):
            added = (_ADDED if kind != "touch" else _EACH).match(self.folded, place)
            each = added is not None and kind == "touch" and place > chain.end
            place = added.end() if added and (each or kind != "touch") else place
        match = _NEXT.match(self.folded, place)
        previous = chain.items[-1]
        if match is None:
            return join != TOUCH and bool(previous.numeral) and self._bare(chain, place, join)
        if kind == "touch" and match["level"] and _WORDS_WITHOUT_MARKS.get(match["level"]) == previous.level:
            return False
        item = self._item(match, join)
        if item is None or not _may_follow(previous, item[0], kind, joined[0]):
            return False
        if each:
            if item[0].join != TOUCH:
                return False
            item[0].each = item[0].rank < previous.rank  # Điều 17 khoản 1 các điểm a và c: only a plural
        if join == TO and item[0].level != previous.level and "-" in joined[0]:
            item[0].join = COMMA
        chain.items.append(item[0])
        chain.end = item[1]
        self._note(chain, match)
        return True

    def _bare(self, chain: Chain, place: int, join: str) -> bool:
        """A numeral without its level: "a, b và c", "Điều 5-8", "khoản 1 Điều 5 và 2 Điều 6"."""
        match = _BARE.match(self.folded, place)
        if match is None or (len(match[0]) > 3 and match[0][:4].isdigit()):
            return False
        previous = chain.items[-1]
        level = previous.level
        ahead = _LEVEL_AHEAD.match(self.folded, match.end())
        if ahead:
            word = (ahead["level"] or {"k": "khoan", "d": "dieu"}[ahead["letter"]]).replace("\n", " ")
            level = _last_under(chain, RANK[_WORDS_WITHOUT_MARKS[word]]) or level
        if match[0][0].isdigit() != previous.numeral[0].isdigit() and level == previous.level:
            return False
        if level == "mau" and not match[0].isdigit():
            return False
        numeral, end = self._numeral(level, match.start(), match.end())
        if not numeral or self.folded[end : end + 1] in ("/", "%", "_", "@") or COUNTED_NEXT.match(self.text, end):
            return False
        chain.items.append(Item(level, numeral, join, False))
        chain.end = end
        return True

    def _take_in_plural(self, chain: Chain) -> None:
        """Takes in "các" before the chain, and "từ" where it is a range."""
        start = chain.start
        if not self.folded[max(0, start - 4) : start].endswith(_ADDED_BEFORE):
            return
        prefix = _PLURAL.search(self.folded, max(0, start - 26), start)
        if prefix is None:
            return
        is_range = any(item.join == TO for item in chain.items)
        if prefix["range"] and is_range and self._is_written(prefix, "range", ("từ", "tu")):
            plural = prefix["plural"] and self._is_written(prefix, "plural", ("các", "cac"))
            chain.start = prefix.start("plural" if plural else "range")
        elif prefix["inner"] and self._is_written(prefix, "inner", ("các", "cac")):
            chain.start = prefix.start("inner")
        elif prefix["plural"] and not (prefix["level"] or prefix["range"] or prefix["inner"]):
            chain.start = prefix.start("plural") if self._is_written(prefix, "plural", ("các", "cac")) else start

    def _is_written(self, match: re.Match[str], group: str, words: tuple[str, ...]) -> bool:
        return self.text[match.start(group) : match.end(group) - 1].lower() in words


def _level(written: str) -> str | None:
    """The level of a word in unusual case or with a line break in it."""
    word = written.lower().replace("\n", " ")
    return _WORDS.get(word) or (_WORDS_WITHOUT_MARKS.get(word) if word.isascii() else None)


def _may_follow(previous: Item, item: Item, kind: str | None, written: str) -> bool:
    if kind == "of":
        return item.rank < previous.rank
    if kind == "touch":
        return item.rank != previous.rank and (bool(written) or previous.numeral[-1:].isdigit())
    return True


def _last_under(chain: Chain, rank: int) -> str | None:
    """The level of the last provision smaller than that rank; only as many as there are levels are looked at."""
    for item in chain.items[: -len(RANK) - 1 : -1]:
        if item.rank > rank:
            return item.level
    return None


def _number(written: str) -> str:
    """A numeral without leading zeros."""
    if written[0] != "0":
        return written
    stripped = written.lstrip("0")
    return stripped if stripped[:1].isdigit() else f"0{stripped}"
