"""Telephone numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import normalise_phone
from vietnamese.phones import AREA_CODES, MOBILE_PREFIXES, OLD_AREA_CODES, OLD_MOBILE_PREFIXES
from vietnamese.tests.words import Refused, any_text, read_or_reason

READ = {
    "0987654321": "+84987654321",
    "098 765 43 21": "+84987654321",
    "098.765.4321": "+84987654321",
    "098-765-4321": "+84987654321",
    "(098) 765 4321": "+84987654321",
    "0987–654–321": "+84987654321",
    "+84987654321": "+84987654321",
    "+84 98 765 4321": "+84987654321",
    "+84 (0)98 765 4321": "+84987654321",
    "84987654321": "+84987654321",
    "0084 987 654 321": "+84987654321",
    "ĐT: 0987.654.321": "+84987654321",
    "SĐT 0987654321": "+84987654321",
    "Điện thoại di động: 0987654321": "+84987654321",
    "098\u00a0765\u00a04321": "+84987654321",
    "0321234567": "+84321234567",
    "0521234567": "+84521234567",
    "0701234567": "+84701234567",
    "0871234567": "+84871234567",
    "0120 123 4567": "+84701234567",
    "0122.123.4567": "+84771234567",
    "0127 1234567": "+84811234567",
    "+84 168 123 4567": "+84381234567",
    "0188 123 4567": "+84581234567",
    "0199 123 4567": "+84591234567",
    "0297 3863 123": "+842973863123",
    "(0297) 3863123": "+842973863123",
    "024.3825.1234": "+842438251234",
    "+84 24 3825 1234": "+842438251234",
    "(84-28) 3822 1234": "+842838221234",
    "04 3825 1234": "+842438251234",
    "(08) 3822 1234": "+842838221234",
    "0511 3822 123": "+842363822123",
    "(077) 3863 123": "+842973863123",
    "0320 3852 123": "+842203852123",
    "0650 3822 123": "+842743822123",
    "072 3822 123": "+842723822123",
    "029 3852 123": "+842163852123",
    "080.43162": "+848043162",
    "1900 6789": "19006789",
    "1900 54 54 54": "1900545454",
    "1800.1567": "18001567",
    "Hotline: 18001567": "18001567",
    "111": "111",
    "113": "113",
    "114.": "114",
    "115": "115",
    "1022": "1022",
}


@pytest.mark.parametrize(("text", "number"), READ.items())
def test_a_number_gets_its_one_form(text: str, number: str) -> None:
    assert normalise_phone(text) == number


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("abc", "digits, blanks"),
        ("0912", "too short"),
        ("091234567", "too short"),
        ("09123456789", "no number of 11 digits"),
        ("091234567890", "too long"),
        ("0951234567", "no mobile prefix 095"),
        ("0401234567", "no mobile prefix 040"),
        ("0171 234 5678", "never a mobile prefix"),
        ("0131 234 5678", "never a mobile prefix"),
        ("0253 3822 123", "no such area code"),
        ("0236 1822 123", "no such area code or subscriber"),
        ("0297 386 312", "11 digits with its area code"),
        ("912345678", "neither with 0"),
        ("84-12-345", "neither with 0"),
        ("+1 202 555 0100", "country's code is"),
        ("+84 +912345678", "plus stands only"),
        ("0012345678", "foreign country"),
        ("0912345678 / 0987654321", "more than one"),
        ("0912345678 - 0987654321", "too long"),
        ("0912345678 máy lẻ 12", "extension"),
        ("1900 12", "8 or 10 digits"),
        ("1800 156", "8 or 10 digits"),
        ("110", "neither with 0"),
        ("٠٩١٢٣٤٥٦٧٨", "digits, blanks"),
        ("()", "no digits"),
        ("0" * 80, "too long"),
    ],
)
def test_what_is_no_number_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        normalise_phone(text)


@given(st.sampled_from(sorted(MOBILE_PREFIXES)), st.integers(0, 9_999_999))
def test_every_mobile_keeps_its_digits(prefix: str, rest: int) -> None:
    assert normalise_phone(f"0{prefix}{rest:07d}") == f"+84{prefix}{rest:07d}"


@given(st.sampled_from(sorted(OLD_MOBILE_PREFIXES)), st.integers(0, 9_999_999))
def test_every_old_mobile_gets_its_new_prefix(prefix: str, rest: int) -> None:
    new = normalise_phone(f"0{prefix}{rest:07d}")
    assert new == f"+84{OLD_MOBILE_PREFIXES[prefix]}{rest:07d}"
    assert new[3:5] in MOBILE_PREFIXES


@given(st.sampled_from(sorted(AREA_CODES)), st.integers(2_000_000, 9_999_999))
def test_every_fixed_line_keeps_its_digits(code: str, rest: int) -> None:
    subscriber = f"{rest}" if len(code) == 3 else f"{rest}0"
    assert normalise_phone(f"0{code} {subscriber}") == f"+84{code}{subscriber}"


@given(st.sampled_from(sorted(OLD_AREA_CODES)), st.integers(2_000_000, 9_999_999))
def test_every_old_area_code_in_brackets_gets_its_new_one(code: str, rest: int) -> None:
    subscriber = f"{rest}0" if code in "48" else f"{rest}"
    assert normalise_phone(f"(0{code}) {subscriber}") == f"+84{OLD_AREA_CODES[code]}{subscriber}"


def test_the_tables_are_whole() -> None:
    unchanged = {"210", "211", "218", "219"}
    assert len(AREA_CODES) == 63
    assert set(OLD_AREA_CODES.values()) | unchanged == AREA_CODES
    assert set(OLD_MOBILE_PREFIXES.values()) <= MOBILE_PREFIXES
    assert len(set(OLD_MOBILE_PREFIXES.values())) == len(OLD_MOBILE_PREFIXES)


@given(st.one_of(any_text, st.text("0123456789+() .-", max_size=20)))
def test_any_text_is_a_number_or_refused_and_stays_what_it_is(text: str) -> None:
    number = read_or_reason(normalise_phone, text)
    if not isinstance(number, Refused):
        assert normalise_phone(number) == number
