"""Documents in the text: symbols with the words before them, laws by title, numbers alone, and "Nghị định này"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from guidance.citations import dates
from guidance.citations.clean import Cleaned
from guidance.citations.heads import LAWS, NEVER, NUMBER_WORD, OTHER, Head, Heads, is_number_word
from guidance.citations.symbols import SYMBOL, YEAR, Symbol, read
from guidance.citations.titles import Titles
from guidance.citations.vocabulary import (
    ALONE_BODIES,
    BARE_NUMBER_TYPES,
    BODIES,
    COUNTED,
    PARTY_BODIES,
)

SELF: Final = "tu_dan"
UNKNOWN: Final = "khong_ro"

_SHORT: Final = re.compile(
    rf"[ \n]?(?P<so>so[ \n]?[:.]?[ \n]?)?(?P<number>[0-9]{{1,5}}[a-z]?)"
    rf"(?:[ \n]?/[ \n]?(?P<slashed>{YEAR})|[ \n](?:nam[ \n]?)(?P<named>{YEAR}))?(?![a-z0-9])"
)
_SHORT_MEMBER: Final = re.compile(rf"(?:so[ \n]?[:.]?[ \n]?)?([0-9]{{1,5}}[a-z]?)[ \n]?/[ \n]?({YEAR})(?![a-z0-9])")
_NO_END_OF_NUMBER: Final = re.compile(r"[ \n]?[/%]|[-.,:][0-9]|[ \n]-[ \n][0-9]|-[a-z]|[_@]")
_BETWEEN_MEMBERS: Final = re.compile(
    r"[ \n]?(?:[,;]|(?:,[ \n]?)?(?<=[ \n,])(?:va|hoac|hay|cung|voi)(?=[ \n]))[ \n]?(?:va[ \n]|hoac[ \n])?"
)
_COUNTED: Final = re.compile(rf"[ \n](?:{'|'.join(COUNTED)})(?![^\W\d_])", re.IGNORECASE)
_THIS: Final = re.compile(r"[ \n]nay(?![a-z])")
_YEAR_LIKE: Final = re.compile(YEAR)
_NATION: Final = re.compile(r"(?:dieu|khoan|chuong)[ \n][0-9ivx]+[a-z]?[ \n]?,?[ \n](?:cua[ \n])?$")
_SO_BEFORE: Final = NUMBER_WORD
_BUILDING: Final = re.compile(
    r"(?<![a-z])(?:nha|toa|toa[ \n]nha|lo|khu|day|can|o|duong|ngo|phan[ \n]khu|chung[ \n]cu)[ \n]$"
)


@dataclass
class Document:
    """A document at ``start`` to ``end`` of the cleaned text, without provisions; ``after`` is where its date ends."""

    start: int
    end: int
    type: str
    number: str | None = None
    year: int | None = None
    bodies: tuple[str, ...] = ()
    symbol: str | None = None
    title: str | None = None
    date: datetime.date | None = None
    inferred: list[str] = field(default_factory=list)
    after: int = 0
    source_symbol: Symbol | None = None
    head: Head | None = None
    bare: bool = False
    """Cited by a number without a symbol."""
    spoken: str | None = None
    """The kind that the words name, for the members of a list after it."""


class Finder:
    """Finds the documents of one text."""

    def __init__(self, source: Cleaned, titles: Titles, on: datetime.date | None) -> None:
        self.source = source
        self.on = on
        self.heads = Heads(source, titles)

    def documents(self) -> list[Document]:
        """All documents in text order, none overlapping another."""
        numbered = list(self._numbered())
        others = self._others(numbered)
        found: list[Document] = []
        for document in _merged(numbered, others):
            if found and document.start < found[-1].end:
                continue
            self._inherit(document, found[-1] if found else None)
            if document.type:
                self._finish(document, found[-1].after if found else 0)
                found.append(document)
                found.extend(self._members(document))
        return found

    # ----- symbols

    def _numbered(self) -> Iterator[Document]:
        floor = 0
        for anchor in SYMBOL.finditer(self.source.folded):
            if anchor.start() < floor:
                continue
            symbol = read(self.source, anchor)
            if symbol is None or self._continues(symbol):
                continue
            document = self._of_symbol(symbol, floor)
            if document is not None:
                yield document
                floor = document.end

    def _continues(self, symbol: Symbol) -> bool:
        """Whether what looks like a symbol is a piece of something longer: a path, a standard, a draft's blank."""
        folded, start, end = self.source.folded, symbol.start, symbol.end
        before = folded[max(0, start - 2) : start]
        if before[-1:] in ("/", "_", "@", "=", "%", "&", "\x00") or before in ("/ ", "/\n"):
            return True
        if before[-1:] in (".", ":", "-", ",") and before[:1].isdigit() and len(before) == 2 and before[-1:] != ",":
            return True
        if before[-1:] == "-" and before[:1].isalpha():
            return True
        after = folded[end : end + 2]
        return after[:1] in ("_", "@", "=") or (after[:1] == "/" and (after[1:].isalpha() or after[1:] == "\x00"))

    def _of_symbol(self, symbol: Symbol, floor: int) -> Document | None:
        head = self.heads.of(symbol, floor)
        if head and head.kind == NEVER:
            if not symbol.known:
                return None
            head = None
        if head and head.kind == OTHER:
            head = None
        start = head.start if head else symbol.start
        numbered = False
        if head is None:
            word = _SO_BEFORE.search(self.source.folded, max(floor, symbol.start - 14), symbol.start)
            if word and is_number_word(self.source, word.start(), symbol.start):
                start = word.start() + len(word[0]) - len(word[0].lstrip(" \n,"))
                numbered = not self.source.folded[start - 1 : start].isalnum()
                start = start if numbered else symbol.start
            if not numbered and self.source.folded[symbol.start - 1 : symbol.start].isalpha():
                return None
        kind = _kind(symbol, head.kind if head else None)
        direct = head is not None
        document = Document(start, symbol.end, kind if _stands(symbol, head, numbered, direct) else "")
        document.number, document.year = symbol.number, symbol.year
        document.bodies, document.symbol = tuple(symbol.bodies), str(symbol)
        document.source_symbol, document.head = symbol, head
        document.spoken = head.kind if head else None
        if symbol.code and not symbol.bodies:
            _complete(document)
        if head and (head.title or head.kind in LAWS):
            self._take_title(document, head)
        return document

    def _take_title(self, document: Document, head: Head) -> None:
        if head.title:
            document.title = head.title.name
            if head.title.short:
                document.inferred.append("title")
        elif document.source_symbol:
            gap = self.source.text[head.end : document.source_symbol.start]
            words = re.split(r"[ \n,]+(?:số|so|SỐ|của|cua|CỦA)(?=[ \n:.0-9]|$)", f" {gap}")[0]
            title = " ".join(words.split()).strip(" ,")
            document.title = title if " " in title else None

    def _inherit(self, document: Document, previous: Document | None) -> None:
        """A symbol in a list takes the word for the kind from the member before it."""
        symbol = document.source_symbol
        if symbol is None or document.head is not None or previous is None or previous.spoken is None:
            return
        gap = self.source.folded[previous.after : document.start]
        if len(gap) > 12 or not _BETWEEN_MEMBERS.fullmatch(gap):
            return
        kind = _kind(symbol, previous.spoken)
        if document.type != kind and symbol.code is None:
            document.inferred.append("type")
        document.type, document.spoken = kind, previous.spoken

    # ----- titles, numbers alone, "này"

    def _others(self, numbered: list[Document]) -> Iterator[Document]:
        place = 0
        for head in self.heads.all:
            while place < len(numbered) and numbered[place].end <= head.start:
                place += 1
            if place < len(numbered) and numbered[place].start < head.reach and numbered[place].type:
                continue
            document = self._of_head(head)
            if document is not None:
                yield document

    def _of_head(self, head: Head) -> Document | None:
        if head.title:
            document = Document(head.start, head.reach, head.kind, title=head.title.name, head=head)
            if head.title.short:
                document.inferred.append("title")
            return document
        if head.kind == NEVER:
            return None
        if _THIS.match(self.source.folded, head.end) and not head.short and self._is_this(head):
            return Document(head.start, head.end + 4, SELF, head=head)
        if head.kind == "hien_phap":
            return self._constitution(head)
        if head.kind in BARE_NUMBER_TYPES:
            return self._number_alone(head)
        return None

    def _is_this(self, head: Head) -> bool:
        word = self.source.text[head.end + 1 : head.end + 4].lower()
        return word == "này" or (word == "nay" and self.source.text[head.start : head.end].isascii())

    def _constitution(self, head: Head) -> Document | None:
        folded = self.source.folded
        year = dates.YEAR_AFTER.match(folded, head.end)
        if (year and "," not in year[0]) or _NATION.search(folded, max(0, head.start - 24), head.start):
            return Document(head.start, head.end, head.kind, head=head)
        return None

    def _number_alone(self, head: Head) -> Document | None:
        """NĐ 116/2021, Nghị định 94 năm 2010, NĐ 116: the code in capitals, or the full words with a year."""
        source = self.source
        match = _SHORT.match(source.folded, head.end)
        if match is None or (match["so"] and not is_number_word(source, match.start("so"), match.end())):
            return None
        end = match.end()
        year = match["slashed"] or match["named"]
        written = source.text[head.start : head.end]
        if _NO_END_OF_NUMBER.match(source.folded, end) or (
            year and _COUNTED.match(source.text, end) and not match["so"]
        ):
            return None
        if head.short:
            if not written.isupper() or (not year and not self._alone(head, match, written)):
                return None
        elif not year:
            issued = dates.after(source, end) if match["so"] else None
            if issued is None or issued.year is None:
                return None
        elif written[0].islower() and head.kind == "quyet_dinh" and not match["so"]:
            return None  # a verb: quyết định 12/2021
        document = Document(head.start, end, head.kind, match["number"].lstrip("0") or "0", head=head, bare=True)
        document.year = int(year) if year else None
        document.spoken = head.kind
        _complete(document, match["number"])
        return document

    def _alone(self, head: Head, match: re.Match[str], written: str) -> bool:
        source = self.source
        if written == "ND" or _YEAR_LIKE.fullmatch(match["number"]) or _COUNTED.match(source.text, match.end()):
            return False
        glued = match.start("number") == head.end
        if glued and head.kind != "nghi_dinh":
            return False
        return not _BUILDING.search(source.folded, max(0, head.start - 12), head.start)

    def _members(self, first: Document) -> Iterator[Document]:
        """Further numbers with years in a list that began with one: NĐ 105/2021, 109/2021 và 116/2021."""
        document = first
        while document.bare and document.year and "/" in self.source.folded[document.start : document.end]:
            gap = _BETWEEN_MEMBERS.match(self.source.folded, document.after)
            match = _SHORT_MEMBER.match(self.source.folded, gap.end()) if gap else None
            if match is None or _NO_END_OF_NUMBER.match(self.source.folded, match.end()):
                return
            if _COUNTED.match(self.source.text, match.end()):
                return
            following = Document(match.start(), match.end(), first.type, match[1].lstrip("0") or "0", int(match[2]))
            following.bare, following.spoken = True, first.spoken
            _complete(following, match[1])
            self._finish(following, document.after)
            yield following
            document = following

    # ----- years and days

    def _finish(self, document: Document, floor: int) -> None:
        document.after = document.end
        if document.type == SELF:
            return
        self._take_year(document)
        issued = dates.after(self.source, document.end)
        if issued:
            document.after = issued.end
        else:
            issued = dates.before(self.source, floor, document.start) if document.date is None else None
        if issued is None:
            return
        date, year = issued.date, issued.year
        if issued.partial and self.on:
            date = _latest(issued.partial, document.year, self.on)
            if date:
                document.inferred += ["date"] if document.year else ["year", "date"]
                year = date.year
        document.date = date
        if document.year is None:
            document.year = year
            if document.bare:
                _complete(document)

    def _take_year(self, document: Document) -> None:
        """The year after a title or symbol, which stands inside the span."""
        match = dates.YEAR_AFTER.match(self.source.folded, document.end)
        if match is None or "," in match[0] or _COUNTED.match(self.source.text, match.end()):
            return
        if document.bare and (document.year or match["bare"]):
            return
        document.end = document.after = match.end()
        if document.year is None:
            document.year = int(match["year"] or match["bare"])


