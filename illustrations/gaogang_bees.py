"""Honey and pollen of 高岗村."""

import math
from random import Random

from illustrations.gaogang_views import bee, flowers, hive, terrace_backdrop
from illustrations.light import body, cast, glow, shadow, spray
from illustrations.packs import label
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
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
from illustrations.plants import blade
from illustrations.shapes import Point, box, ellipse, path, polygon, ribbon, smooth
from illustrations.surfaces import linen, wood_table
from illustrations.svg import Art, clip, fill, line, linear, move, radial
from illustrations.vessels import cloth_cap, jar_glass, jar_outline

AMBER = mix(WHEAT, TERRACOTTA, 0.26)
POLLEN = (WHEAT, light(WHEAT, 0.25), mix(WHEAT, TERRACOTTA, 0.5), mix(LEAF, STRAW, 0.55))


def honey() -> Art:
    """Wildflower honey: the jar lit through by the sun, a frame of capped comb, the dipper."""
    art = terrace_backdrop("noon", "honey", light_at=(300, 120)) + _apiary()
    art += wood_table(1200, 540, 900, "honey", mix(CLAY, EARTH, 0.2))
    art += _comb(700, 622) + honey_jar(452, 720, (320, 420))
    art += _dish(800, 762) + _posy(300, 776)
    return art + bee(900, 236, 74, 12) + bee(318, 250, 54, -8)


def _apiary() -> Art:
    art = flowers((-10, 470, 1220, 80), 90, 8, "honey far")
    for index, (x, y, size) in enumerate(
        ((130, 500, 64), (250, 484, 56), (1010, 506, 70), (1120, 490, 60))
    ):
        art += hive(x, y, size, (WATER, WHEAT, TERRACOTTA, PAPER)[index])
    return art + flowers((-10, 515, 1220, 40), 46, 10, "honey near")


def honey_jar(x: float, y: float, size: Point) -> Art:
    """The jar with its label and cloth, lit through; on its foot at x, y, `size` wide and high."""
    width, height = size
    outline = jar_outline(x, y, size)
    art = cast(x, y, width * 0.95, width * 1.1)
    art += glow(x + 190, y + 10, 170, WHEAT, 0.6) + body(outline, AMBER, 20, 0.25)
    heart = radial([(light(WHEAT, 0.5), 0.95), (WHEAT, 0.5), (AMBER, 0)], (0.34, 0.4), 0.6)
    art += fill(outline, heart)
    level = box(x - width / 2, y - height * 0.84, width, height * 0.1, width * 0.1)
    art += fill(level, light(STRAW, 0.4), opacity=0.75)
    bubbles = "".join(
        ellipse(x - 100 + (i * 53) % 210, y - height * (0.7 - 0.012 * ((i * 7) % 9)), r, r)
        for i, r in enumerate((4, 6, 3, 5, 4, 3, 5))
    )
    art += fill(bubbles, SUNLIGHT, opacity=0.75) + label(
        x, y - height * 0.36, width * 0.52, width * 0.54
    )
    return art + jar_glass(x, y, size) + cloth_cap(x, y, size, mix(TERRACOTTA, CLAY, 0.15))


def _comb(x: float, y: float) -> Art:
    """A frame of comb leaning back, capped above and open below; the middle of its foot."""
    wood = mix(CLAY, STRAW, 0.4)
    frame = box(-250, -360, 500, 360, 6)
    art = shadow(frame, 46, 22, 14, 0.42) + body(box(-300, -372, 600, 40, 6), wood, 7)
    art += body(frame, wood, 8) + fill(box(-222, -324, 444, 296), mix(AMBER, BARK, 0.35))
    window = box(-222, -324, 444, 296)
    capped, lit, dark, deep = "", "", "", ""
    random = Random("comb")
    side = 17.0
    for row in range(13):
        for column in range(17):
            at = (-222 + (column + 0.5 * (row % 2)) * side * 1.74, -320 + row * side * 1.5)
            cell = _hexagon(at, side * 0.86)
            border = 6.5 + 2.4 * math.sin(column * 0.55) + random.uniform(-0.8, 0.8)
            if row < border:
                capped += cell
            else:
                deep += cell
                dark += _hexagon((at[0] + 2, at[1] + 3), side * 0.6)
                lit += ellipse(at[0] - 4, at[1] - 5, 4, 3)
    wax = linear([light(STRAW, 0.35), mix(STRAW, WHEAT, 0.4)], (0, 0), (1, 1))
    cells = (
        fill(capped, wax) + fill(deep, mix(WHEAT, AMBER, 0.5)) + fill(dark, mix(AMBER, EARTH, 0.35))
    )
    cells += fill(lit, SUNLIGHT, opacity=0.8) + spray(
        window, shade(EARTH, 0.3), 0.4, (0.4, 0.3), (1, 1)
    )
    return move(
        art + clip(window, cells) + line(window, shade(wood, 0.4), 3, opacity=0.5), x, y, 1, 3
    )


