"""What is found: a span of the text and its kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a span tells about a person, the gravest last."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    IDENTITY = "identity"
    HEALTH = "health"
    HIV = "hiv"


_GRAVITY = {kind: place for place, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class PersonalData:
    """A span of the text as it was given: ``given_text[start:end] == text``."""

    start: int
    end: int
    text: str
    kind: Kind


Span = tuple[int, int, Kind]
"""First letter, end and kind, in the text as the rules read it."""

Range = tuple[int, int]
"""First word and end, in the row of words."""


def without_overlap(spans: Iterable[Span], length: int) -> list[Span]:
    """The gravest and longest first; a span stays when nothing before it took one of its letters."""
    taken = bytearray(length)
    kept: list[Span] = []
    for span in sorted(
        {span for span in spans if span[0] < span[1]},
        key=lambda span: (span[2] is not Kind.HIV, span[0] - span[1], -_GRAVITY[span[2]], span[0]),
    ):
        start, end, _ = span
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\x01" * (end - start)
            kept.append(span)
    return sorted(kept)
