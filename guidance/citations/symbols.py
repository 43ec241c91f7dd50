"""Reading a symbol: number, year, code of the type, bodies. What stands around it is read elsewhere.

A symbol begins at a number with a slash or a hyphen; ``SYMBOL`` finds those places, ``read`` follows the codes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from guidance.citations.clean import Cleaned
from guidance.citations.vocabulary import (
    BODIES,
    CODES_OF_OTHERS,
    COMMITTEES,
    JOINT_CODES,
    OLD_STYLE_BODIES,
    PARTY_BODIES,
    TYPE_CODES,
    UNITS_OF_OTHERS,
)
from vietnamese import fold

YEAR: Final = r"(?:19[4-9][0-9]|20[0-9]{2})"
_SLASH: Final = r"[ \n]?/(?:[ \n]?/){0,2}[ \n]?"
_RUN: Final = r"[a-z][a-z0-9&]{0,23}"
_PARTY_CODES: Final = "ct|nq|kl|qd|tb|hd|kh|ctr|bc|cv|qc|ttr"
_NORMATIVE: Final = r"(?=(?:nd|qd|nq|nqlt|tt|ttlt|pl)[ \n]?-)"
SYMBOL: Final = re.compile(
    rf"(?<![0-9])([0-9]{{1,5}})([a-z]?)(?:{_SLASH}(?:({YEAR})(?:{_SLASH}|[ \n-]{_NORMATIVE}))?"
    r"(?=[a-z]{2}|l[ \n]?-|[a-z][0-9]{2}[ \n]?-)"
    rf"|[ \n]?-[ \n]?(?:({YEAR}){_SLASH})?(?=[a-z]{{2}})"
    rf"| (?=(?:{_PARTY_CODES})[ \n]?/[ \n]?[a-z]))(?=({_RUN}))"
)
"""Groups: digits, letter, year after a slash, year after a hyphen, the first code. Ends where the code begins."""

_SEPARATOR: Final = re.compile(rf"([ \n]?)([-/])(?:[ \n]?[-/])?([ \n]?)({_RUN})")
"""Groups: gap, sign, gap, the code after it."""
_DOTTED_CENTRE: Final = re.compile(r"t\.[ ]?[uw](?![a-z])")
_SPLIT_JOINT: Final = re.compile(r"[ \n]?-?[ \n]?(lt)(?![a-z0-9])")
_SPLIT: Final = re.compile(r"[ \n]([a-z&]{2,9})(?![a-z0-9])")
_NO_HYPHEN: Final = re.compile(rf"(?:[ \n.](?=[a-z]{{2,9}}(?![a-z0-9])))?({_RUN})")
_NUMBERED_BODY: Final = re.compile(r"(qh|ubtvqh|hdnn)[0-9]{1,2}")
_GLUE: Final = re.compile(r"ngay|nam|cua|ve")
_GLUED: Final = re.compile(rf"([a-z]{{2,12}}?)(?:{_GLUE.pattern})[a-z0-9]*")
_FOREIGN: Final = re.compile(r"[^A-Za-z0-9&ĐđƯư]")
"""No letter of a code: codes are made of first letters, and only Đ and Ư among them bear a mark."""
_GAPS: Final = (" ", "\n")
_LONGEST_CODE: Final = 14
_MOST_BODIES: Final = 8


class _Code(NamedTuple):
    """A code of a symbol. ``size`` counts the characters that belong to it."""

    key: str
    official: str
    """With its case and marks."""
    size: int
    known: bool
    """Whether it is in the table of bodies."""
    written: str


@dataclass(slots=True)
class Symbol:
    """A symbol at ``start`` to ``end`` of the cleaned text. ``code`` is the folded code of its type, if it has one."""

    start: int
    end: int
    digits: str
    letter: str
    year: int | None
    code: str | None = None
    bodies: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    """What stands behind the body where there is no type: the unit that wrote the letter."""
    unit: str = ""
    """The first of them, folded."""
    first: str = ""
    """The first body, folded."""
    known: bool = True
    """Whether all its bodies are in the table."""
    party: bool = False
    hyphen: bool = False
    """Old style with a hyphen: 87-CP."""
    small: bool = False
    """Written in small letters."""
    contract: bool = False
    """HĐ (contract, council) where HD would be guidance."""

    @property
    def number(self) -> str:
        return (self.digits.lstrip("0") or "0") + self.letter

    @property
    def type(self) -> str | None:
        return TYPE_CODES[self.code][1] if self.code else None

    @property
    def assembly(self) -> str | None:
        """``qh`` or ``ubtvqh``: the symbols of the National Assembly and its committee name no type."""
        if self.code is not None or self.units or not self.first[-1:].isdigit():
            return None
        match = _NUMBERED_BODY.fullmatch(self.first)
        return match[1] if match else None

    def official(self) -> str:
        """The official form."""
        number = self.digits + self.letter
        code = TYPE_CODES[self.code][0] if self.code else ""
        if self.party:
            return f"{number}-{code}/{'-'.join(self.bodies)}"
        parts = (*self.bodies, *self.units)
        tail = "-".join((code, *parts) if code else parts)
        if self.year:
            return f"{number}/{self.year}/{tail}"
        return f"{number}-{tail}" if self.hyphen else f"{number}/{tail}"

    def take(self, code: _Code, end: int) -> None:
        """Adds a body that ends there."""
        if not self.bodies:
            self.first = code.key
        official = code.official
        if "Ư" in official and (self.party or code.key == "tu"):
            centred = official.replace("TƯ", "TW")
            official = BODIES.get(fold(centred), centred)
        self.bodies += (official,)
        self.known = self.known and code.known
        self.end = end


def read(source: Cleaned, anchor: re.Match[str]) -> Symbol | None:
    """The symbol that begins at a match of ``SYMBOL``, or None where its codes are none."""
    at = anchor.end()
    digits, letter, year, other_year, run = anchor.groups()
    found = _code(source, at, run)
    if found is None or found[0].key in CODES_OF_OTHERS:
        return None
    first, end = found
    year = year or other_year
    connector = source.folded[anchor.end(2) : at]
    after_slash = "/" in connector
    symbol = Symbol(anchor.start(), end, digits, letter, int(year) if year else None)
    symbol.small = first.written.islower()
    key = first.key
    if key not in TYPE_CODES and not first.known and (parts := _glued_type(key)):
        key, end = parts, end - first.size + len(parts)
    elif key in ("tt", "nq") and (joint := _SPLIT_JOINT.match(source.folded, end)):
        key, end = key + "lt", joint.end()
    if key in TYPE_CODES:
        symbol.code, symbol.end = key, end
        symbol.contract = key == "hd" and "Đ" in first.written.upper()
        if not _read_first_body(source, symbol, after_slash):
            return None
    elif after_slash:
        symbol.take(first, end)
    elif key in OLD_STYLE_BODIES and not year:
        symbol.hyphen = True
        symbol.take(first, end)
        return symbol
    else:
        return None
    _follow(source, symbol, loose=" " in connector)
    return symbol if symbol.unit not in UNITS_OF_OTHERS else None


def _read_first_body(source: Cleaned, symbol: Symbol, after_slash: bool) -> bool:
    """Takes the body after the code of the type. A code alone (12/2021/NĐ) is left for the words before it to judge."""
    separator = _SEPARATOR.match(source.folded, symbol.end)
    if separator is None:
        _read_body_without_hyphen(source, symbol)
        return after_slash
    found = _code(source, separator.start(4), separator[4])
    if found is None:
        return False
    symbol.party = not after_slash and ("/" in separator[0] or found[0].key in PARTY_BODIES)
    symbol.take(*found)
    return after_slash or symbol.party


def _read_body_without_hyphen(source: Cleaned, symbol: Symbol) -> None:
    """NĐ CP, NĐCP and QĐ.UBND: only with a body that is known."""
    instead = _NO_HYPHEN.match(source.folded, symbol.end)
    found = _code(source, instead.start(1), instead[1]) if instead else None
    if found is None or not found[0].known:
        return
    written = found[0].written
    if written.islower() if symbol.small else written.isupper() or written == found[0].official:
        symbol.take(*found)


def _glued_type(key: str) -> str | None:
    """The code of a type that stands right before a known body: NĐCP."""
    for size in (4, 3, 2):
        if key[:size] in TYPE_CODES and key[size:] in BODIES:
            return key[:size]
    return None


def _follow(source: Cleaned, symbol: Symbol, loose: bool) -> None:
    """Takes in the further bodies of a joint symbol, or the unit after a body."""
    joint = symbol.code in JOINT_CODES
    while len(symbol.bodies) + len(symbol.units) < _MOST_BODIES:
        separator = _SEPARATOR.match(source.folded, symbol.end)
        found = _code(source, separator.start(4), separator[4]) if separator else None
        if separator is None or found is None:
            return
        code, end = found
        before, _, after, _ = separator.groups()
        if before and not (code.known and joint) and not (loose and after):
            return
        if not code.known and ("/" in separator[0] and not joint):
            return
        if not code.known and (before or after) and not code.written.isupper():
            return
        if symbol.code is None:
            symbol.unit = symbol.unit or code.key
            symbol.units += (code.official,)
            symbol.end = end
        else:
            symbol.take(code, end)


def _code(source: Cleaned, at: int, key: str) -> tuple[_Code, int] | None:
    """The code that the run of letters ``key`` at ``at`` begins with, and where it ends."""
    folded, end = source.folded, at + len(key)
    written = source.text[at:end]
    if len(key) == 1:
        dotted = _DOTTED_CENTRE.match(folded, at)
        if dotted:
            return _Code("tw", "TW", 0, True, "TW"), dotted.end()
        return (_Code("l", "L", 1, False, written), end) if key == "l" else None
    following = folded[end : end + 1]
    code = _classified(written, key, following.isalnum())
    if following in _GAPS and (code is None or code.key == key):
        after = _SPLIT.match(folded, end)
        if after and key + after[1] in BODIES and source.text[after.start(1) : after.end()].isupper():
            return _Code(key + after[1], BODIES[key + after[1]], 0, True, written), after.end()
    return (code, at + code.size) if code else None


@lru_cache(maxsize=4096)
def _classified(written: str, key: str, goes_on: bool) -> _Code | None:
    """A run of letters and digits as a code, with what is glued to it cut off (TTgngày), or nothing.

    ``goes_on``: the run was too long to be read whole.
    """
    foreign = None if written.isascii() else _FOREIGN.search(written)
    if foreign:
        key, written, goes_on = key[: foreign.start()], written[: foreign.start()], True
    body = _is_body(key)
    if body or key in TYPE_CODES:
        return _Code(key, _official(written, key), len(key), body, written)
    whole = written.isupper() and key.isalpha() and not _GLUE.search(key)  # nothing glued to it, no mark of a footnote
    if not whole and (size := _size_of_body(written, key)):
        return _Code(key[:size], _official(written[:size], key[:size]), size, True, written[:size])
    if goes_on or len(key) > _LONGEST_CODE:
        return None
    small = 0 if whole else sum(map(str.islower, written))
    if whole or written.islower() or (written[0].isupper() and small <= 2 and small < len(written) - small):
        bare = key.replace("&", "")
        known = bare != key and _is_body(bare)
        return _Code(bare if known else key, _official(written, key), len(key), known, written)
    return None


def _size_of_body(written: str, key: str) -> int:
    """How much of a run is a known body, before a word glued to it, small letters, or the mark of a footnote."""
    glued = _GLUED.fullmatch(key)
    capitals = next((place for place, char in enumerate(written) if char.islower()), len(written))
    for size in (len(glued[1]) if glued else 0, capitals, len(key.rstrip("0123456789"))):
        if 1 < size < len(key) and _is_body(key[:size]):
            return size
    return 0


def _is_body(key: str) -> bool:
    return key in BODIES or (key[-1:].isdigit() and (_NUMBERED_BODY.fullmatch(key) is not None or _is_committee(key)))


def _is_committee(key: str) -> bool:
    """A committee of the National Assembly with the number of its term: BC-UBPL15."""
    return key[:-2] in COMMITTEES and key[-2] == "1"


def _official(written: str, key: str) -> str:
    """A code with its case and marks; TƯ stays until it is known whether the symbol is one of the Party."""
    if "&" in key and key.replace("&", "") in BODIES:
        key = key.replace("&", "")
    if key == "tu" and "Ư" in written.upper():
        return "TƯ"
    if key in BODIES:
        return BODIES[key]
    if key[-1].isdigit() and _is_committee(key):
        return BODIES[key[:-2]] + key[-2:]
    if key[-1].isdigit() and _is_body(key):
        return key.upper().replace("HDNN", "HĐNN")
    if key in TYPE_CODES and ("Đ" in TYPE_CODES[key][0] or "Đ" not in written.upper()):
        return TYPE_CODES[key][0]
    return written.upper() if written.islower() else written
