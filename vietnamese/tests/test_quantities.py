"""Numbers, amounts, multiples and shares as reports write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import Money, Number, Percentage, Share, format_money, format_number, parse_number
from vietnamese.number_words import NoNumeralError, number_from_words
from vietnamese.tests.words import Refused, any_text, nfd, read_or_reason

READ = {
    "0": "0",
    "007": "7",
    "151 tình nguyện viên": "151",
    "1.402 lượt người": "1402",
    "12.345.678": "12345678",
    "1234567": "1234567",
    "3,5": "3.5",
    "1.234,50": "1234.5",
    "-12": "-12",
    "−1.000": "-1000",
    "05 (năm) đội": "5",
    "khoảng 200 người": "~200",
    "hơn 98 tin báo": "~98",
    "trên 1.000 lượt": "~1000",
    "dưới 30": "~30",
    "~ 4.400": "~4400",
    "≈15": "~15",
    "xấp xỉ 2,5": "~2.5",
    "không quá 3 tháng": "~3",
    "tổng số 806 lượt": "806",
    "tổng cộng: 32": "32",
    "500.000 VNĐ": "500000 VND",
    "500.000đ": "500000 VND",
    "500.000 đồng/tháng": "500000 VND",
    "58,6 triệu đồng": "58600000 VND",
    "1,2 tỷ đồng": "1200000000 VND",
    "1,2 tỉ đồng": "1200000000 VND",
    "2 tỷ 500 triệu đồng": "2500000000 VND",
    "2 triệu rưỡi đồng": "2500000 VND",
    "gần 300 nghìn đồng": "~300000 VND",
    "300 ngàn đồng mỗi người": "300000 VND",
    "100 USD": "100 USD",
    "2 triệu": "2000000",
    "5 nghìn tờ rơi": "5000",
    "98%": "98%",
    "hơn 98,5 %": "~98.5%",
    "100% người về": "100%",
    "0,5 mức lương cơ sở": "0.5 x base",
    "1,5 lần lương cơ sở": "1.5 x base",
    "hệ số 0,3 mức lương cơ sở": "0.3 x base",
    "80/95 đội": "80 of 95",
    "1.200/1.500": "1200 of 1500",
    "80 trên 95": "80 of 95",
    "80 trong tổng số 95 xã": "80 of 95",
    "mười hai": "12",
    "hai mươi lăm người": "25",
    "một trăm linh năm": "105",
    "ba trăm nghìn đồng": "300000 VND",
    "12 đồng chí": "12",
    "151 TNV": "151",
    "VND 1.500": "1500 VND",
    "200k": "200000",
    "0,5 x lương cơ sở": "0.5 x base",
    "95/152 xã (62,5%)": "95 of 152",
    nfd("1,2 tỷ đồng"): "1200000000 VND",
}


@pytest.mark.parametrize(("text", "value"), READ.items())
def test_a_number_is_read(text: str, value: str) -> None:
    assert str(parse_number(text)) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("abc", "not a number"),
        ("0.6", "decimals by a comma"),
        ("1,000,000", "thousands are parted by dots"),
        ("1,234.56", "thousands are parted by dots"),
        ("1.5 triệu", "decimals by a comma"),
        ("12.34.567", "."),
        ("1.2.3", "."),
        ("0.123", "does not begin with 0"),
        ("5-10", "range"),
        ("từ 5 đến 10", "."),
        ("106/KH-UBND", "not a number"),
        ("28/11/2023", "not a number"),
        ("13:45", "not a number"),
        ("95/90", "not a part of a whole"),
        ("1/0", "not a part of a whole"),
        ("gần 95/152", "not a part of a whole"),
        ("B93", "not a number"),
        ("đội 178", "not a number"),
        ("0912 345 678", "more than a number"),
        ("4.400 5", "more than a number"),
        ("12abc", "not a number"),
        ("1e5", "more than a number"),
        ("một nửa", "not a number"),
        ("ba phần tư", "not a number"),
        ("2 rưỡi", "more than a number"),
        ("200 triệu 1 tỷ", "wrong order"),
        ("khoảng", "not a number"),
        ("mươi", "not a number"),
        ("15 - 20", "."),
        ("+5", "not a number"),
        ("đồng", "not a number"),
        ("1" * 300, "too long"),
    ],
)
def test_what_is_no_number_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse_number(text)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**15), max_value=10**15))
def test_a_number_is_read_again(number: Decimal) -> None:
    assert parse_number(format_number(number)) == Number(Decimal(format(number, "f")))


@given(st.integers(0, 10**15), st.booleans())
def test_an_amount_is_read_again(amount: int, approximate: bool) -> None:
    money = Money(Decimal(amount), approximate=approximate)
    assert parse_number(format_money(money)) == money
    assert parse_number(format_number(Number(Decimal(amount), approximate))) == Number(Decimal(amount), approximate)


def test_foreign_money_is_written_with_its_name() -> None:
    assert format_money(Money(Decimal("12.5"), "USD")) == "12,5 USD"


@given(st.integers(0, 100), st.integers(1, 100))
def test_a_share_is_a_part_of_a_whole(part: int, whole: int) -> None:
    if part <= whole:
        assert parse_number(f"{part}/{whole}") == Share(part, whole)


@given(st.one_of(any_text, st.text("0123456789.,/%đ triệutỷgần", max_size=30)))
def test_any_text_is_a_number_or_refused(text: str) -> None:
    value = read_or_reason(parse_number, text)
    if not isinstance(value, Refused):
        assert str(value)


def test_what_was_counted_is_kept() -> None:
    assert parse_number("151 Tình nguyện viên") == Number(Decimal(151), unit="tình nguyện viên")
    assert parse_number("80/95 đội") == Share(80, 95, "đội")
    assert parse_number("7,5%") == Percentage(Decimal("7.5"))


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("không", 0), ("năm", 5), ("mười", 10), ("mười lăm", 15), ("hai mươi", 20), ("hai mốt", 21), ("ba tư", 34),
        ("chín mươi chín", 99), ("một trăm", 100), ("hai trăm lẻ một", 201), ("ba trăm bốn mươi", 340),
        ("một nghìn không trăm linh tư", 1004), ("hai triệu ba trăm nghìn", 2_300_000), ("một tỷ", 10**9),
    ],
)  # fmt: skip
def test_a_number_in_words_is_read(words: str, number: int) -> None:
    assert number_from_words(words) == number


@pytest.mark.parametrize("words", ["", "người", "mười mười", "một trăm trăm", "nghìn triệu", "linh năm", "hai linh"])
def test_words_that_spell_no_number_are_refused(words: str) -> None:
    with pytest.raises(NoNumeralError):
        number_from_words(words)
