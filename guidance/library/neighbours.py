"""The documents around a document, and which of them holds today. What a visitor may not see is not there."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest

from core import stamp
from guidance.law.effect import Span, status_on
from guidance.law.kinds import DocumentType, RelationKind, Status
from home.cards import path_of

HOLDS = frozenset({Status.IN_FORCE, Status.PARTLY})
FARTHEST = 12
"""Documents that a chain of replacements is followed over."""


@dataclass(frozen=True)
class Neighbour:
    """A document as another one's page shows it."""

    pk: int
    title: str
    symbol: str
    kind: str
    url: str
    issued_on: datetime.date | None
    spans: tuple[Span, ...]

    @property
    def name(self) -> str:
        """What it is called beside its title: its symbol, or its title where it has none."""
        return self.symbol or self.title

    @property
    def kind_and_name(self) -> str:
        """As a sentence names it: luật 120/2025/QH15."""
        return f"{self.kind} {self.symbol}".strip() if self.symbol else self.title

    def status_on(self, day: datetime.date) -> Status:
        return status_on(self.spans, day)

    def holds(self, day: datetime.date) -> bool:
        return self.status_on(day) in HOLDS


def readers(request: HttpRequest | None) -> QuerySet[Any]:
    """``for_readers`` of legal documents. Building it asks which pages are closed; only a new stamp changes that."""
    from guidance.models import LegalDocument

    found: QuerySet[Any] = stamp.stamped(request, "law_readers", LegalDocument.objects.for_readers)
    return found.all()


def spans_of(pks: Collection[int]) -> dict[int, list[Span]]:
    """The stored spans of published documents, in order."""
    from guidance.models import EffectSpan

    found: dict[int, list[Span]] = {}
    rows = EffectSpan.objects.filter(document__in=pks)
    for row in rows.values_list("document_id", "status", "first_day", "last_day", "begin_unchecked"):
        found.setdefault(row[0], []).append(Span(Status(row[1]), *row[2:]))
    return found


def load_around(
    request: HttpRequest | None, pks: Iterable[int], own: int | None = None
) -> tuple[dict[int, Neighbour], list[Span]]:
    """Those of the documents that everyone may see, and the stored spans of the one that stands among them."""
    wanted = set(pks)
    found = []
    if wanted:
        rows = readers(request).filter(pk__in=wanted).order_by()
        found = list(rows.values("pk", "title", "symbol", "kind", "url_path", "issued_on"))
    spans = spans_of([row["pk"] for row in found] + ([own] if own else []))
    known = {
        row["pk"]: Neighbour(
            pk=row["pk"],
            title=row["title"],
            symbol=row["symbol"],
            kind=kind_words(row["kind"]),
            url=path_of(row["url_path"]),
            issued_on=row["issued_on"],
            spans=tuple(spans.get(row["pk"], ())),
        )
        for row in found
    }
    return known, spans.get(own or 0, [])


def kind_words(kind: str) -> str:
    return str(DocumentType(kind).label) if kind in DocumentType.values else ""


Pairs = frozenset[tuple[int, int]]


def replacements(request: HttpRequest | None) -> Pairs:
    """(the new, the old) of every replacement between documents that everyone may see."""
    return stamp.stamped(request, "law_replacements", lambda: _replacements(request))


def _replacements(request: HttpRequest | None) -> Pairs:
    from guidance.models import DocumentRelation

    # Two sets met here: as one statement with two conditions on pages, SQLite takes seconds over thousands of them.
    visible = set(readers(request).order_by().values_list("pk", flat=True))
    pairs = DocumentRelation.objects.filter(kind=RelationKind.REPLACES).values_list("page_id", "target_id")
    return frozenset((new, old) for new, old in pairs if new in visible and old in visible)


def chain(start: int, pairs: Pairs, *, forwards: bool) -> list[int]:
    """What replaced ``start``, then what replaced that, and so on; or backwards. Nearest first, a cycle ends it."""
    steps: dict[int, list[int]] = {}
    for new, old in sorted(pairs):
        steps.setdefault(old if forwards else new, []).append(new if forwards else old)
    found: list[int] = []
    waiting = [start]
    while waiting and len(found) < FARTHEST:
        for pk in steps.get(waiting.pop(0), []):
            if pk != start and pk not in found:
                found.append(pk)
                waiting.append(pk)
    return found[:FARTHEST]


@dataclass(frozen=True)
class LawToday:
    """What a reader who wants today's law is told. ``case`` chooses the words; ``documents`` are the ones to open."""

    case: str
    documents: tuple[tuple[Neighbour, datetime.date | None], ...] = ()


def law_today(
    status: Status, after: Iterable[Neighbour], before: Iterable[Neighbour], today: datetime.date
) -> LawToday | None:
    """``after`` replaced the document, ``before`` were replaced by it, nearest first; nothing to say while it holds."""
    if status in HOLDS:
        return None
    after = list(after)
    heirs = _holding(after, today)
    if status == Status.NOT_YET:
        return LawToday("not_yet", _holding(list(before), today))
    if heirs:
        return LawToday("replaced" if status == Status.ENDED else "maybe", heirs)
    if after:
        return LawToday("unsure", tuple((heir, None) for heir in after[:3]))
    return LawToday({Status.ENDED: "ended", Status.SUSPENDED: "suspended"}.get(status, "unknown"))


def _holding(documents: list[Neighbour], today: datetime.date) -> tuple[tuple[Neighbour, datetime.date | None], ...]:
    """The nearest ones that hold today, each with its first day."""
    return tuple((entry, _begun(entry, today)) for entry in documents if entry.holds(today))[:3]


def _begun(document: Neighbour, today: datetime.date) -> datetime.date | None:
    begun = [span for span in document.spans if span.status in HOLDS and not span.begin_unchecked and span.first]
    return begun[0].first if begun else None


def as_pairs(own: int | None, targets: Iterable[int], pairs: Pairs) -> Pairs:
    """``pairs`` with the document's replacements as an editor sees them before they are published."""
    if own is None:
        return pairs
    return frozenset(pair for pair in pairs if pair[0] != own) | {(own, target) for target in targets}


def own_neighbour(page: Any, spans: Iterable[Span]) -> Neighbour:
    """The document itself, for a picture in which it stands among others; a draft has no address yet."""
    return Neighbour(
        pk=page.pk or 0,
        title=page.title,
        symbol=page.symbol,
        kind=kind_words(page.kind),
        url=path_of(page.url_path) if page.url_path else "",
        issued_on=page.issued_on,
        spans=tuple(spans),
    )
