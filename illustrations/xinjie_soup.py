"""The soup house of 新街社区 before sunrise."""

import math
from random import Random

from illustrations.creatures import lantern, person
from illustrations.frame import PLACE
from illustrations.light import body, glow, shadow
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
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
    blob,
    box,
    ellipse,
    lens,
    path,
    ribbon,
    smooth,
)
from illustrations.surfaces import wood_table
from illustrations.svg import Art, clip, fill, group, line, linear
from illustrations.vessels import TILT, bowl, plate, steam
from illustrations.xinjie_views import COATS, roofs

WIDTH, HEIGHT = PLACE.width, PLACE.height
BRICK = mix(TERRACOTTA, CLAY, 0.4)


def soup() -> Art:
    """The soup house at six: blue street and lantern outside, the great pot, a bowl just served."""
    wall = mix(CLAY, WHEAT, 0.3)
    art = fill(
        box(0, 0, WIDTH, 720), linear([shade(wall, 0.35), wall, light(wall, 0.2)], (0, 0), (1, 0.8))
    )
    art += _doorway(150, 610) + glow(1080, 240, 640, light(WHEAT, 0.3), 0.65) + _shelf(760, 210)
    art += _stove(1110, 650) + wood_table(WIDTH, 640, HEIGHT, "soup", mix(EARTH, BARK, 0.25))
    art += fill(box(0, 640, 700, 370), linear([(NIGHT, 0.42), (NIGHT, 0)], (0, 0), (1, 0)))
    art += _dish_of_chili(400, 800) + _fried_bread(1140, 812)
    art += bowl(760, 890, 264, _offal(), PAPER, WATER) + _chopsticks()
    return art + steam(750, 620, 300, "bowl") + steam(850, 650, 220, "bowl 2")


def _doorway(x: float, low: float) -> Art:
    """The open door: dawn in the back street, those who wait."""
    opening = box(x, 130, 430, low - 100)
    view = fill(
        opening, linear([mix(NIGHT, DUSK, 0.5), mix(DUSK, WATER, 0.4), mix(BLUSH, DUSK, 0.3)])
    )
    view += group(roofs(x - 40, 400, 520, 4, "soup", True), opacity=0.75)
    view += fill(box(x, 470, 430, 200), mix(NIGHT, STONE, 0.4))
    view += fill(box(x, 130, 430, 560), mix(NIGHT, DUSK, 0.4), opacity=0.34)
    for index, (dx, height) in enumerate(
        ((70, 190), (140, 200), (214, 184), (292, 206), (372, 240))
    ):
        view += person(
            x + dx, 610 + index * 9, height, shade(COATS[index % 6], 0.3), flip=index % 2 == 0
        )
    view += glow(x + 236, 280, 240, WHEAT, 0.6) + lantern(
        x + 236, 208, 92, mix(TERRACOTTA, WHEAT, 0.2)
    )
    view += glow(x + 236, 266, 66, light(WHEAT, 0.5), 0.85)
    art = clip(opening, view)
    frame = mix(EARTH, BARK, 0.35)
    for dx in (-26, 424):
        art += body(box(x + dx, 104, 34, low - 60), frame, 6, 0.4)
    art += body(box(x - 44, 96, 520, 40, 4), frame, 6, 0.4)
    for index in range(5):
        left = x + 10 + index * 83
        hem = 96 - 10 * (index % 2)
        flap = path("M", (left, 136), "h", 78, "l", (-4, hem), "q", (-36, 12), (-70, 0), "Z")
        art += body(flap, mix(WATER, INK, 0.35), 6, 0.5)
        art += line(
            path("M", (left + 8, 150), "v", hem + 48), mix(WATER, PAPER, 0.5), 5, opacity=0.7
        )
    return art


def _shelf(x: float, y: float) -> Art:
    """Bowls in piles on a shelf."""
    art = ""
    for index, count in enumerate((4, 6, 5)):
        cx = x + 60 + index * 120
        for level in range(count):
            top = y - 16 - level * 17
            wall = path("M", (cx - 48, top - 14), "Q", (cx - 40, top + 16), (cx - 18, top + 16),
                "H", cx + 18,
                        "Q", (cx + 40, top + 16), (cx + 48, top - 14), "Z")  # fmt: skip
            art += body(wall, PAPER, 5, 0.3) + line(
                path("M", (cx - 45, top - 4), "H", cx + 45), WATER, 3.5
            )
    art += body(box(x - 20, y, 400, 18, 3), mix(EARTH, BARK, 0.3), 4)
    return art + fill(box(x - 20, y + 18, 400, 26), linear([(SHADOW, 0.35), (SHADOW, 0)]))


