"""What 柳树庄村 dries and pickles: thread chilies on the roof, sand onion in brine."""

import math
from random import Random

from illustrations.frame import GOODS
from illustrations.land import Ground
from illustrations.light import body, cast, shadow, spray
from illustrations.liushuzhuang_views import field, old_willow
from illustrations.packs import KRAFT, label, pouch, string
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
    SPROUT,
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
from illustrations.shapes import Point, arch, blob, box, ellipse, path, polygon, ribbon, smooth
from illustrations.sky import clouds, hills, sky, sun
from illustrations.surfaces import ground, wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear
from illustrations.vessels import bamboo_tray, jar_glass, jar_lid, jar_outline, plate

WIDTH = GOODS.width
CHILI = mix(TERRACOTTA, BARK, 0.16)
ONION = mix(LEAF, INK, 0.4)


def chili() -> Art:
    """Thread chilies on a flat roof: a heaped tray, the bag behind, red roofs down the street."""
    art = _red_roofs() + ground(WIDTH, 500, 900, "roof", mix(CLAY, STRAW, 0.35))
    art += _parapet(500) + pouch(330, 640, (290, 440), KRAFT)
    window = blob((330, 524), (98, 84), "chili window", 0.04)
    art += clip(
        window, fill(window, shade(CHILI, 0.3)) + _tangle((330, 530), (110, 70), 34, 92, "w")
    )
    art += line(window, light(KRAFT, 0.4), 6) + label(330, 346, 146, 124, TERRACOTTA)
    art += bamboo_tray(700, 668, 350, tilt=0.44)
    art += _tangle((700, 660), (262, 90), 96, 164, "floor", shaded=True)
    mound = smooth([(490, 668), (560, 596), (690, 540), (820, 590), (908, 664), (700, 726)])
    art += fill(mound, shade(CHILI, 0.35))
    art += _tangle((700, 630), (186, 66), 88, 164, "heap")
    art += _tangle((694, 566), (104, 36), 44, 156, "top")
    for x, y, turn in ((300, 756, -12), (404, 812, 16), (250, 826, 4), (520, 846, -24)):
        art += one_chili((x, y), 176, turn, ("loose", x))
    return art


def _tangle(
    middle: Point, spread: Point, count: int, length: float, seed: object, shaded: bool = False
) -> Art:
    """Chilies lying across one another over an ellipse, the nearer ones in front."""
    random = Random(f"tangle {seed}")
    spots = []
    for _ in range(count):
        a, reach = random.uniform(0, math.tau), math.sqrt(random.random())
        spots.append((math.sin(a) * reach * spread[1], math.cos(a) * reach * spread[0]))
    art = ""
    if shaded:
        art = fill(ellipse(middle[0] + 14, middle[1] + 12, spread[0] * 1.12, spread[1] * 1.1),
                   SHADOW, opacity=0.4, filter=blur(10))  # fmt: skip
    for index, (dy, dx) in enumerate(sorted(spots)):
        at = (middle[0] + dx, middle[1] + dy)
        turn = random.gauss(0, 34) + (180 if random.random() < 0.5 else 0)
        art += one_chili(at, length * random.uniform(0.75, 1.1), turn, (seed, index))
    return art


