""" "Được trích dẫn trong": who cites a legal document, for its page."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, F, Subquery, Value
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString
from wagtail.models import Page

from guidance.law.effect import Span
from guidance.models import Citation, LegalDocument
from home.cards import path_of
from home.visible import closed_pages

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
    request = context["request"]
    today = timezone.localdate()
    changed = changed_on(context["around"].own.spans, today)
    values = page.stamped(request, f"cited_in {changed}", lambda: citing(page.pk, changed, request))
    return render_to_string("guidance/cited_in.html", values) if values["total"] else ""


def changed_on(spans: Iterable[Span], today: datetime.date) -> datetime.date | None:
    """The last day on which the document's effect changed; ``None`` where it never did."""
    return max((span.first for span in spans if span.first and span.first <= today), default=None)


def citing(document: int, changed: datetime.date | None, request: HttpRequest | None = None) -> dict[str, Any]:
    """``entries`` (at most ``SHOWN``, newest first) and ``total``, in one query whatever the number.

    ``changed`` is the day on which the law changed.
    """
    rows = Citation.objects.shown().filter(target=document).exclude(page=document)
    pages = Page.objects.live().exclude(closed_pages(request)).filter(pk__in=rows.order_by().values("page"))
    newest = pages.order_by(F("first_published_at").desc(nulls_last=True), "-pk").values("pk")[:SHOWN]
    number = pages.order_by().values(one=Value(1)).annotate(number=Count("pk")).values("number")
    cited = (
        rows.filter(page__in=newest)
        .order_by(F("page__first_published_at").desc(nulls_last=True), "-page", "order")
        .values_list("page", *(f"page__{name}" for name in _PAGE), "target_path", Subquery(number))
    )
    found: dict[int, tuple[Any, list[str]]] = {}
    total = 0
    for pk, *values, path, total in cited:  # noqa: B007 - the same in every row
        paths = found.setdefault(pk, (values, []))[1]
        if path and path not in paths:
            paths.append(path)
    entries = [_entry(values, paths, changed) for values, paths in found.values()]
    return {"entries": entries, "total": total, "has_reviews": any(entry.revised is not None for entry in entries)}


_PAGE = ("title", "url_path", "content_type", "first_published_at", "last_published_at")


def _entry(values: Sequence[Any], paths: list[str], changed: datetime.date | None) -> Citing:
    from guidance.models.reviewed import ReviewedPage

    title, url_path, content_type, first, last = values
    model = ContentType.objects.get_for_id(content_type).model_class()
    published = timezone.localtime(last).date() if last else None
    is_help = model is not None and issubclass(model, ReviewedPage)
    return Citing(
        title=title,
        url=path_of(url_path),
        kind=str(model._meta.verbose_name) if model is not None else "",
        dated=timezone.localtime(first).date() if first else None,
        provisions=tuple(words_of_path(path) for path in paths[:PROVISIONS]),
        more=max(0, len(paths) - PROVISIONS),
        revised=published is not None and published >= changed if is_help and changed else None,
        published=published,
    )
