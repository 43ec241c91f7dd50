"""Suggestions for misspelt Vietnamese: what an editor is shown before publishing. Nothing is changed by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from vietnamese.honorifics import FAMILY_NAMES
from vietnamese.keys import search_key
from vietnamese.letters import MARKED, TONELESS, listed
from vietnamese.normal import normalise, split_at_capitals
from vietnamese.spelling_rules import (
    Words,
    compounds,
    everyday,
    foreign_slip,
    glued,
    likely_slips,
    neighbours,
    repairs,
    slips,
)
from vietnamese.syllables import is_syllable, spellings_of, tone_of


@dataclass(frozen=True, order=True)
class Suggestion:
    """``text[start:end] == found`` should perhaps be ``suggestion``. Suggestions of one text do not overlap."""

    start: int
    end: int
    found: str
    suggestion: str


@dataclass(frozen=True)
class _Word:
    start: int
    end: int
    written: str
    """Composed, in its own case."""
    key: str
    joined: bool
    """Only a blank stands between the word before and this one."""


_LETTER: Final = r"[^\W\d_][\u0300-\u036f\u00ad\u200b-\u200d\ufeff]*"
_WORD: Final = re.compile(rf"(?:{_LETTER})+")
_CHUNK: Final = re.compile(r"\S+")
_GLUED_MARK: Final = re.compile(r"[,;:!?…](?=[^\W\d_])|\.(?=[^\W\d_])")
_NEVER_DOUBLE: Final = frozenset(map(search_key, listed("của và các những với tại trong được bởi")))
_LONGEST_PHRASE: Final = 4
_LONGEST_WORD: Final = 30
_LONGEST_NAME: Final = 4


def suggest_spelling(text: str) -> list[Suggestion]:
    """What looks misspelt in ``text``, with the likely right spelling, in the order of the text.

    Found are: the confusion list (may túy, sét nghiệm, chia sẽ); slips of sound in known words (s/x, ch/tr, d/gi/r,
    l/n, hỏi/ngã, a lost tone); syllables that the spelling forbids (câp, nghành); glued words and missing blanks
    (độngcác, hiệnĐề, sau:Mục); foreign words of the field with one wrong letter (Kraoke). Addresses of the web and of
    e-mail are left alone. Offsets are code points of ``text`` as given.

    >>> [(found.found, found.suggestion) for found in suggest_spelling("Các câp vận độngcác em xét sử may túy")]
    [('câp', 'cấp'), ('độngcác', 'động các'), ('xét sử', 'xét xử'), ('may túy', 'ma túy')]
    """
    words = list(_words(text))
    found: list[Suggestion] = []
    taken: set[int] = set()
    index = 0
    while index < len(words):
        count, suggestion = _phrase(words, index)
        if not count:
            count, suggestion = 1, _single(words, index)
        if suggestion:
            start, end = words[index].start, words[index + count - 1].end
            found.append(Suggestion(start, end, text[start:end], suggestion))
            taken.update(range(index, index + count))
        index += count
    found.extend(_missing_blanks(text, words, taken))
    return sorted(found)


def _words(text: str) -> Iterator[_Word]:
    last_end = -1
    for chunk in _CHUNK.finditer(text):
        if "@" in chunk[0] or "://" in chunk[0] or chunk[0].lower().startswith("www."):
            continue
        for match in _WORD.finditer(text, chunk.start(), chunk.end()):
            start, end = match.span()
            written = normalise(match[0]) if end - start <= 2 * _LONGEST_WORD else ""
            joined = last_end >= 0 and last_end < start and text[last_end:start].isspace()
            yield _Word(start, end, written, search_key(written), joined)
            last_end = end


def _phrase(words: list[_Word], index: int) -> tuple[int, str]:
    """The longest misspelt phrase that begins here: how many words, and what they should be."""
    longest = 1
    while longest < _LONGEST_PHRASE and index + longest < len(words) and words[index + longest].joined:
        longest += 1
    keys = tuple(word.key for word in words[index : index + longest])
    for count in range(longest, 0, -1):
        phrase = keys[:count]
        if (right := slips().get(phrase)) and not _in_name(words, index):
            return count, _in_case(words[index : index + count], right)
        if count > 1 and (likely := likely_slips().get(phrase)) and _stands_alone(words, index, count):
            return count, _in_case(words[index : index + count], likely)
    if longest > 1 and keys[0] == keys[1] and keys[0] in _NEVER_DOUBLE:
        return 2, words[index].written
    return 0, ""


def _stands_alone(words: list[_Word], index: int, count: int) -> bool:
    """A slip of sound counts only when neither end of it makes a known word with what stands beside it.

    Nor does it when no word of the phrase has a mark: that is text typed without marks; nor in names.
    """
    phrase = words[index : index + count]
    if not any(char in MARKED for word in phrase for char in word.key) or all(map(_is_capital, phrase)):
        return False
    end = index + count
    if index > 0 and words[index].joined and (words[index - 1].key, words[index].key) in compounds():
        return False
    return not (end < len(words) and words[end].joined and (words[end - 1].key, words[end].key) in compounds())


def _in_name(words: list[_Word], index: int) -> bool:
    """Part of a person's name: a capital word in a short run of capital words that a family name begins."""
    first = index
    while first > 0 and index - first < _LONGEST_NAME and words[first].joined and _is_capital(words[first - 1]):
        first -= 1
    return first < index and _is_capital(words[index]) and words[first].key in FAMILY_NAMES


