"""``find``: the gazetteer made of the database, kept in each process for as long as its stamp holds."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from core import stamp
from core.stamp import StampedCache

from . import matching, source
from .gazetteer import Gazetteer, Place
from .matching import Match
from .models import AdminUnit, Succession
from .signals import STAMP

_cache = StampedCache()


def find(text: str, *, day: date | None = None) -> list[Match]:
    """The units that ``text``, an old or new address as people type it, may mean, each with its units of today.

    One match with one unit in ``today`` is an answer; one with several is an old unit that was divided; several
    matches are readings between which the text does not decide; none: nothing was recognised. Marks, case,
    abbreviations, order and what stands before (house, street, hamlet) do not matter. ``day`` says when the address
    was written: only units of that day are meant then. Takes one query and about a millisecond; the first call in a
    process reads all units.

    >>> [match] = find("P. Bến Nghé, Q.1, TP.HCM")
    >>> match.unit.full_name, [unit.full_name for unit in match.today]
    ('Phường Bến Nghé', ['Phường Sài Gòn'])
    """
    current = stamp.read(STAMP)
    gazetteer = _cache.get(current, "gazetteer", from_database) if current else from_database()
    return matching.match(gazetteer, text, timezone.localdate(), day)


def from_database() -> Gazetteer:
    """All units and what became of them, in two queries."""
    gazetteer = Gazetteer()
    places: dict[int, Place] = {}
    fields = ("pk", "code", "kind", "name", "valid_from", "valid_to", "parent", "search_key", "fold_key", "former")
    for pk, code, kind, name, first, last, parent, search, fold, former in (
        AdminUnit.objects.order_by("tier", "pk").values_list(*fields)
    ):  # fmt: skip
        above = places.get(parent) if parent else None
        place = Place(pk, code, kind, name, first, last, above, search_key=search, fold_key=fold)
        places[pk] = gazetteer.add(place, former)
    pairs = Succession.objects.order_by("pk").values_list("old", "new")
    gazetteer.join((places[old], places[new]) for old, new in pairs)
    return gazetteer


def from_files() -> Gazetteer:
    """The same of ``places/data``, without a database."""
    gazetteer = Gazetteer()
    rows = source.units()
    places: dict[source.Key, Place] = {}
    for row in rows:
        above = places[row.parent, row.last_day] if row.parent else None
        place = Place(0, row.code, row.kind, row.name, row.first_day, row.last_day, above)
        places[row.key] = gazetteer.add(place, row.former)
    gazetteer.join((places[row.old], places[row.new]) for row in source.successions(rows))
    return gazetteer
