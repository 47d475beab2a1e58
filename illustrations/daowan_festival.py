"""The first-sickle festival of 稻湾村."""

from random import Random

from illustrations.buildings import hamlet, tiled_roof
from illustrations.creatures import person
from illustrations.daowan_places import HEIGHT, WIDTH, ranges
from illustrations.land import Ground, crop, plain, strip
from illustrations.light import body, cast, glow, shadow, spray
from illustrations.packs import string
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
    light,
    mix,
    shade,
)
from illustrations.plants import ear, poplars, rice_stand
from illustrations.shapes import box, ellipse, path, polygon, smooth
from illustrations.sky import clouds, sky
from illustrations.svg import Art, fill, group, line, linear, move
from illustrations.vessels import steam


def festival() -> Art:
    """The first-sickle day at noon: the sheaf on the sluice, reapers in a row, the great wok."""
    art = sky(WIDTH, 350, "noon") + clouds(WIDTH, 230, "fest", 7) + ranges(350, "fest")
    ground = Ground(WIDTH, HEIGHT, 350, 760)
    art += plain(ground, mix(WHEAT, STRAW, 0.4)) + _harvest(ground)
    art += poplars((40, 372), (560, 380), (80, 96), 12, "fest") + hamlet(1130, 384, 260, 5, "fest")
    for index in range(9):
        share = index / 8
        coat = (TERRACOTTA, WATER, INK, WHEAT, DUSK)[index % 5]
        art += person(
            300 + share * 640 - (index % 2) * 14, 545 + share * 62, 84 + share * 30, coat, "reap"
        )
    art += _bunting() + _sluice(1120, 690) + _wok(470, 850)
    for x, y, coat in ((720, 830, WATER), (800, 815, TERRACOTTA), (230, 850, INK)):
        art += person(x, y, 150, coat, flip=x > 500)
    return (
        art
        + rice_stand(1290, 1050, 360, 250, 11, "fest right")
        + rice_stand(-60, 1050, 220, 170, 6, "fest left")
    )


def _harvest(ground: Ground) -> Art:
    art = strip(ground, lambda v: -1.4, lambda v: 0.16, (0.0, 0.42), WHEAT)
    art += crop(
        ground,
        lambda v: -1.0,
        lambda v: 0.16,
        (0.06, 0.34),
        (light(WHEAT, 0.3), mix(WHEAT, EARTH, 0.2)),
        "uncut",
    )
    art += strip(ground, lambda v: 0.16, lambda v: 1.3, (0.0, 0.6), mix(STRAW, LEAF, 0.35))
    art += strip(ground, lambda v: -1.2, lambda v: 1.2, (0.36, 1.1), mix(STRAW, CLAY, 0.5))
    art += crop(
        ground,
        lambda v: -0.9,
        lambda v: 0.6,
        (0.4, 1.0),
        (mix(STRAW, EARTH, 0.3), light(STRAW, 0.4)),
        "stubble",
    )
    for x, y, size in ((980, 520, 60), (1060, 548, 70), (150, 640, 96), (300, 690, 108)):
        art += _stook(x, y, size)
    return art


def _stook(x: float, y: float, size: float) -> Art:
    sheaf = smooth(
        [
            (x - size * 0.42, y),
            (x - size * 0.12, y - size * 0.6),
            (x - size * 0.4, y - size * 1.1),
            (x, y - size * 1.25),
            (x + size * 0.42, y - size * 1.06),
            (x + size * 0.12, y - size * 0.6),
            (x + size * 0.42, y),
        ]
    )
    lines = "".join(
        path(
            "M",
            (x + size * s * 0.36, y - 4),
            "L",
            (x + size * s * 0.1, y - size * 0.6),
            "L",
            (x + size * s * 0.34, y - size * 1.1),
        )
        for s in (-0.6, -0.2, 0.2, 0.6)
    )
    art = (
        cast(x, y, size * 0.9, size * 1.2)
        + body(sheaf, WHEAT, size * 0.06)
        + line(lines, mix(WHEAT, EARTH, 0.4), size * 0.02)
    )
    return art + line(
        path("M", (x - size * 0.13, y - size * 0.6), "h", size * 0.27), TERRACOTTA, size * 0.07
    )


