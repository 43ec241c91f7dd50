"""/van-ban/: which documents, how many stand behind each choice. Status and counts come from the database."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, FilteredRelation, Q, QuerySet, Value
from django.db.models.functions import Coalesce, Length
from django.http import HttpRequest
from django.utils.translation import gettext as _

from core import stamp
from core.paging import Paging, page_number
from guidance.law.kinds import DocumentType, Status
from home.cards import path_of
from places.models import AgencyName, name_among
from vietnamese import collation_key

from .days import AskedDay, asked_day
from .filters import KIND_WORDS, NEWEST, SORTS, STATUS_WORDS, Chosen, chosen
from .neighbours import readers

PER_PAGE = 20
MOST_ISSUERS = 100
"""Choices of one list; those with the most documents are offered."""

# Many are known by the year of their symbol alone.
ORDERS = {
    NEWEST: (F("year").desc(nulls_last=True), F("issued_on").desc(nulls_last=True), "-pk"),
    "cu": (F("year").asc(nulls_last=True), F("issued_on").asc(nulls_last=True), "pk"),
    "so": (Length("number"), "number", "symbol", "pk"),
    "ten": ("title_key", F("issued_on").desc(nulls_last=True), "pk"),
}


@dataclass(frozen=True)
class Row:
    """One document of a list. ``since`` is the first day of the status shown."""

    title: str
    url: str
    symbol: str
    kind: str
    issued_on: datetime.date | None
    year: int | None
    issuers: str
    status: str
    since: datetime.date | None
    begin_unchecked: bool


@dataclass(frozen=True)
class Choice:
    """One choice of a filter: what it says, how many documents it gives, where it leads."""

    value: str
    words: str
    count: int
    url: str
    is_chosen: bool


@dataclass(frozen=True)
class Issuers:
    """The bodies that issued documents of the library: codes and dated names by primary key."""

    codes: dict[int, str]
    names: dict[int, list[AgencyName]]

    @property
    def by_code(self) -> dict[str, int]:
        return {code: pk for pk, code in self.codes.items()}

    def name(self, pk: int, day: datetime.date) -> str:
        return name_among(self.names.get(pk, []), day) or self.codes.get(pk, "")


def context_of(request: HttpRequest) -> dict[str, Any]:
    """Template values of the list; 404 for a page that is not there."""
    asked = asked_day(request)
    issuers = issuers_of(request)
    fields = stamp.stamped(request, "legal_fields", _fields)
    wish = chosen(request.GET, asked, issuers.by_code, {field.slug for field in fields.values()})
    number = page_number(request)
    documents = of_day(request, asked.day)
    groups = stamp.stamped(
        request, ("law_groups", wish.issuer, wish.field, asked.day), lambda: _groups(documents, wish, issuers)
    )
    counts = stamp.stamped(
        request, ("law_counts", wish.without("sort"), asked.day), lambda: _counts(documents, wish, issuers, groups)
    )
    paging = Paging.of(counts["total"], number, PER_PAGE, wish.url)
    rows = stamp.stamped(
        request,
        ("law_rows", wish, asked.day, number),
        lambda: _rows(documents, wish, issuers, paging, asked.day),
    )
    return {
        "asked": asked,
        "chosen": wish,
        "rows": rows,
        "paging": paging,
        "removable": _removable(wish, asked, issuers, fields),
        "all_statuses": wish.without("status").url,
        "today_url": wish.without("day").url,
        **_choices(wish, counts, issuers, fields, asked.day),
    }


def issuers_of(request: HttpRequest | None) -> Issuers:
    """Every body that is an issuer, with its names."""
    return stamp.stamped(request, "law_issuers", _issuers)


def _issuers() -> Issuers:
    names = (
        AgencyName.objects.filter(agency__in=_issuing())
        .select_related("agency")
        .order_by("agency", F("valid_from").asc(nulls_first=True), "pk")
    )
    found = Issuers({}, {})
    for row in names:
        found.codes[row.agency_id] = row.agency.code
        found.names.setdefault(row.agency_id, []).append(row)
    return found


def _issuing() -> QuerySet[Any]:
    from guidance.models import DocumentIssuer

    return DocumentIssuer.objects.values("agency")


def _fields() -> dict[int, Any]:
    from guidance.models import LegalField

    return {field.pk: field for field in LegalField.objects.all()}


def of_day(request: HttpRequest | None, day: datetime.date) -> QuerySet[Any]:
    """What a visitor may see of the library as it was on ``day``; ``HELD`` reads each one's status then."""
    open_first = Q(spans__first_day=None) | Q(spans__first_day__lte=day)
    open_last = Q(spans__last_day=None) | Q(spans__last_day__gte=day)
    issued = Q(issued_on__lte=day) | Q(issued_on=None) & (Q(year=None) | Q(year__lte=day.year))
    documents = readers(request).order_by().filter(issued)
    return documents.alias(span=FilteredRelation("spans", condition=open_first & open_last))


