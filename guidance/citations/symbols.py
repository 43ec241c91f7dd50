"""Reading a symbol: number, year, code of the type, bodies. What stands around it is read elsewhere.

A symbol begins at a number with a slash or a hyphen; ``SYMBOL`` finds those places, ``read`` follows the codes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from guidance.citations.clean import Cleaned
from guidance.citations.vocabulary import (
    BODIES,
    CODES_OF_OTHERS,
    JOINT_CODES,
    OLD_STYLE_BODIES,
    PARTY_BODIES,
    TYPE_CODES,
)
from vietnamese import fold

YEAR: Final = r"(?:19[4-9]|20)[0-9]{2}"
_SLASH: Final = r"[ \n]?/(?:[ \n]?/)?[ \n]?"
SYMBOL: Final = re.compile(
    rf"(?<![0-9])([0-9]{{1,5}})([a-z]?)(?:{_SLASH}(?:({YEAR}){_SLASH})?(?=[a-z]{{2}}|l[ \n]?-)"
    rf"|[ \n]?-[ \n]?(?:({YEAR}){_SLASH})?(?=[a-z]{{2}})"
    r"| (?=(?:ct|nq|kl|qd|tb|hd|kh|ctr|bc|cv)[ \n]?/[ \n]?[a-z]))"
)
"""Groups: digits, letter, year after a slash, year after a hyphen. Ends where the first code begins."""

_RUN: Final = re.compile(r"[a-z][a-z0-9&]{0,23}")
_SEPARATOR: Final = re.compile(r"([ \n]?)([-/])(?:[ \n]?[-/])?([ \n]?)(?=[a-z])")
_DOTTED_CENTRE: Final = re.compile(r"t\.[ ]?[uw](?![a-z])")
_SPLIT_JOINT: Final = re.compile(r"[ \n]?-?[ \n]?(lt)(?![a-z0-9])")
_SPLIT: Final = re.compile(r"[ \n]([a-z&]{1,9})(?![a-z0-9])")
_NUMBERED_BODY: Final = re.compile(r"(qh|ubtvqh|hdnn)[0-9]{1,2}")
_GLUED: Final = re.compile(r"([a-z]{2,12}?)(?:ngay|nam|cua|ve)[a-z0-9]*")
_CODE_LETTERS: Final = frozenset("ĐđƯư")
_MOST_BODIES: Final = 8


@dataclass
class Symbol:
    """A symbol at ``start`` to ``end`` of the cleaned text. ``code`` is None where it names no type."""

    start: int
    end: int
    digits: str
    letter: str
    year: int | None
    code: str | None
    bodies: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    units: list[str] = field(default_factory=list)
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
    def known(self) -> bool:
        """Whether all of it is in the tables."""
        return self.code is not None and bool(self.keys) and all(_is_body(key) for key in self.keys)

    @property
    def of_assembly(self) -> str | None:
        """``qh`` or ``ubtvqh`` for the symbols of the National Assembly and its committee, which name no type."""
        match = _NUMBERED_BODY.fullmatch(self.keys[0]) if self.code is None and len(self.keys) == 1 else None
        return match[1] if match else None

    @property
    def type(self) -> str | None:
        return TYPE_CODES[self.code][1] if self.code else None

    def __str__(self) -> str:
        """The official form."""
        number = self.digits + self.letter
        code = TYPE_CODES[self.code][0] if self.code else ""
        if self.party:
            return f"{number}-{code}/{'-'.join(self.bodies)}"
        tail = "-".join([part for part in (code, *self.bodies, *self.units) if part])
        if self.hyphen:
            return f"{number}-{tail}"
        return f"{number}/{self.year}/{tail}" if self.year else f"{number}/{tail}"


@dataclass
class _Code:
    key: str
    written: str
    end: int


def read(source: Cleaned, anchor: re.Match[str]) -> Symbol | None:
    """The symbol that begins at a match of ``SYMBOL``, or None where its codes are none."""
    first = _code(source, anchor.end(), anchor.end())
    if first is None or first.key in CODES_OF_OTHERS:
        return None
    year = anchor[3] or anchor[4]
    connector = source.folded[anchor.end(2) : anchor.end()]
    symbol = Symbol(anchor.start(), first.end, anchor[1], anchor[2], int(year) if year else None, None)
    symbol.small = first.written.islower()
    joint = first.key in ("tt", "nq") and _SPLIT_JOINT.match(source.folded, first.end)
    if joint:
        first.key, first.end = first.key + "lt", joint.end()
    separator = _SEPARATOR.match(source.folded, first.end)
    loose = " " in connector
    after_slash = "/" in connector
    if first.key in TYPE_CODES:
        symbol.contract = first.key == "hd" and "Đ" in first.written.upper()
        second = _code(source, separator.end(), separator.end()) if separator else None
        if second is None or second.key in CODES_OF_OTHERS:
            return _only(symbol, first) if separator is None else None
        symbol.code, symbol.end = first.key, second.end
        symbol.party = not after_slash and ("/" in separator[0] or second.key in PARTY_BODIES) if separator else False
        if not after_slash and not symbol.party:
            return None
        _take(symbol, second)
    elif not after_slash:
        if first.key not in OLD_STYLE_BODIES or year:
            return None
        symbol.hyphen = True
        _take(symbol, first)
        return symbol
    else:
        _take(symbol, first)
    _follow(source, symbol, loose)
    return symbol


def _only(symbol: Symbol, first: _Code) -> Symbol:
    """A code without a body: 12/2021/NĐ. Whether that is a symbol, the words before it decide."""
    symbol.code, symbol.end = first.key, first.end
    return symbol


def _take(symbol: Symbol, code: _Code) -> None:
    symbol.keys.append(code.key)
    symbol.bodies.append(_official(code, symbol.party))
    symbol.end = code.end


def _follow(source: Cleaned, symbol: Symbol, loose: bool) -> None:
    """Takes in the further bodies of a joint symbol, or the unit after a body."""
    joint = symbol.code in JOINT_CODES
    while len(symbol.bodies) + len(symbol.units) < _MOST_BODIES:
        separator = _SEPARATOR.match(source.folded, symbol.end)
        code = _code(source, separator.end(), separator.end()) if separator else None
        if separator is None or code is None or code.key in CODES_OF_OTHERS:
            return
        known = _is_body(code.key)
        slash = "/" in separator[0]
        if separator[1] and not (known and joint) and not (loose and separator[3]):
            return
        if slash and not (known or joint):
            return
        if (separator[1] or separator[3]) and not known and not code.written.isupper():
            return
        if symbol.code is None:
            symbol.units.append(_official(code, False))
            symbol.end = code.end
        else:
            _take(symbol, code)


def _code(source: Cleaned, start: int, at: int) -> _Code | None:
    """The code at ``at``: letters A–Z, Đ and Ư, digits after them, with what is glued to it cut off."""
    folded = source.folded
    dotted = _DOTTED_CENTRE.match(folded, at)
    if dotted:
        return _Code("tw", "TW", dotted.end())
    run = _RUN.match(folded, at)
    if run is None:
        return None
    end = run.end()
    key, written = run[0], source.text[at:end]
    if not written.isascii():
        for place, char in enumerate(written):
            if not char.isascii() and char not in _CODE_LETTERS:
                end = at + place
                key, written = key[:place], written[:place]
                if key not in BODIES and not _NUMBERED_BODY.fullmatch(key):
                    return _cut(key, written, at, whole=False)
                break
    if key in TYPE_CODES or _is_body(key.replace("&", "")):
        return _Code(key, written, end)
    after = _SPLIT.match(folded, end)
    if after and key + after[1] in BODIES and source.text[after.start(1) : after.end()].isupper():
        return _Code(key + after[1], written + source.text[after.start(1) : after.end()], after.end())
    return _cut(key, written, at, whole=not folded[end : end + 1].isalnum())


def _cut(key: str, written: str, at: int, whole: bool) -> _Code | None:
    """A code that is in no table: as it is, or what stands before a word glued to it (TTgngày), or nothing."""
    glued = _GLUED.fullmatch(key)
    if glued and _is_body(glued[1]):
        return _Code(glued[1], written[: len(glued[1])], at + len(glued[1]))
    capitals = next((place for place, char in enumerate(written) if char.islower()), len(written))
    if 1 < capitals < len(written) and _is_body(key[:capitals]):
        return _Code(key[:capitals], written[:capitals], at + capitals)
    letters = key.rstrip("0123456789")
    if letters != key and _is_body(letters) and capitals >= len(letters):
        return _Code(letters, written[: len(letters)], at + len(letters))  # the mark of a footnote
    if not whole or len(key) > 14:
        return None
    small = sum(char.islower() for char in written)
    if written.islower() or (written[0].isupper() and small <= 2 and small < len(written) - small):
        return _Code(key, written, at + len(written))
    return None


def _is_body(key: str) -> bool:
    return key in BODIES or _NUMBERED_BODY.fullmatch(key) is not None


def _official(code: _Code, party: bool) -> str:
    """A body with its case and marks."""
    written = code.written
    centre = "Ư" in written.upper()
    if code.key in BODIES and not (centre and code.key == "tu"):
        return BODIES[code.key]
    if centre and (party or code.key == "tu"):
        replaced = written.upper().replace("TƯ", "TW")
        return BODIES.get(fold(replaced), replaced)
    if _NUMBERED_BODY.fullmatch(code.key):
        return code.key.upper().replace("HDNN", "HĐNN")
    return written.upper() if written.islower() else written
