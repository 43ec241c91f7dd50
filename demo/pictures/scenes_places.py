"""Places people go to: a market, a health station, an old town by night."""

from __future__ import annotations

from math import pi, sin

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
    LEAF_SOFT,
    NGHE,
    NGHE_TINT,
    PAPER,
    SAND,
    SAND_DARK,
    SEN,
    SEN_MID,
    SEN_SOFT,
    SUNLIGHT,
    TEAL,
    WHITE,
    Canvas,
    Point,
    arch,
    bezier,
    box,
    mix,
    oval,
    path,
    place,
)
from demo.pictures.motifs import bush, cloud, dashes, far_hills, ground, pot, ridge, sun, tree

Lamp = tuple[float, int, float, str, float]
"""Where a lantern hangs on its string, its kind, size and colour, and how far it hangs down."""

SHADE = "#8a3b1e"
"""Darkens fruit without greying it."""


def stall(c: Canvas, x: float, y: float, width: float, stripe: str, goods: tuple[str, str, str]) -> None:
    """A market stall: its awning hangs at y, its goods lie on a counter below."""
    half = width / 2
    back = {SEN: "#7d1f3c", NGHE: "#7f5420"}.get(stripe, LA)
    c.fill(box(x - half + 26, y + 20, x + half - 26, y + 330), back)
    for i in range(5):
        hang = x - half + 74 + i * (width - 148) / 4
        c.stroke([(hang, y + 70), (hang, y + 118 + 14 * (i % 2))], mix(back, WHITE, 0.45), 3)
        c.disc(hang, y + 130 + 14 * (i % 2), 17, goods[i % 3])
    for side in (-1, 1):
        c.fill(box(x + side * (half - 20) - 7, y + 30, x + side * (half - 20) + 7, y + 400, 3), NGHE)
    for k, colour in enumerate(goods):
        left = x - half + 44 + k * (width - 88) / 3
        span = (width - 88) / 3 - 14
        for row, count in ((0, 5), (1, 4), (2, 3)):
            for n in range(count):
                shade = mix(colour, WHITE if (n + row) % 2 else SHADE, 0.1 + 0.08 * c.random.random())
                r = span / 9.4
                px = left + span / 2 + (n - (count - 1) / 2) * r * 1.84
                c.disc(px, y + 262 - row * r * 1.5, r, shade)
        c.fill([(left - 4, y + 262), (left + span + 4, y + 262), (left + span - 6, y + 304), (left + 6, y + 304)], CLAY)
        c.fill(box(left - 6, y + 256, left + span + 6, y + 270, 3), GOLD)
    c.fill(box(x - half + 8, y + 300, x + half - 8, y + 322, 4), mix(stripe, LA_DARK, 0.25))
    c.fill(box(x - half + 22, y + 322, x + half - 22, y + 400), stripe)
    for i in range(4):
        left = x - half + 36 + i * (width - 72) / 4
        c.fill(box(left + 6, y + 338, left + (width - 72) / 4 - 6, y + 386, 5), mix(stripe, WHITE, 0.14))
    count = 9
    for i in range(count):
        colour = stripe if i % 2 == 0 else WHITE
        low_l, low_r = x - half + i * width / count, x - half + (i + 1) * width / count
        top_l, top_r = x + (low_l - x) * 0.82, x + (low_r - x) * 0.82
        c.fill([(top_l, y - 74), (top_r, y - 74), (low_r, y + 26), (low_l, y + 26)], colour)
        tone = mix(colour, LA_DARK, 0.12)
        c.fill(oval((low_l + low_r) / 2, y + 26, width / count / 2, 22, 0, 180), tone)
    c.fill(box(x - half * 0.84, y - 84, x + half * 0.84, y - 72, 4), mix(stripe, LA_DARK, 0.3))


def basket(c: Canvas, x: float, base: float, size: float, fruit: str) -> None:
    """A round basket with a heap of fruit."""
    c.fill(oval(x, base, size * 0.62, size * 0.12), SAND_DARK)
    for row, count in ((0, 5), (1, 4), (2, 2)):
        for n in range(count):
            px = x + (n - (count - 1) / 2) * size * 0.2
            shade = mix(fruit, WHITE if (n + row) % 2 else SHADE, 0.12)
            c.disc(px, base - size * (0.46 + row * 0.13), size * 0.115, shade)
    side = path("-0.56 -0.46 0.56 -0.46 C 0.5 0 0.3 0 0 0 C -0.3 0 -0.5 0 -0.56 -0.46")
    c.fill(place(side, x, base, scale=size), CLAY)
    for share in (0.3, 0.16):
        reach = size * (0.53 if share > 0.2 else 0.45)
        c.stroke(
            [(x - reach, base - size * share), (x + reach, base - size * share)], mix(CLAY, NGHE, 0.6), size * 0.025
        )
    c.fill(box(x - size * 0.6, base - size * 0.5, x + size * 0.6, base - size * 0.42, size), GOLD)


