"""A document's effect from day to day, from what happened to it. Pure functions of dates."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .kinds import EventKind, Status

DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Event:
    """``kind`` holds from ``on`` on."""

    kind: EventKind
    on: datetime.date


@dataclass(frozen=True)
class Span:
    """One status from ``first`` to ``last``, both included; ``None`` is open."""

    status: Status
    first: datetime.date | None
    last: datetime.date | None
    begin_unchecked: bool = False

    def holds(self, day: datetime.date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)
