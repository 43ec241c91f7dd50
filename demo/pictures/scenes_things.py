"""Things: books, a sapling, a balance."""

from __future__ import annotations

from math import atan2, degrees

from demo.pictures.canvas import (
    BARK,
    CLAY,
    CREAM,
    GLOW,
    GOLD,
    LA,
    LA_DARK,
    LA_HAZE,
    LA_SOFT,
    LA_TINT,
    LEAF,
    LEAF_DARK,
    LEAF_PALE,
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
    arch,
    bezier,
    box,
    mix,
    oval,
    path,
    petal,
    place,
    smooth,
)
from demo.pictures.motifs import cloud, far_hills, ground, lotus, pot, ridge, sun, tufts


def volume(c: Canvas, x: float, base: float, width: float, height: float, colour: str) -> None:
    """The spine of a standing book with two bands and a mark."""
    c.fill(box(x, base - height, x + width, base, 5), colour)
    c.fill(box(x + width - 6, base - height + 3, x + width, base), mix(colour, LA_DARK, 0.2))
    band = GLOW if colour not in (GOLD, GLOW, CREAM) else SEN
    for share in (0.13, 0.8):
        c.fill(box(x, base - height * (1 - share), x + width, base - height * (1 - share) + 9), band)
    c.fill(petal(x + width / 2 - 1, base - height * 0.4, -90, height * 0.22, width * 0.42), band)


def books(c: Canvas) -> None:
    """An open book, a sprig growing out of it, more books on both sides."""
    ground(c, -20, NGHE_TINT)
    sun(c, 800, 392, 286, SUNLIGHT, mix(SUNLIGHT, NGHE_TINT, 0.66))
    ground(c, 712, CLAY)
    c.fill(box(-40, 706, 1640, 730), mix(CLAY, GLOW, 0.35))
    ground(c, 796, mix(CLAY, NGHE, 0.5))
    x = 84.0
    for width, height, colour in ((66, 330, LA), (52, 380, SEN), (74, 300, TEAL), (46, 352, GOLD), (60, 400, LA_DARK)):
        volume(c, x, 708, width, height, colour)
        x += width + 4
    leaning = box(-30, -330, 30, 0, 5)
    c.fill(place(leaning, 452, 710, angle=-14), SEN_MID)
    for share in (0.16, 0.8):
        c.fill(place(box(-30, -330 * share - 5, 30, -330 * share + 5), 452, 710, angle=-14), WHITE)
    pile = ((1130, 330, 54, SEN), (1152, 296, 48, LA), (1116, 320, 56, GOLD), (1160, 270, 46, TEAL))
    y = 708.0
    for left, width, tall, colour in pile:
        c.fill(box(left, y - tall, left + width, y, 8), colour)
        c.fill(box(left + width * 0.2, y - tall + 9, left + width + 2, y - 9, 3), PAPER)
        for k in (0.38, 0.66):
            c.stroke(
                [(left + width * 0.22, y - tall * k), (left + width - 4, y - tall * k)], mix(SAND_DARK, WHITE, 0.3), 2
            )
        c.fill(box(left + 18, y - tall, left + 30, y), mix(colour, WHITE, 0.35))
        y -= tall + 2
    pot(c, 1296, y, 120, SEN)
    stem = smooth([(800, 600), (792, 500), (806, 390), (800, 250)])
    c.stroke(stem, LEAF_DARK, 9)
    for side, sy, angle, length, colour in (
        (1, 520, -28, 150, LEAF), (-1, 500, -152, 158, LEAF_DARK), (1, 430, -38, 146, LEAF_DARK),
        (-1, 404, -144, 150, LEAF),         (1, 346, -50, 124, LEAF), (-1, 322, -130, 122, LEAF_DARK),
    ):  # fmt: skip
        c.fill(petal(800, sy, angle, length, 62), colour)
        c.stroke(place([(10, 0), (length * 0.78, 0)], 800, sy, angle=angle), mix(colour, LEAF_PALE, 0.35), 3)
        c.disc(800 + side * 3, sy, 5, LEAF_DARK)
    lotus(c, 800, 272, 112)
    c.fill(oval(800, 764, 400, 26), mix(CLAY, BARK, 0.35))
    cover = path("800 752 C 690 726 560 726 424 748 446 560 C 580 540 700 548 800 590")
    c.fill(cover, LA)
    c.fill([(1600 - px, py) for px, py in cover], LA)
    for k, tone in enumerate((mix(SAND_DARK, WHITE, 0.2), SAND, WHITE)):
        lift = 9 * k
        page = [
            *bezier((800, 744 - lift), (700, 706 - lift), (570, 708 - lift), (446 + 5 * k, 728 - lift)),
            (470 + 5 * k, 536 - lift),
            *bezier((470 + 5 * k, 536 - lift), (590, 516 - lift), (710, 530 - lift), (800, 580 - lift)),
        ]  # fmt: skip
        c.fill(page, tone)
        c.fill([(1600 - px, py) for px, py in page], tone if k < 2 else PAPER)
    for k in range(6):
        y = 556 + 24 * k
        line = bezier((520 - 3 * k, y - 6), (610, y - 20), (700, y - 10), (766, y + 18))
        if k == 5:
            line = line[:16]
        c.stroke(line, LA_SOFT, 5)
        c.stroke(
            [(1600 - px, py) for px, py in line]
            if k < 5
            else [(1600 - px, py) for px, py in bezier((517, y - 6), (610, y - 20), (700, y - 10), (766, y + 18))[12:]],
            LA_SOFT,
            5,
        )
    c.stroke([(800, 562), (800, 726)], SAND_DARK, 5)
    c.fill(path("1010 520 1042 516 1046 640 1030 622 1016 642"), SEN)