def market(c: Canvas) -> None:
    """Three stalls with striped awnings under bunting."""
    ground(c, -20, NGHE_TINT)
    sun(c, 800, 236, 190, mix(SUNLIGHT, NGHE_TINT, 0.35))
    x = -60.0
    for i, (width, height) in enumerate(
        path("210 330 170 420 230 350 180 450 220 380 190 430 230 340 190 410 220 350")
    ):
        tone = (mix(LA_HAZE, NGHE_TINT, 0.25), mix(LA_SOFT, NGHE_TINT, 0.4), mix(SEN_SOFT, NGHE_TINT, 0.5))[i % 3]
        top = 660 - height
        c.fill(box(x, top, x + width, 680), tone)
        if i % 2:
            c.fill(box(x - 8, top - 16, x + width + 8, top), mix(tone, LA, 0.25))
        else:
            c.fill([(x - 10, top + 2), (x + width / 2, top - 70), (x + width + 10, top + 2)], mix(tone, NGHE, 0.25))
        for k in range(2):
            left = x + width * (0.2 + 0.36 * k)
            c.fill(box(left, top + 34, left + width * 0.22, top + 90, 5), mix(tone, LA, 0.18))
        x += width - 4
    ground(c, 664, SAND)
    ground(c, 722, PAPER)
    c.fill(box(-40, 706, 1640, 730), SAND_DARK)
    for start, end, sag in (
        ((-20, 130), (560, 150), 90),
        ((560, 150), (1050, 150), 80),
        ((1050, 150), (1640, 120), 90),
    ):
        line = [
            (start[0] + (end[0] - start[0]) * t / 20, start[1] + (end[1] - start[1]) * t / 20 + sag * sin(pi * t / 20))
            for t in range(21)
        ]
        c.stroke(line, LA_MID, 3)
        for n, (px, py) in enumerate(line[1:-1:2]):
            colour = (SEN, GOLD, TEAL, SEN_MID)[n % 4]
            c.fill([(px - 19, py), (px + 19, py + 1), (px, py + 42)], colour)
    stall(c, 338, 368, 400, TEAL, (GOLD, LEAF_SOFT, SEN_MID))
    stall(c, 1262, 368, 400, NGHE, (LEAF_SOFT, SEN, GOLD))
    stall(c, 800, 346, 452, SEN, (LEAF, GOLD, "#d9683c"))
    for middle, fruit in ((560, GOLD), (1040, SEN_MID), (180, LEAF_SOFT), (1420, GOLD)):
        outer = abs(middle - 800) > 400
        basket(c, middle, 826 if outer else 812, 132 if outer else 124, fruit)


