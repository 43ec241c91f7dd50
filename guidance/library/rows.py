"""What an editor entered around a document: of a published one read in one statement, of a draft as the form has it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, NamedTuple

from django.db.models import CharField, DateField, F, IntegerField, Q, QuerySet, TextField, Value
from django.db.models.functions import Cast

from home.models import PortalDocument


@dataclass(frozen=True)
class Relation:
    """To the document ``other``; ``outward``: the row is this document's own, else it is read backwards."""

    kind: str
    outward: bool
    other: int
    note: str


@dataclass(frozen=True)
class Event:
    """``by`` is the key of the document that did it."""

    kind: str
    on: datetime.date
    by: int | None
    provisions: str
    note: str


@dataclass
class Rows:
    """``issuers`` are keys of agencies, ``fields`` are (name, slug), ``files`` are (label, file); each in order."""

    relations: list[Relation] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    issuers: list[int] = field(default_factory=list)
    fields: list[tuple[str, str]] = field(default_factory=list)
    files: list[tuple[str, PortalDocument]] = field(default_factory=list)


def rows_of(page: Any, is_draft: bool) -> Rows:
    """Of a draft its own relations are those of the form; what others say of it is read from the database."""
    return _of_draft(page) if is_draft else _of_published(page.pk)


def _of_draft(page: Any) -> Rows:
    own = [Relation(row.kind, True, row.target_id, row.note) for row in page.relations.all() if row.target_id]
    events = [
        Event(row.kind, row.on, row.by_id, row.provisions, row.note) for row in page.events.all() if row.on and row.kind
    ]
    said = _of_published(page.pk).relations if page.pk else []
    return Rows(
        relations=[*own, *(row for row in said if not row.outward)],
        events=sorted(events, key=attrgetter("on")),
        issuers=[row.agency_id for row in page.issuer_rows.all() if row.agency_id],
        fields=[(entry.name, entry.slug) for entry in page.fields.all()],
        files=[(row.label, row.file) for row in page.file_rows.all() if row.file],
    )


class _Row(NamedTuple):
    """A row of any of the five tables; what a table does not have is empty."""

    table: str
    place: int | None
    kind: str
    one: int | None
    other: int | None
    size: int | None
    on: datetime.date | None
    words: str
    note: str


_NONE = {
    "place": Cast(Value(0), IntegerField()),
    "kind": Cast(Value(""), TextField()),
    "one": Cast(Value(None), IntegerField()),
    "other": Cast(Value(None), IntegerField()),
    "size": Cast(Value(None), IntegerField()),
    "on": Cast(Value(None), DateField()),
    "words": Cast(Value(""), TextField()),
    "note": Cast(Value(""), TextField()),
}


def _select(table: str, rows: QuerySet[Any], **columns: str) -> QuerySet[Any]:
    """The rows in the columns of ``_Row``; ``columns`` says which column is which field."""
    taken = {
        name: Cast(F(columns[name]), none.output_field) if name in columns else none for name, none in _NONE.items()
    }
    return rows.order_by().values_list(Value(table, CharField()), *taken.values())


def _of_published(pk: int) -> Rows:
    from guidance.models import DocumentFile, DocumentIssuer, DocumentRelation, EffectEvent, LegalField

    relations = DocumentRelation.objects.filter(Q(page=pk) | Q(target=pk)).exclude(page=F("target"))
    of_file = {"kind": "file__file", "words": "label", "note": "file__title", "size": "file__file_size"}
    read = _select(
        "relation", relations, place="sort_order", kind="kind", one="page", other="target", note="note"
    ).union(
        _select(
            "event",
            EffectEvent.objects.filter(page=pk),
            place="sort_order", kind="kind", on="on", other="by", words="provisions", note="note",
        ),
        _select("issuer", DocumentIssuer.objects.filter(page=pk), place="sort_order", other="agency"),
        _select(
            "field",
            LegalField.objects.filter(documents=pk),
            place="order", kind="name_key", words="name", note="slug",
        ),
        _select(
            "file",
            DocumentFile.objects.filter(page=pk),
            place="sort_order", one="file", other="file__collection", **of_file,
        ),
        all=True,
    )  # fmt: skip
    found = sorted(
        (_Row(*row) for row in read), key=lambda row: (row.place or 0, row.kind, row.one or 0, row.other or 0)
    )

    def of(table: str) -> Iterator[_Row]:
        return (row for row in found if row.table == table)

    return Rows(
        relations=[
            Relation(row.kind, row.one == pk, (row.other if row.one == pk else row.one) or 0, row.note)
            for row in of("relation")
        ],
        events=[
            Event(row.kind, row.on, row.other, row.words, row.note)
            for row in sorted(of("event"), key=lambda row: str(row.on))
            if row.on
        ],
        issuers=[row.other for row in of("issuer") if row.other],
        fields=[(row.words, row.note) for row in of("field")],
        files=[(row.words, _file(row)) for row in of("file")],
    )


def _file(row: _Row) -> PortalDocument:
    return PortalDocument(pk=row.one, collection_id=row.other, title=row.note, file=row.kind, file_size=row.size)
