"""The goods of 沙枣村 that grow on bushes: goji berries, oleaster fruit."""

import math
from random import Random

from illustrations.light import body, shadow, spray
from illustrations.packs import KRAFT, label, pouch
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    PAPER,
    SHADOW,
    STRAW,
    TERRACOTTA,
    WHEAT,
    light,
    mix,
)
from illustrations.shapes import Point, arch, blob, ellipse, lens
from illustrations.shazao_brand import sand_sign
from illustrations.shazao_plants import GOJI, GREENERY, SILVERY, berry, cluster, olive, sprig
from illustrations.shazao_views import sand_backdrop
from illustrations.surfaces import linen, wood_table
from illustrations.svg import Art, clip, fill, group
from illustrations.vessels import bamboo_tray, bowl, jar, jar_glass, jar_outline

DRIED = (TERRACOTTA, mix(TERRACOTTA, BARK, 0.14), mix(TERRACOTTA, WHEAT, 0.2), TERRACOTTA)


def pile(outline: str, bounds: tuple[float, float, float, float], size: float, seed: object) -> Art:
    """Dried goji berries filling an outline: wrinkled, each turned its own way."""
    random = Random(f"pile {seed}")
    left, top, width, height = bounds
    count = int(width * height / (size * size * 0.13))
    art = fill(outline, mix(TERRACOTTA, BARK, 0.3))
    for index in range(count):
        x, y = left + random.random() * width, top + height * (index + random.random()) / count
        away = max(0.0, ((x - left) / width + (y - top) / height) / 2 - 0.3)
        tone = mix(random.choice(DRIED), BARK, away * 0.3)
        turn = random.uniform(-80, 80)
        under = lens(x + 2, y + size * 0.1, size * 1.05, size * 0.48, turn)
        art += fill(under, mix(tone, BARK, 0.5))
        art += fill(lens(x, y, size, size * 0.42, turn), tone)
        art += fill(lens(x - 2, y - size * 0.05, size * 0.5, size * 0.09, turn), light(tone, 0.5))
    return clip(outline, art)


def _mound(radius: float, rise: float, size: float, seed: object) -> Art:
    dome = blob((0, -rise * 0.3), (radius * 0.92, rise * 0.84), seed, 0.03, 14)
    bounds = (-radius * 0.94, -rise * 1.2, radius * 1.88, rise * 1.8)
    return pile(dome, bounds, size, seed) + spray(dome, BARK, 0.5, (0.5, 0.3), (1, 1))


def goji() -> Art:
    """Goji berries: the glass jar, a bowl heaped with them, a fruiting sprig on the table."""
    art = sand_backdrop("afternoon", "goji", (190, 130)) + wood_table(1200, 520, 900, "goji")
    size = (330, 480)
    art += jar(440, 690, size, mix(TERRACOTTA, BARK, 0.3), INK)
    inside = jar_outline(440, 686, (312, 470))
    art += pile(inside, (280, 284, 324, 404), 40, "jar") + jar_glass(440, 690, size)
    art += label(440, 560, 168, 178)
    art += bowl(775, 728, 172, _mound(172, 110, 38, "bowl"), PAPER, INK)
    spine = arch((330, 810), (640, 742), 34)
    art += group(sprig([(x + 14, y + 16) for x, y in spine], 76, (SHADOW, SHADOW), "goji"),
                 opacity=0.2)  # fmt: skip
    art += sprig(spine, 76, GREENERY, "goji", "goji")
    return art + _loose_goji()


def _loose_goji() -> Art:
    random = Random("loose goji")
    art = ""
    spots = ((700, 782), (752, 800), (842, 772), (906, 790), (960, 762), (664, 826), (800, 838))
    for x, y in spots:
        turn = random.uniform(-50, 50)
        art += fill(lens(x + 8, y + 9, 44, 22, turn), SHADOW, opacity=0.3)
        art += berry((x, y), 44, turn, random.choice(GOJI))
    return art


def olea() -> Art:
    """Dried oleaster fruit: a windowed pouch, a tray of fruit, a silver branch still bearing."""
    art = sand_backdrop("sunset", "olea", (170, 170), -330) + linen(
        1200, 520, 900, mix(PAPER, STRAW, 0.3), TERRACOTTA
    )
    art += pouch(430, 676, (310, 452), mix(KRAFT, PAPER, 0.12)) + sand_sign(424, 362, 150, INK)
    window = blob((430, 560), (108, 84), "olea window", 0.04)
    art += clip(window, fill(window, mix(EARTH, BARK, 0.4)) + _olives((430, 560), (112, 88), 40))
    art += group(fill(window, "none", stroke=light(KRAFT, 0.4), stroke_width=7))
    art += bamboo_tray(770, 700, 240, STRAW, 0.38) + _tray_fruit(770, 684)
    for shift, tones, dark in ((16, (SHADOW, SHADOW), True), (0, SILVERY, False)):
        spine = arch((150 + shift, 640 + shift), (560 + shift, 800 + shift), 60, 9)
        twig = sprig(spine, 92, tones, "olea", "none" if dark else "oleaster")
        art += group(twig, opacity=0.2 if dark else 1)
    return art


def _olives(centre: Point, reach: Point, count: int) -> Art:
    random = Random(f"olives {centre}")
    art = ""
    for index in range(count):
        x = centre[0] + random.uniform(-1, 1) * reach[0]
        y = centre[1] - reach[1] + 2 * reach[1] * (index + 0.5) / count
        art += fill(ellipse(x + 4, y + 6, 24, 19), BARK, opacity=0.4)
        art += olive((x, y), 52, random.uniform(-70, 70))
    return art


def _tray_fruit(x: float, y: float) -> Art:
    random = Random("tray")
    spots = []
    for ring, count in ((0.74, 20), (0.5, 14), (0.26, 8), (0.02, 3)):
        for index in range(count):
            turn = math.tau * (index + random.uniform(-0.3, 0.3)) / count
            lift = (0.8 - ring) * 66
            spots.append((x + math.cos(turn) * 222 * ring, y + math.sin(turn) * 76 * ring - lift))
    base = blob((x, y - 4), (186, 66), "tray base", 0.04)
    art = shadow(base, 12, 10, 8, 0.4) + body(base, mix(EARTH, CLAY, 0.2), 10)
    for at in sorted(spots, key=lambda spot: spot[1]):
        art += fill(ellipse(at[0] + 5, at[1] + 7, 24, 19), BARK, opacity=0.35)
        art += olive(at, random.uniform(50, 58), random.uniform(-60, 60))
    return art + cluster((960, 790), (90, 26), 4, 52, "olea")
