"""The water of 湖滨村: the lake by the hour, what it mirrors, reeds, jetties."""

from random import Random

from illustrations.creatures import duck
from illustrations.frame import GOODS
from illustrations.land import reflected
from illustrations.light import body, shadow
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    NIGHT,
    PAPER,
    SPROUT,
    STRAW,
    SUNLIGHT,
    WATER,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import reeds
from illustrations.shapes import Point, box, path, polygon, ribbon, smooth
from illustrations.sky import HOURS, clouds, hills, sky, sun
from illustrations.svg import Art, blur, clip, fill, group, line, linear

PLANK = mix(CLAY, EARTH, 0.4)
FRESH = mix(LEAF, SPROUT, 0.35)
"""Young reeds."""


def water(area: tuple[Point, Point], hour: str, seed: object) -> Art:
    """Open water over an area (upper left, lower right): the sky's colours, turned over."""
    random = Random(f"water {seed}")
    (left, top), (right, low) = area
    high, middle, horizon = HOURS[hour]
    deep = mix(mix(high, WATER, 0.45), INK, 0.25)
    tones = [mix(horizon, PAPER, 0.15), mix(middle, WATER, 0.25), mix(high, WATER, 0.4), deep]
    art = fill(box(left, top, right - left, low - top), linear(tones))
    lit, dim = "", ""
    for _ in range(90):
        v = random.random() ** 1.5
        reach = (30 + 230 * v) * random.uniform(0.4, 1)
        x, y = random.uniform(left - 60, right), top + (low - top) * v
        wave = ribbon([(x, y), (x + reach / 2, y + 1 + 2 * v), (x + reach, y)], [0, 1.5 + 5 * v, 0])
        if random.random() < 0.62:
            lit += wave
        else:
            dim += wave
    return art + fill(lit, light(horizon, 0.4), opacity=0.32) + fill(dim, deep, opacity=0.28)


def sun_path(x: float, top: float, low: float, seed: object, colour: str = SUNLIGHT) -> Art:
    """The broken road of light under the sun or the moon."""
    random = Random(f"path {seed}")
    near, distant = "", ""
    for index in range(64):
        v = (index / 64) ** 1.3
        y = top + (low - top) * v
        reach = (16 + 120 * v) * random.uniform(0.3, 1)
        at = x + random.gauss(0, 12 + 34 * v)
        wave = ribbon([(at - reach, y), (at, y + 1), (at + reach, y)], [0, 2 + 7 * v, 0])
        if v < 0.5:
            distant += wave
        else:
            near += wave
    return fill(distant, colour, opacity=0.75) + fill(near, colour, opacity=0.5)


def far_shore(width: float, y: float, seed: object, air: str = MIST) -> Art:
    """Two ranges and a belt of trees beyond the lake, and what the water gives back of them."""
    art = hills(width, y + 6, 150, far(DUSK, 0.58, air), (seed, 1))
    art += hills(width, y + 8, 84, far(DUSK, 0.3, air), (seed, 2))
    random = Random(f"belt {seed}")
    tops = [(width * i / 44 - 10, y - random.uniform(4, 15)) for i in range(46)]
    belt = smooth([*tops, (width + 40, y + 4), (-30, y + 4)])
    return art + fill(belt, far(INK, 0.35, air), opacity=0.8)


def still_shore(width: float, y: float, seed: object, air: str = MIST) -> Art:
    """The far shore's reflection; draw it over the water."""
    below = box(-10, y + 3, width + 20, 300)
    return clip(below, reflected(far_shore(width, y, seed, air), y + 3, 0.3))


def reed_wall(
    x: float, y: float, width: float, height: float, seed: object, tone: str = LEAF
) -> Art:
    """A dense stand of reeds: dark at the foot, single blades and heads before it."""
    random = Random(f"reed wall {seed}")
    count = max(int(width / 7), 10)
    art = ""
    for row, (share, colour) in enumerate(
        ((1, mix(tone, INK, 0.45)), (0.86, mix(tone, INK, 0.2)), (0.7, mix(tone, STRAW, 0.3)))
    ):
        points = [(x + width * random.random(), y + row * 3.0) for _ in range(count)]
        sizes = [height * share * random.uniform(0.6, 1) for _ in points]
        strokes = "".join(
            path(
                "M",
                at,
                "q",
                (random.uniform(-6, 12), -size * 0.55),
                (random.uniform(-10, 34), -size),
            )
            for at, size in zip(points, sizes, strict=True)
        )
        art += line(strokes, colour, min(max(1.6, height * 0.02), 5))
    art += _reed_foot(x, y, width, height, random)
    return art + reeds(x, y + 6, width, height * 1.08, max(int(width / 26), 5), seed)


