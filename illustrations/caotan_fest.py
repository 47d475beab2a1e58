"""The lamb festival of 草滩村."""

from random import Random

from illustrations.caotan_views import FELT, far_ranges, feather_grass, meadow, tent, wide_sky
from illustrations.creatures import flock, person
from illustrations.frame import PLACE
from illustrations.land import Ground
from illustrations.light import body, cast, glow, shadow
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    DUSK,
    EARTH,
    INK,
    NIGHT,
    PAPER,
    SHADOW,
    STONE,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import (
    Point,
    arch,
    blob,
    box,
    ellipse,
    lens,
    path,
    polygon,
    ribbon,
    smooth,
)
from illustrations.svg import Art, blur, clip, fill, line, move
from illustrations.vessels import steam

WIDTH, HEIGHT = PLACE.width, PLACE.height


def festival() -> Art:
    """The lamb festival at noon: the pen, the cauldrons, the judged lamb with its red rosette."""
    art = wide_sky(WIDTH, 390, "noon", "ct fest") + far_ranges(WIDTH, 388, "ct fest")
    ground = Ground(WIDTH, HEIGHT, 386, 800)
    art += meadow(ground, "ct fest", red=0.6)
    for x, y, size, door in (
        (210, 452, 150, WATER),
        (390, 446, 120, TERRACOTTA),
        (1330, 458, 170, TERRACOTTA),
    ):
        art += tent(x, y, size, door)
    art += _crowd() + _flags() + _pen() + _cauldrons()
    art += _stand(800, 850)
    art += feather_grass(-30, 1030, 230, 230, 6, "fest left")
    return art + feather_grass(1410, 1030, 230, 220, 6, "fest right")


def _crowd() -> Art:
    random = Random("ct crowd")
    art = ""
    for index in range(26):
        share = index / 25
        x = 520 + share * 700 + random.uniform(-14, 14)
        y = 470 + (index * 7 % 5) * 9
        coat = (TERRACOTTA, WATER, INK, WHEAT, DUSK, PAPER)[index * 5 % 6]
        art += person(x, y, 66 + (index * 7 % 5) * 4, coat, flip=index % 2 == 0)
    return art


def _flags() -> Art:
    """Ribbons of cloth on lines from a mast, blown to the right."""
    random = Random("ct flags")
    art = cast(800, 560, 40, 150) + body(ribbon([(800, 560), (800, 96)], [14, 9]), EARTH, 3)
    tones = (TERRACOTTA, WHEAT, WATER, PAPER, INK)
    for end in ((90.0, 330.0), (1510.0, 330.0)):
        art += body(ribbon([(end[0], 486), (end[0], 318)], [9, 7]), EARTH, 2)
        rope = arch((800, 110), end, -36 if end[0] > 800 else 36, 16)
        art += line(smooth(rope, closed=False), BARK, 3)
        for index, (x, y) in enumerate(rope[1:-1]):
            long = random.uniform(54, 70)
            lean = random.uniform(4, 12)
            strip = polygon([(x - 17, y), (x + 17, y + 2), (x + 17 + lean, y + long),
                             (x + lean, y + long * 0.74),
                             (x - 17 + lean, y + long)])  # fmt: skip
            art += body(strip, tones[index % 5], 4, 0.4)
    knob = ellipse(800, 92, 16, 16)
    return art + body(knob, WHEAT, 4)


def _pen() -> Art:
    art = fill(ellipse(1250, 690, 330, 90), mix(STRAW, EARTH, 0.3), opacity=0.55, filter=blur(8))
    art += _fence((970, 600), (1530, 600), 62, 9)
    art += flock(((1010, 640), (1480, 760)), 17, (92, 128), "ct pen")
    art += person(1200, 735, 150, WATER, "reap") + _fence((930, 800), (1590, 800), 92, 9)
    return art


def _fence(start: Point, end: Point, height: float, posts: int) -> Art:
    wood = mix(CLAY, EARTH, 0.4)
    art = ""
    for rise in (0.86, 0.5):
        bar = ribbon(
            [(start[0] - 20, start[1] - height * rise), (end[0] + 20, end[1] - height * rise + 4)],
            [height * 0.13] * 2,
        )
        art += shadow(bar, 8, 8, 4, 0.25) + body(bar, light(wood, 0.15), 3)
    for index in range(posts):
        x = start[0] + (end[0] - start[0]) * index / (posts - 1)
        art += cast(x, start[1], height * 0.2, height * 0.8, 0.25)
        art += body(
            box(x - height * 0.08, start[1] - height, height * 0.16, height, height * 0.06), wood, 3
        )
    return art


def _cauldrons() -> Art:
    art = ""
    for x, y, size, coat in (
        (560, 640, 0.62, INK),
        (400, 710, 0.8, WHEAT),
        (240, 800, 1.05, TERRACOTTA),
    ):
        art += person(x - 120 * size, y + 10 * size, 170 * size, coat, flip=True)
        art += move(_cauldron(), x, y, size) + steam(x, y - 130 * size, 210 * size, ("pot", x))
    return art


