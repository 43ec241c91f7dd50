"""Water: boats on a river, a bridge, a harbour."""

from __future__ import annotations

from demo.pictures.canvas import (
    BARK,
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
    SAND,
    SEN,
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
    place,
)
from demo.pictures.motifs import bush, cloud, dashes, ground, pad, palm, reeds, ridge, stilt_house, sun


def mirror_bars(c: Canvas, x: float, y: float, width: float, colour: str, count: int, gap: float = 16) -> None:
    """A reflection: bars that grow shorter, thinner and paler away from the thing; the water is LA_SOFT."""
    for i in range(count):
        half = width / 2 * (1 - 0.75 * i / count) * c.random.uniform(0.86, 1.06)
        shift = c.random.uniform(-0.05, 0.05) * width
        top = y + gap * i
        tone = mix(colour, LA_SOFT, 0.35 + 0.5 * i / count)
        c.fill(box(x + shift - half, top, x + shift + half, top + gap * 0.42, gap), tone)


def sampan(c: Canvas, x: float, y: float, size: float, hull: str, *, flip: bool = False) -> None:
    """A river boat with a woven roof; its waterline is at y."""
    mirror_bars(c, x, y + size * 0.03, size * 0.86, hull, 5, size * 0.055)

    def put(points: list[Point], colour: str) -> None:
        c.fill(place(points, x, y, scale=size, flip=flip), colour)

    put(bezier((-0.27, -0.1), (-0.29, -0.34), (0.29, -0.34), (0.31, -0.1)), CLAY)
    put(bezier((-0.27, -0.1), (-0.29, -0.3), (-0.13, -0.32), (-0.12, -0.1)), BARK)
    for share in (-0.04, 0.05, 0.14, 0.22):
        crown = -0.275 + 0.9 * (share - 0.03) ** 2
        line = bezier((share, -0.1), (share + 0.012, -0.16), (share, crown + 0.05), (share - 0.05, crown + 0.012))
        c.stroke(place(line, x, y, scale=size, flip=flip), mix(CLAY, BARK, 0.55), size * 0.008)
    deck = bezier((-0.56, -0.17), (-0.3, -0.07), (0.3, -0.07), (0.56, -0.17))
    keel = bezier((0.56, -0.17), (0.46, 0.01), (0.4, 0.03), (0.28, 0.03))
    stern = bezier((-0.28, 0.03), (-0.4, 0.03), (-0.46, 0.01), (-0.56, -0.17))
    put([*deck, *keel, *stern], hull)
    c.stroke(
        place(bezier((-0.545, -0.15), (-0.3, -0.05), (0.3, -0.05), (0.545, -0.15)), x, y, scale=size, flip=flip),
        GOLD,
        size * 0.014,
    )
    c.stroke(place([(-0.5, -0.38), (-0.3, 0.06)], x, y, scale=size, flip=flip), NGHE, size * 0.016)


def river(c: Canvas) -> None:
    """Boats on a broad river; houses on stilts along the bank."""
    ground(c, -20, NGHE_TINT)
    sun(c, 800, 320, 128, GLOW, mix(GLOW, NGHE_TINT, 0.7))
    ridge(c, path("-40 330 240 250 520 330 820 350 1100 280 1360 240 1640 320"), mix(LA_HAZE, NGHE_TINT, 0.25))
    ridge(c, path("-40 390 300 340 640 400 980 380 1300 340 1640 390"), mix(LA_SOFT, NGHE_TINT, 0.2))
    ridge(c, path("-40 426 200 404 520 436 800 446 1080 436 1400 400 1640 424"), LEAF_SOFT)
    for x, tall, lean in (
        (118, 220, -34),
        (210, 176, 30),
        (548, 150, -22),
        (1062, 150, 24),
        (1398, 190, -26),
        (1492, 236, 36),
    ):
        palm(c, x, 452, tall, lean, LEAF)
    ground(c, 450, LA_SOFT)
    c.fill(box(-40, 448, 1640, 458), mix(LA_SOFT, LA, 0.22))
    for x, wide in ((330, 150), (462, 120), (1150, 120), (1286, 156)):
        mirror_bars(c, x, 486, wide * 0.9, NGHE, 4, 12)
        stilt_house(c, x, 484, wide, NGHE if wide > 130 else SEN, CREAM)
    for x in (30, 620, 980, 1570):
        bush(c, x, 454, 130, LEAF)
    for i in range(10):
        half = 128 - 9 * i
        y = 466 + i * 19
        c.fill(box(800 - half, y, 800 + half, y + 7, 4), mix(GLOW, LA_SOFT, 0.15 + 0.07 * i))
    dashes(c, (0, 500, 1600, 880), mix(LA_SOFT, WHITE, 0.42), 46)
    sampan(c, 512, 580, 250, TEAL)
    sampan(c, 1140, 606, 290, SEN, flip=True)
    sampan(c, 780, 748, 500, LA)
    for x, side in ((90, 1), (1510, -1)):
        reeds(c, x, 920, 260, 9, LEAF)
        pad(c, x + side * 150, 860, 74, LEAF, 20)
        pad(c, x + side * 60, 884, 90, LA, 200)


