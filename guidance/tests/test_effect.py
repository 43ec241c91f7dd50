"""Statuses from events: no day without one, whatever happened in whatever order."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from guidance.law.effect import DAY, Event, spans, status_on
from guidance.law.kinds import EventKind, Status

BEGINS, ENDS, PARTLY, SUSPENDED, RESUMED = (
    EventKind.BEGINS, EventKind.ENDS, EventKind.PARTLY_ENDS, EventKind.SUSPENDED, EventKind.RESUMED,
)  # fmt: skip


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("events", "year", "expected"),
    [
        ([], 2012, [("unknown", None, None, False)]),
        (
            [(BEGINS, "2022-01-01"), (ENDS, "2026-07-01")],
            2021,
            [
                ("not_yet", None, "2021-12-31", False),
                ("in_force", "2022-01-01", "2026-06-30", False),
                ("ended", "2026-07-01", None, False),
            ],
        ),
        (
            [(ENDS, "2022-01-01")],
            2000,
            [
                ("unknown", None, "2000-12-30", False),
                ("in_force", "2000-12-31", "2021-12-31", True),
                ("ended", "2022-01-01", None, False),
            ],
        ),
        ([(ENDS, "2022-01-01")], None, [("unknown", None, "2021-12-31", False), ("ended", "2022-01-01", None, False)]),
        (
            [(BEGINS, "2020-01-01"), (PARTLY, "2021-01-01"), (SUSPENDED, "2022-01-01"), (RESUMED, "2023-01-01")],
            2019,
            [
                ("not_yet", None, "2019-12-31", False),
                ("in_force", "2020-01-01", "2020-12-31", False),
                ("partly", "2021-01-01", "2021-12-31", False),
                ("suspended", "2022-01-01", "2022-12-31", False),
                ("partly", "2023-01-01", None, False),
            ],
        ),
    ],
)
def test_spans_follow_from_events(
    events: list[tuple[EventKind, str]], year: int | None, expected: list[tuple[str, str | None, str | None, bool]]
) -> None:
    found = spans([Event(kind, day(on)) for kind, on in events], year=year)
    assert [
        (str(one.status), one.first and one.first.isoformat(), one.last and one.last.isoformat(), one.begin_unchecked)
        for one in found
    ] == expected


EVENTS = some.lists(
    some.builds(
        Event, some.sampled_from(list(EventKind)), some.dates(datetime.date(1946, 1, 1), datetime.date(2050, 1, 1))
    ),
    max_size=8,
)


@given(
    EVENTS, some.none() | some.integers(1946, 2050), some.dates(datetime.date(1940, 1, 1), datetime.date(2060, 1, 1))
)
def test_exactly_one_status_holds_on_any_day(events: list[Event], year: int | None, asked: datetime.date) -> None:
    found = spans(events, year=year)
    assert (found[0].first, found[-1].last) == (None, None)
    for one, following in pairwise(found):
        assert one.last is not None
        assert following.first == one.last + DAY
        assert one.status != following.status or one.begin_unchecked != following.begin_unchecked
    for moment in {asked, *(event.on for event in events)}:
        assert sum(one.holds(moment) for one in found) == 1
    assert spans(reversed(events), year=year) == found
    assert status_on(found, asked) in Status
