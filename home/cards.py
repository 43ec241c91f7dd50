"""A page as a list, a menu or a breadcrumb shows it: plain values, so that showing it costs no query."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from wagtail.models import Page

from home.pictures import PictureSet, pictures_of


@dataclass(frozen=True)
class Card:
    """One entry. ``extra`` holds what only one kind of list shows."""

    pk: int
    title: str
    url: str
    summary: str = ""
    dated: datetime.date | None = None
    label: str = ""
    place: str = ""
    picture: PictureSet | None = None
    extra: dict[str, Any] = field(default_factory=dict)


def address_of(page: Page) -> str:
    """The page's path from the site's root, read from the page itself: the portal is one site."""
    return path_of(page.url_path)


def path_of(url_path: str) -> str:
    """The same from the page's column alone."""
    parts = url_path.split("/", 2)
    return f"/{parts[2]}" if len(parts) > 2 else "/"


def card_of(page: Page, picture: PictureSet | None = None) -> Card:
    """A card from any page; a specific page also gives its summary, day and label."""
    return Card(
        pk=page.pk,
        title=page.title,
        url=address_of(page),
        summary=getattr(page, "summary", ""),
        dated=getattr(page, "dated", None),
        label=str(getattr(page, "card_label", "")),
        place=getattr(page, "locality", ""),
        picture=picture,
        extra=page.card_extra() if hasattr(page, "card_extra") else {},
    )


def cards_of(pages: Iterable[Page], *, pictures: bool = False) -> list[Card]:
    """Cards in the given order; with ``pictures`` their renditions come in one more query for all of them."""
    found = list(pages)
    sets = pictures_of([page.lead_image_id for page in found if page.lead_image_id]) if pictures else {}
    return [card_of(page, sets.get(getattr(page, "lead_image_id", None) or 0)) for page in found]
