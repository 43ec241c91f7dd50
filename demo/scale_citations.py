"""Citations among the many documents: an article in each that cites two dozen earlier ones, with its rows.

The text says what the rows say, so that reading it again finds the same.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from guidance.citing.reading import digest_of, words_of
from guidance.law import symbols
from guidance.models import Citation, LegalDocument

EACH = 23
"""The first batch has none before it: 5,000 documents hold over 100,000 citations."""
TOLD_APART = ("nghi_dinh", "thong_tu")
"""A local body's number would need its place."""
BEFORE = "Theo "
BATCH = 2000


@dataclass(frozen=True)
class Cited:
    """A document that others cite."""

    pk: int
    kind: str
    symbol: str
    words: str

    @property
    def text(self) -> str:
        return f"khoản 1 Điều 2 {self.words} số {self.symbol}"


def chosen(made: Sequence[Cited], rng: random.Random) -> list[Cited]:
    """Earlier documents, one more often than all others."""
    if not made:
        return []
    return [made[0], *rng.sample(made[-600:], min(EACH - 1, len(made[-600:])))]


def article(cited: Iterable[Cited]) -> str:
    """The clauses that cite them."""
    clauses = [f"{number}. {BEFORE}{one.text}." for number, one in enumerate(cited, start=1)]
    return "\n".join(["", "Điều 4. Căn cứ", *clauses]) if clauses else ""


def write(children: Iterable[tuple[LegalDocument, list[Cited]]]) -> None:
    """The rows of documents that end with ``article``."""
    rows = []
    for child, cited in children:
        places = {piece.path: piece for piece in child.outline()}
        for number, one in enumerate(cited, start=1):
            piece = places[f"dieu_4.khoan_{number}"]
            known = symbols.parse(one.symbol)
            rows.append(
                Citation(
                    page_id=child.pk,
                    part=f"text.{piece.path}.0",
                    words=words_of(one.text),
                    where=piece.label,
                    anchor=piece.anchor,
                    order=number - 1,
                    digest=digest_of(piece.text.strip()),
                    start=len(BEFORE),
                    end=len(BEFORE) + len(one.text),
                    text=one.text,
                    kind=one.kind,
                    number=known.number,
                    year=known.year,
                    symbol=one.symbol,
                    provisions=["dieu_2.khoan_1"],
                    day=child.issued_on,
                    outcome=Citation.Outcome.RESOLVED,
                    target_id=one.pk,
                    target_path="dieu_2.khoan_1",
                )
            )
    Citation.objects.bulk_create(rows, BATCH)
