"""Words for kinds of documents, and how far one reaches to the number on its right."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from guidance.citations.clean import Cleaned
from guidance.citations.dates import in_small_letters, is_issuer
from guidance.citations.symbols import Symbol
from guidance.citations.titles import Title, Titles, same_words
from guidance.citations.vocabulary import NO_DOCUMENTS, OTHER_TEXTS, TYPE_CODES, TYPE_WORDS
from vietnamese import fold
from vietnamese.letters import listed

NEVER: Final = "-"
"""The kind of words whose numbers are no symbols (contracts, licences, houses)."""
OTHER: Final = "?"
"""The kind of texts that have provisions and no symbol (charters, house rules)."""
LAWS: Final = frozenset({"luat", "bo_luat", "phap_lenh", "hien_phap"})

_CODES_OF_LAW: Final = {
    "blhs": "Hình sự",
    "bltths": "Tố tụng hình sự",
    "blds": "Dân sự",
    "bltds": "Tố tụng dân sự",
    "blttds": "Tố tụng dân sự",
    "blld": "Lao động",
    "blhh": "Hàng hải Việt Nam",
}
"""Short names that hold the word for the kind."""

_SHORT: Final = {key: kind for key, (_, kind) in TYPE_CODES.items() if 1 < len(key) <= 4 and key != "lct"}
_MARKED: Final = {
    **dict.fromkeys(NO_DOCUMENTS, NEVER),
    **dict.fromkeys(OTHER_TEXTS, OTHER),
    **TYPE_WORDS,
}
_KINDS: Final = {
    **_SHORT,
    **{fold(word): kind for word, kind in _MARKED.items()},
    **dict.fromkeys(_CODES_OF_LAW, "bo_luat"),
}
_HOMOGRAPHS: Final = {fold(word): word for word in _MARKED if " " not in word or word == "bộ luật"}
"""Words that others resemble without marks: nhà, nhã; "công bố luật"."""


def _alternatives(words: list[str]) -> str:
    """One pattern for all words, parted by first letters so that most places are passed over at once."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda each: (-len(each), each)):
        groups.setdefault(word[0], []).append(word[1:].replace(" ", "[ \\n]"))
    return "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in groups.items())


_HEAD: Final = re.compile(rf"(?<![a-z0-9_])(?<![0-9][/-])(?:{_alternatives(list(_KINDS))})(?![a-z_])")
"""Not right after a number: there it is a code inside a symbol."""
_NO_LAW_AFTER: Final = ("phap", " ky", " quy", " am", " gioi", " he")
"""pháp luật, kỷ luật, quy luật are no laws."""
_AMENDING: Final = re.compile(
    r"[ \n]sua[ \n]doi(?:[ \n]?,?[ \n]bo[ \n]sung)?(?:[ \n]?,?[ \n]thay[ \n]the)?(?:[ \n]va[ \n]bai[ \n]bo)?"
    r"(?:[ \n]mot[ \n]so[ \n](?:dieu|noi[ \n]dung|quy[ \n]dinh))?(?:[ \n]cua)?(?:[ \n]cac)?"
    r"[ \n](bo[ \n]luat|luat|phap[ \n]lenh)(?![a-z])"
)
_NUMBER_WORD: Final = re.compile(r"[ \n]?,?[ \n]?so(?:[ \n]hieu|[ \n]?,[ \n]ky[ \n]hieu)?[ \n]?[:.]?[ \n]?$")
_NUMBER_WORD_ONLY: Final = re.compile(r"so(?:[ \n]hieu|[ \n]?,[ \n]ky[ \n]hieu)?[ \n]?[:.]?[ \n]?")
_NUMBER_WORDS: Final = frozenset(listed("số Số SỐ sỐ so So SO sO"))
_DIRECT: Final = re.compile(r"[ \n]?(?:so(?:[ \n]hieu|[ \n]?,[ \n]ky[ \n]hieu)?[ \n]?[:.]?[ \n]?|[:][ \n]?)?")
_REACH: Final = 240
_STEPS: Final = 5
_BREAKS: Final = re.compile(r"[;:!?()|“”\"\x1e\x00/]|\.(?![ \n]?[A-ZĐ])|[0-9]{5}")
_NO_QUALIFIER: Final = frozenset(
    listed("""
    theo tại với là được bị có do bằng căn ngày trong đến cho khi đã sẽ này trên ghi mang gửi nêu vào ở từ về như nói mà
    thì nhưng hoặc hay cùng kèm để nhằm đó ra lại không chưa phải hết còn sau trước các những mọi rồi đang nay ngoài xem
    qua nhận đọc
    """)
)
_NO_QUALIFIER_BARE: Final = frozenset(map(fold, _NO_QUALIFIER)) - frozenset(listed("ra lai do con dang mang tai"))
_NO_TITLE: Final = frozenset(listed("này theo được đã sẽ tại do là thì thay nêu ban căn"))
_NOT_AT_THE_EDGE: Final = frozenset(listed("và va của cua"))
_CODES_NOT_IN_SMALL: Final = frozenset({"da", "pa"})
"""Codes that are words of the language in small letters."""


