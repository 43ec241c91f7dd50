"""Reading dates: ``parse_date``. The grammar is a row of patterns over the folded text, each matched as a whole."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Final

from vietnamese.dates import (
    VIETNAM,
    DateValue,
    Day,
    DayOfYear,
    Interval,
    Moment,
    Month,
    Quarter,
    Year,
    check_day,
    first_months,
    last_months,
)
from vietnamese.normal import fold, normalise
from vietnamese.number_words import NoNumeralError, number_from_words

_TOO_LONG: Final = 160
_PLAIN: Final = str.maketrans("⁄∕／–—‐‑−．：", "///-----.:")
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

_WORDS: Final = r"[a-z]+(?: [a-z]+){0,3}"
_YEAR: Final = r"(?P<year>\d{4})"
_OF_YEAR: Final = rf"(?: ?[-/.,]? ?(?:cua )?nam ?{_YEAR}| ?[-/.,] ?{_YEAR.replace('year', 'year2')})"
_DAY_WORD: Final = rf"(?P<day>\d{{1,2}}|(?:mung |mong )?{_WORDS}|(?:mung|mong) \d{{1,2}})"
_MONTH_WORD: Final = r"(?P<month>\d{1,2}|[a-z]+(?: [a-z]+)?)"

_CLOCK: Final = re.compile(
    r"(?<![\d/.-])(?:luc |vao luc |vao |hoi )?(?P<hour>\d{1,2})"
    r"(?: ?: ?(?P<m1>\d{2})(?: ?: ?(?P<second>\d{2}))?"
    r"| ?(?:h|g|gio)(?![a-z]) ?(?:(?P<m2>\d{1,2})(?![\d/.-]) ?(?:phut|p|')?)?)"
    r"(?: ?(?P<half>sang|trua|chieu|toi|dem|am|pm|sa|ch)(?![a-z]))?(?: ?\(? ?(?:gmt|utc) ?\+ ?0?7(?::00)? ?\)?)?(?!\d)"
)
_FILLERS: Final = re.compile(
    r"(?:(?:ngay )?(?:dang|cap nhat|ban hanh|ky|tao|xuat ban|dua tin|gui|viet|sinh|cap|phat hanh|nhan|den|tinh den)"
    r"(?: (?:tin|bai|luc|ngay|vao))*"
    r"|(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)(?=[ ,-])"
    r"|thoi gian|thoi diem|luc|vao|hoi|trong|sang|trua|chieu|toi|dem)"
    r"(?![a-z0-9/]) ?[:,|-]* ?"
)
_PLACE: Final = re.compile(r"[a-z .]{2,60}, ?(?=ngay)")
_INTERVAL: Final = re.compile(
    r"(?:tu )?(?:ngay )?(?P<first>.+?) ?(?:den(?: het)?(?: ngay)?|->) ?(?P<last>.+)"
    r"|(?P<from>\d+ ?/ ?\d+ ?/ ?\d{4}) ?- ?(?P<to>\d+ ?/ ?\d+ ?/ ?\d{4})"
)
_EDGES: Final = " \t\n|,;:-–()[]."


def parse_date(text: str) -> DateValue:
    """The date, moment, month, quarter, year or interval that ``text`` is.

    Day before month before year, parted by ``/``, ``-`` or ``.``; "ngày 07 tháng 02 năm 2019"; a time before or after
    ("17h44 ngày 10/4/2020"); "tháng 6/2021"; "quý I/2026"; "6 tháng đầu năm 2021"; "năm 2021" (a bare number is no
    date); "từ 1/3/2021 đến 15/4/2021"; with or without marks; and the text of its own values. The whole text must be
    the date, apart from words such as "Ngày đăng" or a weekday.
    Raises ``ValueError`` with the reason for all else: impossible days, months before days, years of two digits.

    >>> str(parse_date("13:45 - 13/09/2015")), str(parse_date("ngày 8/4")), str(parse_date("quý I/2026"))
    ('2015-09-13T13:45+07:00', '--04-08', '2026-Q1')
    """
    if len(text) > _TOO_LONG:
        raise ValueError("too long for a date")
    written = " ".join(normalise(text).split())
    if not written:
        raise ValueError("no date: the text is empty")
    if own := _own_form(written):
        return own
    plain = fold(written).translate(_PLAIN).strip(_EDGES)
    if interval := _INTERVAL.fullmatch(plain):
        first, last = interval["first"] or interval["from"], interval["last"] or interval["to"]
        if any(map(str.isdigit, first)):
            return _interval(first, last, written)
    clock = _CLOCK.search(plain)
    if clock:
        plain = f"{plain[: clock.start()].rstrip(_EDGES)} {plain[clock.end() :].lstrip(_EDGES)}"
    value = _calendar(_without_fillers(plain.strip(_EDGES)), written)
    if not clock:
        return value
    if not isinstance(value, Day):
        raise ValueError(f"a time needs a day with its year: {written!r}")
    return Moment(datetime.datetime.combine(value.date, _time(clock), VIETNAM))


def _own_form(text: str) -> DateValue | None:
    """The ISO forms that the values themselves write."""
    if match := re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text):
        return Day(check_day(int(match[1]), int(match[2]), int(match[3])))
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})?", text):
        return Moment(datetime.datetime.fromisoformat(text))
    if match := re.fullmatch(r"(\d{4})-(\d{2})", text):
        return Month(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"--(\d{2})-(\d{2})", text):
        return DayOfYear(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d{4})-Q(\d)", text):
        return Quarter(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d{4}-\d{2}-\d{2})/(\d{4}-\d{2}-\d{2})", text):
        return Interval(datetime.date.fromisoformat(match[1]), datetime.date.fromisoformat(match[2]))
    return None


def _without_fillers(plain: str) -> str:
    if match := _PLACE.match(plain):
        plain = plain[match.end() :]
    while match := _FILLERS.match(plain):
        plain = plain[match.end() :].lstrip(_EDGES)
    plain = re.sub(r"[ ,(]+(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)$", "", plain)
    return re.sub(r"^ngay ?: ?", "ngay ", plain)


def _interval(first: str, last: str, written: str) -> Interval:
    end = _calendar(_without_fillers(last.strip(_EDGES)), written)
    start: DateValue
    bare_day = re.fullmatch(r"\d{1,2}", first)
    if bare_day and isinstance(end, Day):
        start = Day(check_day(end.date.year, end.date.month, int(first)))
    else:
        start = _calendar(_without_fillers(first.strip(_EDGES)), written)
    if isinstance(start, DayOfYear) and isinstance(end, Day):
        start = start.in_year(end.date.year)
    if isinstance(start, DayOfYear) or isinstance(end, DayOfYear):
        raise ValueError(f"an interval needs a year: {written!r}")
    return Interval(start.first, end.last)


def _time(match: re.Match[str]) -> datetime.time:
    hour, minute = int(match["hour"]), int(match["m1"] or match["m2"] or 0)
    second = int(match["second"] or 0)
    half = match["half"]
    if hour < {"chieu": 12, "toi": 12, "pm": 12, "ch": 12, "trua": 3}.get(half, 0):
        hour += 12
    elif half in {"am", "sa", "dem"} and hour == 12:
        hour = 0
    elif half == "dem" and 6 <= hour < 12:
        hour += 12
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError(f"there is no such time: {match[0].strip()}")
    return datetime.time(hour, minute, second)


def _number(word: str) -> int:
    """Digits or words: "07", "mùng 8", "giêng", "tư", "chạp", "hai mươi lăm"."""
    word = re.sub(r"^(?:mung|mong) ", "", word)
    if word.isdigit():
        return int(word)
    if word in {"gieng", "chap"}:
        return 1 if word == "gieng" else 12
    return number_from_words(word)


def _year(match: re.Match[str]) -> int:
    groups = match.groupdict()
    return int(groups.get("year") or groups.get("year2") or 0)


def _numeric_day(match: re.Match[str]) -> DateValue:
    return Day(check_day(_year(match), int(match["month"]), int(match["day"])))


def _numeric_day_of_year(match: re.Match[str]) -> DateValue:
    return DayOfYear(int(match["month"]), int(match["day"]))


def _spelled_day(match: re.Match[str]) -> DateValue:
    day, month, year = _number(match["day"]), _number(match["month"]), _year(match)
    return Day(check_day(year, month, day)) if year else DayOfYear(month, day)


def _month(match: re.Match[str]) -> DateValue:
    return Month(_year(match), _number(match["month"]))


def _quarter(match: re.Match[str]) -> DateValue:
    word = match["quarter"]
    return Quarter(_year(match), _ROMAN.get(word) or _number(word))


def _months(match: re.Match[str]) -> DateValue:
    count = 6 if match["count"] == "nua" else _number(match["count"].removesuffix(" thang"))
    if not 1 <= count <= 11:
        raise ValueError(f"not a part of a year: {count} months")
    return (first_months if match["which"] == "dau" else last_months)(_year(match), count)


def _years(match: re.Match[str]) -> DateValue:
    return Interval(Year(int(match["year"])).first, Year(int(match["year2"])).last)


def _whole_year(match: re.Match[str]) -> DateValue:
    return Year(_year(match))


_PATTERNS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], DateValue]], ...]] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (rf"(?:ngay ?)?(?P<day>\d{{1,2}})(?P<sep> ?[/.-] ?)(?P<month>\d{{1,2}}) ?[/.-] ?{_YEAR}", _numeric_day),
        (rf"(?:ngay ?)?(?P<day>\d{{1,2}}) ?[/.-] ?(?P<month>\d{{1,2}}),? nam ?{_YEAR}", _numeric_day),
        (r"ngay ?(?P<day>\d{1,2}) ?[/.-] ?(?P<month>\d{1,2})", _numeric_day_of_year),
        (r"(?P<day>\d{1,2}) ?/ ?(?P<month>\d{1,2})", _numeric_day_of_year),
        (rf"(?:ngay ?)?{_DAY_WORD},? ?thang ?{_MONTH_WORD}{_OF_YEAR}", _spelled_day),
        (rf"(?:ngay ?)?{_DAY_WORD},? ?thang ?{_MONTH_WORD}", _spelled_day),
        (rf"(?:thang ?|t){_MONTH_WORD}{_OF_YEAR}", _month),
        (rf"(?P<month>\d{{1,2}}) ?[/] ?{_YEAR}", _month),
        (rf"(?:qu[yi] ?|q\.? ?)(?P<quarter>iv|i{{1,3}}|\d|[a-z]+){_OF_YEAR}", _quarter),
        (
            rf"(?P<count>(?:\d{{1,2}}|[a-z]+(?: [a-z]+)?) ?thang|nua)(?: nam)? (?P<which>dau|cuoi){_OF_YEAR}",
            _months,
        ),
        (rf"(?:ca )?nam ?{_YEAR}", _whole_year),
        (rf"giai doan (?:nam )?{_YEAR} ?- ?(?P<year2>\d{{4}})", _years),
    )
)


def _calendar(plain: str, written: str) -> DateValue:
    """The date without its time and decoration."""
    for pattern, make in _PATTERNS:
        if match := pattern.fullmatch(plain):
            try:
                return make(match)
            except NoNumeralError:
                continue
    raise ValueError(_reason(plain, written))


def _reason(plain: str, written: str) -> str:
    shown = repr(written[:60])
    if re.fullmatch(r"(?:ngay ?)?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2}", plain):
        return f"the year needs four digits: {shown}"
    if re.fullmatch(r"\d{4} ?[/.] ?\d{1,2} ?[/.] ?\d{1,2}", plain):
        return f"the day stands first and the year last: {shown}"
    if re.match(r"(?:thang|quy|\d+ thang)\b", plain) and not re.search(r"\d{4}", plain):
        return f"the year is missing: {shown}"
    if plain.isdigit():
        return f"a number alone is no date: {shown}"
    return f"not a date: {shown}"
