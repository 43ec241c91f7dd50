"""Dates as they stand in Vietnamese documents and pages, read into values.

The text of each value is its ISO form, so that it can be stored and compared: ``2015-07-06``,
``2015-09-13T13:45+07:00``, ``2021-06``, ``--04-08`` (a day without a year), ``2026-Q1``, ``2021``,
``2021-01-01/2021-06-30``.
"""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass
from typing import Final

VIETNAM: Final = datetime.timezone(datetime.timedelta(hours=7))


@dataclass(frozen=True, order=True)
class Year:
    """A whole year."""

    year: int

    def __post_init__(self) -> None:
        datetime.date(self.year, 1, 1)

    @property
    def first(self) -> datetime.date:
        return datetime.date(self.year, 1, 1)

    @property
    def last(self) -> datetime.date:
        return datetime.date(self.year, 12, 31)

    def __str__(self) -> str:
        return f"{self.year:04d}"


@dataclass(frozen=True, order=True)
class Quarter:
    """A quarter of a year, 1 to 4."""

    year: int
    quarter: int

    def __post_init__(self) -> None:
        datetime.date(self.year, 1, 1)
        if not 1 <= self.quarter <= 4:
            raise ValueError(f"there is no quarter {self.quarter}: a year has four")

    @property
    def first(self) -> datetime.date:
        return datetime.date(self.year, self.quarter * 3 - 2, 1)

    @property
    def last(self) -> datetime.date:
        return Month(self.year, self.quarter * 3).last

    def __str__(self) -> str:
        return f"{self.year:04d}-Q{self.quarter}"


@dataclass(frozen=True, order=True)
class Month:
    """A month of a year."""

    year: int
    month: int

    def __post_init__(self) -> None:
        _check_month(self.month)
        datetime.date(self.year, self.month, 1)

    @property
    def first(self) -> datetime.date:
        return datetime.date(self.year, self.month, 1)

    @property
    def last(self) -> datetime.date:
        return datetime.date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


@dataclass(frozen=True, order=True)
class Day:
    """One day."""

    date: datetime.date

    @property
    def first(self) -> datetime.date:
        return self.date

    @property
    def last(self) -> datetime.date:
        return self.date

    def __str__(self) -> str:
        return self.date.isoformat()


@dataclass(frozen=True, order=True)
class DayOfYear:
    """A day and month whose year stands elsewhere; 29/2 is one."""

    month: int
    day: int

    def __post_init__(self) -> None:
        check_day(None, self.month, self.day)

    def in_year(self, year: int) -> Day:
        """The day, once the year is known; ``ValueError`` for 29/2 of a common year."""
        return Day(check_day(year, self.month, self.day))

    def __str__(self) -> str:
        return f"--{self.month:02d}-{self.day:02d}"


@dataclass(frozen=True, order=True)
class Moment:
    """A day with a time, in Vietnam's zone unless another is given."""

    moment: datetime.datetime

    def __post_init__(self) -> None:
        if self.moment.tzinfo is None:
            object.__setattr__(self, "moment", self.moment.replace(tzinfo=VIETNAM))

    @property
    def date(self) -> datetime.date:
        return self.moment.date()

    @property
    def first(self) -> datetime.date:
        return self.date

    @property
    def last(self) -> datetime.date:
        return self.date

    def __str__(self) -> str:
        precise = self.moment.second or self.moment.microsecond
        return self.moment.isoformat(timespec="auto" if precise else "minutes")


@dataclass(frozen=True, order=True)
class Interval:
    """From a first to a last day, both in it: half-years, "9 tháng đầu năm", "từ … đến …"."""

    first: datetime.date
    last: datetime.date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"the interval ends ({self.last}) before it begins ({self.first})")

    @property
    def is_half_year(self) -> bool:
        return self in (half_year(self.first.year, 1), half_year(self.first.year, 2))

    def __str__(self) -> str:
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


DateValue = Day | Moment | Month | DayOfYear | Quarter | Interval | Year


def half_year(year: int, half: int) -> Interval:
    """The first (1) or second (2) half of a year."""
    return first_months(year, 6) if half == 1 else last_months(year, 6)


def first_months(year: int, months: int) -> Interval:
    """The first ``months`` months of a year."""
    return Interval(Month(year, 1).first, Month(year, months).last)


def last_months(year: int, months: int) -> Interval:
    """The last ``months`` months of a year."""
    return Interval(Month(year, 13 - months).first, Month(year, 12).last)


def check_day(year: int | None, month: int, day: int) -> datetime.date:
    """The date, or a ``ValueError`` that says what is impossible about it. Without a year 29/2 is possible."""
    if month > 12 and day <= 12:
        raise ValueError(f"there is no month {month}: the day stands before the month (is it {month}/{day}?)")
    _check_month(month)
    if year is not None and not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        raise ValueError(f"there is no year {year}")
    leap = 2000
    days = calendar.monthrange(year or leap, month)[1]
    if not 1 <= day <= days:
        shown = f"{day}/{month}" if year is None else f"{day}/{month}/{year}"
        raise ValueError(f"there is no day {shown}: that month has {days} days")
    return datetime.date(year or leap, month, day)


def _check_month(month: int) -> None:
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
