"""From provisions in the order written to paths from large to small.

People write "điểm a khoản 2 Điều 5" and "Điều 5, khoản 2, điểm a", and in lists leave out what is the same: "điểm a, b
khoản 1 và c khoản 2 Điều 5". Each provision looks for the one that holds it: the nearest larger to its right, or to its
left.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

LEVELS: Final = (
    "phu_luc", "phan", "chuong", "muc", "tieu_muc", "mau", "dieu", "khoan", "diem", "tiet", "doan",
)  # fmt: skip
"""Large to small."""
RANK: Final = {level: rank for rank, level in enumerate(LEVELS)}
_NUMBERED_UNDER: Final = {
    "dieu": frozenset({"phan", "chuong", "muc", "tieu_muc"}),
    "mau": frozenset({"phu_luc", "phan", "chuong", "muc", "tieu_muc"}),
    "phan": frozenset({"phu_luc"}),
}
"""Where not every larger one may hold a smaller one that is parted from it by a comma."""

TOUCH: Final = "touch"
COMMA: Final = "comma"
LIST: Final = "list"
TO: Final = "to"
"""How a provision is joined to the one before it: directly, by a comma, by "và", by "đến"."""


@dataclass(slots=True)
class Item:
    """One provision: its level, its numeral (``this``, or empty where it has none), how it is joined to the one before,
    and whether its level is written (in "điểm a, b" that of b is not)."""

    level: str
    numeral: str
    join: str
    worded: bool

    @property
    def rank(self) -> int:
        return RANK[self.level]

    def __str__(self) -> str:
        return f"{self.level}_{self.numeral}" if self.numeral else self.level


def paths(items: list[Item]) -> list[str]:
    """The paths of a chain of provisions, in text order, ranges as two paths joined by ``..``."""
    holders = _holders(items)
    leaves = set(range(len(items))) - set(holders)
    full: list[str] = []
    written: list[str] = []
    for index, item in enumerate(items):
        holder = holders[index]
        # A holder to the right has no path yet: follow it. Ranks shrink, so there are as many steps as levels at most.
        parts = [str(item)]
        while holder is not None:
            parts.append(str(items[holder]))
            holder = holders[holder]
        full.append(".".join(reversed(parts)))
    open_range = False
    for index, item in enumerate(items):
        open_range = open_range or (item.join == TO and bool(written))
        if index in leaves:
            if open_range and ".." not in written[-1]:
                written[-1] = f"{written[-1]}..{full[index]}"
            else:
                written.append(full[index])
            open_range = False
    return list(dict.fromkeys(written))


def _holders(items: list[Item]) -> list[int | None]:
    rising = _is_rising(items)
    rights, lefts, siblings = _neighbours(items)
    holders: list[int | None] = []
    from_left: list[bool] = []
    for index, item in enumerate(items):
        right, left, sibling = rights[index], lefts[index], siblings[index]
        if right is not None and not _may_hold(items[right], item, items[right].join):
            right = None
        follows = sibling is not None and from_left[sibling]
        if left is not None and not follows and not _is_joined(items, left, index):
            left = None
        choice = right
        if left is not None and (right is None or not _right_wins(items, index, left, right, follows, rising)):
            choice = left
        holders.append(choice)
        from_left.append(choice is not None and choice < index)
    return holders


def _is_rising(items: list[Item]) -> bool:
    """Whether the chain goes from small to large: seen where provisions touch, else at its first step."""
    steps = [(before.rank - after.rank, after.join) for before, after in pairwise(items) if before.rank != after.rank]
    touching = [step for step, join in steps if join == TOUCH]
    if touching:
        return max(touching) > 0
    return bool(steps) and steps[0][0] > 0


def _right_wins(items: list[Item], index: int, left: int, right: int, follows: bool, rising: bool) -> bool:
    """Between a larger one on either side: the one that stands closer, else the order that the whole chain has."""
    item = items[index]
    if (left == index - 1 and item.join == TOUCH) or (follows and not item.worded):
        return False
    return rising or (right == index + 1 and items[right].join == TOUCH)


def _is_joined(items: list[Item], left: int, index: int) -> bool:
    """Whether nothing parts a provision from a larger one before it."""
    return all(_may_hold(items[left], items[index], items[place].join) for place in {left + 1, index})


def _may_hold(larger: Item, smaller: Item, join: str) -> bool:
    if join in (LIST, TO):
        return False
    allowed = _NUMBERED_UNDER.get(smaller.level)
    return join == TOUCH or allowed is None or larger.level in allowed


def _neighbours(items: list[Item]) -> tuple[list[int | None], ...]:
    """For each item the nearest larger one to its right and to its left, and the one before it in the same row."""
    rights: list[int | None] = [None] * len(items)
    lefts: list[int | None] = [None] * len(items)
    siblings: list[int | None] = [None] * len(items)
    stack: list[int] = []
    for index, item in enumerate(items):
        while stack and items[stack[-1]].rank > item.rank:
            rights[stack.pop()] = index
        if stack:
            top = stack[-1]
            if items[top].rank < item.rank:
                lefts[index] = top
            else:
                lefts[index], siblings[index] = lefts[top], top
        stack.append(index)
    return rights, lefts, siblings
