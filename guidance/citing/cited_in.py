""" "Được trích dẫn trong": who cites a legal document, for its page."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import F
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString
from wagtail.models import Page

from core import stamp
from guidance.models import Citation, LegalDocument
from home.cards import address_of

from .library import effects
from .showing import words_of_path

SHOWN = 20
PROVISIONS = 6


@dataclass(frozen=True)
class Citing:
    """A page that cites the document. ``revised`` tells of a help page whether it was published again since the law
    changed; ``None`` where that is not asked: an article stays as it was.
    """

    title: str
    url: str
    kind: str
    dated: datetime.date | None
    provisions: tuple[str, ...]
    more: int = 0
    revised: bool | None = None
    published: datetime.date | None = None


def render(context: Mapping[str, Any]) -> SafeString | str:
    """The newest pages and how many there are; nothing where none is."""
    page = context.get("page")
    if not isinstance(page, LegalDocument) or page.pk is None:
        return ""
    today = timezone.localdate()
    values = stamp.stamped(context.get("request"), ("cited_in", page.pk, today), lambda: citing(page.pk, today))
    return render_to_string("guidance/cited_in.html", values) if values["total"] else ""


def citing(document: int, today: datetime.date) -> dict[str, Any]:
    """``entries`` (at most ``SHOWN``, newest first) and ``total``. At most five queries, whatever the number."""
    rows = Citation.objects.shown().filter(target=document).exclude(page=document)
    pages = Page.objects.live().public().filter(pk__in=rows.order_by().values("page"))
    found = list(pages.order_by(F("first_published_at").desc(nulls_last=True), "-pk")[:SHOWN])
    total = len(found) if len(found) < SHOWN else pages.count()
    paths: dict[int, list[str]] = defaultdict(list)
    for page, path in rows.filter(page__in=found).order_by("page", "order").values_list("page_id", "target_path"):
        if path and path not in paths[page]:
            paths[page].append(path)
    starts = [span.first for span in effects([document]).get(document, ()) if span.first and span.first <= today]
    changed = max(starts) if found and starts else None
    entries = [_entry(page, paths[page.pk], changed) for page in found]
    return {"entries": entries, "total": total, "has_reviews": any(entry.revised is not None for entry in entries)}


def _entry(page: Page, paths: list[str], changed: datetime.date | None) -> Citing:
    from guidance.models.reviewed import ReviewedPage

    model = ContentType.objects.get_for_id(page.content_type_id).model_class()
    published = timezone.localtime(page.last_published_at).date() if page.last_published_at else None
    is_help = model is not None and issubclass(model, ReviewedPage)
    return Citing(
        title=page.title,
        url=address_of(page),
        kind=str(model._meta.verbose_name) if model is not None else "",
        dated=timezone.localtime(page.first_published_at).date() if page.first_published_at else None,
        provisions=tuple(words_of_path(path) for path in paths[:PROVISIONS]),
        more=max(0, len(paths) - PROVISIONS),
        revised=published is not None and published >= changed if is_help and changed else None,
        published=published,
    )
