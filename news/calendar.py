"""Events by month, and as iCalendar (RFC 5545)."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from core import stamp
from home.cards import address_of, cards_of

TO_COME = 50


def to_come(request: HttpRequest) -> dict[str, Any]:
    """What is still to come, and the months that hold something. The list is at most a minute behind the clock."""
    now = timezone.now().replace(second=0, microsecond=0)
    entries = stamp.stamped(request, ("events", now), lambda: cards_of(_events().to_come(now).defer("body")[:TO_COME]))
    return {"entries": entries, "months": _months(request), "month": None}


def of_month(request: HttpRequest, first: datetime.date) -> dict[str, Any]:
    """Everything that touches the month; an empty month between others says so, one beyond all others is no page."""
    months = _months(request)
    today = timezone.localdate().replace(day=1)
    earliest, latest = min([today, *months]), max([today, *months])
    if not earliest <= first <= latest:
        raise Http404
    entries = stamp.stamped(request, ("events", first), lambda: cards_of(_events().in_month(first).defer("body")))
    return {
        "entries": entries,
        "months": months,
        "month": first,
        "here": f"{first.month}/{first.year}",
        "previous": (first - datetime.timedelta(days=1)).replace(day=1) if first > earliest else None,
        "next": (first + datetime.timedelta(days=32)).replace(day=1) if first < latest else None,
    }


def _events() -> Any:
    from news.models import EventPage

    return EventPage.objects.for_readers()


def _months(request: HttpRequest) -> list[datetime.date]:
    def build() -> list[datetime.date]:
        days = {
            timezone.localtime(moment).date().replace(day=1) for moment in _events().values_list("starts_at", flat=True)
        }
        return sorted(days, reverse=True)

    return stamp.stamped(request, "event_months", build)


def as_ics(events: Iterable[Any], request: HttpRequest, name: str) -> HttpResponse:
    """A calendar file; lines folded at 75 octets, text escaped."""
    host = request.get_host().split(":")[0]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Doi cong tac xa hoi tinh nguyen//Cong thong tin//VI",
        "METHOD:PUBLISH",
    ]
    for event in events:
        lines += [
            "BEGIN:VEVENT",
            f"UID:su-kien-{event.pk}@{host}",
            f"DTSTAMP:{_utc(event.updated_at)}",
            *_when(event),
            f"SUMMARY:{_escape(event.title)}",
            f"LOCATION:{_escape(event.place)}",
            f"DESCRIPTION:{_escape(event.summary)}",
            f"URL:{request.build_absolute_uri(address_of(event))}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    text = "".join(f"{_fold(line)}\r\n" for line in lines)
    return HttpResponse(
        text,
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _when(event: Any) -> list[str]:
    """Whole days as dates (the end is the day after), hours in UTC, so that no time-zone table is needed.

    RFC 5545 wants an end later than the beginning; an event of no length has none.
    """
    if event.all_day:
        first = timezone.localtime(event.starts_at).date()
        after = timezone.localtime(event.ends_at).date() + datetime.timedelta(days=1)
        return [f"DTSTART;VALUE=DATE:{first:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"]
    start = [f"DTSTART:{_utc(event.starts_at)}"]
    return [*start, f"DTEND:{_utc(event.ends_at)}"] if event.ends_at > event.starts_at else start


def _utc(moment: datetime.datetime) -> str:
    return f"{moment.astimezone(datetime.UTC):%Y%m%dT%H%M%SZ}"


def _escape(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _fold(line: str) -> str:
    """RFC 5545 3.1: at most 75 octets a line, never inside a character."""
    parts: list[str] = []
    current, size = "", 0
    for char in line:
        width = len(char.encode())
        if size + width > (75 if not parts else 74):
            parts.append(current)
            current, size = "", 0
        current += char
        size += width
    return "\r\n ".join([*parts, current])
