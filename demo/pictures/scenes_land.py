"""Land: terraces, a lotus pond, limestone hills."""

from __future__ import annotations

from math import exp, sin

from demo.pictures.canvas import (
    CREAM,
    GLOW,
    GOLD,
    LA,
    LA_HAZE,
    LA_MID,
    LA_SOFT,
    LA_TINT,
    LEAF,
    LEAF_DARK,
    LEAF_PALE,
    LEAF_SOFT,
    NGHE,
    NGHE_TINT,
    PAPER,
    SEN,
    SEN_MID,
    SEN_SOFT,
    SEN_TINT,
    SUNLIGHT,
    TEAL,
    WHITE,
    Canvas,
    bezier,
    mix,
    oval,
    path,
    petal,
    place,
    smooth,
)
from demo.pictures.motifs import bush, cloud, dashes, ground, pad, palm, ridge, stilt_house, sun, tufts


def swell(x: float, middle: float, reach: float) -> float:
    """A bell: 1 in the middle, near 0 beyond its reach."""
    return exp(-(((x - middle) / reach) ** 2))


def rice(c: Canvas) -> None:
    """Rice terraces that step down the slopes."""
    sun(c, 560, 268, 112, SUNLIGHT)
    cloud(c, 1180, 130, 230)
    cloud(c, 236, 150, 170)
    ridge(c, path("-40 300 220 220 500 330 800 270 1130 170 1400 250 1640 210"), LA_HAZE)
    ridge(c, path("-40 390 300 310 640 390 960 350 1300 280 1640 350"), LA_SOFT)
    ridge(c, path("-40 440 240 400 600 440 1000 410 1330 370 1640 420"), LA_MID)
    tones = (
        LEAF_PALE,
        "#d9d28a",
        LEAF_SOFT,
        GOLD,
        LEAF_PALE,
        LA_HAZE,
        "#d9c56e",
        LEAF_SOFT,
        GOLD,
        LEAF_SOFT,
        LA_HAZE,
        GOLD,
    )
    risers = dict.fromkeys(tones, mix(LEAF_SOFT, LEAF, 0.75)) | {
        GOLD: "#b8843a",
        "#d9c56e": "#b59a45",
        "#d9d28a": "#a9a75c",
    }
    steps = 14
    for i in range(steps):
        t = i / (steps - 1)
        level = 506 + 390 * t**1.3
        lift = 1 - t
        line = [
            (
                x,
                level
                - lift * (150 * swell(x, 250, 330) + 205 * swell(x, 1230, 400))
                + (7 + 24 * t) * sin(x / (150 + 60 * t) + i * 0.55),
            )
            for x in range(-60, 1680, 34)
        ]
        curve = smooth(line, steps=4)
        tone = tones[i % len(tones)]
        c.fill([*curve, (1680, 920), (-60, 920)], risers[tone])
        drop = 9 + 13 * t
        c.fill([*[(x, y + drop) for x, y in curve], (1680, 920), (-60, 920)], tone)
        inner = [(x, y + drop + (470 / steps) * 0.42 * (0.5 + t)) for x, y in curve]
        if tone == LA_HAZE:
            c.stroke(inner[8:-8], WHITE, 3 + 3 * t)
        elif i > 2:
            c.dots(inner, mix(tone, LEAF, 0.34), 2 + 3 * t, 17 + 20 * t)
    for x, y, size in ((1010, 520, 170), (1176, 560, 130), (330, 512, 116)):
        c.fill(oval(x, y, size * 0.62, size * 0.1), mix(LEAF_SOFT, LEAF_DARK, 0.45))
        stilt_house(c, x, y, size, SEN if size == 130 else NGHE, CREAM)
    palm(c, 1268, 570, 190, 36, LEAF_DARK)
    palm(c, 912, 540, 210, -30, LEAF_DARK)
    bush(c, 1096, 556, 70, LEAF_DARK)
    palm(c, 402, 520, 150, 26, LEAF_DARK)
    bush(c, 262, 510, 76, LEAF_DARK)


