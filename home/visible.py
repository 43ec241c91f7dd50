"""Of the pages and files that an editor's text points at: those that are there for everyone.

A link to any other keeps its words and loses its address, until the page or file opens.
"""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.utils.html import escape
from wagtail.documents.models import AbstractDocument
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.models import CollectionViewRestriction, Page
from wagtail.rich_text.pages import PageLinkHandler

from core import stamp
from home.cards import address_of


def closed_pages(request: HttpRequest | None = None) -> Q:
    """Which pages are not for everyone: what ``.public()`` leaves out, asked once until something changes."""
    return stamp.stamped(request, "closed_pages", lambda: Page.objects.private_q())


def closed_collections(request: HttpRequest | None = None) -> frozenset[int]:
    """The collections whose files are not for everyone."""
    return stamp.stamped(request, "closed_collections", _closed_collections)


def _closed_collections() -> frozenset[int]:
    closed: set[int] = set()
    for restriction in CollectionViewRestriction.objects.select_related("collection"):
        closed.update(restriction.collection.get_descendants(inclusive=True).values_list("pk", flat=True))
    return frozenset(closed)


def is_open(document: AbstractDocument | None, request: HttpRequest | None = None) -> bool:
    return document is not None and document.collection_id not in closed_collections(request)


class PublicPageLinks(PageLinkHandler):  # type: ignore[misc]  # Wagtail ships no types
    """Links in rich text to pages."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, str]]) -> list[Any]:
        wanted = [attrs.get("id", "") for attrs in attrs_list]
        numbers = [number for number in wanted if number.isdigit()]
        pages = {str(page.pk): page for page in Page.objects.live().public().filter(pk__in=numbers)}
        return [pages.get(number) for number in wanted]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        return [f'<a href="{escape(address_of(page))}">' if page else "<a>" for page in cls.get_many(attrs_list)]


class PublicDocumentLinks(DocumentLinkHandler):  # type: ignore[misc]
    """Links in rich text to files."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, str]]) -> list[Any]:
        return [document if is_open(document) else None for document in super().get_many(attrs_list)]
