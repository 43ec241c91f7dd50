"""Many articles at once, for measuring: few statements, and the tables agree as if saved one by one."""

from __future__ import annotations

import datetime
import json
import random
import uuid
from collections.abc import Callable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.db.models import Max
from django.utils import timezone
from wagtail.models import Locale, Page

from core import stamp
from demo.content import news_1, news_2, news_3
from demo.records import remember_all
from home.models import StandardPage
from news.models import NewsCategory, NewsIndexPage, NewsPage
from vietnamese import slug

KINDS = ("news", "pages", "documents")
BATCH = 500
FIRST_DAY = datetime.date(2012, 1, 1)

Make = Callable[[int, random.Random], dict[str, Any]]
"""The values of the page with that number."""


def grow(kind: str, count: int, report: Callable[[str], None]) -> None:
    """Add until there are ``count`` made pages of the kind beyond the demo's own; never fewer than there are."""
    from demo import scale_documents

    makers = {"news": _articles, "pages": _standard_pages, "documents": scale_documents.documents}
    makers[kind](count, report)
    stamp.renew()


def _articles(count: int, report: Callable[[str], None]) -> None:
    categories = list(NewsCategory.objects.all())
    source = [*news_1.NEWS, *news_2.NEWS, *news_3.NEWS]
    index = NewsIndexPage.objects.get()

    def make(number: int, rng: random.Random) -> dict[str, Any]:
        day = FIRST_DAY + datetime.timedelta(days=rng.randrange(5000))
        first, second = rng.choice(source), rng.choice(source)
        blocks = [block for block in (*first.body, *second.body) if block[0] in {"paragraph", "heading"}]
        text = [
            (name, value.replace('href="page:', 'data-x="') if "page:" in value else value) for name, value in blocks
        ]
        body = [
            {"type": name, "value": _without_links(value), "id": str(uuid.UUID(int=rng.getrandbits(128)))}
            for name, value in rng.sample(text, min(6, len(text)))
        ]
        return {
            "title": f"{first.title} ({number})",
            "summary": second.summary,
            "published_date": day,
            "published_time": datetime.time(rng.randrange(7, 18), rng.randrange(60)),
            "category": rng.choice(categories),
            "locality": first.locality,
            "byline": first.byline,
            "body": json.dumps(body, ensure_ascii=False),
        }

    grow_pages(NewsPage, index, "tin-mau", count, make, report)


def _standard_pages(count: int, report: Callable[[str], None]) -> None:
    parent = StandardPage.objects.filter(slug="gioi-thieu").first()
    if parent is None:
        raise ValueError("the small demo must be loaded first")

    def make(number: int, rng: random.Random) -> dict[str, Any]:
        entry = rng.choice(news_1.NEWS)
        blocks = [
            {"type": name, "value": _without_links(value)}
            for name, value in entry.body
            if name in {"paragraph", "heading"}
        ]
        return {
            "title": f"{entry.title} ({number})",
            "summary": entry.summary,
            "body": json.dumps(blocks, ensure_ascii=False),
        }

    grow_pages(StandardPage, parent, "trang-mau", count, make, report)


def _without_links(html: str) -> str:
    import re

    return re.sub(r"</?a\b[^>]*>", "", html)


def grow_pages(
    model: type[Any],
    parent: Page,
    prefix: str,
    count: int,
    make: Make,
    report: Callable[[str], None],
    *,
    have: int | None = None,
    finish: Callable[[list[Any]], None] = lambda children: None,
) -> None:
    """Add pages until there are ``count``. ``finish`` writes what hangs on a batch of them, in its transaction."""
    if have is None:
        have = parent.get_children().filter(slug__startswith=f"{prefix}-").count()
    last = parent.get_children().aggregate(last=Max("path"))["last"]
    position = int(last[-Page.steplen :], 36) if last else 0
    kind = ContentType.objects.get_for_model(model)
    locale = Locale.get_default()
    own_fields = list(model._meta.local_concrete_fields)
    for start in range(have, count, BATCH):
        numbers = range(start + 1, min(start + BATCH, count) + 1)
        with transaction.atomic():
            children = []
            for number in numbers:
                position += 1
                children.append(_child(model, parent, position, number, prefix, make, kind, locale))
            rows = Page.objects.bulk_create([_page_row(child) for child in children])
            for child, row in zip(children, rows, strict=True):
                child.page_ptr_id = row.pk
                child.pk = child.id = row.pk
            model._base_manager.all()._insert(children, fields=own_fields, using=connection.alias)
            Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild + (numbers[-1] - have))
            remember_all(model, [child.pk for child in children])
            finish(children)
        report(f"{prefix}: {numbers[-1]} of {count}")


def _child(
    model: type[Any],
    parent: Page,
    position: int,
    number: int,
    prefix: str,
    make: Make,
    kind: ContentType,
    locale: Locale,
) -> Any:
    rng = random.Random(f"{prefix}:{number}")  # noqa: S311 - the same demo each time
    values = make(number, rng)
    child = model(**values)
    child.slug = values.get("slug") or slug(f"{prefix}-{number}")
    child.draft_title = child.title
    child.path = parent.path + Page._int2str(position).rjust(Page.steplen, Page.alphabet[0])
    child.depth = parent.depth + 1
    child.numchild = 0
    child.url_path = f"{parent.url_path}{child.slug}/"
    child.content_type = kind
    child.locale = locale
    child.translation_key = uuid.UUID(int=rng.getrandbits(128), version=4)
    child.live = True
    child.first_published_at = child.last_published_at = child.latest_revision_created_at = timezone.now()
    for name in ("_set_published_at", "complete"):
        if hasattr(child, name):
            getattr(child, name)()
    return child


def _page_row(child: Any) -> Page:
    """The row of the base table alone."""
    return Page(
        **{
            field.attname: getattr(child, field.attname)
            for field in Page._meta.concrete_fields
            if field.attname != "id"
        }
    )
