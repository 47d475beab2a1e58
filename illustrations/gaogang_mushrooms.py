"""The mushrooms of 高岗村: fresh, dried, and growing on a window sill."""

import math
from random import Random

from illustrations.gaogang_views import FROST, terrace_backdrop
from illustrations.light import body, cast, glow, shadow
from illustrations.packs import KRAFT, label, pouch
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    MIST,
    PAPER,
    SHADOW,
    STONE,
    STRAW,
    SUNLIGHT,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import blob, box, ellipse, lens, path, smooth
from illustrations.surfaces import wood_table
from illustrations.svg import Art, blur, clip, fill, line, linear, move
from illustrations.vessels import bamboo_tray, basket

SNOW = mix(PAPER, CLAY, 0.07)
"""The white of a fresh cap."""

WEATHERED = mix(mix(CLAY, STONE, 0.45), EARTH, 0.15)


def button(x: float, y: float, size: float, turn: float = 0, stem: bool = True) -> Art:
    """A white mushroom, `size` across its cap, the middle of the cap's rim at x, y."""
    art = ""
    if stem:
        foot = "M-22 4C-18 20 -24 44 -26 52Q0 64 26 52C24 44 18 20 22 4Z"
        art += body(foot, mix(SNOW, CLAY, 0.16), 7, 0.4)
        art += fill("M-22 4Q0 30 22 4L24 22Q0 42 -24 20Z", mix(CLAY, EARTH, 0.35), opacity=0.5)
    cap = "M-50 2C-58 -44 -30 -72 2 -72C34 -72 58 -42 50 2C46 14 30 18 0 19C-30 18 -46 14 -50 2Z"
    art += body(cap, SNOW, 9, 0.35) + line(cap, mix(CLAY, EARTH, 0.3), 1.6, opacity=0.55)
    art += fill("M-36 -16C-36 -42 -18 -58 0 -60C-18 -50 -26 -36 -26 -16Q-32 -8 -36 -16Z", "#ffffff",
                opacity=0.85)  # fmt: skip
    art += line("M-42 8Q0 24 44 7", mix(CLAY, EARTH, 0.2), 2.4, opacity=0.6)
    return move(art, x, y, size / 104, turn)


def half(x: float, y: float, size: float, turn: float = 0) -> Art:
    """A mushroom cut in two: the section, with its brown crescent of gills."""
    outline = (
        "M-62 0C-66 -48 -34 -78 0 -78C34 -78 66 -48 62 0C60 14 44 18 30 10"
        "C26 30 28 48 30 58Q0 70 -30 58C-28 48 -26 30 -30 10C-44 18 -60 14 -62 0Z"
    )
    art = shadow(outline, 14, 12, 7, 0.35) + body(outline, mix(PAPER, STRAW, 0.1), 6, 0.2)
    art += line(outline, mix(CLAY, EARTH, 0.2), 3, opacity=0.7)
    for side in (-1, 1):
        gill = path("M", (side * 56, 2), "C", (side * 54, -30), (side * 28, -40), (side * 13, -12),
                    "C", (side * 22, -8), (side * 24, 6), (side * 34, 8), "Z")  # fmt: skip
        art += fill(gill, mix(EARTH, CLAY, 0.35))
    return move(art, x, y, size / 130, turn)


def mushroom_heap(radius: float, seed: object) -> Art:
    """Caps heaped in the mouth of a basket, about its middle."""
    random = Random(f"mushroom heap {seed}")
    art = fill(ellipse(0, 0, radius, radius * 0.3), shade(EARTH, 0.45))
    rows = (
        (-0.42, 0.5, 4, 0.3),
        (-0.24, 0.7, 5, 0.33),
        (-0.06, 0.84, 6, 0.35),
        (0.13, 0.72, 5, 0.37),
    )
    for level, reach, count, size in rows:
        for index in range(count):
            share = (index + 0.5) / count * 2 - 1
            x = share * reach * radius + random.uniform(-8, 8)
            y = radius * (level + 0.16 * share * share) + random.uniform(-5, 5)
            girth = radius * size * random.uniform(0.9, 1.08)
            art += fill(ellipse(x + 5, y + 5, girth * 0.5, girth * 0.3), mix(EARTH, SHADOW, 0.2),
                        opacity=0.4)  # fmt: skip
            art += button(x, y, girth, random.uniform(-26, 26) + share * 14, stem=False)
    return art


