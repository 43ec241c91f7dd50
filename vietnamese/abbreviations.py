"""Abbreviations of the field (``expand``) and of places (``expand_place``) in full words."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from vietnamese.data import lines
from vietnamese.letters import listed
from vietnamese.normal import fold, normalise
from vietnamese.syllables import is_syllable

_CHUNK: Final = re.compile(r"\S+")
_CANDIDATE: Final = re.compile(r"[^\W\d_]+(?:[.&-][^\W\d_]+)*")
_SEPARATORS: Final = str.maketrans("", "", ".&-")
_DOCUMENT_TYPES: Final = frozenset(listed("QĐ NĐ NQ TT TTLT NQLT KH CT HD TB BC TTr CTr CĐ VBHN KL PL QC QyĐ ĐA PA CV"))


@cache
def _table() -> tuple[dict[str, str], dict[str, str]]:
    """Abbreviation → words: as written; and, where no syllable looks like it, in small letters without marks."""
    exact: dict[str, str] = {}
    for line in lines("abbreviations.txt"):
        short, _, full = line.partition("=")
        exact[short.strip()] = full.strip()
    loose = {fold(short): full for short, full in exact.items() if len(short) > 2 and not is_syllable(fold(short))}
    return exact, loose


def _full(written: str) -> str:
    exact, loose = _table()
    bare = written.translate(_SEPARATORS)
    return (
        exact.get(bare)
        or exact.get(bare.upper() if len(bare) == 2 and bare[0].isupper() else bare)
        or (loose.get(fold(bare), "") if bare.isupper() or bare.islower() else "")
    )


def expand(text: str) -> str:
    """``text`` with the known abbreviations of the field in full words; everything else stays.

    Dots, hyphens and ampersands inside do not matter (LĐ-TB&XH), nor does case or a lost mark where nothing else can
    be meant (tnv, HDND). Symbols of documents (769/QĐ-BLĐTBXH), addresses of the web and short names that readers know
    only short (HIV) stay as they are.

    >>> expand("TNV của UBND phường"), expand("769/QĐ-BLĐTBXH")
    ('tình nguyện viên của Ủy ban nhân dân phường', '769/QĐ-BLĐTBXH')
    """
    clean = _DOTTED_CITY.sub(r"\1 ", _CITY.sub("TPHCM", normalise(text)))
    return _with_capital_city(_CHUNK.sub(_expand_chunk, _close_gaps(clean)))


_CITY: Final = re.compile(r"(?<![\w/-])[Tt]\.?[Pp](?:\. ?| )H\.?C\.?M(?!\w)")
_DOTTED_CITY: Final = re.compile(r"(?<![\w/-])(TP|TX)\. ?(?=[^\W\d_][^\W\d_])")


def _close_gaps(text: str) -> str:
    """ "LĐ - TB & XH" → "LĐ-TB&XH" where that is one known abbreviation."""
    return _GAPPED.sub(lambda match: match[0].replace(" ", "") if _full(match[0].replace(" ", "")) else match[0], text)


_GAPPED: Final = re.compile(r"(?<![\w/-])[A-ZĐƯ]{1,6}(?: ?[-–&] ?[A-ZĐƯ]{1,6}){1,4}(?![\w/-])")


def _expand_chunk(match: re.Match[str]) -> str:
    chunk = match[0]
    if "@" in chunk or "://" in chunk or chunk.startswith("www."):
        return chunk
    if "/" in chunk and any(map(str.isdigit, chunk)):
        return chunk
    return _CANDIDATE.sub(_expand_candidate, chunk)


def _expand_candidate(match: re.Match[str]) -> str:
    written = match[0]
    string, start, end = match.string, match.start(), match.end()
    if (start > 0 and string[start - 1].isdigit()) or string[end : end + 1].isdigit():
        return written
    if full := _full(written.replace("–", "-")):
        return full
    parts = re.split(r"([-&.])", written)
    if len(parts) == 1 or parts[0] in _DOCUMENT_TYPES or string[start - 1 : start] == "/":
        return written
    return "".join(_full(part) or part for part in parts)


_UNITS: Final = {
    "tp": "thành phố", "q": "quận", "h": "huyện", "tx": "thị xã", "tt": "thị trấn", "p": "phường", "x": "xã",
    "t": "tỉnh", "kp": "khu phố", "tdp": "tổ dân phố", "tổ dp": "tổ dân phố", "kdc": "khu dân cư", "kđt": "khu đô thị",
    "kcn": "khu công nghiệp", "đ": "đường", "đg": "đường", "ql": "quốc lộ", "tl": "tỉnh lộ", "hl": "hương lộ",
    "k": "khóm", "ng": "ngõ", "đk": "đặc khu", "đlộ": "đại lộ", "cc": "chung cư",
}  # fmt: skip
_ADMINISTRATIVE: Final = frozenset({"thành phố", "quận", "huyện", "thị xã", "thị trấn", "phường", "xã", "tỉnh"})
_NEEDS_NAME_ONLY: Final = frozenset(listed("t h x tx tt tp đk đ đg đlộ cc kdc kđt kcn"))
"""These stand before a name; the others before a number too, even glued to it (KP3, Q1, P.5)."""
_AT_SEGMENT_START_ONLY: Final = frozenset(listed("t đ k ng đk cc tl hl đg"))
_NAMES: Final = {
    "hcm": "Hồ Chí Minh", "tphcm": "Thành phố Hồ Chí Minh", "hn": "Hà Nội", "tphn": "thành phố Hà Nội",
    "tth": "Thừa Thiên Huế", "tthuế": "Thừa Thiên Huế", "brvt": "Bà Rịa - Vũng Tàu", "đbp": "Điện Biên Phủ",
    "bmt": "Buôn Ma Thuột",
}  # fmt: skip

_UNIT: Final = re.compile(
    r"(?<![^\W_])(?!tt[ -]huế)(?P<unit>t\.?p|tổ dp|tdp|kđt|kdc|kcn|đlộ|tx|tt|kp|ql|tl|hl|ng|đg|đk|cc|[qhpxtđk])"
    r"(?P<dot>\.?)(?P<blank> ?)(?=(?P<next>[^\W_]{1,2}|$))",
    re.IGNORECASE,
)
_NAME: Final = re.compile(
    r"(?<![^\W_])(?:hcm|tp\.?hcm|tphn|tth|br-?vt|đbp|bmt|hn|tt[ -]huế)(?![^\W_]|-)", re.IGNORECASE
)
_SEGMENT_START: Final = re.compile(r"(?:^|[,;:(/\n–-]|\d[A-Za-z]?)\s*$")


def expand_place(text: str) -> str:
    """A place or address with its units and well-known short names in full words.

    What a letter means depends on where it stands: before a number or a name it is a unit (Q.1, P. Bến Nghé, KP3), a
    letter alone and without full stop only at the start of a part of the address. A unit with a number begins with a
    capital, as decree 30/2020/NĐ-CP writes it (Quận 1), and so does Thành phố Hồ Chí Minh.

    >>> expand_place("12 Trần Phú, P. 5, Q.1, TP.HCM"), expand_place("KP3"), expand_place("H.")
    ('12 Trần Phú, Phường 5, Quận 1, Thành phố Hồ Chí Minh', 'khu phố 3', 'huyện')
    """
    clean = normalise(text)
    result: list[str] = []
    position = 0
    for match in _UNIT.finditer(clean):
        if match.start() < position or not (full := _unit(match, clean)):
            continue
        result += [clean[position : match.start()], full]
        position = match.end()
    expanded = "".join((*result, clean[position:]))
    expanded = _NAME.sub(lambda found: _NAMES[re.sub(r"[. -]", "", found[0].lower())], expanded)
    return _with_capital_city(expanded)


def _with_capital_city(text: str) -> str:
    return text.replace("thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh")


def _unit(match: re.Match[str], text: str) -> str:
    """The full unit with the blank behind it, "" when these letters are something else here."""
    short = match["unit"].lower().replace(".", "")
    following = match["next"]
    starts_segment = bool(_SEGMENT_START.search(text[max(0, match.start() - 8) : match.start()]))
    numbered = following[:1].isdigit()
    if not following:
        full = _UNITS[short]
        return full if match["dot"] or (len(short) > 1 and starts_segment) else ""
    if numbered and short in _NEEDS_NAME_ONLY:
        return ""
    if not numbered and (len(following) < 2 or not following[0].isupper() or not following[1].isalpha()):
        return ""
    if not match["dot"] and not match["blank"] and not numbered:
        return ""
    if short in _AT_SEGMENT_START_ONLY and not starts_segment:
        return ""
    if len(short) == 1 and not match["dot"] and not starts_segment:
        return ""
    if len(short) == 1 and not match["dot"] and match["unit"].islower() and not numbered:
        return ""
    full = _UNITS[short]
    if numbered and full in _ADMINISTRATIVE:
        full = full[0].upper() + full[1:]
    return full + " "