def clinic(c: Canvas) -> None:
    """A small health station with a plus sign, a ramp and a garden."""
    sun(c, 1180, 300, 110)
    cloud(c, 330, 170, 220)
    cloud(c, 1340, 140, 170)
    far_hills(c, 600)
    ground(c, 596, LEAF_SOFT)
    ground(c, 640, SAND)
    tree(c, 250, 640, 250)
    tree(c, 1376, 640, 270)
    tree(c, 1480, 640, 190, mix(LEAF, LEAF_SOFT, 0.4))
    tree(c, 132, 640, 190, mix(LEAF, LEAF_SOFT, 0.4))
    for left, right, wall in ((330, 620, CREAM), (980, 1270, CREAM)):
        c.fill(box(left, 410, right, 648), wall)
        c.fill(box(left - 20, 384, right + 20, 414, 4), NGHE)
        for k in range(2):
            x = left + 42 + k * 122
            c.fill(box(x - 5, 461, x + 91, 571, 8), LA)
            c.fill(box(x, 466, x + 86, 566, 5), (LA_SOFT, mix(LA_SOFT, WHITE, 0.35))[k])
            c.fill(box(x + 40, 466, x + 46, 566), LA)
            c.fill(box(x - 12, 571, x + 98, 583, 3), NGHE)
            bush(c, x + 43, 648, 92, LEAF)
    c.fill(box(600, 250, 1000, 648), WHITE)
    c.fill(box(978, 250, 1000, 648), mix(WHITE, LA, 0.08))
    c.fill(box(572, 222, 1028, 256, 4), LA_DARK)
    c.disc(800, 348, 74, LA)
    c.fill(box(784, 302, 816, 394, 6), WHITE)
    c.fill(box(754, 332, 846, 364, 6), WHITE)
    for x in (640, 892):
        c.fill(box(x - 5, 299, x + 73, 395, 8), LA)
        c.fill(box(x, 304, x + 68, 390, 5), LA_SOFT if x < 800 else GLOW)
    c.fill(box(640, 452, 960, 474, 4), LA)
    for x in (658, 926):
        c.fill(box(x, 474, x + 16, 648), LA_SOFT)
    c.fill(box(706, 494, 894, 648), LA)
    for x in (716, 804):
        c.fill(box(x, 504, x + 80, 648), mix(LA_SOFT, WHITE, 0.25))
        c.fill(box(x + (62 if x < 800 else 8), 568, x + (70 if x < 800 else 16), 612, 4), LA)
    c.fill([(640, 648), (960, 648), (990, 672), (610, 672)], LA_HAZE)
    c.fill(box(606, 670, 994, 682), mix(LA_HAZE, LA, 0.2))
    way = bezier((690, 682), (680, 760), (560, 800), (460, 920))
    c.fill([*way, (1140, 920), *[(1600 - x, y) for x, y in reversed(way)]], PAPER)
    for mirror in (False, True):
        trail = bezier((650, 706), (640, 770), (520, 800), (420, 900))
        c.dots([(1600 - x, y) if mirror else (x, y) for x, y in trail], TEAL, 4, 23)
        bench = 1270 if mirror else 330
        c.fill(oval(bench, 786, 130, 14), SAND_DARK)
        for k in (-78, 78):
            c.fill(box(bench + k - 6, 734, bench + k + 6, 786), LA_DARK)
        c.fill(box(bench - 108, 726, bench + 108, 742, 4), NGHE)
        c.fill(box(bench - 108, 684, bench + 108, 698, 4), NGHE)
        c.fill(box(bench - 108, 704, bench + 108, 718, 4), NGHE)
        for k in (-90, 90):
            c.fill(box(bench + k - 5, 684, bench + k + 5, 740), LA_DARK)
        pot(c, 1052 if mirror else 548, 700, 84, SEN)
        for k in range(6):
            stem = (1510 if mirror else 90) + (k - 2.5) * 46
            y = 846 + c.random.uniform(-14, 14)
            c.stroke([(stem, y), (stem, y + 44)], LEAF, 5)
            c.disc(stem, y, 14, (SEN_MID, SEN_SOFT, GOLD)[k % 3])
            c.disc(stem, y, 5, WHITE)


def lantern_girth(kind: int, t: float) -> float:
    """How wide a lantern is, as a share of its widest, at the height t (0 top, 1 bottom)."""
    if kind == 0:
        return sin(pi * (0.09 + 0.82 * t))
    if kind == 1:
        return sin(pi * (0.1 + 0.84 * t**0.72))
    if kind == 2:
        return float(sin(pi * (0.1 + 0.8 * t)) ** 0.8)
    return float(0.16 + 0.84 * t**0.8) if t < 0.86 else (1 - t) / 0.14 * 0.62 + 0.28


def hang_lantern(c: Canvas, x: float, y: float, size: float, kind: int, colour: str) -> None:
    """One silk lantern whose cap hangs at y. Kind 0 is round, 1 a drop, 2 a tall oval, 3 a cone."""
    wide = size * (1.0, 0.8, 0.62, 0.86)[kind]
    tall = size * (0.8, 1.05, 1.15, 0.9)[kind]
    steps = 40
    body: list[Point] = []
    for i in range(steps + 1):
        t = i / steps
        body.append((wide / 2 * lantern_girth(kind, t), y + tall * t))
    c.fill([*[(x + dx, dy) for dx, dy in body], *[(x - dx, dy) for dx, dy in reversed(body)]], colour)
    c.fill(
        [*[(x + dx * 0.52, dy) for dx, dy in body], *[(x - dx * 0.52, dy) for dx, dy in reversed(body)]],
        mix(colour, SUNLIGHT, 0.3),
    )
    c.fill(
        [*[(x + dx * 0.2, dy) for dx, dy in body], *[(x - dx * 0.2, dy) for dx, dy in reversed(body)]],
        mix(colour, SUNLIGHT, 0.6),
    )
    for share in (-1.0, -0.52, -0.2, 0.2, 0.52, 1.0):
        c.stroke([(x + dx * share, dy) for dx, dy in body], mix(colour, LA_DARK, 0.3), size * 0.012)
    cap = size * 0.17
    c.fill(box(x - cap, y - size * 0.05, x + cap, y + size * 0.045, 3), NGHE)
    c.fill(box(x - cap * 0.9, y + tall - size * 0.04, x + cap * 0.9, y + tall + size * 0.045, 3), NGHE)
    for dx in (-0.05, 0, 0.05):
        c.stroke(
            [(x + dx * size * 0.6, y + tall + size * 0.05), (x + dx * size, y + tall + size * 0.34)], GOLD, size * 0.02
        )
    c.disc(x, y + tall + size * 0.09, size * 0.04, SEN)


