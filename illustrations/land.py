"""Ground in perspective: fields, bends of paddies, canal, terraces, dunes, grassland."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from illustrations.light import spray
from illustrations.palette import (
    EARTH,
    INK,
    LEAF,
    MIST,
    PAPER,
    STRAW,
    SUNLIGHT,
    WATER,
    light,
    mix,
    shade,
)
from illustrations.plants import tufts
from illustrations.shapes import Point, box, path, polygon, ribbon, smooth, trace
from illustrations.sky import ridge
from illustrations.svg import Art, clip, fill, group, line, linear

Course = Callable[[float], float]
"""How far across (u, 0 in the middle) a line runs at a depth v."""


@dataclass(frozen=True)
class Ground:
    """Flat land: u across in frame widths, v from 0 (the horizon) to 1 (the lower edge)."""

    width: float
    height: float
    horizon: float
    vanish: float
    near: float = 1.0

    def at(self, u: float, v: float) -> Point:
        """The point on the paper."""
        return (
            self.vanish + u * self.width * self.scale(v),
            self.horizon + (self.height - self.horizon) * v,
        )

    def scale(self, v: float) -> float:
        """How large things are at this depth; 1 at the lower edge."""
        return self.near * (0.1 + 0.9 * v)


def plain(ground: Ground, colour: str) -> Art:
    """All the land, hazy towards the horizon."""
    area = box(0, ground.horizon, ground.width, ground.height - ground.horizon)
    return fill(area, linear([mix(colour, PAPER, 0.35), colour, shade(colour, 0.12)]))


def strip(ground: Ground, left: Course, right: Course, span: Point, colour: str) -> Art:
    """A field between two courses, over the depths of `span`."""
    outline = strip_outline(ground, left, right, span)
    paint = linear([mix(colour, SUNLIGHT, 0.35), colour, shade(colour, 0.1)], (0.2, 0), (0.6, 1))
    return fill(outline, paint) + spray(outline, shade(colour, 0.35), 0.38, (0.4, 0), (0.7, 1))


def strip_outline(ground: Ground, left: Course, right: Course, span: Point) -> str:
    """The outline of such a field."""

    def edge(course: Course) -> list[Point]:
        far, near = span
        return trace(lambda share: _on(ground, course, far + (near - far) * share), 14)

    up, down = smooth(edge(left), closed=False), smooth(edge(right)[::-1], closed=False)
    return up + "L" + down[1:] + "Z"


def crop(
    ground: Ground, left: Course, right: Course, span: Point, colours: Sequence[str], seed: object
) -> Art:
    """Standing crop as tufts in rows on such a field; the colours from far to near."""
    random = Random(f"crop {seed}")
    art = ""
    v = span[0]
    while v < span[1]:
        size = 26 * ground.scale(v)
        across = int(abs(right(v) - left(v)) * ground.width * ground.scale(v) / (size * 0.62)) + 1
        points = []
        for index in range(across):
            u = left(v) + (right(v) - left(v)) * (index + random.random()) / across
            x, y = ground.at(u, v)
            if -30 < x < ground.width + 30:
                points.append((x, y + random.uniform(-0.2, 0.2) * size))
        if points:
            art += tufts(points, [size] * len(points), random.choice(list(colours)), (seed, v))
        v += 0.012 + 0.034 * v
    return art


def course_band(ground: Ground, course: Course, width: float, span: Point, paint: str) -> Art:
    """A path, bund or canal along a course; `width` in frame widths."""
    half = width / 2
    outline = strip_outline(ground, lambda v: course(v) - half, lambda v: course(v) + half, span)
    return fill(outline, paint)


def canal(
    ground: Ground, course: Course, width: float, span: Point = (0.0, 1.05), sky: str = MIST
) -> Art:
    """Water between earth banks, brighter far off, with three long ripples (the town's mark)."""
    art = course_band(
        ground, course, width * 1.7, span, linear([mix(LEAF, STRAW, 0.5), mix(LEAF, INK, 0.35)])
    )
    art += course_band(ground, course, width * 1.24, span, linear([light(EARTH, 0.5), EARTH]))
    art += course_band(
        ground, course, width, span, linear([mix(sky, PAPER, 0.5), mix(WATER, sky, 0.35), WATER])
    )
    depths = [span[0] + (span[1] - span[0]) * (0.08 + 0.05 * step) for step in range(19)]
    for offset, tone in ((-0.24, 0.75), (0.02, 0.5), (0.27, 0.35)):
        ripple = [ground.at(course(v) + offset * width, v) for v in depths]
        art += fill(ribbon(ripple, [0.5, 3, 0.8, 7, 1]), PAPER, opacity=tone * 0.6)
    return art


def furrows(
    ground: Ground, course: Course, offsets: Sequence[float], span: Point, colour: str
) -> Art:
    """Parallel lines along a course, thicker when near (rows of vegetables, bunds)."""
    far, near = span
    depths = [far + (near - far) * step / 14 for step in range(15)]
    art = ""
    for offset in offsets:
        points = [ground.at(course(v) + offset, v) for v in depths]
        art += fill(ribbon(points, [1, 7 * ground.scale(near)]), colour)
    return art


def terraces(x: float, y: float, width: float, height: float, seed: object) -> Art:
    """A stepped slope of thin fields, its foot at y, the steps climbing to the right."""
    random = Random(f"terraces {seed}")
    art = ""
    steps = 9
    for index in range(steps):
        share = index / steps
        top = y - height * (1 - share)
        left = x + width * (1 - share) * 0.42
        right = x + width
        edge = [
            (left + (right - left) * s / 10, top + _wave(s / 10, random) * height * 0.03)
            for s in range(11)
        ]
        outline = smooth(edge, closed=False) + path("L", (right, y), "L", (left - 40, y), "Z")
        tone = mix(LEAF, random.choice((INK, STRAW, EARTH)), random.uniform(0.15, 0.5))
        art += fill(outline, linear([light(tone, 0.35), shade(tone, 0.25)]))
        art += line(smooth(edge, closed=False), light(STRAW, 0.3), 3, opacity=0.7)
    return art


def dunes(width: float, y: float, height: float, colour: str, seed: object) -> Art:
    """Sand with a lit windward side and shaded slopes."""
    random = Random(f"dunes {seed}")
    crest = ridge(width, y, height, seed, 4)
    whole = smooth([*crest, (width + 60, y + height), (-60, y + height)])
    art = fill(whole, linear([light(colour, 0.4), colour]))
    shades = ""
    for x, top in crest[1:-1]:
        run = width * random.uniform(0.14, 0.22)
        side = [(x, top), (x + run * 0.4, top + height * 0.3), (x + run * 0.3, top + height * 0.6)]
        side += [
            (x + run * 0.9, y + height),
            (x + run * 2, y + height),
            (x + run * 1.2, top + height * 0.35),
        ]
        slope = smooth(side)
        shades += fill(slope, shade(colour, 0.22), opacity=0.55) + spray(
            slope, shade(colour, 0.4), 0.45
        )
    return art + clip(whole, shades)


def lake(width: float, y: float, bottom: float, seed: object, hour_low: str = MIST) -> Art:
    """Open water from y to bottom, with long glints; `hour_low` is the sky at the horizon."""
    random = Random(f"lake {seed}")
    water = linear([mix(hour_low, PAPER, 0.3), mix(WATER, hour_low, 0.45), mix(WATER, INK, 0.3)])
    art = fill(box(0, y, width, bottom - y), water)
    for _ in range(46):
        v = random.random() ** 1.4
        reach = (40 + 240 * v) * random.uniform(0.4, 1)
        x, level = random.uniform(-50, width), y + (bottom - y) * v
        points = [(x, level), (x + reach / 2, level + 1 + 2 * v), (x + reach, level)]
        tone = random.choice((PAPER, PAPER, INK))
        art += fill(ribbon(points, [0, 2 + 5 * v, 0]), tone, opacity=0.16 + 0.2 * (tone == PAPER))
    return art


def reflected(art: Art, level: float, opacity: float = 0.3) -> Art:
    """The drawing upside down in still water that begins at `level`."""
    flip = f"matrix(1 0 0 -0.7 0 {level * 1.7:.1f})"
    return group(art, transform=flip, opacity=opacity)


def road(ground: Ground, course: Course, width: float, span: Point = (0.02, 1.05)) -> Art:
    """An earth road along a course."""
    paint = linear([light(STRAW, 0.5), mix(STRAW, EARTH, 0.35)])
    return course_band(ground, course, width, span, paint)


def sheet(ground: Ground, corners: Sequence[Point], colour: str) -> Art:
    """A flat four-sided field, its corners as (u, v)."""
    outline = polygon([ground.at(u, v) for u, v in corners])
    return fill(outline, linear([light(colour, 0.3), colour])) + spray(
        outline, shade(colour, 0.35), 0.35
    )


def _on(ground: Ground, course: Course, v: float) -> Point:
    return ground.at(course(v), v)


def _wave(share: float, random: Random) -> float:
    return random.uniform(-0.4, 0.4) + (share - 0.5) * 0.8
