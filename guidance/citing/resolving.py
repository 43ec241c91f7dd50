"""Which document a citation means: by type, number, year, issuer and the set of bodies; a law without number by its
title and the day on which the text speaks.

Nothing is guessed. Two documents that fit, or one of a local body where nothing says that this place is meant, are
left to the editor with the candidates.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from guidance.law.kinds import DocumentType, Status
from vietnamese import fold

from .library import Entry, entries, place_key, title_key

SELF = "tu_dan"
DANGLING = "khong_ro"
ANY = frozenset({DocumentType.VAN_BAN.value, ""})
ALIKE = ({DocumentType.LUAT.value, DocumentType.BO_LUAT.value},)
"""Types that are called by each other's names."""
FIRST_DAY = datetime.date.min
HOLDS = frozenset({Status.IN_FORCE, Status.PARTLY, Status.SUSPENDED})
_WORDS = sorted((kind.value.replace("_", " "), kind.value) for kind in DocumentType)


class Cited(Protocol):
    """What ``guidance.citations.find_citations`` gives."""

    @property
    def text(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def number(self) -> str | None: ...
    @property
    def year(self) -> int | None: ...
    @property
    def bodies(self) -> Sequence[str]: ...
    @property
    def symbol(self) -> str | None: ...
    @property
    def provisions(self) -> Sequence[str]: ...
    @property
    def date(self) -> datetime.date | None: ...
    @property
    def title(self) -> str | None: ...


@dataclass(frozen=True)
class Wish:
    """A citation with what stands around it: the sentence (``near``), the document its piece rests on (``base`` with
    its words), and for a legal text the article that it stands in (``article``: ``dieu_5``).
    """

    cited: Cited
    near: str = ""
    base: Cited | None = None
    base_words: str = ""
    article: str = ""


@dataclass(frozen=True)
class Surroundings:
    """Of the whole page: the day on which it speaks, its place, its title and summary, and the document it is."""

    day: datetime.date
    place: str = ""
    about: str = ""
    own: int | None = None
    own_kind: str = ""


@dataclass(frozen=True)
class Answer:
    """``target`` is a document's key, ``path`` a provision's in it; ``candidates`` are documents that may be meant."""

    target: int | None = None
    path: str = ""
    candidates: tuple[int, ...] = ()

    @property
    def outcome(self) -> str:
        if self.target is not None:
            return "resolved"
        return "ambiguous" if self.candidates else "unresolved"


@dataclass
class Shelf:
    """The documents that any of the page's citations may mean, and where the page is at home (looked up once)."""

    entries: list[Entry]
    around: Surroundings
    _units: frozenset[int] | None = field(default=None)

    def units(self) -> frozenset[int]:
        """The places that the page's own place may be."""
        if self._units is None:
            from places import find

            words = self.around.place
            self._units = (
                frozenset(match.unit.pk for match in find(words, day=self.around.day)) if words else frozenset()
            )
        return self._units


def resolve(wishes: Sequence[Wish], around: Surroundings) -> list[Answer]:
    """An answer for each wish, in order. A bounded number of queries, whatever the number of wishes."""
    asked = [cited for wish in wishes for cited in (wish.cited, wish.base) if cited is not None]
    shelf = Shelf(entries((cited.number or "" for cited in asked), (cited.title or "" for cited in asked)), around)
    bases: dict[int, Answer] = {}
    found: list[Answer] = []
    spoken: dict[str, Answer] = {}  # the last document of each type that was spoken of
    for wish in wishes:
        cited = wish.cited
        if cited.number or cited.title:
            answer = _named(cited, place_key(wish.near), shelf)
        else:
            if wish.base is not None and id(wish.base) not in bases:
                bases[id(wish.base)] = _named(wish.base, place_key(wish.base_words), shelf)
            base = bases.get(id(wish.base)) if wish.base is not None else None
            answer = _pointing(wish, base, spoken, around)
        if answer.target is not None and cited.type not in {SELF, DANGLING}:
            spoken[cited.type] = answer
        found.append(replace(answer, path=path_of(cited.provisions, wish.article)) if answer.target else answer)
    return found


def path_of(provisions: Iterable[str], article: str = "") -> str:
    """The first provision as a document's own paths name it: chapters and sections stand before articles only."""
    first = next(iter(provisions), "").split("..")[0]
    if "dieu_this" in first:
        first = first.replace("dieu_this", article) if article else ""
    levels = first.split(".")
    start = next((number for number, level in enumerate(levels) if level.startswith("dieu_")), 0)
    return ".".join(levels[start:])


def self_kind(text: str) -> str:
    """The type in "Nghị định này"; empty where there is none ("Điều này")."""
    words = fold(text).split()
    if not words or words[-1] != "nay":
        return ""
    phrase = " ".join(words[:-1])
    fits = [(len(words), kind) for words, kind in _WORDS if re.search(rf"(?:^|\s){words}$", phrase)]
    return max(fits)[1] if fits else ""


def _pointing(wish: Wish, base: Answer | None, spoken: dict[str, Answer], around: Surroundings) -> Answer:
    """A citation that names no document: "Điều này", "Nghị định này", "khoản 2 Điều 5" alone."""
    kind = self_kind(wish.cited.text) if wish.cited.type == SELF else ""
    if around.own is not None:
        same = not kind or kind == around.own_kind or not around.own_kind
        return Answer(around.own) if same else Answer()
    if kind in spoken:
        return spoken[kind]
    if base is not None and wish.base is not None and kind in {"", wish.base.type}:
        return base
    return Answer()


def _named(cited: Cited, near: str, shelf: Shelf) -> Answer:
    if cited.number:
        return _numbered([entry for entry in shelf.entries if fits(cited, entry)], cited, near, shelf)
    title = title_key(cited.title or "")
    return _titled(
        [entry for entry in shelf.entries if entry.title == title and _same_type(cited, entry)], cited, shelf
    )


def fits(cited: Cited, entry: Entry) -> bool:
    """Whether what is written can be this document."""
    if entry.number != cited.number or not _same_type(cited, entry):
        return False
    if cited.year and entry.year and cited.year != entry.year:
        return False
    if cited.bodies and not entry.issued_by(cited.bodies):
        return False
    with_year = cited.year and f"/{cited.year}/" in (
        cited.symbol or ""
    )  # such a one is told apart; a day may be a slip
    return bool(with_year or not cited.date or not entry.issued_on or cited.date == entry.issued_on)


def _same_type(cited: Cited, entry: Entry) -> bool:
    kinds = {cited.type, entry.kind}
    return len(kinds) == 1 or bool(kinds & ANY) or any(kinds <= alike for alike in ALIKE)


def _numbered(fitting: list[Entry], cited: Cited, near: str, shelf: Shelf) -> Answer:
    local = [entry for entry in fitting if entry.is_local]
    if local:
        meant = _of_place(local, cited, near, shelf)
        return Answer(meant.pk) if meant else _choice(fitting)
    if len(fitting) > 1 and not cited.year:
        known_then = [entry for entry in fitting if entry.issued_on and entry.issued_on <= shelf.around.day]
        fitting = known_then if len(known_then) == 1 else fitting
    return Answer(fitting[0].pk) if len(fitting) == 1 else _choice(fitting)


def _of_place(local: list[Entry], cited: Cited, near: str, shelf: Shelf) -> Entry | None:
    """Thousands of bodies use the same symbol: the sentence, the day of issue or the page's place tells which."""
    around = shelf.around
    for found in (
        [entry for entry in local if entry.is_named_in(near)],
        [entry for entry in local if cited.date and entry.issued_on == cited.date],
        [entry for entry in local if {issuer.unit for issuer in entry.issuers} & shelf.units()],
        [entry for entry in local if entry.is_named_in(place_key(around.about))],
    ):
        meant = found
        if len(found) > 1 and not cited.year:
            meant = [entry for entry in found if entry.issued_on and entry.issued_on <= around.day]
        if found:
            return meant[0] if len(meant) == 1 else None
    return None


def _titled(named: list[Entry], cited: Cited, shelf: Shelf) -> Answer:
    """A law without its number: of the year or day that is written, else the one in force when the text speaks."""
    day = shelf.around.day
    if cited.date:
        dated = [entry for entry in named if entry.issued_on == cited.date]
        if len(dated) == 1:
            return Answer(dated[0].pk)
    if cited.year:
        of_year = [entry for entry in named if entry.year == cited.year]
        return Answer(of_year[0].pk) if len(of_year) == 1 else _choice(of_year or named)
    there = [entry for entry in named if entry.was_there(day)]
    if len(there) < 2:
        return Answer(there[0].pk) if there else _choice(named)
    statuses = {entry.pk: entry.status(day) for entry in there}
    in_force = [entry for entry in there if statuses[entry.pk] in HOLDS]
    if in_force:
        return Answer(in_force[0].pk) if len(in_force) == 1 else _choice(in_force)
    if any(statuses[entry.pk] == Status.UNKNOWN for entry in there):
        return _choice(there)  # one of these may have been in force
    ended = [entry for entry in there if statuses[entry.pk] == Status.ENDED]
    if ended:  # none took its place: the last of them is what people still call by the name
        return Answer(max(ended, key=_ended_on).pk)
    return _choice(there)


def _ended_on(entry: Entry) -> datetime.date:
    return max((span.first for span in entry.spans if span.first and span.status == Status.ENDED), default=FIRST_DAY)


def _choice(candidates: Iterable[Entry]) -> Answer:
    return Answer(candidates=tuple(entry.pk for entry in candidates))
