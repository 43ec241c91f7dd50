"""Dates, numbers and money as Vietnamese readers write them."""

from __future__ import annotations

import datetime
from decimal import Decimal


def format_date(value: datetime.date) -> str:
    """``d/m/yyyy``; a moment gives the day of its own time zone.

    >>> format_date(datetime.date(2020, 4, 8))
    '8/4/2020'
    """
    return f"{value.day}/{value.month}/{value.year:04d}"


def format_number(value: int | float | Decimal, places: int | None = None) -> str:
    """Thousands parted by dots, decimals by a comma.

    ``places`` fixes the number of decimals; without it a whole number has none and others keep what they have.
    Raises ``ValueError`` for what is not a finite number.

    >>> format_number(1707463)
    '1.707.463'
    >>> format_number(Decimal("0.60"))
    '0,60'
    """
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


def format_money(value: int | Decimal) -> str:
    """An amount in đồng, without decimals.

    >>> format_money(58600000)
    '58.600.000 đ'
    """
    return f"{format_number(value, 0)} đ"
