"""Which help pages are to be checked again."""

from __future__ import annotations

import datetime

from django.utils import timezone

from guidance.models import GuidePage, QuestionPage
from guidance.models.reviewed import ReviewedPage

SHOWN = 20


def due_pages(today: datetime.date | None = None) -> list[ReviewedPage]:
    """Live guides and questions whose day has come, the longest overdue first; at most ``SHOWN``."""
    day = today or timezone.localdate()
    found = [
        page
        for model in (GuidePage, QuestionPage)
        for page in model.objects.live().filter(review_by__lte=day).order_by("review_by")[:SHOWN]
    ]
    return sorted(found, key=lambda page: (page.review_by or day, page.title))[:SHOWN]
