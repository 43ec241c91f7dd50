"""What resolving asks of the legal library, read in a few queries for all citations of a page."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.db.models import Q

from guidance.law.effect import Span, status_on
from guidance.law.kinds import Status
from guidance.law.symbols import body_key
from vietnamese import expand_place, normalise, search_key

NO_SPANS: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Issuer:
    """``unit`` is the place it belongs to, ``names`` what that is called; a body of the whole country has none.
    ``keys``: its symbols, ever.
    """

    keys: frozenset[str]
    unit: int | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Entry:
    """A document as resolving looks at it."""

    pk: int
    kind: str
    number: str
    bodies: frozenset[str]
    year: int | None
    issued_on: datetime.date | None
    title: str
    issuers: tuple[Issuer, ...] = ()
    spans: tuple[Span, ...] = field(default=NO_SPANS)

    @property
    def is_local(self) -> bool:
        """Issued by a body of one place: its numbers are used by thousands of others, too."""
        return any(issuer.unit for issuer in self.issuers)

    def issued_by(self, bodies: Iterable[str]) -> bool:
        """Whether these are its bodies, in any order; each by a symbol that the issuer bears or bore."""
        wanted = {body_key([body]) for body in bodies}
        if wanted == self.bodies:
            return True
        if len(wanted) != len(self.issuers):
            return False
        return all(any(body in issuer.keys for issuer in self.issuers) for body in wanted)

    def was_there(self, day: datetime.date) -> bool:
        """Whether it was written by then, as far as is known."""
        return self.issued_on <= day if self.issued_on else not self.year or self.year <= day.year

    def status(self, day: datetime.date) -> Status:
        return status_on(self.spans, day)

    def is_named_in(self, text: str) -> bool:
        """Whether ``text`` (``place_key``) names the place of an issuer of it, or the issuer."""
        return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for one in self.issuers for name in one.names)


def title_key(text: str) -> str:
    """A title without a number, as two people write it: commas and spelling make no difference."""
    return " ".join(search_key(text).replace(",", " ").split())


def place_key(text: str) -> str:
    """Text in which places are looked for: abbreviations in full, one spelling."""
    return " ".join(search_key(expand_place(normalise(text))).replace(",", " ").split())


def entries(numbers: Iterable[str], titles: Iterable[str], keys: Iterable[int] = ()) -> list[Entry]:
    """The live documents with one of these numbers, titles in citations or keys. Four queries,
    one where there is none.
    """
    from guidance.models import DocumentIssuer, LegalDocument

    spelled = {key for title in titles for key in (search_key(title), title_key(title))} - {""}
    wanted = Q(number__in=set(numbers) - {""}) | Q(known_key__in=spelled) | Q(pk__in=set(keys))
    rows = list(
        LegalDocument.objects.live()
        .filter(wanted)
        .order_by("pk")
        .values_list("pk", "kind", "number", "bodies", "year", "issued_on", "known_as")
    )
    found = [row[0] for row in rows]
    if not found:
        return []
    issuers = defaultdict(list)
    for page, agency in DocumentIssuer.objects.filter(page__in=found).values_list("page_id", "agency_id"):
        issuers[page].append(agency)
    spans = effects(found)
    known = _issuers({agency for agencies in issuers.values() for agency in agencies})
    return [
        Entry(
            pk=pk,
            kind=kind,
            number=number,
            bodies=frozenset(bodies.split()),
            year=year or (issued_on.year if issued_on else None),
            issued_on=issued_on,
            title=title_key(known_as),
            issuers=tuple(known[agency] for agency in issuers[pk] if agency in known),
            spans=spans.get(pk, NO_SPANS),
        )
        for pk, kind, number, bodies, year, issued_on, known_as in rows
    ]


def _issuers(agencies: set[int]) -> Mapping[int, Issuer]:
    """Agencies with all their symbols and the names of their places, in one query."""
    from places.models import AgencyName

    keys: dict[int, set[str]] = defaultdict(set)
    names: dict[int, set[str]] = defaultdict(set)
    units: dict[int, int | None] = {}
    rows = AgencyName.objects.filter(agency__in=agencies).values_list(
        "agency_id", "name", "symbol", "agency__unit_id", "agency__unit__full_name", "agency__unit__name"
    )
    for agency, name, symbol, unit, full_name, short_name in rows:
        units[agency] = unit
        if symbol:
            keys[agency].add(body_key([symbol]))
        names[agency].add(place_key(name))
        if unit:
            names[agency].add(place_key(full_name))
            if len(short_name) > 3 and not short_name.isdigit():
                names[agency].add(place_key(short_name))
    return {
        agency: Issuer(frozenset(keys[agency]), unit, tuple(sorted(names[agency] - {""})) if unit else ())
        for agency, unit in units.items()
    }


def effects(documents: Iterable[int]) -> dict[int, tuple[Span, ...]]:
    """The spans of effect of these documents, in one query."""
    from guidance.models import EffectSpan

    found: dict[int, list[Span]] = defaultdict(list)
    for span in EffectSpan.objects.filter(document__in=set(documents)):
        found[span.document_id].append(Span(Status(span.status), span.first_day, span.last_day, span.begin_unchecked))
    return {pk: tuple(spans) for pk, spans in found.items()}
