"""The documents around a document, and which of them holds today. What a visitor may not see is not there."""

from __future__ import annotations

import datetime
import itertools
from collections import defaultdict
from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import F, QuerySet
from django.http import HttpRequest

from core import stamp
from guidance.law.effect import Span, status_on
from guidance.law.kinds import DocumentType, RelationKind, Status
from home.cards import path_of
from home.visible import closed_pages

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
    summary: str = ""
    is_extract: bool = False

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
    """``for_readers`` of legal documents, without asking each time which pages are closed."""
    from guidance.models import LegalDocument

    return LegalDocument.objects.for_readers(closed_pages(request))


_OWN = ("pk", "title", "symbol", "kind", "url_path", "issued_on", "summary", "is_extract")
_SPAN = ("spans__status", "spans__first_day", "spans__last_day", "spans__begin_unchecked")


def load(request: HttpRequest | None, pks: Iterable[int]) -> dict[int, Neighbour]:
    """Those of the documents that everyone may see, each with its spans in order. One query, none for nothing."""
    wanted = set(pks)
    if not wanted:
        return {}
    rows = readers(request).filter(pk__in=wanted).order_by("pk", F("spans__first_day").asc(nulls_first=True))
    found = {}
    for own, group in itertools.groupby(rows.values_list(*_OWN, *_SPAN), key=lambda row: row[: len(_OWN)]):
        spans = tuple(Span(Status(row[0]), *row[1:]) for row in (row[len(_OWN) :] for row in group) if row[0])
        pk, title, symbol, kind, url_path, issued_on, summary, is_extract = own
        found[pk] = Neighbour(
            pk, title, symbol, kind_words(kind), path_of(url_path), issued_on, spans, summary, is_extract
        )
    return found


def kind_words(kind: str) -> str:
    return str(DocumentType(kind).label) if kind in DocumentType.values else ""


Pairs = frozenset[tuple[int, int]]
"""(the new, the old) of replacements."""


class Replacements:
    """Which document replaced which. Hidden ones are among them: only what is ``within`` may be shown."""

    def __init__(self, pairs: Iterable[tuple[int, int]]) -> None:
        self.pairs: Pairs = frozenset(pairs)
        self._after: dict[int, list[int]] = defaultdict(list)
        self._before: dict[int, list[int]] = defaultdict(list)
        for new, old in sorted(self.pairs):
            self._after[old].append(new)
            self._before[new].append(old)

    def chain(self, start: int, *, forwards: bool, within: Container[int] | None = None) -> list[int]:
        """What replaced ``start``, then what replaced that, and so on; or backwards. Nearest first, a cycle ends it.

        Over a document that is not ``within`` the chain does not lead; ``None``: any may be.
        """
        steps = self._after if forwards else self._before
        found: list[int] = []
        waiting = [start]
        while waiting and len(found) < FARTHEST:
            for pk in steps.get(waiting.pop(0), ()):
                if pk != start and pk not in found and (within is None or pk in within):
                    found.append(pk)
                    waiting.append(pk)
        return found[:FARTHEST]

    def around(self, start: int) -> set[int]:
        """Every document that a chain from ``start`` may lead to."""
        return {*self.chain(start, forwards=True), *self.chain(start, forwards=False)}

    def with_draft(self, own: int, targets: Iterable[int]) -> Replacements:
        """With a document's replacements as an editor has them before they are published."""
        return Replacements({pair for pair in self.pairs if pair[0] != own} | {(own, target) for target in targets})


def replacements(request: HttpRequest | None) -> Replacements:
    """Every replacement that is recorded. One query, for all pages until something changes."""
    return stamp.stamped(request, "law_replacements", _replacements)


def _replacements() -> Replacements:
    from guidance.models import DocumentRelation

    # Without a condition on pages: with two, SQLite takes seconds over thousands of them.
    rows = DocumentRelation.objects.filter(kind=RelationKind.REPLACES)
    return Replacements(rows.values_list("page_id", "target_id"))


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
