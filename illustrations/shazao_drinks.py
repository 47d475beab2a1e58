"""What 沙枣村 pours: suoyang liquor and oleaster flower tea."""

from random import Random

from illustrations.light import body, cast, shadow
from illustrations.packs import string
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    LEAF,
    NIGHT,
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
from illustrations.shapes import Point, arch, box, ellipse, lens, path, ribbon, smooth
from illustrations.shazao_brand import sand_label, sand_sign
from illustrations.shazao_plants import SILVERY, flower, sprig, suoyang
from illustrations.shazao_views import sand_backdrop
from illustrations.surfaces import linen, wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear, radial
from illustrations.vessels import bottle, bowl, plate, steam

AMBER = mix(WHEAT, TERRACOTTA, 0.42)
TEA = mix(WHEAT, SPROUT, 0.3)


def liquor() -> Art:
    """Suoyang liquor: an amber bottle before the clay crock it aged in, a cup, the stems."""
    art = sand_backdrop("dusk", "liquor", (250, 180), 120)
    art += wood_table(1200, 530, 900, "liquor", mix(EARTH, CLAY, 0.25))
    art += _crock(740, 664) + bottle(480, 700, (210, 510), AMBER, shade(INK, 0.2))
    art += _liquid(480, 700) + sand_label(480, 560, 156, 176)
    art += string([(444, 318), (480, 326), (516, 318)], STRAW, 9)
    stems = (((300, 770), 250, 14), ((270, 752), 280, -14), ((250, 806), 300, -4))
    for foot, length, turn in stems:
        art += group(suoyang((foot[0] + 16, foot[1] + 18), length, turn, "under"), opacity=0.22,
                     filter=blur(6))  # fmt: skip
        art += suoyang(foot, length, turn, foot)
    return art + _cup(700, 780) + _cup(850, 762)


def _crock(x: float, y: float) -> Art:
    glaze = mix(EARTH, BARK, 0.35)
    outline = smooth([(x - 120, y), (x - 182, y - 130), (x - 196, y - 240), (x - 130, y - 336),
                      (x, y - 352), (x + 130, y - 336), (x + 196, y - 240), (x + 182, y - 130),
                      (x + 120, y), (x, y + 12)])  # fmt: skip
    art = cast(x, y, 330, 380) + body(outline, glaze, 20)
    rings = "".join(
        path("M", (x - 210, y - h), "Q", (x, y - h + 44), (x + 210, y - h)) for h in (96, 110, 292)
    )
    wave = ((-220, 300), (-150, 196), (-90, 226), (-20, 168), (60, 214), (130, 180), (220, 260))
    drip = smooth([*((x + dx, y - dy) for dx, dy in wave), (x, y - 380)])
    inside = fill(drip, mix(TERRACOTTA, EARTH, 0.5), opacity=0.5)
    inside += line(rings, shade(glaze, 0.4), 5, opacity=0.7)
    inside += fill(outline, radial([(SUNLIGHT, 0.5), (SUNLIGHT, 0)], (0.28, 0.24), 0.34))
    art += clip(outline, inside)
    skirt = smooth([(x - 120, y - 340), (x - 104, y - 384), (x, y - 398), (x + 104, y - 384),
                    (x + 120, y - 340), (x + 142, y - 276), (x + 78, y - 292), (x + 10, y - 270),
                    (x - 66, y - 292), (x - 140, y - 272)])  # fmt: skip
    pleats = "".join(
        path("M", (x + s * 92, y - 338), "L", (x + s * 116, y - 292))
        for s in (-0.8, -0.42, 0.05, 0.46, 0.84)
    )
    art += shadow(skirt, 8, 14, 8, 0.4) + body(skirt, TERRACOTTA, 10)
    art += line(pleats, shade(TERRACOTTA, 0.4), 3, opacity=0.6)
    tie = [(x - 112, y - 342), (x, y - 328), (x + 112, y - 342)]
    return art + string(tie, STRAW, 12) + _plaque(x + 8, y - 150)


def _plaque(x: float, y: float) -> Art:
    outline = path("M", (x, y - 74), "l", (74, 74), "l", (-74, 74), "l", (-74, -74), "Z")
    return body(outline, mix(TERRACOTTA, WHEAT, 0.1), 5, 0.4) + sand_sign(x, y - 4, 70, STRAW)


def _liquid(x: float, y: float) -> Art:
    shine = box(x + 34, y - 236, 46, 216, 20)
    art = fill(shine, linear([(SUNLIGHT, 0.05), (SUNLIGHT, 0.5)], (0, 0), (1, 1)), filter=blur(8))
    level = ellipse(x, y - 344, 38, 9)
    neck = box(x - 33, y - 474, 66, 128)
    return art + fill(neck, PAPER, opacity=0.34) + fill(level, light(AMBER, 0.45))


