"""Dates, numbers and money as Vietnamese readers write them."""

from __future__ import annotations

import datetime
from decimal import Decimal

from vietnamese.dates import (
    DateValue,
    Day,
    DayOfYear,
    Interval,
    Moment,
    Month,
    Quarter,
    Year,
    first_months,
    half_year,
    last_months,
)
from vietnamese.quantities import Money, Number

_ROMAN = ("", "I", "II", "III", "IV")


def format_date(value: datetime.date | DateValue) -> str:
    """``d/m/yyyy``; a ``datetime`` gives the day of its own time zone. Values of ``parse_date`` are written so that it
    reads them again: "13:45, 13/9/2015", "tháng 6/2021", "ngày 8/4", "quý I/2026", "6 tháng đầu năm 2021".

    >>> format_date(datetime.date(2020, 4, 8))
    '8/4/2020'
    """
    if isinstance(value, datetime.date):
        return f"{value.day}/{value.month}/{value.year:04d}"
    if isinstance(value, Day):
        return format_date(value.date)
    if isinstance(value, Moment):
        clock = f"{value.moment:%H:%M:%S}" if value.moment.second else f"{value.moment:%H:%M}"
        return f"{clock}, {format_date(value.date)}"
    if isinstance(value, Month):
        return f"tháng {value.month}/{value.year:04d}"
    if isinstance(value, DayOfYear):
        return f"ngày {value.day}/{value.month}"
    if isinstance(value, Quarter):
        return f"quý {_ROMAN[value.quarter]}/{value.year:04d}"
    if isinstance(value, Year):
        return f"năm {value.year:04d}"
    return _format_interval(value)


def _format_interval(value: Interval) -> str:
    year = value.first.year
    for half, word in ((1, "đầu"), (2, "cuối")):
        if value == half_year(year, half):
            return f"6 tháng {word} năm {year:04d}"
    for months in range(1, 12):
        if value == first_months(year, months):
            return f"{months} tháng đầu năm {year:04d}"
        if value == last_months(year, months):
            return f"{months} tháng cuối năm {year:04d}"
    return f"từ {format_date(value.first)} đến {format_date(value.last)}"


def format_number(value: int | float | Decimal | Number, places: int | None = None) -> str:
    """Thousands parted by dots, decimals by a comma; a ``Number`` that is approximate has "khoảng" before it.

    ``places`` fixes the number of decimals; without it a whole number has none and others keep what they have.
    Raises ``ValueError`` for what is not a finite number.

    >>> format_number(1707463)
    '1.707.463'
    >>> format_number(Decimal("0.60"))
    '0,60'
    """
    if isinstance(value, Number):
        return ("khoảng " if value.approximate else "") + format_number(value.value, places)
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    if not exact.is_finite():
        raise ValueError(f"not a number that can be written: {value!r}")
    if places is None:
        exponent = exact.as_tuple().exponent
        places = max(0, -exponent) if isinstance(exponent, int) else 0
        if isinstance(value, float) and value.is_integer():
            places = 0
    english = f"{exact:,.{places}f}"
    if english.strip("-0.,") == "":
        english = english.lstrip("-")
    return english.translate(str.maketrans(",.", ".,"))


def format_money(value: int | Decimal | Money) -> str:
    """An amount in đồng, without decimals; a ``Money`` in its own currency, with "khoảng" when it is approximate.

    >>> format_money(58600000)
    '58.600.000 đ'
    """
    if isinstance(value, Money):
        about = "khoảng " if value.approximate else ""
        return about + (format_money(value.value) if value.currency == "VND" else _foreign_money(value))
    return f"{format_number(value, 0)} đ"


def _foreign_money(value: Money) -> str:
    return f"{format_number(value.value)} {value.currency}"
