"""The whole town from the air: one canal, eight villages."""

from random import Random

from illustrations.buildings import hamlet, house
from illustrations.creatures import bird, boat, person, sheep
from illustrations.daowan_views import GROWING, RIPE, paddies
from illustrations.frame import PLACE
from illustrations.gaogang_views import MEADOW, flank, long_shed, mist, steps
from illustrations.land import (
    Ground,
    canal,
    dunes,
    furrows,
    lake,
    plain,
)
from illustrations.light import spray
from illustrations.palette import (
    CLAY,
    DUSK,
    INK,
    LEAF,
    MIST,
    PAPER,
    SPROUT,
    STRAW,
    TERRACOTTA,
    WHEAT,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import blade, bush, ear, poplars, reeds, rice_stand, tree, willow
from illustrations.shapes import box, smooth
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, clip, fill, group, linear

WIDTH, HEIGHT = PLACE.width, PLACE.height
GROUND = Ground(WIDTH, HEIGHT, 340, 800)


def course(v: float) -> float:
    """The canal: out of the lake at the left, one great bend, and off to the lower right."""
    return -0.95 + 2.9 * v - 1.75 * v**2


def portal() -> Art:
    """The town's wide picture, lake to sand edge, terrace behind."""
    art = sky(WIDTH, 340, "morning") + sun(430, 150, 50) + clouds(WIDTH, 220, "portal", 7)
    art += hills(WIDTH, 346, 190, far(DUSK, 0.62), "snow") + hills(
        WIDTH, 348, 110, far(DUSK, 0.4), "mid"
    )
    art += _terrace() + plain(GROUND, mix(LEAF, STRAW, 0.35)) + _dune_edge()
    art += _land() + _lake() + canal(GROUND, course, 0.085, (0.1, 1.06))
    art += _street() + _grassland() + _willows() + _corn()
    art += bird(640, 210, 32) + bird(700, 192, 26) + bird(590, 186, 22)
    return art + rice_stand(-40, 1040, 460, 230, 7, "portal")


def _terrace() -> Art:
    """High Terrace at the right, its sheds on the steps."""
    edges = [
        flank((900 - 44 * k, 346 + 6 * k), (1150 - 22 * k, 176 + 40 * k), 1640, ("portal", k))
        for k in range(5)
    ]
    art = steps(edges[:2], 420, MEADOW, "portal")
    art += poplars((1200, 182), (1590, 184), (44, 60), 8, "terrace")
    for index in range(4):
        art += long_shed(1196 + index * 112, 252, 52)
    art += steps(edges[2:], 420, MEADOW[1:], "portal low")
    return art + mist(1040, 300, 620, 44, 0.5)


def _dune_edge() -> Art:
    sand = dunes(WIDTH, 452, 90, mix(STRAW, CLAY, 0.4), "portal dunes")
    art = group(sand, transform="translate(1090 20) scale(0.42 0.92)")
    foot = [
        (1050, 530),
        (1200, 512),
        (1330, 524),
        (1480, 510),
        (1660, 522),
        (1660, 580),
        (1040, 570),
    ]
    art += fill(smooth(foot), mix(mix(LEAF, STRAW, 0.35), PAPER, 0.1))
    for x, y, size in ((1130, 512, 40), (1230, 524, 54), (1420, 520, 46), (1530, 536, 60)):
        art += bush(x, y, size, ("sand", x), mix(LEAF, MIST, 0.45))
    return art


def _land() -> Art:
    inner = (0.05, 0.16, 0.3, 0.47, 0.7)
    outer = (-1.0, -0.72, -0.5, -0.33, -0.18, -0.05)
    art = paddies(GROUND, course, outer, RIPE, "portal rice")
    art += paddies(
        GROUND,
        course,
        inner,
        (GROWING[1], RIPE[1], GROWING[0], mix(LEAF, INK, 0.3)),
        "portal right",
    )
    rows = [0.06 + 0.022 * index for index in range(5)]
    return art + furrows(GROUND, course, rows, (0.3, 0.75), light(SPROUT, 0.2))


def _lake() -> Art:
    shore = smooth(
        [
            (-60, 372),
            (180, 360),
            (420, 372),
            (560, 392),
            (520, 424),
            (330, 446),
            (140, 470),
            (-60, 500),
        ]
    )
    art = fill(shore, mix(STRAW, LEAF, 0.3), transform="translate(6 8)")
    art += clip(shore, lake(WIDTH, 356, 505, "portal"))
    art += boat(300, 412, 84) + boat(140, 398, 52, True)
    art += hamlet(30, 376, 150, 4, "lakeside") + reeds(-10, 512, 250, 66, 40, "portal")
    return art + reeds(420, 432, 120, 34, 22, "far reeds")


def _street() -> Art:
    """New Street: two rows of grey roofs and their market awnings."""
    art = hamlet(690, 428, 330, 6, "street back") + tree(1010, 440, 84, "street")
    art += hamlet(660, 470, 420, 6, "street front")
    tones = (TERRACOTTA, WHEAT, PAPER, INK)
    for index in range(7):
        x = 690 + index * 54
        awning = smooth([(x, 486), (x + 22, 474), (x + 44, 486), (x + 22, 490)])
        art += fill(awning, linear([light(tones[index % 4], 0.3), tones[index % 4]]))
        art += fill(box(x + 6, 486, 32, 12), shade(CLAY, 0.2))
    return art + tree(650, 476, 96, "street left")


def _grassland() -> Art:
    edge = smooth([(-60, 524), (190, 516), (350, 532), (404, 606), (310, 700), (-60, 760)])
    tone = mix(SPROUT, LEAF, 0.4)
    meadow = fill(edge, linear([light(tone, 0.35), tone, mix(tone, INK, 0.15)]))
    meadow += spray(edge, shade(tone, 0.35), 0.28)
    spots = ((60, 566), (168, 556), (284, 570), (110, 622), (226, 628), (40, 684), (170, 690))
    for index, (x, y) in enumerate(spots):
        meadow += sheep(x, y, 40 + (y - 556) * 0.14, ("portal", index), index % 3 == 0)
    return meadow + person(330, 650, 72, INK)


def _willows() -> Art:
    art = willow(1120, 700, 190, "portal one") + willow(1236, 742, 220, "portal two")
    art += house(1300, 742, 150, "willow hamlet") + tree(1480, 750, 130, "willow hamlet")
    return art + person(850, 790, 78, TERRACOTTA, "carry")


def _corn() -> Art:
    """Tall maize in the lower right corner."""
    random = Random("portal corn")
    art = ""
    for index in range(12):
        x = 1240 + index * 34 + random.uniform(-8, 8)
        art += _maize(x, 1010 + random.uniform(-10, 20), random.uniform(150, 220), index)
    return art


def _maize(x: float, y: float, height: float, seed: int) -> Art:
    random = Random(f"maize {seed}")
    art = blade((x, y), (x, y - height), height * 0.05, 4, mix(LEAF, INK, 0.35))
    for index in range(5):
        side = 1 if index % 2 else -1
        foot = (x, y - height * (0.2 + 0.14 * index))
        tip = (x + side * height * 0.32, foot[1] - height * random.uniform(-0.05, 0.18))
        art += blade(
            foot, tip, height * 0.07, side * height * 0.09, mix(LEAF, INK, random.uniform(0.1, 0.5))
        )
    return art + ear((x, y - height * 0.9), height * 0.3, ("tassel", seed), 0.3)