def one_chili(at: Point, length: float, turn: float, seed: object) -> Art:
    """A long dried thread chili, twisted, its straw-coloured stalk still on."""
    random = Random(f"chili {seed}")
    a = math.radians(turn)
    along, aside = (math.cos(a), math.sin(a) * 0.7), (-math.sin(a), math.cos(a) * 0.7)
    wave = random.uniform(5, 17) * random.choice((-1, 1))
    course = []
    for step in range(9):
        t = step / 8 - 0.5
        off = wave * math.sin(t * random.uniform(5.6, 6.4)) + wave * 0.8 * (t * t * 4 - 0.5)
        course.append(
            (at[0] + along[0] * t * length + aside[0] * off,
             at[1] + along[1] * t * length + aside[1] * off)
        )  # fmt: skip
    thick = length * random.uniform(0.095, 0.125)
    tone = mix(CHILI, random.choice((BARK, TERRACOTTA, TERRACOTTA)), random.uniform(0, 0.4))
    under = fill(ribbon(course, [thick, thick, thick * 0.7, 1]), SHADOW, opacity=0.3,
                 transform="translate(5 7)")  # fmt: skip
    whole = ribbon(course, [thick * 0.5, thick, thick * 0.85, thick * 0.9, thick * 0.5, 1])
    lower = [(x + 1, y + thick * 0.26) for x, y in course[:8]]
    upper = [(x - 1, y - thick * 0.2) for x, y in course[1:6]]
    first, second = course[0], course[1]
    stalk = [(first[0] * 1.3 - second[0] * 0.3, first[1] * 1.3 - second[1] * 0.3),
             (first[0] * 2.1 - second[0] * 1.1, first[1] * 2.1 - second[1] * 1.1 - 5)]  # fmt: skip
    art = under + fill(ribbon([first, *stalk], [thick * 0.9, thick * 0.34, thick * 0.3]),
                       mix(STRAW, LEAF, 0.3))  # fmt: skip
    art += fill(whole, tone) + fill(ribbon(lower, [1, thick * 0.34, 1]), shade(tone, 0.38))
    return art + fill(ribbon(upper, [0.5, thick * 0.22, 0.5]), light(tone, 0.55))


def _red_roofs() -> Art:
    art = sky(WIDTH, 330, "noon") + sun(600, 118, 40) + clouds(WIDTH, 170, "chili", 5)
    art += hills(WIDTH, 330, 100, far(DUSK, 0.6), "chili 1")
    art += hills(WIDTH, 334, 56, far(INK, 0.5), "chili 2")
    art += field(Ground(WIDTH, 760, 320, 300), "chili")
    for x, y, height in ((60, 392, 150), (170, 366, 104)):
        art += old_willow(x, y, height, ("chili", x), mix(LEAF, WHEAT, 0.15), height > 120)
    rows = ((470, 372, 120), (650, 366, 110), (820, 372, 126), (1010, 368, 120), (560, 424, 190),
            (830, 418, 180), (1080, 430, 200), (420, 500, 250), (760, 498, 270), (1090, 508,
                270))  # fmt: skip
    for x, y, size in rows:
        art += _drying_house(x, y, size)
    haze = linear([(PAPER, 0), (PAPER, 0.24), (PAPER, 0.08)])
    return art + fill(box(0, 210, WIDTH, 300), haze)


def _drying_house(x: float, y: float, width: float) -> Art:
    """A flat-roofed house, chilies spread on its roof."""
    high, deep = width * 0.3, width * 0.17
    wall = mix(PAPER, CLAY, 0.3)
    art = cast(x + width / 2, y, width, width * 0.4, 0.2)
    art += body(box(x, y - high, width, high), wall, width * 0.03, 0.4)
    art += fill(
        box(x + width * 0.44, y - high * 0.7, width * 0.13, high * 0.7), mix(INK, BARK, 0.3)
    )
    for share in (0.14, 0.7):
        art += fill(box(x + width * share, y - high * 0.7, width * 0.16, high * 0.36),
                    mix(INK, MIST, 0.3))  # fmt: skip
    top = y - high
    roof = polygon([(x - 5, top), (x + width * 0.12, top - deep), (x + width * 1.0, top - deep),
                    (x + width + 5, top)])  # fmt: skip
    art += body(roof, mix(CLAY, PAPER, 0.35), 3, 0.3)
    red = polygon([(x + width * 0.07, top - deep * 0.14), (x + width * 0.17, top - deep * 0.86),
                   (x + width * 0.93, top - deep * 0.86), (x + width * 0.93,
                       top - deep * 0.14)])  # fmt: skip
    art += fill(red, linear([light(TERRACOTTA, 0.1), CHILI])) + spray(red, shade(CHILI, 0.4), 0.8)
    return art + line(path("M", (x - 5, top), "H", x + width + 5), shade(CLAY, 0.3), width * 0.03)


def _parapet(y: float) -> Art:
    edge = box(-10, y - 34, WIDTH + 20, 52)
    tone = mix(CLAY, PAPER, 0.3)
    art = body(edge, tone, 10, 0.6) + fill(box(-10, y - 38, WIDTH + 20, 10), light(tone, 0.5))
    under = fill(box(-10, y + 14, WIDTH + 20, 34), linear([(SHADOW, 0.3), (SHADOW, 0)]))
    return art + under


