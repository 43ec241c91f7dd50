"""The day that a reader looks at the law on: ``?ngay=2024-03-15``."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils import timezone

from vietnamese import Day, parse_date

PARAMETER = "ngay"
FIRST = datetime.date(1900, 1, 1)
LAST = datetime.date(2100, 12, 31)
LONGEST = 40
"""Letters of a day that are read at all."""


@dataclass(frozen=True)
class AskedDay:
    """``day`` is what holds; ``refused`` what was typed and is no day that can be shown, empty otherwise."""

    day: datetime.date
    today: datetime.date
    refused: str = ""

    @property
    def is_today(self) -> bool:
        return self.day == self.today

    @property
    def query(self) -> str:
        """What an address carries of it: nothing today."""
        return "" if self.is_today else f"{PARAMETER}={self.day.isoformat()}"


def asked_day(request: HttpRequest) -> AskedDay:
    """The day that the address asks for, as 2024-03-15 or in any form people write days in; today without one."""
    today = timezone.localdate()
    typed = request.GET.get(PARAMETER, "").strip()
    if not typed:
        return AskedDay(today, today)
    day = _read(typed[: LONGEST + 1])
    if day is None or not FIRST <= day <= LAST:
        return AskedDay(today, today, refused=typed[:LONGEST])
    return AskedDay(day, today)


def _read(text: str) -> datetime.date | None:
    if len(text) > LONGEST:
        return None
    try:
        found = parse_date(text)
    except ValueError:
        return None
    return found.date if isinstance(found, Day) else None
