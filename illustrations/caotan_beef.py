"""The beef of 草滩村: shank for a slow pot, strips in the north wind."""

import math
from random import Random

from illustrations.caotan_meat import FAT, board, marbling
from illustrations.caotan_views import grass_backdrop
from illustrations.creatures import sheep
from illustrations.light import body, cast, shadow, spray
from illustrations.packs import KRAFT, pouch, string
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
    light,
    mix,
    shade,
)
from illustrations.shapes import arch, blob, box, ellipse, lens, path, ribbon, smooth
from illustrations.surfaces import stone_slab, wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear, move
from illustrations.vessels import bamboo_tray, plate, steam

BEEF = mix(mix(TERRACOTTA, DUSK, 0.28), BARK, 0.18)
COOKED = mix(mix(EARTH, TERRACOTTA, 0.35), DUSK, 0.12)
TENDON = mix(mix(WHEAT, CLAY, 0.5), PAPER, 0.25)
DRIED = mix(mix(TERRACOTTA, BARK, 0.45), DUSK, 0.14)


def shank() -> Art:
    """Beef shank: the slow pot behind, a raw shank on the board, slices with their flower."""
    art = grass_backdrop("afternoon", "ct shank", (170, 372)) + stone_slab(
        1200, 520, 900, "ct shank", mix(STONE, CLAY, 0.45)
    )
    art += _pot(470, 640) + steam(470, 250, 200, "shank")
    art += board(860, 640, (360, 90)) + move(_raw_shank(), 850, 575, 0.86, -6)
    art += plate(640, 745, 255, mix(PAPER, STRAW, 0.1), WATER) + _fan(640, 722)
    art += _scallion(290, 760) + _anise(930, 770, 1.0) + _anise(1010, 735, 0.75)
    return art


def _pot(x: float, y: float) -> Art:
    clay = mix(EARTH, BARK, 0.35)
    belly = path("M", (x - 222, y - 210), "C", (x - 236, y - 70), (x - 150, y), (x - 96, y), "H",
                 x + 96, "C", (x + 150, y), (x + 236, y - 70), (x + 222, y - 210), "Z")  # fmt: skip
    art = cast(x, y, 420, 330)
    for side in (-1, 1):
        ear = smooth([(x + side * 200, y - 186), (x + side * 282, y - 196), (x + side * 290,
                      y - 150),
                      (x + side * 206, y - 138)])  # fmt: skip
        art += shadow(ear, 8, 10, 6) + body(ear, clay, 7)
    art += body(belly, clay, 26, 0.6)
    glaze = path("M", (x - 230, y - 216), "H", x + 230, "V", y - 120, "Q", (x + 170, y - 86),
                 (x + 110, y - 112), "T", (x - 30, y - 104), "T", (x - 150, y - 110), "T",
                 (x - 232, y - 122), "Z")  # fmt: skip
    art += clip(belly, fill(glaze, linear([mix(TERRACOTTA, EARTH, 0.5), mix(EARTH, BARK, 0.2)])))
    gleam = ribbon(arch((x - 186, y - 176), (x - 120, y - 46), -16), [4, 15, 3])
    art += clip(belly, spray(belly, BARK, 0.5)) + fill(gleam, SUNLIGHT, opacity=0.45)
    rim = box(x - 236, y - 232, 472, 34, 17)
    art += body(rim, mix(clay, CLAY, 0.25), 7)
    lid = path("M", (x - 226, y - 230), "C", (x - 190, y - 316), (x - 70, y - 340), (x,
               y - 340), "C",
               (x + 70, y - 340), (x + 190, y - 316), (x + 226, y - 230), "Z")  # fmt: skip
    art += body(lid, mix(TERRACOTTA, EARTH, 0.55), 20, 0.55)
    for share in (0.55, 0.82):
        ring = arch(
            (x - 226 * share, y - 236 - 64 * (1 - share)),
            (x + 226 * share, y - 236 - 64 * (1 - share)),
            40 * share,
        )
        art += line(smooth(ring, closed=False), shade(EARTH, 0.3), 4, opacity=0.4)
    knob = smooth(
        [(x - 34, y - 334), (x - 46, y - 372), (x, y - 388), (x + 46, y - 372), (x + 34, y - 334)]
    )
    gleam = ribbon(arch((x - 170, y - 270), (x - 60, y - 320), 16), [3, 13, 3])
    return art + body(knob, clay, 7) + fill(gleam, SUNLIGHT, opacity=0.5)


