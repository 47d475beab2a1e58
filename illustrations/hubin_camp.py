"""The camp site of 湖滨村 after sunset."""

from random import Random

from illustrations.frame import PLACE
from illustrations.hubin_views import (
    far_shore,
    reed_wall,
    still_shore,
    sun_path,
    water,
)
from illustrations.light import body, cast, glow, spray
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
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
from illustrations.plants import tree, tufts
from illustrations.shapes import arch, box, ellipse, path, polygon, smooth
from illustrations.sky import sky
from illustrations.svg import Art, blur, clip, fill, line, linear
from illustrations.vessels import steam

WIDTH, HEIGHT = PLACE.width, PLACE.height
WOOD = mix(EARTH, CLAY, 0.25)


def van() -> Art:
    """The camp on the sand spit after sunset: van, two lit tents, a fire, the moon on the lake."""
    art = (
        sky(WIDTH, 420, "dusk")
        + _first_stars()
        + glow(420, 170, 190, PAPER, 0.4)
        + fill(ellipse(420, 170, 40, 40), light(STRAW, 0.6))
    )
    art += far_shore(WIDTH, 410, "hb van", mix(DUSK, PAPER, 0.3)) + water(
        ((-10, 410), (WIDTH + 10, 760)), "dusk", "hb van"
    )
    art += still_shore(WIDTH, 410, "hb van", mix(DUSK, PAPER, 0.3)) + sun_path(
        420, 418, 700, "hb van", light(STRAW, 0.5)
    )
    art += reed_wall(1180, 500, 480, 90, "hb van", mix(LEAF, DUSK, 0.4)) + _camp_ground()
    art += tree(1490, 700, 330, "hb van", mix(LEAF, NIGHT, 0.45))
    art += _dome(250, 740, 300, WHEAT) + _van(1060, 780) + _dome(610, 700, 230, TERRACOTTA)
    art += _camp_lights() + _stove(600, 866) + _folding(846, 906)
    return (
        art + _post(450, 800) + reed_wall(-40, 1040, 260, 230, "van left", mix(LEAF, NIGHT, 0.45))
    )


def _first_stars() -> Art:
    random = Random("van stars")
    return fill(
        "".join(
            ellipse(random.uniform(0, WIDTH), random.uniform(8, 250), r, r)
            for r in [random.uniform(1, 2.3) for _ in range(70)]
        ),
        PAPER,
        opacity=0.8,
    )


def _camp_ground() -> Art:
    edge = smooth(
        [(-60, 610), (220, 596), (520, 612), (860, 600), (1180, 560), (1660, 540)], closed=False
    )
    land = edge + path("L", (1660, 1060), "L", (-60, 1060), "Z")
    sand = mix(mix(STRAW, CLAY, 0.5), DUSK, 0.45)
    art = fill(land, mix(PAPER, DUSK, 0.4), opacity=0.6, transform="translate(0 -9)")
    art += fill(
        land, linear([light(sand, 0.12), mix(sand, INK, 0.3), mix(NIGHT, INK, 0.4)])
    ) + spray(land, NIGHT, 0.4)
    random = Random("camp grass")
    for row in range(7):
        points = [
            (random.uniform(0, WIDTH), 700 + row * 46 + random.uniform(-14, 14)) for _ in range(26)
        ]
        art += tufts(
            points,
            [random.uniform(10, 16) + row * 2.4 for _ in points],
            mix(mix(LEAF, INK, 0.4), NIGHT, 0.25),
            row,
        )
    return art


