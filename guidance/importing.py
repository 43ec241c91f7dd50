"""Documents out of a spreadsheet: first only looked at, row by row; then all of them or none."""

from __future__ import annotations

import datetime
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from core.sheets import Row
from guidance.law import checks, symbols
from guidance.law.kinds import DocumentType, EventKind, RelationKind
from guidance.models import (
    DocumentImport,
    DocumentIssuer,
    DocumentRelation,
    EffectEvent,
    LegalDocument,
    LegalField,
    LegalIndexPage,
)
from places.models import AgencyName
from vietnamese import Day, Year, fold, parse_date, search_key

COLUMNS = {
    "kind": ("Loại văn bản", "Loại"),
    "symbol": ("Số, ký hiệu", "Số hiệu", "Số ký hiệu văn bản"),
    "title": ("Tên văn bản", "Trích yếu", "Tiêu đề"),
    "known_as": ("Tên gọi trong trích dẫn", "Tên gọi"),
    "issuers": ("Cơ quan ban hành", "Nơi ban hành"),
    "issued_on": ("Ngày ban hành",),
    "begins": ("Hiệu lực từ", "Ngày có hiệu lực"),
    "ends": ("Hết hiệu lực từ", "Ngày hết hiệu lực"),
    "ended_by": ("Hết hiệu lực bởi", "Bởi văn bản"),
    "fields": ("Lĩnh vực",),
    "relations": ("Quan hệ", "Quan hệ với văn bản khác"),
}
REQUIRED = ("kind", "symbol", "title")
MOST_ON_SCREEN = 300

VERBS = {
    "thay the": RelationKind.REPLACES,
    "sua doi bo sung": RelationKind.AMENDS,
    "sua doi": RelationKind.AMENDS,
    "bai bo": RelationKind.REPEALS,
    "quy dinh chi tiet": RelationKind.DETAILS,
    "huong dan": RelationKind.DETAILS,
    "can cu": RelationKind.BASED_ON,
    "dan chieu": RelationKind.REFERS_TO,
}
"""Words before the other document's symbol, folded; the longer first."""

_SYMBOL = re.compile(r"\d{1,5}[a-zđ]?\s*(?:/|-[^\s/]+/)\s*\S+", re.IGNORECASE)
_PARTS = re.compile(r"[;\n]+")

Target = tuple[str, int]
"""("stored", key) or ("row", number of the line)."""