def white() -> Art:
    """White mushrooms before sunrise: a full basket, one cut open, the picker's lamp."""
    art = terrace_backdrop("dawn", "white", light_at=(330, 300), lamps=True)
    art += wood_table(1200, 530, 900, "white", WEATHERED)
    art += full_basket(560, 716, 560, 280)
    art += _head_lamp(946, 664)
    art += cast(330, 790, 100, 120) + button(330, 742, 124, -8)
    art += half(470, 780, 132, 8)
    art += cast(884, 800, 100, 110) + button(880, 752, 118, 24)
    return art + cast(700, 812, 90, 100) + button(704, 770, 104, -104)


def full_basket(x: float, y: float, width: float, height: float) -> Art:
    """A wicker basket heaped with white mushrooms, on its foot at x, y."""
    half, rim = width * 0.476, y - height
    mouth = path("M", (x - half, rim), "A", half, half * 0.3, 0, 0, 0, (x + half, rim), "V", 200,
                 "H", x - half, "Z")  # fmt: skip
    heap = move(mushroom_heap(width * 0.47, "white"), x, rim)
    return basket(x, y, (width, height), "", mix(CLAY, EARTH, 0.15)) + clip(mouth, heap)


def _head_lamp(x: float, y: float) -> Art:
    """A head lamp on its strap, lit, shining to the left over the goods."""
    strap = "M10 -24C-20 -104 156 -108 146 -34C140 6 76 26 30 22"
    beam = "M-20 -34L-330 0L-310 112L-10 26Z"
    art = cast(50, 30, 180, 120) + line(strap, shade(INK, 0.3), 26) + line(strap, INK, 18)
    art += line(strap, light(WHEAT, 0.2), 3, stroke_dasharray="10 8")
    art += fill(beam, linear([(SUNLIGHT, 0), (SUNLIGHT, 0.6)], (0, 0), (1, 0)), filter=blur(9))
    art += body(box(-26, -40, 72, 72, 16), mix(WATER, INK, 0.4), 6, 0.4)
    lens_glass = ellipse(-24, -4, 15, 31)
    art += fill(lens_glass, SUNLIGHT) + line(lens_glass, STONE, 4)
    return move(art + glow(-24, -4, 84, SUNLIGHT, 0.6), x, y)


def shiitake(x: float, y: float, size: float, seed: object, turn: float = 0) -> Art:
    """A dried shiitake from above: a dark curled cap that has cracked pale, like a flower."""
    random = Random(f"shiitake {seed}")
    tone = mix(mix(BARK, EARTH, random.uniform(0.45, 0.75)), CLAY, 0.1)
    cap = blob((0, 0), (50, 36), seed, 0.07, 11)
    art = fill(blob((7, 9), (52, 37), seed, 0.07, 11), SHADOW, opacity=0.35)
    art += fill(blob((2, 5), (50, 36), seed, 0.07, 11), mix(STRAW, EARTH, 0.3)) + body(
        cap, tone, 5, 0.5
    )
    cracks = ""
    for ring, count, reach, long in ((0, 5, 9, 22), (1, 9, 27, 19)):
        for index in range(count):
            angle = math.tau * (index + random.uniform(-0.2, 0.2) + ring * 0.5) / count
            at = (math.cos(angle) * reach, math.sin(angle) * reach * 0.7)
            lean = math.degrees(math.atan2(at[1], at[0])) + random.uniform(-24, 24)
            cracks += lens(at[0], at[1], long * random.uniform(0.8, 1.3), 5.5, lean)
            cracks += lens(at[0] * 1.15, at[1] * 1.15, long * 0.6, 4, lean + 62)
    art += clip(cap, fill(cracks, mix(STRAW, PAPER, 0.25), opacity=0.92))
    return move(art, x, y, size / 100, turn)


def gills(x: float, y: float, size: float, seed: object, turn: float = 0) -> Art:
    """A dried shiitake on its back: pale gills about the stump of its stem."""
    rim = blob((0, 0), (50, 37), seed, 0.07, 11)
    art = fill(blob((8, 10), (52, 38), seed, 0.07, 11), SHADOW, opacity=0.35)
    art += body(rim, mix(BARK, EARTH, 0.6), 4, 0.3)
    inner = blob((-1, -1), (43, 31), seed, 0.06, 11)
    art += fill(inner, linear([light(STRAW, 0.4), mix(STRAW, CLAY, 0.5)], (0, 0), (1, 1)))
    rays = "".join(
        path("M", (0, 0), "L", (math.cos(a) * 43, math.sin(a) * 31))
        for a in (math.tau * index / 38 for index in range(38))
    )
    art += clip(inner, line(rays, mix(EARTH, CLAY, 0.4), 1.7, opacity=0.75))
    art += body(blob((3, 2), (11, 9), (seed, "stem"), 0.1, 8), mix(EARTH, CLAY, 0.4), 3, 0.2)
    return move(art, x, y, size / 100, turn)


