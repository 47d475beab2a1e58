"""新街社区 by day: the street from above, the market."""

import math
from random import Random

from illustrations.buildings import hamlet, tiled_roof
from illustrations.creatures import bird, goose
from illustrations.frame import PLACE
from illustrations.land import Course, Ground, canal, course_band, crop, plain, strip
from illustrations.light import body, cast, shadow
from illustrations.liushuzhuang_wicker import wicker_basket
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    NIGHT,
    PAPER,
    STONE,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import poplars, tree
from illustrations.shapes import arch, box, ellipse, path, polygon, ribbon
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, fill, line, linear
from illustrations.xinjie_views import (
    SORTS,
    crowd,
    lantern_row,
    paving,
    produce,
    roofs,
    shop,
    stall,
)

WIDTH, HEIGHT = PLACE.width, PLACE.height
TONES = (TERRACOTTA, INK, WHEAT, WATER)


def market() -> Art:
    """The fair at New Street market: two rows of stalls up to the hall, baskets in front."""
    art = sky(WIDTH, 420, "morning") + sun(470, 130, 48) + clouds(WIDTH, 200, "market", 6)
    art += hills(WIDTH, 420, 110, far(DUSK, 0.6), "market") + roofs(60, 420, 560, 6, "market l")
    art += roofs(980, 420, 560, 6, "market r") + tree(560, 452, 200, "market", mix(LEAF, INK, 0.2))
    art += tree(1050, 452, 190, "market 2") + paving(
        WIDTH, 430, HEIGHT, "market", mix(STONE, CLAY, 0.2)
    )
    art += _hall(800, 470)
    rows = ((0.3, 492), (0.42, 536), (0.6, 606), (0.86, 716), (1.2, 880))
    for index, (scale, y) in enumerate(rows):
        for side in (-1, 1):
            x = 800 + side * 660 * scale
            sorts = [index * 3 + (side > 0) * 4 + k for k in range(3 if index < 2 else 4)]
            tone = TONES[(index * 2 + (side > 0)) % 4]
            art += stall(x, y, 430 * scale, (index, side), tone, sorts)
        art += crowd(_walkers(index, y, scale), ("market", index))
    art += lantern_row((250, 150), (1350, 150), 90, 9, 58, False)
    art += _fair_scale(1140, 900) + wicker_basket(430, 936, (270, 140), _piled(SORTS[0][0], 1))
    art += goose(850, 944, 104, True)
    return art + wicker_basket(620, 968, (210, 104), _piled(mix(PAPER, CLAY, 0.3), 2))


def _walkers(index: int, y: float, scale: float) -> list[tuple[float, float, float]]:
    random = Random(f"walkers {index}")
    count = (9, 8, 6, 4, 0)[index]
    return [
        (800 + random.uniform(-330, 330) * scale, y + random.uniform(0, 54) * scale, 210 * scale)
        for _ in range(count)
    ]


def _piled(tone: str, seed: int) -> Art:
    return produce(0, 18, (190 - 40 * (seed == 2), 92), tone, ("basket", seed))


def _hall(x: float, y: float) -> Art:
    """The open hall at the end of the fair."""
    art = fill(box(x - 210, y - 110, 420, 110), linear([shade(BARK, 0.2), mix(EARTH, BARK, 0.4)]))
    for dx in (-200, -120, -40, 40, 120, 200):
        art += body(box(x + dx - 8, y - 116, 16, 118), TERRACOTTA, 4, 0.3)
    art += tiled_roof((x - 262, y - 112), 524, 84) + tiled_roof((x - 150, y - 190), 300, 60)
    return art + lantern_row((x - 190, y - 110), (x + 190, y - 110), 6, 5, 26, False)


def _fair_scale(x: float, y: float) -> Art:
    """The public scale at the south gate: platform, column, dial."""
    steel = mix(INK, STONE, 0.3)
    art = cast(x, y, 200, 240, 0.36) + body(box(x - 116, y - 34, 232, 36, 8), steel, 6, 0.4)
    art += body(polygon([(x - 122, y - 34), (x - 92, y - 74), (x + 92, y - 74), (x + 122, y - 34)]),
                mix(STONE, PAPER, 0.3), 4, 0.4)  # fmt: skip
    art += body(box(x - 15, y - 240, 30, 180, 6), steel, 6, 0.3)
    art += shadow(ellipse(x, y - 290, 84, 84), 14, 12, 8) + body(
        ellipse(x, y - 290, 84, 84), TERRACOTTA, 9, 0.4
    )
    art += fill(ellipse(x, y - 290, 66, 66), light(PAPER, 0.2))
    ticks = "".join(
        path(
            "M",
            (x + math.cos(a) * 52, y - 290 + math.sin(a) * 52),
            "l",
            (math.cos(a) * 9, math.sin(a) * 9),
        )
        for a in (math.tau * k / 20 for k in range(20))
    )
    art += line(ticks, NIGHT, 3) + line(
        path("M", (x, y - 290), "L", (x + 30, y - 326)), TERRACOTTA, 6
    )
    return (
        art
        + fill(ellipse(x, y - 290, 8, 8), NIGHT)
        + produce(x, y - 52, (130, 60), SORTS[1][0], "weighed", True)
    )


