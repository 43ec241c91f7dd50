"""What a list of news shows: which articles, its title, its address, its page."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _
from taggit.models import Tag

from core import stamp
from core.paging import Paging, page_number
from home.cards import cards_of
from news.querysets import NewsQuerySet
from vietnamese import slug as slug_of

PER_PAGE = 12


@dataclass(frozen=True)
class Listing:
    """One list: the articles, what it is called, where it lies, and what the feed beside it is."""

    articles: NewsQuerySet
    title: str
    address: str
    note: str = ""
    feed: str = "/tin-tuc/rss/"
    category: str = ""
    month: str = ""
    is_all: bool = False


def _readers() -> NewsQuerySet:
    from news.models import NewsPage

    articles: NewsQuerySet = NewsPage.objects.for_readers()
    return articles


def everything() -> Listing:
    return Listing(_readers(), _("News"), "/tin-tuc/", is_all=True)


def of_year(year: int) -> Listing:
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        raise Http404
    return Listing(
        _existing(_readers().filter(published_date__year=year)),
        _("News of %(year)d") % {"year": year},
        f"/tin-tuc/{year:04d}/",
    )


def of_month(year: int, month: int) -> Listing:
    return Listing(
        _existing(_readers().in_month(year, month)),
        _("News of month %(month)d/%(year)d") % {"month": month, "year": year},
        f"/tin-tuc/{year:04d}/{month:02d}/",
        month=f"{year:04d}-{month:02d}",
    )


def of_category(slug: str) -> Listing:
    from news.models import NewsCategory

    category = NewsCategory.objects.filter(slug=slug).first()
    if category is None:
        raise Http404
    return Listing(
        _readers().filter(category=category),
        category.name,
        category.url,
        note=category.description,
        feed=f"{category.url}rss/",
        category=category.slug,
    )


def of_topic(slug: str) -> Listing:
    """A topic by the slug of its name: taggit's own slugs drop đ."""
    tag = next((tag for tag in Tag.objects.all() if slug_of(tag.name) == slug), None)
    if tag is None:
        raise Http404
    return Listing(
        _existing(_readers().filter(tagged_items__tag=tag).distinct()),
        _("Topic: %(topic)s") % {"topic": tag.name},
        f"/tin-tuc/chu-de/{slug}/",
    )


def _existing(articles: NewsQuerySet) -> NewsQuerySet:
    """An archive or topic without articles is no page."""
    if not articles.exists():
        raise Http404
    return articles


def context_of(shown: Listing, request: HttpRequest) -> dict[str, Any]:
    """Template values of one page of a list; 404 for a page that is not there."""
    number = page_number(request)
    key = ("news", shown.address, number)
    entries, paging = stamp.stamped(request, key, lambda: _page(shown, number))
    return {
        "listing": shown,
        "here": "" if shown.is_all else shown.title,
        "entries": entries,
        "paging": paging,
        "categories": stamp.stamped(request, "categories", _categories),
        "months": stamp.stamped(request, "months", lambda: _readers().months()),
    }


def _page(shown: Listing, number: int) -> tuple[list[Any], Paging]:
    paging = Paging.of(shown.articles.count(), number, PER_PAGE, shown.address)
    return cards_of(shown.articles.for_lists()[paging.start : paging.stop], pictures=True), paging


def _categories() -> list[tuple[str, str, str]]:
    from news.models import NewsCategory

    return [(category.slug, category.name, category.url) for category in NewsCategory.objects.all()]
