"""Streets: rows of houses, a lane, roofs with a loudspeaker."""

from __future__ import annotations

from math import cos, pi, radians, sin

from demo.pictures.canvas import (
    CLAY,
    CREAM,
    GLOW,
    GOLD,
    LA,
    LA_DARK,
    LA_HAZE,
    LA_MID,
    LA_SOFT,
    LA_TINT,
    LEAF,
    NGHE,
    PAPER,
    SAND,
    SAND_DARK,
    SEN,
    SEN_MID,
    SEN_SOFT,
    SEN_TINT,
    SUNLIGHT,
    TEAL,
    WHITE,
    Canvas,
    Point,
    bezier,
    box,
    mix,
    oval,
    path,
)
from demo.pictures.motifs import (
    DARK_WALLS,
    bush,
    cloud,
    far_hills,
    ground,
    house_row,
    lotus,
    pad,
    pond,
    ridge,
    sun,
    tree,
)


def houses(c: Canvas) -> None:
    """Two rows of tube houses, a way between them, lotus ponds in front."""
    sun(c, 800, 392, 158)
    far_hills(c, 560)
    ground(c, 558, SAND)
    c.fill(box(-40, 596, 706, 622), SAND_DARK)
    c.fill(box(894, 596, 1640, 622), SAND_DARK)
    way = bezier((772, 556), (756, 660), (640, 660), (430, 920))
    c.fill([*way, (1170, 920), *[(1600 - x, y) for x, y in reversed(way)]], PAPER)
    left = (
        (128, 300, TEAL, NGHE, False),
        (118, 392, WHITE, LA_DARK, True),
        (140, 330, CREAM, NGHE, False),
        (112, 448, LA, LA_DARK, True),
        (126, 362, SEN_SOFT, SEN, False),
        (112, 262, WHITE, NGHE, False),
    )
    right = (
        (112, 300, CREAM, NGHE, False),
        (108, 420, TEAL, LA_DARK, True),
        (132, 346, WHITE, NGHE, False),
        (106, 386, SEN_SOFT, LA_DARK, True),
        (120, 312, LA, NGHE, False),
        (150, 380, CREAM, LA_DARK, True),
    )
    house_row(c, -114, 598, left)
    house_row(c, 906, 598, right)
    tree(c, 740, 606, 168)
    tree(c, 862, 606, 148)
    trail = path("90 668 430 668 C 600 672 690 760 742 900")
    c.dots(trail, TEAL, 4, 23)
    c.dots([(1600 - x, y) for x, y in trail], TEAL, 4, 23)
    for side, x in ((1, 196), (-1, 1404)):
        pond(c, x, 812, 236, 84)
        pad(c, x - side * 104, 830, 62, LEAF, 200)
        pad(c, x + side * 84, 846, 70, LA, 330)
        pad(c, x + side * 108, 782, 44, LEAF, 20)
        lotus(c, x - side * 28, 834, 106)
        lotus(c, x + side * 128, 846, 72)


def street_point(side: int, depth: float, level: float, off: float = 560) -> Point:
    """A point of the lane on the sheet: side -1 or 1, depth 1 (near) or more, level above ground, off the middle."""
    return 800 + side * off / depth, 400 + (430 - level) / depth


def street_house(c: Canvas, side: int, near: float, far: float, look: tuple[str, float, str]) -> None:
    """One house of the lane between two depths; the look is wall, height and roof."""
    wall, height, roof = look

    def quad(a: float, b: float, low: float, high: float, off: float = 560) -> list[Point]:
        da, db = near + (far - near) * a, near + (far - near) * b
        return [
            street_point(side, depth, level, off) for depth, level in ((da, high), (db, high), (db, low), (da, low))
        ]

    dark = wall in DARK_WALLS
    c.fill([*quad(0, 1, 0, 0)[:2], *quad(0, 1, 0, 0, 480)[2:]], SAND_DARK)
    c.fill(quad(0, 1, 0, height), wall)
    c.fill(quad(-0.04, 1.04, height - 6, height + 60, 545), roof)
    for base in (400, 650):
        if base + 210 > height:
            continue
        for k in range(3):
            a = 0.12 + 0.29 * k
            pane = LA_SOFT if dark else TEAL
            c.fill(quad(a, a + 0.18, base, base + 150), GLOW if c.random.random() < 0.22 else pane)
        c.fill(quad(0.06, 0.94, base - 26, base - 14, 550), WHITE if dark else LA)
    c.fill(quad(0.38, 0.62, 0, 290), LA_DARK if wall == SEN_SOFT else SEN)
    c.fill(quad(0.42, 0.58, 40, 250), GLOW)
    for a in (0.1, 0.72):
        c.fill(quad(a, a + 0.18, 90, 240), GLOW if dark else LA_SOFT)
    c.fill(quad(0.02, 0.98, 306, 330, 520), LA_DARK if roof == LA_DARK else CLAY)


