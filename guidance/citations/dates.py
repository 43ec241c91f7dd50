"""Years and days beside a document: which of them are its own."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Final

from guidance.citations.clean import Cleaned
from guidance.citations.symbols import YEAR

_DAY: Final = re.compile(
    r"([0-9]{1,2})[ \n]?(?:[/.-]|thang)[ \n]?([0-9]{1,2})"
    r"(?![0-9])(?:[ \n]?(?:[/.-]|,?[ \n]?(?:cua[ \n])?nam)[ \n]?([0-9]{4})(?![0-9]))?"
)
_MONTH: Final = re.compile(rf"thang[ \n][0-9]{{1,2}}(?:[ \n]?[/-][ \n]?|,?[ \n]nam[ \n])({YEAR})(?![0-9])")
_ISSUED: Final = r"(?:(?:da[ \n])?(?:duoc[ \n])?(?:thong qua|ky|ban[ \n]hanh|phat[ \n]hanh)(?:[ \n](?:va[ \n])?(?:ky|ban[ \n]hanh))?)"
_BEFORE_DAY: Final = re.compile(
    rf"[ \n]?(?:\([ \n]?)?(?:{_ISSUED}[ \n](?:(?:vao|hom|tu)[ \n])?)?(?:ngay[ \n]?(?=[0-9])|(?=[0-9]{{1,2}}[/.-]))"
)
_COMMA_DAY: Final = re.compile(r"[ \n]?,[ \n]?ngay[ \n]?(?=[0-9])")
_OWNER_FOLLOWS: Final = re.compile(r"[ \n]?,?[ \n]?(?:(?:cua|do|ve)(?![a-z])|\)|[;.](?:[ \n\x1e]|$)|$|\x1e)")
_OF: Final = re.compile(r"[ \n]?,?[ \n]?(?:cua|do|da[ \n]duoc|duoc)[ \n]")
_ISSUER_END: Final = re.compile(rf"ngay[ \n]?(?=[0-9])|thang[ \n](?=[0-9])|nam[ \n]?(?={YEAR}(?![0-9]))")
_VERB_LAST: Final = re.compile(rf"(?:^|[ \n]){_ISSUED}[ \n]?(?:(?:vao|hom|tu)[ \n]?)?$")
_ISSUER_LENGTH: Final = 160
_WORD: Final = re.compile(r"[^\W\d_]+")
_NOT_OF_AN_ISSUER: Final = re.compile(r"[;:?!\x1e\x00/“”\"]|\.(?![ \n]?[A-ZĐ])|[0-9]{4}")
NO_ISSUER_WORDS: Final = frozenset(
    ["có", "hết", "về", "từ", "theo", "tại", "quy", "thay", "sửa", "khi", "sau", "trước", "đến", "để", "nhằm", "cho", "gửi", "họp", "áp", "là", "mà", "nêu", "này", "phải", "hieu", "theo", "khi", "nham", "gui", "nhận", "trong", "triển", "thực"]
)

YEAR_AFTER: Final = re.compile(
    rf"[ \n]?(?:,[ \n]?)?(?P<word>nam[ \n]?)(?P<year>{YEAR})(?![0-9]|[ \n]?[-/][ \n]?[0-9])"
    rf"|[ \n](?P<bare>{YEAR})(?![0-9a-z/%]|[ \n]?[-.,][ \n]?[0-9])"
)

_LOOK_BACK: Final = 300
_ISSUING: Final = re.compile(r"(?<![a-z])(?:ban[ \n]hanh|phat[ \n]hanh|thong[ \n]qua|ky|co)(?![a-z])")
_RELATION: Final = re.compile(
    r"(?<![a-z])(?:thuc[ \n]hien|trien[ \n]khai|theo|can[ \n]cu|ve|de|nham|thi[ \n]hanh|huong[ \n]dan|sua[ \n]doi"
    r"|thay[ \n]the|bai[ \n]bo|hieu[ \n]luc|quy[ \n]dinh|chi[ \n]tiet|tai|neu)(?![a-z])"
)
_NOT_ISSUED_THEN: Final = re.compile(r"(?<![a-z])(?:tu|ke[ \n]tu|den|toi|truoc|sau|het)[ \n](?:ngay[ \n]?)?$")
_CLAUSE_END: Final = re.compile(r"[;!?\x1e\x00]|\.(?=[ \n])(?<![ \n(][a-z]\.)(?<!tp\.)")


@dataclass(frozen=True)
class Issued:
    """A day or year that belongs to a document; ``end`` is where it ends."""

    end: int
    year: int | None
    date: datetime.date | None
    partial: tuple[int, int] | None = None
    """Day and month without a year."""


def after(source: Cleaned, end: int) -> Issued | None:
    """The day after a document at ``end``, if only its issuer or a verb of issuing stands between."""
    folded = source.folded
    direct = _BEFORE_DAY.match(folded, end)
    if direct:
        return _day(folded, direct.end()) or _month(folded, direct.end())
    month = _MONTH.match(folded, end + 1)
    if month:
        return Issued(month.end(), int(month[1]), None)
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
        year = re.compile(YEAR).match(source.folded, stop.end())
        return Issued(stop.end() + 4, int(year[0]), None) if year else None
    if stop[0].startswith("thang"):
        return _month(source.folded, stop.start())
    return _day(source.folded, stop.end())


def is_issuer(words: str, may_be_empty: bool = False) -> bool:
    """Whether these words can name who issued a document."""
    if _NOT_OF_AN_ISSUER.search(words):
        return False
    found = [word.lower() for word in _WORD.findall(words)]
    if not found:
        return may_be_empty
    return len(found) <= 24 and NO_ISSUER_WORDS.isdisjoint(found)


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


def before(source: Cleaned, floor: int, start: int) -> Issued | None:
    """The day before a document at ``start``, if a verb of issuing in the same clause stands between.

    ``floor`` is where the document before it ends with all that belongs to it: nothing is looked for beyond.
    """
    low = max(floor, start - _LOOK_BACK)
    window = source.folded[low:start]
    verb = None
    for verb in _ISSUING.finditer(window):
        pass
    if verb is None or not _governs(source, verb, low, start):
        return None
    clause = 0
    for stop in _CLAUSE_END.finditer(window):
        clause = stop.end()
    if clause > verb.start():
        return None
    last = None
    for last in _DAY.finditer(window, clause, verb.start()):
        pass
    if last is None or not last[3]:
        return None
    prefix = window[: last.start()].removesuffix(" ")
    if window[max(0, last.start() - 1) : last.start()].isdigit() or _NOT_ISSUED_THEN.search(prefix + " "):
        return None
    return _day(source.folded, low + last.start())


def _governs(source: Cleaned, verb: re.Match[str], low: int, start: int) -> bool:
    """Whether the verb's object is the document: "ban hành Kế hoạch", not "ban hành Kế hoạch thực hiện Nghị định"."""
    written = source.text[low + verb.start() : low + verb.end()].lower()
    if verb[0] in ("ky", "co") and written not in ("ký", "có", "ky", "co"):
        return False
    between = source.folded[low + verb.end() : start]
    if verb[0] == "co" and len(between) > 12:
        return False
    return len(between) < 120 and not _RELATION.search(between)
