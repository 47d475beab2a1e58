"""The places of 湖滨村: the village at dawn, the lake at noon."""

import math

from illustrations.buildings import house
from illustrations.creatures import bird, boat, duck, person
from illustrations.frame import PLACE
from illustrations.hubin_views import (
    FRESH,
    far_shore,
    jetty,
    mist_band,
    quay,
    reed_wall,
    still_shore,
    sun_path,
    water,
)
from illustrations.land import reflected
from illustrations.light import body, cast, spray
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    LEAF,
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
from illustrations.plants import bush, tree, willow
from illustrations.shapes import Point, blob, box, ellipse, path, polygon, smooth
from illustrations.sky import clouds, sky, sun
from illustrations.svg import Art, blur, fill, line, linear, move

WIDTH, HEIGHT = PLACE.width, PLACE.height
SAND = mix(STRAW, CLAY, 0.4)


def village() -> Art:
    """The jetty and its eight houses at sunrise, doubled in still water."""
    art = sky(WIDTH, 420, "dawn") + sun(560, 276, 50)
    art += clouds(WIDTH, 240, "hb village", 6, light(STRAW, 0.5))
    art += far_shore(WIDTH, 420, "hb village") + water(
        ((-10, 420), (WIDTH + 10, HEIGHT + 10)), "dawn", "hb village"
    )
    art += still_shore(WIDTH, 420, "hb village") + sun_path(
        560, 428, 1000, "hb village", light(STRAW, 0.5)
    )
    art += mist_band(WIDTH, 424, 110, 0.6, light(STRAW, 0.6)) + _sandspit()
    row = _row_of_houses()
    art += reflected(row, 622, 0.42) + mist_band(WIDTH, 640, 70, 0.25) + row
    walk: list[Point] = [(1130, 614), (1010, 684), (880, 760), (720, 850), (560, 960), (480, 1040)]
    art += jetty(walk, [34, 46, 66, 96, 132, 160])
    art += boat(560, 600, 190) + boat(420, 520, 100, True) + person(858, 738, 120, WATER)
    for x, y, size in ((330, 760, 78), (430, 800, 92), (250, 820, 84)):
        art += duck(x, y, size, plume=mix(EARTH, CLAY, 0.4))
    art += reed_wall(-20, 1010, 330, 300, "hb village") + bird(640, 220, 34) + bird(700, 200, 28)
    return art + reed_wall(1250, 1030, 380, 270, "hb village right", FRESH)


def _sandspit() -> Art:
    spit = smooth(
        [(-60, 486), (140, 474), (330, 482), (420, 492), (300, 504), (100, 512), (-60, 520)]
    )
    art = fill(spit, SHADOW, opacity=0.2, transform="translate(0 8)") + body(
        spit, light(SAND, 0.2), 6
    )
    return art + tree(60, 490, 110, "spit", mix(LEAF, INK, 0.3)) + bush(150, 488, 50, "spit")


def _row_of_houses() -> Art:
    art = tree(905, 580, 190, "quay", mix(LEAF, INK, 0.35)) + willow(1560, 596, 300, "quay")
    walls = (PAPER, mix(PAPER, CLAY, 0.3), mix(PAPER, STRAW, 0.35))
    for index, (x, y, size) in enumerate(
        ((935, 540, 150), (1080, 532, 150), (1216, 538, 150), (1352, 530, 150), (1480, 536, 160))
    ):
        art += house(x, y, size, ("upper", index), index % 2 == 0, walls[index % 3])
    for index, (x, y, size) in enumerate(((960, 602, 186), (1178, 604, 196), (1405, 602, 200))):
        art += house(x, y, size, ("lower", index), index == 1, walls[(index + 1) % 3])
        art += bush(x - 14, y + 2, 44, ("lower", index))
    return art + quay(890, 622, 740, 26)


def lake() -> Art:
    """The lake from its south shore at noon: sand before, reeds beyond, a walk to the water."""
    art = sky(WIDTH, 380, "noon") + clouds(WIDTH, 260, "hb lake", 7)
    art += far_shore(WIDTH, 380, "hb lake") + water(
        ((-10, 380), (WIDTH + 10, HEIGHT + 10)), "noon", "hb lake"
    )
    art += still_shore(WIDTH, 380, "hb lake")
    bank = reed_wall(560, 432, 1080, 60, "north") + reed_wall(900, 452, 740, 84, "north near")
    art += reflected(bank, 446, 0.3) + bank
    art += boat(640, 540, 150) + boat(420, 470, 84, True) + boat(1010, 560, 110, True, PAPER)
    art += _beach()
    walk: list[Point] = [(250, 1060), (420, 910), (560, 800), (690, 706), (790, 640)]
    art += jetty(walk, [150, 118, 86, 60, 44], 14)
    for x, y, size, tone in (
        (220, 690, 1.0, TERRACOTTA),
        (420, 640, 0.72, WATER),
        (1010, 800, 1.15, WHEAT),
    ):
        art += move(_parasol(tone), x, y, size)
    art += person(778, 642, 96, TERRACOTTA) + person(728, 668, 70, WATER, flip=True)
    art += person(590, 760, 112, INK, flip=True) + person(330, 668, 84, PAPER)
    return art + _castle(1230, 880) + _footprints()


