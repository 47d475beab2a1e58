"""The sand-plant base of 沙枣村: squares of straw, a shrub in each."""

from random import Random

from illustrations.creatures import bird, person
from illustrations.frame import PLACE
from illustrations.land import Ground
from illustrations.light import body, cast, shadow, spray
from illustrations.packs import string
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    NIGHT,
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
from illustrations.plants import tufts
from illustrations.shapes import Point, arch, box, lens, path, ribbon, smooth
from illustrations.shazao_plants import saxaul
from illustrations.shazao_views import SAND_AT, SILVER, belt, dune
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, fill, line, linear

WIDTH, HEIGHT = PLACE.width, PLACE.height
GROUND = Ground(WIDTH, HEIGHT, 430, 760)
ROWS = (0.1, 0.15, 0.21, 0.29, 0.39, 0.51, 0.66, 0.85, 1.08)


def base() -> Art:
    """The straw grid running up to the dune that it stopped, shrubs in its squares, planters."""
    tones = SAND_AT["afternoon"]
    art = sky(WIDTH, 400, "afternoon") + sun(350, 150, 50) + clouds(WIDTH, 210, "sz base", 5)
    art += hills(WIDTH, 430, 110, far(DUSK, 0.5, BLUSH), "sz base")
    art += fill(box(-10, 425, WIDTH + 20, 600),
                linear([light(tones[0], 0.3), tones[0], mix(tones[0], EARTH, 0.12)]))  # fmt: skip
    back = (far(tones[0], 0.3, BLUSH), far(tones[1], 0.3, BLUSH))
    art += dune((-760, 470), (120, 330), (900, 470), (240, 470), back)
    art += dune((-60, 500), (880, 226), (1980, 500), (1030, 500), tones)
    art += belt(-20, 492, 330, 78, 6, "base west") + belt(1290, 500, 330, 92, 5, "base east")
    art += _grid() + bird(640, 180, 30) + bird(700, 164, 24)
    return art + _straw(330, 890) + _spade(1180, 930)


def _grid() -> Art:
    """Squares and their shrubs, row by row from far to near."""
    art = ""
    for index, v in enumerate(ROWS):
        art += _row(v, index)
        if index + 1 < len(ROWS):
            art += _columns(v, ROWS[index + 1], index) + _shrubs((v + ROWS[index + 1]) / 2, index)
        if index == 4:
            art += person(*GROUND.at(0.19, 0.5), 118, TERRACOTTA, "reap")
            art += person(*GROUND.at(0.34, 0.44), 112, WATER)
        if index == 3:
            art += person(*GROUND.at(-0.62, 0.36), 92, INK, "reap", True)
    return art


def _row(v: float, seed: int) -> Art:
    scale = GROUND.scale(v)
    step = 0.007 / (0.35 + scale * 0.65)
    reach = 0.56 / scale
    points = []
    u = -reach
    while u < reach:
        points.append(GROUND.at(u, v))
        u += step * 2.8
    return _stalks(points, 44 * scale + 5, ("row", seed))


def _columns(far_v: float, near_v: float, seed: int) -> Art:
    scale = GROUND.scale(near_v)
    reach = int(0.56 / GROUND.scale(far_v) / 0.17) + 1
    points = []
    for column in range(-reach, reach + 1):
        for step in range(1, 8):
            x, y = GROUND.at(0.17 * column, far_v + (near_v - far_v) * step / 8)
            if -20 < x < WIDTH + 20:
                points.append((x, y))
    return _stalks(points, 34 * scale + 4, ("column", seed))


def _stalks(points: list[Point], size: float, seed: object) -> Art:
    """A low fence of straw pressed into the sand: its shade, then dull and bright stalks."""
    random = Random(f"stalks {seed}")
    low = [(x + size * 0.3, y + size * 0.14) for x, y in points]
    art = line("".join(path("M", p, "l", size * 0.4, size * 0.1) for p in low),
               shade(CLAY, 0.3), size * 0.22, opacity=0.28)  # fmt: skip
    for tone in (mix(STRAW, EARTH, 0.5), WHEAT, light(STRAW, 0.3)):
        spots = [
            (x + random.uniform(-0.2, 0.2) * size, y + random.uniform(0, 0.12) * size)
            for x, y in points
        ]
        art += tufts(spots, [size * random.uniform(0.6, 1) for _ in spots], tone, (seed, tone))
    return art