def _stove(x: float, y: float) -> Art:
    """The brick stove, the iron pot of white broth, the cook with his ladle."""
    art = _cook(x + 40, y - 150) + body(box(x - 330, y - 220, 660, 250, 8), BRICK, 14, 0.6)
    joints = ""
    for row in range(6):
        level = y - 220 + row * 42
        joints += path("M", (x - 330, level), "h", 660)
        for column in range(7):
            joints += path("M", (x - 330 + (column + 0.5 * (row % 2)) * 104, level), "v", 42)
    face = box(x - 330, y - 220, 660, 250, 8)
    art += clip(face, line(joints, mix(CLAY, PAPER, 0.3), 4, opacity=0.45))
    mouth = path(
        "M", (x - 80, y + 20), "V", y - 60, "A", 80, 72, 0, 0, 1, (x + 80, y - 60), "V", y + 20, "Z"
    )
    art += fill(mouth, shade(BARK, 0.3)) + glow(x, y - 10, 190, WHEAT, 0.85)
    for dx, height in ((-40, 70), (-6, 100), (34, 76)):
        flame = smooth([(x + dx - 22, y + 10), (x + dx - 14, y - height * 0.5), (x + dx,
            y - height),
                        (x + dx + 16, y - height * 0.45), (x + dx + 22, y + 10)])  # fmt: skip
        art += clip(mouth, fill(flame, linear([light(WHEAT, 0.4), mix(WHEAT, TERRACOTTA, 0.5)])))
    iron = mix(NIGHT, STONE, 0.3)
    pot = path("M", (x - 270, y - 250), "A", 270, 76, 0, 0, 0, (x + 270, y - 250), "C", (x + 260,
        y - 170),
               (x + 170, y - 140), (x, y - 140), "C", (x - 170, y - 140), (x - 260, y - 170),
               (x - 270, y - 250), "Z")  # fmt: skip
    art += fill(ellipse(x, y - 250, 272, 78), iron) + fill(
        ellipse(x, y - 246, 248, 66), linear([mix(PAPER, CLAY, 0.3), mix(PAPER, STRAW, 0.3)])
    )
    random = Random("pot")
    for _ in range(26):
        at = (x + random.uniform(-200, 200), y - 246 + random.uniform(-42, 42))
        if ((at[0] - x) / 240) ** 2 + ((at[1] - y + 246) / 60) ** 2 < 0.8:
            art += body(blob(at, (random.uniform(16, 32), random.uniform(7, 12)), at, 0.3, 7),
                        mix(CLAY, random.choice((PAPER, EARTH)), 0.35), 4, 0.3)  # fmt: skip
    art += body(pot, iron, 16, 0.5) + line(
        path("M", (x - 270, y - 250), "A", 270, 76, 0, 0, 0, (x + 270, y - 250)),
        light(iron, 0.35),
        8,
    )
    return art + steam(x - 80, y - 290, 360, "pot 1") + steam(x + 120, y - 280, 320, "pot 2")


def _cook(x: float, y: float) -> Art:
    """The cook behind the pot in a white cap, a ladle lifted."""
    skin = mix(BLUSH, EARTH, 0.35)
    coat = mix(PAPER, MIST, 0.2)
    trunk = smooth(
        [
            (x - 96, y + 20),
            (x - 104, y - 130),
            (x - 58, y - 196),
            (x + 58, y - 196),
            (x + 104, y - 130),
            (x + 96, y + 20),
        ]
    )
    art = body(trunk, coat, 14, 0.4) + body(
        box(x - 62, y - 130, 124, 170, 16), mix(INK, WATER, 0.2), 8, 0.4
    )
    art += line(path("M", (x - 44, y - 130), "L", (x - 26, y - 194), "M", (x + 44, y - 130), "L",
        (x + 26, y - 194)),
                mix(INK, WATER, 0.2), 13)  # fmt: skip
    art += body(
        ribbon([(x + 88, y - 158), (x + 160, y - 80), (x + 96, y - 6)], [56, 46, 38]), coat, 8, 0.3
    )
    art += body(
        ribbon([(x - 88, y - 158), (x - 166, y - 100), (x - 150, y - 40)], [56, 46, 38]),
        coat,
        8,
        0.3,
    )
    art += line(path("M", (x - 140, y - 70), "L", (x - 210, y + 66)), mix(EARTH, CLAY, 0.3), 12)
    art += body(ellipse(x - 146, y - 38, 24, 20), skin, 4, 0.2) + body(
        ellipse(x + 92, y - 2, 24, 20), skin, 4, 0.2
    )
    art += body(ellipse(x, y - 240, 46, 54), skin, 8, 0.3)
    cap = smooth(
        [
            (x - 50, y - 252),
            (x - 46, y - 296),
            (x, y - 308),
            (x + 46, y - 296),
            (x + 50, y - 252),
            (x, y - 262),
        ]
    )
    return art + body(cap, PAPER, 8, 0.3)