def can(c: Canvas, x: float, base: float) -> None:
    """A watering can standing on (x, base), its spout to the left."""
    c.fill(oval(x, base, 130, 13), mix(LEAF_DARK, LA_DARK, 0.5))
    c.stroke(bezier((x + 70, base - 118), (x + 176, base - 140), (x + 160, base - 20), (x + 70, base - 34)), LA, 14)
    c.stroke(bezier((x - 56, base - 132), (x - 40, base - 204), (x + 40, base - 204), (x + 56, base - 132)), LA, 12)
    c.fill([(x - 70, base - 60), (x - 70, base - 22), (x - 172, base - 138), (x - 152, base - 150)], LA)
    c.fill([(x - 188, base - 126), (x - 148, base - 170), (x - 138, base - 160), (x - 178, base - 116)], GOLD)
    c.fill([(x - 76, base - 140), (x + 76, base - 140), (x + 84, base), (x - 84, base)], TEAL)
    c.fill([(x + 40, base - 140), (x + 76, base - 140), (x + 84, base), (x + 46, base)], mix(TEAL, LA, 0.5))
    c.fill(oval(x, base - 140, 76, 15), LA)
    c.fill(box(x - 82, base - 62, x + 82, base - 46), GOLD)


def sapling(c: Canvas) -> None:
    """A young tree on a mound before a large sun."""
    sun(c, 800, 400, 278, SUNLIGHT, mix(SUNLIGHT, LA_TINT, 0.68))
    cloud(c, 270, 170, 230)
    cloud(c, 1330, 220, 200)
    far_hills(c, 640)
    ridge(c, path("-40 620 300 570 700 636 1100 626 1400 574 1640 610"), LEAF_PALE)
    ridge(c, path("-40 700 330 660 800 690 1270 656 1640 700"), LEAF_SOFT)
    ridge(c, path("-40 800 300 768 800 730 1300 768 1640 800"), LEAF)
    c.fill(bezier((520, 790), (620, 640), (980, 640), (1080, 790)), BARK)
    c.fill(bezier((560, 800), (660, 690), (940, 690), (1040, 800)), mix(BARK, "#3c2410", 0.35))
    for x, y in ((660, 724), (730, 700), (880, 704), (950, 736), (800, 730)):
        c.fill(oval(x, y, 13, 8), CLAY)
    ridge(c, path("-40 840 420 800 800 780 1180 800 1640 840"), LEAF_DARK)
    stem = smooth([(800, 690), (792, 580), (810, 450), (800, 290)])
    c.stroke(stem, mix(LEAF_DARK, BARK, 0.35), 17)
    c.stroke([(872, 700), (872, 420)], CLAY, 13)
    c.stroke(oval(833, 622, 48, 13), SEN, 7, closed=True)
    leaves = (
        (794, 600, 198, 176, 84, LEAF_DARK), (798, 560, -16, 190, 88, LEAF), (800, 500, 206, 214, 96, LEAF),
        (808, 450, -28, 214, 96, LEAF_DARK),
        (806, 398, 216, 188, 86, LEAF_DARK), (806, 360, -40, 184, 84, LEAF), (802, 318, 236, 150, 70, LEAF),
        (800, 306, -62, 150, 70, mix(LEAF, LEAF_SOFT, 0.35)),
    )  # fmt: skip
    for x, y, angle, length, width, colour in leaves:
        c.fill(petal(x, y, angle, length, width, 0.46), colour)
        c.stroke(
            place([(6, 0), (length * 0.84, 0)], x, y, angle=angle),
            LEAF_PALE if colour == LEAF_DARK else mix(colour, LEAF_PALE, 0.6),
            3.5,
        )
        for share in (0.32, 0.52):
            for side in (-1, 1):
                vein = [(length * share, 0), (length * (share + 0.15), side * width * 0.2)]
                c.stroke(place(vein, x, y, angle=angle), mix(colour, LEAF_PALE, 0.45), 2.5)
    c.fill(petal(800, 310, -92, 132, 54), LEAF_SOFT)
    can(c, 1210, 806)
    tufts(c, path("90 884 230 868 700 862 980 858 1080 880 1400 884 1530 890"), 50, LEAF)
    for x, y in ((150, 862), (640, 866), (900, 868), (1390, 866), (1490, 862)):
        c.disc(x, y, 11, SEN_SOFT)
        c.disc(x, y, 4.5, SEN)