def _bunting() -> Art:
    rope = [(x, _sag(x)) for x in range(-20, 1661, 105)]
    art = line(smooth(rope, closed=False), BARK, 4)
    tones = (TERRACOTTA, WHEAT, WATER, PAPER, INK)
    for index in range(26):
        x = 20 + index * 62
        y = _sag(x)
        flag = polygon([(x - 22, y - 2), (x + 22, y + 2), (x + 2, y + 54)])
        art += body(flag, tones[index % 5], 4, 0.4)
    return art


def _sag(x: float) -> float:
    return 212 + 82 * (1 - ((x - 760) / 780) ** 2)


def _sluice(x: float, y: float) -> Art:
    water = polygon([(x - 90, y), (x + 90, y), (x + 210, y + 330), (x - 170, y + 330)])
    art = fill(
        polygon([(x - 130, y - 6), (x + 130, y - 6), (x + 290, y + 330), (x - 250, y + 330)]),
        mix(STONE, CLAY, 0.4),
    )
    art += fill(water, linear([mix(WATER, MIST, 0.5), WATER])) + spray(
        water, PAPER, 0.4, (0, 0), (0.5, 1)
    )
    for side in (-1, 1):
        art += body(box(x + side * 112 - 24, y - 220, 48, 230), mix(STONE, PAPER, 0.35), 8)
    art += body(box(x - 92, y - 96, 184, 104), mix(WATER, NIGHT, 0.3), 8) + body(
        box(x - 160, y - 244, 320, 36, 6), mix(STONE, PAPER, 0.3), 6
    )
    art += line(path("M", (x, y - 208), "V", y - 90), BARK, 9) + tiled_roof(
        (x - 176, y - 240), 352, 62
    )
    art += group(_hung_sheaf(), transform=f"translate({x} {y - 186})")
    return art


def _hung_sheaf() -> Art:
    art = ""
    for index in range(9):
        art += move(
            ear((0, 0), 150, ("hung", index), 0.35 if index % 2 else -0.35),
            0,
            0,
            1,
            180 + (index - 4) * 9,
        )
    knot = shadow(ellipse(0, 12, 26, 14), 6, 6, 4)
    return (
        art
        + knot
        + body(box(-24, 0, 48, 24, 8), TERRACOTTA, 4)
        + string([(0, -24), (0, 2)], EARTH, 6)
    )


def _wok(x: float, y: float) -> Art:
    stove = path("M", (x - 150, y - 60), "H", x + 150, "L", (x + 166, y + 70), "H", x - 166, "Z")
    art = cast(x, y + 70, 330, 260) + body(stove, mix(TERRACOTTA, CLAY, 0.4), 12)
    art += fill(
        path(
            "M",
            (x - 44, y + 70),
            "V",
            y + 20,
            "A",
            44,
            40,
            0,
            0,
            1,
            (x + 44, y + 20),
            "V",
            y + 70,
            "Z",
        ),
        BARK,
    )
    art += glow(x, y + 52, 56, WHEAT, 0.9) + body(
        ellipse(x, y - 62, 172, 46), mix(NIGHT, STONE, 0.25), 8
    )
    art += fill(ellipse(x, y - 64, 150, 36), NIGHT)
    random = Random("wok")
    rice = blob_rice(x, y)
    art += body(rice, PAPER, 6, 0.3)
    for _ in range(60):
        at = (x + random.uniform(-104, 104), y - 74 + random.gauss(0, 11))
        art += fill(
            ellipse(at[0], at[1], 4, 2.4), random.choice((shade(PAPER, 0.15), WHEAT, "#ffffff"))
        )
    return art + steam(x, y - 110, 260, "wok")


def blob_rice(x: float, y: float) -> str:
    """The heap in the wok."""
    return smooth(
        [
            (x - 136, y - 62),
            (x - 84, y - 96),
            (x, y - 112),
            (x + 84, y - 96),
            (x + 136, y - 62),
            (x, y - 36),
        ]
    )
