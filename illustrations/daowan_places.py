"""The places and days of 稻湾村."""

import math
from random import Random

from illustrations.buildings import hamlet, house, wall
from illustrations.creatures import bird, goose, person
from illustrations.daowan_views import GROWING, RIPE, paddies
from illustrations.frame import PLACE
from illustrations.land import Course, Ground, canal, plain
from illustrations.light import body, cast, glow
from illustrations.palette import (
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
from illustrations.plants import bush, poplars, rice_stand, tree, willow
from illustrations.shapes import Point, box, ellipse, path, polygon
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, blur, fill, line, linear
from illustrations.vessels import bowl, steam

WIDTH, HEIGHT = PLACE.width, PLACE.height
TIMBER = mix(CLAY, EARTH, 0.45)


def half_turn(v: float) -> float:
    """The bend from the deck: from far left, round by the right, to the left again."""
    return -0.72 + 2.75 * v - 2.45 * v**2


def other_turn(v: float) -> float:
    """The bend from the village's side, where it swings to the right."""
    return -half_turn(v)


def village() -> Art:
    """The whole bend from the air in September: six hamlets, gold and green, the canal turning."""
    art = sky(WIDTH, 330, "afternoon") + sun(330, 150, 46) + clouds(WIDTH, 220, "dw village", 6)
    art += ranges(330, "dw village")
    ground = Ground(WIDTH, HEIGHT, 330, 800)
    art += plain(ground, mix(LEAF, WHEAT, 0.45))
    art += _fields(ground, other_turn, "dw village")
    art += canal(ground, other_turn, 0.085, (0.0, 1.06))
    art += (
        hamlet(1000, 396, 270, 5, "one")
        + hamlet(180, 372, 150, 4, "two")
        + hamlet(1330, 368, 120, 3, "three")
    )
    art += poplars((560, 356), (900, 372), (60, 84), 9, "dw") + poplars(
        (1210, 398), (1590, 430), (80, 130), 8, "dw two"
    )
    art += (
        _home(1120, 600, "bend")
        + willow(350, 720, 250, "dw village")
        + bush(455, 722, 90, "dw", LEAF)
    )
    art += (
        person(300, 742, 66, WATER, "carry")
        + bird(760, 190, 34)
        + bird(820, 170, 26)
        + bird(700, 160, 22)
    )
    return (
        art
        + rice_stand(-30, 1030, 420, 210, 10, "left")
        + rice_stand(1270, 1040, 380, 240, 10, "right")
    )


def ranges(y: float, seed: object) -> Art:
    art = hills(WIDTH, y + 6, 150, far(DUSK, 0.6), (seed, 1))
    art += hills(WIDTH, y + 8, 95, far(DUSK, 0.35), (seed, 2))
    return art + hills(WIDTH, y + 12, 56, far(INK, 0.45), (seed, 3))


def _fields(ground: Ground, course: Course, seed: object) -> Art:
    inner = (0.05, 0.17, 0.31, 0.48, 0.68, 0.95, 1.4)
    outer = (-1.3, -0.9, -0.62, -0.42, -0.26, -0.13, -0.05)
    art = paddies(ground, course, outer, RIPE, (seed, "outer"))
    tones = (RIPE[1], GROWING[1], RIPE[0], RIPE[4], GROWING[2], RIPE[2])
    return art + paddies(ground, course, inner, tones, (seed, "inner"))


def _home(x: float, y: float, seed: object) -> Art:
    art = tree(x - 40, y - 4, 150, (seed, "back"), mix(LEAF, INK, 0.3)) + cast(
        x + 90, y, 190, 150, 0.3
    )
    art += (
        house(x, y, 170, seed)
        + house(x + 130, y + 26, 130, (seed, 2))
        + bush(x - 20, y + 18, 60, seed)
    )
    return art + tree(x + 285, y + 26, 120, (seed, "side"))


def deck() -> Art:
    """The viewing deck at sunrise, twelve steps above a sea of ripe rice."""
    art = (
        sky(WIDTH, 380, "dawn")
        + sun(520, 330, 62, light(WHEAT, 0.55))
        + clouds(WIDTH, 230, "deck", 6, light(STRAW, 0.4))
    )
    art += ranges(380, "deck")
    ground = Ground(WIDTH, HEIGHT, 380, 640)
    art += plain(ground, WHEAT) + _fields(ground, half_turn, "deck")
    art += canal(ground, half_turn, 0.1, (0.0, 1.06), mix(STRAW, MIST, 0.4))
    art += fill(box(0, 340, WIDTH, 220), linear([(STRAW, 0), (STRAW, 0.55), (STRAW, 0)]))
    art += hamlet(140, 424, 190, 4, "deck") + poplars((700, 400), (1020, 424), (60, 90), 9, "deck")
    art += bird(640, 240, 30) + bird(690, 222, 24)
    art += platform(1010, 560) + rice_stand(-40, 1040, 520, 250, 13, "deck left")
    return art + rice_stand(560, 1060, 420, 170, 9, "deck middle")


def platform(x: float, y: float) -> Art:
    """The viewing deck with its steps, two people on it; the left end of its floor at x, y."""
    art = ""
    for post, foot in (
        (x + 30, y + 330),
        (x + 190, y + 380),
        (x + 360, y + 380),
        (x + 520, y + 350),
    ):
        art += body(box(post, y, 26, foot - y), shade(TIMBER, 0.25), 5)
    braces = path(
        "M",
        (x + 44, y + 40),
        "L",
        (x + 200, y + 210),
        "M",
        (x + 372, y + 210),
        "L",
        (x + 532, y + 40),
    )
    art += line(braces, shade(TIMBER, 0.35), 14)
    art += _steps(x, y)
    floor = polygon([(x - 20, y), (x + 90, y - 60), (x + 620, y - 60), (x + 600, y)])
    art += body(floor, light(TIMBER, 0.2), 4)
    planks = "".join(
        path("M", (x + 20 + i * 58, y), "L", (x + 118 + i * 50, y - 60)) for i in range(10)
    )
    art += line(planks, shade(TIMBER, 0.35), 2.5, opacity=0.7)
    art += _railing((x + 90, y - 60), (x + 620, y - 60), 92, 7) + person(
        x + 250, y - 22, 128, TERRACOTTA
    )
    art += person(x + 332, y - 20, 92, WATER, flip=True) + body(box(x - 24, y, 628, 24), TIMBER, 5)
    return art + _railing((x + 150, y), (x + 600, y), 104, 5)


def _steps(x: float, y: float) -> Art:
    art = ""
    for index in range(12):
        left, top = x + 86 - index * 17, y + 10 + index * 30
        art += body(
            polygon(
                [(left, top), (left + 120, top), (left + 108, top + 15), (left - 12, top + 15)]
            ),
            light(TIMBER, 0.25),
            3,
            0.3,
        )
        art += fill(box(left - 12, top + 15, 120, 8), shade(TIMBER, 0.4))
    rails = line(path("M", (x - 130, y + 290), "L", (x + 64, y - 92)), TIMBER, 12)
    return art + rails


def _railing(start: Point, end: Point, height: float, posts: int) -> Art:
    art = ""
    for index in range(posts):
        share = index / (posts - 1)
        x, y = start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
        art += body(box(x - 7, y - height, 14, height), TIMBER, 3, 0.4)
    for rise in (1, 0.55):
        bar = path("M", (start[0], start[1] - height * rise), "L", (end[0], end[1] - height * rise))
        art += line(bar, light(TIMBER, 0.25 if rise == 1 else 0), 11 if rise == 1 else 7)
    return art


def stay() -> Art:
    """The farmhouse courtyard at nightfall: lit windows, the jujube tree, supper laid."""
    art = sky(WIDTH, 580, "dusk") + _stars() + glow(1270, 150, 170, PAPER, 0.35)
    art += fill(ellipse(1270, 150, 38, 38), light(STRAW, 0.6)) + hills(
        WIDTH, 470, 120, mix(DUSK, NIGHT, 0.35), "stay"
    )
    art += poplars((40, 470), (420, 470), (150, 210), 6, "stay") + poplars(
        (1330, 470), (1590, 470), (190, 150), 5, "stay 2"
    )
    yard = box(-10, 620, WIDTH + 20, 400)
    art += wall(-20, 640, 420, 150) + wall(1260, 640, 380, 150)
    art += fill(yard, linear([mix(CLAY, DUSK, 0.3), mix(EARTH, DUSK, 0.3), shade(EARTH, 0.5)]))
    art += (
        house(400, 650, 820, "stay north", True, mix(PAPER, BLUSH_WALL, 0.5))
        + _lit_yard()
        + _paving()
    )
    art += tree(330, 760, 470, "jujube", mix(LEAF, INK, 0.45)) + _jujubes(330, 760)
    art += _pump(1250, 770) + _table(760, 850)
    return art + goose(1090, 800, 74) + goose(1160, 816, 66, True)


BLUSH_WALL = mix(CLAY, PAPER, 0.4)


def _stars() -> Art:
    random = Random("stars")
    spots = "".join(
        ellipse(random.uniform(0, WIDTH), random.uniform(10, 280), size, size)
        for size in [random.uniform(1, 2.6) for _ in range(60)]
    )
    return fill(spots, PAPER, opacity=0.75)


def _lit_yard() -> Art:
    art = ""
    for x in (590, 1030):
        beam = polygon([(x - 76, 660), (x + 76, 660), (x + 190, 860), (x - 130, 860)])
        art += fill(beam, linear([(WHEAT, 0.5), (WHEAT, 0)]), filter=blur(14)) + glow(
            x, 520, 190, WHEAT, 0.45
        )
    door = polygon([(750, 650), (866, 650), (960, 920), (680, 920)])
    return art + fill(door, linear([(light(WHEAT, 0.3), 0.45), (WHEAT, 0)]), filter=blur(16))


def _paving() -> Art:
    random = Random("paving")
    art = ""
    for row in range(7):
        y = 676 + row * row * 6.2 + row * 14
        for column in range(5):
            x = 800 + (column - 2) * (60 + row * 15) + random.uniform(-6, 6)
            stone = box(x - 24 - row * 7, y, 48 + row * 13, 14 + row * 5, 5 + row)
            art += fill(stone, mix(STONE, CLAY, random.uniform(0.2, 0.6)), opacity=0.55)
    return art


def _jujubes(x: float, y: float) -> Art:
    random = Random("jujubes")
    art = ""
    crowns = ((94, 226, 92), (-99, 244, 98), (9, 329, 122))
    for index in range(45):
        dx, rise, reach = crowns[index % 3]
        turn, share = random.uniform(0, math.tau), math.sqrt(random.random())
        at = (
            x + dx + math.cos(turn) * reach * share,
            y - rise - math.sin(turn) * reach * 0.8 * share,
        )
        art += body(ellipse(at[0], at[1], 8, 10), TERRACOTTA, 3, 0.2)
    return art


def _pump(x: float, y: float) -> Art:
    iron = mix(INK, NIGHT, 0.4)
    art = (
        cast(x, y, 70, 120)
        + body(box(x - 22, y - 150, 44, 150, 10), iron, 7)
        + body(box(x - 32, y - 168, 64, 26, 8), iron, 5)
    )
    art += line(path("M", (x - 20, y - 110), "Q", (x - 64, y - 116), (x - 62, y - 84)), iron, 20)
    art += line(
        path("M", (x, y - 168), "L", (x + 20, y - 200), "Q", (x + 90, y - 190), (x + 104, y - 120)),
        iron,
        12,
    )
    pail = path(
        "M",
        (x - 100, y - 50),
        "L",
        (x - 30, y - 50),
        "L",
        (x - 40, y + 8),
        "L",
        (x - 90, y + 8),
        "Z",
    )
    return art + body(pail, WATER, 6) + fill(ellipse(x - 65, y - 50, 35, 9), MIST)


def _table(x: float, y: float) -> Art:
    wood = mix(EARTH, TERRACOTTA, 0.25)
    art = cast(x, y + 50, 400, 260, 0.4)
    for leg in (-170, 150):
        art += body(box(x + leg, y - 40, 22, 96), shade(wood, 0.3), 4)
    top = polygon([(x - 190, y - 92), (x + 190, y - 92), (x + 226, y - 32), (x - 226, y - 32)])
    art += body(top, light(wood, 0.15), 5) + body(
        box(x - 226, y - 32, 452, 18, 4), shade(wood, 0.1), 5
    )
    porridge = fill(ellipse(0, 0, 46, 12), light(STRAW, 0.55))
    art += bowl(x - 90, y - 46, 52, porridge, PAPER, WATER) + bowl(
        x + 70, y - 46, 52, porridge, PAPER, WATER
    )
    art += steam(x - 90, y - 110, 110, "left") + steam(x + 70, y - 110, 110, "right")
    for side in (-320, 290):
        art += cast(x + side, y + 64, 80, 80, 0.3) + body(
            box(x + side - 46, y + 4, 92, 20, 6), wood, 4
        )
        art += body(box(x + side - 36, y + 22, 14, 44), shade(wood, 0.3), 2) + body(
            box(x + side + 22, y + 22, 14, 44), shade(wood, 0.3), 2
        )
    return art
