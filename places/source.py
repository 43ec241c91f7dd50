"""The files in ``places/data`` as rows. Written by ``deploy/build-places``; ``agencies.csv`` by hand."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from .kinds import TIER_OF, Kind, Tier

FOLDER = Path(__file__).parent / "data"

Key = tuple[str, date | None]
"""Code and last day: what a unit is known by."""


class BrokenData(ValueError):
    """A file that is missing or does not hold together; the message says which and where."""


class UnitRow(NamedTuple):
    code: str
    kind: str
    name: str
    parent: str
    first_day: date | None
    last_day: date | None
    former: str

    @property
    def key(self) -> Key:
        return self.code, self.last_day

    @property
    def tier(self) -> Tier:
        return TIER_OF[Kind(self.kind)]


class SuccessionRow(NamedTuple):
    old: Key
    new: Key
    how: str


class AgencyRow(NamedTuple):
    """One name of an agency. ``unit`` is empty or a unit's code and last day (or nothing) with a slash between."""

    code: str
    unit: Key | None
    name: str
    symbol: str
    first_day: date | None
    last_day: date | None
    successors: list[str]


def units(folder: Path = FOLDER) -> list[UnitRow]:
    """Every unit, parents before children."""
    rows = [
        UnitRow(code, kind, name, parent, _day(first), _day(last), former)
        for code, kind, name, parent, first, last, former in _lines(folder / "units.csv.gz", 7)
    ]
    rows.sort(key=lambda row: row.tier)
    known = {row.key for row in rows}
    if len(known) != len(rows):
        raise BrokenData("units.csv.gz: a code stands twice among the units of one last day.")
    for row in rows:
        if row.parent and (row.parent, row.last_day) not in known:
            raise BrokenData(f"units.csv.gz: {row.code} {row.name} belongs to {row.parent}, which is not in the file.")
    return rows


def successions(of: Iterable[UnitRow], folder: Path = FOLDER) -> list[SuccessionRow]:
    """What became of the units that ended. The file names units by code: the old one ended, the new one exists."""
    ended = {row.code: row.key for row in of if row.last_day}
    today = {row.code: row.key for row in of if not row.last_day}
    rows = []
    for old, new, how in _lines(folder / "successions.csv.gz", 3):
        if old not in ended or new not in today:
            raise BrokenData(f"successions.csv.gz: {old} → {new} names a unit that is not in units.csv.gz.")
        rows.append(SuccessionRow(ended[old], today[new], how))
    return rows


def agencies(folder: Path = FOLDER) -> list[AgencyRow]:
    return [
        AgencyRow(code, _key(unit), name, symbol, _day(first), _day(last), heirs.split())
        for code, unit, name, symbol, first, last, heirs in _lines(folder / "agencies.csv", 7)
    ]


def _lines(path: Path, width: int) -> Iterable[list[str]]:
    try:
        raw = path.read_bytes()
        text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode()
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise BrokenData(f"{path.name} cannot be read: {error}") from error
    reader = csv.reader(io.StringIO(text))
    next(reader, None)
    for number, line in enumerate(reader, start=2):
        if len(line) != width:
            raise BrokenData(f"{path.name}, line {number}: {len(line)} columns instead of {width}.")
        yield line


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise BrokenData(f"{text} is no day like 2025-07-01.") from error


def _key(text: str) -> Key | None:
    code, _, last = text.partition("/")
    return (code, _day(last)) if code else None
