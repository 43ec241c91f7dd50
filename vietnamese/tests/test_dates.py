"""Dates as documents and pages write them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import Day, DayOfYear, Interval, Moment, Month, Quarter, Year, format_date, parse_date
from vietnamese.dates import VIETNAM, DateValue, half_year
from vietnamese.tests.words import Refused, any_text, nfd, read_or_reason

READ = {
    "08/4/2020": "2020-04-08",
    "8-4-2020": "2020-04-08",
    "8.4.2020": "2020-04-08",
    "08 / 04 / 2020": "2020-04-08",
    "ngày 30/7/2015": "2015-07-30",
    "Ngày30/7/2015": "2015-07-30",
    "ngày 30 tháng 3 năm 2021": "2021-03-30",
    "30 tháng 3, 2021": "2021-03-30",
    "ngày 04 tháng 12 năm 2021": "2021-12-04",
    "ngay 4 thang 12 nam 2021": "2021-12-04",
    "Hà Nội, ngày 10 tháng 12 năm 2025": "2025-12-10",
    "TP. Hồ Chí Minh, ngày 04 tháng 8 năm 2015": "2015-08-04",
    "ngày mùng 2 tháng 9 năm 1945": "1945-09-02",
    "ngày hai mươi tám tháng tám năm 2008": "2008-08-28",
    "mồng 1 tháng Giêng năm 2024": "2024-01-01",
    "Thứ Tư, 08/04/2020": "2020-04-08",
    "Chủ nhật, ngày 13/9/2015": "2015-09-13",
    "T4, 08/04/2020": "2020-04-08",
    "Ngày ban hành: 22/10/2012": "2012-10-22",
    "ký ngày 09/9/2010": "2010-09-09",
    "tính đến ngày 30/6/2021": "2021-06-30",
    "29/2/2024": "2024-02-29",
    "31–12–2025": "2025-12-31",
    "30⁄7⁄2015": "2015-07-30",
    "Ngày 04/12/2021.": "2021-12-04",
    nfd("ngày 8 tháng 4 năm 2020"): "2020-04-08",
    "17:44 10/04/2020": "2020-04-10T17:44+07:00",
    "17h44 ngày 10/4/2020": "2020-04-10T17:44+07:00",
    "10/4/2020 17g44": "2020-04-10T17:44+07:00",
    "lúc 17 giờ 44 phút ngày 10 tháng 4 năm 2020": "2020-04-10T17:44+07:00",
    "ngày 10/4/2020 lúc 8h": "2020-04-10T08:00+07:00",
    "Thứ sáu, 10/04/2020, 17:44 (GMT+7)": "2020-04-10T17:44+07:00",
    "10/06/2021 - 07:05": "2021-06-10T07:05+07:00",
    "Cập nhật lúc 07:05, ngày 10/06/2021": "2021-06-10T07:05+07:00",
    "10/06/2021 7:05 CH": "2021-06-10T19:05+07:00",
    "2 giờ chiều ngày 10/6/2021": "2021-06-10T14:00+07:00",
    "10/06/2021 12:00 trưa": "2021-06-10T12:00+07:00",
    "18/03/2019 13:53:09": "2019-03-18T13:53:09+07:00",
    "8/4": "--04-08",
    "ngày 08-4": "--04-08",
    "ngày 8 tháng 4": "--04-08",
    "ngày 29/2": "--02-29",
    "07/02/2019 (thứ năm)": "2019-02-07",
    "tháng 3/2021": "2021-03",
    "quí I/2026": "2026-Q1",
    "tháng 03 năm 2021": "2021-03",
    "Tháng ba năm 2021": "2021-03",
    "tháng Chạp năm 2020": "2020-12",
    "T3/2021": "2021-03",
    "3/2021": "2021-03",
    "quý II/2026": "2026-Q2",
    "Quý IV năm 2025": "2025-Q4",
    "quý 3-2020": "2020-Q3",
    "Q1/2026": "2026-Q1",
    "quý một năm 2026": "2026-Q1",
    "6 tháng cuối năm 2020": "2020-07-01/2020-12-31",
    "sáu tháng đầu năm 2015": "2015-01-01/2015-06-30",
    "6 tháng đầu của năm 2015": "2015-01-01/2015-06-30",
    "nửa cuối năm 2019": "2019-07-01/2019-12-31",
    "9 tháng đầu năm 2022": "2022-01-01/2022-09-30",
    "năm 2019": "2019",
    "giai đoạn 2021 - 2025": "2021-01-01/2025-12-31",
    "Ngày: 25/03/2019": "2019-03-25",
    "10/04/2020 17:44 PM": "2020-04-10T17:44+07:00",
    "từ ngày 01/3/2021 đến ngày 15/4/2021": "2021-03-01/2021-04-15",
    "từ 1/3 đến hết 15/4/2021": "2021-03-01/2021-04-15",
    "từ ngày 5 đến ngày 9/7/2021": "2021-07-05/2021-07-09",
    "20/11/2020 - 22/11/2020": "2020-11-20/2020-11-22",
    "từ tháng 3/2021 đến tháng 6/2021": "2021-03-01/2021-06-30",
}


@pytest.mark.parametrize(("text", "value"), READ.items())
def test_a_date_is_read(text: str, value: str) -> None:
    assert str(parse_date(text)) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("abc", "not a date"),
        ("30/02/2021", "28 days"),
        ("31/4/2021", "30 days"),
        ("29/2/2021", "28 days"),
        ("32/1/2021", "31 days"),
        ("0/1/2021", "no day 0"),
        ("3/18/2019", "day stands before the month"),
        ("ngày 12 tháng 25 năm 2020", "no month 25"),
        ("1/0/2020", "no month 0"),
        ("1/1/0000", "no year 0"),
        ("30/2", "29 days"),
        ("ngày 4/13", "day stands before the month"),
        ("18/3/19", "four digits"),
        ("2021/3/18", "day stands first"),
        ("2021", "number alone"),
        ("20210318", "number alone"),
        ("tháng 6", "year is missing"),
        ("quý I", "year is missing"),
        ("6 tháng cuối năm", "year is missing"),
        ("tháng 13/2021", "no month 13"),
        ("quý 5/2020", "no quarter 5"),
        ("13 tháng đầu năm 2020", "not a part of a year"),
        ("25:00 1/1/2020", "no such time"),
        ("13:60 1/1/2020", "no such time"),
        ("17h ngày 30/4", "needs a day with its year"),
        ("13:45", "not a date"),
        ("hôm nay", "not a date"),
        ("8.4", "not a date"),
        ("116/2021/NĐ-CP", "not a date"),
        ("0912345678", "number alone"),
        ("1/1/2020 2/1/2020", "not a date"),
        ("từ 15/4/2021 đến 1/3/2021", "ends"),
        ("từ 1/3 đến 15/4", "needs a year"),
        ("năm học 2020", "not a date"),
        ("1/1/2020" + " " * 200, "too long"),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse_date(text)


days = st.dates()
moments = st.datetimes(timezones=st.just(VIETNAM)).map(lambda moment: Moment(moment.replace(microsecond=0)))
values = st.one_of(
    days.map(Day),
    moments,
    st.builds(Month, st.integers(1, 9999), st.integers(1, 12)),
    days.map(lambda day: DayOfYear(day.month, day.day)),
    st.builds(Quarter, st.integers(1, 9999), st.integers(1, 4)),
    st.builds(half_year, st.integers(1, 9999), st.integers(1, 2)),
    st.builds(Year, st.integers(1, 9999)),
    st.tuples(days, days).map(lambda pair: Interval(min(pair), max(pair))),
)


@given(values)
def test_what_is_written_is_read_again(value: DateValue) -> None:
    assert parse_date(format_date(value)) == value


@given(values)
def test_the_text_of_a_value_is_read_again(value: DateValue) -> None:
    if not isinstance(value, Year):
        assert parse_date(str(value)) == value


@given(days)
def test_a_plain_date_is_read_again(day: datetime.date) -> None:
    assert parse_date(format_date(day)) == Day(day)


@given(st.one_of(any_text, st.text("0123456789/-.: ngàythágmuqúđeừoIV", max_size=40)))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    value = read_or_reason(parse_date, text)
    if not isinstance(value, Refused):
        assert str(value)


def test_values_have_their_first_and_last_day() -> None:
    assert (Month(2024, 2).first, Month(2024, 2).last) == (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    assert (Quarter(2026, 1).first, Quarter(2026, 1).last) == (datetime.date(2026, 1, 1), datetime.date(2026, 3, 31))
    assert Year(2021).last == datetime.date(2021, 12, 31)
    assert Year(2021).first == Day(datetime.date(2021, 1, 1)).first == Day(datetime.date(2021, 1, 1)).last
    moment = Moment(datetime.datetime(2021, 1, 1, 8))
    assert (moment.first, moment.last, moment.moment.tzinfo) == (moment.date, moment.date, VIETNAM)
    assert half_year(2021, 1).is_half_year
    assert not Interval(datetime.date(2021, 1, 1), datetime.date(2021, 6, 29)).is_half_year


def test_a_day_without_year_becomes_a_day() -> None:
    assert DayOfYear(4, 8).in_year(2020) == Day(datetime.date(2020, 4, 8))
    with pytest.raises(ValueError, match="28 days"):
        DayOfYear(2, 29).in_year(2021)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Month(2021, 13),
        lambda: Quarter(2021, 0),
        lambda: Year(0),
        lambda: DayOfYear(2, 30),
        lambda: Interval(datetime.date(2021, 2, 1), datetime.date(2021, 1, 1)),
    ],
)
def test_no_impossible_value_can_be_made(make: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        make()  # type: ignore[operator]
