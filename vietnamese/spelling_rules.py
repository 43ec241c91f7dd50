"""What ``suggest_spelling`` knows: slips made from right words, and repairs of words that cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from vietnamese.data import lines
from vietnamese.keys import search_key
from vietnamese.letters import LETTERS, TONED, TONELESS, VOWELS
from vietnamese.normal import fold
from vietnamese.syllables import SPELLINGS, is_syllable, place_tone, tone_of
from vietnamese.typing_slips import common as _everyday

Words = tuple[str, ...]

_ONSETS: Final = (
    ("s", "x"), ("x", "s"), ("ch", "tr"), ("tr", "ch"), ("d", "gi"), ("gi", "d"), ("d", "r"), ("r", "d"), ("gi", "r"),
    ("r", "gi"), ("l", "n"), ("n", "l"), ("đ", "d"),
)  # fmt: skip
_CODAS: Final = (("n", "ng"), ("ng", "n"), ("t", "c"), ("c", "t"))
_SAME_SOUND: Final = (
    ("ngh", "ng"),
    ("ng", "ngh"),
    ("gh", "g"),
    ("g", "gh"),
    ("k", "c"),
    ("c", "k"),
    ("q", "k"),
)
_HOOK, _TILDE = 2, 3
_LONGEST_GLUED: Final = 24
_LONGEST_SLIP: Final = 9


@cache
def compounds() -> frozenset[Words]:
    """The words of two or more syllables, as keys, with the pairs inside the longer ones."""
    found: set[Words] = set()
    for line in lines("compounds.txt"):
        for entry in line.split(";"):
            words = tuple(search_key(entry).split())
            found.add(words)
            found.update(pairwise(words))
    return frozenset(found)


@cache
def everyday() -> frozenset[str]:
    """Everyday syllables, as keys, and those of the compounds."""
    return frozenset(map(search_key, _everyday())) | {word for words in compounds() for word in words}


@cache
def slips() -> dict[Words, str]:
    """Wrong words → right spelling: the confusion list."""
    found: dict[Words, str] = {}
    for line in lines("confusions.txt"):
        wrong, _, right = line.partition("=")
        found[tuple(search_key(wrong).split())] = right.strip()
    return found


@cache
def likely_slips() -> dict[Words, str]:
    """Wrong words → right spelling: made from the compounds by rules of sound."""
    right = compounds() | {
        tuple(search_key(pair).split()) for line in lines("real_pairs.txt") for pair in line.split(";")
    }
    found: dict[Words, str] = {}
    for line in lines("compounds.txt"):
        for entry in map(str.strip, line.split(";")):
            words = tuple(search_key(entry).split())
            for place, word in enumerate(words):
                for variant in _variants(word, any_tone=len(words) > 2):
                    wrong = (*words[:place], variant, *words[place + 1 :])
                    if wrong not in right:
                        found.setdefault(wrong, entry)
    return found


def _variants(word: str, any_tone: bool) -> Iterator[str]:
    """How a syllable is written by those who do not hear or know the difference.

    Another tone altogether counts in words of three syllables, and where it makes a syllable that is not everyday: in
    pairs it gives too many right words (người bạn, người bán).
    """
    tone = tone_of(word) or 0
    bare = word.translate(TONELESS)
    for onset, other in _ONSETS:
        if bare.startswith(onset) and _onset(bare) == onset:
            yield place_tone(other + bare[len(onset) :], tone)
    for coda, other in _CODAS:
        if bare.endswith(coda) and len(bare) > len(coda) and bare[-len(coda) - 1] in VOWELS:
            yield place_tone(bare[: -len(coda)] + other, tone)
    if tone in (_HOOK, _TILDE):
        yield place_tone(bare, _HOOK + _TILDE - tone)
    if tone and is_syllable(bare):
        yield bare
    toned = (place_tone(bare, other) for other in range(1, 6) if other != tone)
    yield from (other for other in toned if any_tone or search_key(other) not in everyday())


def _onset(bare: str) -> str:
    end = 0
    while end < len(bare) and bare[end] not in VOWELS:
        end += 1
    return "gi" if bare.startswith("gi") and len(bare) > 2 and bare[2] in VOWELS else bare[:end]


@lru_cache(maxsize=4096)
def repairs(word: str) -> Words:
    """Syllables that ``word`` (a key that is no syllable) may have meant, by the rules of spelling alone."""
    bare = word.translate(TONELESS)
    tone = tone_of(word)
    found: list[str] = []
    if tone is not None and bare in SPELLINGS:  # a stop without sắc or nặng
        return tuple(candidate for candidate in (place_tone(bare, 4), place_tone(bare, 5)) if candidate in everyday())
    for pair in ("uơ", "ưo"):
        if tone is not None and pair in bare and is_syllable(place_tone(bare.replace(pair, "ươ"), tone)):
            found.append(place_tone(bare.replace(pair, "ươ"), tone))
    for onset, other in _SAME_SOUND:
        if _onset(bare) == onset and is_syllable(other + word[len(onset) :]):
            found.append(other + word[len(onset) :])
    return tuple(found)


@lru_cache(maxsize=4096)
def neighbours(word: str) -> frozenset[str]:
    """Everyday syllables one keystroke away from ``word``."""
    if not 2 <= len(word) <= _LONGEST_SLIP:
        return frozenset()
    alphabet = LETTERS + "".join(TONED[vowel][tone] for vowel in TONED for tone in range(1, 6))
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {head + tail[1:] for head, tail in cuts if tail}
    found |= {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    found |= {head + char + tail for head, tail in cuts for char in LETTERS}
    found |= {head + char + tail[1:] for head, tail in cuts if tail for char in alphabet}
    return frozenset(map(search_key, found)) & everyday()


@lru_cache(maxsize=4096)
def glued(word: str) -> Words:
    """The everyday syllables that a glued word (small letters, with marks) consists of; empty when it is none."""
    length = len(word)
    if not 3 <= length <= _LONGEST_GLUED:
        return ()
    best: list[Words | None] = [()] + [None] * length
    for end in range(1, length + 1):
        for start in range(max(0, end - 7), end):
            before = best[start]
            piece = word[start:end]
            if before is None or len(piece) == 1 or search_key(piece) not in everyday() or not is_syllable(piece):
                continue
            candidate = (*before, piece)
            if best[end] is None or _rank(candidate) > _rank(best[end] or ()):
                best[end] = candidate
    return best[length] or ()


def _rank(pieces: Words) -> tuple[int, int]:
    """Fewer pieces are better, then more known pairs."""
    keys = [search_key(piece) for piece in pieces]
    return -len(pieces), sum(pair in compounds() for pair in pairwise(keys))


@cache
def foreign() -> dict[str, str]:
    """Small letters → right spelling of foreign words."""
    return {word.lower(): word for line in lines("foreign.txt") for word in line.split()}


@cache
def _foreign_shortened() -> dict[str, str]:
    """Each foreign word with one letter left out → the word: two words one slip apart share such a form."""
    found: dict[str, str] = {}
    for word in foreign():
        if len(word) >= 6:
            for at in range(len(word)):
                found.setdefault(word[:at] + word[at + 1 :], word)
    return found


@lru_cache(maxsize=4096)
def foreign_slip(word: str) -> str:
    """The foreign word that ``word`` (small letters) misspells by one letter; "" when there is none."""
    if len(word) < 5 or len(word) > 20 or word in foreign():
        return ""
    if not word.isascii():
        return foreign().get(fold(word), "")
    if word.endswith("s") and word[:-1] in foreign():
        return ""
    shortened = _foreign_shortened()
    if word in shortened:
        return foreign()[shortened[word]]
    for at in range(len(word)):
        less = word[:at] + word[at + 1 :]
        if less in foreign():
            return foreign()[less]
        target = shortened.get(less, "")
        if len(target) == len(word) and _one_apart(word, target):
            return foreign()[target]
    return ""


def _one_apart(word: str, target: str) -> bool:
    """One other letter, or two neighbours that changed places."""
    apart = [at for at in range(len(word)) if word[at] != target[at]]
    if len(apart) == 2 and apart[1] == apart[0] + 1:
        return word[apart[0]] == target[apart[1]] and word[apart[1]] == target[apart[0]]
    return len(apart) == 1
