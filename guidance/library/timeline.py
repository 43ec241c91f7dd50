"""The picture of a document's effect over time: lanes, bars, two days. Numbers only; the template draws them.

The picture is ``WIDTH`` units wide. Every fact in it stands in the table and in the list beside it, too.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from guidance.law.effect import DAY, Span
from guidance.law.kinds import Status
from vietnamese import format_date

from .neighbours import Neighbour

WIDTH = 1100
ROW = 54
BAR = 38
FLAG = 28
LETTER = 7.9
"""Width of a letter of the small text, on the wide side."""
GAP = 12
MOST_TICKS = 12
STEPS = (1, 2, 5, 10, 20, 50)

SHAPES = {Status.IN_FORCE: "full", Status.PARTLY: "part", Status.SUSPENDED: "paused", Status.NOT_YET: "soon"}


@dataclass(frozen=True)
class Bar:
    """``shape``: full, part, paused, soon, unknown; ``own`` the document itself; an end is open or ``unchecked``."""

    x: int
    width: int
    shape: str
    own: bool
    unchecked: bool = False


@dataclass(frozen=True)
class Label:
    """``anchor`` as in SVG; ``tone`` is "on" upon the document's own bar, "bold" or ""."""

    x: int
    text: str
    anchor: str = "start"
    tone: str = ""


@dataclass
class Lane:
    """One document. ``y`` is the top of its bars, ``text_y`` the line that words stand on."""

    y: int
    text_y: int
    bars: list[Bar] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)


@dataclass(frozen=True)
class Mark:
    """A day: a line and a flag with words above it."""

    x: int
    flag_x: int
    flag_y: int
    flag_width: int
    text: str
    kind: str

    @property
    def text_x(self) -> int:
        return self.flag_x + self.flag_width // 2

    @property
    def text_y(self) -> int:
        return self.flag_y + 19


@dataclass(frozen=True)
class Timeline:
    height: int
    axis_y: int
    top: int
    lanes: list[Lane]
    grid: list[int]
    years: list[tuple[int, str]]
    marks: list[Mark]
    shapes: list[str]
    """What the legend explains."""
    is_yearly: bool
    """Whether each year is named, in its middle; else the names stand at the beginnings."""
    width: int = WIDTH

    @property
    def years_y(self) -> int:
        return self.axis_y + 22


class Axis:
    """Days to units, from the first day of a year to the last of another."""

    def __init__(self, first_year: int, last_year: int) -> None:
        self.first = datetime.date(first_year, 1, 1)
        self.last = datetime.date(last_year, 12, 31)
        self.days = (self.last - self.first).days + 1

    def x(self, day: datetime.date) -> int:
        """The place of the day's beginning; days outside stand at the edge."""
        gone = (day - self.first).days / self.days
        return round(WIDTH * (0 if gone < 0 else 1 if gone > 1 else gone))

    @property
    def step(self) -> int:
        """Years from one line to the next."""
        years = self.last.year - self.first.year + 1
        return next((step for step in STEPS if years / step <= MOST_TICKS), STEPS[-1])

    def ticks(self) -> tuple[list[int], list[tuple[int, str]]]:
        """Lines at the beginning of years, and the years' names between them."""
        years = range(self.first.year, self.last.year + 1)
        step = self.step
        named = [year for year in years if (year - self.first.year) % step == 0]
        grid = [self.x(datetime.date(year, 1, 1)) for year in named] + [WIDTH]
        unit = WIDTH * 365 / self.days
        names = [(self.x(datetime.date(year, 1, 1)) + round(unit / 2 if step == 1 else 4), str(year)) for year in named]
        return grid, [(x, name) for x, name in names if x <= WIDTH - 16]


def build(
    own: Neighbour,
    before: Sequence[Neighbour],
    after: Sequence[Neighbour],
    day: datetime.date,
    today: datetime.date,
) -> Timeline:
    """``before`` were replaced by ``own``, ``after`` replaced it; oldest first."""
    axis = _axis(own, after, day, today)
    marks = _marks(axis, day, today)
    top = max(mark.flag_y for mark in marks) + FLAG + 12
    entries = [*((entry, False) for entry in before), (own, True), *((entry, False) for entry in after)]
    lanes = [_lane(axis, entry, is_own, top + number * ROW) for number, (entry, is_own) in enumerate(entries)]
    axis_y = top + len(lanes) * ROW
    grid, years = axis.ticks()
    bars = [bar for lane in lanes for bar in lane.bars]
    shapes = list(dict.fromkeys("own" if bar.own and bar.shape == "full" else bar.shape for bar in bars))
    if any(bar.unchecked for bar in bars):
        shapes.append("unchecked")
    return Timeline(axis_y + 34, axis_y, top - 8, lanes, grid, years, marks, shapes, axis.step == 1)


def _axis(own: Neighbour, after: Sequence[Neighbour], day: datetime.date, today: datetime.date) -> Axis:
    """Around the document's own days, the day looked at, today, and what replaces it; older ones run in."""
    days = [day, today, *_days(own)]
    days += [known for entry in after for known in _days(entry)]
    first, last = min(days).year - 1, max(days).year + 1
    return Axis(max(first, datetime.MINYEAR), min(max(last, first + 3), datetime.MAXYEAR - 1))


def _days(document: Neighbour) -> list[datetime.date]:
    found = [document.issued_on, *(span.first for span in document.spans), *(span.last for span in document.spans)]
    return [day for day in found if day]


