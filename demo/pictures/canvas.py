"""The palette, a supersampled canvas and the shapes from which the pictures are put together.

Pictures are thought of on a sheet of 1600 by 900; the canvas scales the sheet so that it covers the picture asked for
and cuts what stands over, evenly on both sides. Angles are in degrees, 0 points right and 90 down, as on screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import atan2, cos, hypot, radians, remainder, sin, tau
from random import Random

from PIL import Image, ImageDraw

SHEET_WIDTH = 1600
SHEET_HEIGHT = 900
OVERSAMPLING = 2

LA, LA_DARK, LA_TINT = "#0e5a54", "#093f3b", "#e3f0ee"
TEAL, LA_MID, LA_SOFT, LA_HAZE = "#3f8a82", "#5f9f98", "#a9cdc8", "#cbe0dc"
SEN, SEN_DARK, SEN_TINT = "#a51d45", "#821536", "#fbeaef"
SEN_MID, SEN_SOFT = "#dd8ba5", "#f2b8cc"
NGHE, NGHE_DARK, NGHE_TINT = "#b26a00", "#855000", "#fdf1dc"
GOLD, GLOW, SUNLIGHT, CREAM = "#e0a84a", "#f3c98b", "#f7d694", "#f5dfb3"
LEAF, LEAF_DARK, LEAF_SOFT, LEAF_PALE = "#2f7a50", "#1f5c43", "#7fb08c", "#bcd6b4"
PAPER, LINE, WHITE = "#fbf9f4", "#dcd7cc", "#fffdf8"
SAND, SAND_DARK, CLAY, BARK = "#f3ead6", "#e5d8bd", "#c98f4a", "#7f4d1c"

Point = tuple[float, float]
Points = Sequence[Point]


def mix(first: str, second: str, share: float) -> str:
    """The colour that lies ``share`` (0 to 1) of the way from ``first`` to ``second``; both are ``#rrggbb``."""
    pairs = ((int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def box(left: float, top: float, right: float, bottom: float, radius: float = 0) -> list[Point]:
    """A rectangle, with rounded corners if ``radius`` is given."""
    r = min(radius, (right - left) / 2, (bottom - top) / 2)
    if r <= 0:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    return [
        *oval(right - r, top + r, r, r, -90, 0),
        *oval(right - r, bottom - r, r, r, 0, 90),
        *oval(left + r, bottom - r, r, r, 90, 180),
        *oval(left + r, top + r, r, r, 180, 270),
    ]


def oval(x: float, y: float, rx: float, ry: float, start: float = 0, end: float = 360) -> list[Point]:
    """An ellipse around (x, y), or the part of it between two angles."""
    steps = max(8, round(abs(end - start) / 3.75))
    turns = (radians(start + (end - start) * i / steps) for i in range(steps + 1))
    return [(x + rx * cos(t), y + ry * sin(t)) for t in turns]


def arch(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """A door or window with a round head."""
    r = (right - left) / 2
    return [*oval(left + r, top + r, r, r, 180, 360), (right, bottom), (left, bottom)]


def bezier(start: Point, first: Point, second: Point, end: Point, steps: int = 28) -> list[Point]:
    """A cubic curve from ``start`` to ``end``."""
    out = []
    for i in range(steps + 1):
        t = i / steps
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        out.append(
            (
                a * start[0] + b * first[0] + c * second[0] + d * end[0],
                a * start[1] + b * first[1] + c * second[1] + d * end[1],
            )
        )
    return out


def path(text: str) -> list[Point]:
    """An outline in the notation of SVG paths, cut down to absolute points and ``C``: ``"0 0 C 9 0 20 9 20 20 0 20"``.

    Numbers are taken as points, two at a time; a ``C`` makes a curve of the last point and the three that follow.
    """
    out: list[Point] = []
    curve: list[Point] = []
    words = iter(text.split())
    bent = False
    for word in words:
        if word == "C":
            bent = True
            curve = [out[-1]]
            continue
        point = float(word), float(next(words))
        if not bent:
            out.append(point)
            continue
        curve.append(point)
        if len(curve) == 4:
            start, first, second, end = curve
            out.extend(bezier(start, first, second, end)[1:])
            bent = False
    return out


def smooth(points: Points, *, closed: bool = False, steps: int = 14) -> list[Point]:
    """A soft curve (Catmull-Rom) through all the points."""
    count = len(points)
    last = count if closed else count - 1
    out: list[Point] = []
    for i in range(last):
        if closed:
            p0, p1, p2, p3 = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            p0, p1, p2, p3 = (points[min(max(i + k, 0), count - 1)] for k in (-1, 0, 1, 2))
        first = (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)
        second = (p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6)
        out.extend(bezier(p1, first, second, p2, steps)[: steps if closed or i < last - 1 else steps + 1])
    return out


def petal(x: float, y: float, angle: float, length: float, width: float, belly: float = 0.5) -> list[Point]:
    """A pointed leaf or petal from its foot at (x, y) to its tip; ``belly`` says where it is widest."""
    half = width * 0.66
    near, far = length * belly * 0.55, length * (belly + (1 - belly) * 0.45)
    left = bezier((0, 0), (near, -half), (far, -half), (length, 0))
    right = bezier((length, 0), (far, half), (near, half), (0, 0))
    return place([*left, *right[1:]], x, y, angle=angle)


def place(points: Points, x: float, y: float, *, scale: float = 1, angle: float = 0, flip: bool = False) -> list[Point]:
    """Points drawn around (0, 0), turned, scaled, mirrored left to right if asked, and moved to (x, y)."""
    c, s = cos(radians(angle)) * scale, sin(radians(angle)) * scale
    side = -1 if flip else 1
    return [(x + side * (px * c - py * s), y + px * s + py * c) for px, py in points]


def between(points: Points, gap: float) -> list[Point]:
    """Points at even distances along a line."""
    out: list[Point] = [points[0]]
    rest = gap
    for (x0, y0), (x1, y1) in pairwise(points):
        length = hypot(x1 - x0, y1 - y0)
        while length and rest <= length:
            out.append((x0 + (x1 - x0) * rest / length, y0 + (y1 - y0) * rest / length))
            rest += gap
        rest -= length
    return out


class Canvas:
    """A sheet to draw on in flat colours; ``image`` gives the finished, antialiased picture."""

    def __init__(self, width: int, height: int, background: str, seed: str) -> None:
        """Lay out a sheet in one colour; ``random`` starts from ``seed``."""
        self.random = Random(seed)
        self._size = (width, height)
        self._scale = max(width / SHEET_WIDTH, height / SHEET_HEIGHT) * OVERSAMPLING
        self._left = (width * OVERSAMPLING - SHEET_WIDTH * self._scale) / 2
        self._top = (height * OVERSAMPLING - SHEET_HEIGHT * self._scale) / 2
        self._sheet = Image.new("RGB", (width * OVERSAMPLING, height * OVERSAMPLING), background)
        self._pen = ImageDraw.Draw(self._sheet)

    def _pixels(self, points: Iterable[Point]) -> list[Point]:
        return [(x * self._scale + self._left, y * self._scale + self._top) for x, y in points]

    def fill(self, points: Points, colour: str) -> None:
        """Fill the outline."""
        self._pen.polygon(self._pixels(points), fill=colour)

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """Fill a circle."""
        self.fill(oval(x, y, radius, radius), colour)

    def stroke(self, points: Points, colour: str, width: float, *, closed: bool = False) -> None:
        """Draw a line with round ends and joints."""
        line = [point for point, after in zip(points, [*points[1:], None], strict=True) if point != after]
        if closed and line[0] == line[-1]:
            line.pop()
        half = width / 2
        left: list[Point] = []
        right: list[Point] = []
        knots: list[Point] = [] if closed else [line[0], line[-1]]
        for i, (x, y) in enumerate(line):
            before = line[i - 1] if i or closed else (x, y)
            after = line[(i + 1) % len(line)] if i < len(line) - 1 or closed else (x, y)
            into, out = atan2(y - before[1], x - before[0]), atan2(after[1] - y, after[0] - x)
            into, out = (out if before == (x, y) else into), (into if after == (x, y) else out)
            turn = remainder(out - into, tau)
            if abs(turn) > 0.3:
                knots.append((x, y))
            reach = half / max(0.8, cos(turn / 2))
            dx, dy = -sin(into + turn / 2) * reach, cos(into + turn / 2) * reach
            left.append((x + dx, y + dy))
            right.append((x - dx, y - dy))
        if closed:
            left.append(left[0])
            right.append(right[0])
        self.fill([*left, *reversed(right)], colour)
        if width > 2:
            for x, y in knots:
                self.disc(x, y, half, colour)

    def dots(self, points: Points, colour: str, radius: float, gap: float) -> None:
        """Set round dots along a line."""
        for x, y in between(points, gap):
            self.disc(x, y, radius, colour)

    def image(self) -> Image.Image:
        """The picture in the size asked for."""
        return self._sheet.resize(self._size, Image.Resampling.BICUBIC)
