"""The camel-hair scarf of 沙枣村."""

import math
from random import Random

from illustrations.light import body, cast, shadow, spray
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    PAPER,
    SHADOW,
    STRAW,
    SUNLIGHT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, blob, box, ellipse, path, ribbon, smooth
from illustrations.shazao_brand import sand_sign
from illustrations.shazao_views import CAMEL, camel, sand_backdrop
from illustrations.surfaces import wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear, radial

PALE = mix(CLAY, STRAW, 0.35)
TEA = mix(CLAY, EARTH, 0.62)


def wool() -> Art:
    """A camel-hair scarf over a rail, a ball of the yarn and its spindle, camels passing."""
    art = sand_backdrop("night", "wool", (180, 170), -120, 3) + _caravan()
    art += wood_table(1200, 540, 900, "wool", mix(EARTH, DUSK, 0.3))
    art += _rack(230, 740, 716, 176) + _tail((612, 190), (168, 400), TEA, "back")
    art += _tail((412, 176), (226, 470), PALE, "front") + _roll((412, 176), 226, PALE)
    art += _roll((612, 190), 168, TEA) + _maker(470, 590)
    art += _ball(706, 690, 84, TEA) + _ball(852, 706, 118, mix(PALE, CLAY, 0.25))
    return art + _spindle((330, 838), (760, 782))


def _caravan() -> Art:
    tone = mix(CAMEL, DUSK, 0.25)
    spots = ((1010, 462, 86), (900, 470, 94), (786, 474, 82))
    return "".join(camel(x, y, size, False, tone) for x, y, size in spots)


def _rack(left: float, right: float, foot: float, top: float) -> Art:
    wood = mix(EARTH, BARK, 0.3)
    art = ""
    for x in (left, right):
        art += cast(x, foot, 70, 210) + body(box(x - 11, top, 22, foot - top), wood, 6)
        art += body(box(x - 50, foot - 14, 100, 22, 8), shade(wood, 0.1), 5)
    bar = box(left - 40, top - 12, right - left + 80, 24, 12)
    return art + body(bar, light(wood, 0.12), 7)


def _tail(top: Point, size: Point, colour: str, seed: str) -> Art:
    """One hanging end: woven, with three bands and a knotted fringe."""
    random = Random(f"tail {seed}")
    (x, y), (wide, long) = top, size
    half = wide / 2
    left = [(x - half, y), (x - half - 5, y + long * 0.4), (x - half + 4, y + long * 0.8)]
    low = [(x - half + 2, y + long), (x, y + long + 8), (x + half - 2, y + long)]
    right = [(x + half + 4, y + long * 0.8), (x + half - 3, y + long * 0.4), (x + half, y)]
    outline = path("M", left[0], "C", left[1], left[2], low[0], "Q", low[1], low[2], "C",
                   right[0], right[1], right[2], "Z")  # fmt: skip
    art = shadow(outline, 30, 16, 14, 0.34) + _fringe(low[0], low[2], colour, random)
    rows, columns = int(long / 7) + 2, int(wide / 7) + 1
    weft = "".join(path("M", x - half - 8, y + i * 7, "h", wide + 16) for i in range(rows))
    warp = "".join(path("M", x - half + i * 7, y, "v", long + 10) for i in range(columns))
    inside = line(weft, shade(colour, 0.2), 1.6, opacity=0.4, stroke_dasharray="5 4")
    inside += line(warp, light(colour, 0.5), 1.4, opacity=0.4, stroke_dasharray="4 3")
    other = TEA if colour == PALE else PALE
    for share, thick in ((0.66, 10), (0.72, 34), (0.8, 10), (0.87, 18)):
        band = box(x - half - 10, y + long * share, wide + 20, thick)
        inside += fill(band, mix(other, colour, 0.1), opacity=0.85)
    for share in (-0.24, 0.2):
        course = arch((x + wide * share, y), (x + wide * share * 1.1, y + long), 9)
        fold = ribbon(course, [10, 24, 12])
        inside += fill(fold, shade(colour, 0.35), opacity=0.3, filter=blur(6))
    return art + body(outline, colour, 10, 0.5) + clip(outline, inside)


