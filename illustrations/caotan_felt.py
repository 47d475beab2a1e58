"""The felt of 草滩村: mats in the sheep's own colours."""

import math
from random import Random

from illustrations.caotan_views import grass_backdrop
from illustrations.light import body, shadow, spray
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    PAPER,
    SHADOW,
    STONE,
    STRAW,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, blob, box, ellipse, path, ribbon, smooth
from illustrations.surfaces import wood_table
from illustrations.svg import Art, blur, clip, fill, group, line
from illustrations.vessels import basket

CREAM = mix(PAPER, STRAW, 0.22)
ASH = mix(STONE, CLAY, 0.4)
UMBER = mix(EARTH, BARK, 0.45)
STRIPES = ((0.0, CREAM), (0.13, UMBER), (0.19, CREAM), (0.25, ASH), (0.42, CREAM),
           (0.47, UMBER), (0.56, CREAM), (0.61, ASH), (0.78, CREAM), (0.84, UMBER), (0.9,
           CREAM))  # fmt: skip
"""Where each band of wool begins, as a share of the mat's length."""


def felt() -> Art:
    """Felt mats: one hung over a rail, one rolled before it, washed wool in a basket."""
    art = grass_backdrop("morning", "ct felt", (1010, 372)) + wood_table(
        1200, 560, 900, "ct felt", mix(CLAY, EARTH, 0.15)
    )
    art += _rail() + _hanging() + _basket_of_wool(890, 728) + _roll(560, 742)
    return art + _tuft(320, 800, 30) + _tuft(786, 806, 24)


def _rail() -> Art:
    wood = mix(EARTH, CLAY, 0.25)
    art = ""
    for x in (262, 850):
        post = ribbon([(x, 640), (x + 3, 400), (x, 160)], [26, 22, 24])
        art += shadow(post, 30, 8, 9, 0.25) + body(post, wood, 6)
    return art + body(ribbon([(222, 204), (560, 208), (890, 202)], [24, 22, 24]), wood, 6)


def _hanging() -> Art:
    """The mat over the rail, a little wavy, its bands across."""
    left, right, top, low = 330.0, 776.0, 184.0, 620.0
    outline = smooth([
        (left, top + 16), (left + 20, top), (right - 20, top - 3), (right, top + 14),
        (right + 5, 340), (right - 2, 480), (right + 4, low - 14), (right - 24, low + 4),
        (620, low - 6), (480, low + 6), (left + 22, low), (left - 4, low - 18), (left + 3,
        460), (left - 4, 320),
    ])  # fmt: skip
    art = shadow(outline, 40, 22, 15, 0.4) + body(outline, CREAM, 10, 0.2)
    inside = ""
    for index, (share, colour) in enumerate(STRIPES):
        end = STRIPES[index + 1][0] if index + 1 < len(STRIPES) else 1.0
        y, tall = top + (low - top) * share, (low - top) * (end - share)
        inside += _band((left - 10, right + 10), y, tall, colour, index)
    inside += spray(outline, mix(EARTH, SHADOW, 0.3), 0.55, (0.3, 0.1), (1, 1))
    for x in (430, 600, 720):
        fold = ribbon([(x, top + 30), (x + 10, 400), (x - 4, low)], [4, 34, 20])
        inside += fill(fold, SHADOW, opacity=0.1, filter=blur(9))
    crest = box(left, top, right - left, 18)
    inside += fill(crest, "#ffffff", opacity=0.4, filter=blur(5))
    return art + clip(outline, inside) + _fuzz(outline_edge(left, right, low), "low")


def _band(ends: Point, y: float, tall: float, colour: str, seed: int) -> Art:
    """Wool laid across: a band with soft wandering edges and flecks of fibre."""
    random = Random(f"band {seed}")
    steps = 14
    upper = [
        (ends[0] + (ends[1] - ends[0]) * i / steps, y + random.uniform(-4, 4))
        for i in range(steps + 1)
    ]
    lower = [(x, y + tall + random.uniform(-4, 4)) for x, _ in upper]
    art = fill(
        smooth(upper, closed=False) + "L" + smooth(lower[::-1], closed=False)[1:] + "Z", colour
    )
    flecks, darks = "", ""
    for _ in range(int(tall * 1.5)):
        at = (random.uniform(*ends), y + random.uniform(0, tall))
        stroke = path(
            "M",
            at,
            "q",
            (9, random.uniform(-9, 9)),
            (random.uniform(14, 26), random.uniform(-6, 6)),
        )
        if random.random() < 0.5:
            flecks += stroke
        else:
            darks += stroke
    art += line(flecks, light(colour, 0.55), 2.2, opacity=0.6)
    return art + line(darks, shade(mix(colour, CLAY, 0.3), 0.2), 2, opacity=0.45)


