"""The gravel-mulch watermelon of 沙枣村, and the stones it grows on."""

import math
from random import Random

from illustrations.frame import GOODS
from illustrations.light import body, cast, shadow, spray
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
    STONE,
    SUNLIGHT,
    TERRACOTTA,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, blob, box, ellipse, lens, ribbon, smooth
from illustrations.shazao_plants import melon
from illustrations.shazao_views import sand_backdrop
from illustrations.svg import Art, clip, fill, group, line, linear, radial

FLESH = mix(TERRACOTTA, WHEAT, 0.06)


def gravel(width: float, y: float, height: float, seed: object, step: float = 1) -> Art:
    """A field of pebbles from the far edge y to the lower edge, larger when near."""
    random = Random(f"gravel {seed}")
    base = mix(STONE, EARTH, 0.35)
    top = box(-10, y, width + 20, height - y + 10)
    art = fill(top, linear([light(base, 0.5), base, shade(base, 0.2)], (0, 0), (0.3, 1)))
    level = y + 4
    while level < height + 20:
        near = (level - y) / (height - y)
        size = (9 + 34 * near) * step
        x = random.uniform(-size, 0)
        while x < width + size:
            radii = (size * random.uniform(0.5, 0.85), size * random.uniform(0.3, 0.46))
            art += _pebble((x, level + random.uniform(-0.3, 0.3) * size), radii, random)
            x += size * random.uniform(1.3, 2.3)
        level += size * 0.62
    return art + spray(top, shade(base, 0.5), 0.4, (0.3, 0), (0.9, 1))


def _pebble(at: Point, radii: Point, random: Random) -> Art:
    tone = mix(STONE, random.choice((PAPER, CLAY, EARTH, BARK, CLAY)), random.uniform(0.2, 0.5))
    knots = 7
    under = blob((at[0] + radii[0] * 0.16, at[1] + radii[1] * 0.3), radii, at, 0.14, knots)
    art = fill(under, mix(BARK, SHADOW, 0.4), opacity=0.5)
    paint = linear([light(tone, 0.4), tone, shade(tone, 0.3)], (0.1, 0), (0.8, 1))
    return art + fill(blob(at, radii, at, 0.14, knots), paint)


def sweet_melon() -> Art:
    """Gravel-mulch watermelon: a whole one and a half on hot stones, the vine running by."""
    art = sand_backdrop("noon", "melon", (230, 120), -160) + gravel(GOODS.width, 500, 900, "melon")
    art += _vine()
    art += cast(470, 660, 470, 430, 0.5) + melon((450, 476), (250, 206), "whole", 8)
    art += line(_stalk(), mix(LEAF, BARK, 0.4), 13) + cast(760, 742, 360, 320, 0.5)
    art += _half((752, 574), (190, 186)) + _slice(390, 778)
    return art + _seeds()


def _stalk() -> str:
    return smooth([(206, 470), (172, 452), (168, 412), (196, 396)], closed=False)


def _half(centre: Point, radii: Point) -> Art:
    (cx, cy), (rx, ry) = centre, radii
    back = ellipse(cx + 34, cy - 6, rx * 0.98, ry * 0.98)
    art = body(back, mix(LEAF, INK, 0.5), 14)
    dark = mix(INK, NIGHT, 0.4)
    stripes = "".join(
        fill(ribbon([(cx + 20, cy + s * ry), (cx + 40 + rx, cy + s * ry * 0.5)], [26, 4]), dark)
        for s in (-0.9, -0.55, -0.2, 0.2, 0.55, 0.9)
    )
    art += clip(back, stripes)
    art += fill(ellipse(cx, cy, rx, ry), mix(LEAF, INK, 0.35))
    art += fill(ellipse(cx, cy, rx * 0.965, ry * 0.965), light(SPROUT, 0.25))
    art += fill(ellipse(cx, cy, rx * 0.92, ry * 0.92), mix(PAPER, SPROUT, 0.25))
    flesh = blob(centre, (rx * 0.87, ry * 0.87), "flesh", 0.012, 16)
    paint = radial([mix(FLESH, WHEAT, 0.12), FLESH, FLESH, light(FLESH, 0.4)], (0.45, 0.45), 0.56)
    art += fill(flesh, paint) + clip(flesh, _veins(centre, radii))
    art += spray(flesh, shade(FLESH, 0.3), 0.5, (0.35, 0.3), (1, 1))
    for ring, count in ((0.68, 16), (0.46, 11)):
        for index in range(count):
            turn = math.tau * (index + 0.3 * math.sin(index * 5 + ring)) / count
            x, y = cx + math.cos(turn) * rx * ring, cy + math.sin(turn) * ry * ring
            art += _pip((x, y), 25, math.degrees(turn))
    gleam = ellipse(cx - rx * 0.34, cy - ry * 0.4, rx * 0.22, ry * 0.1)
    turned = f"rotate(-38 {cx - rx * 0.34:.0f} {cy - ry * 0.4:.0f})"
    return art + fill(gleam, SUNLIGHT, opacity=0.4, transform=turned)


