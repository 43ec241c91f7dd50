"""Years and days beside a document: which of them are its own."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from guidance.citations.clean import Cleaned
from guidance.citations.symbols import YEAR
from vietnamese.letters import listed

_DAY: Final = re.compile(
    r"([0-9]{1,2})[ \n]?(?:[/.-]|thang)[ \n]?([0-9]{1,2})"
    r"(?![0-9])(?:[ \n]?(?:[/.-]|,?[ \n]?(?:cua[ \n])?nam)[ \n]?([0-9]{4})(?![0-9]))?"
)
_WHOLE_MOMENT: Final = re.compile(
    rf"(?<![0-9/.])(?:{_DAY.pattern.removesuffix('?')}|nam[ \n](?P<year>{YEAR})(?![0-9]|[ \n]?[-/][ \n]?[0-9])"
    r"|(?<=ngay[ \n])[0-9]{1,2}[/.-][0-9]{1,2}(?![0-9/.-])"
    rf"|thang[ \n][0-9]{{1,2}}(?:[ \n]?[/-][ \n]?|,?[ \n]nam[ \n])(?P<of_month>{YEAR})(?![0-9]))"
)
"""A day, month or year with its year in full, or a day and month after "ngày"."""
_MOMENT: Final = re.compile(
    rf"ngay[ \n]?[0-9]|thang[ \n][0-9]|nam[ \n]?{YEAR}"
    r"|(?<![0-9])[0-9]{1,2}[ \n]?[/.-][ \n]?[0-9]{1,2}[ \n]?[/.-][ \n]?[0-9]{4}"
)
"""Where a day or a year may begin."""
_MONTH: Final = re.compile(rf"thang[ \n][0-9]{{1,2}}(?:[ \n]?[/-][ \n]?|,?[ \n]nam[ \n])({YEAR})(?![0-9])")
_ISSUED: Final = (
    r"(?:(?:da[ \n])?(?:duoc[ \n])?(?:thong[ \n]qua|ky|ban[ \n]hanh|phat[ \n]hanh)"
    r"(?:[ \n](?:va[ \n])?(?:ky|ban[ \n]hanh))?)"
)
_BEFORE_DAY: Final = re.compile(
    rf"[ \n]?(?:\([ \n]?)?(?:(?:,[ \n]?)?{_ISSUED}[ \n](?:(?:vao|hom|tu)[ \n])?)?"
    r"(?:ngay[ \n]?(?=[0-9])|(?=[0-9]{1,2}[/.-]))"
)
_ISSUED_YEAR: Final = re.compile(
    rf"[ \n]?(?:\([ \n]?)?{_ISSUED}[ \n](?:(?:vao|trong|tu)[ \n])?nam[ \n]?({YEAR})(?![0-9]|[ \n]?[-/][ \n]?[0-9])"
)
_COMMA_DAY: Final = re.compile(r"[ \n]?,[ \n]?ngay[ \n]?(?=[0-9])")
_OWNER_FOLLOWS: Final = re.compile(r"[ \n]?,?[ \n]?(?:(?:cua|do|ve)(?![a-z])|\)|[;.](?:[ \n\x1e]|$)|$|\x1e)")
_OF: Final = re.compile(r"[ \n]?,?[ \n]?(?:cua|do|da[ \n]duoc|duoc)[ \n]")
_ISSUER_END: Final = re.compile(rf"(?:ngay|hom)[ \n]?(?=[0-9])|thang[ \n](?=[0-9])|nam[ \n]?(?={YEAR}(?![0-9]))")
_VERB_LAST: Final = re.compile(rf"(?:^|[ \n]){_ISSUED}[ \n]?(?:(?:vao|hom|tu)[ \n]?)?$")
_ISSUER_LENGTH: Final = 160
_WORD: Final = re.compile(r"[^\W\d_]+")
_NOT_OF_AN_ISSUER: Final = re.compile(r"[;:?!|\x1e\x00/“”\"]|\.(?![ \n]?[A-ZĐ])|[0-9]{4}")
_NO_ISSUER_WORDS: Final = frozenset(
    listed("""
    có hết về từ theo tại quy thay sửa khi sau trước đến để nhằm cho gửi họp áp là mà nêu này phải nhận trong triển thực
    hieu khi nham gui
    """)
)
"""Words that name no issuer; those without marks stand for texts without marks."""

YEAR_AFTER: Final = re.compile(
    rf"[ \n]?(?:,[ \n]?)?(?P<word>nam[ \n]?)(?P<year>{YEAR})(?![0-9]|[ \n]?[-/][ \n]?[0-9])"
    rf"|[ \n](?P<bare>{YEAR})(?![0-9a-z/%]|[.,][0-9]|[ \n]?-[ \n]?[0-9])"
)

"""The year after a title or symbol. With ``word``, it is "năm …"."""
YEAR_BESIDE: Final = re.compile(rf"[ \n]?\([ \n]?(?:nam[ \n]?)?(?P<bracketed>{YEAR})[ \n]?\)|{YEAR_AFTER.pattern}")
"""The same, or a year in brackets."""

_LOOK_BACK: Final = 300
_ISSUING: Final = re.compile(r"(?<![a-z])(?:ban[ \n]hanh|phat[ \n]hanh|thong[ \n]qua|ky|co)(?![a-z])")
_RELATION: Final = re.compile(
    r"(?<![a-z])(?:thuc[ \n]hien|trien[ \n]khai|theo|can[ \n]cu|ve|de|nham|thi[ \n]hanh|huong[ \n]dan|sua[ \n]doi"
    r"|thay[ \n]the|bai[ \n]bo|hieu[ \n]luc|quy[ \n]dinh|chi[ \n]tiet|tai|neu)(?![a-z])"
)
_NOT_ISSUED_THEN: Final = re.compile(r"(?<![a-z])(?:tu|ke[ \n]tu|den|toi|truoc|sau|het)[ \n](?:ngay[ \n]?)?$")
_CLAUSE_END: Final = re.compile(r"[;!?|\x1e\x00]|\.(?=[ \n])(?<![ \n(][a-z]\.)(?<!tp\.)")


@dataclass(frozen=True)
class Issued:
    """A day or year that belongs to a document; ``end`` is where it ends."""

    end: int
    year: int | None
    date: datetime.date | None
    partial: tuple[int, int] | None = None
    """Day and month without a year."""


class Moments:
    """The days and years of a text, to be asked for those of a document."""

    def __init__(self, source: Cleaned) -> None:
        self.source = source
        self._places = [match.start() for match in _MOMENT.finditer(source.folded)]

    def near(self, floor: int, start: int, end: int) -> bool:
        """Whether there is a day or year at all that could belong to a document at ``start`` to ``end``."""
        return bool(self._places) and self._any(max(floor, start - _LOOK_BACK), end + _ISSUER_LENGTH + 20)

    def _any(self, low: int, high: int) -> bool:
        index = bisect_left(self._places, low)
        return index < len(self._places) and self._places[index] < high

    def after(self, end: int) -> Issued | None:
        """The day after a document at ``end``, if only its issuer or a verb of issuing stands between."""
        return _after(self.source, end) if self._any(end, end + _ISSUER_LENGTH + 20) else None

    def before(self, floor: int, start: int) -> Issued | None:
        """The day before a document at ``start``, if a verb of issuing in the same clause stands between.

        ``floor`` is where the document before it ends with all that belongs to it: nothing is looked for beyond.
        """
        low = max(floor, start - _LOOK_BACK)
        return _before(self.source, low, start) if self._any(low, start) else None


def _after(source: Cleaned, end: int) -> Issued | None:
    folded = source.folded
    direct = _BEFORE_DAY.match(folded, end)
    if direct:
        return _day(folded, direct.end())
    year = _ISSUED_YEAR.match(folded, end) or _MONTH.match(folded, end + 1)
    if year:
        return Issued(year.end(), int(year[1]), None)
    comma = _COMMA_DAY.match(folded, end)
    if comma:
        found = _day(folded, comma.end())
        return found if found and _OWNER_FOLLOWS.match(folded, found.end) else None
    return _after_issuer(source, end)


def _after_issuer(source: Cleaned, end: int) -> Issued | None:
    of = _OF.match(source.folded, end)
    stop = of and _ISSUER_END.search(source.folded, of.end(), of.end() + _ISSUER_LENGTH)
    if not of or not stop:
        return None
    between = source.text[of.end() : stop.start()].rstrip(" \n,(")
    folded = source.folded[of.end() : stop.start()].rstrip(" \n,(")
    verb = _VERB_LAST.search(folded)
    passive = "duoc" in of[0]
    if passive and not verb:
        return None
    if not is_issuer(between[: verb.start()] if verb else between, may_be_empty=passive):
        return None
    if stop[0].startswith("nam"):
        return Issued(stop.end() + 4, int(source.folded[stop.end() : stop.end() + 4]), None)
    if stop[0].startswith("thang"):
        return _month(source.folded, stop.start())
    return _day(source.folded, stop.end())


def is_issuer(words: str, may_be_empty: bool = False) -> bool:
    """Whether these words can name who issued a document."""
    if _NOT_OF_AN_ISSUER.search(words):
        return False
    found = in_small_letters(words)
    if not found:
        return may_be_empty
    return len(found) <= 24 and _NO_ISSUER_WORDS.isdisjoint(found)


def in_small_letters(words: str) -> list[str]:
    """The words of a clause. Names keep their capitals, so that quận Bắc Từ Liêm holds no "từ"."""
    return _WORD.findall(words.lower() if words.isupper() else words)


def _day(folded: str, at: int) -> Issued | None:
    match = _DAY.match(folded, at)
    if match is None:
        return None
    day, month = int(match[1]), int(match[2])
    if not match[3]:
        return Issued(match.end(), None, None, (day, month)) if _exists(2000, month, day) else None
    date = _exists(int(match[3]), month, day)
    return Issued(match.end(), date.year, date) if date else None


def _month(folded: str, at: int) -> Issued | None:
    match = _MONTH.match(folded, at)
    return Issued(match.end(), int(match[1]), None) if match else None


def _exists(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _before(source: Cleaned, low: int, start: int) -> Issued | None:
    window = source.folded[low:start]
    verb = _last(_ISSUING, window, 0, len(window))
    if verb is None or not _governs(source, verb, low, start):
        return None
    stop = _last(_CLAUSE_END, window, 0, len(window))
    clause = stop.end() if stop else 0
    if clause > verb.start():
        return None
    moment = _last(_WHOLE_MOMENT, window, clause, verb.start())
    if moment is None or _NOT_ISSUED_THEN.search(window, max(0, moment.start() - 16), moment.start()):
        return None
    year = moment["year"] or moment["of_month"]
    return Issued(start, int(year), None) if year else _day(source.folded, low + moment.start())


def _last(pattern: re.Pattern[str], window: str, low: int, high: int) -> re.Match[str] | None:
    last = None
    for last in pattern.finditer(window, low, high):  # noqa: B007 (the last one is what is wanted)
        pass
    return last


def _governs(source: Cleaned, verb: re.Match[str], low: int, start: int) -> bool:
    """Whether the verb's object is the document: "ban hành Kế hoạch", not "ban hành Kế hoạch thực hiện Nghị định"."""
    written = source.text[low + verb.start() : low + verb.end()].lower()
    if verb[0] in ("ky", "co") and written not in ("ký", "có", "ky", "co"):
        return False
    between = source.folded[low + verb.end() : start]
    if verb[0] == "co" and len(between) > 12:
        return False
    return len(between) < 120 and not _RELATION.search(between)
