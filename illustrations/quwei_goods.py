"""What 渠尾村 sells from its maize: seed, waxy ears, grits."""

from random import Random

from illustrations.light import body, cast, shadow
from illustrations.packs import KRAFT, heap, mark, sack, scatter
from illustrations.palette import (
    CLAY,
    EARTH,
    INK,
    LEAF,
    MIST,
    PAPER,
    SHADOW,
    SPROUT,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.quwei_maize import GOLDEN, MOTTLED, WHITE, cob, ear, husk, kernels, mound
from illustrations.quwei_views import maize_backdrop, spring_backdrop
from illustrations.shapes import Point, box, ellipse, lens, path
from illustrations.surfaces import cloth, wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear, move
from illustrations.vessels import bamboo_tray, bowl, steam

COATED = (TERRACOTTA, mix(TERRACOTTA, SUNLIGHT, 0.12), mix(TERRACOTTA, EARTH, 0.14))
GRITS = [WHEAT, light(WHEAT, 0.3), mix(WHEAT, STRAW, 0.5), mix(WHEAT, TERRACOTTA, 0.1)]


def seed() -> Art:
    """Hybrid seed: the sewn bag with its ear, a bowl of red-coated kernels, some strewn."""
    art = spring_backdrop("morning", "seed") + wood_table(1200, 530, 900, "seed")
    art += seed_bag(450, 690, (340, 500))
    art += bowl(790, 724, 166, mound(160, 84, 42, COATED, "seed"), PAPER, INK)
    return art + kernels((560, 790), (300, 36), 17, 42, COATED, "seed")


def seed_bag(x: float, y: float, size: Point) -> Art:
    """The sewn bag with an ear before the sun, its seam in two threads."""
    w, h = size[0] / 2, size[1]
    side = ("C", (x + w * 1.1, y - h * 0.66), (x + w * 1.06, y - h * 0.2), (x + w * 0.95, y - 8))
    back = ("C", (x - w * 1.08, y - h * 0.2), (x - w * 1.1, y - h * 0.66), (x - w * 0.94, y - h))
    outline = path("M", (x - w * 0.94, y - h), "L", (x + w * 0.94, y - h), *side,
                   "Q", (x, y + 20), (x - w * 0.95, y - 8), *back, "Z")  # fmt: skip
    front = mix(PAPER, STRAW, 0.16)
    art = cast(x, y, size[0], size[0] * 1.1) + body(outline, front, 18)
    left, right = x - w * 1.2, x + w * 1.2
    crown = ("M", (left, y - h * 0.66), "Q", (x, y - h * 0.8), (right, y - h * 0.66))
    panel = path(*crown, "V", y - h * 0.14, "Q", (x, y - h * 0.04), (left, y - h * 0.14), "Z")
    inside = body(panel, INK, 10, 0.4) + fill(ellipse(x, y - h * 0.42, w * 0.66, w * 0.66), WHEAT)
    inside += ear((x + 6, y - h * 0.42), 236, -62, GOLDEN, "bag", light(SPROUT, 0.1))
    fold = path("M", (x + w * 0.62, y - h), "Q", (x + w * 0.5, y - h * 0.5), (x + w * 0.6, y))
    inside += line(fold, shade(EARTH, 0.3), 20, opacity=0.16, filter=blur(9))
    art += clip(outline, inside)
    for drop, tone in ((26, LEAF), (40, PAPER)):
        seam = path("M", (x - w * 0.98, y - h + drop), "H", x + w * 0.98)
        art += line(seam, shade(STRAW, 0.4), 8, opacity=0.4)
        art += line(seam, tone, 6, stroke_dasharray="14 9")
    return art + _sprout(x, y - h * 0.755)


def _sprout(x: float, y: float) -> Art:
    """The seed company's stamp: two first leaves."""
    art = line(path("M", (x, y + 2), "v", -30), LEAF, 6)
    art += fill(lens(x - 20, y - 38, 50, 17, 28), LEAF)
    return art + fill(lens(x + 20, y - 42, 54, 18, -32), mix(LEAF, INK, 0.3))


def ear_sign(x: float, y: float, height: float) -> Art:
    """The sign of 渠尾田: an ear between two leaves, its silk three lines of water."""
    art = fill(lens(x, y - height * 0.1, height * 0.62, height * 0.25, -90), WHEAT)
    for side in (-1, 1):
        leaf = lens(x + side * height * 0.17, y + height * 0.02, height * 0.5, height * 0.13,
                    -90 + side * 24)  # fmt: skip
        art += fill(leaf, SPROUT)
    return art + mark(x, y + height * 0.4, height * 0.62, PAPER)


def _ear_label(x: float, y: float, width: float, height: float) -> Art:
    paper = box(x - width / 2, y - height / 2, width, height, 8)
    art = fill(paper, linear([light(INK, 0.1), INK], (0, 0), (1, 1)))
    inner = box(x - width * 0.45, y - height * 0.45, width * 0.9, height * 0.9, 5)
    return art + line(inner, STRAW, 2, opacity=0.8) + ear_sign(x, y - height * 0.03, height * 0.7)


def waxy() -> Art:
    """Waxy corn: a vacuum pack, a tray of steaming ears in their husks, white and mottled."""
    art = maize_backdrop("noon", "waxy", (250, 120), 660)
    art += wood_table(1200, 530, 900, "waxy", mix(CLAY, EARTH, 0.55))
    art += _vacuum_pack(420, 690) + bamboo_tray(780, 724, 260, STRAW, 0.4)
    for turn, long, bend in ((-8, 400, -40), (14, 420, 30), (178, 260, 20)):
        leaf = husk((-long / 2, 0), (long / 2, 0), 84, bend, mix(LEAF, SPROUT, 0.4))
        art += move(leaf, 780, 716, 1, turn)
    art += _on_tray((800, 636), 390, -14, cob(390, MOTTLED, "far"))
    art += _on_tray((772, 690), 400, -3, cob(400, WHITE, "near"))
    front = ear((0, 0), 370, 0, MOTTLED, "front", mix(LEAF, SPROUT, 0.3))
    art += _on_tray((826, 752), 370, 8, front)
    return art + steam(760, 570, 250, "waxy") + steam(880, 560, 200, "waxy two")


def _on_tray(at: Point, length: float, turn: float, art: Art) -> Art:
    dark = fill(
        ellipse(at[0] + 10, at[1] + 30, length * 0.5, length * 0.12),
        SHADOW,
        opacity=0.4,
        filter=blur(8),
    )
    return dark + move(art, at[0], at[1], 1, turn)


def _vacuum_pack(x: float, y: float) -> Art:
    """Two ears in clear film, welded all round, a paper band across."""
    film = path("M", (x - 160, y - 500), "H", x + 160, "Q", (x + 150, y - 250), (x + 162, y))
    film += path("H", x - 162, "Q", (x - 150, y - 250), (x - 160, y - 500), "Z")
    tint = mix(PAPER, MIST, 0.45)
    art = cast(x, y, 320, 360) + fill(film, tint, opacity=0.94)
    for dx, tones, name in ((-68, WHITE, "pack one"), (66, MOTTLED, "pack two")):
        art += fill(ellipse(x + dx + 12, y - 244, 62, 206), SHADOW, opacity=0.3, filter=blur(9))
        art += move(cob(410, tones, name), x + dx, y - 246, 1.04, -90)
    gloss = linear([(PAPER, 0.6), (PAPER, 0.05), (PAPER, 0.3), (MIST, 0.1), (WATER, 0.28)],
                   (0, 0), (1, 0.3))  # fmt: skip
    art += fill(film, gloss) + _wrinkles(x, y)
    for level in (y - 486, y - 22):
        weld = box(x - 158, level, 316, 20, 3)
        art += fill(weld, mix(tint, WATER, 0.24), opacity=0.8)
        stitch = path("M", (x - 154, level + 10), "H", x + 154)
        art += line(stitch, PAPER, 2, stroke_dasharray="4 6")
    band = box(x - 160, y - 204, 320, 122)
    art += shadow(band, 0, 6, 4, 0.25) + body(band, INK, 6, 0.3)
    return art + ear_sign(x, y - 143, 92)


def _wrinkles(x: float, y: float) -> Art:
    random = Random("wrinkles")
    art = ""
    for _ in range(24):
        side = random.choice((-1, 1, 0))
        at = (x + side * 138 + random.uniform(-12, 12), y - random.uniform(40, 460))
        mid = (at[0] - side * 20 + random.uniform(-6, 6), at[1] + random.uniform(-16, 16))
        end = (mid[0] - side * 16, mid[1] + random.uniform(-14, 14))
        art += line(path("M", at, "Q", mid, end), PAPER, random.uniform(2, 5), opacity=0.75)
    for dx, high in ((-104, 300), (34, 250), (-34, 120)):
        shine = box(x + dx, y - 452, 9, high, 4)
        art += fill(shine, PAPER, opacity=0.55)
    return art


def grits() -> Art:
    """Corn grits: the open sack, a bowl of thick porridge, a ripe ear."""
    art = maize_backdrop("afternoon", "grits", (230, 140), 560, True)
    art += wood_table(1200, 530, 900, "grits", mix(CLAY, EARTH, 0.45))
    art += cloth([(590, 690), (760, 622), (1000, 640), (1080, 730), (930, 826), (690, 816)],
                 mix(PAPER, STRAW, 0.2), INK)  # fmt: skip
    content = heap(190, 112, 23, GRITS, "sack")
    art += sack(430, 690, (370, 360), content, mix(KRAFT, PAPER, 0.25)) + _ear_label(
        420, 530, 150, 176
    )
    art += _scoop(476, 284) + bowl(800, 738, 164, _porridge(), PAPER, TERRACOTTA)
    art += steam(796, 560, 230, "grits")
    lying = ear((330, 792), 290, 8, GOLDEN, "grits", mix(STRAW, CLAY, 0.2))
    art += fill(ellipse(330, 826, 210, 30), SHADOW, opacity=0.34, filter=blur(9)) + lying
    return art + scatter(590, 800, (170, 40), 40, 15, GRITS, "grits")


def _porridge() -> Art:
    surface = ellipse(0, 6, 150, 40)
    thick = linear([light(WHEAT, 0.35), WHEAT, mix(WHEAT, TERRACOTTA, 0.14)], (0, 0), (1, 1))
    art = fill(surface, thick)
    swirl = path("M", (-90, 0), "Q", (-20, -26), (60, -8), "Q", (90, 12), (20, 22))
    swirl += path("Q", (-40, 24), (-30, 8))
    art += line(swirl, light(WHEAT, 0.55), 8, opacity=0.8)
    return art + group(scatter(0, 6, (120, 24), 26, 15, GRITS, "porridge"), opacity=0.9)


def _scoop(x: float, y: float) -> Art:
    """A wooden scoop stuck in the grits."""
    wood = mix(EARTH, CLAY, 0.35)
    knob = ("Q", (x + 136, y - 128), (x + 148, y - 108))
    handle = path("M", (x + 6, y + 30), "L", (x + 116, y - 110), *knob, "L", (x + 44, y + 48), "Z")
    pan = path("M", (x - 70, y + 74), "C", (x - 64, y + 16), (x + 20, y - 6), (x + 62, y + 36), "C",
               (x + 60, y + 80), (x - 20, y + 110), (x - 70, y + 74), "Z")  # fmt: skip
    art = shadow(pan, 10, 14, 6, 0.35) + body(handle, wood, 7) + body(pan, wood, 9)
    return art + move(heap(52, 26, 17, GRITS, "scoop"), x - 4, y + 58, 1, -14)