def lotus_pond(c: Canvas) -> None:
    """One lotus in full flower, seen close."""
    ground(c, -20, LA_HAZE)
    sun(c, 800, 372, 306, mix(SUNLIGHT, WHITE, 0.25), mix(LA_HAZE, WHITE, 0.45))
    ridge(c, path("-40 540 330 500 800 548 1240 496 1640 540"), LA_SOFT)
    ground(c, 590, mix(LA_MID, LA_SOFT, 0.35))
    ground(c, 636, LA_MID)
    ground(c, 742, mix(LA_MID, LA, 0.32))
    dashes(c, (0, 606, 1600, 880), mix(LA_MID, WHITE, 0.28), 30)
    for x, y, size, colour, turn in (
        (250, 644, 120, LEAF, 200), (1370, 650, 130, LEAF, 340), (470, 618, 80, LEAF_SOFT, 20),
        (1160, 616, 84, LEAF_SOFT, 190), (110, 770, 190, LA, 320), (1490, 786, 200, LA, 220),
        (800, 742, 330, LEAF, 270), (430, 812, 200, LEAF_DARK, 200), (1180, 822, 216, LEAF_DARK, 330),
    ):  # fmt: skip
        c.fill(oval(x, y + size * 0.07, size * 1.04, size * 0.35), mix(LA_MID, LA, 0.5))
        pad(c, x, y, size, colour, turn)
    for x, tip, base, lean in ((452, 330, 770, -26), (1170, 382, 780, 24)):
        stem = smooth([(x - lean, base), (x - lean * 0.2, (tip + base) / 2), (x, tip)])
        c.stroke(stem, LEAF_DARK, 13)
        foot = tip + 8
        for colour, angle, width in (
            (SEN_MID, -112, 74),
            (SEN_MID, -68, 74),
            (SEN_SOFT, -98, 78),
            (mix(SEN_SOFT, SEN_TINT, 0.5), -80, 70),
        ):
            c.fill(petal(x, foot, angle, 176, width, 0.42), colour)
        c.fill(petal(x, foot + 8, -128, 62, 34), LEAF)
        c.fill(petal(x, foot + 8, -52, 62, 34), LEAF)
    c.fill(oval(800, 704, 150, 30), mix(LEAF, LEAF_DARK, 0.7))
    rows: tuple[tuple[str, float, float, float, tuple[float, ...]], ...] = (
        (SEN, 330, 128, 0.5, (-78, 78)),
        (mix(SEN, SEN_MID, 0.55), 372, 140, 0.5, (-56, 56)),
        (mix(SEN, SEN_MID, 0.75), 420, 150, 0.52, (-34, 34)),
        (SEN_MID, 450, 160, 0.52, (-13, 13)),
        (mix(SEN_MID, SEN_SOFT, 0.5), 346, 132, 0.5, (-66, 66)),
        (mix(SEN_MID, SEN_SOFT, 0.65), 372, 142, 0.52, (-45, 45)),
        (SEN_SOFT, 400, 146, 0.52, (-23, 23)),
        (mix(SEN_SOFT, SEN_TINT, 0.4), 412, 150, 0.52, (0,)),
        (mix(SEN_SOFT, SEN_TINT, 0.5), 290, 122, 0.5, (-60, 60)),
        (mix(SEN_SOFT, SEN_TINT, 0.72), 310, 128, 0.5, (-40, 40)),
        (SEN_TINT, 322, 128, 0.5, (-20, 20)),
        (WHITE, 334, 132, 0.5, (0,)),
    )
    for colour, length, wide, belly, angles in rows:
        for lean_out in angles:
            c.fill(petal(800, 712, lean_out - 90, length, wide, belly), colour)