def _dome(x: float, y: float, width: float, colour: str) -> Art:
    """A tent lit from within, its door open to the right."""
    high = width * 0.58
    shell = path(
        "M",
        (x - width / 2, y),
        "C",
        (x - width * 0.42, y - high * 1.15),
        (x + width * 0.22, y - high * 1.3),
        (x + width / 2, y),
        "Z",
    )
    art = glow(x, y - high * 0.4, width * 0.8, colour, 0.35) + fill(
        ellipse(x + 20, y + 4, width * 0.56, 16), NIGHT, opacity=0.5, filter=blur(7)
    )
    art += fill(
        shell, linear([mix(colour, EARTH, 0.25), light(colour, 0.3), light(colour, 0.55)])
    ) + spray(shell, mix(EARTH, TERRACOTTA, 0.3), 0.5)
    seam = path(
        "M",
        (x - width * 0.1, y - high * 0.93),
        "Q",
        (x - width * 0.26, y - high * 0.4),
        (x - width * 0.28, y),
    )
    art += line(seam, shade(colour, 0.3), 3, opacity=0.7)
    return art + _tent_door(x, y, width, colour)


def _tent_door(x: float, y: float, width: float, colour: str) -> Art:
    """The lit opening, its flap tied back, and the guy lines."""
    high = width * 0.58
    door = path(
        "M",
        (x + width * 0.02, y),
        "Q",
        (x + width * 0.04, y - high * 0.6),
        (x + width * 0.12, y - high * 0.72),
        "Q",
        (x + width * 0.3, y - high * 0.5),
        (x + width * 0.34, y),
        "Z",
    )
    flap = path(
        "M",
        (x + width * 0.12, y - high * 0.72),
        "Q",
        (x + width * 0.04, y - high * 0.4),
        (x - width * 0.06, y),
        "L",
        (x + width * 0.04, y),
        "Q",
        (x + width * 0.08, y - high * 0.4),
        (x + width * 0.12, y - high * 0.72),
        "Z",
    )
    art = fill(door, linear([light(STRAW, 0.7), WHEAT])) + body(flap, mix(colour, EARTH, 0.25), 3)
    guys = path(
        "M",
        (x - width * 0.36, y - high * 0.6),
        "L",
        (x - width * 0.66, y + 10),
        "M",
        (x + width * 0.36, y - high * 0.5),
        "L",
        (x + width * 0.64, y + 12),
    )
    return art + line(guys, mix(PAPER, DUSK, 0.3), 2.2)


def _van(x: float, y: float) -> Art:
    """A camping van with its awning out, seen from the side."""
    cream, band = mix(PAPER, STRAW, 0.25), mix(WATER, INK, 0.3)
    art = fill(ellipse(x + 170, y + 6, 320, 26), NIGHT, opacity=0.55, filter=blur(9))
    shell = path("M", (x - 90, y - 14), "V", y - 212, "Q", (x - 90, y - 262), (x - 40, y - 262),
                 "H", x + 350, "Q",
                 (x + 396, y - 260), (x + 412, y - 210), "L", (x + 440, y - 118), "V", y - 14,
                 "Z")  # fmt: skip
    art += body(shell, cream, 14, 0.4) + clip(
        shell,
        fill(box(x - 100, y - 116, 560, 110), band) + fill(box(x - 100, y - 122, 560, 8), WHEAT),
    )
    for left, wide in ((-54, 110), (86, 96), (304, 92)):
        pane = box(x + left, y - 222, wide, 82, 14)
        art += (
            fill(pane, linear([light(WHEAT, 0.5), WHEAT]))
            + line(pane, shade(cream, 0.3), 6)
            + glow(x + left + wide / 2, y - 180, 100, WHEAT, 0.35)
        )
    art += line(
        path("M", (x + 202, y - 236), "V", y - 20, "M", (x + 292, y - 236), "V", y - 20),
        shade(band, 0.35),
        3,
        opacity=0.7,
    )
    art += body(box(x + 418, y - 96, 30, 24, 8), WHEAT, 3) + body(
        box(x - 96, y - 36, 548, 22, 10), mix(STONE, PAPER, 0.3), 5
    )
    for wheel in (30, 350):
        art += body(ellipse(x + wheel, y - 10, 50, 50), mix(NIGHT, BARK, 0.3), 8) + body(
            ellipse(x + wheel, y - 10, 24, 24), mix(STONE, PAPER, 0.5), 4
        )
    return art + _awning(x, y)


