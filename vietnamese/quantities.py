"""Numbers, amounts, multiples and shares as Vietnamese reports write them, read into values.

The text of each value is plain: ``1707463``, ``~4400`` (about), ``58600000 VND``, ``0.6 x base``, ``95 of 152``,
``98%``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from vietnamese.keys import search_key
from vietnamese.normal import normalise
from vietnamese.number_words import NoNumeralError, number_from_words
from vietnamese.syllables import is_syllable


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


@dataclass(frozen=True)
class Number:
    """A number; ``approximate`` for gần, khoảng, hơn and the like; ``unit`` is the noun that was counted."""

    value: Decimal
    approximate: bool = False
    unit: str = ""

    def __str__(self) -> str:
        return ("~" if self.approximate else "") + _plain(self.value)


@dataclass(frozen=True)
class Percentage:
    """Parts of a hundred."""

    value: Decimal
    approximate: bool = False

    def __str__(self) -> str:
        return ("~" if self.approximate else "") + _plain(self.value) + "%"


@dataclass(frozen=True)
class Money:
    """An amount; đồng unless another currency is written."""

    value: Decimal
    currency: str = "VND"
    approximate: bool = False

    def __str__(self) -> str:
        return ("~" if self.approximate else "") + f"{_plain(self.value)} {self.currency}"


@dataclass(frozen=True)
class Multiple:
    """A multiple of the base salary (mức lương cơ sở)."""

    value: Decimal
    approximate: bool = False

    def __str__(self) -> str:
        return ("~" if self.approximate else "") + f"{_plain(self.value)} x base"


@dataclass(frozen=True)
class Share:
    """So many of so many; ``unit`` is what was counted."""

    part: int
    whole: int
    unit: str = ""

    def __str__(self) -> str:
        return f"{self.part} of {self.whole}"


NumberValue = Number | Percentage | Money | Multiple | Share

_TOO_LONG: Final = 200
_ABOUT: Final = """
gần; khoảng; khoảng chừng; hơn; trên; dưới; ước; ước tính; ước đạt; ước chừng; xấp xỉ; chừng; độ; tầm; ngót; quá
không quá; ít nhất; nhiều nhất; tối thiểu; tối đa; gần như; đến gần; lên tới; lên đến; vào khoảng; trên dưới; cỡ
"""
_NEUTRAL: Final = """
tổng; tổng số; tổng cộng; cộng; số lượng; số tiền; đạt; có; được; với; là; bằng; gồm; cả thảy; chỉ; hệ số; số; mức
"""


def _any_of(forms: str) -> str:
    """The forms as one alternative, the longest first."""
    return "|".join(sorted((form.strip() for form in re.split("[;\n]", forms.strip())), key=len, reverse=True))


_HEAD: Final = re.compile(rf"(?:{_any_of(_NEUTRAL)})(?![^\W_]):?|(?P<about>[~≈]|(?:{_any_of(_ABOUT)})(?![^\W_]))")
_DIGITS: Final = r"\d{1,3}(?:\.\d{3})++(?:,\d++)?+|\d++(?:,\d++)?+"
_ENGLISH: Final = re.compile(r"-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|-?\d+,\d{3},?\d*\.\d+|-?\d+\.\d{1,2}")
_SCALES: Final = {
    "trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "vạn": 10**4, "triệu": 10**6, "tr": 10**6, "k": 10**3, "tỉ": 10**9,
    "nghìn tỉ": 10**12, "ngàn tỉ": 10**12, "trăm triệu": 10**8, "trăm nghìn": 10**5, "trăm ngàn": 10**5,
    "chục triệu": 10**7, "chục": 10, "chục nghìn": 10**4, "nghìn triệu": 10**9,
}  # fmt: skip
_SCALE: Final = "|".join(sorted(_SCALES, key=len, reverse=True)).replace("tỉ", "t[ỉỷ]")
_TERM: Final = re.compile(rf"(?P<digits>{_DIGITS}) ?(?:(?P<scale>(?:{_SCALE}))(?![^\W_])(?P<half> rưỡi(?![^\W_]))?)?")
_CURRENCIES: Final = {
    "đ": "VND", "đồng": "VND", "vnd": "VND", "vnđ": "VND", "₫": "VND", "dong": "VND", "đồng việt nam": "VND",
    "việt nam đồng": "VND", "usd": "USD", "đô la": "USD", "đô la mĩ": "USD", "$": "USD", "us$": "USD", "eur": "EUR",
    "euro": "EUR", "€": "EUR",
}  # fmt: skip
_AFTER_NO_WHOLE: Final = frozenset({"nửa", "rưỡi", "phẩy", "phần", "vài", "mấy"})
_PER: Final = ("mỗi", "một", "cho", "trên", "tiền", "việt nam", "trở")
"""After the word đồng these still speak of money; "12 đồng chí" does not."""
_CURRENCY_FIRST: Final = re.compile(r"^(vnđ|vnd|₫|us\$|usd|\$|eur|€) ?([\d.,]+)$")
_BASE: Final = re.compile(r"(?:lần |nhân (?:với )?|x |× )?(?:của )?(?:mức )?(?:tiền )?lương (?:cơ sở|cơ bản|tối thiểu)")
_SHARE: Final = re.compile(
    r"(?P<part>\d{1,3}(?:\.\d{3})++|\d++)(?: ?/ ?| (?:of|trên|trong)(?: tổng)?(?: số)? | [^\W\d_]+(?: [^\W\d_]+)* "
    r"(?:trên|trong) (?:tổng )?(?:số )?)(?P<whole>\d{1,3}(?:\.\d{3})++|\d++)(?P<unit>(?![\w/.,-]).*)"
)
_UNIT: Final = re.compile(r"[^\W\d_]+(?:[ ,/-]{1,2}[^\W\d_]+)*")


def parse_number(text: str) -> NumberValue:
    """The number, amount, percentage, multiple or share that ``text`` is.

    Dots part thousands and a comma stands before decimals; "58,6 triệu đồng" and "1 tỷ 200 triệu" are multiplied out;
    "gần", "khoảng", "hơn", "trên", "dưới" make it approximate; the noun that is counted may follow ("01 người"); whole
    numbers may be words ("mười hai"). Raises ``ValueError`` with the reason for all else: numbers in English spelling
    (0.6, 1,000,000), wrong groups of digits, ranges, dates, symbols of documents.

    >>> [str(parse_number(text)) for text in ("58.600.000đ", "gần 4.400", "0,6 lần lương cơ sở", "95/152 xã")]
    ['58600000 VND', '~4400', '0.6 x base', '95 of 152']
    """
    if len(text) > _TOO_LONG:
        raise ValueError("too long for a number")
    written = " ".join(normalise(text).split())
    if not written:
        raise ValueError("no number: the text is empty")
    rest = re.sub(r"\([^()]*\)", " ", written.lower().replace("−", "-"))
    rest = _CURRENCY_FIRST.sub(r"\2 \1", " ".join(rest.split()).strip(" .;:,"))
    rest, approximate = _without_head(rest)
    if share := _SHARE.fullmatch(rest):
        return _share(share, approximate, written)
    negative = rest.startswith("-")
    value, tail = _value(rest.removeprefix("-").lstrip(), written)
    return _with_tail(-value if negative else value, tail, approximate, written)


def _without_head(text: str) -> tuple[str, bool]:
    approximate = False
    while match := _HEAD.match(text):
        approximate = approximate or bool(match["about"])
        text = text[match.end() :].lstrip()
    return text, approximate


def _value(text: str, written: str) -> tuple[Decimal, str]:
    """The value at the start of ``text``, multiplied out, and what follows it."""
    shown = repr(written[:60])
    total = Decimal(0)
    position = 0
    last_scale: int | None = None
    while match := _TERM.match(text, position):
        scale = _SCALES[_spelling(match["scale"])] if match["scale"] else 1
        if last_scale is not None and scale >= last_scale:
            raise ValueError(f"two numbers, or parts in the wrong order: {shown}")
        digits = match["digits"]
        if re.match(r"0\d*\.", digits):
            raise ValueError(f"a number in groups of thousands does not begin with 0: {shown}")
        total += (Decimal(digits.replace(".", "").replace(",", ".")) + (Decimal("0.5") if match["half"] else 0)) * scale
        position = match.end()
        last_scale = scale
        following = text[position : position + 1]
        if following and following in ".,/:-–" and text[position + 1 : position + 2].strip():
            raise ValueError(_wrong_digits(text, shown))
        if scale == 1 or not re.match(r" \d", text[position:]):
            break
        position += 1
    if last_scale is None:
        return _words(text, shown)
    glued = re.match(r"[^\W\d_]+", text[position:])
    if glued and text[position - 1] != " " and glued[0] not in _CURRENCIES and not is_syllable(glued[0]):
        raise ValueError(f"not a number: {shown}")
    return total, text[position:].strip()


def _wrong_digits(text: str, shown: str) -> str:
    if _ENGLISH.match(text):
        return f"thousands are parted by dots and decimals by a comma: {shown}"
    if re.match(r"\d[\d.]*,?\d* ?[-–] ?\d", text):
        return f"a range, not one number: {shown}"
    if re.match(r"[\d.,]+$", text):
        return f"the digits are not in groups of three: {shown}"
    return f"not a number: {shown}"


def _words(text: str, shown: str) -> tuple[Decimal, str]:
    """A number in words at the start: as many words as still spell one."""
    words = text.split()
    for count in range(min(len(words), 12), 0, -1):
        try:
            value = number_from_words(" ".join(words[:count]))
        except NoNumeralError:
            continue
        if words[count : count + 1] and words[count] in _AFTER_NO_WHOLE:
            break
        return Decimal(value), " ".join(words[count:])
    raise ValueError(f"not a number: {shown}")


def _spelling(word: str) -> str:
    return word.replace("tỷ", "tỉ")


def _share(match: re.Match[str], approximate: bool, written: str) -> Share:
    part, whole = (int(match[name].replace(".", "")) for name in ("part", "whole"))
    unit = match["unit"].strip()
    if approximate or part > whole or whole == 0 or (unit and not _UNIT.fullmatch(unit)):
        raise ValueError(f"not a part of a whole: {written[:60]!r}")
    return Share(part, whole, unit)


def _with_tail(value: Decimal, tail: str, approximate: bool, written: str) -> NumberValue:
    """What the number counts decides what it is."""
    shown = repr(written[:60])
    words = search_key(tail).strip()
    if not words:
        return Number(value, approximate)
    if words in {"%", "phần trăm"} or re.match(r"(?:%|phần trăm)(?= )", words):
        return Percentage(value, approximate)
    if _BASE.match(words):
        return Multiple(value, approximate)
    currency, _, per = words.partition("/")
    for name in (currency.strip(), *currency.split()[:1]):
        if code := _CURRENCIES.get(name):
            following = currency.strip()[len(name) :].strip()
            if following and not following.startswith(_PER):
                break
            if (following or per) and not _UNIT.fullmatch(f"{following} {per}".strip()):
                raise ValueError(f"not an amount: {shown}")
            return Money(value, code, approximate)
    if not _UNIT.fullmatch(words) or words.split()[0] in _AFTER_NO_WHOLE:
        raise ValueError(f"more than a number and what it counts: {shown}")
    return Number(value, approximate, tail)
