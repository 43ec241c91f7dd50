"""What a document's page shows beside its fields: effect on two days, neighbours, text, files."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.http import urlencode

from guidance.law.effect import DAY, Span
from guidance.law.kinds import EventKind, RelationKind, Status
from home.cards import Card
from home.models import PortalDocument
from home.visible import is_open
from places.models import Agency

from . import contents, neighbours, relation_map, timeline
from .days import asked_day
from .filters import ADDRESS, KIND_WORDS, PARAMETERS
from .listing import issuers_of
from .neighbours import HOLDS, LawToday, Neighbour
from .rows import Event, Rows, rows_of

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
    rows = rows_of(page, is_draft)
    own = page.pk or 0
    replaced = neighbours.replacements(request)
    if is_draft:
        targets = {row.other for row in rows.relations if row.outward and row.kind == RelationKind.REPLACES}
        replaced = replaced.with_draft(own, targets)
    wanted = {row.other for row in rows.relations} | {event.by for event in rows.events if event.by}
    known = neighbours.load(request, wanted | replaced.around(own) | {own})
    stored = known.pop(own, None)
    return Around(
        own=stored if stored and stored.spans and not is_draft else neighbours.own_neighbour(page, page.effect()),
        before=tuple(known[pk] for pk in replaced.chain(own, forwards=False, within=known)),
        after=tuple(known[pk] for pk in replaced.chain(own, forwards=True, within=known)),
        relations=relation_map.build(rows.relations, known),
        changes=tuple(_change(event, known) for event in rows.events),
        issuers=tuple(_issuers(page, rows, request)),
        fields=tuple((name, _list(field=slug)) for name, slug in rows.fields),
        files=tuple(_attached(label, file) for label, file in rows.files if is_open(file, request)),
    )


def _change(event: Event, known: dict[int, Neighbour]) -> Change:
    return Change(
        kind=event.kind,
        words=str(EventKind(event.kind).label),
        on=event.on,
        by=known.get(event.by or 0),
        provisions=event.provisions,
        note=event.note,
    )


def _list(**choice: str) -> str:
    """The list narrowed to one choice."""
    return f"{ADDRESS}?{urlencode({PARAMETERS[name]: value for name, value in choice.items()})}"


def _issuers(page: Any, rows: Rows, request: HttpRequest) -> list[tuple[str, str]]:
    """(name on the day of issue, the list narrowed to it)."""
    known = issuers_of(request)
    day = page.issued_on or (datetime.date(page.year, 12, 31) if page.year else None)
    day = day or asked_day(request).today
    # A draft may be the first document of a body.
    new = Agency.objects.in_bulk([pk for pk in rows.issuers if pk not in known.codes])
    named = [
        (str(new[pk].name_on(day)), "") if pk in new else (known.name(pk, day), _list(issuer=known.codes[pk]))
        for pk in rows.issuers
        if pk in new or pk in known.codes
    ]
    return [(name, url) for name, url in named if name]


def _attached(label: str, file: PortalDocument) -> Attached:
    return Attached(label or file.title, file.url, file.file_extension.upper(), file.file_size or 0)


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