def _fringe(start: Point, end: Point, colour: str, random: Random) -> Art:
    count = int((end[0] - start[0]) / 15)
    art = ""
    for index in range(count + 1):
        x = start[0] + (end[0] - start[0]) * index / count
        foot = (x + random.uniform(-7, 7), start[1] + random.uniform(50, 64))
        strand = arch((x, start[1] - 6), foot, random.uniform(-5, 5), 4)
        tone = mix(colour, shade(colour, 0.3), random.random() * 0.7)
        art += fill(ribbon(strand, [8, 6, 9]), tone)
        art += fill(ellipse(x, start[1] + 11, 6, 5), light(colour, 0.25))
    return art


def _roll(top: Point, wide: float, colour: str) -> Art:
    """Where the scarf lies over the rail."""
    x, y = top
    hump = path("M", (x - wide / 2, y + 26), "C", (x - wide / 2, y - 34), (x - wide * 0.46, y - 34),
                (x - wide * 0.38, y - 34), "H", x + wide * 0.38, "C", (x + wide * 0.46, y - 34),
                (x + wide / 2, y - 34), (x + wide / 2, y + 26), "Z")  # fmt: skip
    return fill(hump, linear([light(colour, 0.5), light(colour, 0.2), colour])) + spray(
        hump, shade(colour, 0.4), 0.4
    )


def _maker(x: float, y: float) -> Art:
    """The small cloth tab that says who spun it and who wove it."""
    tab = box(x, y, 46, 56, 4)
    art = shadow(tab, 5, 5, 3, 0.3) + body(tab, PAPER, 3, 0.3) + sand_sign(x + 23, y + 30, 30, INK)
    return art + line(path("M", (x + 4, y + 4), "H", x + 42), EARTH, 2, stroke_dasharray="5 4")


def _ball(x: float, y: float, radius: float, base: str) -> Art:
    outline = ellipse(x, y, radius, radius * 0.96)
    random = Random("ball")
    yarn = ""
    for turn in (24, -38, 74, 4):
        strands = ""
        for index in range(13):
            off = (index - 6) * radius * 0.12
            bend = radius * random.uniform(0.2, 0.34)
            bow = arch((-radius * 1.1, off), (radius * 1.1, off), bend)
            tone = mix(light(base, 0.3), shade(base, 0.2), random.random())
            strands += fill(ribbon(bow, [3, radius * 0.085, 3]), shade(tone, 0.3))
            strands += fill(ribbon([(a, b - 3) for a, b in bow], [2, radius * 0.06, 2]), tone)
        half = ellipse(0, 0, radius * 0.98, radius * (0.92 if turn == 24 else 0.5))
        yarn += group(clip(half, strands), transform=f"translate({x} {y}) rotate({turn})")
    art = cast(x, y + radius * 0.88, radius * 1.7, radius * 2) + fill(outline, shade(base, 0.2))
    art += clip(outline, yarn)
    art += fill(outline, radial([(SHADOW, 0), (SHADOW, 0), (SHADOW, 0.5)], (0.34, 0.3), 0.8))
    return art + fill(outline, radial([(SUNLIGHT, 0.5), (SUNLIGHT, 0)], (0.3, 0.25), 0.4))


def _spindle(tip: Point, end: Point) -> Art:
    wood = mix(EARTH, CLAY, 0.35)
    rod = ribbon([tip, ((tip[0] + end[0]) / 2, (tip[1] + end[1]) / 2), end], [5, 13, 9])
    art = shadow(rod, 10, 18, 6, 0.35) + body(rod, wood, 3)
    along = (end[0] - tip[0], end[1] - tip[1])
    cop = [(tip[0] + along[0] * s, tip[1] + along[1] * s) for s in (0.2, 0.3, 0.4, 0.48)]
    wound = ribbon(cop, [12, 66, 74, 30])
    art += shadow(wound, 12, 16, 6, 0.3) + body(wound, PALE, 9)
    turns = "".join(
        path("M", (cop[0][0] + 7 * i, cop[0][1] - 40 - 2 * i), "l", (22, 84)) for i in range(17)
    )
    art += clip(wound, line(turns, shade(PALE, 0.3), 2.5, opacity=0.7))
    thread = arch((cop[1][0] - 20, cop[1][1] - 20), (790, 790), -36)
    whorl = (tip[0] + along[0] * 0.52, tip[1] + along[1] * 0.52)
    disc = blob(whorl, (19, 54), "whorl", 0.02)
    heading = math.degrees(math.atan2(along[1], along[0]))
    turned = f"rotate({heading:.0f} {whorl[0]:.0f} {whorl[1]:.0f})"
    art += group(body(disc, shade(wood, 0.15), 5), transform=turned)
    return art + line(smooth(thread, closed=False), mix(PALE, SUNLIGHT, 0.3), 4)