def _marks(axis: Axis, day: datetime.date, today: datetime.date) -> list[Mark]:
    """The day looked at and today; on one day one flag; where flags would overlap the second stands lower."""
    wanted = [(today, _("Today %(day)s"), "today")]
    if day != today:
        wanted.insert(0, (day, _("Day looked at %(day)s"), "day"))
    marks: list[Mark] = []
    for moment, words, kind in sorted(wanted):
        text = words % {"day": format_date(moment)}
        width = round(len(text) * LETTER) + 2 * GAP
        x = axis.x(moment)
        flag_x = 0 if x < width / 2 else WIDTH - width if x > WIDTH - width / 2 else x - width // 2
        lower = bool(marks) and flag_x < marks[-1].flag_x + marks[-1].flag_width + 6
        marks.append(Mark(x, flag_x, FLAG + 4 if lower else 0, width, text, kind))
    return marks


def _lane(axis: Axis, document: Neighbour, own: bool, y: int) -> Lane:
    lane = Lane(y, y + BAR // 2 + 5)
    for span in document.spans:
        shape = SHAPES.get(span.status, "")
        first = span.first or (document.issued_on if shape == "soon" else None)
        if not shape and span.status == Status.UNKNOWN and len(document.spans) == 1:
            shape, first = "unknown", document.issued_on
        if not shape or (shape == "soon" and first is None):
            continue
        _bar(axis, lane, shape, first, span, own)
    _write(axis, lane, document, own)
    return lane


def _bar(axis: Axis, lane: Lane, shape: str, first: datetime.date | None, span: Span, own: bool) -> None:
    after = (span.last or axis.last) + DAY
    if after <= axis.first or (first and first > axis.last):
        return
    begin, end = axis.x(first) if first else 0, axis.x(after)
    lane.bars.append(Bar(begin, max(end - begin, 3), shape, own, span.begin_unchecked))


def _write(axis: Axis, lane: Lane, document: Neighbour, own: bool) -> None:
    """The document's name within its longest bar or behind it, when it was issued before, when it ended after."""
    name = _("%(symbol)s · this document") % {"symbol": document.name[:40]} if own else document.name[:40]
    solid = [bar for bar in lane.bars if bar.shape != "soon"] or lane.bars
    ended = next((span for span in document.spans if span.status == Status.ENDED), None)
    if not solid:
        words = f"← {name}" if ended else name
        if ended and ended.first:
            words += ", " + _("no longer in effect from %(day)s") % {"day": format_date(ended.first)}
        lane.labels.append(Label(0, words, tone="bold"))
        return
    main = max(solid, key=lambda bar: bar.width)
    tone = "on" if own and main.shape == "full" else "bold"
    right = max(bar.x + bar.width for bar in lane.bars)
    left = min(bar.x for bar in lane.bars)
    name = f"← {name}" if main.x == 0 and not own else name
    name = f"{name}: {_('effect unknown')}" if main.shape == "unknown" else name
    notes = [_("beginning not checked")] if main.unchecked else []
    notes += [tail] if (tail := _tail(document, own)) else []
    note = ", ".join(notes)
    room, behind = main.width - 2 * GAP, WIDTH - right - GAP
    if _wide(name) <= room:
        lane.labels.append(Label(main.x + GAP, name, tone=tone))
        if note and _wide(name) + _wide(note) + 2 * GAP <= room:
            lane.labels.append(Label(main.x + main.width - GAP, note, "end", "on" if tone == "on" else ""))
        elif note and _wide(note) <= behind:
            lane.labels.append(Label(right + GAP, note))
    elif _wide(f"{name}: {note}") <= behind:
        lane.labels.append(Label(right + GAP, f"{name}: {note}" if note else name, tone="bold"))
    elif _wide(name) <= behind:
        lane.labels.append(Label(right + GAP, name, tone="bold"))
    else:
        lane.labels.append(Label(left - GAP, name, "end", "bold"))
        left = 0
    if document.issued_on and document.issued_on >= axis.first:
        issued = _("issued %(day)s") % {"day": format_date(document.issued_on)}
        if _wide(issued) + GAP <= left:
            lane.labels.append(Label(left - GAP, issued, "end"))


def _tail(document: Neighbour, own: bool) -> str:
    """When it ended, in words: the last day for the document itself, the first day without it for others."""
    ended = next((span for span in document.spans if span.status == Status.ENDED), None)
    if ended is None or ended.first is None:
        return ""
    if own:
        return _("up to and including %(day)s") % {"day": format_date(ended.first - DAY)}
    return _("no longer in effect from %(day)s") % {"day": format_date(ended.first)}


def _wide(text: str) -> int:
    return round(len(text) * LETTER)


@dataclass(frozen=True)
class Moment:
    """A line of the list that narrow screens show. ``kind``: day, today, own, other."""

    on: datetime.date
    words: str
    kind: str
    url: str = ""
    symbol: str = ""


def moments(own: Neighbour, others: Sequence[Neighbour], day: datetime.date, today: datetime.date) -> list[Moment]:
    """What happened to these documents, one after the other, with the day looked at and today among it."""
    found = []
    for entry in [own, *others]:
        kind, url, symbol = ("own", "", entry.name) if entry is own else ("other", entry.url, entry.name)
        if entry.issued_on:
            found.append(Moment(entry.issued_on, _("issued"), kind, url, symbol))
        for span in entry.spans:
            if span.first:
                words = str(span.status.label)
                if span.begin_unchecked:
                    words = _("%(status)s (beginning not checked)") % {"status": words}
                found.append(Moment(span.first, words, kind, url, symbol))
    if day != today:
        found.append(Moment(day, _("the day looked at"), "day"))
    found.append(Moment(today, _("today"), "today"))
    place = {"own": 0, "other": 1, "day": 2, "today": 3}
    return sorted(found, key=lambda moment: (moment.on, place[moment.kind], moment.symbol))
