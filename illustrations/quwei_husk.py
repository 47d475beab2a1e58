"""The corn-husk slippers of 渠尾村."""

import math
from random import Random

from illustrations.light import body, cast, spray
from illustrations.packs import string
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    PAPER,
    SHADOW,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    light,
    mix,
    shade,
)
from illustrations.quwei_maize import GOLDEN, ear, husk
from illustrations.quwei_views import maize_backdrop
from illustrations.shapes import Point, arch, between, ellipse, lens, path, ribbon, smooth
from illustrations.surfaces import wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear, move

PALE = mix(STRAW, PAPER, 0.3)
ROSE = mix(TERRACOTTA, CLAY, 0.25)


def slippers() -> Art:
    """A pair of woven slippers, one half across the other, husks and a rope being twisted."""
    art = maize_backdrop("sunset", "husk", (210, 170), 700, True)
    art += wood_table(1200, 500, 900, "husk", mix(EARTH, BARK, 0.22))
    art += _coil(296, 500) + move(_slipper("far"), 700, 500, 1.16, -5)
    art += move(_slipper("near"), 600, 690, 1.3, 3)
    for index, (end, bend) in enumerate((((300, 812), 26), ((330, 866), -18), ((420, 800), 22))):
        start = (90 + 26 * index, 720 + 46 * index)
        shadow_end = (end[0] + 14, end[1] + 16)
        dark = ribbon(arch((start[0] + 12, start[1] + 16), shadow_end, bend), [26, 50, 40, 3])
        art += fill(dark, SHADOW, opacity=0.3, filter=blur(6))
        art += husk(start, end, 54, bend, light(PALE, 0.1 * index))
    art += fill(ellipse(950, 800, 160, 26), SHADOW, opacity=0.34, filter=blur(9))
    return art + ear((970, 776), 210, 12, GOLDEN, "husk", mix(STRAW, CLAY, 0.2))


def _slipper(seed: str) -> Art:
    """A slipper about its middle, toe to the left: sole, woven bed, toe cap, corded edge."""
    sole = smooth([(-214, 0), (-180, -52), (-80, -66), (40, -62), (150, -72), (214, -40), (206, 10),
                   (130, 40), (10, 40), (-90, 54), (-176, 44)])  # fmt: skip
    art = fill(ellipse(26, 50, 226, 54), SHADOW, opacity=0.5, filter=blur(13))
    for level, tone in (
        (36, shade(PALE, 0.3)),
        (24, mix(PALE, CLAY, 0.3)),
        (12, mix(PALE, CLAY, 0.1)),
    ):
        art += group(body(sole, tone, 5, 0.4), transform=f"translate(0 {level})")
    art += _welt(sole, 24) + body(sole, PALE, 6, 0.3) + clip(sole, _bed(seed))
    dark = path("M", (30, -110), "C", (-30, -60), (-30, 10), (34, 52), "L", (150, 60))
    dark += path("L", (120, -90), "Z")
    shaded = linear([(BARK, 0.75), (BARK, 0)], (0, 0), (1, 0))
    art += clip(sole, fill(dark, shaded, filter=blur(10)))
    return art + _cap(seed)


def _welt(sole: str, level: float) -> Art:
    turned = f"translate(0 {level})"
    seam = line(sole, shade(EARTH, 0.1), 4, stroke_dasharray="9 12", opacity=0.8)
    return group(seam, transform=turned)


def _bed(seed: str) -> Art:
    """The plaited inside of the sole, row behind row."""
    art = ""
    for row in range(-7, 8):
        for column in range(-12, 13):
            x, y = column * 19 + (9 if row % 2 else 0), row * 10 - 4
            tone = mix(light(PALE, 0.2), mix(CLAY, EARTH, 0.25), 0.25 + 0.35 * (x + 230) / 460)
            slant = 28 if row % 2 else -28
            art += fill(lens(x, y, 24, 9, slant), tone)
    return art + spray("M-230-90H230V90H-230Z", shade(EARTH, 0.2), 0.4, (0.3, 0.2), (1, 1))


def _cap(seed: str) -> Art:
    """The toe cap: ribs of husk from edge to edge, three of them dyed."""
    random = Random(f"cap {seed}")
    crown = [(-226, 12), (-222, -40), (-186, -92), (-120, -132), (-50, -152), (20, -150)]
    mouth = [(44, -122), (20, -70), (14, -10), (40, 46), (-30, 58), (-120, 62), (-190, 48)]
    outline = smooth(crown + mouth)
    art = body(outline, mix(PALE, CLAY, 0.2), 16)
    weave = ""
    count = 15
    for rib in range(count):
        share = rib / (count - 1)
        across = between([-214, -150, -70, 10, 52], share)
        top = (across, between([-50, -118, -152, -160, -130], share))
        across = between([-216, -160, -90, -30, 40], share)
        low = (across, between([24, 54, 64, 62, 50], share))
        spine = arch(top, low, between([6, 26, 34, 30, 30], share), 11)
        dyed = rib in (5, 6, 9)
        for index, (x, y) in enumerate(spine):
            plain = mix(light(PALE, 0.3), mix(CLAY, EARTH, 0.2), 0.08 * index)
            base = ROSE if dyed else plain
            tone = mix(base, random.choice((EARTH, SUNLIGHT, STRAW)), random.uniform(0, 0.16))
            weave += fill(lens(x, y + 2, 22, 15, 62), shade(tone, 0.35))
            weave += fill(lens(x - 1, y, 21, 11, 62 if index % 2 else 48), tone)
    art += clip(outline, weave)
    gloss = linear([(SUNLIGHT, 0.42), (SUNLIGHT, 0), (BARK, 0.0), (BARK, 0.42)], (0.2, 0), (0.6, 1))
    art += fill(outline, gloss) + spray(outline, shade(EARTH, 0.5), 0.4, (0.4, 0.3), (0.9, 1))
    lip: list[Point] = [(46, -128), (30, -84), (16, -34), (20, 10), (42, 48)]
    return art + string(lip, mix(EARTH, STRAW, 0.35), 15) + _rim()


def _rim() -> Art:
    cord: list[Point] = [
        (42, 48),
        (120, 42),
        (190, 22),
        (214, -14),
        (206, -52),
        (150, -74),
        (90, -66),
    ]
    return string(cord, mix(EARTH, STRAW, 0.5), 9)


def _coil(x: float, y: float) -> Art:
    """A coil of twisted rope standing behind, its end running out."""
    rope = mix(STRAW, CLAY, 0.35)
    art = cast(x, y + 96, 220, 260)
    for level in range(5):
        art += _turn((x, y + 74 - level * 30), 118 - 3 * (level % 2), rope)
    inner = ellipse(x, y - 52, 70, 20)
    art += fill(inner, shade(EARTH, 0.4))
    return art


def _turn(at: Point, reach: float, colour: str) -> Art:
    art = line(ellipse(at[0], at[1], reach, reach * 0.28), shade(colour, 0.45), 34)
    art += line(ellipse(at[0], at[1], reach, reach * 0.28), mix(colour, EARTH, 0.25), 28)
    for index in range(44):
        turn = math.tau * index / 44
        x, y = at[0] + math.cos(turn) * reach, at[1] + math.sin(turn) * reach * 0.28
        tone = mix(light(colour, 0.35), shade(colour, 0.15), (math.cos(turn) + 1) / 2)
        art += fill(lens(x, y, 32, 13, -58 if math.sin(turn) > 0 else 58), tone)
    return art
