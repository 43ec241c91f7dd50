"""What search engines read: schema.org facts as JSON-LD.

A ``<script type="application/ld+json">`` is data, not script, so the content policy lets it stand.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe

from home.cards import Card
from home.pictures import PictureSet

if TYPE_CHECKING:
    from home.models.base import PortalPage

_ESCAPES = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def as_script_text(data: Any) -> SafeString:
    """JSON that cannot leave its script element, whatever an editor typed."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)
    return mark_safe(text)  # noqa: S308 - every character that could close the element is escaped above


def for_page(
    page: PortalPage, request: HttpRequest, breadcrumbs: list[Card], picture: PictureSet | None = None
) -> SafeString:
    """The page itself and its place: ``schema_type`` and BreadcrumbList."""
    base = f"{request.scheme}://{request.get_host()}"
    address = base + request.path
    item: dict[str, Any] = {
        "@type": page.schema_type,
        "@id": address,
        "url": address,
        "headline" if page.schema_type == "NewsArticle" else "name": page.title,
        "inLanguage": page.language,
        "description": page.meta_description(),
        **({"image": [base + picture.original]} if picture else {}),
        **(page.schema_extra(base) if hasattr(page, "schema_extra") else {}),
    }
    graph = [item]
    if breadcrumbs:
        trail = [(card.title, base + card.url) for card in breadcrumbs] + [(page.title, address)]
        graph.append(
            {
                "@type": "BreadcrumbList",
                "itemListElement": [
                    {"@type": "ListItem", "position": place, "name": name, "item": url}
                    for place, (name, url) in enumerate(trail, start=1)
                ],
            }
        )
    return as_script_text({"@context": "https://schema.org", "@graph": graph})
