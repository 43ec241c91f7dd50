"""Builds the legal library of the demo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from demo import text
from demo.content.documents import DOCUMENTS, FIELDS
from demo.records import remember
from guidance.models import (
    DocumentIssuer,
    DocumentRelation,
    EffectEvent,
    LegalDocument,
    LegalField,
    LegalIndexPage,
)
from places.models import Agency

if TYPE_CHECKING:
    from demo.builder import Builder


def build_library(builder: Builder) -> None:
    """First every document, then what joins them. What is there stays as it is."""
    fields = {}
    for order, name in enumerate(FIELDS, start=1):
        field, made = LegalField.objects.get_or_create(name=name, defaults={"order": order * 10})
        fields[name] = remember(field) if made else field
    agencies = {agency.code: agency for agency in Agency.objects.all()}
    index = LegalIndexPage.objects.get()
    pages: dict[str, LegalDocument] = {}
    fresh = set()
    for entry in DOCUMENTS:
        only_year = entry.issued.isdigit()
        page = LegalDocument(
            kind=entry.kind,
            symbol=entry.symbol,
            title=entry.title,
            summary=entry.summary,
            known_as=entry.known_as,
            issued_on=None if only_year else text.parse_day(entry.issued),
            year=int(entry.issued) if only_year else None,
            text=entry.text,
            is_extract=bool(entry.text),
        )
        page.issuer_rows = [
            DocumentIssuer(agency=agencies[code], sort_order=order) for order, code in enumerate(entry.issuers)
        ]
        page.fields = [fields[name] for name in entry.fields]
        page.slug = page.addresses_by_rule()[0]
        pages[entry.symbol] = builder.add(index, page)
        if pages[entry.symbol] is page:
            fresh.add(entry.symbol)
    for entry in DOCUMENTS:
        if entry.symbol not in fresh or not (entry.events or entry.relations):
            continue
        page = pages[entry.symbol]
        page.events = [
            EffectEvent(kind=kind, on=text.parse_day(day), by=pages.get(by), note=note, sort_order=order)
            for order, (kind, day, by, note) in enumerate(entry.events)
        ]
        page.relations = [
            DocumentRelation(kind=kind, target=pages[other], note=note, sort_order=order)
            for order, (kind, other, note) in enumerate(entry.relations)
        ]
        page.save()