def _offal() -> Art:
    """White broth with slices, coriander and drops of chili oil, about the bowl's mouth."""
    radius = 250.0
    surface = ellipse(0, 6, radius, radius * TILT)
    art = fill(surface, linear([mix(PAPER, STRAW, 0.25), mix(PAPER, CLAY, 0.28)], (0, 0), (1, 1)))
    random = Random("offal")
    inside = ""
    for index in range(30):
        a, reach = random.uniform(0, math.tau), math.sqrt(random.random()) * 0.84
        at = (math.cos(a) * reach * radius, 2 + math.sin(a) * reach * radius * TILT)
        kind = index % 3
        tone = (mix(CLAY, PAPER, 0.45), mix(EARTH, CLAY, 0.35), mix(CLAY, DUSK, 0.2))[kind]
        slice_ = blob(
            at, (random.uniform(34, 52), random.uniform(12, 18)), ("slice", index), 0.26, 9
        )
        inside += fill(slice_, EARTH, opacity=0.3, transform="translate(4 6)") + body(
            slice_, tone, 5, 0.5
        )
        if kind == 0:
            frill = path(
                "M", (at[0] - 26, at[1] - 3), "q", (8, -8), (16, 0), "t", (16, 0), "t", (16, 0)
            )
            inside += line(frill, light(PAPER, 0.1), 4, opacity=0.8)
    for _ in range(34):
        at = (random.gauss(10, 90), random.gauss(14, 22))
        inside += fill(
            ellipse(*at, random.uniform(5, 14), random.uniform(3, 6)), TERRACOTTA, opacity=0.85
        )
    for _ in range(26):
        at = (random.gauss(-30, 80), random.gauss(0, 20))
        for turn in (-40, 10, 60):
            inside += fill(lens(at[0], at[1], 30, 11, turn + random.uniform(-14, 14)),
                           mix(LEAF, INK, random.uniform(0.15, 0.45)))  # fmt: skip
    return art + clip(surface, inside)


def _fried_bread(x: float, y: float) -> Art:
    """Three rounds of fried bread, blistered and cut in the middle, on a plate."""
    art = plate(x, y, 200)
    for index, (dx, dy) in enumerate(((-62, 4), (66, 0), (4, -34))):
        disc = blob((x + dx, y + dy - 8), (104, 44), ("bread", index), 0.05, 12)
        tone = mix(WHEAT, EARTH, 0.26)
        art += shadow(disc, 8, 9, 5, 0.35) + body(disc, shade(tone, 0.14), 6, 0.3)
        top = blob((x + dx - 2, y + dy - 18), (100, 40), ("bread", index), 0.05, 12)
        art += body(top, tone, 9, 0.8)
        for step in (-1, 1):
            cut = ribbon(
                [(x + dx + step * 20 - 6, y + dy - 32), (x + dx + step * 20 + 4, y + dy - 6)],
                [3, 9, 3],
            )
            art += fill(cut, mix(EARTH, BARK, 0.4), opacity=0.8)
        random = Random(f"blister {index}")
        for _ in range(7):
            at = (x + dx + random.uniform(-66, 60), y + dy - 20 + random.uniform(-22, 18))
            art += fill(ellipse(*at, 9, 4), light(WHEAT, 0.45), opacity=0.8)
    return art


def _dish_of_chili(x: float, y: float) -> Art:
    oil = fill(
        ellipse(0, 4, 70, 20), linear([mix(TERRACOTTA, WHEAT, 0.2), mix(TERRACOTTA, BARK, 0.3)])
    )
    random = Random("dish")
    for _ in range(22):
        oil += fill(
            ellipse(random.gauss(0, 28), random.gauss(2, 7), 4, 3), random.choice((BARK, STRAW))
        )
    return bowl(x, y + 46, 82, oil, PAPER, INK)


def _chopsticks() -> Art:
    art = ""
    for dy in (0, 26):
        stick = ribbon([(990, 912 + dy * 0.6), (1400, 880 + dy)], [8, 15])
        art += shadow(stick, 8, 12, 5, 0.4) + body(stick, mix(TERRACOTTA, BARK, 0.45), 4, 0.2)
    return art