HELD = Coalesce("span__status", Value(Status.UNKNOWN.value))
"""The status on the day of documents that ``of_day`` gave."""


def _narrowed(documents: QuerySet[Any], wish: Chosen, issuers: Issuers, *but: str) -> QuerySet[Any]:
    """The documents under every choice except those named."""
    conditions = {
        "kind": ("kind", wish.kind),
        "issuer": ("issuer_rows__agency", issuers.by_code.get(wish.issuer)),
        "year": ("year", wish.year),
        "field": ("fields__slug", wish.field),
    }
    for name, (path, value) in conditions.items():
        if value and name not in but:
            documents = documents.filter(**{path: value})
    if wish.status and "status" not in but:
        at_all = Q(span__status=None) if wish.status == Status.UNKNOWN else Q()
        documents = documents.filter(Q(span__status=wish.status) | at_all)
    return documents


Group = tuple[str, int | None, str, int]
"""(type, year, status, how many)."""


def _groups(documents: QuerySet[Any], wish: Chosen, issuers: Issuers) -> list[Group]:
    """Type, year and status in one look: they are few, so their combinations are, too."""
    narrowed = _narrowed(documents, wish, issuers, "kind", "year", "status")
    return list(narrowed.values_list("kind", "year", HELD).annotate(number=Count("pk")))


def _counts(documents: QuerySet[Any], wish: Chosen, issuers: Issuers, groups: list[Group]) -> dict[str, Any]:
    """How many documents each choice would give, the other choices kept; and how many there are now."""
    kinds: Counter[str] = Counter()
    years: Counter[int | None] = Counter()
    statuses: Counter[str] = Counter()
    total = 0
    for kind, year, status, number in groups:
        fits_kind = not wish.kind or kind == wish.kind
        fits_year = not wish.year or year == wish.year
        fits_status = not wish.status or status == wish.status
        if fits_year and fits_status:
            kinds[kind] += number
        if fits_kind and fits_status:
            years[year] += number
        if fits_kind and fits_year:
            statuses[status] += number
            total += number if fits_status else 0

    def by(name: str, path: str) -> QuerySet[Any]:
        grouped = _narrowed(documents, wish, issuers, name).annotate(filter=Value(name), value=F(path))
        return grouped.values_list("filter", "value").annotate(number=Count("pk"))

    others: dict[str, Counter[int]] = {"issuer": Counter(), "field": Counter()}
    for name, value, number in by("issuer", "issuer_rows__agency").union(by("field", "fields"), all=True):
        if value is not None:
            others[name][value] += number
    return {"total": total, "kind": kinds, "year": years, "status": statuses, **others}


VALUES = ("pk", "title", "url_path", "symbol", "kind", "issued_on", "year")


def _rows(documents: QuerySet[Any], wish: Chosen, issuers: Issuers, paging: Paging, day: datetime.date) -> list[Row]:
    ordered = _narrowed(documents, wish, issuers).order_by(*ORDERS[wish.sort])
    return rows_of(ordered[paging.start : paging.stop], issuers, day)