def _awning(x: float, y: float) -> Art:
    """The striped roof before the van, on two poles."""
    awning = polygon(
        [(x - 70, y - 262), (x + 220, y - 262), (x + 170, y - 212), (x - 170, y - 212)]
    )
    art = line(path("M", (x - 164, y - 212), "V", y + 20), BARK, 6) + line(
        path("M", (x + 166, y - 212), "V", y + 24), BARK, 6
    )
    art += body(awning, TERRACOTTA, 5, 0.4)
    stripes = "".join(
        polygon(
            [
                (x - 70 + i * 58, y - 262),
                (x - 41 + i * 58, y - 262),
                (x - 136 + i * 68, y - 212),
                (x - 170 + i * 68, y - 212),
            ]
        )
        for i in range(5)
    )
    return art + fill(stripes, PAPER, opacity=0.8)


def _camp_lights() -> Art:
    rope = arch((450, 610), (900, 572), -60, 12)
    art = line(smooth(rope, closed=False), BARK, 3)
    for x, y in rope[1:-1]:
        art += glow(x, y + 12, 42, WHEAT, 0.7) + fill(ellipse(x, y + 12, 8, 10), light(WHEAT, 0.7))
    return art


def _stove(x: float, y: float) -> Art:
    iron = mix(NIGHT, STONE, 0.25)
    art = glow(x, y - 60, 260, TERRACOTTA, 0.4)
    for dx in (-54, 46):
        art += line(path("M", (x + dx, y - 20), "l", (dx * 0.2, 34)), iron, 9)
    for dx, tall, tone in (
        (-34, 78, TERRACOTTA),
        (30, 84, TERRACOTTA),
        (0, 116, WHEAT),
        (-14, 66, light(STRAW, 0.5)),
        (16, 58, light(STRAW, 0.5)),
    ):
        flame = smooth(
            [
                (x + dx - 20, y - 54),
                (x + dx - 16, y - 54 - tall * 0.5),
                (x + dx + 3, y - 54 - tall),
                (x + dx + 18, y - 54 - tall * 0.45),
                (x + dx + 18, y - 54),
            ]
        )
        art += fill(flame, tone, opacity=0.92)
    basin = path("M", (x - 88, y - 64), "H", x + 88, "L", (x + 62, y - 12), "H", x - 62, "Z")
    return (
        art
        + body(basin, iron, 8)
        + line(path("M", (x - 92, y - 64), "H", x + 92), light(iron, 0.3), 7)
    )


def _folding(x: float, y: float) -> Art:
    art = fill(ellipse(x + 10, y + 8, 130, 14), NIGHT, opacity=0.5, filter=blur(6))
    art += line(
        path("M", (x - 80, y), "L", (x + 60, y - 86), "M", (x + 80, y), "L", (x - 60, y - 86)),
        WOOD,
        9,
    )
    art += body(box(x - 110, y - 98, 220, 18, 6), light(WOOD, 0.2), 5)
    art += (
        glow(x + 44, y - 136, 90, WHEAT, 0.7)
        + body(box(x + 24, y - 158, 40, 58, 10), light(WHEAT, 0.5), 4)
        + line(path("M", (x + 28, y - 158), "q", (16, -34), (32, 0)), BARK, 5)
    )
    return (
        art
        + body(box(x - 70, y - 134, 40, 36, 6), TERRACOTTA, 4)
        + steam(x - 50, y - 134, 80, "mug")
    )


def _post(x: float, y: float) -> Art:
    """The water and power post of a pitch, its lamp lit."""
    art = (
        cast(x, y, 30, 60)
        + body(box(x - 9, y - 190, 18, 190), WOOD, 4)
        + body(box(x - 17, y - 96, 34, 50, 4), mix(STONE, PAPER, 0.4), 4)
    )
    return (
        art
        + glow(x, y - 206, 80, WHEAT, 0.8)
        + body(box(x - 16, y - 224, 32, 34, 6), light(WHEAT, 0.6), 3)
        + fill(polygon([(x - 24, y - 222), (x, y - 244), (x + 24, y - 222)]), BARK)
    )
