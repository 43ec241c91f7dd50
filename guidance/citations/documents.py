"""Documents in the text: symbols with the words before them, laws by title, numbers alone, and "Nghị định này"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from guidance.citations import kinds
from guidance.citations.clean import Cleaned
from guidance.citations.dates import YEAR_AFTER, YEAR_BESIDE, Moments
from guidance.citations.heads import LAWS, NEVER, OTHER, Head, Heads, is_number_word, number_word
from guidance.citations.symbols import SYMBOL, YEAR, Symbol, read
from guidance.citations.titles import Titles
from guidance.citations.vocabulary import BARE_NUMBER_TYPES, COUNTED_NEXT

SELF: Final = "tu_dan"
UNKNOWN: Final = "khong_ro"

_GOES_ON: Final = r"[ \n]?[/%]|[-.,:][0-9]|[ \n]-[ \n][0-9]|-[a-z]|[_@]"
_SHORT: Final = re.compile(
    rf"(?>[ \n]?(?P<so>so[ \n]?[:.]?[ \n]?)?(?P<number>[0-9]{{1,5}}[a-z]?)"
    rf"(?:[ \n]?/[ \n]?(?P<slashed>{YEAR})|[ \n]nam[ \n]?(?P<named>{YEAR}))?(?![a-z0-9]))(?!{_GOES_ON})"
)
_SHORT_MEMBER: Final = re.compile(
    rf"(?:so[ \n]?[:.]?[ \n]?)?([0-9]{{1,5}}[a-z]?)[ \n]?/[ \n]?({YEAR})(?![a-z0-9])(?!{_GOES_ON})"
)
_BETWEEN_MEMBERS: Final = re.compile(
    r"[ \n]?(?:[,;]|(?:,[ \n]?)?(?<=[ \n,])(?:va|hoac|hay|cung|voi)(?=[ \n]))[ \n]?(?:va[ \n]|hoac[ \n])?"
)
_JOINING: Final = (",", ";", "va", "hoac", "hay", "cung", "voi")
_THIS: Final = re.compile(r"[ \n]nay(?![a-z])")
_YEAR: Final = re.compile(YEAR)
_PROVISION_OF: Final = re.compile(r"(?:dieu|khoan|chuong)[ \n][0-9ivx]+[a-z]?[ \n]?,?[ \n](?:cua[ \n])?$")
_BUILDING: Final = re.compile(
    r"(?<![a-z])(?:nha|toa|lo|khu|day|can|o|duong|ngo|chung[ \n]cu|biet[ \n]thu|lien[ \n]ke)[ \n]$"
)
_BUILDING_ENDS: Final = tuple(
    word + gap
    for word in ("nha", "toa", "lo", "khu", "day", "can", "o", "duong", "ngo", "cu", "thu", "ke")
    for gap in " \n"
)
"""What ends otherwise needs no search."""
_PIECES: Final = frozenset("/_@=%&~…\x00")
_MOST_BEFORE: Final = 14


@dataclass(slots=True)
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
    inferred: tuple[str, ...] = ()
    after: int = 0
    head: Head | None = None
    coded: Symbol | None = None
    """What was read as its symbol."""
    digits: str = ""
    """Of a document cited by number alone: the number as written."""
    spoken: str | None = None
    """The kind that the words name, for the members of a list after it."""

    def complete(self) -> None:
        """What custom adds to a number alone: decrees are the Government's."""
        if self.type == "nghi_dinh" and not self.symbol:
            self.bodies = ("CP",)
            self.symbol = f"{self.digits}/{self.year}/NĐ-CP" if self.year else None
            self.inferred = ("symbol", "body") if self.symbol else ("body",)