def rows_of(documents: QuerySet[Any], issuers: Issuers, day: datetime.date) -> list[Row]:
    """Rows of documents that ``of_day`` gave, in two looks."""
    from guidance.models import DocumentIssuer

    found = list(
        documents.values(*VALUES, held=HELD, since=F("span__first_day"), begin_unchecked=F("span__begin_unchecked"))
    )
    bodies: dict[int, list[int]] = {}
    pairs = DocumentIssuer.objects.filter(page__in=[row["pk"] for row in found]).order_by("sort_order", "pk")
    for page, agency in pairs.values_list("page_id", "agency_id"):
        bodies.setdefault(page, []).append(agency)
    return [_row(row, [issuers.name(pk, dated(row, day)) for pk in bodies.get(row["pk"], [])]) for row in found]


def dated(row: dict[str, Any], otherwise: datetime.date) -> datetime.date:
    """The day on which its issuer bore the name that stands on it."""
    if row["issued_on"]:
        return row["issued_on"]  # type: ignore[no-any-return]
    return datetime.date(row["year"], 12, 31) if row["year"] else otherwise


def _row(row: dict[str, Any], issuers: list[str]) -> Row:
    return Row(
        title=row["title"],
        url=path_of(row["url_path"]),
        symbol=row["symbol"],
        kind=str(DocumentType(row["kind"]).label) if row["kind"] in DocumentType.values else "",
        issued_on=row["issued_on"],
        year=row["year"],
        issuers=", ".join(name for name in issuers if name),
        status=row["held"],
        since=row["since"],
        begin_unchecked=bool(row["begin_unchecked"]),
    )


def _choices(
    wish: Chosen, counts: dict[str, Any], issuers: Issuers, fields: dict[int, Any], day: datetime.date
) -> dict[str, list[Choice]]:
    """The choices of every filter, those without documents left out unless chosen."""

    def offer(name: str, entries: list[tuple[Any, str, str]]) -> list[Choice]:
        now = getattr(wish, name)
        found = []
        for value, written, words in entries:
            number = counts[name].get(value, 0)
            if number or value == now:
                url = wish.but(**{name: value}).url
                found.append(Choice(written, words, number, url, value == now))
        return found

    by_code = issuers.by_code
    bodies = Counter({issuers.codes[pk]: number for pk, number in counts["issuer"].items() if pk in issuers.codes})
    filed = {fields[pk].slug: number for pk, number in counts["field"].items() if pk in fields}
    counts = {**counts, "issuer": bodies, "field": filed}
    codes = {code for code, _number in bodies.most_common(MOST_ISSUERS)} | ({wish.issuer} - {""})
    named = [(code, code, issuers.name(by_code[code], day)) for code in codes]
    years = sorted({year for year in [*counts["year"], wish.year] if year}, reverse=True)
    return {
        "kinds": offer("kind", [(kind.value, KIND_WORDS[kind.value], str(kind.label)) for kind in DocumentType]),
        "issuers": offer("issuer", sorted(named, key=lambda entry: (collation_key(entry[2]), entry[0]))),
        "years": offer("year", [(year, str(year), str(year)) for year in years]),
        "fields": offer("field", [(field.slug, field.slug, field.name) for field in fields.values()]),
        "statuses": offer("status", [(value, word, str(Status(value).label)) for value, word in STATUS_WORDS.items()]),
        "sorts": [
            Choice(sort, str(words), 0, wish.but(sort=sort).url, sort == wish.sort) for sort, words in SORTS.items()
        ],
    }


def _removable(wish: Chosen, asked: AskedDay, issuers: Issuers, fields: dict[int, Any]) -> list[tuple[str, str]]:
    """(words, address without it) of each choice."""
    words = {
        "kind": str(DocumentType(wish.kind).label) if wish.kind else "",
        "issuer": issuers.name(issuers.by_code[wish.issuer], asked.day) if wish.issuer else "",
        "year": _("year %(year)s") % {"year": wish.year},
        "field": next((field.name for field in fields.values() if field.slug == wish.field), ""),
        "status": str(Status(wish.status).label) if wish.status else "",
        "day": _("as of %(day)s") % {"day": f"{asked.day.day}/{asked.day.month}/{asked.day.year}"},
    }
    return [(words[name], wish.without(name).url) for name in words if getattr(wish, name)]
