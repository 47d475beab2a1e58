"""The land of 稻湾村: paddies that follow the canal's bend, near and behind the goods."""

from collections.abc import Sequence

from illustrations.buildings import hamlet
from illustrations.frame import GOODS
from illustrations.land import Course, Ground, canal, course_band, crop, plain, strip
from illustrations.palette import (
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    PAPER,
    SPROUT,
    STRAW,
    WATER,
    WHEAT,
    far,
    light,
    mix,
)
from illustrations.plants import poplars
from illustrations.shapes import Point, box
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, fill, group, linear

RIPE = (
    light(WHEAT, 0.2),
    WHEAT,
    mix(WHEAT, LEAF, 0.35),
    light(STRAW, 0.2),
    mix(WHEAT, EARTH, 0.12),
)
GROWING = (SPROUT, LEAF, mix(LEAF, WHEAT, 0.35), mix(SPROUT, MIST, 0.3), mix(LEAF, INK, 0.25))


def bend(v: float) -> float:
    """The canal's half turn about the bend."""
    return 0.62 - 1.5 * (v - 0.12) + 1.9 * (v - 0.12) ** 2


def paddies(
    ground: Ground,
    course: Course,
    offsets: Sequence[float],
    colours: Sequence[str],
    seed: object,
    tufted: bool = True,
) -> Art:
    """Fields between bunds that all run beside the course."""
    art = ""
    pairs = list(zip(offsets, offsets[1:], strict=False))
    for index, (one, other) in enumerate(pairs):
        colour = colours[index % len(colours)]
        left, right = _beside(course, one), _beside(course, other)
        art += strip(ground, left, right, (0.0, 1.08), colour)
        if tufted:
            tones = (light(colour, 0.3), mix(colour, EARTH, 0.22), light(colour, 0.12))
            art += crop(ground, left, right, (0.06, 1.1), tones, (seed, index))
        art += course_band(ground, left, 0.012, (0.0, 1.08), mix(LEAF, EARTH, 0.4))
    return art


def _beside(course: Course, offset: float) -> Course:
    return lambda v: course(v) + offset


def paddy_backdrop(
    hour: str,
    seed: object,
    colours: Sequence[str] = RIPE,
    light_at: Point = (250, 150),
    flip: bool = False,
) -> Art:
    """What is behind a thing on a table in 稻湾村; the table covers it from about y 520 down."""
    width = GOODS.width
    art = sky(width, 330, hour) + sun(*light_at, 40) + clouds(width, 190, seed, 4)
    art += hills(width, 330, 120, far(DUSK, 0.55), (seed, 1))
    art += hills(width, 334, 66, far(INK, 0.55), (seed, 2))
    land = _backdrop_land(seed, colours)
    art += group(land, transform=f"matrix(-1 0 0 1 {width} 0)") if flip else land
    haze = fill(box(0, 200, width, 330), linear([(PAPER, 0), (PAPER, 0.3), (PAPER, 0.12)]))
    return art + haze


def _backdrop_land(seed: object, colours: Sequence[str]) -> Art:
    ground = Ground(GOODS.width, 760, 318, 560)
    art = plain(ground, mix(WHEAT, LEAF, 0.3))
    offsets = (-2.2, -1.7, -1.3, -0.95, -0.62, -0.35, -0.1)
    art += paddies(ground, bend, offsets, colours, seed)
    art += paddies(ground, bend, (0.1, 0.4, 0.8, 1.3), [*colours[1:], colours[0]], (seed, "right"))
    art += canal(ground, bend, 0.13, (0.0, 1.05))
    art += hamlet(70, 340, 190, 4, seed)
    return art + poplars((760, 338), (1180, 352), (70, 132), 9, seed)


def water_tone(hour: str) -> str:
    """What the canal mirrors at that hour."""
    return {"dusk": mix(DUSK, WATER, 0.4), "dawn": mix(MIST, STRAW, 0.4)}.get(hour, MIST)