def _cup(x: float, y: float) -> Art:
    content = fill(ellipse(0, 2, 46, 12), light(AMBER, 0.25))
    return bowl(x, y, 58, content, PAPER, WATER)


def tea() -> Art:
    """Oleaster flower tea: a tin, a steaming bowl with flowers afloat, a branch in flower."""
    art = sand_backdrop("morning", "tea", (210, 120), -620)
    art += linen(1200, 520, 900, mix(PAPER, SPROUT, 0.18), LEAF)
    art += _tin(450, 690, (290, 420)) + plate(776, 738, 214, PAPER, LEAF)
    art += bowl(776, 734, 160, _brew(), PAPER, LEAF) + steam(766, 540, 220, "tea")
    spine = arch((150, 690), (610, 812), 66, 10)
    dark = sprig([(x + 15, y + 17) for x, y in spine], 90, (SHADOW, SHADOW), "tea")
    art += group(dark, opacity=0.2) + sprig(spine, 90, SILVERY, "tea", "flower")
    return art + _loose_tea()


def _tin(x: float, y: float, size: Point) -> Art:
    w, h = size[0] / 2, size[1]
    dip = w * 0.2
    tin = mix(INK, NIGHT, 0.15)
    foot = path("A", w, dip, 0, 0, 0, (x + w, y), "V", y - h * 0.8)
    wall = path("M", (x - w, y - h * 0.8), "V", y) + foot
    art = cast(x, y + dip * 0.7, size[0], size[0] * 1.2) + body(wall + "Z", tin, 14)
    sheen = linear([(SUNLIGHT, 0), (SUNLIGHT, 0.42), (SUNLIGHT, 0), (SHADOW, 0.1), (SHADOW, 0.5)],
                   (0, 0), (1, 0))  # fmt: skip
    band = path("M", (x - w, y - h * 0.1), "A", w, dip, 0, 0, 0, (x + w, y - h * 0.1))
    art += fill(wall + "Z", sheen) + line(band, WHEAT, 5)
    lid = path("M", (x - w * 1.04, y - h), "V", y - h * 0.8, "A", w * 1.04, dip, 0, 0, 0,
               (x + w * 1.04, y - h * 0.8), "V", y - h, "Z")  # fmt: skip
    art += shadow(lid, 4, 12, 6, 0.4) + body(lid, tin, 12) + fill(lid, sheen)
    top = ellipse(x, y - h, w * 1.04, dip)
    art += body(top, light(tin, 0.12), 4, 0.3)
    art += line(ellipse(x, y - h, w * 0.82, dip * 0.76), light(tin, 0.3), 3)
    return art + _flower_label(x - 10, y - h * 0.36)


def _flower_label(x: float, y: float) -> Art:
    paper = box(x - 86, y - 100, 172, 200, 86)
    art = body(paper, mix(PAPER, STRAW, 0.15), 5, 0.4)
    twig = arch((x - 30, y + 74), (x + 16, y - 66), 20, 6)
    return art + sprig(twig, 50, SILVERY, "tin") + _blooms(x, y)


def _blooms(x: float, y: float) -> Art:
    spots = ((-4, -24, 25), (20, 14, 22), (-30, 26, 22), (14, -58, 18))
    return "".join(flower((x + dx, y + dy), size, 20 + dx) for dx, dy, size in spots)


def _brew() -> Art:
    art = fill(ellipse(0, 6, 146, 38), linear([light(TEA, 0.15), mix(TEA, WHEAT, 0.5)]))
    art += fill(ellipse(-44, -4, 66, 12), PAPER, opacity=0.35)
    for x, y, size in ((-60, 4, 22), (30, -6, 24), (70, 14, 20), (-8, 22, 20), (-104, 8, 17)):
        art += group(flower((0, 0), size, x), transform=f"translate({x} {y}) scale(1 .55)")
    return art


def _loose_tea() -> Art:
    random = Random("loose tea")
    art = ""
    for _ in range(46):
        x, y = random.gauss(800, 66), random.gauss(836, 13)
        twist = arch((x, y), (x + random.uniform(-30, 30), y + random.uniform(-9, 9)), 5, 3)
        tone = mix(INK, random.choice((LEAF, BARK)), random.uniform(0.1, 0.6))
        art += fill(ribbon([(a + 3, b + 5) for a, b in twist], [2, 7, 2]), SHADOW, opacity=0.3)
        art += fill(ribbon(twist, [2, 7, 2]), tone)
    for x, y in ((690, 826), (770, 818), (842, 838), (920, 822), (966, 840), (636, 842)):
        art += fill(lens(x + 5, y + 9, 46, 20), SHADOW, opacity=0.22) + flower((x, y), 24, x)
    return art
