"""What cannot be in the entry of a document, each with the field it is said at. Pure functions of what was entered."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from vietnamese import format_date

from .kinds import EventKind, RelationKind

FIRST_YEAR = 1945
LAST_YEAR = 2100

DIRECTED = frozenset(RelationKind) - {RelationKind.REFERS_TO}
"""Relations in which two documents cannot stand to each other both ways."""


@dataclass(frozen=True)
class Happened:
    """An event as entered; ``key`` is the form or row that said so."""

    key: Any
    kind: EventKind
    on: datetime.date
    by: int | None = None
    provisions: str = ""


@dataclass(frozen=True)
class Related:
    key: Any
    kind: RelationKind
    target: int


@dataclass(frozen=True)
class Refusal:
    """``key`` is that of the row, ``None`` for the document itself; ``field`` the name of the field."""

    key: Any
    field: str
    message: str


def bad_day(day: datetime.date | None) -> str:
    """Why ``day`` cannot be one of a document's; empty where it can."""
    return bad_year(day.year if day else None)


def bad_year(year: int | None) -> str:
    """The same of a year."""
    if year is None or FIRST_YEAR <= year <= LAST_YEAR:
        return ""
    return _("The year %(year)d cannot be right: documents are from %(first)d on.") % {
        "year": year,
        "first": FIRST_YEAR,
    }


def check_issue(issued_on: datetime.date | None, today: datetime.date) -> list[Refusal]:
    if said := bad_day(issued_on):
        return [Refusal(None, "issued_on", said)]
    if issued_on and issued_on > today:
        return [Refusal(None, "issued_on", _("That day has not come yet: a document is entered once it is issued."))]
    return []


def check_events(events: Sequence[Happened], issued_on: datetime.date | None, own: int | None) -> list[Refusal]:
    """Impossible days, two events on one day, what cannot follow what, an event by the document itself."""
    found: list[Refusal] = []
    seen: list[Happened] = []
    for event in sorted(events, key=lambda one: one.on):
        if said := bad_day(event.on):
            found.append(Refusal(event.key, "on", said))
            continue
        if own is not None and event.by == own:
            found.append(Refusal(event.key, "by", _("A document does not change its own effect by itself.")))
        if issued_on and event.on < issued_on and event.kind != EventKind.BEGINS:
            found.append(
                Refusal(
                    event.key,
                    "on",
                    _("That is before the document was issued, on %(day)s.") % {"day": format_date(issued_on)},
                )
            )
        if said := _against(event, seen):
            found.append(Refusal(event.key, "on", said))
        seen.append(event)
    return found


def _against(event: Happened, before: list[Happened]) -> str:
    """Why the event cannot come after those before it."""
    same_day = next((one for one in before if one.on == event.on and not _both_in_part(one, event)), None)
    if same_day is not None:
        return _("On %(day)s there is another event already: “%(event)s”. One day can have one.") % {
            "day": format_date(event.on),
            "event": same_day.kind.label,
        }
    ended = next((one for one in before if one.kind == EventKind.ENDS), None)
    if ended is not None:
        return _("The document has lost effect on %(day)s: nothing can follow.") % {"day": format_date(ended.on)}
    if event.kind == EventKind.BEGINS and any(one.kind == EventKind.BEGINS for one in before):
        return _("A document takes effect once. After a suspension it “is in effect again”.")
    if event.kind == EventKind.RESUMED and not any(one.kind == EventKind.SUSPENDED for one in before):
        return _("It was not suspended before that day.")
    return ""


def _both_in_part(one: Happened, other: Happened) -> bool:
    """Two provisions may fall on one day, by two documents or one after the other."""
    is_part = one.kind == other.kind == EventKind.PARTLY_ENDS
    return is_part and (one.by, one.provisions) != (other.by, other.provisions)


def check_relations(
    relations: Iterable[Related],
    own: int | None,
    *,
    issued_on: datetime.date | None,
    issued: Callable[[int], datetime.date | None],
    forward: Callable[[str, Sequence[int]], Iterable[int]],
) -> list[Refusal]:
    """A relation to itself, the same twice, to a later document, and circles.

    ``issued`` knows a document's day of issue; ``forward`` gives the documents to which those given stand in a kind of
    relation, as stored.
    """
    found: list[Refusal] = []
    seen: set[tuple[str, int]] = set()
    for one in relations:
        words = one.kind.label
        if own is not None and one.target == own:
            message = _("A document cannot stand in this relation to itself: “%(relation)s”.") % {"relation": words}
            found.append(Refusal(one.key, "target", message))
        elif (one.kind, one.target) in seen:
            found.append(Refusal(one.key, "target", _("This relation stands here already.")))
        elif one.kind in DIRECTED:
            later = issued(one.target)
            if issued_on and later and later > issued_on:
                message = _("That document was issued later, on %(day)s. Enter the relation there.") % {
                    "day": format_date(later)
                }
                found.append(Refusal(one.key, "target", message))
            elif own is not None and _leads_to(own, one, forward):
                message = _("That is a circle: the other document already stands so to this one (“%(relation)s”).") % {
                    "relation": words
                }
                found.append(Refusal(one.key, "target", message))
        seen.add((one.kind, one.target))
    return found


def _leads_to(own: int, one: Related, forward: Callable[[str, Sequence[int]], Iterable[int]]) -> bool:
    reached = {one.target}
    waiting = [one.target]
    while waiting:
        following = {target for target in forward(one.kind, waiting) if target not in reached}
        if own in following:
            return True
        reached |= following
        waiting = sorted(following)
    return False