def outline_edge(left: float, right: float, low: float) -> list[Point]:
    """Points along the lower edge, for its fuzz."""
    return [(left + (right - left) * i / 60, low) for i in range(2, 59)]


def _fuzz(points: list[Point], seed: object) -> Art:
    random = Random(f"fuzz {seed}")
    hairs = "".join(
        path(
            "M",
            (x, y - 8),
            "q",
            (random.uniform(-6, 6), 10),
            (random.uniform(-9, 9), random.uniform(12, 20)),
        )
        for x, y in points
    )
    return line(hairs, mix(CREAM, CLAY, 0.2), 2.4, opacity=0.8)


def _roll(x: float, y: float) -> Art:
    """A mat rolled up and tied, its spiral end to the left."""
    radius, long = 84.0, 300.0
    tube = path("M", (x - 150, y - 2 * radius), "L", (x - 150 + long, y - 2 * radius - 34), "A",
                radius * 0.5, radius, 0, 0, 1, (x - 150 + long, y - 34), "L", (x - 150, y),
                "Z")  # fmt: skip
    art = fill(ellipse(x + 40, y - 8, 240, 30), SHADOW, opacity=0.5, filter=blur(14),
               transform=f"rotate(-6 {x} {y})")  # fmt: skip
    bands = fill(tube, CREAM)
    for share, width, tone in (
        (0.1, 26, UMBER),
        (0.26, 44, ASH),
        (0.55, 22, UMBER),
        (0.72, 50, ASH),
        (0.93, 18, UMBER),
    ):
        cx, cy = x - 150 + long * share, y - radius - 34 * share
        arc = path(
            "M",
            (cx, cy - radius - 4),
            "A",
            radius * 0.5,
            radius + 4,
            0,
            0,
            1,
            (cx, cy + radius + 4),
        )
        bands += line(arc, tone, width)
    bands += spray(tube, mix(EARTH, SHADOW, 0.4), 0.8, (0.4, 0.2), (0.55, 1))
    art += body(tube, CREAM, 6, 0.2) + clip(tube, bands)
    top = ribbon([(x - 130, y - 2 * radius + 20), (x + 130, y - 2 * radius - 10)], [4, 14, 4])
    art += fill(top, "#ffffff", opacity=0.45, filter=blur(4))
    for share in (0.4, 0.43):
        cx, cy = x - 150 + long * share, y - radius - 34 * share
        arc = path("M", (cx, cy - radius), "A", radius * 0.5, radius, 0, 0, 1, (cx, cy + radius))
        art += line(arc, mix(EARTH, STRAW, 0.25), 6)
    return art + _spiral(x - 150, y - radius, radius)


def _spiral(x: float, y: float, radius: float) -> Art:
    end = ellipse(x, y, radius * 0.55, radius)
    art = body(end, CREAM, 5, 0.3)
    turns = [
        (x + math.cos(a) * radius * 0.5 * a / 26, y + math.sin(a) * radius * 0.93 * a / 26)
        for a in [0.5 * step for step in range(53)]
    ]
    art += line(smooth(turns, closed=False), mix(UMBER, CREAM, 0.25), 7)
    return art + clip(end, spray(end, EARTH, 0.5))


def _basket_of_wool(x: float, y: float) -> Art:
    random = Random("wool")
    wool = ""
    for row, (count, lift, spread) in enumerate(((6, 8, 250), (5, 48, 200), (3, 84, 110))):
        for index in range(count):
            at = ((index + 0.5 - count / 2) * spread / count, -lift + random.uniform(-6, 6))
            tone = mix(CREAM, random.choice((CLAY, PAPER, ASH)), random.uniform(0.05, 0.4))
            wool += _curl(at, 42, tone, (row, index))
    return basket(x, y, (300, 200), wool, CLAY)


def _curl(at: Point, size: float, tone: str, seed: object) -> Art:
    lump = blob(at, (size, size * 0.8), ("curl", seed), 0.13, 9)
    x, y = at
    swirl = path("M", (x - size * 0.5, y + 4), "q", (4, -size * 0.5), (size * 0.5,
                 -size * 0.4), "t",
                 (size * 0.3, size * 0.5), "t", (-size * 0.45, size * 0.05))  # fmt: skip
    return body(lump, tone, 7, 0.4) + line(swirl, shade(mix(tone, CLAY, 0.4), 0.15), 3, opacity=0.6)


def _tuft(x: float, y: float, size: float) -> Art:
    art = fill(
        ellipse(x + 8, y + size * 0.5, size * 1.3, size * 0.3), SHADOW, opacity=0.35, filter=blur(5)
    )
    for dx, dy in ((-0.7, 0.1), (0.6, 0.12), (0, -0.3)):
        art += _curl((x + dx * size, y + dy * size), size * 0.8, mix(CREAM, PAPER, 0.4), (x, dx))
    return group(art)
