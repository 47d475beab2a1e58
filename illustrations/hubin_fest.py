"""The lantern nights of 湖滨村."""

import math
from random import Random

from illustrations.creatures import lantern, person
from illustrations.frame import PLACE
from illustrations.hubin_views import far_shore, jetty, reed_wall, still_shore, sun_path, water
from illustrations.land import reflected
from illustrations.light import body, glow
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    NIGHT,
    PAPER,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
)
from illustrations.shapes import Point, arch, box, ellipse, path, polygon, ribbon, smooth
from illustrations.svg import Art, blur, clip, fill, line, linear, move

WIDTH, HEIGHT = PLACE.width, PLACE.height
FLAME = mix(TERRACOTTA, WHEAT, 0.3)


def festival() -> Art:
    """The lantern night: paper lights let go from the jetty, drifting out towards the reeds."""
    art = fill(
        box(0, 0, WIDTH, 460),
        linear([mix(NIGHT, "#000000", 0.1), mix(NIGHT, DUSK, 0.5), mix(DUSK, WATER, 0.25)]),
    )
    art += (
        _stars()
        + glow(1240, 150, 200, PAPER, 0.4)
        + fill(ellipse(1240, 150, 42, 42), light(STRAW, 0.6))
    )
    art += far_shore(WIDTH, 410, "hb fest", mix(NIGHT, DUSK, 0.5))
    art += water(((-10, 410), (WIDTH + 10, HEIGHT + 10)), "night", "hb fest")
    art += still_shore(WIDTH, 410, "hb fest", mix(NIGHT, DUSK, 0.5)) + sun_path(
        1240, 418, 700, "hb fest", light(STRAW, 0.4)
    )
    art += reed_wall(1230, 470, 400, 90, "hb fest far", mix(LEAF, NIGHT, 0.5))
    art += _drifting() + _race_boat(1010, 560)
    art += _strings() + _pier()
    for x, y, size in (
        (640, 770, 1.5),
        (890, 830, 1.9),
        (1120, 720, 1.25),
        (1290, 860, 2.0),
        (560, 900, 1.7),
    ):
        art += _water_light(x, y, size)
    return art + reed_wall(1400, 1040, 240, 260, "hb fest near", mix(LEAF, NIGHT, 0.5))


def _stars() -> Art:
    random = Random("hb stars")
    dots = "".join(
        ellipse(random.uniform(0, WIDTH), random.uniform(6, 330), r, r)
        for r in [random.uniform(0.9, 2.3) for _ in range(120)]
    )
    return fill(dots, PAPER, opacity=0.8)


def _drifting() -> Art:
    """Small lights strung out along the current, into the distance."""
    random = Random("drifting")
    art = ""
    for index in range(54):
        t = (index / 54) ** 0.8
        x = 1330 - 820 * t + 260 * math.sin(3.1 * t) + random.gauss(0, 26 + 90 * t)
        y = 436 + 330 * t**1.35 + random.gauss(0, 3 + 10 * t)
        art += _water_light(x, y, 0.14 + 0.72 * t)
    return art


def _water_light(x: float, y: float, size: float) -> Art:
    """A paper light on its little raft, and what the water makes of it."""
    art = glow(x, y - 14 * size, 74 * size, WHEAT, 0.6)
    streak = ribbon(
        [(x, y + 6 * size), (x + 2 * size, y + 50 * size), (x - 2 * size, y + 96 * size)],
        [26 * size, 15 * size, 1],
    )
    art += fill(streak, WHEAT, opacity=0.42)
    if size < 0.5:
        return art + fill(
            box(x - 10 * size, y - 30 * size, 20 * size, 32 * size), light(WHEAT, 0.6)
        )
    return art + _raft(x, y, size)


