"""A document's text as a tree: chapters and sections with their articles, articles with clauses and points.

A card is what a reader opens, links to and prints: an article; in a plan without articles a section (Mục I).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field

from guidance.law.kinds import ProvisionKind

OPEN = 15
"""Cards that the contents show without being opened."""

AROUND = frozenset({ProvisionKind.MO_DAU, ProvisionKind.KET_THUC})
"""What stands before and behind the provisions; nothing lies in it."""
ALWAYS_DIVISIONS = frozenset({ProvisionKind.PHAN, ProvisionKind.CHUONG})


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
    depth: int = 0
    """Of a line within its card: 1 for a clause, 2 for a point in it."""
    chapter: str = ""
    """Above a card that does not stand right under it: "Chương V. Cai nghiện ma túy"."""
    is_division: bool = False
    """Whether articles lie in it."""
    previous: Piece | None = None
    next: Piece | None = None

    @property
    def title(self) -> str:
        label = self.label.rstrip(".")
        return f"{label}. {self.heading}" if self.heading and label else label or self.heading

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
        """Clauses and points within, in order, flat: their depth says how far in they stand."""
        return [line for child in self.children for line in (child, *child.lines)]

    @property
    def cards(self) -> list[Piece]:
        """The cards within, at any depth of chapters and sections."""
        return [card for child in self.children for card in (child.cards if child.is_division else [child])]

    @property
    def reach(self) -> str:
        """Its articles in short: "Điều 27–43"."""
        articles = [card for card in self.cards if card.kind == ProvisionKind.DIEU]
        if len(articles) < 2:
            return articles[0].label.rstrip(".") if articles else ""
        return f"{articles[0].label.rstrip('.')}–{articles[-1].label.rstrip('.').split()[-1]}"


@dataclass(frozen=True)
class Contents:
    """``pieces`` is the top of the tree, ``flat`` divisions and cards in the order of the text."""

    pieces: list[Piece]
    flat: list[Piece]
    chapters: int
    articles: int

    @property
    def is_short(self) -> bool:
        """Short enough to stand open."""
        return len(self.flat) <= OPEN

    @property
    def named(self) -> list[Piece]:
        """The top without opening and closing: what the contents list."""
        return [piece for piece in self.pieces if piece.label]


def build(rows: Iterable[Piece]) -> Contents:
    """A tree of rows in the order of the text; each card knows its neighbours and its chapter."""
    top: list[Piece] = []
    known: dict[object, Piece] = {}
    above: dict[int, Piece] = {}
    counts = {ProvisionKind.CHUONG.value: 0, ProvisionKind.DIEU.value: 0}
    for piece in rows:
        known[piece.key] = piece
        parent = known.get(piece.parent) if piece.parent is not None else None
        if parent is not None and parent.kind in AROUND:
            parent = None
        (parent.children if parent else top).append(piece)
        piece.is_division = piece.kind in ALWAYS_DIVISIONS
        if parent is not None:
            above[id(piece)] = parent
        if piece.kind in counts:
            counts[piece.kind] += 1
        if piece.kind == ProvisionKind.DIEU:
            while parent is not None:
                parent.is_division = True
                parent = above.get(id(parent))
    flat = _flat(top)
    cards = [piece for piece in flat if not piece.is_division]
    for card in cards:
        parent = above.get(id(card))
        is_first = parent is not None and parent.children[0] is card
        card.chapter = parent.title if parent and not is_first else ""
        _deepen(card)
    for first, second in itertools.pairwise(card for card in cards if card.label):
        first.next, second.previous = second, first
    return Contents(top, flat, counts[ProvisionKind.CHUONG], counts[ProvisionKind.DIEU])


def _flat(pieces: list[Piece]) -> list[Piece]:
    return [entry for piece in pieces for entry in ((piece, *_flat(piece.children)) if piece.is_division else (piece,))]


def _deepen(piece: Piece) -> None:
    for child in piece.children:
        child.depth = piece.depth + 1
        _deepen(child)
