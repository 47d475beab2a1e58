"""The growing sheds of 高岗村, from within: beds in the dark, and lamps."""

from dataclasses import dataclass
from random import Random

from illustrations.creatures import person
from illustrations.frame import PLACE
from illustrations.gaogang_mushrooms import button, full_basket, half
from illustrations.light import body, glow
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    NIGHT,
    PAPER,
    SHADOW,
    STONE,
    SUNLIGHT,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, box, ellipse, path, polygon
from illustrations.svg import Art, blur, fill, line, linear, radial

WIDTH, HEIGHT = PLACE.width, PLACE.height
TIERS = (-1.02, -0.44, 0.18, 0.8)
"""Heights of the beds below the eye, in half aisles."""


@dataclass(frozen=True)
class Aisle:
    """The way between two rows of beds: where it vanishes, and half its width at depth 1."""

    vanish: Point
    unit: float

    def at(self, across: float, down: float, depth: float) -> Point:
        """The point on the paper."""
        x, y = self.vanish
        return (x + across * self.unit / depth, y + down * self.unit / depth)


def racks(aisle: Aisle, near: float, seed: object, gloom: float = 0.1) -> Art:
    """Beds full of caps on both sides, the farthest first; `gloom` is that of the nearest."""
    random = Random(f"racks {seed}")
    art = ""
    depths = [near * 1.3**step for step in range(10)]
    for far, close in zip(depths[:0:-1], depths[-2::-1], strict=True):
        dark = min(0.86, gloom + 0.12 * (far - near))
        for side in (-1.0, 1.0):
            for tier in TIERS:
                art += _bay(aisle, side, tier, (far, close), dark, random)
            corners = ((1, -1.5), (0.95, -1.5), (0.95, 1.3), (1, 1.3))
            post = polygon([aisle.at(side * across, down, close) for across, down in corners])
            art += fill(post, mix(mix(STONE, CLAY, 0.5), NIGHT, dark))
    return art + _ends(aisle, near, gloom)


def _ends(aisle: Aisle, near: float, gloom: float) -> Art:
    """The near ends of the beds."""
    art = ""
    for side in (-1.0, 1.0):
        for tier in TIERS:
            corners = ((1, tier), (1.75, tier), (1.75, tier + 0.13), (1, tier + 0.13))
            end = polygon([aisle.at(side * across, down, near) for across, down in corners])
            art += fill(end, mix(mix(CLAY, EARTH, 0.55), NIGHT, gloom + 0.1))
        post = ((1.02, -1.5), (0.95, -1.5), (0.95, 1.3), (1.02, 1.3))
        front = polygon([aisle.at(side * across, down, near) for across, down in post])
        art += fill(front, mix(mix(STONE, CLAY, 0.5), NIGHT, gloom))
    return art


def _bay(aisle: Aisle, side: float, tier: float, span: Point, dark: float, random: Random) -> Art:
    far, close = span
    soil, board = mix(mix(BARK, EARTH, 0.4), NIGHT, dark), mix(mix(CLAY, EARTH, 0.4), NIGHT, dark)
    out, low = side * 1.75, tier + 0.13

    def sheet(left: Point, right: Point) -> str:
        ends = (aisle.at(*left, far), aisle.at(*left, close))
        return polygon([*ends, aisle.at(*right, close), aisle.at(*right, far)])

    art = fill(sheet((side, tier), (out, tier)), soil) if tier > 0 else ""
    tone = mix(PAPER, CLAY, 0.1)
    rim, top = mix(shade(mix(tone, CLAY, 0.5), 0.3), NIGHT, dark), mix(tone, NIGHT, dark)
    for row in range(3 if dark < 0.45 else 1, -1, -1):
        for step in range(5):
            depth = far + (close - far) * (step + random.uniform(0.2, 0.8)) / 5
            across = side * (1.05 + 0.17 * row + random.uniform(-0.03, 0.03))
            size = random.uniform(0.062, 0.088)
            x, y = aisle.at(across, tier - size * 0.6, depth)
            r = size * aisle.unit / depth
            art += fill(ellipse(x, y, r, r * 0.84), rim)
            art += fill(ellipse(x - r * 0.05, y - r * 0.15, r * 0.94, r * 0.68), top)
    if low < 0:
        art += fill(sheet((side, low), (out, low)), mix(NIGHT, "#000000", 0.25))
    return art + fill(sheet((side, tier), (side, low)), board)