def _raw_shank() -> Art:
    outline = smooth([(-190, 20), (-170, -50), (-90, -86), (20, -78), (120, -50), (190, -14),
                      (186, 20), (110, 52), (0, 72), (-110, 66)])  # fmt: skip
    art = shadow(outline, 14, 18, 9, 0.4) + body(outline, BEEF, 18, 0.45)
    seams = path("M", (-176, 10), "Q", (-40, -34), (184, 2), "M", (-150, 44), "Q", (-20, 12),
                 (170, 24),
                 "M", (-140, -50), "Q", (-10, -64), (150, -30))  # fmt: skip
    inside = line(seams, FAT, 5, opacity=0.7) + marbling(
        ((-170, -70), (170, 60)), 34, 74, 6, "shank"
    )
    end = blob((-160, 4), (36, 56), "shank end", 0.06)
    art += clip(outline, inside) + body(end, mix(BEEF, TERRACOTTA, 0.3), 5)
    flower = "".join(line(path("M", (-160, 4), "l", (26 * math.cos(a), 40 * math.sin(a))), FAT, 4)
                     for a in (0.4, 1.6, 2.7, 3.9, 5.2))  # fmt: skip
    return art + clip(end, flower)


def _fan(x: float, y: float) -> Art:
    """Slices laid over each other round the plate, each with amber tendon running through."""
    art = ""
    for index in range(7):
        share = index / 6
        at = (x - 150 + 300 * share, y - 6 - 34 * math.sin(math.pi * share))
        art += move(_slice(index), at[0], at[1], 0.9, -26 + 52 * share)
    for index in range(3):
        at = (x - 70 + index * 70, y + 32 - 8 * (index == 1))
        art += move(_slice(index + 20), at[0], at[1], 0.8, -16 + 16 * index)
    return art


def _slice(seed: int) -> Art:
    """A slice of cooked shank: lobes of meat held in a web of amber tendon."""
    random = Random(f"slice {seed}")
    outline = blob((0, 0), (74, 78), ("slice", seed), 0.09, 9)
    tone = mix(COOKED, CLAY, random.uniform(0.1, 0.26))
    lobes = [(0.0, 0.0, 20.0, 24.0)]
    for index in range(7):
        turn = math.tau * index / 7 + random.uniform(-0.2, 0.2)
        lobes.append((47 * math.cos(turn), 50 * math.sin(turn), 24.0, 25.0))
    meat = ""
    for index, (x, y, rx, ry) in enumerate(lobes):
        lobe = blob((x, y), (rx, ry), ("lobe", seed, index), 0.17, 8)
        meat += fill(lobe, mix(tone, TERRACOTTA, random.uniform(0, 0.22)))
        meat += line(
            path("M", (x - rx * 0.4, y + 2), "l", (rx * 0.7, -7)),
            light(tone, 0.25),
            2.5,
            opacity=0.7,
        )
    art = shadow(outline, 12, 7, 6, 0.45) + body(outline, TENDON, 4, 0.1)
    edge = line(outline, mix(COOKED, BARK, 0.25), 9)
    return art + clip(outline, meat + edge + spray(outline, BARK, 0.35))


