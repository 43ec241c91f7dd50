"""Pages that no editor writes."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.documents.views.serve import serve
from wagtail.models import Page

from core import stamp
from home.cards import Card, card_of
from home.models import PortalDocument
from home.visible import is_open

SITE_MAP_DEPTH = 4
ENTRIES_PER_SECTION = 60


@require_safe
def document(request: HttpRequest, document_id: int, document_filename: str) -> HttpResponseBase:
    """A file through Wagtail's own door (``home.wagtail_hooks`` guards it); no cache keeps one that is not for all."""
    response: HttpResponseBase = serve(request, document_id, document_filename)
    if response.status_code == HTTPStatus.OK and not is_open(PortalDocument.objects.get(pk=document_id), request):
        response.headers["Cache-Control"] = "no-store"
    return response


@require_safe
def site_map(request: HttpRequest) -> HttpResponse:
    """/so-do/: every section with its pages; long sections name their newest and link to the whole."""
    sections = stamp.stamped(request, "site_map", _sections)
    return render(request, "home/site_map.html", {"sections": sections, "title": "Sơ đồ cổng"})


def _sections() -> list[dict[str, Any]]:
    pages = list(
        Page.objects.live()
        .public()
        .filter(depth__gte=3, depth__lte=SITE_MAP_DEPTH)
        .order_by("path")
        .specific(defer=True)
    )
    sections: list[dict[str, Any]] = []
    by_path: dict[str, dict[str, Any]] = {}
    for page in pages:
        if page.depth == 3:
            section: dict[str, Any] = {"card": card_of_plain(page), "children": [], "count": 0}
            by_path[page.path] = section
            sections.append(section)
        elif (parent := by_path.get(page.path[: -page.steplen])) is not None:
            parent["count"] += 1
            parent["children"].append(card_of_plain(page))
    for section in sections:
        section["children"] = section["children"][-ENTRIES_PER_SECTION:][::-1]
    return sections


def card_of_plain(page: Page) -> Card:
    """A card with title and address alone."""
    return card_of(page)
