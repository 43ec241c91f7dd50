"""Which news and events a list shows. Every list, feed and archive starts from ``for_readers``."""

from __future__ import annotations

import datetime
from typing import Any, Self

from django.db.models import Count, Q
from django.db.models.functions import TruncMonth
from django.utils import timezone
from wagtail.models import PageManager
from wagtail.query import PageQuerySet


class NewsQuerySet(PageQuerySet):  # type: ignore[misc]  # Wagtail ships no types
    def for_readers(self) -> Self:
        """What a visitor may see, newest first; articles of one moment by the later page."""
        return self.live().public().order_by("-published_at", "-pk")

    def in_month(self, year: int, month: int) -> Self:
        """Articles dated in the month, in Vietnam's time."""
        return self.filter(published_date__year=year, published_date__month=month)

    def newer_than(self, page: Any) -> Self:
        """The articles after ``page``, nearest first."""
        return self.filter(
            Q(published_at__gt=page.published_at) | Q(published_at=page.published_at, pk__gt=page.pk)
        ).order_by("published_at", "pk")

    def older_than(self, page: Any) -> Self:
        """The articles before ``page``, nearest first."""
        return self.filter(
            Q(published_at__lt=page.published_at) | Q(published_at=page.published_at, pk__lt=page.pk)
        ).order_by("-published_at", "-pk")

    def for_lists(self) -> Self:
        """Without the body: lists do not show it and it is the heaviest column."""
        return self.select_related("category").defer("body")

    def months(self) -> list[tuple[datetime.date, int]]:
        """(first day of the month, how many articles), newest first."""
        rows = (
            self.order_by()
            .annotate(month=TruncMonth("published_date"))
            .values("month")
            .annotate(count=Count("pk"))
            .order_by("-month")
        )
        return [(row["month"], row["count"]) for row in rows]


class EventQuerySet(PageQuerySet):  # type: ignore[misc]
    def for_readers(self) -> Self:
        """What a visitor may see, in the order of the calendar."""
        return self.live().public().order_by("starts_at", "pk")

    def in_month(self, first: datetime.date) -> Self:
        """Events that touch the month that begins on ``first``."""
        start = timezone.make_aware(datetime.datetime(first.year, first.month, 1))
        after = timezone.make_aware(datetime.datetime(first.year + first.month // 12, first.month % 12 + 1, 1))
        return self.filter(starts_at__lt=after, ends_at__gte=start)

    def to_come(self, now: datetime.datetime | None = None) -> Self:
        """Not over yet."""
        return self.filter(ends_at__gte=now or timezone.now())


NewsManager = PageManager.from_queryset(NewsQuerySet)
EventManager = PageManager.from_queryset(EventQuerySet)
