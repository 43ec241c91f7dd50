"""What the news section puts on the home page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString

from core import stamp
from home.cards import Card, cards_of

NEWEST = 6
EVENTS = 4


def render_lead(context: Mapping[str, Any]) -> SafeString | str:
    """The lead story with its picture, and the newest beside it."""
    request, page = context["request"], context["page"]
    values = stamp.stamped(request, ("front", page.pk, page.lead_page_id), lambda: _lead(page.lead_page_id))
    return render_to_string("news/front_lead.html", {**values, "request": request})


def _lead(chosen: int | None) -> dict[str, Any]:
    from news.models import NewsPage

    readers = NewsPage.objects.for_readers()
    articles = list(readers.for_lists()[: NEWEST + 1])
    lead = readers.for_lists().filter(pk=chosen).first() if chosen else None
    lead = lead or readers.for_lists().exclude(lead_image=None).first() or (articles[0] if articles else None)
    lead_cards: list[Card] = cards_of([lead], pictures=True) if lead else []
    return {
        "lead": lead_cards[0] if lead_cards else None,
        "newest": cards_of([article for article in articles if not lead or article.pk != lead.pk][:NEWEST]),
        "total": readers.count(),
    }


def render_next_events(context: Mapping[str, Any]) -> SafeString | str:
    """The next events; nothing when none is to come."""
    from news.models import EventPage

    request = context["request"]
    now = timezone.now().replace(second=0, microsecond=0)
    entries = stamp.stamped(
        request,
        ("front_events", now),
        lambda: cards_of(EventPage.objects.for_readers().to_come(now).defer("body")[:EVENTS]),
    )
    return render_to_string("news/front_events.html", {"entries": entries, "request": request}) if entries else ""