def _is_capital(word: _Word) -> bool:
    return word.written[:1].isupper() and not (word.written.isupper() and len(word.written) > 1)


def _single(words: list[_Word], index: int) -> str:
    """What one word should be; "" when nothing is wrong with it."""
    word = words[index]
    written, key = word.written, word.key
    if not 2 <= len(written) <= _LONGEST_WORD:
        return ""
    if is_syllable(key):
        return _misplaced_tone(word)
    if key in everyday():
        return ""
    if right := foreign_slip(key):
        return right
    marked = any(char in MARKED for char in key)
    pieces = split_at_capitals(written)
    if len(pieces) > 1:
        good = all(is_syllable(piece.lower()) or piece.isupper() for piece in pieces)
        return " ".join(pieces) if good and marked else ""
    if written.isupper() and not marked:
        return ""
    if marked and (parts := glued(written.lower())):
        known = any(pair in compounds() for pair in pairwise(map(search_key, parts)))
        return _in_case([word], " ".join(parts)) if known or written.islower() else ""
    candidates = repairs(key)
    if candidates and (marked or len(candidates) == 1):
        return _in_case([word], _best(candidates, words, index, any_will_do=marked))
    if marked or (index > 0 and words[index].joined):
        return _in_case([word], _best(tuple(sorted(neighbours(key))), words, index, any_will_do=False))
    return ""


def _misplaced_tone(word: _Word) -> str:
    """ngừơi, hòan, qúy: a possible syllable whose tone stands on a letter where neither style has it."""
    lower = word.written.lower()
    bare, tone = lower.translate(TONELESS), tone_of(lower)
    if not tone or not is_syllable(lower):
        return ""
    styles = spellings_of(bare, tone)
    return "" if lower in styles else _in_case([word], styles[0])


def _best(candidates: Words, words: list[_Word], index: int, any_will_do: bool) -> str:
    """The candidate that makes a known word with a neighbour; the first everyday one when ``any_will_do``."""
    before = words[index - 1].key if index > 0 and words[index].joined else ""
    after = words[index + 1].key if index + 1 < len(words) and words[index + 1].joined else ""
    for candidate in candidates:
        if (before, candidate) in compounds() or (candidate, after) in compounds():
            return candidate
    if any_will_do:
        return next((candidate for candidate in candidates if candidate in everyday()), candidates[0])
    return ""


def _in_case(words: list[_Word], right: str) -> str:
    """``right`` with the capitals of what was found, word by word where the count is the same."""
    written = [word.written for word in words]
    if all(word.isupper() for word in written) and sum(map(len, written)) > 1:
        return right.upper()
    parts = right.split(" ")
    if len(parts) != len(written):
        return right[:1].upper() + right[1:] if written[0][:1].isupper() else right
    return " ".join(
        part[:1].upper() + part[1:] if source[:1].isupper() else part
        for part, source in zip(parts, written, strict=True)
    )


def _missing_blanks(text: str, words: list[_Word], taken: set[int]) -> Iterator[Suggestion]:
    """A comma, colon or full stop with a word glued behind it."""
    yield from _glued_to_numbers(text, words, taken)
    for index in range(1, len(words)):
        left, right = words[index - 1], words[index]
        between = text[left.end : right.start]
        if len(between) != 1 or not _GLUED_MARK.match(text, left.end):
            continue
        if not is_syllable(left.key) or not _is_word(right):
            continue
        if between == "." and not (left.written.islower() and len(left.written) > 1 and right.written[0].isupper()):
            continue
        if index - 1 in taken or index in taken:
            yield Suggestion(left.end, right.start, between, between + " ")
        else:
            found = text[left.start : right.end]
            yield Suggestion(left.start, right.end, found, f"{left.written}{between} {right.written}")
            taken.update((index - 1, index))


def _glued_to_numbers(text: str, words: list[_Word], taken: set[int]) -> Iterator[Suggestion]:
    """ngày18, 151người: a marked syllable and a number without a blank."""
    for index, word in enumerate(words):
        if index in taken or len(word.written) < 2 or word.written.isascii() or not is_syllable(word.key):
            continue
        before = text[word.start - 1 : word.start] if word.start else ""
        after = text[word.end : word.end + 1]
        if before.isdigit() or after.isdigit():
            found = text[word.start : word.end]
            yield Suggestion(word.start, word.end, found, f"{' ' * before.isdigit()}{found}{' ' * after.isdigit()}")
            taken.add(index)


def _is_word(word: _Word) -> bool:
    return len(word.written) > 1 and (is_syllable(word.key) or word.written.isupper())