def _veins(centre: Point, radii: Point) -> Art:
    random = Random("veins")
    art = ""
    for index in range(26):
        turn = math.tau * index / 26 + random.uniform(-0.1, 0.1)
        ends = []
        for reach in (random.uniform(0.1, 0.3), random.uniform(0.6, 0.9)):
            x = centre[0] + math.cos(turn) * radii[0] * reach
            ends.append((x, centre[1] + math.sin(turn) * radii[1] * reach))
        middle = ((ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2)
        art += fill(ribbon([ends[0], middle, ends[1]], [0, 7, 0]), light(FLESH, 0.5), opacity=0.35)
    return art


def _pip(at: Point, size: float, turn: float) -> Art:
    art = fill(lens(at[0] + 2, at[1] + 3, size * 1.1, size * 0.56, turn), shade(FLESH, 0.3))
    art += fill(lens(*at, size, size * 0.46, turn), mix(BARK, NIGHT, 0.5))
    return art + fill(lens(at[0] - 3, at[1] - 3, size * 0.36, 3, turn), PAPER, opacity=0.6)


def _slice(x: float, y: float) -> Art:
    bow = [(x - 150, y - 56), (x - 96, y + 6), (x, y + 30), (x + 96, y + 6), (x + 150, y - 56)]
    rind = smooth(bow, closed=False)
    whole = rind + f"L{x + 8} {y - 190}Z"
    art = shadow(whole, 26, 14, 8, 0.42) + body(whole, FLESH, 8)
    glint = linear([(light(FLESH, 0.4), 0.8), (FLESH, 0)], (0.3, 0), (0.6, 0.7))
    art += clip(whole, fill(whole, glint) + line(rind, light(SPROUT, 0.2), 40))
    art += clip(whole, line(rind, mix(PAPER, SPROUT, 0.2), 30))
    outer = line(rind, mix(LEAF, INK, 0.5), 12)
    pips = ((-60, -60), (0, -52), (58, -62), (-28, -98), (30, -100), (4, -134))
    return art + outer + "".join(_pip((x + dx, y + dy), 23, 90 + dx * 0.5) for dx, dy in pips)


def _vine() -> Art:
    spine = arch((90, 600), (410, 700), -50, 10)
    art = line(smooth(spine, closed=False), mix(LEAF, INK, 0.35), 9)
    for index, (x, y) in enumerate(spine[1:10:2]):
        size = 62 + 10 * (index % 2)
        up = -52 if index % 2 else 38
        art += group(_leaf(x + 12, y + up + 16, size, SHADOW, index), opacity=0.28)
        art += _leaf(x, y + up, size, mix(LEAF, INK, 0.12 + 0.1 * (index % 3)), index)
    return art


def _leaf(x: float, y: float, size: float, tone: str, seed: int) -> Art:
    """A melon leaf: five deep lobes."""
    art = ""
    for turn, long in ((-90, 1.0), (-28, 0.9), (-152, 0.9), (28, 0.62), (152, 0.62)):
        angle = math.radians(turn + seed * 17)
        mid = (x + math.cos(angle) * size * 0.42 * long, y + math.sin(angle) * size * 0.34 * long)
        art += fill(lens(*mid, size * long, size * 0.42, turn + seed * 17), tone)
        if tone != SHADOW:
            out = size * 0.7 * long
            end = (x + math.cos(angle) * out, y + math.sin(angle) * out * 0.8)
            art += fill(ribbon([(x, y), end], [4, 1]), light(tone, 0.45))
    return art


def _seeds() -> Art:
    return "".join(_pip(at, 26, at[0]) for at in ((590, 800), (556, 838), (640, 822), (934, 800)))
