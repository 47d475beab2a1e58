"""The land of 高岗村: the high terrace with its sheds and hives, in cool air and mist."""

from collections.abc import Sequence
from random import Random

from illustrations.buildings import hamlet
from illustrations.frame import GOODS
from illustrations.light import body, glow, spray
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
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
    shade,
)
from illustrations.plants import poplars, tufts
from illustrations.shapes import Outline, Point, box, ellipse, path, ribbon, smooth
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, fill, group, line, linear, move, radial

MEADOW = (mix(LEAF, INK, 0.25), mix(LEAF, STRAW, 0.35), LEAF, mix(SPROUT, WHEAT, 0.25))
SPRING = (SPROUT, mix(SPROUT, LEAF, 0.4), mix(SPROUT, STRAW, 0.35), LEAF)
FROST = (mix(PAPER, MIST, 0.55), mix(PAPER, STRAW, 0.3), mix(MIST, LEAF, 0.25), PAPER)

COVER = mix(MIST, PAPER, 0.5)
"""The grey-white cover of a growing shed."""


def mist(x: float, y: float, width: float, height: float, strength: float = 0.7) -> Art:
    """A bank of fog, its middle at x, y."""
    stops = [(PAPER, strength), (PAPER, strength * 0.7), (PAPER, strength * 0.22), (PAPER, 0)]
    return fill(ellipse(x, y, width / 2, height / 2), radial(stops))


def steps(
    edges: Sequence[Sequence[Point]], bottom: float, tones: Sequence[str], seed: object
) -> Art:
    """Terraces from the highest edge to the lowest; each edge runs from left to right."""
    random = Random(f"steps {seed}")
    art = ""
    for index, edge in enumerate(edges):
        (left, start), right = edge[0], edge[-1][0]
        down = path("L", (right, bottom), "L", (left - (bottom - start) * 4.2, bottom), "Z")
        thick = 8 + 3.2 * index
        bank = mix(mix(EARTH, LEAF, 0.4), MIST, max(0.0, 0.34 - 0.06 * index))
        art += fill(smooth(edge, closed=False) + down, linear([light(bank, 0.1), shade(bank, 0.2)]))
        tread = _lowered(edge, thick)
        tone = mix(tones[index % len(tones)], MIST, max(0.0, 0.2 - 0.05 * index))
        outline = smooth(tread, closed=False) + down
        art += fill(outline, linear([light(tone, 0.4), tone, *[shade(tone, 0.12)] * 5]))
        for row in range(1, 4):
            drop = thick + row * (5.5 + 2.6 * index)
            art += line(
                smooth(_lowered(edge, drop), closed=False),
                random.choice((light(tone, 0.5), shade(tone, 0.22))),
                1.6 + 0.3 * index,
                opacity=0.5,
            )
        art += line(smooth(edge, closed=False), light(mix(tone, STRAW, 0.3), 0.4), 2 + 0.4 * index)
    return art


def _lowered(edge: Sequence[Point], drop: float) -> list[Point]:
    last = len(edge) - 1
    return [(x, y + drop * min(1.0, 1.6 * index / last)) for index, (x, y) in enumerate(edge)]


def flank(start: Point, top: Point, right: float, seed: object) -> list[Point]:
    """The edge of a terrace that climbs from start to top and then runs level to the right."""
    random = Random(f"flank {seed}")
    (x, y), (end, high) = start, top
    shares = ((0, 0), (0.2, 0.1), (0.42, 0.42), (0.62, 0.78), (0.8, 0.95), (1, 1))
    points = [(x + (end - x) * across, y + (high - y) * climb) for across, climb in shares]
    step = (right - end) / 3
    level = [
        (end + step * (index + 1), high + random.uniform(-0.05, 0.05) * (y - high))
        for index in range(3)
    ]
    return [*points, *level]