def bridge(c: Canvas) -> None:
    """A cable-stayed bridge over a wide river, the sun between its towers."""
    ground(c, -20, SEN_TINT)
    sun(c, 800, 420, 190, mix(GLOW, SEN_TINT, 0.1), mix(GLOW, SEN_TINT, 0.68))
    cloud(c, 250, 150, 200)
    cloud(c, 1390, 190, 180)
    ridge(c, path("-40 440 220 370 520 460 800 500 1090 450 1380 360 1640 430"), mix(SEN_SOFT, SEN_TINT, 0.35))
    ridge(c, path("-40 520 280 470 600 530 1000 520 1320 460 1640 510"), mix(LA_SOFT, SEN_TINT, 0.3))
    ground(c, 606, LA_SOFT)
    for x, width in ((-20, 460), (1620, 460)):
        c.fill([*oval(x, 612, width, 74, 180, 360)], LEAF_SOFT)
        for k in range(5):
            bush(c, x + (k - 2) * 130, 612, 120, LEAF)
    for i in range(13):
        half = 190 - 10 * i
        c.fill(box(800 - half, 618 + i * 20, 800 + half, 626 + i * 20, 4), mix(GLOW, LA_SOFT, 0.1 + 0.06 * i))
    dashes(c, (0, 640, 1600, 890), mix(LA_SOFT, WHITE, 0.42), 44)
    deck = [(x, 548 - 34 * (1 - ((x - 800) / 840) ** 2)) for x in range(-40, 1660, 20)]

    def deck_at(x: float) -> float:
        return 548 - 34 * (1 - ((x - 800) / 840) ** 2)

    for tower in (480, 1120):
        for side in (-1, 1):
            for k in range(1, 10):
                foot = tower + side * 32 * k
                c.stroke([(tower, 176 + 13 * (9 - k)), (foot, deck_at(foot))], LA_MID if k % 2 else TEAL, 3.2)
    for x in (90, 250, 1350, 1510):
        c.fill(box(x - 13, deck_at(x), x + 13, 622), mix(LA, LA_MID, 0.35))
    for tower in (480, 1120):
        c.fill(
            [
                (tower - 52, 640),
                (tower - 34, 505),
                (tower - 9, 150),
                (tower + 9, 150),
                (tower + 34, 505),
                (tower + 52, 640),
            ],
            LA,
        )
        c.fill([(tower - 26, 640), (tower - 14, 545), (tower + 14, 545), (tower + 26, 640)], mix(LA_SOFT, LA, 0.12))
        c.fill([(tower - 17, 480), (tower, 268), (tower + 17, 480)], mix(SEN_TINT, LA_SOFT, 0.3))
        c.fill(box(tower - 78, 628, tower + 78, 656, 12), LA_DARK)
        c.disc(tower, 142, 13, SEN)
        mirror_bars(c, tower, 670, 120, LA, 8, 20)
    c.stroke([(x, y + 8) for x, y in deck], LA_DARK, 24)
    c.stroke([(x, y - 6) for x, y in deck], GOLD, 6)
    c.stroke([(x, y - 24) for x, y in deck], LA, 3)
    for x in range(-40, 1660, 28):
        c.stroke([(x, deck_at(x) - 8), (x, deck_at(x) - 24)], LA, 3)
    sampan(c, 800, 764, 280, SEN)
    sampan(c, 330, 728, 150, TEAL, flip=True)
    sampan(c, 1296, 716, 140, NGHE)


def trawler(c: Canvas, x: float, y: float, size: float, hull: str, *, flip: bool = False) -> None:
    """A wooden fishing boat with a cabin and a mast; its waterline is at y."""
    mirror_bars(c, x, y + size * 0.035, size * 0.9, hull, 7, size * 0.042)

    def put(points: list[Point], colour: str) -> None:
        c.fill(place(points, x, y, scale=size, flip=flip), colour)

    def rope(points: list[Point], colour: str, width: float) -> None:
        c.stroke(place(points, x, y, scale=size, flip=flip), colour, size * width)

    for foot in (-0.5, 0.54):
        rope([(0.06, -0.82), (foot, -0.25 if foot < 0 else -0.31)], LA_MID, 0.006)
    rope([(0.06, -0.2), (0.06, -0.86)], NGHE, 0.022)
    rope([(0.06, -0.3), (0.4, -0.62)], NGHE, 0.014)
    rope([(0.06, -0.82), (0.4, -0.62)], LA_MID, 0.006)
    put([(0.06, -0.86), (-0.12, -0.81), (0.06, -0.76)], SEN if hull != SEN else GOLD)
    put(box(-0.36, -0.46, -0.02, -0.12), WHITE)
    put(box(-0.07, -0.46, -0.02, -0.12), mix(WHITE, LA, 0.1))
    put(box(-0.41, -0.5, 0.03, -0.445, 0.02), GOLD)
    for left in (-0.33, -0.23, -0.13):
        put(box(left, -0.4, left + 0.07, -0.3, 0.012), TEAL)
    put(box(-0.26, -0.6, -0.12, -0.5, 0.01), WHITE)
    put(box(-0.29, -0.625, -0.09, -0.6, 0.01), NGHE)
    put([*oval(0.2, -0.15, 0.1, 0.12, 180, 360)], CLAY)
    put([*oval(0.33, -0.15, 0.07, 0.08, 180, 360)], mix(CLAY, LA, 0.3))
    deck = bezier((-0.52, -0.26), (-0.2, -0.13), (0.24, -0.12), (0.6, -0.34))
    bow = bezier((0.6, -0.34), (0.56, -0.1), (0.46, 0.03), (0.38, 0.03))
    stern = bezier((-0.42, 0.03), (-0.48, 0.02), (-0.5, -0.1), (-0.52, -0.26))
    put([*deck, *bow, *stern], hull)
    rope(bezier((-0.515, -0.2), (-0.2, -0.075), (0.24, -0.065), (0.575, -0.265)), WHITE, 0.028)
    put(path("-0.47 -0.04 C -0.2 -0.02 0.2 -0.02 0.5 -0.06 0.44 0.02 0.38 0.03 -0.42 0.03"), mix(hull, LA_DARK, 0.35))


