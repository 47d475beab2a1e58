"""The camp of 草滩村."""

from random import Random

from illustrations.caotan_views import far_ranges, feather_grass, meadow, tent
from illustrations.creatures import flock, person
from illustrations.frame import PLACE
from illustrations.land import Ground
from illustrations.light import body, glow
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
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import (
    arch,
    blob,
    box,
    ellipse,
    path,
    polygon,
    ribbon,
    smooth,
)
from illustrations.svg import Art, blur, fill, line, linear, move
from illustrations.vessels import bowl, steam

WIDTH, HEIGHT = PLACE.width, PLACE.height


def camp() -> Art:
    """Six lit tents in a half circle at nightfall, one long table between them."""
    art = _night_sky() + far_ranges(WIDTH, 418, "ct camp")
    ground = Ground(WIDTH, HEIGHT, 416, 800)
    art += meadow(ground, "ct camp", red=0.4)
    art += flock(((40, 446), (420, 474)), 12, (26, 36), "ct camp")
    dark = box(-10, 330, WIDTH + 20, 690)
    art += fill(dark, linear([(DUSK, 0), (DUSK, 0.55), (NIGHT, 0.68), (NIGHT, 0.76), (NIGHT, 0.8)]))
    for x, y, size, door in ((640, 500, 170, WATER), (960, 500, 170, TERRACOTTA), (410, 560,
                             230, TERRACOTTA),
                             (1190, 560, 230, WATER), (150, 680, 320, WATER), (1450, 680, 320,
                             TERRACOTTA)):  # fmt: skip
        art += _doorlight(x, y, size) + tent(x, y, size, door, True)
    art += _lamps() + _long_table(800, 820)
    art += feather_grass(-30, 1030, 250, 240, 7, "camp left")
    return art + feather_grass(1390, 1030, 250, 240, 7, "camp right")


def _night_sky() -> Art:
    random = Random("ct stars")
    art = fill(
        box(0, 0, WIDTH, 480),
        linear(
            [
                mix(NIGHT, DUSK, 0.35),
                mix(DUSK, WATER, 0.2),
                mix(DUSK, BLUSH, 0.65),
                mix(STRAW, BLUSH, 0.5),
            ]
        ),
    )
    river = ribbon([(220, -40), (560, 110), (900, 180), (1330, 330)], [60, 110, 90, 20])
    art += fill(river, PAPER, opacity=0.13, filter=blur(26))
    for count, size, strength in ((150, 1.3, 0.6), (50, 2.2, 0.9)):
        dots = ""
        for _ in range(count):
            along = random.random()
            x = (
                random.uniform(0, WIDTH)
                if random.random() < 0.5
                else 220 + along * 1000 + random.gauss(0, 60)
            )
            y = (
                random.uniform(8, 320)
                if x < 200 or random.random() < 0.5
                else along * 320 + random.gauss(0, 46)
            )
            if 4 < y < 340:
                dots += ellipse(x, y, size, size)
        art += fill(dots, PAPER, opacity=strength)
    return art


def _doorlight(x: float, y: float, size: float) -> Art:
    """What the open door throws onto the grass, towards the table."""
    lean = (800 - x) * 0.12
    beam = polygon(
        [
            (x - size * 0.14, y),
            (x + size * 0.08, y),
            (x + size * 0.3 + lean, y + size * 0.5),
            (x - size * 0.3 + lean, y + size * 0.5),
        ]
    )
    return fill(beam, linear([(WHEAT, 0.65), (WHEAT, 0)]), filter=blur(10)) + glow(
        x, y - size * 0.3, size * 0.9, WHEAT, 0.25
    )


def _lamps() -> Art:
    """A string of lamps from tent to tent over the table."""
    rope = [(410.0, 400.0), (600.0, 470.0), (800.0, 492.0), (1000.0, 470.0), (1190.0, 400.0)]
    art = line(smooth(rope, closed=False), BARK, 3)
    for x, y in (
        (480, 431),
        (560, 458),
        (640, 478),
        (720, 489),
        (800, 492),
        (880, 489),
        (960, 478),
        (1040, 458),
        (1120, 431),
    ):
        art += glow(x, y + 12, 44, WHEAT, 0.7) + fill(ellipse(x, y + 12, 9, 11), light(WHEAT, 0.7))
    return art