def peak(c: Canvas, x: float, base: float, width: float, height: float, colour: str, side: str = "") -> None:
    """A steep limestone hill with a round head, its right side a tone darker."""
    outline = [
        (x - width * 0.5, base), (x - width * 0.4, base - height * 0.42), (x - width * 0.27, base - height * 0.76),
        (x - width * 0.06, base - height), (x + width * 0.14, base - height * 0.9),
        (x + width * 0.28, base - height * 0.62),
        (x + width * 0.42, base - height * 0.34), (x + width * 0.5, base),
    ]  # fmt: skip
    c.fill(smooth(outline), colour)
    if side:
        fold = [
            (x + width * 0.02, base - height * 0.985),
            (x + width * 0.1, base - height * 0.7),
            (x + width * 0.04, base - height * 0.42),
            (x + width * 0.16, base),
        ]
        c.fill([*smooth(outline[3:]), *reversed(smooth(fold))], side)


def hills(c: Canvas) -> None:
    """Limestone hills in the morning mist, a hamlet and a road below."""
    ground(c, -20, NGHE_TINT)
    sun(c, 980, 300, 130, GLOW, mix(GLOW, NGHE_TINT, 0.7))
    layers = (
        (520, mix(LA_HAZE, NGHE_TINT, 0.3), mix(LA_HAZE, NGHE_TINT, 0.05),
         ((90, 330, 300), (360, 300, 240), (640, 330, 330), (1180, 300, 250), (1440, 340, 350))),
        (590, LA_SOFT, mix(LA_SOFT, LA_MID, 0.3),
         ((-20, 380, 330), (240, 340, 390), (520, 300, 250), (820, 260, 180), (1300, 360, 380), (1580, 360, 290))),
        (650, LA_MID, mix(LA_MID, LA, 0.22), ((90, 360, 260), (410, 300, 330), (1130, 280, 220), (1470, 400, 350))),
    )  # fmt: skip
    for base, colour, side, row in layers:
        for x, width, height in row:
            peak(c, x, base, width, height, colour, side)
        mist = mix(NGHE_TINT, colour, 0.22)
        ridge(
            c,
            [
                (-40, base - 34),
                (300, base - 52),
                (640, base - 30),
                (980, base - 48),
                (1330, base - 26),
                (1640, base - 46),
            ],
            mist,
        )
    ridge(c, path("-40 640 300 604 660 640 1000 660 1330 618 1640 640"), LEAF_PALE)
    ridge(c, path("-40 700 360 664 760 706 1160 690 1640 712"), LEAF_SOFT)
    ridge(c, path("-40 820 420 776 900 800 1300 770 1640 810"), LEAF)
    left = path("806 650 C 900 676 1010 690 960 716 C 880 752 640 742 590 800 C 560 850 620 880 660 920")
    right = path("826 650 C 930 672 1060 690 1010 722 C 930 772 730 760 690 806 C 660 850 760 880 840 920")
    c.fill([*left, *reversed(right)], PAPER)
    for x, y, size, roof in ((430, 700, 120, NGHE), (560, 688, 92, SEN), (1190, 712, 132, SEN), (1330, 722, 104, NGHE)):
        bush(c, x - size * 0.5, y, size * 0.7, LEAF)
        stilt_house(c, x, y, size, roof, CREAM)
        bush(c, x + size * 0.56, y + 2, size * 0.5, LEAF_DARK)
    for x, y, size in ((160, 720, 120), (250, 726, 80), (1500, 736, 130), (980, 650, 60), (700, 660, 56)):
        bush(c, x, y, size, LEAF)
    for i in range(4):
        bird = (610 + 62 * i, 120 + 22 * abs(i - 1.4) + c.random.uniform(-8, 8))
        for wing in (-1, 1):
            c.stroke(place(bezier((0, 0), (8, -12), (20, -12), (27, -4)), *bird, flip=wing < 0), TEAL, 4)
    tufts(c, path("90 880 230 850 380 886 960 870 1120 850 1290 884 1460 858"), 46, LEAF_DARK)
    for x, y in ((150, 850), (310, 868), (1040, 876), (1210, 846), (1380, 862), (1530, 880)):
        c.disc(x, y, 9, SEN_SOFT)
        c.disc(x, y, 4, SEN)


SCENES = {
    "rice": (rice, LA_TINT),
    "lotus": (lotus_pond, LA_TINT),
    "hills": (hills, NGHE_TINT),
}
