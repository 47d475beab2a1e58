"""The places of 草滩村: the village, the cycle track."""

import math
from random import Random

from illustrations.buildings import hamlet
from illustrations.caotan_views import (
    far_ranges,
    feather_grass,
    meadow,
    soft_light,
    tent,
    wide_sky,
)
from illustrations.creatures import bird, person, sheep
from illustrations.frame import PLACE
from illustrations.land import Ground, road
from illustrations.light import body, spray
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    EARTH,
    INK,
    LEAF,
    MIST,
    PAPER,
    SHADOW,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, box, ellipse, path, ribbon
from illustrations.sky import sun
from illustrations.svg import Art, blur, fill, line, linear, move

WIDTH, HEIGHT = PLACE.width, PLACE.height


def village() -> Art:
    """The flock strung out along its eight kilometres, under a sky that fills half the paper."""
    art = wide_sky(WIDTH, 400, "overcast", "ct village") + far_ranges(WIDTH, 398, "ct village")
    ground = Ground(WIDTH, HEIGHT, 396, 720)
    art += meadow(ground, "ct village") + soft_light(520, 560, 320, 40)
    art += hamlet(980, 430, 300, 6, "ct one") + hamlet(160, 414, 130, 4, "ct two")
    art += road(ground, drove, 0.06, (0.02, 1.05))
    art += tent(1180, 520, 150, TERRACOTTA) + tent(1345, 560, 190, WATER)
    art += _drove_flock(ground)
    art += person(890, 780, 150, INK) + bird(520, 170, 40) + bird(600, 150, 28)
    art += feather_grass(-20, 1020, 380, 330, 12, "ct left")
    return art + feather_grass(1180, 1030, 440, 250, 14, "ct right")


def drove(v: float) -> float:
    """The drove road: from the far left in one long S to the lower middle."""
    return -0.5 + 1.3 * v - 1.1 * v**2 + 0.22 * math.sin(v * 5.5)


def _drove_flock(ground: Ground) -> Art:
    random = Random("drove")
    art = ""
    depths = sorted(0.05 + 0.72 * (index / 42) ** 1.15 for index in range(42))
    for index, v in enumerate(depths):
        u = drove(v) + random.gauss(0, 0.035) + (0.05 if index % 5 == 0 else 0)
        x, y = ground.at(u, v)
        size = 158 * ground.scale(v)
        art += sheep(
            x,
            y,
            size,
            ("drove", index),
            drove(v - 0.03) * ground.scale(v - 0.03) > drove(v) * ground.scale(v),
        )
    return art


def ride() -> Art:
    """The cycle track swinging through the grass, two riders, a flock that has right of way."""
    art = wide_sky(WIDTH, 380, "morning", "ct ride") + sun(330, 170, 44)
    art += far_ranges(WIDTH, 380, "ct ride")
    ground = Ground(WIDTH, HEIGHT, 376, 820)
    art += (
        meadow(ground, "ct ride") + tent(520, 440, 90, WATER) + hamlet(980, 404, 180, 5, "ct ride")
    )
    art += _track() + _shelter(1190, 560)
    spots = ((250, 560, 76), (345, 590, 84), (180, 610, 90), (420, 548, 70), (300, 640, 100))
    for index, (x, y, size) in enumerate(spots):
        art += sheep(x, y, size, ("ride", index), index % 2 == 0)
    art += move(cyclist(WATER), 960, 522, 0.3) + move(cyclist(WHEAT), 890, 512, 0.27)
    art += move(cyclist(TERRACOTTA), 560, 838, 1.12) + move(cyclist(INK, 0.82), 850, 800, 0.86)
    art += (
        feather_grass(-30, 1040, 460, 250, 14, "ride left")
        + bird(700, 200, 34)
        + bird(770, 180, 26)
    )
    return art + feather_grass(1130, 1040, 500, 330, 17, "ride right")


def _track() -> Art:
    """A packed gravel loop: out of the left corner, round by the right, into the distance."""
    course = [(-80, 905), (300, 872), (700, 828), (1050, 776), (1270, 718), (1352, 652), (1240,
              596),
              (1050, 552), (860, 512), (760, 472), (790, 436), (900, 414), (1040, 400)]  # fmt: skip
    points = [(float(x), float(y)) for x, y in course]
    wide = [150.0, 140, 122, 96, 66, 50, 40, 31, 22, 15, 10, 6, 3]
    sand = mix(STRAW, CLAY, 0.35)
    art = fill(ribbon(points, [w * 1.18 for w in wide]), mix(LEAF, STRAW, 0.55))
    band = ribbon(points, wide)
    art += fill(band, linear([light(sand, 0.55), sand, mix(sand, EARTH, 0.22)]))
    art += spray(band, mix(EARTH, CLAY, 0.3), 0.5, (0.3, 0), (0.6, 1))
    for offset, tone in ((-0.16, 0.5), (0.2, 0.4)):
        rut = [(x, y + w * offset) for (x, y), w in zip(points, wide, strict=True)]
        art += fill(ribbon(rut, [w * 0.05 for w in wide]), mix(EARTH, CLAY, 0.5), opacity=tone)
    return art


