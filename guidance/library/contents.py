"""A document's text as a tree: chapters and sections with their articles, articles with clauses and points."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field

from guidance.law.kinds import ProvisionKind

DIVISIONS = frozenset({ProvisionKind.PHAN, ProvisionKind.CHUONG, ProvisionKind.MUC, ProvisionKind.TIEU_MUC})
"""What articles stand in."""


OPEN = 15
"""Articles that the contents show without being opened."""


@dataclass
class Piece:
    """One provision with what lies in it. ``key`` and ``parent`` name provisions, in order of the text."""

    key: object
    parent: object
    kind: str
    label: str
    heading: str
    text: str
    anchor: str
    children: list[Piece] = field(default_factory=list)
    chapter: str = ""
    """Above an article that does not stand right under it: "Chương V. Cai nghiện ma túy"."""
    previous: Piece | None = None
    next: Piece | None = None

    @property
    def title(self) -> str:
        return (
            f"{self.label.rstrip('.')}. {self.heading}" if self.heading and self.label else self.label or self.heading
        )

    @property
    def is_division(self) -> bool:
        return self.kind in DIVISIONS

    @property
    def paragraphs(self) -> list[str]:
        return [line.strip() for line in self.text.splitlines() if line.strip()]

    @property
    def mark(self) -> str:
        """What stands before a clause or point: "2.", "a)"."""
        word = self.label.rstrip(".)").split()[-1:] or [""]
        return f"{word[0]}{')' if self.kind == ProvisionKind.DIEM else '.'}" if word[0] else ""

    @property
    def lines(self) -> list[Piece]:
        """Clauses and points within, in order, flat: their kind says how deep they stand."""
        return [line for child in self.children for line in (child, *child.lines)]

    @property
    def articles(self) -> list[Piece]:
        """The articles within, at any depth of chapters and sections."""
        return [article for child in self.children for article in (child.articles if child.is_division else [child])]

    @property
    def reach(self) -> str:
        """Its articles in short: "Điều 27–43"."""
        articles = [article for article in self.articles if article.kind == ProvisionKind.DIEU]
        if len(articles) < 2:
            return articles[0].label.rstrip(".") if articles else ""
        return f"{articles[0].label.rstrip('.')}–{articles[-1].label.rstrip('.').split()[-1]}"


@dataclass(frozen=True)
class Contents:
    """``pieces`` is the top of the tree."""

    pieces: list[Piece]
    chapters: int
    articles: int

    @property
    def flat(self) -> list[Piece]:
        """Divisions and articles in the order of the text."""
        return _flat(self.pieces)

    @property
    def is_short(self) -> bool:
        """Short enough to stand open."""
        return self.articles <= OPEN


def build(rows: Iterable[Piece]) -> Contents:
    """A tree of rows in the order of the text; each article knows its neighbours and its chapter."""
    top: list[Piece] = []
    known: dict[object, Piece] = {}
    chapters = 0
    articles: list[Piece] = []
    for piece in rows:
        known[piece.key] = piece
        above = known.get(piece.parent) if piece.parent is not None else None
        (above.children if above else top).append(piece)
        chapters += piece.kind == ProvisionKind.CHUONG
        if piece.kind == ProvisionKind.DIEU:
            articles.append(piece)
            is_first = above is not None and above.children[0] is piece
            piece.chapter = above.title if above and above.is_division and not is_first else ""
    for first, second in itertools.pairwise(articles):
        first.next, second.previous = second, first
    return Contents(top, chapters, len(articles))


def _flat(pieces: list[Piece]) -> list[Piece]:
    return [entry for piece in pieces for entry in ((piece, *_flat(piece.children)) if piece.is_division else (piece,))]
