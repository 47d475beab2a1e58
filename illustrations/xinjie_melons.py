"""The summer melon carts of 新街社区."""

import math
from random import Random

from illustrations.creatures import person
from illustrations.frame import PLACE
from illustrations.light import body, cast, shadow
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    NIGHT,
    PAPER,
    SHADOW,
    SPROUT,
    STONE,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WATER,
    WHEAT,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import poplars, tree
from illustrations.shapes import box, ellipse, lens, path, polygon, ribbon
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, blur, clip, fill, line, linear, move
from illustrations.xinjie_views import (
    crowd,
    paving,
    roofs,
    shop,
)

WIDTH, HEIGHT = PLACE.width, PLACE.height
TONES = (TERRACOTTA, INK, WHEAT, WATER)


def melon(radius: float, seed: object) -> Art:
    """A striped watermelon about the origin."""
    random = Random(f"melon {seed}")
    outline = ellipse(0, 0, radius * 1.12, radius * 0.94)
    rind = mix(LEAF, SPROUT, random.uniform(0, 0.3))
    art = body(outline, rind, radius * 0.14, 0.5)
    stripes = ""
    for index in range(7):
        share = (index - 3) / 3
        side = []
        for step in range(9):
            t = step / 8 * 2 - 1
            x = share * radius * 1.1 * math.sqrt(max(0.0, 1 - t * t * 0.94))
            side.append((x + random.uniform(-0.03, 0.03) * radius, t * radius * 0.94))
        stripes += ribbon(side, [radius * 0.04, radius * 0.15 * (1.2 - abs(share)), radius * 0.04])
    turned = move(fill(stripes, mix(INK, NIGHT, 0.2), opacity=0.85), 0, 0, 1, 0)
    art += clip(
        outline,
        turned
        + fill(outline, linear([(SUNLIGHT, 0.25), (SHADOW, 0), (SHADOW, 0.4)], (0, 0), (1, 1))),
    )
    gleam = lens(-radius * 0.5, -radius * 0.42, radius * 0.5, radius * 0.2, -38)
    return art + fill(gleam, PAPER, opacity=0.55) + line(
        path("M", (0, -radius * 0.9), "q", (4, -radius * 0.2), (radius * 0.2, -radius * 0.22)),
        mix(LEAF, EARTH, 0.4), radius * 0.07,
    )  # fmt: skip


def cut_melon(x: float, y: float, radius: float) -> Art:
    """Half a melon, its red face to the viewer."""
    face = path(
        "M",
        (x - radius, y - radius * 0.2),
        "A",
        radius,
        radius,
        0,
        0,
        0,
        (x + radius, y - radius * 0.2),
        "Z",
    )
    art = fill(
        ellipse(x + radius * 0.2, y + radius * 0.74, radius, radius * 0.16),
        NIGHT,
        opacity=0.35,
        filter=blur(8),
    )
    art += body(face, mix(INK, LEAF, 0.3), 5, 0.3)
    for share, tone in (
        (0.93, light(SPROUT, 0.5)),
        (0.86, mix(TERRACOTTA, PAPER, 0.45)),
        (0.8, TERRACOTTA),
    ):
        r = radius * share
        d = path("M", (x - r, y - radius * 0.2), "A", r, r, 0, 0, 0, (x + r, y - radius * 0.2), "Z")
        art += fill(d, linear([light(tone, 0.2), tone], (0, 0), (1, 1)))
    seeds = "".join(
        lens(x + math.cos(a) * radius * r, y - radius * 0.2 + math.sin(a) * radius * r,
            radius * 0.1,
             radius * 0.05, math.degrees(a))
        for r in (0.36, 0.58) for a in (0.3 + 0.42 * k for k in range(7))
    )  # fmt: skip
    return art + fill(seeds, NIGHT)


def melon_stall() -> Art:
    """Melon carts in their painted places: a heap, a card, the scale in front."""
    art = (
        sky(WIDTH, 420, "afternoon")
        + sun(360, 140, 56, light(WHEAT, 0.5))
        + clouds(WIDTH, 180, "melon", 5)
    )
    art += hills(WIDTH, 424, 90, far(DUSK, 0.6), "melon") + poplars(
        (60, 432), (760, 432), (150, 210), 9, "melon"
    )
    art += fill(
        box(-10, 424, WIDTH + 20, 80), linear([mix(LEAF, STRAW, 0.5), mix(STONE, STRAW, 0.5)])
    )
    art += roofs(930, 400, 620, 6, "melon")
    for index, x in enumerate((840, 1100, 1370)):
        art += shop(x, 476, 262, ("melon", index), TONES[index + 1])
    art += paving(WIDTH, 470, HEIGHT, "melon", mix(STONE, STRAW, 0.35)) + _places()
    for index, (x, y, size) in enumerate(((330, 540, 0.36), (560, 566, 0.44), (170, 640, 0.56))):
        art += _cart(x, y, size, index)
    art += crowd([(700, 620, 120), (760, 612, 112), (470, 640, 120)], "melon")
    art += tree(1470, 690, 440, "melon shade", mix(LEAF, INK, 0.2)) + _cart(800, 850, 1.0, 7)
    art += person(1300, 846, 270, WATER, flip=True) + _weigher(1190, 930)
    art += move(melon(58, "loose"), 430, 900) + move(melon(48, "loose2"), 340, 930)
    return art + cut_melon(560, 910, 92)