def dry() -> Art:
    """Dried shiitake on a bamboo tray in the wind, the packet behind."""
    art = terrace_backdrop("afternoon", "dry", light_at=(250, 130), flip=True)
    art += wood_table(1200, 520, 900, "dry", mix(CLAY, EARTH, 0.5))
    art += pouch(420, 640, (310, 450), KRAFT) + label(420, 400, 170, 200)
    art += bamboo_tray(670, 694, 310, tilt=0.42)
    random = Random("dry tray")
    spots = sorted(
        (670 + r * math.cos(a), 692 + 0.38 * r * math.sin(a))
        for r, a in ((250 * math.sqrt((i + 0.5) / 25), i * 2.4) for i in range(25))
    )
    for index, (x, y) in enumerate(sorted(spots, key=lambda spot: spot[1])):
        rise = 40 * max(0.0, 1 - ((x - 670) / 250) ** 2)
        draw = gills if index % 6 == 4 else shiitake
        art += draw(x, y - rise, random.uniform(104, 128), ("tray", index), random.uniform(-24, 24))
    art += shiitake(260, 742, 122, "left", -8) + gills(366, 786, 112, "front", 10)
    return art + shiitake(930, 838, 108, "right", 6)


def kit() -> Art:
    """The growing kit on a window sill, its cluster ready to pick, the spray bottle beside it."""
    art = terrace_backdrop("overcast", "kit", FROST, light_at=(180, 120)) + _window()
    art += wood_table(1200, 600, 900, "kit", mix(CLAY, PAPER, 0.25))
    art += _spray_bottle(846, 716)
    return art + _grow_bag(480, 738) + _cluster(552, 592)


def _window() -> Art:
    frame = mix(PAPER, CLAY, 0.22)
    art = fill(box(0, 0, 1200, 610), linear([(SUNLIGHT, 0.3), (SUNLIGHT, 0)], (0, 0), (1, 1)))
    for x in (-20, 560, 1120):
        art += shadow(box(x, -20, 62 if x == 560 else 100, 640), 12, 0, 6, 0.3)
        art += body(box(x, -20, 62 if x == 560 else 100, 640), frame, 9, 0.3)
    art += body(box(-20, -30, 1240, 72), frame, 8, 0.3) + body(
        box(-20, 566, 1240, 44), frame, 6, 0.3
    )
    return art


def _grow_bag(x: float, y: float) -> Art:
    """A bag of substrate grown through with white threads, tied in a ring at its top."""
    outline = smooth([(-138, -6), (-150, -110), (-146, -250), (-120, -330), (-60, -356), (60, -356),
                      (120, -330), (146, -250), (150, -110), (138, -6), (0, 8)])  # fmt: skip
    base = mix(PAPER, CLAY, 0.34)
    art = cast(0, 0, 290, 360) + body(outline, base, 18, 0.5)
    random = Random("mycelium")
    husks = {mix(CLAY, EARTH, 0.55): "", mix(CLAY, EARTH, 0.15): "", "#ffffff": ""}
    for _ in range(230):
        at = (random.uniform(-146, 140), -344 * random.random() ** 1.3)
        tone = random.choice(list(husks))
        husks[tone] += lens(
            *at, random.uniform(9, 26), random.uniform(4, 9), random.uniform(0, 180)
        )
    for tone, outlines in husks.items():
        art += clip(outline, fill(outlines, tone, opacity=0.75))
    neck = smooth([(-46, -340), (-34, -376), (-66, -430), (-20, -444), (24, -436), (70, -446),
                   (38, -378), (48, -340)])  # fmt: skip
    art += body(neck, mix(PAPER, MIST, 0.4), 7, 0.3) + body(box(-46, -392, 92, 30, 12), INK, 5, 0.3)
    art += line(outline, mix(CLAY, EARTH, 0.35), 3, opacity=0.6)
    film = "M-118 -300C-134 -220 -132 -110 -122 -40L-104 -40C-112 -110 -112 -220 -98 -306Z"
    art += fill(film, "#ffffff", opacity=0.6) + line("M-74 -330C-90 -260 -86 -180 -82 -120",
                                                     "#ffffff", 5, opacity=0.6)  # fmt: skip
    creases = "M96 -320Q60 -290 84 -250M110 -60Q60 -40 40 -4M-40 -352Q-20 -320 -30 -290"
    art += line(creases, shade(base, 0.3), 3, opacity=0.45)
    return move(art, x, y)


