"""The lamb of 草滩村: the leg on its board, the rack on the block."""

from random import Random

from illustrations.caotan_views import grass_backdrop
from illustrations.light import body, cast, shadow, spray
from illustrations.packs import KRAFT, carton, heap, label, scatter, string
from illustrations.palette import (
    BARK,
    BLUSH,
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
    TERRACOTTA,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, blob, box, ellipse, lens, path, ribbon, smooth
from illustrations.surfaces import linen, wood_table
from illustrations.svg import Art, blur, clip, fill, line, move
from illustrations.vessels import bowl

LAMB = mix(mix(TERRACOTTA, DUSK, 0.2), BLUSH, 0.22)
FAT = mix(PAPER, BLUSH, 0.35)
BONE = mix(PAPER, STRAW, 0.3)


def marbling(area: tuple[Point, Point], count: int, size: float, turn: float, seed: object) -> Art:
    """Fine pale streaks about an area (upper left, lower right), all much the same way."""
    random = Random(f"marbling {seed}")
    (left, top), (right, low) = area
    art = ""
    for _ in range(count):
        at = (random.uniform(left, right), random.uniform(top, low))
        long = size * random.uniform(0.4, 1)
        streak = lens(*at, long, size * random.uniform(0.05, 0.11), turn + random.gauss(0, 12))
        art += fill(streak, FAT, opacity=random.uniform(0.35, 0.85))
    return art


def board(x: float, y: float, size: Point, colour: str = mix(CLAY, STRAW, 0.35)) -> Art:
    """A thick cutting board lying flat, the middle of its front edge at x, y."""
    w, deep = size[0] / 2, size[1]
    top = smooth_quad([(x - w * 0.86, y - deep), (x + w * 0.9, y - deep), (x + w, y), (x - w, y)])
    side = path("M", (x - w, y - 8), "L", (x - w + 5, y + 28), "Q", (x - w + 8, y + 36),
                (x - w + 22, y + 36), "H", x + w - 22, "Q", (x + w - 8, y + 36),
                (x + w - 5, y + 28), "L", (x + w, y - 8), "Z")  # fmt: skip
    art = fill(side, SHADOW, opacity=0.5, filter=blur(12), transform="translate(26 16)")
    art += body(side, shade(colour, 0.28), 5) + body(top, light(colour, 0.12), 4)
    rings = ""
    for index in range(7):
        level = y - deep * (0.1 + 0.13 * index)
        rings += path("M", (x - w, level), "Q", (x, level - 9 + index * 3), (x + w, level + 4))
    return art + clip(top, line(rings, shade(colour, 0.25), 2.5, opacity=0.45))


def smooth_quad(corners: list[Point]) -> str:
    """A four-sided plane with softly rounded corners."""
    parts: list[str | Point] = []
    for index, (x, y) in enumerate(corners):
        px, py = corners[index - 1]
        nx, ny = corners[(index + 1) % 4]
        start = (x + (px - x) * 0.06, y + (py - y) * 0.06)
        parts += ["L" if parts else "M", start, "Q", (x, y)]
        parts.append((x + (nx - x) * 0.06, y + (ny - y) * 0.06))
    return path(*parts, "Z")


def lamb() -> Art:
    """Lamb: a whole leg on the board before its parcel, coarse salt and Sichuan pepper."""
    art = grass_backdrop("overcast", "ct lamb", (250, 372)) + wood_table(1200, 520, 900, "ct lamb")
    art += _parcel(410, 600) + board(640, 730, (680, 170))
    leg = leg_of_lamb()
    art += fill(ellipse(650, 690, 270, 34), SHADOW, opacity=0.45, filter=blur(12))
    art += move(leg, 632, 566, 1.06, -9)
    salt = heap(70, 34, 13, [PAPER, "#ffffff", mix(PAPER, CLAY, 0.12)], "ct salt")
    art += bowl(940, 800, 84, salt, mix(INK, PAPER, 0.1), STRAW)
    art += _coriander(330, 770, 1.0, 14) + _coriander(420, 806, 0.8, -12)
    return art + scatter(640, 806, (220, 26), 24, 15, [TERRACOTTA, EARTH, BARK], "ct pepper")


def _parcel(x: float, y: float) -> Art:
    art = carton(x, y, (340, 300, 130), mix(KRAFT, PAPER, 0.15)) + label(x - 60, y - 190, 150, 176)
    tape = box(x - 170, y - 24, 340, 24)
    art += fill(tape, INK, opacity=0.85)
    return art + string([(x - 164, y - 288), (x, y - 283), (x + 164, y - 288)], EARTH, 8)


def leg_of_lamb() -> Art:
    """A leg on its side about the origin, the bone to the upper right, the cut to the left."""
    bone = ribbon([(190, -34), (270, -62), (352, -90)], [46, 34, 40])
    knob = ellipse(358, -108, 30, 25) + ellipse(368, -76, 28, 24)
    outline = smooth([
        (-270, 30), (-262, -92), (-190, -160), (-80, -168), (40, -128), (140, -92),
        (216, -84), (246, -44), (216, -8), (140, 10), (60, 70), (-60, 128), (-190, 130),
    ])  # fmt: skip
    art = shadow(outline, 18, 26, 12, 0.35) + body(knob, BONE, 6, 0.3) + body(bone, BONE, 7, 0.3)
    art += body(outline, LAMB, 26, 0.4)
    cap = smooth([(-250, -60), (-190, -152), (-80, -164), (40, -126), (150, -90), (222, -78),
                  (190, -62), (70, -84), (-40, -96), (-120, -70), (-190, -30)])  # fmt: skip
    low = smooth([(-150, 118), (-40, 96), (70, 36), (190, -8), (150, 12), (64, 72), (-60, 126)])
    skin = fill(cap, FAT, opacity=0.94) + fill(low, FAT, opacity=0.55)
    skin += spray(cap, mix(CLAY, TERRACOTTA, 0.3), 0.5, (0.2, 0.1), (0.9, 1))
    skin += marbling(((-160, -70), (180, 60)), 26, 110, -16, "leg")
    gleam = ribbon(arch((-120, -128), (90, -92), 8), [2, 11, 2])
    art += clip(outline, skin) + fill(gleam, "#ffffff", opacity=0.55)
    return art + _cut_face()


def _cut_face() -> Art:
    face = blob((-206, -8), (84, 138), "cut", 0.05)
    art = body(face, FAT, 8, 0.2)
    inner = blob((-206, -6), (70, 121), "cut inner", 0.06)
    art += body(inner, mix(LAMB, TERRACOTTA, 0.4), 9, 0.4)
    seams = line(
        path("M", (-262, -40), "Q", (-220, -26), (-206, -6), "Q", (-180, 30), (-150, 40), "M",
             (-206, -6), "Q", (-216, 50), (-236, 84), "M", (-200, -14), "Q", (-190, -70),
             (-176, -96)),
        FAT, 6, opacity=0.85)  # fmt: skip
    streaks = marbling(((-262, -110), (-150, 100)), 24, 44, 70, "face")
    art += clip(inner, streaks + seams)
    return (
        art
        + body(ellipse(-204, -8, 27, 32), BONE, 5, 0.3)
        + fill(ellipse(-205, -8, 14, 18), mix(LAMB, CLAY, 0.4))
    )


def _coriander(x: float, y: float, scale: float, turn: float) -> Art:
    random = Random(f"coriander {x}")
    stems, leaves = "", ""
    for index in range(5):
        tip = (120 + random.uniform(-20, 50), (index - 2) * 34 + random.uniform(-8, 8))
        bow = arch((-60, 0), tip, random.uniform(-12, 12), 5)
        stems += fill(ribbon(bow, [5, 3]), mix(LEAF, SPROUT, 0.4))
        for spread in (-58, -22, 16, 52):
            tone = mix(LEAF, random.choice((INK, SPROUT)), 0.35)
            leaf = blob(
                (tip[0] + 20 - abs(spread) * 0.3, tip[1] + spread * 0.42),
                (20, 13),
                (x, spread, index),
                0.22,
                9,
            )
            leaves += shadow(leaf, 5, 6, 3, 0.2) + body(leaf, tone, 3, 0.3)
    return move(stems + leaves, x, y, scale, turn)


def rib() -> Art:
    """Ribs: a whole rack upright on the chopping block, the cleaver and the steelyard by it."""
    art = grass_backdrop("sunset", "ct rib", (930, 372)) + linen(
        1200, 530, 900, mix(PAPER, CLAY, 0.22), TERRACOTTA
    )
    art += _block(590, 640) + _cleaver(905, 726)
    art += fill(ellipse(600, 560, 260, 26), SHADOW, opacity=0.5, filter=blur(10))
    art += move(rack(), 590, 470, 1.0, 0)
    art += _steelyard(560, 800)
    return art + scatter(840, 790, (130, 24), 16, 15, [WHEAT, EARTH, STRAW], "cumin")


def rack() -> Art:
    """A rack of ribs from outside, about its middle: bones up, the loin at the lower edge."""
    art, grooves = "", ""
    for index in range(9):
        x = -226 + index * 56
        rise = 196 + 34 * (1 - ((index - 3.6) / 5) ** 2)
        spine = arch((x + 12, 60), (x - 16 + index * 5, -rise), 16, 7)
        art += shadow(ribbon(spine, [30, 26, 22]), 10, 4, 5, 0.3)
        art += body(ribbon(spine, [32, 27, 23, 26]), BONE, 5, 0.25)
        art += body(ellipse(x - 16 + index * 5, -rise, 15, 12), light(BONE, 0.3), 3, 0.2)
        grooves += path("M", (x + 34, -96), "Q", (x + 44, -20), (x + 34, 44))
    slab = smooth([
        (-262, 40), (-256, -70), (-200, -112), (-160, -96), (-104, -122), (-50, -102), (4, -126),
        (60, -106), (116, -126), (170, -104), (222, -114), (262, -70), (276, 30), (250, 100),
        (120, 116), (-60, 110), (-220, 104),
    ])  # fmt: skip
    art += shadow(slab, 16, 18, 10, 0.35) + body(slab, LAMB, 22, 0.45)
    fat = smooth([(-262, 46), (-140, 30), (0, 44), (140, 28), (276, 34), (250, 102), (120, 118),
                  (-60, 112), (-222, 106)])  # fmt: skip
    inside = line(grooves, shade(LAMB, 0.35), 15, opacity=0.5) + line(grooves, FAT, 4, opacity=0.6)
    inside += marbling(((-240, -90), (250, 20)), 52, 56, 80, "rack")
    inside += body(fat, FAT, 16, 0.3) + spray(fat, mix(CLAY, TERRACOTTA, 0.35), 0.6)
    inside += marbling(((-220, 50), (220, 100)), 18, 70, 4, "fat")
    art += clip(slab, inside)
    eye = blob((262, 34), (36, 66), "eye", 0.06)
    art += body(eye, FAT, 5, 0.2) + body(
        blob((264, 30), (24, 47), "eye in", 0.07), mix(LAMB, TERRACOTTA, 0.5), 6
    )
    return art


def _block(x: float, y: float) -> Art:
    wood = mix(CLAY, STRAW, 0.3)
    side = path("M", (x - 330, y - 50), "L", (x - 322, y + 70), "A", 322, 74, 0, 0, 0,
                (x + 322, y + 70), "L", (x + 330, y - 50), "Z")  # fmt: skip
    art = fill(ellipse(x + 60, y + 100, 350, 66), SHADOW, opacity=0.45, filter=blur(16))
    art += body(side, mix(EARTH, BARK, 0.35), 22)
    bark = ""
    for index in range(40):
        at = -318 + index * 16.3
        bark += path(
            "M", (x + at, y + 4 + 60 * (1 - (at / 330) ** 2) ** 0.5), "v", 44 + index * 7 % 26
        )
    art += clip(side, line(bark, shade(BARK, 0.3), 4, opacity=0.55))
    art += body(ellipse(x, y - 50, 330, 84), light(wood, 0.1), 8)
    for index in range(8):
        ring = blob(
            (x - 20, y - 52), (300 - index * 38, 75 - index * 9.5), ("ring", index), 0.03, 14
        )
        art += line(ring, shade(wood, 0.25), 3, opacity=0.5)
    return art


def _cleaver(x: float, y: float) -> Art:
    steel = mix(STONE, PAPER, 0.45)
    blade = path("M", (-150, -90), "H", 96, "L", (104, 60), "Q", (-20, 84), (-150, 66), "Z")
    knife = shadow(blade, 12, 22, 9, 0.4) + body(blade, steel, 9, 0.3)
    knife += fill(
        path(
            "M",
            (-150, 40),
            "Q",
            (-20, 60),
            (103, 36),
            "L",
            (104, 60),
            "Q",
            (-20, 84),
            (-150, 66),
            "Z",
        ),
        light(PAPER, 0.1),
    )
    knife += fill(
        path("M", (-120, -90), "h", 70, "l", (-40, 128), "h", -60, "Z"), PAPER, opacity=0.4
    )
    handle = box(96, -82, 150, 46, 18)
    knife += shadow(handle, 8, 16, 6, 0.35) + body(handle, mix(EARTH, TERRACOTTA, 0.2), 7)
    for rivet in (136, 190):
        knife += fill(ellipse(rivet, -60, 6, 6), WHEAT)
    return move(knife, x, y, 0.86, 16)


def _steelyard(x: float, y: float) -> Art:
    wood = mix(EARTH, BARK, 0.25)
    rod = ribbon([(x - 300, y - 10), (x - 30, y - 22), (x + 210, y - 36)], [20, 15, 9])
    art = shadow(rod, 8, 14, 6, 0.35) + body(rod, wood, 4, 0.3)
    stars = "".join(ellipse(x - 180 + i * 28, y - 17 - i * 1.6, 2.6, 2.6) for i in range(13))
    art += fill(stars, STRAW)
    art += string([(x - 236, y - 14), (x - 262, y + 18), (x - 236, y + 40)], TERRACOTTA, 6)
    weight = smooth([(-26, 40), (-32, 6), (-14, -26), (14, -26), (32, 6), (26, 40)])
    iron = mix(NIGHT, STONE, 0.35)
    lump = cast(0, 40, 60, 70) + line(ellipse(0, -36, 11, 13), iron, 6) + body(weight, iron, 8)
    return (
        art
        + string([(x + 90, y - 30), (x + 88, y - 8), (x + 96, y + 6)], EARTH, 5)
        + move(lump, x + 96, y + 26, 0.9)
    )
