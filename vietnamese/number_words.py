"""Numbers written out in words: "mười hai", "hai mươi lăm", "một trăm linh năm", "ba nghìn"."""

from __future__ import annotations

from typing import Final

from vietnamese.normal import fold, normalise

_DIGITS: Final = {
    "khong": 0, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "lam": 5, "nham": 5, "sau": 6,
    "bay": 7, "tam": 8, "chin": 9,
}  # fmt: skip
_SCALES: Final = {"nghin": 1_000, "ngan": 1_000, "trieu": 1_000_000, "ty": 1_000_000_000, "ti": 1_000_000_000}
_MAX_WORDS: Final = 30


class NoNumeralError(ValueError):
    """The words spell no number."""


def number_from_words(text: str) -> int:
    """The number that ``text`` spells, with or without marks; ``NoNumeralError`` for anything else.

    >>> number_from_words("hai mươi lăm"), number_from_words("một trăm linh năm"), number_from_words("mười hai")
    (25, 105, 12)
    """
    words = fold(text).split()
    if normalise(text).lower().startswith("mươi"):
        raise NoNumeralError("mươi stands after a digit")
    if not words or len(words) > _MAX_WORDS:
        raise NoNumeralError(f"not a number in words: {text[:40]!r}")
    total = 0
    group: list[str] = []
    last_scale = 10**12
    for word in words:
        if scale := _SCALES.get(word):
            if scale >= last_scale:
                raise NoNumeralError(f"the parts of the number come in the wrong order: {text[:40]!r}")
            total += _below_thousand(group) * scale
            group, last_scale = [], scale
        else:
            group.append(word)
    return total + (_below_thousand(group) if group else 0)


def _below_thousand(words: list[str]) -> int:
    total = 0
    rest = words
    if len(rest) >= 2 and rest[1] == "tram":
        total = _digit(rest[0]) * 100
        rest = rest[2:]
        if rest and rest[0] in {"linh", "le"}:
            if len(rest) != 2:
                raise NoNumeralError("one digit stands after linh")
            return total + _digit(rest[1])
        if not rest:
            return total
    if rest and rest[0] == "muoi":
        return total + 10 + _ones(rest[1:])
    if len(rest) >= 2 and rest[1] == "muoi" and _digit(rest[0]) > 1:
        return total + _digit(rest[0]) * 10 + _ones(rest[2:])
    if len(rest) == 2 and _digit(rest[0]) > 1:  # hai lăm, ba mốt
        return total + _digit(rest[0]) * 10 + _ones(rest[1:])
    if len(rest) != 1:
        raise NoNumeralError("not a number in words")
    return total + _digit(rest[0])


def _ones(words: list[str]) -> int:
    if len(words) > 1:
        raise NoNumeralError("one digit stands after mươi")
    return _digit(words[0]) if words else 0


def _digit(word: str) -> int:
    if word not in _DIGITS:
        raise NoNumeralError(f"no numeral: {word!r}")
    return _DIGITS[word]
