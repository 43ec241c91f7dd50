"""Words typed with the keys of Telex or VNI while no input method was on: "tieesng vieejt", "tie61ng vie65t".

A word is decoded when its keys give a syllable that can exist. Some words are both, English and Telex ("has", "cos"),
or a code and VNI ("a1"): those are decoded only in a line where other words leave no doubt and nothing speaks against.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from vietnamese.data import lines
from vietnamese.letters import TONE_OF, VOWELS, listed
from vietnamese.syllables import SPELLINGS, is_syllable, place_tone

_TELEX_TONES: Final = {"f": 1, "r": 2, "x": 3, "s": 4, "j": 5}
_VNI_TONES: Final = {"2": 1, "3": 2, "4": 3, "1": 4, "5": 5}
_CIRCUMFLEX: Final = {"a": "â", "e": "ê", "o": "ô"}
_HORN: Final = {"u": "ư", "o": "ơ"}
_LONGEST: Final = 12
_Decoder = Callable[[str], str]
_Doubt = Callable[[str, str], bool]

_FOREIGN: Final = re.compile("[^a-zđ" + "".join(sorted(VOWELS)) + "]")
_CHUNK: Final = re.compile(r"\S+")
_CODE: Final = re.compile(r"[/@_\\#&=]|[^\W_][.:-][^\W_]")
_EDGES: Final = re.compile(r"(\W*+)(\w++)\W*+\Z")


def decode_telex(text: str) -> str:
    """``text`` with its Telex slips turned into Vietnamese; what is not Telex stays as it is.

    >>> decode_telex("tieesng Vieejt"), decode_telex("Facebook has news"), decode_telex("QD-UBND")
    ('tiếng Việt', 'Facebook has news', 'QD-UBND')
    """
    return _decode(text, _telex_word, _looks_english)


def decode_vni(text: str) -> str:
    """``text`` with its VNI slips turned into Vietnamese; codes such as B93, KP3, H5N1 stay as they are.

    >>> decode_vni("tie61ng Vie65t"), decode_vni("B93, KP3")
    ('tiếng Việt', 'B93, KP3')
    """
    return _decode(text, _vni_word, _looks_like_code)


def _decode(text: str, word_decoder: _Decoder, is_doubtful: _Doubt) -> str:
    return "".join(_decode_line(line, word_decoder, is_doubtful) for line in text.splitlines(keepends=True))


def _decode_line(line: str, word_decoder: _Decoder, is_doubtful: _Doubt) -> str:
    """Certain words first; doubtful ones follow when the line has certain words and no foreign ones."""
    pieces: list[tuple[int, int, str, bool]] = []
    certain = foreign = 0
    for chunk in _CHUNK.finditer(line):
        edges = _EDGES.match(chunk[0])
        if edges is None or _CODE.search(chunk[0]):
            continue
        word = edges[2]
        decoded = word_decoder(word) if len(word) <= _LONGEST else ""
        start = chunk.start() + edges.start(2)
        if decoded:
            doubtful = is_doubtful(word, decoded)
            certain += not doubtful
            pieces.append((start, start + len(word), decoded, doubtful))
        elif word.isascii() and word.isalpha() and word.lower() not in SPELLINGS and not word.isupper():
            foreign += 1
    result: list[str] = []
    position = 0
    for start, end, decoded, doubtful in pieces:
        if doubtful and (not certain or foreign):
            continue
        result += [line[position:start], decoded]
        position = end
    return "".join((*result, line[position:]))


def _looks_english(word: str, decoded: str) -> bool:
    return word.lower() in _english() or (word.isupper() and len(word) <= 3) or len(word) < 3


def _looks_like_code(word: str, decoded: str) -> bool:
    """One digit at the end may be a number that stands glued (to3, nam5) unless the syllable is an everyday one."""
    digits = sum(char.isdigit() for char in word)
    if digits > 1 or not word[-1].isdigit():
        return False
    return word.isupper() or len(word) < 4 or word[:-1].lower() in _before_numbers() or decoded.lower() not in common()


@cache
def _english() -> frozenset[str]:
    return frozenset(word for line in lines("english.txt") for word in line.split())


@cache
def common() -> frozenset[str]:
    """Everyday syllables."""
    return frozenset(word for line in lines("syllables.txt") for word in line.split())


@cache
def _before_numbers() -> frozenset[str]:
    return frozenset(listed("to khu quan thang quy nam ngay lo ap thon phuong khoa lop bai muc dieu khoan so tang kp"))


@lru_cache(maxsize=8192)
def _telex_word(word: str) -> str:
    """One word decoded, or "" when it is no Telex."""
    if not word.isalpha() or _FOREIGN.search(word.lower()):
        return ""
    letters: list[str] = []
    cases: list[bool] = []
    tone = 0
    keys = 0
    late = False
    for char in word:
        low = char.lower()
        has_vowel = any(letter in VOWELS for letter in letters)
        if low in _TELEX_TONES and has_vowel:
            if tone:
                return ""
            tone = _TELEX_TONES[low]
        elif low == "d" and letters and letters[0] == "d" and (len(letters) == 1 or (has_vowel and keys)):
            letters[0] = "đ"
        elif low == "w":
            if not _horn(letters):
                letters.append("ư")
                cases.append(char.isupper())
        elif low in _CIRCUMFLEX and letters and letters[-1] == low:
            letters[-1] = _CIRCUMFLEX[low]
        elif low in _CIRCUMFLEX and low in letters and letters[-1] not in VOWELS:
            letters[letters.index(low)] = _CIRCUMFLEX[low]
            late = True
        else:
            letters.append(low)
            cases.append(char.isupper())
            continue
        keys += 1
    if not keys or (late and not tone):
        return ""
    return _finished(letters, tone, cases, word)


@lru_cache(maxsize=8192)
def _vni_word(word: str) -> str:
    """One word decoded, or "" when it is no VNI."""
    if not word[0].isalpha() or word.isalpha():
        return ""
    letters: list[str] = []
    cases: list[bool] = []
    tone = 0
    for char in word:
        low = char.lower()
        if not char.isdigit():
            letters.append(low)
            cases.append(char.isupper())
        elif low in _VNI_TONES:
            if tone or not any(letter in VOWELS for letter in letters):
                return ""
            tone = _VNI_TONES[low]
        elif not _vni_mark(letters, low):
            return ""
    return _finished(letters, tone, cases, word)


def _horn(letters: list[str]) -> bool:
    """The w of Telex and the 7 and 8 of VNI together: uo → ươ, else u → ư, o → ơ, a → ă; the last that can."""
    text = "".join(letters)
    for pair in ("uo", "uơ", "ưo"):
        if pair in text:
            at = text.index(pair)
            letters[at : at + 2] = ["ư", "ơ"]
            return True
    if "ua" in text and not text.startswith("qu"):
        letters[text.index("ua")] = "ư"
        return True
    for index in range(len(letters) - 1, -1, -1):
        if letters[index] in "uoa" and not (index == 1 and text.startswith("qu")):
            letters[index] = {"u": "ư", "o": "ơ", "a": "ă"}[letters[index]]
            return True
    return False


def _vni_mark(letters: list[str], key: str) -> bool:
    if key == "9":
        if letters[0] != "d":
            return False
        letters[0] = "đ"
        return True
    table = {"6": _CIRCUMFLEX, "7": _HORN, "8": {"a": "ă"}}.get(key, {})
    if key == "7" and ("uo" in "".join(letters)):
        return _horn(letters)
    for index in range(len(letters) - 1, -1, -1):
        if letters[index] in table:
            letters[index] = table[letters[index]]
            return True
    return False


def _finished(letters: list[str], tone: int, cases: list[bool], word: str) -> str:
    """The syllable in the case of the letters that carry it; "" when it cannot exist."""
    bare = "" if any(letter in TONE_OF for letter in letters) else _completed("".join(letters), tone)
    if not bare:
        return ""
    syllable = place_tone(bare, tone)
    if word.isupper():
        return syllable.upper()
    if len(syllable) != len(cases):
        return syllable.capitalize() if word[0].isupper() else syllable
    return "".join(char.upper() if upper else char for char, upper in zip(syllable, cases, strict=True))


_LACKING: Final = (("ie", "iê"), ("ye", "yê"), ("uo", "ươ"), ("uo", "uô"), ("ua", "uâ"), ("ue", "uê"))


def _completed(bare: str, tone: int) -> str:
    """``bare`` when it can be a syllable; else the everyday one that lacks only a mark (nguoif, tiengs, duocj)."""
    if "ưo" in bare and not bare.endswith("ưo"):
        bare = bare.replace("ưo", "ươ")
    if "uơ" in bare and not bare.endswith("uơ"):
        bare = bare.replace("uơ", "ươ")
    if bare.endswith("ươ"):  # thuowr
        bare = bare[:-2] + "uơ"
    if is_syllable(place_tone(bare, tone)):
        return bare
    if not tone:
        return ""
    for plain, marked in _LACKING:
        if plain in bare:
            candidate = bare.replace(plain, marked)
            if place_tone(candidate, tone) in common():
                return candidate
    return ""