def degrees_of(dx: float, dy: float) -> float:
    """The angle of a direction."""
    return degrees(atan2(dy, dx))


def branch(c: Canvas, side: int) -> None:
    """One half of the wreath."""
    spine = [(800 + side * px, py) for px, py in bezier((30, 806), (330, 800), (520, 600), (476, 268), 40)]
    c.stroke(spine, LEAF_DARK, 7)
    for k in range(12):
        x, y = spine[4 + k * 3]
        nx, ny = spine[5 + k * 3]
        lead = degrees_of(nx - x, ny - y)
        for turn, colour in ((42, LEAF), (-42, LEAF_SOFT)):
            c.fill(petal(x, y, lead + turn * side, 96 - 3 * k, 42 - k), colour)
    x, y = spine[-1]
    c.fill(petal(x, y, -94 if side > 0 else -86, 70, 30), LEAF)


def scales(c: Canvas) -> None:
    """A balance in a wreath of leaves: a house in one pan, a lotus in the other."""
    ground(c, -20, LA_TINT)
    c.disc(800, 440, 420, mix(LA_TINT, LA_HAZE, 0.55))
    c.disc(800, 440, 340, NGHE_TINT)
    branch(c, -1)
    branch(c, 1)
    for side in (-1, 1):
        x = 800 + side * 232
        for reach in (-104, 0, 104):
            c.stroke([(x, 288), (x + reach, 500)], GOLD, 4)
        if side < 0:
            c.fill(box(x - 48, 440, x + 48, 504), WHITE)
            c.fill(box(x + 36, 440, x + 48, 504), mix(WHITE, LA, 0.12))
            c.fill([(x - 64, 444), (x, 396), (x + 64, 444)], SEN)
            c.fill(arch(x - 13, 464, x + 13, 504), LA)
            for px in (-38, 20):
                c.fill(box(x + px, 456, x + px + 17, 474, 3), GLOW)
        else:
            lotus(c, x, 506, 108)
        c.fill([*oval(x, 500, 126, 74, 0, 180)], LA)
        c.fill(
            [
                *bezier((x + 20, 574), (x + 90, 562), (x + 118, 530), (x + 126, 500)),
                (x + 70, 500),
                *bezier((x + 70, 500), (x + 64, 540), (x + 44, 566), (x + 20, 574)),
            ],
            mix(LA, LA_DARK, 0.5),
        )
        c.fill(box(x - 136, 490, x + 136, 508, 9), NGHE)
        c.disc(x, 284, 13, NGHE)
    beam = path("-246 276 C -150 300 -90 232 0 232 C 90 232 150 300 246 276")
    under = path("246 294 C 150 322 90 264 0 262 C -90 264 -150 322 -246 294")
    c.fill([(800 + px, py) for px, py in (*beam, *under)], LA_DARK)
    column = path("-16 262 16 262 12 420 24 440 14 460 22 640 -22 640 -14 460 -24 440 -12 420")
    c.fill([(800 + px, py) for px, py in column], LA_DARK)
    for side in (-1, 1):
        c.disc(800 + side * 246, 285, 10, LA_DARK)
    c.disc(800, 440, 26, NGHE)
    c.disc(800, 440, 12, GLOW)
    for wide, top, bottom, colour in ((70, 632, 656, NGHE), (112, 656, 684, LA_DARK), (160, 684, 714, LA)):
        c.fill(box(800 - wide, top, 800 + wide, bottom, 6), colour)
    c.disc(800, 248, 36, NGHE)
    c.disc(800, 248, 22, LA_DARK)
    for angle in (-150, -120, -90, -60, -30):
        c.fill(petal(800, 216, angle, 92 if angle == -90 else 78, 34), GOLD if angle in (-150, -90, -30) else NGHE)
    c.fill(oval(800, 216, 20, 9), LA_DARK)
    lotus(c, 800, 838, 92)


SCENES = {
    "books": (books, NGHE_TINT),
    "sapling": (sapling, LA_TINT),
    "scales": (scales, LA_TINT),
}