def _merged(numbered: list[Document], others: Iterator[Document]) -> list[Document]:
    return sorted([*numbered, *others], key=lambda document: document.start)


def _kind(symbol: Symbol, spoken: str | None) -> str:
    """The type, of what the words say and what the code says."""
    coded = symbol.type
    if coded is None:
        if spoken is not None:
            return spoken
        assembly = symbol.of_assembly
        return {"qh": "luat", "ubtvqh": "nghi_quyet"}.get(assembly or "", "cong_van")
    if spoken == "quy_dinh" and coded == "quyet_dinh" and symbol.party:
        return spoken
    if spoken == "cong_van" and coded != "cong_van" and not symbol.known:
        return spoken
    if spoken in LAWS and symbol.code == "lct":
        return spoken
    if spoken == "huong_dan" and symbol.contract:
        return spoken
    return coded


def _stands(symbol: Symbol, head: Head | None, numbered: bool, direct: bool) -> bool:
    """Whether a symbol is one in these surroundings. If not, it may still be a member of a list."""
    if symbol.contract and not (head and head.kind == "huong_dan"):
        return False
    known = all(key in BODIES for key in symbol.keys)
    if symbol.of_assembly:
        return symbol.year is not None or head is not None
    if symbol.code is not None:
        if not symbol.bodies:
            return head is not None and (symbol.year is not None or not symbol.small)
        if symbol.party:
            return (known and not ({*symbol.keys} & {"l"})) or not symbol.small
        return known or not symbol.small
    key = symbol.keys[0]
    if symbol.hyphen:
        return direct
    if symbol.year is not None:
        return direct and known
    if symbol.small and not (known and direct):
        return False
    if symbol.units:
        return direct or (numbered and key not in ALONE_BODIES | PARTY_BODIES) or (known and key not in ALONE_BODIES)
    if head is not None:
        return known or numbered or (head.start < symbol.start and not _is_verb(head, symbol))
    return numbered and known and key not in ALONE_BODIES


def _is_verb(head: Head, symbol: Symbol) -> bool:
    return head.short and len(symbol.keys[0]) < 3


def _complete(document: Document, digits: str | None = None) -> None:
    """What custom adds to a number alone: decrees are the Government's."""
    document.symbol, document.bodies = None, ()
    if document.type != "nghi_dinh":
        return
    symbol = document.source_symbol
    written = digits or (symbol.digits + symbol.letter if symbol else document.number)
    document.bodies = ("CP",)
    document.symbol = f"{written}/{document.year}/NĐ-CP" if document.year else None
    document.inferred = ["symbol", "body"] if document.symbol else ["body"]


def _latest(day_of_year: tuple[int, int], year: int | None, on: datetime.date) -> datetime.date | None:
    """That day in the document's year, or the last one that is not after ``on``."""
    day, month = day_of_year
    for candidate in [year] if year else [on.year, on.year - 1]:
        try:
            date = datetime.date(candidate, month, day)
        except ValueError:
            continue
        if date <= on or year:
            return date
    return None