def lane(c: Canvas) -> None:
    """A lane between tall houses that leads to the sun."""
    sun(c, 800, 382, 150)
    ridge(c, path("360 376 560 352 800 388 1020 350 1240 380"), LA_HAZE, 440)
    ground(c, 420, SAND)
    pavement = ((-1, 12, 300), (1, 12, 300), (1, 0.8, 385), (-1, 0.8, 385))
    c.fill([street_point(side, depth, 0, off) for side, depth, off in pavement], PAPER)
    edges = (0.64, 0.92, 1.22, 1.58, 2.0, 2.5, 3.2)
    looks = (
        ((TEAL, 900, LA_DARK), (CREAM, 960, NGHE), (LA, 840, LA_DARK),
         (SEN_SOFT, 1000, NGHE), (WHITE, 880, NGHE), (TEAL, 1020, LA_DARK)),
        ((CREAM, 960, NGHE), (LA, 900, LA_DARK), (WHITE, 1020, NGHE),
         (TEAL, 900, LA_DARK), (SEN_SOFT, 820, NGHE), (CREAM, 1040, NGHE)),
    )  # fmt: skip
    for side, row in zip((-1, 1), looks, strict=True):
        for i in range(len(row) - 1, -1, -1):
            street_house(c, side, edges[i], edges[i + 1] - 0.02, row[i])
    for depth in (3.0, 2.35, 1.85, 1.42, 1.08):
        for side in (-1, 1):
            x, y = street_point(side, depth, 0, 455)
            r = 92 / depth
            c.fill(oval(x, y + r * 0.1, r * 1.15, r * 0.2), SAND_DARK)
            c.fill([(x - r * 0.4, y - r * 0.5), (x + r * 0.4, y - r * 0.5), (x + r * 0.3, y), (x - r * 0.3, y)], NGHE)
            c.fill(oval(x, y - r * 1.15, r * 0.78, r * 0.9), LEAF)
    for i in range(12):
        depth = 0.94 + 0.2 * i + 0.012 * i * i
        x, y = street_point(1, depth, 0, 96 * cos(i * 0.9))
        c.fill(oval(x, y, 54 / depth, 17 / depth), LA_SOFT)


def horn(c: Canvas, x: float, y: float, size: float, side: int, tilt: float) -> None:
    """A horn loudspeaker that opens to one side (-1 or 1)."""

    def at(px: float, py: float) -> Point:
        s, k = sin(radians(tilt)), cos(radians(tilt))
        return x + side * (px * k + py * s) * size, y + (py * k - px * s) * size

    c.fill([at(-0.2, -0.13), at(0.04, -0.13), at(0.04, 0.13), at(-0.2, 0.13)], NGHE)
    upper = bezier((0, -0.13), (0.45, -0.18), (0.75, -0.32), (0.95, -0.6))
    lower = bezier((0.95, 0.6), (0.75, 0.32), (0.45, 0.18), (0, 0.13))
    c.fill([at(*p) for p in (*upper, *lower)], LA)
    c.fill([at(*p) for p in (*bezier((0, -0.02), (0.5, 0), (0.75, 0.1), (0.95, 0.2)), *lower)], mix(LA, LA_DARK, 0.6))
    c.fill([at(*p) for p in oval(0.95, 0, 0.2, 0.64)], GOLD)
    c.fill([at(*p) for p in oval(0.965, 0, 0.155, 0.55)], LA_DARK)
    c.fill([at(*p) for p in oval(0.93, 0, 0.075, 0.2)], LA_MID)


