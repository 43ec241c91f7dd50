"""How a document stands to others, read both ways from one row: groups for the map, sentences for the list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from guidance.law.kinds import BACKWARDS, RelationKind

from .neighbours import Neighbour
from .rows import Relation

MOST_IN_MAP = 6
"""Boxes of one group; the list has them all."""

TALL = 3
"""Boxes one above the other."""

BELOW = frozenset({RelationKind.DETAILS, RelationKind.BASED_ON, RelationKind.REFERS_TO})
"""Relations whose documents stand under the one they rest on; the others change it and stand beside it."""


@dataclass(frozen=True)
class Related:
    """Another document; ``note`` is what the editor wrote beside the relation."""

    document: Neighbour
    note: str = ""


@dataclass(frozen=True)
class Group:
    """Documents in the same relation. ``verb`` reads along the arrow, ``sentence`` from this document to them."""

    kind: str
    outward: bool
    verb: str
    sentence: str
    related: tuple[Related, ...]

    @property
    def shown(self) -> tuple[Related, ...]:
        return self.related[:MOST_IN_MAP]

    @property
    def more(self) -> int:
        return len(self.related) - len(self.shown)


@dataclass(frozen=True)
class RelationMap:
    """``left``: what this document acts on; ``right``: what changes it; ``below``: what rests on it."""

    left: tuple[Group, ...]
    right: tuple[Group, ...]
    below: tuple[Group, ...]

    @property
    def groups(self) -> tuple[Group, ...]:
        return self.left + self.right + self.below

    @property
    def is_tall(self) -> bool:
        """Whether so many stand beside the document that its box becomes a wall."""
        return any(sum(len(group.shown) for group in side) > TALL for side in (self.left, self.right))

    @property
    def count(self) -> int:
        return sum(len(group.related) for group in self.groups)


def build(relations: Iterable[Relation], known: Mapping[int, Neighbour]) -> RelationMap:
    """Only with documents that are ``known``; the newest of a group first."""
    groups: dict[tuple[str, bool], list[Related]] = {}
    for row in relations:
        if row.other in known and row.kind in RelationKind.values:
            groups.setdefault((row.kind, row.outward), []).append(Related(known[row.other], row.note))
    left: list[Group] = []
    right: list[Group] = []
    below: list[Group] = []
    for kind in RelationKind:
        for outward in (True, False):
            related = groups.get((kind.value, outward))
            if not related:
                continue
            related.sort(key=lambda entry: str(entry.document.issued_on or ""), reverse=True)
            sentence = str(kind.label) if outward else str(BACKWARDS[kind])
            group = Group(kind.value, outward, str(kind.label), sentence, tuple(related))
            (left if outward else below if kind in BELOW else right).append(group)
    return RelationMap(tuple(left), tuple(right), tuple(below))
