"""Numbers of provisions as they are written: 05, 5a, IV, thứ ba, đ; and which one follows which."""

from __future__ import annotations

LETTERS = "abcdđeghiklmnopqrstuvxy"
ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_WORTH = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def numeral(number: str) -> str:
    """As written, without leading zeros."""
    return number.lstrip("0") or "0"


def ordinal(word: str) -> int:
    """thứ ba is 3."""
    last = word.split()[-1].lower()
    return ORDINALS.index("tư" if last == "bốn" else last) + 1


def roman(written: str) -> int:
    values = [_WORTH[char] for char in written]
    return sum(-one if one < max(values[place:]) else one for place, one in enumerate(values))


def parts(number: str) -> tuple[int, str]:
    """The count and the letter behind it."""
    digits = number.rstrip("abcdđeghiklmnopqrstuvxyfjwz")
    return (int(digits) if digits.isdigit() else roman(digits) if digits else 0), number[len(digits) :]


def follows(number: str, last: str) -> bool:
    """5a and 6 follow 5; 5b and 6 follow 5a."""
    one, suffix = parts(number)
    before, old = parts(last)
    if one == before:
        return bool(suffix) and suffix > old
    return one == before + 1


def point_follows(number: str, last: str) -> bool:
    """In the alphabet of points, where đ follows d; a1 follows a."""
    if not last:
        return number == "a"
    if number[0] == last[0]:
        return len(number) > 1 and number != last
    return LETTERS.find(number[0]) == LETTERS.find(last[0]) + 1
