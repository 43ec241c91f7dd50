"""Rooms: a classroom, a workshop, a meeting room."""

from __future__ import annotations

from math import cos, radians, sin

from demo.pictures.canvas import (
    BARK,
    CLAY,
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
    SAND_DARK,
    SEN,
    SEN_DARK,
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
from demo.pictures.motifs import ground, lamp, lotus, pot


def view(c: Canvas, left: float, top: float, right: float, bottom: float, frame: str = LA) -> None:
    """A window with hills and a low sun behind its panes."""
    c.fill(box(left - 12, top - 12, right + 12, bottom + 12, 8), frame)
    c.fill(box(left, top, right, bottom, 3), mix(LA_SOFT, WHITE, 0.6))
    w, h = right - left, bottom - top
    c.disc(left + w * 0.62, top + h * 0.45, min(w, h) * 0.17, SUNLIGHT)
    for low, colour in ((0.52, LA_SOFT), (0.74, LEAF_SOFT)):
        line = smooth(
            [
                (left, top + h * (low + 0.05)),
                (left + w * 0.35, top + h * (low - 0.05)),
                (left + w * 0.7, top + h * (low + 0.07)),
                (right, top + h * low),
            ]
        )
        c.fill([*line, (right, bottom), (left, bottom)], colour)
    c.fill(box(left + w / 2 - 5, top, left + w / 2 + 5, bottom), frame)
    c.fill(box(left, top + h * 0.32 - 4, right, top + h * 0.32 + 4), frame)
    c.fill(box(left - 26, bottom + 8, right + 26, bottom + 24, 4), WHITE)


def desk(c: Canvas, x: float, y: float, size: float, seat: str) -> None:
    """A pupil's desk seen from behind, its chair before it; the floor under the chair is at y."""
    c.fill(oval(x, y, size * 0.6, size * 0.07), SAND_DARK)
    for side in (-1, 1):
        c.fill(box(x + side * size * 0.46 - 5, y - size * 0.5, x + side * size * 0.46 + 5, y - size * 0.05), BARK)
    top = [
        (x - size * 0.5, y - size * 0.64),
        (x + size * 0.5, y - size * 0.64),
        (x + size * 0.56, y - size * 0.5),
        (x - size * 0.56, y - size * 0.5),
    ]
    c.fill(top, CLAY)
    c.fill(box(x - size * 0.56, y - size * 0.5, x + size * 0.56, y - size * 0.45, 2), NGHE)
    for side in (-1, 1):
        sheet = [(side * 0.02, -0.62), (side * 0.17, -0.62), (side * 0.19, -0.54), (side * 0.02, -0.54)]
        c.fill(place(sheet, x, y, scale=size), WHITE if side > 0 else mix(WHITE, LA_SOFT, 0.25))
    c.fill(place(box(-0.34, -0.635, -0.31, -0.53), x, y, scale=size), SEN)
    for side in (-1, 1):
        c.fill(box(x + side * size * 0.2 - 5, y - size * 0.4, x + side * size * 0.2 + 5, y), LA_DARK)
    c.fill(box(x - size * 0.27, y - size * 0.27, x + size * 0.27, y - size * 0.2, 5), mix(seat, LA_DARK, 0.3))
    c.fill(box(x - size * 0.25, y - size * 0.62, x + size * 0.25, y - size * 0.36, 12), seat)
    c.fill(box(x - size * 0.17, y - size * 0.54, x + size * 0.17, y - size * 0.45, 8), mix(seat, WHITE, 0.2))


def training(c: Canvas) -> None:
    """A classroom: the board with linked circles on it, windows, rows of desks."""
    ground(c, -20, NGHE_TINT)
    ground(c, 500, mix(NGHE_TINT, GLOW, 0.3))
    ground(c, 564, SAND)
    c.fill(box(-40, 558, 1640, 572), CLAY)
    for left in (96, 1280):
        view(c, left, 150, left + 224, 430)
    c.fill(box(432, 110, 1168, 488, 10), NGHE)
    c.fill(box(448, 126, 1152, 472, 4), LA_DARK)
    chalk = mix(LA_SOFT, WHITE, 0.35)
    hub = (800.0, 300.0)
    spots = [(hub[0] + 226 * cos(radians(a)), hub[1] + 112 * sin(radians(a))) for a in (-150, -90, -30, 30, 90, 150)]
    for spot in spots:
        c.stroke([hub, spot], mix(LA_MID, LA_DARK, 0.25), 5)
    c.stroke(oval(*hub, 226, 112), mix(LA_MID, LA_DARK, 0.45), 4, closed=True)
    for i, (x, y) in enumerate(spots):
        c.disc(x, y, 34, (GOLD, SEN_MID, LA_SOFT)[i % 3])
        c.disc(x, y, 16, LA_DARK)
    c.disc(*hub, 62, chalk)
    c.fill([(762, 304), (800, 266), (838, 304)], SEN)
    c.fill(box(774, 304, 826, 338), WHITE)
    c.fill(arch(792, 312, 808, 338), LA)
    for x in (500, 1010):
        for k in range(3):
            c.fill(box(x - 16, 404 + 18 * k, x + 106 - 28 * k, 411 + 18 * k, 4), mix(LA_MID, LA_DARK, 0.35))
    c.fill(box(560, 484, 1040, 500, 4), BARK)
    for x, colour in ((620, WHITE), (668, SEN_SOFT), (930, WHITE)):
        c.fill(box(x, 476, x + 34, 485, 4), colour)
    for x in (500, 1100):
        lamp(c, x, 84, 120, TEAL)
    lamp(c, 800, 84, 120, TEAL)
    pot(c, 388, 606, 120, SEN)
    pot(c, 1212, 606, 120, SEN)
    c.fill(box(690, 538, 910, 556, 4), CLAY)
    c.fill(box(704, 556, 896, 626), NGHE)
    c.fill(box(718, 570, 882, 612, 4), mix(NGHE, GOLD, 0.35))
    c.fill(box(746, 524, 812, 532, 2), LA)
    c.fill(box(752, 514, 806, 524, 2), SEN)
    c.fill(box(842, 502, 866, 538, 4), LA_SOFT)
    for angle in (-112, -90, -68):
        c.fill(petal(854, 506, angle, 46, 16), LEAF)
    for y, size, seats in ((740, 190, (TEAL, SEN, TEAL, SEN, TEAL)), (896, 250, (SEN, TEAL, SEN, TEAL))):
        gap = size * 1.36
        for i, seat in enumerate(seats):
            desk(c, 800 + (i - (len(seats) - 1) / 2) * gap, y, size, seat)


def spool(c: Canvas, x: float, base: float, size: float, thread: str) -> None:
    """A reel of thread."""
    c.fill(box(x - size * 0.4, base - size, x + size * 0.4, base, 3), thread)
    for k in range(1, 5):
        c.stroke(
            [(x - size * 0.38, base - size * (0.1 + 0.2 * k)), (x + size * 0.38, base - size * (0.02 + 0.2 * k))],
            mix(thread, WHITE, 0.2),
            2,
        )
    for y in (base - size * 1.12, base - size * 0.12):
        c.fill(box(x - size * 0.52, y, x + size * 0.52, y + size * 0.16, 3), GOLD)


def tools(c: Canvas, wall: str) -> None:
    """Hand tools hanging on the board: hammer, saw, shears, spanner, set square, screwdriver."""
    c.fill(box(270, 232, 288, 416, 8), GOLD)
    c.fill(path("226 198 318 198 332 214 318 240 226 240 214 230"), LA_DARK)
    c.fill([(392, 230), (444, 230), (482, 410), (392, 410)], LA_SOFT)
    for k in range(10):
        c.fill([(383, 232 + 18 * k), (393, 230 + 18 * k), (393, 248 + 18 * k)], LA_SOFT)
    c.fill(box(380, 172, 460, 240, 18), NGHE)
    c.fill(box(400, 190, 440, 222, 12), wall)
    for side in (-1, 1):
        x = 1268
        blade = [(-7, 0), (7, 0), (11, -104), (0, -132)]
        c.fill(place(blade, x, 296, angle=side * 15), LA_MID if side > 0 else mix(LA_SOFT, LA_MID, 0.4))
        ring = place(oval(0, 88, 24, 36), x, 296, angle=side * 24)
        c.stroke([*place([(0, 0), (0, 52)], x, 296, angle=side * 20)], SEN, 12)
        c.stroke(ring, SEN, 11, closed=True)
    c.disc(1268, 296, 7, LA_DARK)
    c.fill(box(1352, 232, 1376, 384, 8), TEAL)
    for y, turn in ((216, -90), (398, 90)):
        c.disc(1364, y, 30, TEAL)
        c.fill(place([(-12, 0), (12, 0), (12, 40), (-12, 40)], 1364, y, angle=180 + turn + 90), wall)
    c.fill([(1414, 196), (1414, 410), (1500, 410)], GOLD)
    c.fill([(1431, 262), (1431, 391), (1474, 391)], wall)


def workshop(c: Canvas) -> None:
    """A workbench with a sewing machine; tools hang on the wall."""
    ground(c, -20, LA_TINT)
    wall = mix(LA_TINT, LA_HAZE, 0.7)
    c.fill(box(150, 110, 1530, 470, 14), mix(LA_HAZE, LA_SOFT, 0.5))
    c.fill(box(164, 124, 1516, 456, 8), wall)
    for i in range(30):
        for k in range(8):
            c.disc(190 + 44.9 * i, 148 + 40.6 * k, 3, LA_SOFT)
    tools(c, wall)
    c.disc(800, 330, 268, mix(SUNLIGHT, LA_TINT, 0.25))
    ground(c, 640, mix(CLAY, GLOW, 0.3))
    c.fill(box(-40, 628, 1640, 664, 4), CLAY)
    ground(c, 664, NGHE)
    ground(c, 676, mix(NGHE, BARK, 0.35))
    for left in (80, 1080):
        c.fill(box(left, 720, left + 440, 850, 10), mix(NGHE, BARK, 0.1))
        c.fill(box(left + 190, 776, left + 250, 794, 8), GOLD)
    cloth = path("420 628 C 520 560 600 640 720 596 C 900 600 1000 600 1080 622")
    drop = path("1080 622 C 1120 700 960 690 970 812 800 812 640 812 C 620 720 470 700 420 628")
    c.fill([*cloth, *drop], SEN_SOFT)
    for x, lean in ((676, -26), (756, -10), (846, 8), (922, 22)):
        c.stroke(bezier((x, 640), (x + lean, 700), (x - lean * 0.4, 740), (x + lean * 0.3, 806)), SEN_MID, 4)
    for k in range(8):
        x = 664 + 40 * k
        for angle in range(0, 360, 72):
            c.disc(x + 8 * cos(radians(angle)), 782 + 8 * sin(radians(angle)), 5, WHITE)
        c.disc(x, 782, 4, GOLD)
    c.fill(box(508, 556, 1104, 616, 14), LA_DARK)
    c.fill(box(508, 552, 1104, 574, 8), LA)
    body = path(
"1066 560 1066 336 C 1066 276 1040 262 990 262 640 262 C 570 262 548 286 548 330 548 408 556 "
"430 622 430 630 408 630 390 C 630 366 650 362 680 362 868 362 C 920 362 930 390 930 430 930 "
"560"
)  # fmt: skip
    c.fill(body, LA)
    c.fill(path("1066 336 1066 560 1026 560 1026 360 C 1026 300 1000 276 960 262"), mix(LA, LA_DARK, 0.5))
    c.stroke(path("604 312 C 640 296 700 296 760 296 930 296 C 980 296 990 330 990 380 990 520"), GOLD, 5)
    for x, angles in ((770, (-160, -128, -90, -52, -20)),):
        for angle in angles:
            c.fill(petal(x, 346, angle, 40, 18), GOLD)
    c.fill(box(580, 428, 598, 500, 3), LA_MID)
    c.stroke([(589, 498), (589, 556)], LA_SOFT, 5)
    c.fill([(566, 536), (612, 536), (620, 552), (566, 552)], LA_MID)
    c.stroke(smooth(path("848 216 760 236 640 250 566 300 584 420 589 520")), SEN, 3)
    spool(c, 848, 262, 66, SEN)
    c.fill(box(1066, 346, 1092, 386, 3), GOLD)
    c.disc(1116, 366, 74, LA_DARK)
    c.disc(1116, 366, 54, LA)
    c.disc(1116, 366, 17, GOLD)
    for x, base, size, thread in (
        (196, 628, 78, TEAL),
        (272, 628, 78, GOLD),
        (234, 546, 70, SEN_MID),
        (1412, 628, 78, SEN),
        (1330, 628, 78, LA_SOFT),
    ):
        spool(c, x, base, size, thread)
    c.fill(box(1180, 582, 1278, 628, 10), WHITE)
    c.fill(box(1180, 594, 1278, 606), SEN_MID)
    for k, colour in enumerate((TEAL, SEN, GOLD)):
        c.stroke([(1204 + 22 * k, 586), (1196 + 26 * k, 536 - 8 * k)], colour, 8)
    for x, y, r, colour in ((1470, 622, 13, GOLD), (344, 618, 15, SEN), (384, 622, 12, TEAL)):
        c.disc(x, y, r, colour)
        c.disc(x, y, r * 0.4, WHITE)


def chair(c: Canvas, x: float, y: float, size: float, colour: str, *, near: bool) -> None:
    """A chair at the round table, seen from in front (far side) or from behind (near side)."""
    if near:
        c.fill(oval(x, y + size * 0.02, size * 0.5, size * 0.09), SAND_DARK)
    for side in (-1, 1):
        c.fill(box(x + side * size * 0.3 - 6, y - size * 0.5, x + side * size * 0.3 + 6, y, 3), BARK)
    seat = y - size * 0.46
    if near:
        c.fill(oval(x, seat, size * 0.42, size * 0.12), mix(colour, LA_DARK, 0.35))
    c.fill(box(x - size * 0.4, seat - size * 0.68, x + size * 0.4, seat - size * 0.02, size * 0.2), colour)
    c.fill(
        box(x - size * 0.27, seat - size * 0.52, x + size * 0.27, seat - size * 0.16, size * 0.12),
        mix(colour, WHITE, 0.16),
    )


def meeting(c: Canvas) -> None:
    """A round table with chairs, tea and papers, under a lamp."""
    ground(c, -20, LA_TINT)
    view(c, 500, 92, 1100, 380)
    for x in (316, 1284):
        c.fill(box(x - 96, 130, x + 96, 330, 6), NGHE)
        c.fill(box(x - 84, 142, x + 84, 318, 3), NGHE_TINT)
        c.fill(oval(x, 286, 62, 18), LA_SOFT)
        lotus(c, x, 290, 96)
    ground(c, 480, SAND)
    c.fill(box(-40, 474, 1640, 488), LA_HAZE)
    c.fill(oval(800, 716, 690, 196), mix(LA_SOFT, SAND, 0.4))
    c.fill(oval(800, 716, 640, 178), SAND)
    c.fill(oval(800, 716, 622, 170), mix(LA_SOFT, SAND, 0.62))
    pot(c, 116, 610, 170, SEN)
    pot(c, 1484, 610, 170, SEN)
    for x, y, size, colour in ((800, 574, 158, TEAL), (560, 592, 164, SEN), (1040, 592, 164, SEN)):
        chair(c, x, y, size, colour, near=False)
    for x, colour in ((318, TEAL), (1282, TEAL)):
        chair(c, x, 718, 196, colour, near=True)
    c.fill(oval(800, 800, 170, 40), mix(SAND_DARK, LA_SOFT, 0.5))
    c.fill([(760, 640), (840, 640), (860, 780), (740, 780)], BARK)
    c.fill(oval(800, 784, 128, 32), BARK)
    c.fill(oval(800, 632, 430, 122), NGHE)
    c.fill(oval(800, 612, 430, 122), CLAY)
    c.fill(oval(800, 610, 396, 108), mix(CLAY, GLOW, 0.45))
    for x, y, lean in ((566, 600, 16), (1034, 600, -16), (650, 662, 10), (950, 662, -10), (800, 540, 0)):
        sheet = [(-50 + lean, -19), (50 + lean, -19), (56 - lean, 19), (-56 - lean, 19)]
        c.fill(place(sheet, x, y), WHITE)
        for k in range(3):
            shift = lean * (0.5 - 0.5 * k)
            c.stroke([(x - 34 + shift, y - 9 + 9 * k), (x + (30 if k < 2 else 4) + shift, y - 9 + 9 * k)], LA_SOFT, 3)
    c.fill(oval(800, 618, 104, 30), LA)
    c.fill(oval(800, 614, 92, 25), TEAL)
    c.fill([*oval(792, 590, 40, 34), (792, 624)], WHITE)
    c.stroke(bezier((756, 580), (726, 572), (732, 616), (762, 608)), WHITE, 8)
    c.stroke(bezier((828, 600), (850, 598), (850, 572), (862, 566)), WHITE, 9)
    c.fill(oval(792, 558, 24, 8), LA_SOFT)
    c.disc(792, 548, 7, SEN)
    for x, y in ((728, 632), (868, 626), (830, 640), (470, 626), (1130, 626), (726, 540), (884, 540)):
        c.fill([*oval(x, y - 10, 15, 5, 180, 360), *oval(x, y - 6, 15, 16, 0, 180)], WHITE)
        c.fill(oval(x, y - 10, 12, 4), CLAY)
    for x, y, colour in ((540, 866, SEN), (1060, 866, SEN)):
        chair(c, x, y, 226, colour, near=True)
    lamp(c, 800, 140, 180, SEN_DARK)


SCENES = {
    "training": (training, NGHE_TINT),
    "workshop": (workshop, LA_TINT),
    "meeting": (meeting, LA_TINT),
}