def _shelter(x: float, y: float) -> Art:
    """A resting place: four posts, a reed roof, a bench and a tap."""
    wood = mix(CLAY, EARTH, 0.45)
    art = fill(ellipse(x + 130, y + 4, 160, 22), SHADOW, opacity=0.3, filter=blur(8))
    for post in (34, 226):
        art += body(box(x + post, y - 120, 10, 112), shade(wood, 0.25), 3)
    art += body(box(x + 40, y - 40, 190, 12, 3), light(wood, 0.1), 3)
    for leg in (62, 196):
        art += body(box(x + leg, y - 30, 10, 30), shade(wood, 0.2), 2)
    for post in (6, 246):
        art += body(box(x + post, y - 128, 13, 134), wood, 4)
    roof = path(
        "M", (x - 26, y - 118), "L", (x + 28, y - 182), "H", x + 238, "L", (x + 292, y - 118), "Z"
    )
    art += body(roof, mix(STRAW, WHEAT, 0.4), 8)
    reeds = "".join(
        path("M", (x + 34 + i * 15.4, y - 180), "L", (x - 18 + i * 23, y - 112)) for i in range(14)
    )
    art += line(reeds, mix(EARTH, STRAW, 0.4), 3, opacity=0.6)
    tap = path("M", (x + 300, y + 4), "V", y - 64, "q", (0, -12), (-18, -12), "v", 10)
    return art + line(tap, mix(INK, MIST, 0.3), 8)


def cyclist(coat: str, child: float = 1) -> Art:
    """A rider on a bicycle going right, some 260 high, the wheels' foot about the origin."""
    steel = mix(INK, SHADOW, 0.35)
    art = fill(ellipse(20, 2, 140, 13), SHADOW, opacity=0.4, filter=blur(6))
    art += _wheel(-78, -46, 46, steel) + _wheel(82, -46, 46, steel)
    art += _limb([(-34, -150), (14, -118), (-2, -62)], shade(steel, 0.2), 20)
    frame = path("M", (-78, -46), "L", (-2, -44), "L", (58, -112), "L", (-34, -112), "L", (-78,
                 -46),
                 "M", (-2, -44), "L", (-42, -132), "M", (82, -46), "L", (52, -140), "L", (76,
                 -146))  # fmt: skip
    art += line(frame, mix(coat, PAPER, 0.15) if coat == INK else mix(WATER, INK, 0.2), 9)
    art += line(path("M", (-60, -136), "H", -24), BARK, 11) + line(
        ellipse(-2, -44, 14, 14), steel, 6
    )
    bag = box(-118, -126, 50, 34, 8)
    art += body(bag, mix(EARTH, CLAY, 0.3), 4) if child == 1 else ""
    rise = -150 - 86 * child
    back = ribbon([(-44, -142), (-34, -184 * child - 6), (6, rise + 20)], [46, 50, 36])
    art += body(back, coat, 6)
    art += _limb([(-38, -146), (26, -112), (8, -36)], steel, 22)
    art += fill(ribbon([(2, -34), (30, -30)], [14, 10]), BARK)
    art += _limb([(4, rise + 30), (34, -168), (74, -150)], light(coat, 0.18), 17)
    return art + _helmet(22, rise - 2)


def _wheel(x: float, y: float, radius: float, colour: str) -> Art:
    spokes = "".join(
        path("M", (x, y), "l", (radius * math.cos(turn), radius * math.sin(turn)))
        for turn in (0.3 + index * math.tau / 9 for index in range(9))
    )
    art = line(spokes, PAPER, 1.6, opacity=0.75) + line(ellipse(x, y, radius, radius), colour, 9)
    return (
        art
        + line(ellipse(x, y, radius - 6, radius - 6), PAPER, 2, opacity=0.7)
        + fill(ellipse(x, y, 6, 6), colour)
    )


def _limb(points: list[Point], colour: str, width: float) -> Art:
    return line(path("M", points[0], "L", points[1], "L", points[2]), colour, width)


def _helmet(x: float, y: float) -> Art:
    skin = mix(BLUSH, EARTH, 0.35)
    art = fill(ellipse(x, y, 20, 23), skin)
    shell = path("M", (x - 28, y - 2), "C", (x - 32, y - 40), (x + 22, y - 44), (x + 28,
                 y - 8), "Q",
                 (x, y - 14), (x - 28, y - 2), "Z")  # fmt: skip
    art += body(shell, WHEAT, 5, 0.3)
    return art + line(path("M", (x - 14, y - 28), "q", (16, -8), (30, 6)), EARTH, 3.5, opacity=0.7)
