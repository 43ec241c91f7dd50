"""Things that come back in several pictures: hills, sun, houses, trees, water, lotus."""

from __future__ import annotations

from collections.abc import Sequence

from demo.pictures.canvas import (
    BARK,
    CREAM,
    GLOW,
    GOLD,
    LA,
    LA_DARK,
    LA_HAZE,
    LA_MID,
    LA_SOFT,
    LEAF,
    LEAF_DARK,
    NGHE,
    SEN,
    SEN_MID,
    SEN_SOFT,
    SEN_TINT,
    SHEET_HEIGHT,
    SHEET_WIDTH,
    SUNLIGHT,
    TEAL,
    WHITE,
    Canvas,
    Point,
    Points,
    arch,
    box,
    mix,
    oval,
    petal,
    place,
    smooth,
)

DARK_WALLS = (LA, LA_DARK, TEAL, SEN)


def sun(c: Canvas, x: float, y: float, radius: float, colour: str = SUNLIGHT, halo: str = "") -> None:
    """A plain disc, with one wide, pale ring if ``halo`` is given."""
    if halo:
        c.disc(x, y, radius * 1.45, halo)
    c.disc(x, y, radius, colour)


def ridge(c: Canvas, points: Points, colour: str, floor: float = SHEET_HEIGHT + 20) -> None:
    """A soft line of hills, filled down to ``floor``."""
    line = smooth(points)
    c.fill([*line, (line[-1][0], floor), (line[0][0], floor)], colour)


def far_hills(c: Canvas, horizon: float) -> None:
    """Two quiet rows of hills that end on the horizon."""
    h = horizon
    far = [(-40, h - 150), (200, h - 235), (470, h - 170), (800, h - 120), (1110, h - 190), (1390, h - 245)]
    near = [(-40, h - 60), (260, h - 115), (560, h - 70), (900, h - 50), (1230, h - 110), (1640, h - 60)]
    ridge(c, [*far, (1640, h - 160)], LA_HAZE, h + 2)
    ridge(c, near, LA_SOFT, h + 2)


def ground(c: Canvas, top: float, colour: str) -> None:
    """A flat floor from ``top`` down."""
    c.fill(box(-40, top, SHEET_WIDTH + 40, SHEET_HEIGHT + 20), colour)


def cloud(c: Canvas, x: float, y: float, width: float, colour: str = WHITE) -> None:
    """A flat cloud made of two rounded bars."""
    h = width * 0.13
    c.fill(box(x - width / 2, y, x + width * 0.36, y + h, h), colour)
    c.fill(box(x - width * 0.28, y - h * 0.8, x + width / 2, y + h * 0.45, h), colour)


def dashes(c: Canvas, area: tuple[float, float, float, float], colour: str, count: int) -> None:
    """Flat glints on water; they lengthen towards the viewer. ``area`` is left, top, right, bottom."""
    left, top, right, bottom = area
    for i in range(count):
        near = (i + c.random.random()) / count
        y = top + (bottom - top) * near
        x = left + (right - left) * c.random.random()
        half = (14 + 46 * near) * (0.6 + 0.8 * c.random.random())
        thick = 2 + 4 * near
        c.fill(box(x - half, y - thick, x + half, y + thick, thick), colour)


def tree(c: Canvas, x: float, base: float, height: float, crown: str = LEAF, trunk: str = NGHE) -> None:
    """A young tree with an oval crown."""
    wide = height * 0.22
    c.fill(box(x - height * 0.025, base - height * 0.45, x + height * 0.025, base), trunk)
    c.fill(oval(x, base - height * 0.64, wide, height * 0.36), crown)
    c.stroke([(x, base - height * 0.3), (x, base - height * 0.72)], mix(crown, LA_DARK, 0.35), height * 0.018)
    for side in (-1, 1):
        fork = [(x, base - height * 0.5), (x + side * wide * 0.5, base - height * 0.64)]
        c.stroke(fork, mix(crown, LA_DARK, 0.35), height * 0.014)


def bush(c: Canvas, x: float, base: float, width: float, colour: str = LEAF) -> None:
    """A low shrub of three domes."""
    for shift, size in ((-0.28, 0.26), (0.26, 0.3), (0, 0.38)):
        r = width * size
        c.fill([*oval(x + width * shift, base, r, r * 1.05, 180, 360)], colour)