def lantern(c: Canvas) -> None:
    """Silk lanterns over an old river town at nightfall."""
    night = LA_DARK
    ground(c, -20, night)
    ground(c, 430, mix(night, LA, 0.55))
    ridge(c, path("-40 420 300 350 700 410 1050 360 1640 420"), mix(night, LA, 0.55))
    x = -46.0
    for i, (width, height) in enumerate(
        path("190 150 230 190 200 160 250 200 210 165 240 195 200 160 240 185 200 160")
    ):
        wall = ("#d99c3f", "#c98732", GOLD)[i % 3]
        top = 700 - height
        c.fill(box(x + 12, top, x + width - 8, 704), wall)
        c.fill(box(x + width - 26, top, x + width - 8, 704), mix(wall, night, 0.16))
        c.fill([(x - 8, top + 8), (x + 28, top - 52), (x + width - 28, top - 52), (x + width + 8, top + 8)], "#6d3a1c")
        for k in range(1, 9):
            lx = x + width * k / 9
            c.stroke([(x + 28 + (width - 56) * k / 9, top - 50), (lx, top + 5)], "#854a25", 3)
        c.fill(box(x + 24, top + height * 0.42, x + width - 20, top + height * 0.42 + 12, 3), "#6d3a1c")
        for k in range(3):
            left = x + 30 + k * (width - 52) / 3
            right = left + (width - 52) / 3 - 14
            c.fill(
                arch(left, top + height * 0.56, right, 704),
                (LA, SUNLIGHT, LA)[k] if i % 2 else (SUNLIGHT, LA, SUNLIGHT)[k],
            )
            c.fill(box(left + 6, top + 22, right - 6, top + height * 0.36, 4), SUNLIGHT if (i + k) % 2 else LA)
        x += width - 4
    ground(c, 704, mix(CLAY, night, 0.45))
    ground(c, 724, LA)
    dashes(c, (0, 736, 1600, 890), mix(LA, night, 0.5), 40)
    for gx, colour in (
        (120, GOLD),
        (360, SEN_MID),
        (600, GOLD),
        (800, SEN_MID),
        (1000, GOLD),
        (1240, SEN_MID),
        (1480, GOLD),
    ):
        for k in range(6):
            half = 52 - 5 * k + c.random.uniform(-8, 8)
            y = 744 + 24 * k
            c.fill(box(gx - half, y, gx + half, y + 7, 4), mix(LA, colour, 0.72 - 0.09 * k))
    strings: tuple[tuple[float, float, tuple[Lamp, ...]], ...] = (
        (30, 70, ((150, 0, 84, SEN_MID, 180), (322, 1, 100, GOLD, 150),
          (1278, 1, 100, GOLD, 150), (1450, 0, 84, SEN_MID, 180))),
        (-40, 110, ((470, 2, 150, SEN, 40), (632, 3, 96, GLOW, 20), (968, 3, 96, GLOW, 20), (1130, 2, 150, SEN, 40))),
        (-150, 190, ((800, 0, 250, "#c22a55", 78),)),
    )  # fmt: skip
    hung = [
        (px, level + sag * sin(pi * px / 1600), drop, kind, size, colour)
        for level, sag, lamps in strings
        for px, kind, size, colour, drop in lamps
    ]
    for spread, shade in ((0.8, 0.09), (0.64, 0.18)):
        for px, hook, drop, _, size, _ in hung:
            c.disc(px, hook + drop + size * 0.45, size * spread, mix(night, SUNLIGHT, shade))
    for level, sag, _ in strings:
        c.stroke([(x, level + sag * sin(pi * x / 1600)) for x in range(0, 1640, 20)], LA_MID, 3)
    for px, hook, drop, kind, size, colour in hung:
        c.stroke([(px, hook), (px, hook + drop)], LA_MID, 3)
        hang_lantern(c, px, hook + drop, size, kind, colour)


SCENES = {
    "market": (market, NGHE_TINT),
    "clinic": (clinic, LA_TINT),
    "lantern": (lantern, LA_DARK),
}