def _scallion(x: float, y: float) -> Art:
    art = ""
    for index, turn in enumerate((-16, 2)):
        tone = mix(LEAF, INK, 0.2 + index * 0.2)
        stalk = ribbon([(-110, 0), (-30, 3), (60, -2)], [26, 22, 24])
        leaves = "".join(
            fill(ribbon(arch((56, -2), (190, dy), bend, 6), [18, 20, 3]), mix(tone, SPROUT, mixing))
            for dy, bend, mixing in ((-44, 14, 0.1), (6, -8, 0.4), (42, -16, 0.2))
        )
        roots = "".join(
            path("M", (-108, i * 4), "q", (-16, i * 3), (-26, i * 9)) for i in (-2, -1, 0, 1, 2)
        )
        piece = (
            leaves
            + body(stalk, mix(PAPER, SPROUT, 0.25), 5, 0.3)
            + line(roots, mix(STRAW, EARTH, 0.3), 2.5)
        )
        art += move(shadow(stalk, 8, 12, 6, 0.3) + piece, x, y + index * 36, 0.9, turn)
    return art


def _anise(x: float, y: float, scale: float) -> Art:
    art = fill(ellipse(6, 10, 50, 22), SHADOW, opacity=0.35, filter=blur(5))
    for index in range(8):
        turn = 45 * index + 10
        dx, dy = math.cos(math.radians(turn)) * 32, math.sin(math.radians(turn)) * 32
        art += body(lens(dx, dy, 54, 25, turn), mix(EARTH, BARK, 0.35), 3, 0.4)
        art += body(lens(dx * 1.1, dy * 1.1, 22, 10, turn), mix(WHEAT, EARTH, 0.4), 2, 0.2)
    return group(art, transform=f"translate({x} {y}) scale({scale} {scale * 0.55})")


def jerky() -> Art:
    """Air-dried beef: strips on a pole in the winter wind, the pouch, a tray of torn pieces."""
    art = grass_backdrop("dawn", "ct jerky", (980, 366)) + wood_table(
        1200, 560, 900, "ct jerky", mix(EARTH, CLAY, 0.3)
    )
    art += _drying_pole()
    art += pouch(430, 705, (300, 430), mix(KRAFT, STRAW, 0.2)) + sheep_label(430, 470, 176, 150)
    art += _window(430, 608) + bamboo_tray(800, 722, 240) + _pieces(800, 700)
    return art + _loose()


def sheep_label(x: float, y: float, width: float, height: float, colour: str = TERRACOTTA) -> Art:
    """The village's own label: a sheep on a wheat sun, no words."""
    paper = box(x - width / 2, y - height / 2, width, height, 10)
    art = body(paper, colour, 3, 0.25)
    art += line(box(x - width * 0.45, y - height * 0.44, width * 0.9, height * 0.88, 7), STRAW, 2.5)
    art += fill(ellipse(x, y - 2, height * 0.34, height * 0.34), WHEAT)
    return art + sheep(x + 4, y + height * 0.3, height * 0.68, "label")


def _drying_pole() -> Art:
    art = ""
    for foot in (250, 1010):
        post = ribbon([(foot, 600), (foot - 4, 380), (foot, 150)], [24, 20, 22])
        art += shadow(post, 26, 8, 8, 0.25) + body(post, mix(EARTH, BARK, 0.2), 6)
    random = Random("strips")
    for index in range(17):
        x = 292 + index * 43 + random.uniform(-6, 6)
        art += _strip(x, 196, random.uniform(230, 330), random, index)
    pole = ribbon([(200, 192), (620, 200), (1060, 190)], [22, 20, 22])
    art += shadow(pole, 8, 14, 6, 0.3) + body(pole, mix(EARTH, CLAY, 0.2), 6)
    for knot in (250, 1010):
        for step in range(4):
            art += string([(knot - 20, 176 + step * 8), (knot + 22, 184 + step * 8)], STRAW, 6)
    return art