def oyster(x: float, y: float, size: float, turn: float = 0, tone: str = STONE) -> Art:
    """One oyster mushroom: a shell-shaped cap, its gills below running into the stem."""
    grey = mix(mix(tone, PAPER, 0.12), EARTH, 0.2)
    under = "M-62 -10C-44 20 -14 26 -11 74L13 74C16 28 44 20 64 -12Z"
    art = body(under, mix(PAPER, STRAW, 0.25), 5, 0.2)
    rays = "".join(
        f"M{s * 4:.0f} 62Q{s * 13:.0f} 18 {s * 28:.0f} -4" for s in (-2, -1.2, -0.5, 0.3, 1, 1.8)
    )
    art += line(rays, mix(CLAY, EARTH, 0.2), 2.2, opacity=0.7)
    cap = (
        "M-68 -8C-86 -34 -52 -62 0 -62C52 -62 88 -34 68 -10C50 -16 30 -2 4 -8C-22 0 -48 -14 -68 -8Z"
    )
    art += fill(cap, SHADOW, opacity=0.28, transform="translate(4 8)") + body(cap, grey, 8, 0.45)
    art += line("M-66 -9C-48 -14 -22 0 4 -8C30 -2 50 -16 67 -11", light(grey, 0.6), 4)
    gleam = "M-58 -22C-54 -42 -26 -54 0 -54C-24 -46 -38 -36 -44 -20Z"
    return move(art + fill(gleam, "#ffffff", opacity=0.5), x, y, size / 128, turn)


def _cluster(x: float, y: float) -> Art:
    """Oyster mushrooms in a fan out of the cut, the hindmost and highest first."""
    art = fill(ellipse(x + 10, y + 50, 120, 90), SHADOW, opacity=0.32, filter=blur(14))
    caps = (
        (-58, -104, 112, -16, -0.1), (66, -112, 118, 18, 0.1), (4, -134, 112, 2, -0.2),
        (-116, -44, 118, -44, 0.12), (128, -50, 124, 44, -0.1), (-30, -58, 128, -8, 0.15),
        (66, -52, 130, 16, -0.05), (-96, 30, 112, -62, -0.1), (118, 28, 118, 60, 0.1),
        (-36, 16, 134, -22, 0), (56, 22, 140, 18, 0.18),
    )  # fmt: skip
    for dx, dy, size, turn, warmth in caps:
        tone = mix(STONE, CLAY if warmth > 0 else PAPER, abs(warmth) * 2)
        art += oyster(x + dx, y + dy, size, turn, tone)
    return art


def _spray_bottle(x: float, y: float) -> Art:
    water = mix(WATER, MIST, 0.3)
    flask = (
        "M-70 0Q-86 -4 -84 -30L-74 -170Q-66 -214 -30 -226L-26 -262H26L30 -226Q66 -214 74 -170"
        "L84 -30Q86 -4 70 0Z"
    )
    art = cast(0, 0, 160, 240) + body(flask, mix(MIST, PAPER, 0.35), 9, 0.2)
    inside = "M-76 -120Q0 -108 78 -120L84 -30Q86 -4 70 0H-70Q-86 -4 -84 -30Z"
    art += clip(
        flask, fill(inside, linear([light(water, 0.3), WATER], (0, 0), (1, 1)), opacity=0.8)
    )
    art += fill(box(-62, -190, 14, 150, 7), "#ffffff", opacity=0.65)
    head = "M-30 -262H34V-300Q34 -326 8 -328L-86 -334V-304L-30 -296Z"
    art += line("M-22 -294Q-58 -270 -46 -228", shade(INK, 0.2), 13) + body(head, INK, 6, 0.4)
    art += body(box(-104, -338, 22, 36, 5), WHEAT, 4, 0.2) + body(
        box(-32, -276, 64, 22, 5), shade(INK, 0.2), 4
    )
    random = Random("drops")
    drops = "".join(
        ellipse(
            -120 - 130 * share, -320 + random.uniform(-50, 64) * share, 3 + 2 * share, 3 + 2 * share
        )
        for share in [random.random() for _ in range(46)]
    )
    return move(art + fill(drops, PAPER, opacity=0.9), x, y)
