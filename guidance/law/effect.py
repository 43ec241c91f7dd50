"""A document's effect from day to day, from what happened to it. Pure functions of dates."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
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


ORDER = [EventKind.BEGINS, EventKind.RESUMED, EventKind.PARTLY_ENDS, EventKind.SUSPENDED, EventKind.ENDS]
"""Of several events on one day, the later in this list decides."""


def spans(events: Iterable[Event], *, year: int | None = None) -> list[Span]:
    """The statuses one after the other without gap, the first open at its beginning, the last at its end.

    Without events the status is unknown on every day. Where something is known to have changed but not since when the
    document was in force, it counts as in force from the last day of ``year``, the year of its symbol, and that first
    span is marked ``begin_unchecked``; without a year nothing is said of the days before the first event.
    """
    known = sorted(events, key=lambda event: (event.on, ORDER.index(event.kind)))
    if not known:
        return [Span(Status.UNKNOWN, None, None)]
    changes: list[tuple[datetime.date | None, Status, bool]] = []
    if known[0].kind == EventKind.BEGINS:
        changes.append((None, Status.NOT_YET, False))
    else:
        changes.append((None, Status.UNKNOWN, False))
        if year and (begun := datetime.date(year, 12, 31)) < known[0].on:
            changes.append((begun, Status.IN_FORCE, True))
    partly = False
    for event in known:
        if event.kind == EventKind.BEGINS:
            partly = False
        partly = partly or event.kind == EventKind.PARTLY_ENDS
        status = {
            EventKind.BEGINS: Status.IN_FORCE,
            EventKind.RESUMED: Status.PARTLY if partly else Status.IN_FORCE,
            EventKind.PARTLY_ENDS: Status.PARTLY,
            EventKind.SUSPENDED: Status.SUSPENDED,
            EventKind.ENDS: Status.ENDED,
        }[event.kind]
        if changes[-1][0] == event.on:
            changes.pop()
        if not changes or changes[-1][1] != status:
            changes.append((event.on, status, False))
    found = []
    for number, (first, status, unchecked) in enumerate(changes):
        after = changes[number + 1][0] if number + 1 < len(changes) else None
        found.append(Span(status, first, after - DAY if after else None, unchecked))
    return found


def status_on(held: Iterable[Span], day: datetime.date) -> Status:
    """The status on ``day``; unknown where no span holds."""
    return next((span.status for span in held if span.holds(day)), Status.UNKNOWN)