def harbour(c: Canvas) -> None:
    """Fishing boats lying in a small harbour, a lighthouse behind them."""
    sun(c, 560, 330, 118, SUNLIGHT)
    cloud(c, 250, 170, 210)
    cloud(c, 900, 130, 180)
    ridge(c, path("-40 400 200 330 480 420 800 452 1120 430 1360 340 1640 380"), LA_HAZE)
    ridge(c, [(900, 472), (1120, 430), (1400, 404), (1640, 430)], LEAF_SOFT, 476)
    ground(c, 468, LA_SOFT)
    ground(c, 620, mix(LA_SOFT, LA_MID, 0.25))
    c.fill(box(1170, 448, 1640, 492), mix(SAND, LA_MID, 0.35))
    c.fill(box(1156, 438, 1640, 456, 4), SAND)
    tower = 1350
    c.fill([(tower - 44, 440), (tower - 28, 190), (tower + 28, 190), (tower + 44, 440)], WHITE)
    for low, high in ((0.1, 0.3), (0.52, 0.72)):
        wl, wh = 44 - 16 * low, 44 - 16 * high
        c.fill(
            [
                (tower - wl, 440 - 250 * low),
                (tower - wh, 440 - 250 * high),
                (tower + wh, 440 - 250 * high),
                (tower + wl, 440 - 250 * low),
            ],
            SEN,
        )
    c.fill(box(tower - 44, 178, tower + 44, 194, 3), LA_DARK)
    c.fill(box(tower - 22, 132, tower + 22, 180), SUNLIGHT)
    c.fill(oval(tower, 134, 32, 34, 180, 360), LA)
    for x, width in ((1436, 104), (1544, 90)):
        c.fill(box(x, 376, x + width, 440), CREAM if width > 95 else WHITE)
        c.fill([(x - 10, 380), (x + width / 2, 332), (x + width + 10, 380)], NGHE)
        c.fill(box(x + 18, 394, x + 42, 422, 3), TEAL)
    dashes(c, (0, 486, 1600, 880), mix(LA_SOFT, WHITE, 0.45), 50)
    trawler(c, 330, 600, 350, TEAL)
    trawler(c, 1140, 604, 350, SEN, flip=True)
    trawler(c, 740, 716, 540, LA)
    c.fill(box(-40, 806, 1640, 832), CLAY)
    c.fill(box(-40, 832, 1640, 920), mix(CLAY, NGHE, 0.35))
    for k in range(24):
        c.fill(box(-30 + 70 * k, 832, -26 + 70 * k, 920), mix(CLAY, BARK, 0.35))
    for x in (120, 500, 1100, 1480):
        c.fill(box(x - 20, 764, x + 20, 850, 6), BARK)
        c.fill(box(x - 24, 756, x + 24, 774, 6), GOLD)
        c.fill(box(x - 22, 796, x + 22, 804), SAND)
    for x, size in ((1330, 96), (270, 86)):
        c.fill(oval(x, 858, size * 1.04, size * 0.16), mix(CLAY, BARK, 0.25))
        c.fill([*oval(x, 800, size, size * 0.62, 0, 180)], NGHE)
        c.fill(oval(x, 800, size, size * 0.24), GOLD)
        c.fill(oval(x, 802, size * 0.84, size * 0.17), BARK)
        for share in (0.3, 0.55):
            c.stroke(
                oval(x, 800, size * (1 - share * 0.14), size * 0.62 * (0.45 + share * 0.55), 14, 166),
                mix(NGHE, GOLD, 0.4),
                3,
            )


SCENES = {
    "river": (river, NGHE_TINT),
    "bridge": (bridge, SEN_TINT),
    "harbour": (harbour, LA_TINT),
}