def palm(c: Canvas, x: float, base: float, height: float, lean: float, colour: str = LEAF) -> None:
    """A coconut palm; ``lean`` moves its head to the side."""
    trunk = smooth([(x, base), (x + lean * 0.3, base - height * 0.5), (x + lean, base - height)])
    c.stroke(trunk, BARK, height * 0.035)
    top_x, top_y = x + lean, base - height
    reach = height * 0.46
    for dx, dy in ((-1, 0.28), (-0.82, -0.2), (-0.34, -0.5), (0.34, -0.5), (0.82, -0.2), (1, 0.28)):
        tip = (top_x + dx * reach, top_y + dy * reach)
        upper = (top_x + dx * reach * 0.55, top_y + dy * reach * 0.5 - reach * 0.3)
        lower = (top_x + dx * reach * 0.5, top_y + dy * reach * 0.5 - reach * 0.1)
        c.fill([*smooth([(top_x, top_y), upper, tip]), *smooth([tip, lower, (top_x, top_y)])], colour)


def windows(c: Canvas, area: tuple[float, float, float, float], wall: str, rows: int, columns: int) -> None:
    """A grid of windows; some are lit. ``area`` is left, top, right, bottom."""
    left, top, right, bottom = area
    dark = wall in DARK_WALLS
    cell_w, cell_h = (right - left) / columns, (bottom - top) / rows
    w, h = cell_w * 0.64, min(cell_h * 0.62, cell_w * 0.9)
    for row in range(rows):
        for column in range(columns):
            x = left + cell_w * (column + 0.5) - w / 2
            y = top + cell_h * (row + 0.5) - h / 2
            lit = c.random.random() < 0.38
            if dark:
                c.fill(box(x, y, x + w, y + h, 5), GLOW if lit else LA_MID)
                continue
            c.fill(box(x - 3, y - 3, x + w + 3, y + h + 3, 7), LA)
            c.fill(box(x, y, x + w, y + h, 4), CREAM if lit else mix(LA_MID, WHITE, 0.22))


def balcony(c: Canvas, left: float, right: float, y: float, colour: str) -> None:
    """A rail on brackets."""
    c.fill(box(left, y, right, y + 6, 3), colour)
    for share in (0.1, 0.5, 0.9):
        x = left + (right - left) * share
        c.fill(box(x - 2.5, y, x + 2.5, y + 15), colour)


def house(
    c: Canvas, x: float, base: float, width: float, height: float, *, wall: str, roof: str,
    floors: int = 2, door: str = SEN, rails: bool = False,
) -> None:  # fmt: skip
    """A tube house whose left corner stands on (x, base). A dark roof is a flat slab with plants, another a gable."""
    top = base - height
    right = x + width
    c.fill(box(x, top, right, base), wall)
    c.fill(box(right - width * 0.045, top, right, base), mix(wall, LA_DARK, 0.1))
    if roof == LA_DARK:
        c.fill(box(x - 8, top - 26, right + 8, top + 2, 2), roof)
        bush(c, x + width * 0.38, top - 26, width * 0.5)
    else:
        c.fill([(x - 12, top + 3), (x + width / 2, top - width * 0.4), (right + 12, top + 3)], roof)
        c.fill(box(x - 12, top, right + 12, top + 6), mix(roof, LA_DARK, 0.25))
    storey = (height - 116) / floors
    rail = WHITE if wall in DARK_WALLS else LA
    inset = width * 0.11
    for floor in range(floors):
        level = top + 18 + floor * storey
        windows(c, (x + inset, level, right - inset, level + storey - 14), wall, 1, 2)
        if rails:
            balcony(c, x + inset * 1.1, right - inset * 1.1, level + storey - 18, rail)
    half = min(24.0, width * 0.17)
    middle = x + width / 2
    c.fill(arch(middle - half, base - 88, middle + half, base), door)
    c.disc(middle + half * 0.5, base - 38, 4, GLOW)


def house_row(c: Canvas, x: float, base: float, plan: Sequence[tuple[float, float, str, str, bool]]) -> None:
    """Houses side by side from x on; the plan gives width, height, wall, roof and whether there are balconies."""
    for width, height, wall, roof, rails in plan:
        door = LA_DARK if wall in (SEN_SOFT, SEN) else SEN
        floors = 1 if height < 250 else 2 if height < 370 else 3
        house(c, x, base, width, height, wall=wall, roof=roof, floors=floors, door=door, rails=rails)
        x += width + 14


def pad(c: Canvas, x: float, y: float, size: float, colour: str = LEAF, turn: float = 0) -> None:
    """A lotus leaf lying on the water, with its notch."""
    rim = oval(0, 0, size, size * 0.34, turn + 16, turn + 344)
    c.fill(place([*rim, (0, 0)], x, y), colour)
    vein = mix(colour, WHITE, 0.22)
    for angle in (60, 120, 180, 240, 300):
        tip = oval(0, 0, size * 0.8, size * 0.27, turn + angle, turn + angle + 1)[0]
        c.stroke(place([(tip[0] * 0.2, tip[1] * 0.2), tip], x, y), vein, max(1.2, size * 0.014))


