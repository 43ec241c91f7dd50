"""From provisions in the order written to paths from large to small.

People write "điểm a khoản 2 Điều 5" and "Điều 5, khoản 2, điểm a", and in lists leave out what is the same: "điểm a, b
khoản 1 và c khoản 2 Điều 5". Each provision looks for the one that holds it: the nearest larger to its right, or to its
left.
"""

from __future__ import annotations

from collections.abc import Iterator
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
_LONGEST_ROW: Final = 20


@dataclass(slots=True)
class Item:
    """One provision: its level, its numeral (``this``, or empty where it has none), how it is joined to the one before,
    and whether its level is written (in "điểm a, b" that of b is not)."""

    level: str
    numeral: str
    join: str
    worded: bool
    each: bool = False
    """Whether a smaller one before it is meant in this one and in all that follow in its row."""

    @property
    def rank(self) -> int:
        return RANK[self.level]

    def __str__(self) -> str:
        return f"{self.level}_{self.numeral}" if self.numeral else self.level


def paths(items: list[Item]) -> list[str]:
    """The paths of a chain of provisions, in text order, ranges as two paths joined by ``..``."""
    holders = _holders(items)
    full: list[str] = [""] * len(items)
    for index in range(len(items)):
        _write(items, holders, index, full)
    not_leaves = set(holders)
    rows = _rows(items)
    for row in rows.values():
        not_leaves.update(row)
    written: list[str] = []
    open_range = False
    for index, item in enumerate(items):
        open_range = open_range or (item.join == TO and bool(written))
        if index in not_leaves:
            continue
        row_of = next((holder for holder in _above(holders, index) if holder in rows), None) if rows else None
        if row_of is not None:
            rest = full[index].removeprefix(full[row_of])
            written += [full[member] + rest for member in rows[row_of]]
        elif open_range and ".." not in written[-1]:
            written[-1] = f"{written[-1]}..{full[index]}"
        else:
            written.append(full[index])
        open_range = False
    return list(dict.fromkeys(written))


def _above(holders: list[int | None], index: int) -> Iterator[int]:
    """What holds a provision, and what holds that: each is larger, so there are as many as levels at most."""
    holder = holders[index]
    while holder is not None:
        yield holder
        holder = holders[holder]


def _write(items: list[Item], holders: list[int | None], index: int, full: list[str]) -> str:
    """Writes the path of a provision into ``full``, after that of the one that holds it."""
    if not full[index]:
        holder = holders[index]
        own = str(items[index])
        full[index] = own if holder is None else f"{_write(items, holders, holder, full)}.{own}"
    return full[index]


def _rows(items: list[Item]) -> dict[int, list[int]]:
    """Of "khoản 3 các Điều 248, 249": the first article → all of them."""
    rows: dict[int, list[int]] = {}
    for first, item in enumerate(items):
        if not item.each:
            continue
        row = [first]
        while len(row) < _LONGEST_ROW and row[-1] + 1 < len(items) and _goes_on(items, row[-1]):
            row.append(row[-1] + 1)
        rows[first] = row
    return rows


def _goes_on(items: list[Item], index: int) -> bool:
    following = items[index + 1]
    return following.level == items[index].level and following.join in (COMMA, LIST) and not following.worded


def _holders(items: list[Item]) -> list[int | None]:
    if len(items) == 1:
        return [None]
    rising = _is_rising(items)
    rights, lefts, siblings = _neighbours([item.rank for item in items])
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
    first = 0
    touches = False
    for before, after in pairwise(items):
        step = RANK[before.level] - RANK[after.level]
        if step and after.join == TOUCH:
            touches = True
            if step > 0:
                return True
        first = first or step
    return first > 0 and not touches


def _right_wins(items: list[Item], index: int, left: int, right: int, follows: bool, rising: bool) -> bool:
    """Between a larger one on either side: the one that stands closer, else the order that the whole chain has."""
    item = items[index]
    if (left == index - 1 and item.join == TOUCH) or (follows and not item.worded):
        return False
    return rising or (right == index + 1 and items[right].join == TOUCH)


def _is_joined(items: list[Item], left: int, index: int) -> bool:
    """Whether nothing parts a provision from a larger one before it."""
    larger, smaller = items[left], items[index]
    if not _may_hold(larger, smaller, smaller.join):
        return False
    return left + 1 == index or _may_hold(larger, smaller, items[left + 1].join)


def _may_hold(larger: Item, smaller: Item, join: str) -> bool:
    if join in (LIST, TO):
        return False
    allowed = _NUMBERED_UNDER.get(smaller.level)
    return join == TOUCH or allowed is None or larger.level in allowed


def _neighbours(ranks: list[int]) -> tuple[list[int | None], ...]:
    """For each item the nearest larger one to its right and to its left, and the one before it in the same row."""
    rights: list[int | None] = [None] * len(ranks)
    lefts: list[int | None] = [None] * len(ranks)
    siblings: list[int | None] = [None] * len(ranks)
    stack: list[int] = []
    for index, rank in enumerate(ranks):
        while stack and ranks[stack[-1]] > rank:
            rights[stack.pop()] = index
        if stack:
            top = stack[-1]
            if ranks[top] < rank:
                lefts[index] = top
            else:
                lefts[index], siblings[index] = lefts[top], top
        stack.append(index)
    return rights, lefts, siblings