def _cauldron() -> Art:
    """A cauldron of mutton on its stove, about the middle of its foot."""
    stove = path("M", (-112, -70), "H", 112, "L", (126, 20), "H", -126, "Z")
    art = cast(0, 20, 240, 200) + body(stove, mix(TERRACOTTA, CLAY, 0.45), 10)
    art += fill(path("M", (-36, 20), "V", -14, "A", 36, 32, 0, 0, 1, (36, -14), "V", 20, "Z"), BARK)
    art += glow(0, 8, 48, WHEAT, 0.9)
    iron = mix(NIGHT, STONE, 0.28)
    art += body(
        path(
            "M",
            (-132, -96),
            "Q",
            (-120, -52),
            (-70, -52),
            "H",
            70,
            "Q",
            (120, -52),
            (132, -96),
            "Z",
        ),
        iron,
        8,
    )
    art += fill(ellipse(0, -98, 134, 34), shade(iron, 0.3)) + fill(
        ellipse(0, -96, 118, 27), mix(STRAW, CLAY, 0.5)
    )
    random = Random("mutton")
    for index in range(9):
        at = ((index - 4) * 23 + random.uniform(-6, 6), -100 + random.uniform(-10, 10))
        art += body(blob(at, (23, 13), index, 0.16, 8), mix(EARTH, CLAY, 0.45), 4)
        art += (
            fill(lens(at[0] + 14, at[1] - 8, 34, 9, -40), mix(PAPER, STRAW, 0.25))
            if index % 3 == 0
            else ""
        )
    return art + line(ellipse(0, -98, 134, 34), light(iron, 0.3), 5)


def _stand(x: float, y: float) -> Art:
    """The judged lamb on a straw-covered stand, a child and a herder beside it."""
    wood = mix(CLAY, EARTH, 0.35)
    art = person(x - 190, y + 10, 230, INK) + person(x + 200, y + 20, 160, TERRACOTTA, flip=True)
    front = polygon([(x - 150, y), (x + 150, y), (x + 142, y + 56), (x - 142, y + 56)])
    art += cast(x, y + 54, 310, 240) + body(
        polygon([(x - 118, y - 44), (x + 118, y - 44), (x + 150, y), (x - 150, y)]),
        mix(STRAW, WHEAT, 0.3),
        4,
    )
    art += body(front, wood, 7) + fill(box(x - 146, y + 20, 292, 12), TERRACOTTA)
    return art + move(lamb_standing(), x, y - 18, 1.55)


def lamb_standing() -> Art:
    """A young lamb with a rosette, its feet about the origin, looking left."""
    art = fill(ellipse(8, 0, 62, 8), SHADOW, opacity=0.35, filter=blur(4))
    hoof = mix(BARK, SHADOW, 0.3)
    for leg, back in ((-14, 1), (30, 1), (-40, 0), (44, 0)):
        tone = mix(FELT, CLAY, 0.35 if back else 0.12)
        art += body(ribbon([(leg, -52), (leg + 2, -26), (leg, -4)], [19, 12, 12]), tone, 3)
        art += fill(box(leg - 7, -10, 14, 10, 3), hoof)
    art += body(ribbon([(50, -80), (68, -74), (72, -52)], [12, 15, 11]), FELT, 3)
    trunk = blob((4, -72), (60, 34), "lamb trunk", 0.06, 12)
    art += body(trunk, FELT, 8, 0.4) + _curls(trunk)
    neck = ribbon([(-36, -70), (-52, -96), (-58, -112)], [46, 34, 30])
    art += body(neck, FELT, 5, 0.3)
    head = smooth(
        [
            (-46, -136),
            (-62, -140),
            (-80, -122),
            (-96, -104),
            (-92, -92),
            (-72, -94),
            (-50, -104),
            (-42, -120),
        ]
    )
    art += body(
        smooth([(-44, -128), (-22, -132), (-12, -120), (-28, -114), (-44, -118)]),
        mix(FELT, BLUSH, 0.45),
        3,
    )
    art += body(head, mix(FELT, PAPER, 0.3), 5, 0.3) + body(
        blob((-54, -140), (16, 11), "fringe", 0.14, 8), FELT, 3
    )
    art += fill(ellipse(-73, -118, 3, 3.6), BARK) + fill(
        ellipse(-94, -99, 4, 3), mix(BLUSH, EARTH, 0.4)
    )
    return art + _rosette(-44, -82)


def _curls(outline: str) -> Art:
    random = Random("lamb curls")
    strokes = ""
    for _ in range(34):
        at = (random.uniform(-50, 56), random.uniform(-102, -44))
        strokes += path("M", at, "q", (3, -7), (8, -3), "t", (2, 6))
    return clip(outline, line(strokes, mix(CLAY, PAPER, 0.3), 2, opacity=0.75))


def _rosette(x: float, y: float) -> Art:
    art = fill(
        polygon([(x - 8, y), (x - 16, y + 40), (x - 6, y + 34), (x + 2, y + 42), (x + 4, y)]),
        shade(TERRACOTTA, 0.15),
    )
    for index in range(8):
        art += move(body(lens(11, 0, 20, 13, 0), TERRACOTTA, 2, 0.2), x, y, 1, 45 * index)
    return art + body(ellipse(x, y, 8, 8), WHEAT, 2)
