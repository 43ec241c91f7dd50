"""What an article says, and what stands around it: newer and older ones, related ones, its category and topics."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core import stamp
from home import texts
from home.cards import Card, cards_of
from vietnamese import slug

if TYPE_CHECKING:
    from news.models import NewsPage

NEIGHBOURS = 5
RELATED = 4


def texts_of(page: NewsPage) -> Iterator[texts.Text]:
    """The texts that others read in it. The change note is younger than the article and is none of them."""
    yield from texts.plain("summary", page.summary, _("Summary"))
    yield from texts.of_blocks(page.body, "body")


def around(page: NewsPage, request: HttpRequest) -> dict[str, Any]:
    """Template values for one article; lists are built once a stamp, a preview builds its own."""
    if getattr(request, "is_preview", False) or page.pk is None:
        return _around(page)
    return stamp.stamped(request, ("article", page.pk), lambda: _around(page))


def _around(page: NewsPage) -> dict[str, Any]:
    from news.models import NewsPage

    readers = NewsPage.objects.for_readers().for_lists()
    tags = [(tag.name, f"/tin-tuc/chu-de/{slug(tag.name)}/") for tag in page.tags.all()]
    return {
        "newer": cards_of(readers.newer_than(page)[:NEIGHBOURS]) if page.pk else [],
        "older": cards_of(readers.older_than(page)[:NEIGHBOURS]) if page.pk else [],
        "related": _related(page),
        "topics": tags,
        "category": page.category,
    }


def _related(page: NewsPage) -> list[Card]:
    """The editor's choice first; then articles that share most topics, then the newest of the category."""
    from django.db.models import Count

    from news.models import NewsPage

    readers = NewsPage.objects.for_readers().for_lists().exclude(pk=page.pk)
    chosen = list(readers.filter(pk__in=[row.article_id for row in page.related_rows.all()])[:RELATED])
    names = [tag.pk for tag in page.tags.all()]
    if len(chosen) < RELATED and names:
        more = (
            readers.exclude(pk__in=[article.pk for article in chosen])
            .filter(tagged_items__tag__in=names)
            .annotate(shared=Count("tagged_items"))
            .order_by("-shared", "-published_at")
        )
        chosen += list(more[: RELATED - len(chosen)])
    if len(chosen) < RELATED and page.category_id:
        rest = readers.filter(category=page.category_id).exclude(pk__in=[article.pk for article in chosen])
        chosen += list(rest[: RELATED - len(chosen)])
    return cards_of(chosen)