def _shrubs(v: float, seed: int) -> Art:
    random = Random(f"shrubs {seed}")
    scale = GROUND.scale(v)
    reach = int(0.56 / scale / 0.17) + 1
    art = ""
    for column in range(-reach, reach):
        x, y = GROUND.at(0.17 * (column + 0.5 + random.uniform(-0.1, 0.1)), v)
        if not -40 < x < WIDTH + 40 or random.random() < 0.12 or _kept_free(x, y):
            continue
        tall = 190 * scale * random.uniform(0.7, 1.1)
        tone = mix(SILVER, random.choice((LEAF, SPROUT, INK)), random.uniform(0.1, 0.35))
        art += cast(x, y, tall * 0.5, tall * 0.6, 0.3)
        art += saxaul(x, y, tall, (seed, column), tone) if scale > 0.42 else _far(x, y, tall, tone)
    return art


def _kept_free(x: float, y: float) -> bool:
    """Where the straw lies and the spade stands."""
    return (y > 760 and 150 < x < 560) or (y > 760 and 1060 < x < 1320)


def _far(x: float, y: float, tall: float, tone: str) -> Art:
    art = ""
    for lean in (-0.4, -0.15, 0.12, 0.38):
        art += fill(lens(x + lean * tall * 0.5, y - tall * 0.4, tall * 0.8, tall * 0.2,
                         -90 + lean * 70), mix(tone, INK, 0.15 * abs(lean)))  # fmt: skip
    return art


def _straw(x: float, y: float) -> Art:
    """Two tied bundles of wheat straw waiting to be laid."""
    random = Random("bundles")
    art = ""
    for dx, dy, turn in ((60, -50, -8), (0, 20, 6)):
        cx, cy = x + dx, y + dy
        hull = ribbon([(cx - 190, cy + turn * 2), (cx, cy), (cx + 190, cy - turn * 2)],
                      [104, 84, 74, 86, 112])  # fmt: skip
        art += shadow(hull, 36, 30, 12, 0.4) + fill(hull, mix(STRAW, EARTH, 0.4))
        for index in range(54):
            across = (index - 27) / 27
            sway = random.uniform(-8, 8)
            start = (cx - random.uniform(180, 216), cy + across * 52 + turn * 2 + sway)
            end = (cx + random.uniform(180, 216), cy + across * 54 - turn * 2 - sway)
            tone = mix(light(STRAW, 0.25), mix(WHEAT, EARTH, 0.4), (across + 1) / 2)
            tone = mix(tone, random.choice((EARTH, STRAW, BARK)), random.uniform(0, 0.3))
            waist = (cx, cy + across * 36)
            art += fill(ribbon([start, waist, end], [3, 5, 4]), tone)
        for side in (-60, 64):
            hoop = arch((cx + side, cy - 44), (cx + side + 4, cy + 44), -16, 6)
            art += string(hoop, mix(EARTH, BARK, 0.3), 9)
        art += spray(hull, shade(EARTH, 0.5), 0.5, (0.5, 0.4), (0.7, 1))
    return art


def _spade(x: float, y: float) -> Art:
    """A spade in the sand with a pail and a seedling beside it."""
    wood, iron = mix(EARTH, CLAY, 0.4), mix(STONE, NIGHT, 0.3)
    edge = ((-38, -60), (34, -66), (32, -6), (-2, 26), (-36, 0))
    blade = smooth([(x + dx, y + dy) for dx, dy in edge])
    shaft = ribbon([(x + 34, y - 420), (x, y - 60)], [16, 16])
    art = cast(x, y, 110, 260, 0.4) + shadow(shaft, 16, 10, 6, 0.3) + body(shaft, wood, 4)
    grip = ribbon([(x - 6, y - 426), (x + 76, y - 414)], [20, 20])
    art += body(grip, wood, 5) + body(blade, iron, 9)
    hump = ((-90, 30), (-50, -6), (10, 2), (80, -4), (110, 30))
    mound = smooth([(x + dx, y + dy) for dx, dy in hump])
    return (
        art
        + body(mound, mix(SAND_AT["afternoon"][0], CLAY, 0.3), 8)
        + saxaul(x + 150, y + 20, 130, "seedling", mix(LEAF, SPROUT, 0.5))
    )