def lotus(c: Canvas, x: float, y: float, size: float) -> None:
    """An open lotus flower whose foot is at (x, y); ``size`` is its height."""
    rows: tuple[tuple[str, float, float, tuple[float, ...]], ...] = (
        (SEN_MID, 0.92, 0.3, (-62, 62)),
        (mix(SEN_MID, SEN_SOFT, 0.6), 0.98, 0.34, (-40, 40)),
        (SEN_SOFT, 1.0, 0.36, (-20, 20)),
        (mix(SEN_SOFT, SEN_TINT, 0.6), 0.88, 0.32, (-48, 48)),
        (SEN_TINT, 0.92, 0.34, (-25, 25)),
        (WHITE, 1.0, 0.36, (0,)),
    )
    for colour, length, width, angles in rows:
        for angle in angles:
            c.fill(petal(x, y, angle - 90, size * length, size * width, 0.52), colour)


def pond(c: Canvas, x: float, y: float, rx: float, ry: float, colour: str = LA_SOFT) -> None:
    """A still pond with a paler rim."""
    c.fill(oval(x, y, rx * 1.03, ry * 1.06), mix(colour, WHITE, 0.5))
    c.fill(oval(x, y, rx, ry), colour)


def pot(c: Canvas, x: float, base: float, size: float, colour: str = NGHE, leaf: str = LEAF) -> None:
    """A plant in a pot."""
    for angle, length in ((-150, 0.9), (-122, 1.15), (-90, 1.3), (-58, 1.15), (-30, 0.9)):
        c.fill(petal(x, base - size * 0.5, angle, size * length, size * 0.32), leaf)
        tone = mix(leaf, LEAF_DARK, 0.6)
        c.stroke(place([(0, 0), (size * length * 0.8, 0)], x, base - size * 0.5, angle=angle), tone, size * 0.02)
    half = size * 0.36
    c.fill(
        [(x - half, base - size * 0.6), (x + half, base - size * 0.6), (x + half * 0.7, base), (x - half * 0.7, base)],
        colour,
    )
    c.fill(box(x - half * 1.12, base - size * 0.66, x + half * 1.12, base - size * 0.52, 4), mix(colour, GOLD, 0.4))


def lamp(c: Canvas, x: float, y: float, size: float, colour: str, wire_top: float = -10) -> None:
    """A hanging lamp whose shade ends at y."""
    c.stroke([(x, wire_top), (x, y - size * 0.5)], LA_DARK, 4)
    c.fill(oval(x, y, size * 0.2, size * 0.2, 0, 180), SUNLIGHT)
    c.fill(oval(x, y, size * 0.62, size * 0.56, 180, 360), colour)


def tufts(c: Canvas, spots: Sequence[Point], size: float, colour: str = LEAF) -> None:
    """Small bunches of grass."""
    for x, y in spots:
        for angle in (-118, -90, -62):
            c.fill(petal(x, y, angle, size, size * 0.22), colour)


def reeds(c: Canvas, x: float, base: float, height: float, count: int = 7, colour: str = LEAF) -> None:
    """Tall blades at the water's edge."""
    for i in range(count):
        shift = (i - (count - 1) / 2) * height * 0.09
        angle = -90 + (i - (count - 1) / 2) * 7 + c.random.uniform(-3, 3)
        tone = mix(colour, LA_DARK, 0.35 * (i % 2))
        c.fill(petal(x + shift, base, angle, height * c.random.uniform(0.7, 1.0), height * 0.085, 0.35), tone)


def stilt_house(c: Canvas, x: float, base: float, size: float, roof: str = NGHE, wall: str = CREAM) -> None:
    """A house on stilts with a deep roof; its stilts end at base."""
    for share in (-0.36, -0.12, 0.12, 0.36):
        c.fill(box(x + size * share - size * 0.015, base - size * 0.3, x + size * share + size * 0.015, base), BARK)
    c.fill(box(x - size * 0.42, base - size * 0.6, x + size * 0.42, base - size * 0.26), wall)
    c.fill(box(x - size * 0.5, base - size * 0.28, x + size * 0.5, base - size * 0.22, 3), BARK)
    for share in (-0.26, 0.2):
        c.fill(
            box(x + size * (share - 0.08), base - size * 0.52, x + size * (share + 0.08), base - size * 0.36, 3), TEAL
        )
    c.fill(box(x - size * 0.07, base - size * 0.54, x + size * 0.05, base - size * 0.27, 3), SEN)
    peak = base - size * 0.98
    c.fill(
        [
            (x - size * 0.58, base - size * 0.56),
            (x - size * 0.34, peak),
            (x + size * 0.34, peak),
            (x + size * 0.58, base - size * 0.56),
        ],
        roof,
    )
    for k in range(1, 9):
        foot = (x - size * 0.56 + size * 1.12 * k / 9, base - size * 0.58)
        c.stroke([(x - size * 0.34 + size * 0.68 * k / 9, peak + 2), foot], mix(roof, WHITE, 0.16), size * 0.012)