def long_shed(x: float, y: float, width: float, lamp: bool = False, cover: str = COVER) -> Art:
    """A growing shed that runs off to the upper right; the left foot of its front at x, y."""
    back = "M27 -43L127 -87C150 -110 200 -106 200 -44L100 0L50 -8Z"
    art = fill("M6 2L100 4L204 -38L226 -34L120 12L20 10Z", INK, opacity=0.22)
    art += body(back, cover, 7, 0.5)
    ribs = "".join(
        f"M{27 + 100 * s:.0f} {-43 - 44 * s:.0f}C{52 + 100 * s:.0f} {-62 - 44 * s:.0f} "
        f"{100 + 100 * s:.0f} {-60 - 44 * s:.0f} {100 + 100 * s:.0f} {-44 * s:.0f}"
        for s in (0.2, 0.4, 0.6, 0.8)
    )
    art += line(ribs, shade(cover, 0.3), 1.8, opacity=0.6)
    front = "M0 0C0 -64 100 -64 100 0Z"
    art += body(front, light(cover, 0.35), 5, 0.3) + line(front, shade(cover, 0.4), 2.4)
    door = light(WHEAT, 0.25) if lamp else mix(BARK, INK, 0.3)
    art += fill(box(36, -33, 28, 33, 3), door) + fill(box(36, -33, 28, 9), shade(CLAY, 0.2))
    if lamp:
        art += fill("M36 0L64 0L84 22L24 22Z", linear([(WHEAT, 0.7), (WHEAT, 0)]))
        art += glow(50, -16, 56, WHEAT, 0.6)
    return move(art, x, y, width / 100)


def hive(x: float, y: float, width: float, colour: str = WATER) -> Art:
    """A beehive of two boxes on legs, the middle of its foot at x, y."""
    art = fill(ellipse(22, 0, 62, 9), INK, opacity=0.25)
    for leg in (-34, 26):
        art += fill(box(leg, -16, 8, 16), BARK)
    art += body(box(-44, -58, 88, 44, 2), light(colour, 0.12), 6, 0.4)
    art += body(box(-44, -98, 88, 42, 2), mix(colour, PAPER, 0.35), 6, 0.4)
    art += body(box(-52, -112, 104, 16, 3), mix(CLAY, PAPER, 0.3), 4, 0.3)
    art += fill(box(-24, -24, 48, 6, 3), BARK) + body(box(-32, -18, 64, 5), CLAY, 2, 0)
    return move(art, x, y, width / 104)


def flowers(area: tuple[float, float, float, float], count: int, size: float, seed: object) -> Art:
    """Wild flowers over an area (x, y, width, height), larger the lower they stand."""
    random = Random(f"flowers {seed}")
    left, top, width, height = area
    art = ""
    tones = (PAPER, light(WHEAT, 0.2), mix(DUSK, BLUSH, 0.35), mix(WATER, PAPER, 0.3))
    spots = sorted((random.random(), random.random()) for _ in range(count))
    feet = [(left + width * across, top + height * share) for share, across in spots]
    art += tufts(
        feet, [size * (1.1 + 1.5 * share) for share, _ in spots], mix(LEAF, INK, 0.3), seed
    )
    for (share, _), (x, y) in zip(spots, feet, strict=True):
        girth = size * (0.45 + 0.75 * share) * random.uniform(0.7, 1.2)
        tone = random.choice(tones)
        rise = size * (1.1 + 1.5 * share)
        art += fill(ellipse(x, y - rise, girth, girth * 0.8), shade(tone, 0.18))
        art += fill(
            ellipse(x - girth * 0.12, y - rise - girth * 0.14, girth * 0.8, girth * 0.6), tone
        )
    return art