@dataclass
class Entry:
    """A row as understood. ``errors`` are sentences; ``known`` is the document that is in the library already."""

    number: int
    cells: dict[str, str]
    kind: str = ""
    agencies: list[int] = field(default_factory=list)
    issued_on: datetime.date | None = None
    issued_in: int | None = None
    events: list[tuple[EventKind, datetime.date, Target | None]] = field(default_factory=list)
    fields: list[int] = field(default_factory=list)
    relations: list[tuple[RelationKind, Target]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    known: int | None = None

    @property
    def year(self) -> int | None:
        return symbols.parse(self.cells["symbol"]).year or (self.issued_on.year if self.issued_on else self.issued_in)

    @property
    def identity(self) -> tuple[Any, ...]:
        return (self.kind, fold(self.cells["symbol"]), self.year, frozenset(self.agencies))


@dataclass(frozen=True)
class Report:
    """What an import would do. It does it only where no row has an error."""

    entries: list[Entry]

    @property
    def bad(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.errors]

    @property
    def new(self) -> list[Entry]:
        return [entry for entry in self.entries if not entry.errors and entry.known is None]

    @property
    def known(self) -> list[Entry]:
        return [entry for entry in self.entries if not entry.errors and entry.known is not None]


class NotClean(Exception):
    """Some row has an error; nothing was brought in."""


def as_stored(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """Rows as ``DocumentImport`` keeps them."""
    return [{"number": row.number, "cells": row.cells} for row in rows]


def look(rows: Iterable[Row]) -> Report:
    """Every row read and checked against the library and the other rows. Writes nothing."""
    return _Look(list(rows)).report()


def rows_of(kept: DocumentImport) -> list[Row]:
    return [Row(row["number"], row["cells"]) for row in kept.rows]


def bring_in(kept: DocumentImport, user: User | None, *, publish: bool) -> int | None:
    """All rows, or none (``NotClean``). ``None``: this import was done before, and nothing happens again."""
    with transaction.atomic():
        claimed = DocumentImport.objects.filter(pk=kept.pk, done_at=None).update(done_at=timezone.now())
        if not claimed:
            return None
        report = look(rows_of(kept))
        if report.bad:
            raise NotClean
        _write(report.new, user, publish=publish)
        DocumentImport.objects.filter(pk=kept.pk).update(count=len(report.new), rows=[])
    return len(report.new)


def _write(entries: Sequence[Entry], user: User | None, *, publish: bool) -> None:
    """First every document, then what joins them."""
    index = LegalIndexPage.objects.get()
    made: dict[int, LegalDocument] = {}
    for entry in entries:
        page = LegalDocument(
            title=entry.cells["title"],
            kind=entry.kind,
            symbol=entry.cells["symbol"],
            known_as=entry.cells["known_as"],
            issued_on=entry.issued_on,
            year=entry.year,
            live=False,
            owner=user,
        )
        page.issuer_rows = [DocumentIssuer(agency_id=key, sort_order=order) for order, key in enumerate(entry.agencies)]
        page.fields = LegalField.objects.filter(pk__in=entry.fields)
        made[entry.number] = index.add_child(instance=page)

    def key_of(target: Target | None) -> int | None:
        if target is None:
            return None
        source, value = target
        return int(made[value].pk) if source == "row" and value in made else value

    for entry in entries:
        page = made[entry.number]
        page.events = [
            EffectEvent(kind=kind, on=day, by_id=key_of(by), sort_order=order)
            for order, (kind, day, by) in enumerate(entry.events)
        ]
        page.relations = [
            DocumentRelation(kind=kind, target_id=key_of(target), sort_order=order)
            for order, (kind, target) in enumerate(entry.relations)
        ]
        page.save()
        revision = page.save_revision(user=user, log_action=True)
        if publish:
            revision.publish(user=user)


class _Look:
    """One dry run. What the library knows is read once, whatever the number of rows."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows = rows
        self.today = timezone.localdate()
        self.names: dict[str, list[AgencyName]] = defaultdict(list)
        for name in AgencyName.objects.order_by("pk"):
            self.names[name.search_key].append(name)
            if name.symbol:
                self.names[search_key(name.symbol)].append(name)
        self.fields = {search_key(one.name): one.pk for one in LegalField.objects.all()}
        self.stored: dict[str, list[LegalDocument]] = defaultdict(list)
        wanted = {fold(symbol) for row in rows for text in row.cells.values() for symbol in _symbols_in(text)}
        wanted |= {fold(row.cells["symbol"]) for row in rows if row.cells["symbol"]}
        for page in LegalDocument.objects.only("pk", "kind", "symbol", "year", "issued_on").order_by("pk"):
            if fold(page.symbol) in wanted:
                self.stored[fold(page.symbol)].append(page)
        self.in_file = Counter(fold(row.cells["symbol"]) for row in rows)
        self.issued: dict[Target, datetime.date | None] = {}

    def report(self) -> Report:
        entries = [self._entry(row) for row in self.rows]
        self._identities(entries)
        by_symbol = {fold(entry.cells["symbol"]): entry for entry in entries if entry.cells["symbol"]}
        for entry in entries:
            self._join(entry, by_symbol)
        self._circles(entries)
        return Report(entries)

    def _entry(self, row: Row) -> Entry:
        cells = {key: row.cells.get(key, "") for key in COLUMNS}
        entry = Entry(row.number, cells)
        kinds = {value.replace("_", " "): value for value in DocumentType.values}
        entry.kind = kinds.get(" ".join(fold(cells["kind"]).replace("_", " ").split()), "")
        if not entry.kind:
            entry.errors.append(_("Type: “%(value)s” is no type of document.") % {"value": cells["kind"][:60]})
        if not cells["title"]:
            entry.errors.append(_("Title: it is missing."))
        for name, most in (("title", 255), ("symbol", 100), ("known_as", 160)):
            if len(cells[name]) > most:
                entry.errors.append(
                    _("%(column)s: longer than %(most)d letters.") % {"column": COLUMNS[name][0], "most": most}
                )
        if cells["symbol"] and not symbols.parse(cells["symbol"]).number:
            entry.errors.append(
                _("Symbol: “%(value)s” is not written as a symbol is: 116/2021/NĐ-CP.")
                % {"value": cells["symbol"][:60]}
            )
        entry.issued_on = self._day(entry, "issued_on")
        entry.errors += [refusal.message for refusal in checks.check_issue(entry.issued_on, self.today)]
        entry.errors += [said for said in [checks.bad_year(entry.issued_in)] if said]
        self._agencies(entry)
        self._fields(entry)
        return entry

    def _day(self, entry: Entry, name: str) -> datetime.date | None:
        text = entry.cells[name]
        if not text:
            return None
        try:
            found = parse_date(f"năm {text}" if text.isdigit() else text[:60])
        except ValueError:
            found = None
        if isinstance(found, Day):
            return found.date
        if name == "issued_on" and isinstance(found, Year):
            entry.issued_in = found.year
            return None
        entry.errors.append(
            _("%(column)s: “%(value)s” is no day. Write it as 21/12/2021.")
            % {"column": COLUMNS[name][0], "value": text[:60]}
        )
        return None

    def _agencies(self, entry: Entry) -> None:
        for text in _listed(entry.cells["issuers"]):
            rows = self.names.get(search_key(text), [])
            day = entry.issued_on
            on_day = {row.agency_id for row in rows if day is None or row.existed(day)}
            found = on_day or {row.agency_id for row in rows}
            if len(found) == 1:
                entry.agencies += [key for key in found if key not in entry.agencies]
            elif found:
                message = _("Issuer: “%(value)s” may be one of %(count)d agencies. Write the full name.")
                entry.errors.append(message % {"value": text[:80], "count": len(found)})
            else:
                entry.errors.append(_("Issuer: “%(value)s” is not among the agencies here.") % {"value": text[:80]})

    def _fields(self, entry: Entry) -> None:
        for text in _listed(entry.cells["fields"]):
            key = self.fields.get(search_key(text))
            if key is None:
                message = _("Field of law: “%(value)s” is not on the list. Create it first, under Snippets.")
                entry.errors.append(message % {"value": text[:80]})
            elif key not in entry.fields:
                entry.fields.append(key)

    def _identities(self, entries: list[Entry]) -> None:
        """Which are in the library, and which stand twice in the file."""
        seen: dict[tuple[Any, ...], int] = {}
        for entry in entries:
            if not entry.cells["symbol"] or not entry.kind:
                continue
            first = seen.setdefault(entry.identity, entry.number)
            if first != entry.number:
                entry.errors.append(_("The same document stands in row %(number)d.") % {"number": first})
            for page in self.stored[fold(entry.cells["symbol"])]:
                same = page.kind == entry.kind and page.year == entry.year
                if same and set(page.issuer_rows.values_list("agency", flat=True)) == set(entry.agencies):
                    entry.known = page.pk

    def _find(self, entry: Entry, text: str, by_symbol: dict[str, Entry], column: str) -> Target | None:
        """The document that a cell names by its symbol, in the file or in the library."""
        match = _SYMBOL.search(text)
        symbol = match[0].strip(" .,") if match else ""
        key = fold(symbol)
        inside = by_symbol.get(key) if symbol and self.in_file[key] == 1 else None
        if inside is not None and inside.known is None:
            return "row", inside.number
        stored = self.stored.get(key, [])
        if len(stored) == 1 and self.in_file[key] <= 1:
            return "stored", stored[0].pk
        if not symbol:
            message = _("%(column)s: “%(value)s” names no symbol.")
        elif stored or self.in_file[key] > 1:
            message = _("%(column)s: several documents have the symbol “%(value)s”. Enter this by hand afterwards.")
        else:
            message = _("%(column)s: “%(value)s” is neither in the library nor in this file.")
        entry.errors.append(message % {"column": COLUMNS[column][0], "value": (symbol or text)[:80]})
        return None

    def _join(self, entry: Entry, by_symbol: dict[str, Entry]) -> None:
        begins, ends = self._day(entry, "begins"), self._day(entry, "ends")
        by = None
        if entry.cells["ended_by"]:
            by = self._find(entry, entry.cells["ended_by"], by_symbol, "ended_by")
            if not entry.cells["ends"]:
                message = _("%(column)s: give the day, too, in the column “%(other)s”.")
                entry.errors.append(message % {"column": COLUMNS["ended_by"][0], "other": COLUMNS["ends"][0]})
        if begins:
            entry.events.append((EventKind.BEGINS, begins, None))
        if ends:
            entry.events.append((EventKind.ENDS, ends, by))
        own: Target = ("row", entry.number)
        if by == own:
            entry.errors.append(_("A document does not change its own effect by itself."))
        happened = [checks.Happened(None, kind, day) for kind, day, _by in entry.events]
        entry.errors += [refusal.message for refusal in checks.check_events(happened, entry.issued_on, None)]
        for text in _listed(entry.cells["relations"]):
            words = " ".join(fold(text).replace(",", " ").split())
            verb = next((verb for verb in VERBS if words.startswith(verb)), "")
            if not verb:
                message = _("Relation: begin “%(value)s” with one of these words: %(words)s.")
                known = "thay thế, sửa đổi, bãi bỏ, quy định chi tiết, hướng dẫn, căn cứ, dẫn chiếu"
                entry.errors.append(message % {"value": text[:60], "words": known})
            elif (target := self._find(entry, text, by_symbol, "relations")) is not None:
                entry.relations.append((VERBS[verb], target))

    def _circles(self, entries: list[Entry]) -> None:
        """The same checks as in the form; rows of the file count as documents with numbers below nought."""
        joined: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        issued: dict[int, datetime.date | None] = {
            page.pk: page.issued_on for of in self.stored.values() for page in of
        }

        def key_of(target: Target) -> int:
            return -target[1] if target[0] == "row" else target[1]

        for kind, page, other in DocumentRelation.objects.order_by("pk").values_list("kind", "page", "target"):
            joined[kind][page].append(other)
        for entry in entries:
            issued[-entry.number] = entry.issued_on
            for kind, target in entry.relations:
                joined[kind][-entry.number].append(key_of(target))
        for entry in entries:
            related = [checks.Related(None, kind, key_of(target)) for kind, target in entry.relations]
            found = checks.check_relations(
                related,
                -entry.number,
                issued_on=entry.issued_on,
                issued=issued.get,
                forward=lambda kind, keys: [target for key in keys for target in joined[kind].get(key, [])],
            )
            entry.errors += [refusal.message for refusal in found]


def _listed(text: str) -> list[str]:
    return [part.strip() for part in _PARTS.split(text) if part.strip()]


def _symbols_in(text: str) -> list[str]:
    return [match.strip(" .,;") for part in _listed(text) for match in _SYMBOL.findall(part)]