def loudspeaker(c: Canvas) -> None:
    """Two loudspeakers on a pole above the roofs of the ward."""
    ground(c, -20, SEN_TINT)
    sun(c, 800, 372, 262, mix(SUNLIGHT, SEN_TINT, 0.25), mix(SUNLIGHT, SEN_TINT, 0.72))
    cloud(c, 300, 130, 220)
    cloud(c, 1370, 120, 200)
    ridge(c, path("-40 610 260 540 560 600 900 560 1260 530 1640 600"), mix(SEN_SOFT, SEN_TINT, 0.4))
    ridge(c, path("-40 670 330 620 760 650 1180 610 1640 660"), mix(LA_SOFT, SEN_TINT, 0.3))
    for side in (-1, 1):
        for k in range(2):
            wire = [(800 + side * 840 * t / 20, 226 + k * 40 + 66 * sin(pi * t / 20)) for t in range(21)]
            c.stroke(wire, LA_MID, 3)
    rows = (
        (700, 170, 96, (mix(NGHE, SEN_TINT, 0.25), mix(CLAY, SEN_TINT, 0.25)), mix(CREAM, SEN_TINT, 0.4)),
        (806, 230, 120, (SEN, NGHE), CREAM),
    )
    for row, (y, width, tall, roofs, wall) in enumerate(rows):
        x = -120.0 + row * 60
        for i in range(12):
            if row == 1 and i in (2, 6):
                tree(c, x - 4, y + 120, 300)
            span = width * (0.85 + 0.3 * c.random.random())
            lift = c.random.uniform(-26, 22)
            paint = (wall, WHITE, LA_SOFT)[i % 3]
            roof = roofs[(i + row) % 2]
            c.fill(box(x + 12, y + lift, x + span - 12, 920), paint)
            if i % 3 == 1:
                c.fill(box(x, y + lift - 30, x + span, y + lift, 3), LA if row else TEAL)
                bush(c, x + span * 0.4, y + lift - 30, span * 0.44)
            else:
                peak = y + lift - tall * 0.78
                c.fill(
                    [
                        (x - 10, y + lift + 8),
                        (x + span * 0.2, peak),
                        (x + span * 0.8, peak),
                        (x + span + 10, y + lift + 8),
                    ],
                    roof,
                )
                for k in range(1, 8):
                    foot = (x - 10 + (span + 20) * k / 8, y + lift + 4)
                    c.stroke([(x + span * (0.2 + 0.6 * k / 8), peak + 4), foot], mix(roof, WHITE, 0.16), 3)
            for k in range(2):
                left = x + span * (0.2 + 0.36 * k)
                c.fill(
                    box(left, y + lift + 34, left + span * 0.22, y + lift + 92, 5),
                    GLOW if c.random.random() < 0.4 else TEAL,
                )
            x += span + 4
    c.fill(box(788, 150, 812, 920, 6), LA_DARK)
    c.fill(box(740, 218, 860, 232, 6), NGHE)
    c.fill(box(752, 258, 848, 270, 6), NGHE)
    c.disc(800, 148, 17, GOLD)
    c.fill(box(772, 470, 828, 556, 8), LA)
    c.fill(box(780, 482, 820, 520, 4), LA_MID)
    horn(c, 864, 358, 212, 1, 8)
    horn(c, 736, 358, 212, -1, 8)
    c.fill(box(752, 322, 848, 402, 12), LA_DARK)
    c.fill(box(768, 338, 832, 386, 6), TEAL)
    c.fill(box(788, 330, 812, 394), LA_DARK)
    for side in (-1, 1):
        for k in range(3):
            reach = 70 + 62 * k
            arc = oval(1088, 330, reach, reach * 1.1, -40, 24)
            c.stroke([(px, py) if side > 0 else (1600 - px, py) for px, py in arc], (SEN, SEN_MID, SEN_SOFT)[k], 11)


SCENES = {
    "houses": (houses, LA_TINT),
    "lane": (lane, LA_TINT),
    "loudspeaker": (loudspeaker, SEN_TINT),
}
