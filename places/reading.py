"""A typed address in pieces: tokens, the words of units before names, and the units that a stretch may name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from vietnamese import expand_place, fold, normalise, search_key

from .gazetteer import TOKEN, Gazetteer, Place, loosened, plain_token
from .kinds import TIER_OF, Kind

LIMIT: Final = 300
"""Longer texts are no addresses; nothing is found in them."""

NO_UNIT: Final = -11
"""For a name behind a house number or the word of a street: more than a commune adds to what else was read."""

_BREAK: Final = re.compile(r"[,;:()\[\]|\n]")

_WARD, _COMMUNE, _TOWNSHIP, _ZONE = {Kind.WARD}, {Kind.COMMUNE}, {Kind.TOWNSHIP}, {Kind.SPECIAL_ZONE}
_URBAN, _RURAL, _TOWN, _PROVINCE = {Kind.URBAN_DISTRICT}, {Kind.RURAL_DISTRICT}, {Kind.TOWN}, {Kind.PROVINCE}
_CITY = {Kind.CENTRAL_CITY, Kind.DISTRICT_CITY}

ONE_WORD: Final[dict[str, set[Kind]]] = {
    "phuong": _WARD, "p": _WARD, "ph": _WARD, "f": _WARD, "xa": _COMMUNE, "x": _COMMUNE, "tt": _TOWNSHIP,
    "ttr": _TOWNSHIP, "quan": _URBAN, "q": _URBAN, "huyen": _RURAL, "h": _RURAL, "tx": _TOWN, "tp": _CITY,
    "tinh": _PROVINCE, "t": _PROVINCE, "dk": _ZONE,
}  # fmt: skip
TWO_WORDS: Final[dict[tuple[str, str], set[Kind]]] = {
    ("thi", "tran"): _TOWNSHIP, ("thi", "xa"): _TOWN, ("thanh", "pho"): _CITY, ("dac", "khu"): _ZONE,
}  # fmt: skip
SPELLED: Final = {
    "phường": "phuong", "xã": "xa", "quận": "quan", "huyện": "huyen", "tỉnh": "tinh", "thị": "thi", "trấn": "tran",
    "thành": "thanh", "phố": "pho", "đặc": "dac",
}  # fmt: skip
"""With marks these are the words of units; "quán" and "phương" are parts of names."""

AREAS: Final = frozenset(["ap", "thon", "xom", "to", "khom", "khu", "pho", "lang", "ban", "buon", "bon", "doi"])
STREETS: Final = frozenset(["duong", "pho", "ngo", "ngach", "hem", "kiet", "cau", "cho", "so", "nha", "toa", "lo"])
STREETS_MARKED: Final = frozenset(["đường", "phố", "ngõ", "ngách", "hẻm", "kiệt"])
"""What stands before the name of a street, or of a place below the commune: no unit. Without marks it may be a part of
a name (Ngô Quyền, Dương Đông), so only what follows at once is the street's then."""


@dataclass(frozen=True, slots=True)
class Token:
    plain: str
    marked: str
    segment: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A unit that the tokens from ``start`` (its word included) to ``end`` may name, and how well they fit."""

    place: Place
    start: int
    end: int
    fit: int
    has_word: bool


def tokens_of(text: str) -> list[Token]:
    """The tokens of an address with abbreviations in full; commas and brackets part segments."""
    expanded = expand_place(normalise(text))
    found: list[Token] = []
    segment = position = 0
    for match in TOKEN.finditer(expanded):
        segment += len(_BREAK.findall(expanded, position, match.start()))
        position = match.end()
        found.append(Token(plain_token(fold(match[0])), search_key(match[0]), segment))
    return found


def hits(gazetteer: Gazetteer, tokens: list[Token], day: date | None) -> Iterator[Hit]:
    """Every unit that some stretch of tokens within one segment may name; with ``day``, of those that existed then."""
    with_marks = not all(token.marked.isascii() for token in tokens)
    for start in range(len(tokens)):
        for end in range(start + 1, min(start + gazetteer.longest, len(tokens)) + 1):
            if tokens[end - 1].segment != tokens[start].segment:
                break
            plain = "".join(token.plain for token in tokens[start:end])
            named = gazetteer.index.get(loosened(plain), ())
            if not named:
                continue
            kinds, first = word_before(tokens, start)
            for place, is_former in named:
                if day and not place.existed(day):
                    continue
                fit = _fit_of_word(place, kinds, tokens, start, end, plain)
                if fit is None:
                    continue
                spelling = _fit_of_spelling(place, is_former, tokens[start:end], with_marks) + (end - start)
                yield Hit(place, first, end, fit + spelling, bool(kinds))
                if kinds and not plain.isdecimal():  # the word may end the name before: "van quan ha dong"
                    yield Hit(place, start, end, spelling, False)


def word_before(tokens: list[Token], start: int) -> tuple[set[Kind], int]:
    """The kinds that the word before a name stands for, and where that word begins; nothing, and ``start``."""
    at = start
    while at and start - at < 3 and tokens[at - 1].segment == tokens[start].segment:
        at -= 1
    words = [token.plain if token.marked.isascii() else SPELLED.get(token.marked, "") for token in tokens[at:start]]
    if len(words) > 1 and tokens[start - 1].plain == "dao":  # huyện đảo Lý Sơn
        words.pop()
    if len(words) > 1 and (kinds := TWO_WORDS.get((words[-2], words[-1]))):
        return kinds, at + len(words) - 2
    if words and (kinds := ONE_WORD.get(words[-1])):
        return kinds, at + len(words) - 1
    return set(), start


def _fit_of_word(place: Place, kinds: set[Kind], tokens: list[Token], start: int, end: int, plain: str) -> int | None:
    """What the word before the name says; None where the stretch cannot mean this unit."""
    if kinds:
        if Kind(place.kind) in kinds:
            return 3
        if place.tier not in {TIER_OF[kind] for kind in kinds}:
            return None
        # "TP Bắc Ninh" is the city, not the province; a commune or town may have been raised since
        return None if place.kind == Kind.PROVINCE else -2
    if plain.isdecimal():
        return None
    return NO_UNIT if _is_street(tokens, start, end) else 0


def _is_street(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a house number or the word of a street or hamlet stands before, so that this is its name or a part.

    Minh Khai is no ward in "12 Nguyễn Thị Minh Khai, Quận 3", nor Hưng Đạo in "đường Trần Hưng Đạo".
    """
    ends_segment = end == len(tokens) or tokens[end].segment != tokens[start].segment
    for gap in range(4):
        at = start - 1 - gap
        if at < 0 or tokens[at].segment != tokens[start].segment or (gap > 1 and not ends_segment):
            return False
        if gap and word_before(tokens, at + 1)[0]:
            return False
        before = tokens[at]
        if before.plain.isdecimal():  # not the number of a quarter or of another unit
            return not ((at and tokens[at - 1].plain in AREAS) or word_before(tokens, at)[0])
        if before.marked in STREETS_MARKED or (not gap and before.plain in AREAS | STREETS):
            return not word_before(tokens, at)[0]
    return False


def _fit_of_spelling(place: Place, is_former: bool, typed: list[Token], with_marks: bool) -> int:
    """How near the typed name is. Who types no marks at all may mean Nga Thạnh by "nga thanh" as well as Nga Thanh."""
    if is_former:
        return -3
    marked = "".join(token.marked for token in typed)
    if with_marks and marked == "".join(TOKEN.findall(place.search_key)):
        return 1
    if not marked.isascii():
        return -4
    return 0 if "".join(token.plain for token in typed) == "".join(TOKEN.findall(place.fold_key)) else -1
