"""All units in memory, and an index of their names without marks: what ``places.find`` looks in."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

from vietnamese import collation_key, fold, search_key

from .kinds import TIER_OF, Kind, Tier, full_name

TOKEN: Final = re.compile(r"[^\W\d_]+|\d+")
ROMAN: Final = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vii": "7", "viii": "8", "ix": "9"}
"""Phường I is phường 1, Tam Xuân II is Tam Xuân 2. Not vi and x, which are syllables and "xã", too."""


def plain_token(folded: str) -> str:
    """One folded token as the index has it: 08 is 8, iv is 4."""
    return ROMAN.get(folded) or (str(int(folded)) if folded.isdecimal() else folded)


def loosened(key: str) -> str:
    """A key in which i and y are one (Qui Nhơn, Phú Quí), and Đắc is Đắk."""
    return key.replace("y", "i").replace("dac", "dak")


def index_key(text: str) -> str:
    """What the index has for a name: folded, without blanks, numbers plain, loosened."""
    return loosened("".join(plain_token(token) for token in TOKEN.findall(fold(text))))


@dataclass(slots=True, eq=False, repr=False)
class Place:
    """An ``AdminUnit`` as the look-up holds it. ``pk`` is the row's, 0 for one that was read from the files."""

    pk: int
    code: str
    kind: str
    name: str
    valid_from: date | None
    valid_to: date | None
    parent: Place | None = None
    successors: list[Place] = field(default_factory=list)
    origins: list[Place] = field(default_factory=list)
    search_key: str = ""
    fold_key: str = ""

    @property
    def tier(self) -> Tier:
        return TIER_OF[Kind(self.kind)]

    @property
    def full_name(self) -> str:
        return full_name(self.kind, self.name)

    @property
    def address(self) -> str:
        """The full name with all above it."""
        return f"{self.full_name}, {self.parent.address}" if self.parent else self.full_name

    @property
    def province(self) -> Place:
        return self.parent.province if self.parent else self

    def existed(self, day: date) -> bool:
        return (not self.valid_from or self.valid_from <= day) and (not self.valid_to or self.valid_to >= day)

    def heirs(self, day: date) -> tuple[Place, ...]:
        """The units of ``day`` that hold its area, in the order of the alphabet."""
        found: dict[int, Place] = {}
        waiting, seen = [self], {id(self)}
        while waiting:
            place = waiting.pop()
            if place.existed(day):
                found[id(place)] = place
                continue
            new = [one for one in place.successors if id(one) not in seen]
            seen.update(map(id, new))
            waiting += new
        return tuple(sorted(found.values(), key=lambda one: collation_key(one.name)))

    def __str__(self) -> str:
        return self.address

    def __repr__(self) -> str:  # not the dataclass's own: units know one another, and it would never end
        return f"<Place {self.code} {self.address}>"


class Named(NamedTuple):
    place: Place
    is_former: bool


class Gazetteer:
    """The units with the index. Built once and read by many; never changed after."""

    def __init__(self) -> None:
        self.index: dict[str, list[Named]] = defaultdict(list)
        self.longest = 1

    def add(self, place: Place, former: str = "") -> Place:
        """Enter a unit under its name and its former names (keys parted by ``|``). Its parent comes first."""
        place.search_key = place.search_key or search_key(place.name)
        place.fold_key = place.fold_key or fold(place.name)
        key = index_key(place.fold_key)
        self.index[key].append(Named(place, False))
        self.longest = max(self.longest, len(TOKEN.findall(place.fold_key)))
        for name in filter(None, former.split("|")):
            if loosened(name) != key:
                self.index[loosened(name)].append(Named(place, True))
        return place

    def join(self, pairs: Iterable[tuple[Place, Place]]) -> None:
        """Enter what became of what: (old, new)."""
        for old, new in pairs:
            old.successors.append(new)
            new.origins.append(old)
