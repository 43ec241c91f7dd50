"""What a document's page shows beside its fields: effect on two days, neighbours, text, files."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.utils.http import urlencode

from guidance.law.effect import DAY, Span
from guidance.law.kinds import EventKind, RelationKind, Status
from home.cards import Card
from home.visible import is_open

from . import contents, neighbours, relation_map, timeline
from .days import asked_day
from .filters import ADDRESS, KIND_WORDS, PARAMETERS
from .listing import issuers_of
from .neighbours import HOLDS, LawToday, Neighbour

LANES = 3
"""Documents before and after this one in the picture."""


@dataclass(frozen=True)
class Change:
    """An event, with the document that made it where everyone may see that one."""

    kind: str
    words: str
    on: datetime.date
    by: Neighbour | None
    provisions: str
    note: str


@dataclass(frozen=True)
class Attached:
    """A file that everyone may open."""

    words: str
    url: str
    kind: str
    size: int


@dataclass(frozen=True)
class Around:
    """All that does not depend on the day looked at."""

    own: Neighbour
    before: tuple[Neighbour, ...]
    after: tuple[Neighbour, ...]
    relations: relation_map.RelationMap
    changes: tuple[Change, ...]
    issuers: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str], ...]
    files: tuple[Attached, ...]

    @property
    def begun(self) -> Span | None:
        """The first span in effect whose beginning is known."""
        return next((span for span in self.own.spans if span.status in HOLDS), None)

    @property
    def ended(self) -> Span | None:
        last = self.own.spans[-1] if self.own.spans else None
        return last if last and last.status == Status.ENDED else None

    @property
    def last_day(self) -> datetime.date | None:
        return self.ended.first - DAY if self.ended and self.ended.first else None

    @property
    def ended_by(self) -> Change | None:
        ends = [change for change in self.changes if change.kind == EventKind.ENDS]
        return ends[-1] if ends else None

    @property
    def partial(self) -> list[Change]:
        """What happened between beginning and end."""
        return [change for change in self.changes if change.kind not in {EventKind.BEGINS, EventKind.ENDS}]


def context_of(page: Any, request: HttpRequest) -> dict[str, Any]:
    """Template values of a document's page; of a preview, as the editor has it and nobody else."""
    is_draft = page.pk is None or getattr(request, "is_preview", False)
    asked = asked_day(request)
    around: Around = page.stamped(request, "law", lambda: _around(page, request, is_draft))
    after, before = list(around.after), list(around.before)
    lanes = ([*reversed(before[:LANES])], after[:LANES])
    day, today = asked.day, asked.today
    status = {"day": around.own.status_on(day), "today": around.own.status_on(today)}
    law: LawToday | None = neighbours.law_today(status["today"], after, before, today)
    return {
        "asked": asked,
        "around": around,
        "status": status,
        "law_today": law,
        "timeline": timeline.build(around.own, *lanes, day, today),
        "moments": timeline.moments(around.own, [*lanes[0], *lanes[1]], day, today),
        "lanes": [*lanes[0], around.own, *lanes[1]],
        "contents": contents.build(_pieces(page, is_draft)),
    }


def above(page: Any) -> list[Card]:
    """The list narrowed to the document's type, for the way from the home page."""
    word = KIND_WORDS.get(page.kind)
    words = neighbours.kind_words(page.kind)
    return [Card(0, words[:1].upper() + words[1:], f"{ADDRESS}?{PARAMETERS['kind']}={word}")] if word else []


def _around(page: Any, request: HttpRequest, is_draft: bool) -> Around:
    relations = _relations(page, is_draft)
    pairs = neighbours.replacements(request)
    if is_draft:
        targets = {other for kind, outward, other, _note in relations if outward and kind == RelationKind.REPLACES}
        pairs = neighbours.as_pairs(page.pk or 0, targets, pairs)
    own_key = page.pk or 0
    after = neighbours.chain(own_key, pairs, forwards=True)
    before = neighbours.chain(own_key, pairs, forwards=False)
    events = sorted((event for event in page.events.all() if event.on and event.kind), key=lambda event: event.on)
    wanted = {other for _kind, _outward, other, _note in relations} | {*after, *before}
    wanted |= {event.by_id for event in events if event.by_id}
    known, own_spans = neighbours.load_around(request, wanted, page.pk)
    if is_draft or not own_spans:
        own_spans = page.effect()
    return Around(
        own=neighbours.own_neighbour(page, own_spans),
        before=tuple(known[pk] for pk in before if pk in known),
        after=tuple(known[pk] for pk in after if pk in known),
        relations=relation_map.build(relations, known),
        changes=tuple(_change(event, known) for event in events),
        issuers=tuple(_issuers(page, request)),
        fields=tuple((entry.name, _list(field=entry.slug)) for entry in page.fields.all()),
        files=tuple(_files(page, request)),
    )


def _relations(page: Any, is_draft: bool) -> list[relation_map.Relation]:
    """(kind, outward, other, note), both ways; those of a draft as the editor has them."""
    from guidance.models import DocumentRelation

    rows = DocumentRelation.objects.order_by("page", "sort_order", "pk")
    if is_draft:
        own = [(row.kind, True, row.target_id, row.note) for row in page.relations.all() if row.target_id]
        stored = rows.filter(target=page.pk).exclude(page=page.pk) if page.pk else rows.none()
    else:
        own = []
        stored = rows.filter(Q(page=page.pk) | Q(target=page.pk))
    for kind, of, target, note in stored.values_list("kind", "page_id", "target_id", "note"):
        outward = of == page.pk
        own.append((kind, outward, target if outward else of, note))
    return [relation for relation in own if relation[2] != page.pk]


def _change(event: Any, known: dict[int, Neighbour]) -> Change:
    return Change(
        kind=event.kind,
        words=str(EventKind(event.kind).label),
        on=event.on,
        by=known.get(event.by_id),
        provisions=event.provisions,
        note=event.note,
    )


def _list(**choice: str) -> str:
    """The list narrowed to one choice."""
    return f"{ADDRESS}?{urlencode({PARAMETERS[name]: value for name, value in choice.items()})}"


def _issuers(page: Any, request: HttpRequest) -> list[tuple[str, str]]:
    """(name on the day of issue, the list narrowed to it)."""
    known = issuers_of(request)
    day = page.issued_on or (datetime.date(page.year, 12, 31) if page.year else None)
    day = day or asked_day(request).today
    found = []
    for row in page.issuer_rows.all():
        if row.agency_id in known.codes:
            found.append((known.name(row.agency_id, day), _list(issuer=known.codes[row.agency_id])))
        elif row.agency_id:  # a draft may be the first document of a body
            found.append((str(row.agency.name_on(day)), ""))
    return [(name, url) for name, url in found if name]


def _files(page: Any, request: HttpRequest) -> list[Attached]:
    found = []
    for row in page.file_rows.select_related("file"):
        if row.file and is_open(row.file, request):
            kind = row.file.file_extension.upper()
            found.append(Attached(row.label or row.file.title, row.file.url, kind, row.file.file_size or 0))
    return found


def _pieces(page: Any, is_draft: bool) -> list[contents.Piece]:
    """The text's provisions: the stored ones of a published document, those of the editor's text in a preview."""
    from guidance.models import Provision

    if is_draft:
        return [
            contents.Piece(one.path, one.parent or None, one.kind, one.label, one.heading, one.text, one.anchor)
            for one in page.outline()
        ]
    rows = Provision.objects.filter(document=page.pk).order_by("order")
    values = rows.values_list("pk", "parent_id", "kind", "label", "heading", "text", "anchor")
    return [contents.Piece(*row) for row in values]
