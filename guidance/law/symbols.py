"""What a document's symbol says, and the address made of it. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from vietnamese import fold, normalise, slug

SLUG_LENGTH = 120

CODES = frozenset(
    "l lct pl nq nqlt nd qd tt ttlt ct kh hd tb bc ttr ctr cd vbhn kl da pa qyd qc sl".split()  # noqa: SIM905 - a table
)
"""Codes of types as they stand before the body, folded; what is none of them is a body (an official letter)."""

_NUMBER = r"0*(?P<number>[0-9]{1,5}[a-zđ]?)"
_STATE = re.compile(rf"{_NUMBER}\s*/\s*(?:(?P<year>[12][0-9]{{3}})\s*/\s*)?(?P<rest>[^\s/].*)", re.IGNORECASE)
_PARTY = re.compile(rf"{_NUMBER}\s*-\s*(?P<rest>[^\s/-]+\s*/\s*.+)", re.IGNORECASE)
_ASSEMBLY = re.compile(r"(?:QH|UBTVQH)[0-9]{1,2}", re.IGNORECASE)
_PARTS = re.compile(r"[\s/–-]+")


@dataclass(frozen=True)
class Symbol:
    """``bodies`` are as written; ``code`` is the type's (NĐ), empty where the symbol has none."""

    number: str = ""
    year: int | None = None
    code: str = ""
    bodies: tuple[str, ...] = ()


def parse(text: str) -> Symbol:
    """The parts of a symbol; all empty where it is none.

    >>> parse("24/2012/TTLT-BLĐTBXH-BNV-BTC")
    Symbol(number='24', year=2012, code='TTLT', bodies=('BLĐTBXH', 'BNV', 'BTC'))
    """
    plain = " ".join(normalise(text).split())
    match = _STATE.fullmatch(plain) or _PARTY.fullmatch(plain)
    if match is None:
        return Symbol()
    parts = [part for part in _PARTS.split(match["rest"]) if part]
    code = ""
    if len(parts) > 1 and fold(parts[0]) in CODES:
        code, parts = parts[0], parts[1:]
    elif len(parts) > 1 and not any(_ASSEMBLY.fullmatch(part) for part in parts):
        parts = parts[:1]  # an official letter: body, then the unit that wrote it
    year = match.groupdict().get("year")
    return Symbol(match["number"].lower(), int(year) if year else None, code, tuple(parts))


def body_key(bodies: Iterable[str]) -> str:
    """One key for a set of bodies, in whatever order, with or without marks.

    >>> body_key(["BTC", "BLĐTBXH"]) == body_key(["BLDTBXH", "BTC"])
    True
    """
    folded = {re.sub(r"[^a-z0-9]", "", fold(body)).replace("ubtw", "ubtu") for body in bodies}
    return " ".join(sorted(folded - {""})).upper()


def address(kind: str, symbol: str, *, year: int | None, places: Iterable[str] = ()) -> str:
    """The last part of a document's address, by rule.

    ``places`` are the full names of the issuer's place and, where that is not enough, of those above it; empty for a
    body of the whole country. Without a year in the symbol, or with a place, both follow.

    >>> address("nghi_dinh", "116/2021/NĐ-CP", year=2021)
    'nghi-dinh-116-2021-nd-cp'
    >>> address("quyet_dinh", "3841/QĐ-UBND", year=2015, places=["Thành phố Hồ Chí Minh"])
    'quyet-dinh-3841-qd-ubnd-tp-ho-chi-minh-2015'
    """
    words = [kind.replace("_", "-"), symbol]
    named = [place_words(name) for name in places]
    if named or parse(symbol).year is None:
        words += [*named, str(year or "")]
    return slug(" ".join(words), SLUG_LENGTH)


def place_words(full_name: str) -> str:
    """
    >>> place_words("Thành phố Hồ Chí Minh")
    'tp-ho-chi-minh'
    """
    return re.sub(r"^thanh-pho-", "tp-", slug(full_name))
