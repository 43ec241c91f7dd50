"""Reads a whole text: its numbers and mail addresses at once, its words sentence by sentence."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from vietnamese.personal import lexicon as lex
from vietnamese.personal.emails import emails
from vietnamese.personal.health import Earlier, HealthReader
from vietnamese.personal.landmarks import LandmarkReader
from vietnamese.personal.names import NameReader
from vietnamese.personal.numbers import numbers
from vietnamese.personal.spans import Kind, PersonalData, Span, without_overlap
from vietnamese.personal.text import Plain

_MEMORY = 6
"""So many sentences back a state without a subject finds its person; the fields of a form count as sentences."""


def find(text: str) -> list[PersonalData]:
    """See :func:`vietnamese.personal.find_personal_data`."""
    plain = Plain(text)
    spans = list(numbers(plain.text))
    spans += emails(plain.text)
    spans += _Sentences(plain.text).spans()
    result = []
    for start, end, kind in without_overlap(spans, len(plain.text)):
        first, last = plain.original(start, end)
        result.append(PersonalData(first, last, text[first:last], kind))
    return result


class _Sentences(NameReader, HealthReader, LandmarkReader):
    """Reads a text sentence by sentence for names, health and addresses."""

    def spans(self) -> Iterator[Span]:
        """All that the words say. A sentence without a subject goes on about who the one before told of."""
        words, gaps = self.words, self.gaps
        earlier: deque[Earlier] = deque(maxlen=_MEMORY)
        count = len(words)
        lo = 0
        while lo < count:
            hi = gaps.find(lex.BREAK, lo + 1)
            mask = 0
            marked = 0
            big = small = 0
            for place in range(lo, hi):
                word = words[place]
                mask |= word.flags
                if word.marked:
                    marked += 1
                if word.shape == "U":
                    big += 1
                elif word.shape != "D" and word.shape != "I":
                    small += 1
            self.bare = marked * 5 <= hi - lo if hi - lo > 5 else not marked
            if self.bare:
                for place in range(lo, hi):
                    mask |= words[place].bare_flags
            self.upper = big > 2 and big > 2 * small
            names = self._names(lo, hi)
            for start, end in names:
                yield self._span(start, end, Kind.NAME)
            if mask & lex.TRIGGER:
                yield from self._health(lo, hi, names, earlier)
            self.listed = any(row[1] for row in earlier) and ";" in self.plain[self.ends[lo - 1] : self.starts[lo]]
            if mask & lex.ADDRESS:
                yield from self._addresses(lo, hi, names)
            if mask & lex.NEAR:
                self.name_ends = {end for _, end in names}
                yield from self._landmarks(lo, hi, names)
            earlier.appendleft(((lo, hi), names, self.bare))
            lo = hi
