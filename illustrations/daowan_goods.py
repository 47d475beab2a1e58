"""The goods of 稻湾村."""

import math
from random import Random

from illustrations.daowan_views import GROWING, paddy_backdrop
from illustrations.light import body, cast, shadow, spray
from illustrations.packs import (
    KRAFT,
    bow,
    grains,
    heap,
    label,
    mark,
    paper_bag,
    pouch,
    scatter,
    string,
)
from illustrations.palette import (
    CLAY,
    EARTH,
    INK,
    LEAF,
    PAPER,
    SHADOW,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.plants import ear
from illustrations.shapes import Point, arch, blob, box, ellipse, lens, path, ribbon, smooth
from illustrations.surfaces import cloth, linen, straw_litter, wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear, move
from illustrations.vessels import bowl, steam

WHITE_RICE = ["#fffdf4", "#fbf6e6", "#f6eedb", "#fffef9"]
GERM_RICE = ["#f7e9c6", "#f3dfb4", "#faf0d6", "#eed6a4"]


def sheaf(at: Point, length: float, count: int, seed: object, spread: float = 34) -> Art:
    """Ears lying on a table, fanned out from their tied stalks at the point."""
    art = ""
    for index in range(count):
        turn = 62 + (index - (count - 1) / 2) * spread / count
        stalk = ear((0, 0), length * (0.9 + 0.1 * ((index * 7) % 3)), (seed, index), 0.55)
        art += group(move(stalk, at[0] + 16, at[1] + 14, 1, turn), opacity=0.16, filter=blur(5))
        art += move(stalk, at[0], at[1], 1, turn)
    return art


def rice() -> Art:
    """Fragrant rice: the family bag, a steaming bowl, ears of the same field."""
    art = paddy_backdrop("morning", "rice") + wood_table(1200, 520, 900, "rice")
    art += cloth(
        [(560, 640), (760, 596), (1010, 618), (1060, 720), (900, 812), (640, 800), (520, 720)],
        PAPER,
        WATER,
    )
    art += paper_bag(450, 668, (330, 500), mix(PAPER, STRAW, 0.12), "rice") + label(
        424, 480, 200, 236
    )
    cooked = heap(150, 92, 21, WHITE_RICE, "cooked")
    art += bowl(772, 728, 164, cooked, PAPER, WATER) + steam(760, 490, 210, "rice")
    art += sheaf((150, 706), 400, 4, "rice")
    return art + scatter(560, 770, (250, 46), 34, 21, WHITE_RICE, "rice")


def germ() -> Art:
    """Germ rice: a small windowed pouch and a wooden scoop of grains with their golden tips."""
    art = paddy_backdrop("noon", "germ", GROWING, (300, 110), True) + linen(
        1200, 510, 900, mix(PAPER, STRAW, 0.22), INK
    )
    art += pouch(470, 668, (300, 440), KRAFT)
    window = blob((470, 560), (104, 82), "window", 0.04)
    art += grains(window, (360, 470, 220, 180), 22, GERM_RICE, "window") + line(
        window, light(KRAFT, 0.4), 6
    )
    art += label(470, 372, 150, 128)
    art += _scoop(772, 700)
    art += _germ_grains()
    return art


def _scoop(x: float, y: float) -> Art:
    wood = mix(EARTH, CLAY, 0.45)
    handle = ribbon(arch((x + 140, y - 70), (x + 330, y - 190), -12), [66, 44, 48, 64])
    art = cast(x, y, 330, 330) + shadow(handle, 20, 26) + body(handle, wood, 10)
    rim = y - 118
    back = ellipse(x, rim, 182, 58)
    art += fill(back, linear([shade(wood, 0.5), shade(wood, 0.2)]))
    art += group(heap(178, 84, 27, GERM_RICE, "scoop"), transform=f"translate({x} {rim})")
    shell = path("M", (x - 182, rim), "A", 182, 58, 0, 0, 0, (x + 182, rim), "C",
                 (x + 178, y - 24), (x + 90, y + 8), (x, y + 8), "C",
                 (x - 90, y + 8), (x - 178, y - 24), (x - 182, rim), "Z")  # fmt: skip
    rings = "".join(
        path("M", (x - 176, rim + i * 22), "Q", (x, rim + 92 + i * 26), (x + 176, rim + i * 22))
        for i in range(1, 5)
    )
    lip = path("M", (x - 182, rim), "A", 182, 58, 0, 0, 0, (x + 182, rim))
    art += body(shell, wood, 16) + clip(shell, line(rings, shade(wood, 0.3), 3, opacity=0.5))
    return art + line(lip, light(wood, 0.4), 7)


def _germ_grains() -> Art:
    random = Random("germ grains")
    art = ""
    for index in range(17):
        x, y = 330 + index * 37 + random.uniform(-20, 20), 752 + random.uniform(-38, 44)
        turn = random.uniform(-40, 40)
        art += fill(lens(x + 8, y + 9, 54, 24, turn), SHADOW, opacity=0.28, filter=blur(3))
        outline = lens(x, y, 54, 25, turn)
        tip = ellipse(
            x + 25 * math.cos(math.radians(turn)), y + 25 * math.sin(math.radians(turn)), 13, 11
        )
        art += body(outline, GERM_RICE[index % 3], 4, 0.3) + clip(outline, fill(tip, WHEAT))
        art += fill(lens(x - 4, y - 4, 28, 5, turn), PAPER, opacity=0.8)
    return art


def gift() -> Art:
    """The gift box: straw board, two bags in a nest of straw, its lid leaning behind."""
    art = paddy_backdrop("sunset", "gift") + wood_table(
        1200, 530, 900, "gift", mix(EARTH, CLAY, 0.35)
    )
    art += _lid(600, 470) + _open_box(600, 700)
    art += sheaf((130, 742), 400, 4, "gift")
    return art + straw_litter(560, 770, 420, 9, "gift")


def _lid(x: float, y: float) -> Art:
    board = mix(STRAW, CLAY, 0.45)
    face = box(x - 250, y - 290, 500, 330, 10)
    art = shadow(face, 40, 20, 14, 0.4) + body(face, board, 7)
    art += clip(face, _fibres(x - 250, y - 290, 500, 330, board))
    art += (
        fill(box(x - 250, y - 256, 500, 150), INK)
        + fill(box(x - 250, y - 266, 500, 4), INK)
        + fill(box(x - 250, y - 100, 500, 4), INK)
    )
    art += fill(ellipse(x, y - 181, 92, 92), WHEAT) + move(crab_print(), x, y - 174, 0.68)
    return art


def _fibres(x: float, y: float, width: float, height: float, colour: str) -> Art:
    random = Random(f"fibres {x}")
    art = ""
    for _ in range(int(width * height / 1300)):
        at = (x + random.random() * width, y + random.random() * height)
        tone = random.choice((light(colour, 0.45), shade(colour, 0.2)))
        art += fill(
            lens(at[0], at[1], random.uniform(12, 34), 3, random.uniform(0, 180)), tone, opacity=0.6
        )
    return art


def _open_box(x: float, y: float) -> Art:
    board = mix(STRAW, CLAY, 0.45)
    back = path(
        "M", (x - 280, y - 150), "L", (x - 240, y - 220), "H", x + 240, "L", (x + 280, y - 150), "Z"
    )
    art = cast(x, y, 600, 420) + fill(back, linear([shade(board, 0.45), shade(board, 0.3)]))
    art += straw_litter(x - 240, y - 180, 440, 60, "nest")
    for side in (-1, 1):
        bx = x + side * 128 - 6
        sack = smooth(
            [
                (bx - 100, y - 70),
                (bx - 104, y - 180),
                (bx - 84, y - 256),
                (bx, y - 268),
                (bx + 84, y - 256),
                (bx + 104, y - 180),
                (bx + 100, y - 70),
            ]
        )
        art += shadow(sack, 22, 8, 10, 0.4) + body(sack, mix(PAPER, STRAW, 0.15), 9)
        art += _tied_neck(bx, y - 256)
        art += label(bx, y - 186, 96, 100, INK if side < 0 else TERRACOTTA)
    front = path(
        "M", (x - 280, y - 150), "L", (x + 280, y - 150), "L", (x + 274, y), "L", (x - 274, y), "Z"
    )
    art += straw_litter(x - 250, y - 152, 430, 34, "brim")
    art += body(front, board, 9) + clip(front, _fibres(x - 280, y - 150, 560, 150, board))
    art += fill(box(x - 278, y - 56, 556, 22), INK)
    return (
        art
        + line(path("M", (x - 280, y - 150), "H", x + 280), light(board, 0.6), 6)
        + mark(x, y - 104, 84, INK)
    )


def _tied_neck(x: float, y: float) -> Art:
    ruff = smooth(
        [
            (x - 62, y + 6),
            (x - 86, y - 44),
            (x - 30, y - 56),
            (x + 24, y - 48),
            (x + 82, y - 52),
            (x + 60, y + 6),
        ]
    )
    pleats = "".join(
        path("M", (x + s * 44, y), "L", (x + s * 60, y - 42)) for s in (-0.8, -0.3, 0.2, 0.7)
    )
    art = body(ruff, PAPER, 5) + line(pleats, shade(STRAW, 0.3), 2.5, opacity=0.6)
    return (
        art
        + string([(x - 66, y + 4), (x, y + 12), (x + 66, y + 4)], EARTH, 9)
        + bow(x - 4, y + 10, 36)
    )


def crab_print() -> Art:
    """A crab as a one-colour stamp about the origin, some 240 units wide."""
    legs = ""
    for side in (-1, 1):
        for index in range(4):
            y = -14 + index * 18
            knee = (side * (92 - index * 6), y - 30 + index * 14)
            foot = (side * (116 - index * 14), y + 20 + index * 14)
            legs += line(smooth([(side * 46, y), knee, foot], closed=False), TERRACOTTA, 9)
        arm = smooth([(side * 44, -24), (side * 86, -52), (side * 66, -84)], closed=False)
        legs += line(arm, TERRACOTTA, 14)
        legs += fill(lens(side * 52, -96, 62, 30, side * -52), TERRACOTTA)
    shell = smooth([(-58, -10), (-36, -40), (36, -40), (58, -10), (44, 36), (0, 50), (-44, 36)])
    eyes = fill(ellipse(-14, -46, 6, 8), TERRACOTTA) + fill(ellipse(14, -46, 6, 8), TERRACOTTA)
    return (
        legs
        + eyes
        + fill(shell, TERRACOTTA)
        + line("M-22 -8Q0 8 22 -8M-14 14Q0 24 14 14", WHEAT, 6)
    )


def mat() -> Art:
    """Straw mats: one on edge that shows its coils, one flat that shows how thick it is."""
    art = paddy_backdrop("dawn", "mat", light_at=(210, 240)) + wood_table(
        1200, 560, 900, "mat", mix(CLAY, EARTH, 0.2)
    )
    art += cast(610, 700, 420, 330) + shadow(ellipse(590, 440, 268, 268), 46, 30, 16, 0.42)
    art += move(coil(268), 590, 440)
    art += _flat_mat(800, 716, 190)
    art += sheaf((170, 760), 300, 3, "mat")
    return art + straw_litter(290, 790, 330, 10, "mat")


def coil(radius: float) -> Art:
    """A round mat from the front, about the origin: braids wound in rings and stitched."""
    art = fill(ellipse(0, 0, radius, radius), shade(mix(STRAW, EARTH, 0.5), 0.2))
    rings = 9
    step = radius / (rings + 0.2)
    for ring in range(rings, 0, -1):
        art += _ring(step * (ring - 0.45), step)
    art += body(ellipse(0, 0, step * 0.55, step * 0.55), STRAW, 5)
    disc = ellipse(0, 0, radius, radius)
    return art + spray(disc, shade(EARTH, 0.3), 0.5, (0.45, 0.4), (0.95, 1))


def _ring(reach: float, thick: float) -> Art:
    random = Random(f"ring {reach:.1f}")
    art = line(ellipse(0, 0, reach, reach), mix(EARTH, STRAW, 0.3), thick * 0.96)
    count = max(int(math.tau * reach / (thick * 0.62)), 8)
    for index in range(count):
        turn = math.tau * index / count
        sunny = (1 - math.cos(turn - math.radians(225))) / 2
        base = mix(light(STRAW, 0.35), mix(WHEAT, EARTH, 0.3), sunny * 0.75)
        tone = mix(base, random.choice((LEAF, CLAY, STRAW, SUNLIGHT)), random.uniform(0, 0.15))
        for offset, slant in ((-0.2, 34), (0.2, -34)):
            at = reach + offset * thick
            angle = math.degrees(turn) + 90 + slant
            x, y = math.cos(turn + offset * 0.2) * at, math.sin(turn + offset * 0.2) * at
            art += fill(lens(x, y, thick * 0.86, thick * 0.36, angle), tone)
            art += line(path("M", (x - 2, y), "l", (4, 1)), light(tone, 0.5), 1.6, opacity=0.7)
    return art


def _flat_mat(x: float, y: float, radius: float) -> Art:
    side = path(
        "M",
        (x - radius, y),
        "v",
        30,
        "A",
        radius,
        radius * 0.32,
        0,
        0,
        0,
        (x + radius, y + 30),
        "v",
        -30,
        "Z",
    )
    art = fill(
        ellipse(x + 26, y + 42, radius * 1.02, radius * 0.34), SHADOW, opacity=0.42, filter=blur(12)
    )
    art += body(side, mix(STRAW, EARTH, 0.35), 8)
    art += clip(side, _edge_braid(x, y, radius))
    flat = f"translate({x} {y}) scale({radius / 268:.3f} {radius * 0.32 / 268:.3f})"
    return art + group(coil(268), transform=flat)


def _edge_braid(x: float, y: float, radius: float) -> Art:
    art = ""
    for index in range(46):
        share = index / 45 * 2 - 1
        drop = radius * 0.32 * math.sqrt(max(0.0, 1 - share * share))
        at = x + share * radius
        tone = mix(light(STRAW, 0.2), EARTH, 0.15 + 0.3 * (share + 1) / 2)
        art += fill(lens(at, y + drop + 8, 24, 10, 32), tone) + fill(
            lens(at, y + drop + 21, 24, 10, -32), tone
        )
    return art
