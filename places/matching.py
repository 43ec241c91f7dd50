"""Which unit an address means: the chain commune, district, province that explains most of what was typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.translation import gettext as _

from vietnamese import collation_key

from .gazetteer import Gazetteer, Place
from .kinds import Tier
from .reading import LIMIT, Hit, hits, tokens_of

LOWEST: Final = 10
DISTRICT: Final = 10
PROVINCE: Final = 6
BY_ORIGIN: Final = -4
"""The district or province that was typed is not the unit's own, but of the area that became or made it."""
CONTRADICTED: Final = -8
NEIGHBOURS: Final = 1
ENOUGH: Final = 9
"""Less is a name in the wrong marks, or a street's."""
AGAIN: Final = 4
"""How many times one unit may be read in one text; keeps what is written for mischief from taking long."""


@dataclass(frozen=True, slots=True)
class Match:
    """One reading of an address: the unit that was meant, and the units of today that hold its area.

    ``unit`` may be old or of today. ``today`` has one unit, or several where the old one was divided; for an old
    district all that took its communes.
    """

    unit: Place
    today: tuple[Place, ...]

    @property
    def is_divided(self) -> bool:
        return len(self.today) > 1

    @property
    def words(self) -> str:
        """What became of the unit, for whoever has to choose."""
        names = {"old": self.unit.address, "new": self.today[0].address, "count": len(self.today)}
        if self.unit in self.today:
            return self.unit.address
        if not self.is_divided:
            return _("%(old)s is now %(new)s.") % names
        if self.unit.tier == Tier.COMMUNE:
            return (
                _("%(old)s was divided; its parts lie in %(count)d units of today. Choose the one that fits.") % names
            )
        return (
            _("%(old)s no longer exists; its area lies in %(count)d units of today. Choose the one that fits.") % names
        )


def match(gazetteer: Gazetteer, text: str, today: date, day: date | None = None) -> list[Match]:
    """The readings that fit best, equally well: none, one, or those between which the text does not decide.

    Units of ``today`` come first. Readings that lead to the same units count once.
    """
    if len(text) > LIMIT:
        return []
    found = _few(hits(gazetteer, tokens_of(text), day))
    reader = _Reader(found)
    scored = [(reader.score(hit), hit.place) for hit in found]
    best = max((score for score, _place in scored), default=0)
    if best < ENOUGH:
        return []
    meant = {id(place): place for score, place in scored if score == best}
    order = sorted(meant.values(), key=lambda place: (not place.existed(today), place.tier, _sorted_by(place)))
    matches: dict[tuple[int, ...], Match] = {}
    for place in order:
        heirs = place.heirs(today)
        if heirs:
            matches.setdefault(tuple(map(id, heirs)), Match(place, heirs))
    return list(matches.values())


def _sorted_by(place: Place) -> str:
    return collation_key(", ".join(reversed(place.address.split(", "))))


def _few(found: Iterable[Hit]) -> list[Hit]:
    by_place: dict[int, list[Hit]] = defaultdict(list)
    for hit in found:
        by_place[id(hit.place)].append(hit)
    return [hit for of_one in by_place.values() for hit in sorted(of_one, key=lambda hit: hit.fit)[-AGAIN:]]


class _Reader:
    """What the whole text offers as districts and provinces, for each unit that may be meant."""

    def __init__(self, found: list[Hit]) -> None:
        self.districts: dict[int, list[Hit]] = defaultdict(list)
        self.provinces: dict[int, list[Hit]] = defaultdict(list)
        for hit in found:
            if hit.place.tier == Tier.DISTRICT:
                self.districts[id(hit.place)].append(hit)
            elif hit.place.tier == Tier.PROVINCE:
                self.provinces[id(hit.place)].append(hit)
        self.province_spans = {(hit.start, hit.end) for hits in self.provinces.values() for hit in hits}
        self.spelled_districts = [hit for hits in self.districts.values() for hit in hits if hit.has_word]
        self.likely_provinces = [hit for hits in self.provinces.values() for hit in hits if hit.fit > 0]

    def score(self, hit: Hit) -> int:
        base = LOWEST + hit.fit
        if hit.place.tier == Tier.PROVINCE:
            return base
        if hit.place.tier == Tier.DISTRICT:
            return base + self._province(hit.place, [hit])
        district_readings = [
            (self._worth(hit, one) + further + one.fit, [hit, one])
            for place, further in _districts(hit.place)
            for one in self.districts.get(id(place), ())
            if not _overlap(one, hit)
        ]
        contradicted = any(not _overlap(one, hit) for one in self.spelled_districts)
        without = (CONTRADICTED if contradicted else 0, [hit])
        return base + max(value + self._province(hit.place, used) for value, used in [without, *district_readings])

    def _province(self, place: Place, used: list[Hit]) -> int:
        values = [
            PROVINCE + further + one.fit
            for own, further in _provinces(place)
            for one in self.provinces.get(id(own), ())
            if not any(_overlap(one, other) for other in used)
        ]
        if values:
            return max(values)
        contradicted = any(not any(_overlap(one, other) for other in used) for one in self.likely_provinces)
        return CONTRADICTED if contradicted else 0

    def _worth(self, hit: Hit, district: Hit) -> int:
        """A district; but "Lạng Sơn" alone is the city as well as the province, and says no more than this."""
        if not district.has_word and (district.start, district.end) in self.province_spans:
            return PROVINCE
        return DISTRICT + (NEIGHBOURS if district.start == hit.end or hit.start == district.end else 0)


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end


def _districts(place: Place) -> Iterable[tuple[Place, int]]:
    if place.parent and place.parent.tier == Tier.DISTRICT:
        return [(place.parent, 0)]
    return _once((origin.parent, BY_ORIGIN) for origin in place.origins if origin.tier == Tier.COMMUNE)


def _provinces(place: Place) -> Iterable[tuple[Place, int]]:
    own = place.province
    related = [*own.successors, *(origin.province for origin in place.origins)]
    return [(own, 0), *_once((one, BY_ORIGIN) for one in related)]


def _once(pairs: Iterable[tuple[Place | None, int]]) -> list[tuple[Place, int]]:
    return list({id(place): (place, value) for place, value in pairs if place}.values())