def _hexagon(at: Point, radius: float) -> str:
    turns = (math.radians(30 + 60 * index) for index in range(6))
    return polygon([(at[0] + math.cos(a) * radius, at[1] + math.sin(a) * radius) for a in turns])


def _dish(x: float, y: float) -> Art:
    """A shallow dish of honey, the wooden dipper resting across it."""
    art = cast(0, 6, 270, 260) + body(
        "M-150 -44C-146 -8 -90 10 0 10C90 10 146 -8 150 -44Z", PAPER, 10
    )
    art += fill(
        ellipse(0, -46, 150, 40), linear([light(PAPER, 0.3), mix(PAPER, CLAY, 0.3)], (0, 0), (1, 1))
    )
    art += fill(ellipse(0, -42, 130, 31), linear([light(WHEAT, 0.3), AMBER], (0, 0), (1, 1)))
    art += fill(ellipse(-50, -52, 44, 7), SUNLIGHT, opacity=0.7) + line(
        "M-146 -32C-110 4 110 4 146 -32", WATER, 6
    )
    wood = mix(EARTH, CLAY, 0.3)
    handle = ribbon([(30, -84), (120, -150), (214, -214)], [16, 14, 20])
    art += shadow(handle, 14, 26, 8, 0.3) + body(handle, wood, 5)
    for index in range(5):
        ring = ellipse(0, 0, 34 - 5 * abs(index - 2), 11)
        art += move(body(ring, wood, 4, 0.3), -38 + index * 17, -38 - index * 12.5, 1, 53)
    drip = "M-66 -40C-72 -16 -20 -20 -14 -44C-6 -66 -24 -52 -38 -50Q-60 -52 -66 -40Z"
    return move(art + fill(drip, mix(WHEAT, AMBER, 0.4), opacity=0.9), x, y)


def _posy(x: float, y: float) -> Art:
    """Five flowers lying on the table, their heads to the left."""
    art = ""
    tones = (mix(DUSK, PAPER, 0.3), WHEAT, PAPER, light(WHEAT, 0.2), mix(DUSK, PAPER, 0.15))
    for index, tone in enumerate(tones):
        tip = (-100.0 - 34 * (index % 2), -62 + index * 30.0)
        art += blade((120, 20), tip, 6, 12 - index * 6, mix(LEAF, INK, 0.3))
        petals = "".join(
            ellipse(tip[0] + math.cos(a) * 16, tip[1] + math.sin(a) * 13, 11, 9)
            for a in (math.tau * step / 6 for step in range(6))
        )
        art += fill(petals, SHADOW, opacity=0.25, transform="translate(7 9)") + fill(petals, tone)
        art += body(ellipse(*tip, 9, 8), mix(WHEAT, EARTH, 0.3), 2, 0)
    art += blade((90, 16), (-30, 62), 20, -10, LEAF)
    return move(art + blade((100, 14), (10, -56), 18, 10, mix(LEAF, INK, 0.3)), x, y)


def pollen() -> Art:
    """Bee pollen: a jar of many-coloured pellets and the sieve they are picked over in."""
    art = terrace_backdrop("morning", "pollen", light_at=(210, 140), flip=True)
    art += flowers((-10, 470, 1220, 60), 70, 8, "pollen") + hive(1010, 512, 76, PAPER)
    art += linen(1200, 530, 900, mix(PAPER, STRAW, 0.25), WATER)
    art += _sieve(730, 700) + _pollen_jar(420, 700, (290, 440))
    art += pellets(
        [
            (Random(f"loose {i}").gauss(480, 130), Random(f"low {i}").gauss(786, 22))
            for i in range(26)
        ],
        11,
        "loose",
    )
    return art + _posy(246, 776) + bee(640, 320, 88, 14) + bee(800, 250, 60, -6)