@dataclass(slots=True)
class Head:
    """A word for a kind of document at ``start`` to ``end``; ``reach`` is where a known title after it ends."""

    start: int
    end: int
    kind: str
    short: bool = False
    title: Title | None = None

    @property
    def reach(self) -> int:
        return self.title.end if self.title else self.end


def find(source: Cleaned, titles: Titles) -> list[Head]:
    """All heads in text order; what stands inside a title is none."""
    heads: list[Head] = []
    free = 0
    for match in _HEAD.finditer(source.folded):
        if match.start() < free:
            continue
        head = _head(source, titles, match)
        if head is not None:
            heads.append(head)
            free = head.reach
    return heads


def _head(source: Cleaned, titles: Titles, match: re.Match[str]) -> Head | None:
    start, end = match.span()
    word = _meant(source.text[start:end], match[0])
    if word is None:
        return None
    if word == "luat":
        start = end - 4
        if source.folded[max(0, start - 6) : start].rstrip(" \n").endswith(_NO_LAW_AFTER):
            return None
    head = Head(start, end, _KINDS[word], word in _SHORT)
    if word in _CODES_OF_LAW:
        head.title = Title(_CODES_OF_LAW[word], end, True)
    elif head.kind in LAWS:
        _with_title(source, titles, head)
    return head


@lru_cache(maxsize=1024)
def _meant(written: str, folded: str) -> str | None:
    """The word as ``_KINDS`` has it, or None where case and marks say that it is another one."""
    word = folded.replace("\n", " ")
    if word in _HOMOGRAPHS and not written.isascii() and not same_words(written, _HOMOGRAPHS[word]):
        return "luat" if word == "bo luat" else None
    if word in _SHORT:
        small = written.islower() and word not in _CODES_NOT_IN_SMALL
        return word if small or written.isupper() or written == TYPE_CODES[word][0] else None
    return word


def _with_title(source: Cleaned, titles: Titles, head: Head) -> None:
    amended = _AMENDING.match(source.folded, head.end) if source.folded.startswith("sua", head.end + 1) else None
    if amended is None:
        head.title = titles.match(head.kind, source.folded, source.text, head.end)
        return
    kind = _KINDS[amended[1].replace("\n", " ")]
    inner = titles.match(kind, source.folded, source.text, amended.end())
    if inner:
        name = " ".join(source.text[head.end : inner.end].split())
        head.title = Title(name, inner.end, inner.short)
    else:
        head.end = amended.end()


