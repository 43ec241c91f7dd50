"""What the guides put on the home page: "Bạn cần giúp việc gì?"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from core import stamp
from home.cards import cards_of

TASKS = 6


def render_tasks(context: Mapping[str, Any]) -> SafeString | str:
    """The first guides with a task, in the editors' order."""
    from guidance.models import GuidePage

    def build() -> dict[str, Any]:
        guides = GuidePage.objects.for_readers()
        return {"tasks": cards_of(guides.with_task().defer("sections")[:TASKS]), "total": guides.count()}

    request = context["request"]
    return render_to_string("guidance/front_tasks.html", {**stamp.stamped(request, "tasks", build), "request": request})
