"""Dates, numbers and money in Vietnamese spelling."""

from __future__ import annotations

import datetime
import doctest
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import format_date, format_money, format_number, formats


def test_a_date_has_no_leading_zeros() -> None:
    assert format_date(datetime.date(2020, 4, 8)) == "8/4/2020"


def test_a_moment_gives_the_day_of_its_own_time_zone() -> None:
    hanoi = datetime.timezone(datetime.timedelta(hours=7))
    assert format_date(datetime.datetime(2021, 12, 31, 23, 59, tzinfo=hanoi)) == "31/12/2021"


@given(st.dates())
def test_a_date_can_be_read_back(day: datetime.date) -> None:
    parts = [int(part) for part in format_date(day).split("/")]
    assert parts == [day.day, day.month, day.year]


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (0, "0"),
        (7, "7"),
        (1000, "1.000"),
        (1707463, "1.707.463"),
        (-1707463, "-1.707.463"),
        (0.5, "0,5"),
        (1234.5, "1.234,5"),
        (-0.25, "-0,25"),
        (2.0, "2"),
        (1e22, "10.000.000.000.000.000.000.000"),
        (-0.0, "0"),
        (Decimal("0.60"), "0,60"),
        (Decimal("-1234.50"), "-1.234,50"),
        (Decimal("1E+3"), "1.000"),
    ],
)
def test_a_number_parts_thousands_by_dots_and_decimals_by_a_comma(number: int | float | Decimal, written: str) -> None:
    assert format_number(number) == written


@pytest.mark.parametrize(
    ("number", "places", "written"),
    [(2, 2, "2,00"), (2.5, 0, "2"), (1234.567, 1, "1.234,6"), (-0.004, 2, "0,00"), (Decimal("99.995"), 1, "100,0")],
)
def test_a_number_can_have_a_fixed_number_of_decimals(number: int | float | Decimal, places: int, written: str) -> None:
    assert format_number(number, places) == written


@pytest.mark.parametrize(
    "number",
    [float("nan"), float("inf"), float("-inf"), Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity")],
    ids=str,
)
def test_what_is_not_a_finite_number_is_refused(number: float | Decimal) -> None:
    with pytest.raises(ValueError, match="not a number that can be written"):
        format_number(number)


def test_money_that_is_not_finite_is_refused() -> None:
    with pytest.raises(ValueError, match="not a number that can be written"):
        format_money(Decimal("NaN"))


@given(st.integers(-(10**30), 10**30))
def test_a_whole_number_can_be_read_back(number: int) -> None:
    assert int(format_number(number).replace(".", "")) == number


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**15), max_value=10**15))
def test_a_decimal_can_be_read_back(number: Decimal) -> None:
    assert Decimal(format_number(number).replace(".", "").replace(",", ".")) == number


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_written_in_digits_alone(number: float) -> None:
    assert set(format_number(number)) <= set("-0123456789.,")


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (0, "0 đ"),
        (58600000, "58.600.000 đ"),
        (-58600000, "-58.600.000 đ"),
        (Decimal("58600000.00"), "58.600.000 đ"),
        (Decimal("-0.4"), "0 đ"),
    ],
)
def test_money_is_whole_dong(amount: int | Decimal, written: str) -> None:
    assert format_money(amount) == written


def test_the_examples_in_the_documentation_hold() -> None:
    result = doctest.testmod(formats)
    assert (result.attempted > 0, result.failed) == (True, 0)
