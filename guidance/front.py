"""What guides and laws put on the home page: "Bạn cần giúp việc gì?", the newest documents with their effect."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString

from core import stamp
from guidance.library import listing
from guidance.library.filters import NEWEST
from home.cards import cards_of

TASKS = 6
DOCUMENTS = 4


def render_tasks(context: Mapping[str, Any]) -> SafeString | str:
    """The first guides with a task, in the editors' order."""
    from guidance.models import GuidePage

    def build() -> dict[str, Any]:
        guides = GuidePage.objects.for_readers()
        return {"tasks": cards_of(guides.with_task().defer("sections")[:TASKS]), "total": guides.count()}

    request = context["request"]
    return render_to_string("guidance/front_tasks.html", {**stamp.stamped(request, "tasks", build), "request": request})


def render_documents(context: Mapping[str, Any]) -> SafeString | str:
    """The newest legal documents with their effect today; nothing while the library is empty."""
    request = context["request"]
    today = timezone.localdate()

    def build() -> dict[str, Any]:
        documents = listing.of_day(request, today)
        newest = documents.order_by(*listing.ORDERS[NEWEST])[:DOCUMENTS]
        return {"rows": listing.rows_of(newest, listing.issuers_of(request), today), "total": documents.count()}

    values = stamp.stamped(request, ("front_documents", today), build)
    return render_to_string("guidance/front_documents.html", {**values, "request": request}) if values["rows"] else ""