def pellets(spots: list[Point], radius: float, seed: object) -> Art:
    """Round pellets of pollen, each with its light and its shadow."""
    random = Random(f"pellets {seed}")
    piles = {tone: "" for tone in POLLEN}
    under, shine = "", ""
    for x, y in spots:
        r = radius * random.uniform(0.8, 1.15)
        piles[random.choice((*POLLEN, WHEAT, WHEAT))] += ellipse(x, y, r, r * 0.92)
        under += ellipse(x + r * 0.28, y + r * 0.36, r * 1.05, r)
        shine += ellipse(x - r * 0.3, y - r * 0.34, r * 0.34, r * 0.26)
    art = fill(under, mix(EARTH, SHADOW, 0.2), opacity=0.45)
    for tone, outlines in piles.items():
        art += fill(outlines, tone)
    return art + fill(shine, SUNLIGHT, opacity=0.75)


def _layers(
    outline: str, bounds: tuple[float, float, float, float], radius: float, seed: object
) -> Art:
    """Pellets that fill an outline, each row in front of the one before."""
    random = Random(f"layers {seed}")
    left, top, width, height = bounds
    art = fill(outline, mix(WHEAT, EARTH, 0.45))
    rows = int(height / (radius * 1.25)) + 1
    for row in range(rows):
        count = int(width / (radius * 1.75)) + 1
        spots = [
            (left + (i + 0.5 * (row % 2)) * radius * 1.8 + random.uniform(-3, 3),
             top + row * radius * 1.3 + random.uniform(-3, 3))
            for i in range(count)
        ]  # fmt: skip
        art += pellets(spots, radius, (seed, row))
    return clip(outline, art + spray(outline, shade(EARTH, 0.5), 0.6, (0.45, 0.3), (1, 1)))


def _pollen_jar(x: float, y: float, size: Point) -> Art:
    width, height = size
    outline = jar_outline(x, y, size)
    art = cast(x, y, width * 0.95, width * 1.2)
    art += _layers(outline, (x - width / 2, y - height * 0.84, width, height * 0.84), 12, "jar")
    art += fill(outline, linear([(SHADOW, 0), (SHADOW, 0), (SHADOW, 0.3)], (0, 0), (1, 0.2)))
    art += label(x, y - height * 0.36, 164, 172) + jar_glass(x, y, size)
    return art + cloth_cap(x, y, size, mix(LEAF, PAPER, 0.25))


def _sieve(x: float, y: float) -> Art:
    """A round wooden sieve heaped with pellets."""
    wood = mix(CLAY, EARTH, 0.35)
    wall = "M-250 -70A250 92 0 0 0 250 -70V0A250 92 0 0 1 -250 0Z"
    art = cast(20, 40, 460, 380) + body(wall, wood, 14)
    art += line("M-248 -16A248 92 0 0 0 248 -16", shade(wood, 0.35), 4, opacity=0.6)
    art += body(ellipse(0, -70, 250, 92), light(wood, 0.3), 8)
    floor = ellipse(0, -66, 232, 80)
    art += fill(floor, linear([shade(PAPER, 0.4), mix(PAPER, STRAW, 0.5)], (0, 0), (1, 1)))
    mesh = "".join(path("M", (-240 + 16 * i, -160), "v", 190) for i in range(31))
    mesh += "".join(path("M", (-240, -150 + 9 * i), "h", 480) for i in range(20))
    art += clip(floor, line(mesh, mix(EARTH, PAPER, 0.45), 1.6, opacity=0.7))
    dome = smooth([(-196, -62), (-130, -112), (-40, -150), (40, -152), (140, -112), (200, -62),
                   (130, -22), (0, -8), (-130, -22)])  # fmt: skip
    art += fill(dome, SHADOW, opacity=0.25, transform="translate(16 10)")
    art += _layers(dome, (-200, -156, 410, 150), 13, "sieve")
    return move(art, x, y)
