"""Text of the time before Unicode: TCVN3 (the ABC fonts, .VnTime) and VNI Windows, for imports.

Both were fonts over Western code pages, so such text arrives either as bytes or as a string of odd Western letters
("C¸c ®éi t×nh nguyÖn", "Caùc ñoäi tình nguyeän"). Tables: TCVN 5712:1993 and the VNI Windows pairs.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final, Literal

from vietnamese.letters import MARKED, TONELESS
from vietnamese.normal import normalise
from vietnamese.syllables import is_syllable, spellings_of, tone_of

LegacyEncoding = Literal["tcvn3", "vni"]

_TCVN_HIGH: Final = (
    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"  # 80 to 9F
    "\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"  # A0 to BF
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"  # C0 to DF
    "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"  # E0 to FF
)
_TCVN_LOW: Final = {
    0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự",
    0x13: "Ỳ", 0x14: "Ỷ", 0x15: "Ỹ", 0x16: "Ý", 0x17: "Ỵ",
}  # fmt: skip

_VNI_TONES: Final = {"ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ù": "\u0301", "ï": "\u0323"}
_VNI_CIRCUMFLEX: Final = {"â": "", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "á": "\u0301", "ä": "\u0323"}
_VNI_BREVE: Final = {"ê": "", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "é": "\u0301", "ë": "\u0323"}
_VNI_SINGLE: Final = {
    "ì": "ì", "æ": "ỉ", "ó": "ĩ", "í": "í", "ò": "ị", "î": "ỵ", "ô": "ơ", "ö": "ư", "ñ": "đ",
}  # fmt: skip

_SAMPLE: Final = 200_000


def from_legacy(data: str | bytes, encoding: LegacyEncoding | None = None) -> str:
    """``data`` in Unicode, normalised.

    ``encoding`` is ``"tcvn3"`` or ``"vni"``; ``None`` guesses: text that is Unicode already, or whose syllables no
    table makes better, comes back as it is. Words of the capital TCVN3 fonts (their small codes among
    capital Latin letters) come out in capitals. Raises ``ValueError`` for an unknown encoding.

    >>> from_legacy("C¸c ®éi t×nh nguyÖn"), from_legacy("Caùc ñoäi tình nguyeän")
    ('Các đội tình nguyện', 'Các đội tình nguyện')
    """
    if encoding not in (None, "tcvn3", "vni"):
        raise ValueError(f"no such encoding: {encoding!r}; there are tcvn3 and vni")
    if encoding is None:
        return _guessed(data)
    text = _western(data) if isinstance(data, bytes) else data
    return normalise(_tcvn3(text) if encoding == "tcvn3" else _vni(text))


def _western(data: bytes) -> str:
    """Bytes as a Western machine shows them; the five codes that cp1252 lacks stay what they are."""
    return data.decode("latin-1").translate(_cp1252())


@cache
def _cp1252() -> dict[int, str]:
    return {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}


def _guessed(data: str | bytes) -> str:
    if isinstance(data, bytes):
        for mark, codec in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
            if data.startswith(mark):
                return normalise(data.decode(codec, "replace"))
        try:
            return normalise(data.decode("utf-8"))
        except UnicodeDecodeError:
            text = _western(data)
    else:
        text = data
    if text.isascii() or any(char in _UNICODE_ONLY for char in text[:_SAMPLE]):
        return normalise(text)
    sample = text[:_SAMPLE]
    scored = [(_score(text_of(sample)), -rank, text_of) for rank, text_of in enumerate((_same, _tcvn3, _vni))]
    best = max(scored, key=lambda entry: entry[:2])
    return normalise(best[2](text))


def _same(text: str) -> str:
    return text


_UNICODE_ONLY: Final = frozenset(
    char for lower in MARKED for char in (lower, lower.upper()) if ord(char) > 0xFF
) | frozenset("\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b")
_WORD: Final = re.compile(r"[^\W_]+")


def _score(text: str) -> float:
    """Share of possible syllables among the words with a letter beyond ASCII; mixed case speaks against a word."""
    good = total = 0
    for word in _WORD.findall(unicodedata.normalize("NFC", text)):
        if word.isascii():
            continue
        total += 1
        good += _is_spelt(word.lower()) and (word.islower() or word.isupper() or word.istitle())
    odd = sum(not char.isascii() and not char.isalpha() and char not in "–—“”‘’…•\u00a0§°" for char in text)
    return (good - odd) / total if total else -float(odd)


def _is_spelt(word: str) -> bool:
    """A possible syllable with its tone where one of the styles writes it."""
    return is_syllable(word) and word in spellings_of(word.translate(TONELESS), tone_of(word) or 0)


@cache
def _tcvn3_table() -> dict[int, str]:
    """By code point: the byte itself and what cp1252 shows for it."""
    table = {0x80 + index: char for index, char in enumerate(_TCVN_HIGH)} | _TCVN_LOW
    table |= {ord(shown): table[code] for code, shown in _cp1252().items()}
    return table


_LINE: Final = re.compile(r"[^\n]+")
_LATIN_WORD: Final = re.compile(r"[^\W\d_]+")


def _tcvn3(text: str) -> str:
    converted = text.translate(_tcvn3_table())
    return _LINE.sub(lambda line: _capitals(line[0]), converted)


def _capitals(line: str) -> str:
    """In the capital fonts the marked letters alone are small: a word, or a line, of Latin capitals is capital."""
    plain = [char for char in line if char.isascii() and char.isalpha()]
    words = [word for word in _LATIN_WORD.findall(line) if sum("A" <= char <= "Z" for char in word) > 1]
    if words and all(map(str.isupper, plain)):
        return line.upper()
    return _LATIN_WORD.sub(lambda word: _capital_word(word[0]), line)


def _capital_word(word: str) -> str:
    plain = [char for char in word if char.isascii()]
    return word.upper() if len(plain) > 1 and all(map(str.isupper, plain)) else word


@cache
def _vni_pairs() -> dict[str, str]:
    """Base letter and mark, in any mixture of cases, → the letter in the case of its base."""
    pairs: dict[str, str] = {}
    for base in "aeouyôö":
        letter = {"ô": "ơ", "ö": "ư"}.get(base, base)
        marks = dict(_VNI_TONES)
        composed = {mark: unicodedata.normalize("NFC", letter + tone) for mark, tone in marks.items()}
        if base in "aeo":
            hat = unicodedata.normalize("NFC", base + "\u0302")
            composed |= {mark: unicodedata.normalize("NFC", hat + tone) for mark, tone in _VNI_CIRCUMFLEX.items()}
        if base == "a":
            composed |= {mark: unicodedata.normalize("NFC", "ă" + tone) for mark, tone in _VNI_BREVE.items()}
        for mark, result in composed.items():
            for shown in {mark, mark.upper()}:
                pairs[base + shown] = result
                pairs[base.upper() + shown] = result.upper()
    for mark, result in _VNI_SINGLE.items():
        pairs[mark] = result
        pairs[mark.upper()] = result.upper()
    return pairs


@cache
def _vni_pattern() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _vni_pairs()), key=len, reverse=True)))


def _vni(text: str) -> str:
    pairs = _vni_pairs()
    return _vni_pattern().sub(lambda match: pairs[match[0]], text)
