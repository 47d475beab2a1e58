"""The sky by the hour, the sun, clouds, and far ranges of hills."""

from random import Random

from illustrations.light import glow
from illustrations.palette import (
    BLUSH,
    CLAY,
    DUSK,
    MIST,
    NIGHT,
    PAPER,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
)
from illustrations.shapes import Point, box, smooth
from illustrations.svg import Art, fill, group, linear

HOURS = {
    "dawn": (mix(WATER, BLUSH, 0.55), BLUSH, light(STRAW, 0.35)),
    "morning": (mix(MIST, WATER, 0.28), mix(MIST, PAPER, 0.4), mix(STRAW, PAPER, 0.62)),
    "noon": (mix(WATER, MIST, 0.45), mix(MIST, WATER, 0.12), mix(MIST, PAPER, 0.7)),
    "afternoon": (mix(MIST, WATER, 0.4), mix(MIST, STRAW, 0.35), mix(STRAW, PAPER, 0.3)),
    "sunset": (mix(DUSK, CLAY, 0.3), mix(TERRACOTTA, BLUSH, 0.45), mix(WHEAT, STRAW, 0.45)),
    "dusk": (mix(DUSK, NIGHT, 0.45), mix(DUSK, WATER, 0.2), mix(DUSK, BLUSH, 0.7)),
    "night": (mix(NIGHT, "#000000", 0.15), mix(NIGHT, DUSK, 0.35), mix(DUSK, WATER, 0.35)),
    "overcast": (mix(MIST, DUSK, 0.25), MIST, mix(MIST, PAPER, 0.6)),
}
"""Colours from the top of the sky to the horizon."""


def sky(width: float, horizon: float, hour: str) -> Art:
    """The sky down to the horizon (and a little below it, behind the hills)."""
    return fill(box(0, 0, width, horizon + 60), linear(HOURS[hour]))


def sun(x: float, y: float, radius: float, colour: str = SUNLIGHT) -> Art:
    """A low sun with its glow."""
    disc = fill(smooth(_round(x, y, radius)), colour, opacity=0.95)
    return glow(x, y, radius * 5, colour, 0.6) + disc


def cloud(x: float, y: float, width: float, seed: object, colour: str = PAPER) -> Art:
    """A long flat-bottomed cloud, brighter above."""
    random = Random(f"cloud {seed}")
    height = width * 0.17
    knots = 9
    top: list[Point] = []
    for index in range(1, knots):
        share = index / knots
        swell = (share * (1 - share) * 4) ** 0.6
        rise = height * swell * random.uniform(0.55, 1.15)
        top.append((x - width / 2 + width * share, y - rise))
    points = [(x - width / 2, y), *top, (x + width / 2, y), (x, y + height * 0.12)]
    return fill(smooth(points), linear([(colour, 0.95), (colour, 0.35)]))


def clouds(width: float, low: float, seed: object, count: int = 5, colour: str = PAPER) -> Art:
    """Clouds over the width, smaller towards `low`, the height of the lowest."""
    random = Random(f"clouds {seed}")
    art = ""
    for index in range(count):
        share = (index + 0.5) / count
        span = width * random.uniform(0.16, 0.3) * (1.15 - share * 0.7)
        art += cloud(
            random.uniform(0, width), low * (0.2 + 0.8 * share), span, (seed, index), colour
        )
    return group(art, opacity=0.8)


def ridge(width: float, y: float, height: float, seed: object, peaks: int = 7) -> list[Point]:
    """The line of a range from left to right; `y` is its foot."""
    random = Random(f"ridge {seed}")
    points = [(-40.0, y - height * random.uniform(0.2, 0.6))]
    for index in range(peaks):
        x = width * (index + random.uniform(0.25, 0.75)) / peaks
        points.append((x, y - height * random.uniform(0.25, 1)))
    return [*points, (width + 40.0, y - height * random.uniform(0.2, 0.7))]


def hills(width: float, y: float, height: float, colour: str, seed: object) -> Art:
    """One range that dissolves in haze towards its foot; draw the farthest first."""
    line = ridge(width, y, height, seed)
    outline = smooth([*line, (width + 60, y + 60), (-60, y + 60)])
    return fill(outline, linear([colour, mix(colour, PAPER, 0.4)]))


def _round(x: float, y: float, r: float) -> list[Point]:
    d = r * 0.707
    return [
        (x + r, y), (x + d, y + d), (x, y + r), (x - d, y + d),
        (x - r, y), (x - d, y - d), (x, y - r), (x + d, y - d),
    ]  # fmt: skip
