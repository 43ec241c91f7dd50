"""How easy a text is to read.

The formula is LIX, the "läsbarhetsindex" of C.-H. Björnsson, *Läsbarhet*, Stockholm 1968:

    words / sentences + 100 × long words / words, a long word having more than six letters

It counts letters and no syllables, so it can be used with any language that is written in letters. In Vietnamese a
word of more than six letters has two syllables or more (phòng chống, tình nguyện viên): the share of long words is the
share of the learned compounds that make a text heavy. Words are found by longest match in ``data/compounds.txt`` and
``data/words.txt``; a compound that stands in neither counts as its syllables, so figures are a little low. The bands of
the Swedish scale are not measured for Vietnamese; compare texts with each other.

Formulas were made for Vietnamese by Nguyen and Henkin (1985) and by Luong, Nguyen and Dinh (2018). They are not used:
their constants could not be checked against the papers.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from vietnamese.data import lines
from vietnamese.keys import search_key

_SENTENCE_END: Final = re.compile(r"(?<![.!?…])[.!?…]++(?=[\s\"'”’)\]]|$)|\n+|;(?=\s)")
_SYLLABLE: Final = re.compile(r"[^\W_]+")
_SYLLABLES_OF_A_WORD: Final = 4
"""At most, in the lists."""

_LETTERS_OF_A_SHORT_WORD: Final = 6


@cache
def _words() -> frozenset[tuple[str, ...]]:
    entries = (entry for name in ("compounds.txt", "words.txt") for line in lines(name) for entry in line.split(";"))
    return frozenset(tuple(search_key(entry).split()) for entry in entries)


def reading_difficulty(text: str) -> float:
    """LIX: about 10 for a story for small children, 20 for plain guidance, over 60 for the text of a law; 0 for a text
    without words.

    >>> reading_difficulty("Mẹ đi chợ. Bé ở nhà với bà.")
    4.0
    """
    sentences = words = long = 0
    for sentence in _SENTENCE_END.split(text):
        lengths = _lengths_of_words(_SYLLABLE.findall(search_key(sentence)))
        if lengths:
            sentences += 1
            words += len(lengths)
            long += sum(length > _LETTERS_OF_A_SHORT_WORD for length in lengths)
    return words / sentences + 100 * long / words if words else 0.0


def reading_ease(text: str) -> float:
    """From 0 (hard) to 100 (easy): a hundred less LIX (Björnsson 1968; see the head of this module).

    A text without words is easy.

    >>> reading_ease("Mẹ đi chợ. Bé ở nhà với bà."), reading_ease("Cơ quan có thẩm quyền ban hành văn bản quy phạm.")
    (96.0, 64.4)
    """
    return round(max(0.0, 100 - reading_difficulty(text)), 1)


def _lengths_of_words(syllables: list[str]) -> list[int]:
    """How many letters the words of a sentence have; the longest known word is taken first."""
    lengths = []
    at = 0
    while at < len(syllables):
        for count in range(min(_SYLLABLES_OF_A_WORD, len(syllables) - at), 0, -1):
            if count == 1 or tuple(syllables[at : at + count]) in _words():
                break
        lengths.append(sum(map(len, syllables[at : at + count])))
        at += count
    return lengths