def _reed_foot(x: float, y: float, width: float, height: float, random: Random) -> Art:
    """The dark of the stand close to the water, its upper edge ragged."""
    steps = max(int(width / (height * 0.025 + 4)), 12)
    ragged: list[Point] = [(x - 4, y + 8)]
    for index in range(steps + 1):
        lift = height * (random.uniform(0.08, 0.3) if index % 2 else random.uniform(0.04, 0.1))
        ragged.append((x + width * index / steps, y - lift))
    outline = polygon([*ragged, (x + width + 4, y + 8)])
    return fill(outline, linear([(mix(LEAF, INK, 0.5), 0.7), mix(INK, NIGHT, 0.25)]))


def jetty(points: list[Point], widths: list[float], drop: float = 26) -> Art:
    """A plank walk over water along the points, `widths` across; it stands on posts."""
    top = ribbon(points, widths)
    art = shadow(top, 16, drop * 1.6, 10, 0.4)
    for index in range(0, len(points), 2):
        (x, y), wide = points[index], _width(widths, index, len(points))
        for side in (-0.42, 0.42):
            post = box(x + wide * side - wide * 0.03, y, max(wide * 0.06, 3), drop + wide * 0.24)
            art += body(post, mix(BARK, EARTH, 0.3), 2, 0.3)
    art += fill(top, shade(PLANK, 0.42), transform=f"translate(0 {drop * 0.5:.1f})")
    return art + body(top, light(PLANK, 0.25), 4, 0.4) + _planks(points, widths)


def _planks(points: list[Point], widths: list[float]) -> Art:
    seams = ""
    last = len(points) - 1
    for index in range(last):
        (ax, ay), (bx, by) = points[index], points[index + 1]
        length = max(((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5, 1)
        wide = _width(widths, index + 0.5, len(points))
        nx, ny = -(by - ay) / length * wide / 2, (bx - ax) / length * wide / 2
        steps = max(int(length / (wide * 0.17 + 3)), 1)
        for step in range(steps):
            x, y = ax + (bx - ax) * step / steps, ay + (by - ay) * step / steps
            seams += path("M", (x - nx, y - ny), "L", (x + nx, y + ny))
    return line(seams, shade(PLANK, 0.3), 2.2, opacity=0.6)


def _width(widths: list[float], index: float, count: int) -> float:
    place = index / max(count - 1, 1) * (len(widths) - 1)
    lower = min(int(place), len(widths) - 2)
    return widths[lower] + (widths[lower + 1] - widths[lower]) * (place - lower)


def mist_band(
    width: float, y: float, height: float, strength: float = 0.6, tone: str = PAPER
) -> Art:
    """Mist lying along the water."""
    band = box(-10, y - height / 2, width + 20, height)
    return fill(band, linear([(tone, 0), (tone, strength), (tone, 0)]))


def lake_backdrop(hour: str, seed: object, light_at: Point = (250, 180)) -> Art:
    """What is behind the goods of 湖滨村; the table covers it from about y 540 down."""
    width = GOODS.width
    art = sky(width, 330, hour) + sun(*light_at, 40) + clouds(width, 200, seed, 4)
    art += far_shore(width, 336, seed) + water(((-10, 336), (width + 10, 600)), hour, seed)
    art += still_shore(width, 336, seed) + sun_path(light_at[0], 342, 560, seed)
    art += mist_band(width, 340, 80, 0.5)
    for x, y, size, flip in ((930, 430, 88, False), (1060, 404, 62, False), (820, 400, 52, True)):
        art += duck(x, y, size, flip, mix(EARTH, CLAY, 0.5))
    art += reed_wall(-20, 548, 230, 210, (seed, "left")) + reed_wall(
        1010, 556, 220, 180, (seed, "right")
    )
    return art


def quay(x: float, y: float, width: float, height: float) -> Art:
    """A low stone embankment."""
    face = polygon([(x, y - height), (x + width, y - height), (x + width + 8, y), (x - 8, y)])
    stone = mix(mix(CLAY, PAPER, 0.3), DUSK, 0.2)
    art = body(face, stone, 3, 0.5)
    joints = "".join(path("M", (x + width * i / 16, y - height), "v", height) for i in range(1, 16))
    return (
        art
        + line(joints, shade(stone, 0.3), 2, opacity=0.5)
        + fill(box(x - 4, y - height - 4, width + 8, 6), light(stone, 0.5))
    )


def soft(art: Art, radius: float, opacity: float = 1) -> Art:
    """The drawing out of focus."""
    return group(art, filter=blur(radius), opacity=opacity)
