"""The land of 渠尾村: maize taller than a person, near and behind the goods."""

from illustrations.frame import GOODS
from illustrations.land import Ground, canal, furrows, plain
from illustrations.palette import (
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    PAPER,
    SPROUT,
    WHEAT,
    far,
    mix,
)
from illustrations.plants import poplars, tufts
from illustrations.quwei_maize import FRESH, RIPE_LEAF, Tones, row
from illustrations.shapes import Point, box
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, fill, linear

HAZY: Tones = (far(FRESH[0], 0.35), far(FRESH[1], 0.35), far(FRESH[2], 0.4))
GOLD_HAZE: Tones = (
    far(RIPE_LEAF[0], 0.25, PAPER),
    far(RIPE_LEAF[1], 0.25, PAPER),
    far(RIPE_LEAF[2], 0.3, PAPER),
)


def above(hour: str, seed: object, light_at: Point) -> Art:
    """Sky, sun, clouds and the far ranges of a goods picture."""
    width = GOODS.width
    art = sky(width, 340, hour) + sun(*light_at, 42) + clouds(width, 180, seed, 4)
    art += hills(width, 345, 100, far(DUSK, 0.55), (seed, 1))
    return art + hills(width, 350, 54, far(INK, 0.5), (seed, 2))


def maize_backdrop(
    hour: str, seed: object, light_at: Point = (260, 110), gap: float = 640, ripe: bool = False
) -> Art:
    """A wall of maize behind the table; it opens on the canal and the far rows about x `gap`."""
    width = GOODS.width
    near, back = (RIPE_LEAF, GOLD_HAZE) if ripe else (FRESH, HAZY)
    art = above(hour, seed, light_at)
    ground = Ground(width, 760, 340, gap)
    art += plain(ground, mix(LEAF, WHEAT, 0.75 if ripe else 0.2))
    art += poplars((gap - 200, 352), (gap + 210, 354), (44, 56), 8, seed)
    art += row((-20, 430), (gap - 90, 420), (120, 90), 15, (seed, "back left"), back)
    art += row((gap + 100, 420), (width + 20, 430), (90, 120), 12, (seed, "back right"), back)
    art += canal(ground, lambda v: 0.02 * v, 0.11, (0.0, 1.0))
    haze = fill(box(0, 250, width, 300), linear([(PAPER, 0), (PAPER, 0.34), (PAPER, 0.14)]))
    art += haze + row((-40, 560), (gap - 220, 530), (330, 190), 11, (seed, "left"), near)
    return art + row((gap + 210, 530), (width + 40, 560), (190, 330), 9, (seed, "right"), near)


def spring_backdrop(hour: str, seed: object, light_at: Point = (240, 130)) -> Art:
    """The field in May: mulched ridges, seedlings in straight rows, the canal's poplars."""
    width = GOODS.width
    ground = Ground(width, 760, 340, 600)
    art = above(hour, seed, light_at) + plain(ground, mix(EARTH, CLAY, 0.5))
    offsets = [-2.4 + 0.16 * index for index in range(31)]
    art += furrows(ground, lambda v: 0.0, offsets, (0.0, 1.05), mix(PAPER, MIST, 0.3))
    art += poplars((80, 352), (1130, 356), (60, 78), 16, seed)
    for offset in offsets:
        art += _seedlings(ground, offset, seed)
    return art + fill(box(0, 250, width, 320), linear([(PAPER, 0), (PAPER, 0.3), (PAPER, 0)]))


def _seedlings(ground: Ground, offset: float, seed: object) -> Art:
    points, sizes = [], []
    v = 0.03
    while v < 0.75:
        x, y = ground.at(offset + 0.006, v)
        if -20 < x < ground.width + 20:
            for _ in range(3):
                points.append((x, y))
                sizes.append(46 * ground.scale(v))
        v += 0.012 + 0.05 * v
    tone = mix(LEAF, SPROUT, 0.45)
    return tufts(points, sizes, tone, (seed, offset)) if points else ""