def village() -> Art:
    """New Street from its gate tower at noon: three streets, the canal, a fair day."""
    art = sky(WIDTH, 330, "noon") + sun(620, 120, 44) + clouds(WIDTH, 210, "xj village", 7)
    art += hills(WIDTH, 336, 150, far(DUSK, 0.6), "xj 1") + hills(
        WIDTH, 340, 84, far(INK, 0.5), "xj 2"
    )
    ground = Ground(WIDTH, HEIGHT, 330, 860)
    art += plain(ground, mix(LEAF, STRAW, 0.4)) + _fields(ground)
    yards = linear([mix(CLAY, PAPER, 0.5), mix(CLAY, STONE, 0.4), mix(EARTH, STONE, 0.5)])
    art += course_band(ground, _street, 0.92, (0.02, 1.1), yards)
    art += course_band(ground, _street, 0.2, (0.02, 1.1), linear(
        [mix(STONE, PAPER, 0.6), mix(STONE, STRAW, 0.4), mix(STONE, CLAY, 0.35)]))  # fmt: skip
    art += canal(ground, _river, 0.12, (0.0, 1.06)) + poplars(
        (704, 366), (240, 690), (46, 240), 10, "xj"
    )
    art += hamlet(690, 366, 360, 8, "xj far") + tree(1190, 410, 110, "xj")
    for index in range(9):
        v = 0.07 * 1.36**index
        for side in (-1, 1):
            if v < 0.82:
                art += _house_on(ground, v, side, index)
        if v < 0.95:
            art += crowd(_strollers(ground, v, index), ("xj", index))
    art += lantern_row((520, 470), (1170, 478), 40, 7, 40, False) + _near_roofs()
    return art + bird(760, 190, 30) + bird(810, 172, 24)


def _street(v: float) -> float:
    return 0.02 + 0.05 * v - 0.12 * v * v


def _river(v: float) -> float:
    return -0.52 - 0.06 * v


def _fields(ground: Ground) -> Art:
    art = ""
    for index, u in enumerate((-2.3, -1.8, -1.3, 0.7, 1.15, 1.6)):
        tone = (WHEAT, LEAF, mix(STRAW, LEAF, 0.4))[index % 3]
        tones = (light(tone, 0.3), mix(tone, EARTH, 0.2))
        art += strip(ground, _at(u), _at(u + 0.42), (0.0, 0.7), tone)
        art += crop(ground, _at(u), _at(u + 0.42), (0.06, 0.5), tones, ("xj", index))
    return art


def _at(u: float) -> Course:
    return lambda v: u


def _house_on(ground: Ground, v: float, side: int, index: int) -> Art:
    """Two shops at this depth on one side: one on the street, one on the street behind it."""
    size = 420 * ground.scale(v) ** 0.9
    art = ""
    for row in (1, 0):
        x, y = ground.at(_street(v) + side * (0.14 + 0.27 * row), v)
        left = x - size * (0.94 if side < 0 else 0.06)
        if row and side < 0:
            continue
        tone = TONES[(index + row + (side > 0)) % 4]
        art += cast(left + size * 0.5, y, size, size * 0.3, 0.2) + shop(
            left, y, size, (index, side, row), tone
        )
    return art


def _strollers(ground: Ground, v: float, index: int) -> list[tuple[float, float, float]]:
    random = Random(f"strollers {index}")
    spots = []
    for _ in range(6 if v < 0.4 else 4):
        depth = v * random.uniform(1.0, 1.22)
        x, y = ground.at(_street(depth) + random.uniform(-0.085, 0.085), depth)
        spots.append((x, y, 146 * ground.scale(depth)))
    return spots


def _near_roofs() -> Art:
    """The roofs under the gate tower, close to the viewer."""
    art = tiled_roof((-120, 1060), 620, 220) + tiled_roof((1080, 1080), 660, 250)
    spine = arch((-60, 846), (440, 846), -6)
    return art + fill(ribbon(spine, [14, 12, 14]), shade(MIST, 0.5), opacity=0.3)