class Finder:
    """Finds the documents of one text."""

    def __init__(self, source: Cleaned, titles: Titles, on: datetime.date | None) -> None:
        self.source = source
        self.on = on
        self.heads = Heads(source, titles)
        self.moments = Moments(source)

    def documents(self) -> list[Document]:
        """All documents in text order, none overlapping another."""
        numbered = list(self._numbered())
        found: list[Document] = []
        for document in sorted([*numbered, *self._others(numbered)], key=attrgetter("start")):
            if found and document.start < found[-1].end:
                continue
            if document.coded and document.head is None and found:
                self._inherit(document, found[-1])
            if document.type:
                self._finish(document, found[-1].after if found else 0)
                found.append(document)
                if document.digits and document.year:
                    found.extend(self._members(document))
        return found

    # ----- symbols

    def _numbered(self) -> Iterator[Document]:
        """Documents with a symbol; those without a type may still be members of a list."""
        floor = 0
        for anchor in SYMBOL.finditer(self.source.folded):
            if anchor.start() < floor or self._is_piece(anchor.start()):
                continue
            symbol = read(self.source, anchor)
            if symbol is None or self._is_cut(symbol.end):
                continue
            document = self._of_symbol(symbol, floor)
            if document is not None:
                floor = document.end
                if document.coded:
                    yield document

    def _may_be_member(self, start: int) -> bool:
        """Whether a word stands before it that joins the members of a list."""
        return self.source.folded[max(0, start - 6) : start].rstrip(" \n").endswith(_JOINING)

    def _is_piece(self, start: int) -> bool:
        """Whether a number is the end of something longer: a path, a standard, a draft's blank, a glued word."""
        folded = self.source.folded
        last = folded[start - 1 : start]
        if last in (" ", "\n"):
            return folded[start - 2 : start - 1] == "/"
        if last.isalpha():
            return not (start in self.heads.ends or folded.startswith("so", start - 2))
        before = folded[start - 2 : start - 1]
        if last in _PIECES or last == before == ".":
            return True
        return (last == "-" and before.isalnum()) or (last in (".", ":") and before.isdigit())

    def _is_cut(self, end: int) -> bool:
        """Whether what looks like a symbol goes on as a path or as an address of mail."""
        after = self.source.folded[end : end + 2]
        return after[:1] in ("_", "@", "=") or (after[:1] == "/" and (after[1:].isalpha() or after[1:] == "\x00"))

    def _of_symbol(self, symbol: Symbol, floor: int) -> Document | None:
        """The document of a symbol; without ``coded``, where only its place is taken and nothing is found there."""
        head = self.heads.of(symbol, floor)
        if head and head.kind == NEVER and not (symbol.code and symbol.known):
            return None
        if head and head.kind in (NEVER, OTHER):
            head = None
        start, numbered = (head.start, False) if head else self._number_word(symbol, floor)
        if head and head.end < symbol.start:
            numbered = "so" in self.source.folded[head.end : symbol.start]
        if head is None and not numbered and self.source.folded[symbol.start - 1 : symbol.start].isalpha():
            return None
        stands = kinds.stands(symbol, head, numbered)
        if not stands and not self._may_be_member(start):
            return Document(start, symbol.end, "")
        document = Document(start, symbol.end, "", symbol.number, symbol.year)
        document.coded, document.head = symbol, head
        if stands:
            document.type = kinds.kind(symbol, head.kind if head else None)
        if head:
            document.spoken = head.kind
            if head.kind in LAWS:
                self._take_title(document, head)
        if symbol.bodies:
            document.bodies, document.symbol = symbol.bodies, symbol.official()
        else:
            document.digits = symbol.digits + symbol.letter
            document.complete()
        return document

    def _number_word(self, symbol: Symbol, floor: int) -> tuple[int, bool]:
        """Where a symbol without a word for its kind begins: at "số", if that stands before it."""
        place = number_word(self.source, max(floor, symbol.start - _MOST_BEFORE), symbol.start)
        return (place, True) if place >= 0 else (symbol.start, False)

    def _take_title(self, document: Document, head: Head) -> None:
        if head.title:
            document.title = head.title.name
            document.inferred += ("title",) if head.title.short else ()
            return
        assert document.coded is not None
        gap = self.source.text[head.end : document.coded.start]
        title = " ".join(re.split(r"[ \n,]+(?:số|so|SỐ|của|cua|CỦA)(?=[ \n:.0-9]|$)", f" {gap}")[0].split()).strip(" ,")
        document.title = title if " " in title else None

    def _inherit(self, document: Document, previous: Document) -> None:
        """A symbol in a list takes the word for the kind from the member before it."""
        symbol = document.coded
        if symbol is None or previous.spoken is None or document.start - previous.after > 12:
            return
        if not _BETWEEN_MEMBERS.fullmatch(self.source.folded, previous.after, document.start):
            return
        document.type, document.spoken = kinds.kind(symbol, previous.spoken), previous.spoken
        if symbol.code is None:
            document.inferred += ("type",)

    # ----- titles, numbers alone, "này"

    def _others(self, numbered: list[Document]) -> Iterator[Document]:
        place = 0
        for head in self.heads.all:
            while place < len(numbered) and numbered[place].end <= head.start:
                place += 1
            if place < len(numbered) and numbered[place].type and numbered[place].start < head.reach:
                continue
            document = self._of_head(head)
            if document is not None:
                yield document

    def _of_head(self, head: Head) -> Document | None:
        if head.title:
            document = Document(head.start, head.reach, head.kind, title=head.title.name, head=head)
            document.inferred += ("title",) if head.title.short else ()
            return document
        if not head.short and _THIS.match(self.source.folded, head.end) and self._is_this(head):
            return Document(head.start, head.end + 4, SELF, head=head)
        if head.kind == NEVER:
            return None
        if head.kind == "hien_phap":
            return self._constitution(head)
        if head.kind in BARE_NUMBER_TYPES:
            return self._number_alone(head)
        return None

    def _is_this(self, head: Head) -> bool:
        word = self.source.text[head.end + 1 : head.end + 4].lower()
        return word == "này" or (word == "nay" and self.source.text[head.start : head.end].isascii())

    def _constitution(self, head: Head) -> Document | None:
        """There is one at a time: a year or a provision is enough, the word alone is not."""
        folded = self.source.folded
        year = YEAR_AFTER.match(folded, head.end)
        if (year and "," not in year[0]) or _PROVISION_OF.search(folded, max(0, head.start - 24), head.start):
            return Document(head.start, head.end, head.kind, head=head)
        return None

    def _number_alone(self, head: Head) -> Document | None:
        """NĐ 116/2021, Nghị định 94 năm 2010, NĐ 116: the code in capitals, or the full words with a year."""
        source = self.source
        match = _SHORT.match(source.folded, head.end)
        if match is None:
            return None
        so, number, slashed, named = match.groups()
        if so and not is_number_word(source, match.start("so"), match.end()):
            return None
        year = slashed or named
        written = source.text[head.start : head.end]
        if head.short:
            if not written.isupper() or not (year or self._may_be_alone(head, match, written)):
                return None
        elif not year:
            issued = self.moments.after(match.end()) if so else None
            if issued is None or issued.year is None:
                return None
        elif written[0].islower() and head.kind == "quyet_dinh" and not so:
            return None  # a verb: quyết định 12/2021
        document = Document(head.start, match.end(), head.kind, number.lstrip("0") or "0", head=head)
        document.digits, document.spoken = number, head.kind
        document.year = int(year) if year else None
        document.complete()
        return document

    def _may_be_alone(self, head: Head, match: re.Match[str], written: str) -> bool:
        if written == "ND" or _YEAR.fullmatch(match["number"]):
            return False  # "nội dung", or the year of a document without a number
        if match.start("number") == head.end and written == "TT":
            return False  # a house: TT3
        verb = head.kind in ("quyet_dinh", "thong_tu") and not match["so"]
        if verb and COUNTED_NEXT.match(self.source.text, match.end()):
            return False  # QĐ 5 nội dung
        before = self.source.folded[max(0, head.start - 12) : head.start]
        return not (before.endswith(_BUILDING_ENDS) and _BUILDING.search(before))

    def _members(self, first: Document) -> Iterator[Document]:
        """Further numbers with years in a list that began with one: NĐ 105/2021, 109/2021 và 116/2021."""
        folded, document = self.source.folded, first
        while "/" in folded[document.start : document.end]:
            gap = _BETWEEN_MEMBERS.match(folded, document.after)
            match = _SHORT_MEMBER.match(folded, gap.end()) if gap else None
            if match is None:
                return
            if COUNTED_NEXT.match(self.source.text, match.end()):
                return
            following = Document(match.start(), match.end(), first.type, match[1].lstrip("0") or "0", int(match[2]))
            following.digits, following.spoken = match[1], first.spoken
            following.complete()
            self._finish(following, document.after)
            yield following
            document = following

    # ----- years and days

    def _finish(self, document: Document, floor: int) -> None:
        """Adds what stands beside a document: a year, which belongs to its span, and its day."""
        document.after = document.end
        if document.type == SELF:
            return
        self._take_year(document)
        if not self.moments.near(floor, document.start, document.after):
            return
        issued = self.moments.after(document.after)
        if issued:
            document.after = issued.end
        else:
            issued = self.moments.before(floor, document.start)
        if issued is None:
            return
        document.date, year = issued.date, issued.year
        if issued.partial and self.on:
            document.date = _latest(issued.partial, document.year, self.on)
            if document.date:
                document.inferred += ("date",) if document.year else ("year", "date")
                year = document.date.year
        if document.year is None:
            document.year = year
            if document.digits:
                document.complete()

    def _take_year(self, document: Document) -> None:
        """The year after a title or symbol: in its span, unless it stands in brackets."""
        match = YEAR_BESIDE.match(self.source.folded, document.end)
        if match is None or "," in match[0] or (document.digits and document.year):
            return
        if document.digits and match["bare"]:
            return
        document.after = match.end()
        if not match["bracketed"]:
            document.end = match.end()
        if document.year is None:
            document.year = int(match["bracketed"] or match["year"] or match["bare"])


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
