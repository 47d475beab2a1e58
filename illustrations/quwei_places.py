"""渠尾村 itself: where the canal divides for the last time and the maize drinks it up."""

from random import Random

from illustrations.buildings import hamlet, house
from illustrations.creatures import bird, person
from illustrations.frame import PLACE
from illustrations.land import Course, Ground, canal, course_band, plain, road
from illustrations.light import body, cast
from illustrations.palette import (
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    PAPER,
    SPROUT,
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
from illustrations.plants import bush, poplars, tree
from illustrations.quwei_maize import FRESH, Tones, maize, row
from illustrations.shapes import Point, box, ellipse, path, polygon, ribbon
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, fill, line, linear

WIDTH, HEIGHT = PLACE.width, PLACE.height


def above(hour: str, seed: object, light_at: Point) -> Art:
    """Sky, sun, clouds and far ranges of a wide picture, horizon at 360."""
    art = sky(WIDTH, 360, hour) + sun(*light_at, 52) + clouds(WIDTH, 230, seed, 6)
    art += hills(WIDTH, 366, 130, far(DUSK, 0.6), (seed, 1))
    return art + hills(WIDTH, 370, 70, far(INK, 0.5), (seed, 2))


def stand(
    ground: Ground, course: Course, span: Point, height: float, seed: object, tones: Tones = FRESH
) -> Art:
    """One row of maize along a course from far to near; far plants are plain strokes."""
    random = Random(f"stand {seed}")
    art = ""
    v = span[0]
    while v < span[1]:
        x, y = ground.at(course(v), v)
        tall = height * ground.scale(v) * random.uniform(0.9, 1.08)
        if -tall < x < WIDTH + tall:
            near = tall > 58
            art += _mass(x, y, tall * 0.9, tones)
            art += maize(x, y, tall, (seed, v), tones) if near else _stroke(x, y, tall, tones)
        v += 0.014 + 0.058 * v
    return art


def _mass(x: float, y: float, tall: float, tones: Tones) -> Art:
    """The dark inside of the crop behind one plant."""
    dark = mix(tones[2], tones[1], 0.3)
    if tall > 96:
        return fill(ellipse(x, y, tall * 0.3, tall * 0.06), dark, opacity=0.32)
    return fill(ellipse(x, y - tall * 0.26, tall * 0.3, tall * 0.27), dark, opacity=0.8)


def _stroke(x: float, y: float, tall: float, tones: Tones) -> Art:
    blades = path("M", (x, y), "V", y - tall, "M", (x - tall * 0.28, y - tall * 0.5), "L",
                  (x, y - tall * 0.2), "L", (x + tall * 0.3, y - tall * 0.62))  # fmt: skip
    art = line(blades, mix(tones[1], tones[2], 0.5), tall * 0.13)
    tassel = path("M", (x, y - tall * 0.94), "V", y - tall * 1.08)
    return art + line(tassel, mix(STRAW, tones[0], 0.4), tall * 0.08)


def village() -> Art:
    """The old sluice at noon: the canal parts in two, and both run out among the maize."""
    art = above("noon", "qw village", (380, 140))
    ground = Ground(WIDTH, HEIGHT, 360, 800)
    art += plain(ground, mix(LEAF, STRAW, 0.35)) + hamlet(170, 386, 210, 5, "qw")
    art += poplars((40, 372), (700, 376), (50, 64), 16, "qw")
    art += poplars((880, 376), (1590, 372), (60, 50), 15, "qw east")
    for index, u in enumerate((-2.3, -1.75, -1.3, -0.92, -0.6, 0.6, 0.92, 1.3, 1.75, 2.3)):
        tone = mix(EARTH, (STRAW, LEAF)[index % 2], 0.45)
        art += course_band(ground, _fan(u), 0.12, (0.02, 1.06), tone)
    art += canal(ground, lambda v: 0.0, 0.1, (0.02, 0.36))
    art += road(ground, lambda v: 0.05 * v, 0.13, (0.34, 1.06))
    for side in (-1, 1):
        art += canal(ground, _branch(side), 0.085, (0.3, 1.06))
    for v in (0.06, 0.1, 0.15, 0.21, 0.28):
        art += _belts(ground, v)
    art += _sluice(800, 560) + _home() + _belts(ground, 0.4)
    art += _delta(ground) + _belts(ground, 0.58)
    art += person(690, 610, 84, WATER) + person(836, 760, 118, TERRACOTTA, "carry", True)
    art += bird(620, 190, 32) + bird(690, 172, 26)
    art += row((-40, 1040), (330, 1030), (440, 330), 7, "qw near left")
    return art + row((1290, 1030), (1650, 1040), (330, 440), 7, "qw near right")


def _branch(side: int) -> Course:
    return lambda v: side * 0.9 * max(v - 0.3, 0.0) ** 0.9


def _delta(ground: Ground) -> Art:
    """Low maize between the two branches, in rows on both sides of the road."""
    random = Random("delta")
    art = ""
    for v in (0.5, 0.57, 0.66, 0.77, 0.9, 1.04):
        edge = 0.9 * (v - 0.3) ** 0.9 - 0.11
        u = 0.13
        while u < edge:
            for side in (-1, 1):
                x, y = ground.at(side * u + 0.05 * v + random.uniform(-0.012, 0.012), v)
                tall = 190 * ground.scale(v)
                art += _mass(x, y, tall, FRESH)
                art += maize(x, y, tall, ("delta", v, u, side), FRESH, v < 0.75)
            u += 0.09
    return art


def _fan(u: float) -> Course:
    return lambda v: u * (0.8 + 0.2 * v)


def _belts(ground: Ground, v: float) -> Art:
    """Rows of maize across the land at one depth, leaving the water and its banks free."""
    random = Random(f"belts {v}")
    scale = ground.scale(v)
    art = ""
    free = 0.1 if v < 0.3 else 0.14 + 0.95 * (v - 0.3) ** 0.9
    step = 0.068
    u = -0.62 / scale
    while u < 0.62 / scale:
        x, y = ground.at(u + random.uniform(-0.02, 0.02), v + random.uniform(-0.008, 0.008))
        if abs(u) > free + 0.05 and -60 < x < WIDTH + 60 and not _homestead(x, y):
            tall = 300 * scale
            art += _mass(x, y, tall, FRESH)
            art += maize(x, y, tall, (v, u)) if tall > 70 else _stroke(x, y, tall, FRESH)
        u += step
    return art


def _homestead(x: float, y: float) -> bool:
    """Where the houses by the sluice stand."""
    return 1010 < x < 1330 and 500 < y < 650


def _home() -> Art:
    art = tree(1050, 600, 150, "qw home", mix(LEAF, INK, 0.3)) + cast(1160, 612, 220, 160, 0.3)
    art += house(1080, 608, 200, "qw home", False, mix(PAPER, CLAY, 0.15))
    return art + bush(1070, 620, 60, "qw home") + tree(1310, 616, 120, "qw side")


def _sluice(x: float, y: float) -> Art:
    """The old gate: two stone piers, a beam, screw lifts and a board half drawn."""
    stone = mix(STONE, PAPER, 0.3)
    art = cast(x, y + 20, 230, 200, 0.4)
    for side in (-1, 1):
        board = box(x + side * 44 - 34, y - 92, 68, 78)
        art += body(board, mix(INK, WATER, 0.2), 5)
        art += line(path("M", (x + side * 44, y - 190), "V", y - 90), mix(EARTH, STONE, 0.5), 8)
    for pier in (-92, 0, 92):
        art += body(box(x + pier - 15, y - 132, 30, 160, 4), stone, 6)
    deck = polygon([(x - 124, y - 132), (x + 124, y - 132), (x + 136, y - 108), (x - 136, y - 108)])
    art += body(deck, light(stone, 0.2), 4)
    art += body(box(x - 106, y - 206, 212, 18, 4), mix(EARTH, CLAY, 0.3), 4)
    for post in (-100, 86):
        art += body(box(x + post, y - 206, 14, 76), mix(EARTH, CLAY, 0.2), 3)
    for side in (-44, 44):
        wheel = path("M", (x + side - 24, y - 214), "h", 48, "M", (x + side, y - 228), "v", 28)
        art += line(wheel, TERRACOTTA, 9)
    return art + fill(ribbon([(x - 128, y - 106), (x + 128, y - 106)], [5, 5]), shade(stone, 0.4))


def seed_base() -> Art:
    """Seed maize in July: two low rows of mothers, one tall row of fathers, tassels coming off."""
    art = above("noon", "qw base", (330, 130))
    ground = Ground(WIDTH, HEIGHT, 360, 860)
    art += plain(ground, mix(EARTH, CLAY, 0.45))
    art += poplars((20, 372), (1590, 372), (46, 46), 30, "base")
    mothers = (mix(FRESH[0], SPROUT, 0.3), FRESH[0], mix(FRESH[1], INK, 0.25))
    fathers = (FRESH[1], mix(FRESH[1], INK, 0.25), mix(FRESH[2], INK, 0.3))
    rows = sorted((u for u in range(-13, 14)), key=lambda u: -abs(u))
    for u in rows:
        if u % 3 == 0:
            art += stand(ground, _fan(0.17 * u), (0.03, 1.0), 350, ("father", u), fathers)
        else:
            art += _mothers(ground, 0.17 * u, mothers)
    art += person(1010, 690, 150, WATER) + person(700, 612, 104, TERRACOTTA) + _basket(1130, 760)
    return (
        art
        + bird(700, 170, 30)
        + fill(box(0, 330, WIDTH, 200), linear([(PAPER, 0), (PAPER, 0.3), (PAPER, 0)]))
    )


def _mothers(ground: Ground, u: float, tones: Tones) -> Art:
    random = Random(f"mothers {u}")
    art = ""
    v = 0.05
    while v < 1.05:
        x, y = ground.at(u * (0.8 + 0.2 * v), v)
        tall = 210 * ground.scale(v) * random.uniform(0.92, 1.06)
        if -tall < x < WIDTH + tall:
            near = tall > 50
            art += _mass(x, y, tall * 0.8, tones)
            art += maize(x, y, tall, (u, v), tones, False) if near else _low(x, y, tall, tones)
        v += 0.014 + 0.07 * v
    return art


def _low(x: float, y: float, tall: float, tones: Tones) -> Art:
    leaves = path("M", (x, y), "l", (-tall * 0.3, -tall), "M", (x, y), "l", (tall * 0.34, -tall))
    return line(leaves, tones[1], tall * 0.22)


def _basket(x: float, y: float) -> Art:
    """A basket of pulled tassels."""
    art = cast(x, y, 130, 140)
    random = Random("pulled")
    for _ in range(40):
        tip = (x + random.uniform(-84, 84), y - random.uniform(120, 190))
        tone = mix(WHEAT, random.choice((STRAW, SPROUT, EARTH)), 0.3)
        art += fill(ribbon([(x + (tip[0] - x) * 0.4, y - 70), tip], [3, 8, 2]), tone)
    wall = polygon([(x - 74, y - 92), (x + 74, y - 92), (x + 58, y), (x - 58, y)])
    art += body(wall, mix(CLAY, EARTH, 0.3), 8)
    bands = "".join(
        path("M", (x - 72 + i * 3, y - 78 + i * 18), "H", x + 72 - i * 3) for i in range(5)
    )
    return (
        art
        + line(bands, light(CLAY, 0.3), 4, opacity=0.7)
        + line(path("M", (x - 76, y - 92), "H", x + 76), mix(CLAY, MIST, 0.2), 9)
    )