def _strip(x: float, y: float, long: float, random: Random, seed: int) -> Art:
    """One strip over the pole, blown a little to the right."""
    sway = random.uniform(14, 46)
    points = [
        (x, y - 6),
        (x + 3, y + long * 0.3),
        (x + sway * 0.35, y + long * 0.66),
        (x + sway, y + long),
    ]
    outline = ribbon(points, [22, *(random.uniform(19, 38) for _ in range(4)), 20])
    tone = mix(DRIED, random.choice((TERRACOTTA, BARK, EARTH)), random.uniform(0.05, 0.3))
    art = shadow(outline, 14, 8, 7, 0.28) + body(outline, tone, 8, 0.5)
    grain = ""
    for offset in (-9, -3, 4, 10):
        course = [(px + offset + random.uniform(-2, 2), py) for px, py in points]
        grain += fill(
            ribbon(course, [1, 3.4, 1]),
            light(tone, 0.3) if offset < 0 else shade(tone, 0.35),
            opacity=0.7,
        )
    return art + clip(outline, grain)


def _window(x: float, y: float) -> Art:
    frame = blob((x, y), (98, 62), "jerky window", 0.04)
    random = Random("jerky window")
    inside = fill(frame, shade(DRIED, 0.35))
    for index in range(12):
        inside += move(
            _piece(index, random),
            x + random.uniform(-90, 90),
            y - 46 + index * 9,
            0.62,
            random.uniform(-25, 25),
        )
    return clip(frame, inside) + line(frame, light(KRAFT, 0.45), 6)


def _piece(seed: int, random: Random) -> Art:
    """A torn piece about the origin, 170 long, its ends in fibres."""
    bend = random.uniform(-16, 16)
    spine = arch((-80, 0), (80, random.uniform(-12, 12)), bend, 6)
    outline = ribbon(spine, [26, *(random.uniform(26, 42) for _ in range(3)), 24])
    tone = mix(DRIED, random.choice((TERRACOTTA, EARTH, BARK)), random.uniform(0.05, 0.28))
    ends = ""
    for side in (-1, 1):
        for k in range(4):
            ends += lens(
                side * 88,
                spine[0 if side < 0 else -1][1] + (k - 1.5) * 7,
                44,
                8,
                side * (k - 1.5) * 9,
            )
    art = (
        shadow(outline, 7, 10, 5, 0.4) + fill(ends, light(tone, 0.2)) + body(outline, tone, 8, 0.5)
    )
    fibres = ""
    for k in range(6):
        dy = (k - 2.5) * 6
        course = [(px, py + dy + random.uniform(-1.5, 1.5)) for px, py in spine]
        fibres += fill(
            ribbon(course, [0, 3, 0]),
            light(tone, 0.38) if k < 3 else shade(tone, 0.3),
            opacity=0.75,
        )
    return art + clip(outline, fibres)


def _pieces(x: float, y: float) -> Art:
    random = Random("pieces")
    art = ""
    for row, (count, spread, lift) in enumerate(
        ((5, 300, 0), (6, 300, 34), (4, 220, 64), (3, 120, 88))
    ):
        for index in range(count):
            share = (index + 0.5) / count - 0.5
            at = (
                x + share * spread + random.uniform(-8, 8),
                y + 24 - lift + random.uniform(-14, 14) + (abs(share) * 20 if row else -20),
            )
            art += move(
                _piece(row * 10 + index, random), at[0], at[1], 0.9, random.uniform(-32, 32)
            )
    return art


def _loose() -> Art:
    random = Random("loose jerky")
    art = move(_piece(90, random), 560, 800, 0.9, -14) + move(_piece(91, random), 330, 782, 0.7, 22)
    for _ in range(22):
        at = (random.uniform(300, 620), random.uniform(745, 830))
        corn = ellipse(at[0], at[1], 6, 5)
        art += shadow(corn, 4, 4, 2, 0.3) + body(
            corn, random.choice((TERRACOTTA, EARTH, mix(BARK, NIGHT, 0.2))), 2, 0.2
        )
    return art