def onion() -> Art:
    """Pickled sand onion after the rain: the jar, a dish of it, a fresh bundle on wet wood."""
    art = _after_rain() + wood_table(WIDTH, 530, 900, "onion", mix(EARTH, DUSK, 0.28))
    art += _wet(530) + _jar(430, 690, (300, 470))
    art += plate(790, 690, 190) + _coils(790, 678)
    art += _fresh((330, 806), 560)
    for x, y in ((640, 770), (680, 758), (936, 786), (1000, 742), (240, 742)):
        art += body(ellipse(x, y, 8, 7), mix(BARK, EARTH, 0.4), 3, 0.3)
    return art


def _after_rain() -> Art:
    art = sky(WIDTH, 320, "overcast") + fill(
        box(0, 0, WIDTH, 250), linear([(DUSK, 0.4), (DUSK, 0.2), (DUSK, 0)])
    )
    art += clouds(WIDTH, 150, "rain", 7, mix(DUSK, MIST, 0.6))
    tones = (TERRACOTTA, WHEAT, STRAW, LEAF, WATER, DUSK)
    for index, tone in enumerate(tones):
        curve = path("M", (440 + index * 10, 340), "A", 420 - index * 10, 420 - index * 10, 0, 0, 1,
                     (1290 - index * 10, 340))  # fmt: skip
        art += line(curve, tone, 11, opacity=0.3)
    art += hills(WIDTH, 326, 100, far(DUSK, 0.5), "onion 1") + hills(
        WIDTH, 330, 54, far(INK, 0.4), "onion 2"
    )
    art += fill(box(0, 316, WIDTH, 240), linear([mix(STRAW, CLAY, 0.3), mix(CLAY, EARTH, 0.4)]))
    random = Random("sand onion")
    for row in range(8):
        y = 338 + row * row * 3.1 + row * 6
        size = 12 + row * 7
        tuft = ""
        for index in range(int(1300 / (size * 1.5))):
            x = index * size * 1.5 + random.uniform(-0.3, 0.3) * size + (row % 2) * size * 0.7
            for _ in range(5):
                lean = random.uniform(-0.55, 0.55) * size
                tuft += path(
                    "M",
                    (x, y),
                    "q",
                    (lean * 0.2, -size * 0.7),
                    (lean, -size * random.uniform(0.8, 1.3)),
                )
        art += line(tuft, mix(ONION, SPROUT, 0.1 + 0.07 * (row % 4)), 1.6 + row * 0.5)
    for x, y, height in ((1010, 372, 130), (1120, 400, 190)):
        art += old_willow(x, y, height, ("onion", x), mix(LEAF, MIST, 0.2), height > 150)
    return art + fill(box(0, 230, WIDTH, 170), linear([(PAPER, 0), (PAPER, 0.3), (PAPER, 0)]))


def _wet(y: float) -> Art:
    """Rain drops still standing on the planks."""
    random = Random("drops")
    art = ""
    for _ in range(34):
        level = y + 20 + (880 - y) * random.random()
        size = random.uniform(5, 11) * (0.5 + (level - y) / 400)
        at = (random.uniform(20, WIDTH - 20), level)
        drop = blob(at, (size * 1.5, size * 0.7), level, 0.15, 8)
        art += fill(drop, SHADOW, opacity=0.22, transform="translate(3 3)")
        art += fill(drop, linear([mix(MIST, PAPER, 0.5), mix(MIST, EARTH, 0.4)], (0, 0), (1, 1)))
        art += fill(
            ellipse(at[0] - size * 0.5, at[1] - size * 0.2, size * 0.3, size * 0.16), "#ffffff"
        )
    return art