def beam(start: Point, ends: tuple[Point, Point], strength: float = 0.5) -> Art:
    """The light of a head lamp, from where it is to where it falls."""
    rightward = ends[0][0] > start[0]
    stops = [(SUNLIGHT, strength), (light(WHEAT, 0.4), 0)]
    paint = linear(stops, (0, 0) if rightward else (1, 0), (1, 0) if rightward else (0, 0))
    spread = polygon([start, *ends])
    return fill(spread, paint, filter=blur(7)) + glow(*start, 34, SUNLIGHT, 0.95)


def picking() -> Art:
    """Picking by head lamp: a grown-up and a child in the dark aisle, a basket nearly full."""
    aisle = Aisle((800, 430), 330)
    art = fill(box(0, 0, WIDTH, HEIGHT), mix(NIGHT, "#000000", 0.2)) + _vault(aisle)
    floor = polygon([(800, 440), (-500, 1100), (2100, 1100)])
    art += fill(floor, linear([mix(NIGHT, EARTH, 0.1), mix(EARTH, NIGHT, 0.35)]))
    art += glow(800, 420, 240, light(WHEAT, 0.2), 0.5)
    art += racks(aisle, 0.62, "picking", 0.16)
    art += fill(ellipse(800, 780, 420, 110), radial([(WHEAT, 0.34), (WHEAT, 0)]))
    art += beam((722, 562), ((450, 560), (480, 740)), 0.7)
    art += beam((926, 452), ((1190, 470), (1160, 650)), 0.75)
    art += person(900, 742, 330, TERRACOTTA, flip=True) + person(740, 752, 216, WATER)
    art += glow(722, 562, 30, SUNLIGHT, 0.95) + glow(926, 452, 36, SUNLIGHT, 0.95)
    art += glow(450, 650, 230, SUNLIGHT, 0.36) + glow(1170, 560, 230, SUNLIGHT, 0.36)
    art += full_basket(560, 950, 330, 170) + _front_bed()
    return art + fill(
        box(0, 0, WIDTH, HEIGHT), radial([(NIGHT, 0), (NIGHT, 0), (NIGHT, 0.5)], (0.5, 0.6), 0.72)
    )


def _vault(aisle: Aisle) -> Art:
    """The round back of the shed from within, rib by rib."""
    art = ""
    for index, depth in enumerate((0.5, 0.66, 0.88, 1.2, 1.7, 2.5, 4.0)):
        left, right = aisle.at(-2.1, 0.2, depth), aisle.at(2.1, 0.2, depth)
        top = aisle.at(0, -2.6, depth)
        arc = path("M", left, "C", (left[0], top[1]), (right[0], top[1]), right)
        low = aisle.at(0, 1.4, depth)[1]
        tone = mix(mix(INK, NIGHT, 0.55), BARK, 0.1 * (index % 2))
        art += fill(arc + path("V", low, "H", left[0], "Z"), mix(tone, NIGHT, 0.12 * index))
        art += line(arc, mix(STONE, NIGHT, 0.5 + 0.06 * index), 13 / depth**0.9)
    return art


def _front_bed() -> Art:
    """The end of the nearest bed at the right, its caps as large as a hand."""
    art = fill(
        polygon([(1010, 900), (1620, 800), (1620, 1020), (1010, 1020)]), mix(BARK, EARTH, 0.35)
    )
    for x, y, size in ((1130, 868, 92), (1250, 850, 104), (1370, 826, 98), (1500, 806, 112),
                       (1190, 906, 118), (1330, 884, 126), (1476, 868, 132)):  # fmt: skip
        art += fill(
            ellipse(x + 14, y + 14, size * 0.5, size * 0.24), SHADOW, opacity=0.5, filter=blur(4)
        )
        art += button(x, y, size, (x % 7) * 4 - 12, stem=False)
    board = polygon([(1000, 930), (1640, 920), (1640, 1010), (1000, 1010)])
    art += body(board, mix(CLAY, EARTH, 0.5), 8, 0.5)
    return art + half(930, 912, 110, -8)