def _long_table(x: float, y: float) -> Art:
    wood = mix(EARTH, TERRACOTTA, 0.3)
    art = glow(x, y - 60, 520, WHEAT, 0.42)
    guests = (
        (-345, 128, TERRACOTTA),
        (-255, 112, WATER),
        (-90, 132, INK),
        (60, 96, WHEAT),
        (150, 126, DUSK),
        (330, 130, TERRACOTTA),
    )
    for index, (dx, tall, coat) in enumerate(guests):
        art += person(x + dx, y - 128, tall, coat, flip=index % 2 == 0)
    art += fill(ellipse(x + 30, y + 66, 520, 36), NIGHT, opacity=0.5, filter=blur(14))
    for leg in (-430, -30, 400):
        art += body(box(x + leg, y - 30, 28, 100), shade(wood, 0.35), 5)
    top = polygon([(x - 400, y - 150), (x + 400, y - 150), (x + 490, y - 40), (x - 490, y - 40)])
    art += body(top, light(wood, 0.25), 5) + body(box(x - 490, y - 40, 980, 24, 4), wood, 6)
    cloth = polygon(
        [(x - 60 - 300, y - 112), (x + 360, y - 112), (x + 392, y - 80), (x - 392, y - 80)]
    )
    art += body(cloth, mix(TERRACOTTA, CLAY, 0.2), 3)
    for index, dx in enumerate((-395, -240, 290, 415)):
        broth = fill(ellipse(0, 0, 40, 10), mix(STRAW, WHEAT, 0.4))
        art += bowl(x + dx, y - 52, 46, broth, PAPER, (WATER, TERRACOTTA)[index % 2]) + steam(
            x + dx, y - 110, 80, ("camp", dx)
        )
    art += _platter(x, y - 74) + _kettle(x + 190, y - 64)
    for dx in (-330, 0, 330):
        art += _bench(x + dx, y + 92)
    return art


def _platter(x: float, y: float) -> Art:
    art = fill(ellipse(x + 8, y + 10, 118, 26), SHADOW, opacity=0.4, filter=blur(5))
    art += body(ellipse(x, y, 114, 30), PAPER, 5) + fill(
        ellipse(x, y - 3, 92, 21), mix(PAPER, CLAY, 0.3)
    )
    random = Random("platter")
    for index in range(9):
        at = (x + (index - 4) * 18, y - 14 - 18 * (1 - abs(index - 4) / 4) + random.uniform(-4, 4))
        turn = random.uniform(-50, 50)
        piece = blob((0, 0), (30, 19), ("piece", index), 0.14, 8)
        bone = ribbon([(16, 0), (44, -4)], [9, 12])
        art += move(
            fill(bone, mix(PAPER, STRAW, 0.3)) + body(piece, mix(EARTH, CLAY, 0.5), 5),
            at[0],
            at[1],
            1,
            turn,
        )
    return art + steam(x, y - 40, 130, "platter")


def _kettle(x: float, y: float) -> Art:
    brass = mix(WHEAT, EARTH, 0.25)
    spout = ribbon(arch((x + 34, y - 34), (x + 74, y - 80), -8), [20, 9])
    art = body(spout, brass, 3) + line(
        path("M", (x - 38, y - 66), "Q", (x, y - 128), (x + 38, y - 66)), brass, 8
    )
    return (
        art
        + body(
            smooth(
                [
                    (x - 44, y - 6),
                    (x - 50, y - 44),
                    (x, y - 76),
                    (x + 50, y - 44),
                    (x + 44, y - 6),
                    (x, y),
                ]
            ),
            brass,
            9,
        )
        + body(ellipse(x, y - 78, 10, 8), brass, 2)
    )


def _bench(x: float, y: float) -> Art:
    wood = mix(EARTH, BARK, 0.25)
    art = fill(ellipse(x + 14, y + 40, 130, 14), NIGHT, opacity=0.45, filter=blur(8))
    for dx in (-96, 80):
        art += body(box(x + dx, y, 16, 42), shade(wood, 0.3), 3)
    return art + body(box(x - 126, y - 12, 252, 22, 6), light(wood, 0.15), 4)