class Heads:
    """The heads of a text, to be asked for the one that a symbol belongs to."""

    def __init__(self, source: Cleaned, titles: Titles) -> None:
        self.source = source
        self.all = find(source, titles)
        self._ends = [head.end for head in self.all]
        self.ends = {head.reach for head in self.all}
        """Where a number may be glued to a word."""

    def of(self, symbol: Symbol, floor: int) -> Head | None:
        """The head of a symbol: the nearest that agrees with its code, else the one right before it.

        ``floor`` is the end of the document before; a head that says that this is no symbol has the kind ``NEVER``.
        """
        place = bisect_right(self._ends, symbol.start) - 1
        fallback: Head | None = None
        for index in range(place, max(-1, place - _STEPS), -1):
            head = self.all[index]
            if head.start < floor or symbol.start - head.reach > _REACH:
                break
            if head.reach > symbol.start:
                continue
            direct = self._is_direct(head.reach, symbol.start)
            agrees = _agrees(head, symbol)
            if direct and agrees:
                return head
            if agrees and self._is_qualified(head, symbol):
                return head
            if fallback is None and (direct or (head.kind == NEVER and self._is_qualified(head, symbol))):
                fallback = head
        return fallback

    def _is_direct(self, start: int, end: int) -> bool:
        if end - start > 14:
            return False
        match = _DIRECT.fullmatch(self.source.folded, start, end)
        return match is not None and ("so" not in match[0] or is_number_word(self.source, start, end))

    def _is_qualified(self, head: Head, symbol: Symbol) -> bool:
        """Whether nothing but a qualifier, a title or an issuer stands between the head and the number."""
        source, start, end = self.source, head.reach, symbol.start
        word = _NUMBER_WORD.search(source.folded, start, end) if source.folded.rfind("so", start, end) >= 0 else None
        numbered = word is not None and is_number_word(source, word.start(), end)
        gap = source.text[start : word.start() if word and numbered else end]
        if head.short or head.kind == OTHER or (gap and gap.split() == [gap]):
            return False
        qualifier, issuer = _parted(gap)
        if issuer is not None and not is_issuer(issuer):
            return False
        if head.title:
            return not qualifier.strip(" \n,")
        if head.kind in LAWS or head.kind == "van_ban_hop_nhat":
            return numbered and _is_title(qualifier)
        return _is_qualifier(qualifier, 8 if numbered else 3)


def is_number_word(source: Cleaned, start: int, end: int) -> bool:
    """Whether "so" between these places is "số", and not "sở", "sổ" or "sơ"."""
    place = source.folded.find("so", start, end)
    return source.text[place : place + 2] in _NUMBER_WORDS


def number_word(source: Cleaned, low: int, end: int) -> int:
    """Where the "số" begins that stands right before ``end`` (and not before ``low``), or -1."""
    folded = source.folded
    place = folded.rfind("so", low, end)
    if place < 0 or folded[place - 1 : place].isalnum() or source.text[place : place + 2] not in _NUMBER_WORDS:
        return -1
    return place if _NUMBER_WORD_ONLY.fullmatch(folded, place, end) else -1


def _parted(gap: str) -> tuple[str, str | None]:
    """What stands before "của" (or "giữa") and what after it."""
    match = re.search(r"(?:^|[ \n,])(?:của|giữa|cua|giua|CỦA|GIỮA)[ \n]", gap)
    return (gap[: match.start()], gap[match.end() :]) if match else (gap, None)


def _is_qualifier(words: str, most: int) -> bool:
    if _BREAKS.search(words) or "," in words:
        return False
    found = in_small_letters(words)
    if not found:
        return True
    stops = _NO_QUALIFIER_BARE if words.isascii() else _NO_QUALIFIER
    edges = {found[0], found[-1]} & _NOT_AT_THE_EDGE
    return len(found) <= most and not edges and stops.isdisjoint(found)


def _is_title(words: str) -> bool:
    """A title that is not in the list: any words of a clause."""
    if re.search(r"[;:!?()|\x1e\x00/0-9.]", words):
        return False
    found = in_small_letters(words)
    return len(found) <= 26 and _NO_TITLE.isdisjoint(found) and not (found and {found[0], found[-1]} & _NOT_AT_THE_EDGE)


def _agrees(head: Head, symbol: Symbol) -> bool:
    if head.kind in (NEVER, OTHER):
        return False
    if symbol.code is None:
        assembly = symbol.assembly
        if assembly == "qh":
            return head.kind in ("luat", "bo_luat", "nghi_quyet", "hien_phap")
        if assembly == "ubtvqh":
            return head.kind in ("phap_lenh", "nghi_quyet")
        return head.kind == "cong_van"
    kind = symbol.type
    return head.kind == kind or (kind, head.kind) in _NEAR


_NEAR: Final = {
    ("thong_tu_lien_tich", "thong_tu"),
    ("nghi_quyet_lien_tich", "nghi_quyet"),
    ("quyet_dinh", "quy_dinh"),
    ("luat", "phap_lenh"),
}
"""A code and the looser word that goes with it."""