def _beach() -> Art:
    edge: list[Point] = [
        (-60, 566),
        (180, 580),
        (430, 612),
        (640, 660),
        (880, 720),
        (1180, 764),
        (1420, 776),
        (1660, 760),
    ]
    land = smooth(edge, closed=False) + path("L", (1660, 1060), "L", (-60, 1060), "Z")
    art = fill(land, light(PAPER, 0.2), opacity=0.75, transform="translate(0 -16)")
    art += fill(land, mix(WATER, SAND, 0.55), opacity=0.9, transform="translate(0 -7)")
    art += fill(
        land, linear([mix(SAND, EARTH, 0.18), light(SAND, 0.3), SAND], (0.5, 0), (0.4, 0.8))
    )
    return art + spray(land, mix(EARTH, SAND, 0.3), 0.5, (0.2, 0.1), (0.9, 1))


def _parasol(colour: str) -> Art:
    """A sunshade with its mat, about the foot of its pole."""
    art = fill(ellipse(70, 8, 96, 20), SHADOW, opacity=0.32, filter=blur(7))
    mat = polygon([(-30, 4), (70, 4), (96, 30), (-24, 30)])
    art += body(mat, mix(PAPER, colour, 0.3), 3) + line(
        path("M", (0, 6), "L", (-12, -150)), BARK, 6
    )
    top = path("M", (-112, -120), "Q", (-84, -196), (-16, -200), "Q", (64, -196), (88, -136), "Q",
               (56, -142), (38, -122), "Q", (8, -138), (-14, -116), "Q", (-40, -132), (-62,
               -112), "Q",
               (-90, -128), (-112, -120), "Z")  # fmt: skip
    ribs = "".join(
        fill(
            path(
                "M",
                (-16, -200),
                "Q",
                (a, -170),
                (b, -116),
                "Q",
                (b + 22, -136),
                (b + 44, -122),
                "Q",
                (a + 24, -176),
                (-16, -200),
                "Z",
            ),
            PAPER,
            opacity=0.85,
        )
        for a, b in ((-62, -62), (22, 0))
    )
    return art + body(top, colour, 8, 0.4) + ribs


def _castle(x: float, y: float) -> Art:
    sand = mix(SAND, EARTH, 0.2)
    art = cast(x, y + 20, 260, 200, 0.3) + body(blob((x, y + 6), (170, 34), "mound", 0.08), sand, 8)
    for dx, wide, tall in ((-80, 62, 96), (70, 58, 84), (-6, 78, 150)):
        tower = polygon(
            [
                (x + dx - wide * 0.5, y),
                (x + dx - wide * 0.42, y - tall),
                (x + dx + wide * 0.42, y - tall),
                (x + dx + wide * 0.5, y),
            ]
        )
        art += body(tower, light(sand, 0.15), wide * 0.14, 0.6)
        for notch in (-0.42, -0.12, 0.18):
            art += body(
                box(x + dx + wide * notch, y - tall - 14, wide * 0.24, 18), light(sand, 0.2), 3
            )
    art += line(path("M", (x - 6, y - 160), "v", -64), BARK, 4) + body(
        polygon([(x - 4, y - 224), (x + 44, y - 208), (x - 4, y - 192)]), TERRACOTTA, 3
    )
    pail = polygon([(x - 220, y - 40), (x - 146, y - 40), (x - 156, y + 34), (x - 210, y + 34)])
    art += (
        cast(x - 183, y + 34, 70, 90)
        + body(pail, WATER, 8)
        + fill(ellipse(x - 183, y - 40, 37, 9), shade(WATER, 0.4))
    )
    return art + line(
        path("M", (x - 220, y - 42), "Q", (x - 184, y - 96), (x - 146, y - 42)), PAPER, 5
    )


def _footprints() -> Art:
    art = ""
    for index in range(15):
        t = index / 14
        x, y = 1120 - 420 * t, 960 - 210 * t + 30 * math.sin(4 * t)
        side = 9 * (1 - 0.5 * t) * (1 if index % 2 else -1)
        size = 13 - 7 * t
        art += fill(
            ellipse(x + side, y + side * 0.5, size, size * 0.55), mix(EARTH, SAND, 0.3), opacity=0.5
        )
    return art
