"""The citations of a page in its edit view: what waits for the editor first, and the way to the screen of decisions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from home import texts


def render_panel(context: Mapping[str, Any]) -> SafeString | str:
    """Of the version that is opened in the editor."""
    from . import desk

    page = context["page"]
    if texts.reading_of(page) is None or page.pk is None:
        return ""
    found = desk.found_in(page)
    values = {"page": page, "found": found, "open": sum(1 for one in found if one.is_open)}
    return render_to_string("guidance/admin/citations_panel.html", values)