def bee(x: float, y: float, size: float, turn: float = 0) -> Art:
    """A honey bee in flight, facing left."""
    wing = light(mix(MIST, PAPER, 0.6), 0.2)
    art = fill("M2 -16C-14 -64 22 -74 24 -48C26 -32 16 -20 2 -16Z", wing, opacity=0.85)
    art += fill("M10 -16C14 -58 52 -58 46 -36C42 -24 26 -16 10 -16Z", wing, opacity=0.7)
    trunk = "M-20 -4C-22 -20 0 -26 22 -20C44 -14 54 2 50 8C40 18 2 20 -20 -4Z"
    art += body(trunk, WHEAT, 5, 0.3)
    bands = "M6 -20Q-2 0 10 13M22 -19Q14 0 26 14M37 -13Q30 2 40 12"
    art += line(bands, BARK, 6) + body(ellipse(-26, -8, 15, 14), mix(EARTH, WHEAT, 0.3), 4, 0.3)
    art += fill(ellipse(-33, -10, 4, 5), BARK) + line("M-32 -20Q-42 -30 -48 -26", BARK, 2.5)
    return move(art, x, y, size / 100, turn)


def terrace_backdrop(
    hour: str,
    seed: object,
    tones: Sequence[str] = MEADOW,
    light_at: Point = (240, 150),
    flip: bool = False,
    lamps: bool = False,
) -> Art:
    """What is behind a thing on a table in 高岗村; the table covers it from about y 520 down."""
    width = GOODS.width
    art = sky(width, 330, hour) + sun(*light_at, 38) + clouds(width, 170, seed, 3)
    art += hills(width, 338, 150, far(DUSK, 0.6), (seed, 1)) + mist(300, 330, 900, 90, 0.8)
    land = _valley(seed) + _terrace(tones, seed, lamps)
    art += group(land, transform=f"matrix(-1 0 0 1 {width} 0)") if flip else land
    haze = fill(box(0, 180, width, 360), linear([(PAPER, 0), (PAPER, 0.14), (PAPER, 0)]))
    return art + haze


def _valley(seed: object) -> Art:
    """The irrigated plain far below, with the glint of the canal."""
    tone = mix(mix(LEAF, STRAW, 0.5), MIST, 0.4)
    art = fill(box(-10, 330, 1220, 260), linear([mix(tone, PAPER, 0.4), tone]))
    for index, y in enumerate((346, 360, 380, 408)):
        points = [(-20.0, y + 4.0), (180.0, y - 3.0), (420.0, y + 5.0), (700.0, y)]
        art += fill(ribbon(points, [3 + index * 3, 7 + index * 5]), light(SPROUT, 0.4), opacity=0.6)
    water = [
        (560.0, 338.0),
        (380.0, 352.0),
        (430.0, 376.0),
        (250.0, 410.0),
        (60.0, 470.0),
        (-300.0, 560.0),
    ]
    art += fill(ribbon(water, [2, 6, 10, 18, 30, 60]), mix(MIST, WATER, 0.35))
    return (
        art
        + hamlet(90, 362, 130, 4, (seed, "below"))
        + mist(260, 398, 780, 120, 0.7)
        + mist(420, 338, 1300, 44, 0.8)
    )


def _terrace(tones: Sequence[str], seed: object, lamps: bool) -> Art:
    edges = [
        flank(
            (560 - 96 * k, 336 + 20 * k + k * k * 3), (910 - 34 * k, 196 + 48 * k), 1240, (seed, k)
        )
        for k in range(7)
    ]
    art = steps(edges[:2], 620, tones, seed) + poplars((930, 210), (1180, 214), (58, 74), 6, seed)
    art += long_shed(880, 262, 62, lamps) + long_shed(1010, 262, 62, lamps)
    art += mist(820, 262, 620, 50, 0.5) + steps(edges[2:4], 620, tones[1:], (seed, 2))
    art += long_shed(800, 352, 86, lamps) + long_shed(985, 350, 86, lamps)
    art += long_shed(1160, 352, 86, lamps)
    art += mist(700, 350, 760, 60, 0.55) + steps(edges[4:], 640, tones[2:], (seed, 3))
    outline: Outline = smooth(edges[4], closed=False) + "L1240 640L0 640Z"
    return art + spray(outline, shade(LEAF, 0.4), 0.3, (0.3, 0), (1, 1))