def _places() -> Art:
    """White frames painted on the street."""
    frames = ""
    for x0, x1, y0, y1 in (
        (340, 1330, 640, 905),
        (30, 330, 560, 660),
        (220, 470, 500, 560),
        (430, 720, 520, 590),
    ):
        skew = (y1 - y0) * 0.4
        frames += path("M", (x0 + skew, y0), "H", x1 - skew * 0.4, "L", (x1, y1), "H", x0, "Z")
    return line(frames, PAPER, 12, opacity=0.85)


def _cart(x: float, y: float, size: float, seed: int) -> Art:
    """A three-wheeled cart under a parasol, heaped with melons, its card in front."""
    art = fill(ellipse(40, 2, 330, 30), SHADOW, opacity=0.36, filter=blur(9))
    art += line("M40 -160V-560", mix(STONE, PAPER, 0.3), 12)
    art += _wheel(170, -58, 58) + body(box(-330, -150, 60, 96, 10), mix(WATER, INK, 0.2), 6, 0.3)
    art += line("M-300 -150L-356 -250M-392 -262L-318 -248", mix(NIGHT, STONE, 0.3), 13)
    art += body(box(-306, -206, 70, 24, 10), BARK, 5, 0.2) + line("M-270 -182V-100", NIGHT, 10)
    back = polygon([(-230, -160), (-190, -240), (270, -240), (300, -160)])
    art += fill(back, shade(mix(WATER, INK, 0.3), 0.4))
    random = Random(f"cart {seed}")
    for level, count, half in ((-182, 6, 210), (-236, 5, 165), (-288, 4, 118), (-334, 2, 52)):
        for index in range(count):
            at = 40 + (index / max(count - 1, 1) * 2 - 1) * half + random.uniform(-6, 6)
            art += move(
                melon(54 + random.uniform(-4, 5), (seed, level, index)),
                at,
                level,
                1,
                random.uniform(-24, 24),
            )
    front = polygon([(-240, -164), (310, -164), (304, -62), (-232, -62)])
    tone = mix(WATER, INK, 0.25)
    art += body(front, tone, 9, 0.4) + fill(box(-246, -176, 562, 20, 5), light(tone, 0.25))
    ribs = "".join(path("M", (-150 + k * 110, -156), "V", -66) for k in range(5))
    art += (
        line(ribs, shade(tone, 0.3), 6, opacity=0.6) + _wheel(-290, -46, 46) + _wheel(200, -54, 56)
    )
    card = box(-60, -150, 150, 96, 6)
    art += (
        line("M-40 -160V-146M70 -160V-146", BARK, 4)
        + shadow(card, 7, 8, 4, 0.4)
        + body(card, PAPER, 5, 0.2)
    )
    art += fill(ellipse(-26, -102, 22, 20), LEAF) + line(
        "M14 -122H70M14 -102H70M14 -82H50", mix(INK, STONE, 0.3), 7
    )
    return move(art + _parasol(40, -560, seed), x, y, size)


def _wheel(x: float, y: float, radius: float) -> Art:
    spokes = "".join(
        path("M", (x, y), "l", (math.cos(a) * radius * 0.8, math.sin(a) * radius * 0.8))
        for a in (math.tau * k / 10 for k in range(10))
    )
    art = line(spokes, mix(STONE, PAPER, 0.4), 3) + line(
        ellipse(x, y, radius * 0.86, radius * 0.86), NIGHT, radius * 0.24
    )
    return art + fill(ellipse(x, y, radius * 0.18, radius * 0.18), STONE)


def _parasol(x: float, y: float, seed: int) -> Art:
    colour = TONES[(seed + 3) % 4] if seed != 7 else TERRACOTTA
    art = ""
    for index in range(8):
        a, b = (-300 + 75 * index, -225 + 75 * index)
        tone = colour if index % 2 else mix(PAPER, CLAY, 0.12)
        dome = path("M", (x, y - 40), "Q", (x + a * 0.76, y - 20), (x + a, y + 110), "Q",
            (x + (a + b) / 2, y + 78),
                    (x + b, y + 110), "Q", (x + b * 0.76, y - 20), (x, y - 40), "Z")  # fmt: skip
        art += fill(dome, linear([light(tone, 0.35), tone]))
    shape = path(
        "M",
        (x, y - 40),
        "Q",
        (x + 228, y - 20),
        (x + 300, y + 110),
        "Q",
        (x + 40, y + 60),
        (x, y - 40),
        "Z",
    )
    return art + fill(shape, SHADOW, opacity=0.16) + body(ellipse(x, y - 46, 11, 14), WHEAT, 3, 0)


def _weigher(x: float, y: float) -> Art:
    """A stool with the scale on it, a melon in the pan."""
    art = cast(x, y, 150, 160, 0.34)
    for dx in (-66, 50):
        art += body(box(x + dx, y - 110, 17, 112), shade(EARTH, 0.2), 3)
    art += body(box(x - 86, y - 126, 172, 22, 5), EARTH, 5) + body(
        box(x - 64, y - 186, 128, 62, 10), PAPER, 7, 0.3
    )
    art += fill(box(x - 44, y - 168, 88, 26, 4), mix(INK, NIGHT, 0.3)) + line(
        path("M", (x - 30, y - 155), "h", 22, "m", 12, 0, "h", 22), SPROUT, 5
    )
    art += body(
        path("M", (x - 92, y - 206), "H", x + 92, "Q", (x, y - 168), (x - 92, y - 206), "Z"),
        STONE,
        4,
    )
    return art + move(melon(62, "weighed"), x, y - 256)