def _raft(x: float, y: float, size: float) -> Art:
    """The paper light itself: a float with two petals and a lit shade."""
    raft = smooth(
        [
            (x - 34 * size, y - 6 * size),
            (x, y - 1 * size),
            (x + 34 * size, y - 6 * size),
            (x + 22 * size, y + 8 * size),
            (x - 22 * size, y + 8 * size),
        ]
    )
    art = body(raft, mix(TERRACOTTA, BLUSH, 0.3), 3 * size, 0.2)
    for side in (-1, 1):
        petal = path(
            "M",
            (x + side * 16 * size, y - 2 * size),
            "Q",
            (x + side * 44 * size, y - 8 * size),
            (x + side * 38 * size, y - 24 * size),
            "Q",
            (x + side * 20 * size, y - 18 * size),
            (x + side * 10 * size, y - 4 * size),
            "Z",
        )
        art += body(petal, mix(TERRACOTTA, BLUSH, 0.5), 2, 0.2)
    lit = polygon(
        [
            (x - 17 * size, y - 46 * size),
            (x + 17 * size, y - 46 * size),
            (x + 20 * size, y - 4 * size),
            (x - 20 * size, y - 4 * size),
        ]
    )
    art += fill(lit, linear([mix(WHEAT, TERRACOTTA, 0.35), light(WHEAT, 0.75), light(WHEAT, 0.35)]))
    return art + line(
        path("M", (x, y - 46 * size), "V", y - 4 * size),
        mix(WHEAT, EARTH, 0.35),
        1.6 * size,
        opacity=0.7,
    )


def _race_boat(x: float, y: float) -> Art:
    """The fishermen's boat, four at the oars, a lantern at the bow."""
    art = ""
    for index in range(4):
        art += person(-96 + index * 62, -2, 92, (TERRACOTTA, WATER, WHEAT, INK)[index])
    for index in range(4):
        oar = path("M", (-88 + index * 62, -46), "L", (-130 + index * 62, 26))
        art += line(oar, mix(CLAY, EARTH, 0.3), 5)
    hull = path("M", (-220, -54), "Q", (-170, -16), (-110, -16), "H", 120, "Q", (180, -16),
                (226, -60), "Q",
                (206, 6), (140, 14), "H", -130, "Q", (-196, 8), (-220, -54), "Z")  # fmt: skip
    art += body(hull, EARTH, 8) + clip(hull, fill(box(-240, -12, 480, 7), TERRACOTTA))
    art += line(path("M", (-212, -50), "V", -128, "h", -14), BARK, 4) + glow(
        -226, -94, 80, WHEAT, 0.7
    )
    art += lantern(-226, -128, 44, FLAME)
    return move(reflected(art, 14, 0.25), x, y) + move(art, x, y)


def _pier() -> Art:
    walk: list[Point] = [(-60, 720), (120, 716), (300, 708), (440, 700)]
    art = jetty(walk, [190, 150, 110, 84], 40)
    art += fill(ellipse(260, 700, 330, 90), WHEAT, opacity=0.2, filter=blur(24))
    people = (
        (60, 700, 190, INK),
        (150, 672, 168, WATER),
        (210, 724, 178, TERRACOTTA),
        (300, 690, 150, DUSK),
        (352, 716, 104, WHEAT),
        (410, 706, 148, PAPER),
    )
    for index, (x, y, tall, coat) in enumerate(people):
        art += person(x, y, tall, coat, flip=index % 2 == 0)
    art += _water_light(330, 668, 0.62) + _water_light(448, 690, 0.7)
    return art


def _strings() -> Art:
    """Two strings of red lanterns from the mast on the pier."""
    art = body(ribbon([(252, 700), (250, 150)], [14, 10]), BARK, 3)
    art += body(ribbon([(447, 706), (446, 316)], [11, 8]), BARK, 3)
    for end in ((-60.0, 300.0), (446.0, 330.0)):
        rope = arch((250, 160), end, -52 if end[0] > 250 else 46, 8 if end[0] > 250 else 14)
        art += line(smooth(rope, closed=False), BARK, 3)
        for index, (x, y) in enumerate(rope[2:-1:2]):
            art += glow(x, y + 38, 84, TERRACOTTA, 0.5) + lantern(x, y, 62 - index * 3)
    return art