def _jar(x: float, y: float, size: Point) -> Art:
    brine = mix(SPROUT, PAPER, 0.3)
    outline = jar_outline(x, y, size)
    random = Random("jar")
    art = cast(x, y, size[0] * 0.95, size[0] * 1.2) + body(outline, brine, 14, 0.3)
    inside = ""
    for index in range(64):
        left = x + random.uniform(-0.5, 0.5) * size[0]
        right = left + random.gauss(0, 46)
        low, top = y + random.uniform(-60, 30), y - size[1] * random.uniform(0.6, 0.8)
        sway = random.gauss(0, 34)
        tone = mix(ONION, random.choice((SPROUT, INK, LEAF)), random.uniform(0.1, 0.55))
        course = arch((left, low), (right, top), sway)
        inside += fill(ribbon(course, [13, 14, 11, 5]), shade(tone, 0.12))
        inside += fill(ribbon([(px - 2, py) for px, py in course], [3, 4, 2]), light(tone, 0.4))
        if index % 8 == 0:
            spot = (x + random.uniform(-0.42, 0.42) * size[0], y - random.uniform(20, 300))
            inside += body(ellipse(*spot, 9, 8), mix(BARK, EARTH, 0.3), 3, 0.2)
    inside += fill(box(x - 200, y - size[1] * 0.86, 400, 46), light(brine, 0.5), opacity=0.6)
    inside += fill(outline, linear([(SHADOW, 0), (SHADOW, 0), (SHADOW, 0.36)], (0, 0), (1, 0.4)))
    art += clip(outline, inside) + label(x + 4, y - 176, 176, 190, INK)
    return art + jar_glass(x, y, size) + jar_lid(x, y, size, mix(WHEAT, EARTH, 0.3))


def _coils(x: float, y: float) -> Art:
    """A tangle of pickled leaves on the plate, a pepper thread on top."""
    random = Random("coils")
    mound = smooth([(x - 118, y + 14), (x - 84, y - 40), (x, y - 82), (x + 84, y - 44), (x + 120,
        y + 14),
                    (x, y + 42)])  # fmt: skip
    art = shadow(mound, 12, 10, 8, 0.3) + fill(mound, shade(ONION, 0.35))
    for index in range(58):
        share = index / 57
        level = y - 66 + share * 96
        half = 34 + 90 * math.sqrt(share) * random.uniform(0.6, 1)
        mid = x + random.uniform(-0.4, 0.4) * half
        course = arch((mid - half * 0.7, level + random.uniform(-6, 12)),
                      (mid + half * 0.7, level + random.uniform(-6, 12)), random.uniform(6,
                          30))  # fmt: skip
        tone = mix(ONION, random.choice((SPROUT, LEAF, INK)), random.uniform(0.1, 0.55))
        art += fill(
            ribbon([(px + 2, py + 5) for px, py in course], [5, 11, 5]), NIGHT, opacity=0.22
        )
        art += fill(ribbon(course, [5, 11, 10, 4]), tone)
        art += fill(ribbon([(px, py - 2) for px, py in course[1:7]], [1, 3, 1]), light(tone, 0.5))
    for dx, dy, bend in ((-26, -58, 14), (22, -64, -12), (2, -40, 10)):
        thread = arch((x + dx - 24, y + dy), (x + dx + 26, y + dy + 12), bend)
        art += fill(ribbon(thread, [4, 7, 3]), TERRACOTTA)
    return art


def _fresh(at: Point, length: float) -> Art:
    """A bundle of fresh sand onion, thin round leaves and white feet, tied with straw."""
    random = Random("fresh")
    art, rods = "", ""
    for index in range(40):
        side = (index - 19.5) / 20
        foot = (at[0] + random.uniform(-16, 10), at[1] + side * 30)
        tip = (
            at[0] + length * random.uniform(0.72, 1.02),
            at[1] - 14 + side * 78 + random.uniform(-16, 16),
        )
        course = arch(foot, tip, random.uniform(-24, 26))
        tone = mix(ONION, random.choice((SPROUT, LEAF, INK, SPROUT)), random.uniform(0.1, 0.5))
        leaf = ribbon(course, [9, 10, 9, 7, 1])
        rods += leaf
        art += fill(leaf, tone) + fill(
            ribbon([(x, y - 2) for x, y in course[2:7]], [1, 2.4, 0.5]), light(tone, 0.5)
        )
        art += fill(
            ribbon(course[:3], [13, 10, 6]), mix(PAPER, BLUSH if index % 3 else SPROUT, 0.35)
        )
    tie = at[0] + length * 0.24
    knot = string([(tie, at[1] - 50), (tie + 8, at[1]), (tie - 2, at[1] + 52)], STRAW, 15)
    lit = group(fill(ellipse(at[0] + 130, at[1] - 26, 150, 14), SUNLIGHT), opacity=0.12)
    return shadow(rods, 10, 20, 8, 0.42) + art + lit + knot
