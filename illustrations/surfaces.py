"""What goods stand on."""

from random import Random

from illustrations.light import spray
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    PAPER,
    SHADOW,
    STONE,
    STRAW,
    SUNLIGHT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, blob, box, lens, path, ribbon, smooth
from illustrations.svg import Art, blur, clip, fill, group, line, linear

WOOD = mix(CLAY, EARTH, 0.3)


def wood_table(width: float, y: float, height: float, seed: object, colour: str = WOOD) -> Art:
    """Planks from the far edge y down to the lower edge of the paper."""
    random = Random(f"table {seed}")
    top = box(-10, y, width + 20, height - y + 10)
    art = fill(top, linear([light(colour, 0.45), colour, shade(colour, 0.18)], (0, 0), (0.35, 1)))
    edges = ""
    for share in (0.16, 0.42, 0.76):
        level = y + (height - y) * share
        edges += path("M", -10, level, "L", width + 10, level + random.uniform(-3, 3))
    for _ in range(34):
        share = random.random()
        level = y + (height - y) * share
        start, reach = random.uniform(-100, width), random.uniform(120, 420)
        points = [
            (start + reach * s / 4, level + random.uniform(-2, 2) * (1 + share)) for s in range(5)
        ]
        tone = random.choice((light(colour, 0.35), shade(colour, 0.2), shade(colour, 0.2)))
        art += fill(ribbon(points, [0, 2 + 3 * share, 0]), tone, opacity=0.5)
    art += line(edges, shade(colour, 0.42), 3, opacity=0.7)
    return art + spray(top, shade(colour, 0.35), 0.42, (0.3, 0), (0.9, 1)) + _edge(width, y, colour)


def stone_slab(width: float, y: float, height: float, seed: object, colour: str = STONE) -> Art:
    """Speckled stone."""
    random = Random(f"stone {seed}")
    top = box(-10, y, width + 20, height - y + 10)
    art = fill(
        top,
        linear(
            [light(colour, 0.55), mix(colour, PAPER, 0.25), shade(colour, 0.1)], (0, 0), (0.4, 1)
        ),
    )
    for _ in range(70):
        x, level = random.uniform(0, width), random.uniform(y + 10, height)
        size = random.uniform(2, 7) * (0.4 + (level - y) / (height - y))
        art += fill(
            blob((x, level), (size * 1.6, size * 0.7), level, 0.3, 6),
            random.choice((PAPER, shade(colour, 0.35))),
            opacity=0.45,
        )
    return art + spray(top, shade(colour, 0.35), 0.5, (0.3, 0), (0.9, 1)) + _edge(width, y, colour)


def linen(width: float, y: float, height: float, colour: str = PAPER, stripe: str = "") -> Art:
    """A woven cloth over the whole table; `stripe` colours two bands."""
    top = box(-10, y, width + 20, height - y + 10)
    art = fill(top, linear([light(colour, 0.5), colour, shade(colour, 0.16)], (0, 0), (0.4, 1)))
    threads = "".join(path("M", -10, y + 6 + i * i * 0.55, "h", width + 20) for i in range(24))
    art += line(threads, shade(colour, 0.2), 1.4, opacity=0.35)
    if stripe:
        for share in (0.3, 0.36):
            band = box(-10, y + (height - y) * share, width + 20, (height - y) * 0.025)
            art += fill(band, stripe, opacity=0.7)
    return art + spray(top, shade(colour, 0.3), 0.4, (0.3, 0), (0.9, 1)) + _edge(width, y, colour)


def cloth(points: list[Point], colour: str, stripe: str = "") -> Art:
    """A folded cloth lying on a table: its corners, a soft shadow, woven lines."""
    outline = smooth(points)
    art = fill(outline, SHADOW, opacity=0.28, filter=blur(8), transform="translate(14 10)")
    inside = fill(
        outline, linear([light(colour, 0.45), colour, shade(colour, 0.18)], (0, 0), (1, 1))
    )
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, low = min(y for _, y in points), max(y for _, y in points)
    weave = "".join(path("M", left, y, "L", right, y + 24) for y in _steps(top - 24, low, 7))
    inside += line(weave, shade(colour, 0.25), 1.2, opacity=0.4)
    if stripe:
        for share in (0.72, 0.8):
            level = top + (low - top) * share
            inside += line(path("M", left, level, "L", right, level + 24), stripe, 7)
    return art + clip(outline, inside + spray(outline, shade(colour, 0.35), 0.5))


def ground(width: float, y: float, height: float, seed: object, colour: str = EARTH) -> Art:
    """Bare earth or sand with clods and small stones."""
    random = Random(f"ground {seed}")
    top = box(-10, y, width + 20, height - y + 10)
    art = fill(top, linear([light(colour, 0.45), colour, shade(colour, 0.2)], (0, 0), (0.3, 1)))
    for _ in range(60):
        level = y + (height - y) * random.random() ** 0.8
        size = random.uniform(4, 16) * (0.3 + (level - y) / (height - y))
        stone = blob((random.uniform(0, width), level), (size * 1.5, size * 0.6), level, 0.25, 7)
        art += fill(stone, random.choice((light(colour, 0.3), shade(colour, 0.2))), opacity=0.7)
    return art + spray(top, shade(colour, 0.4), 0.5, (0.3, 0), (0.9, 1))


def straw_litter(x: float, y: float, width: float, count: int, seed: object) -> Art:
    """Loose straws strewn about a line."""
    random = Random(f"litter {seed}")
    art = ""
    for _ in range(count):
        at = (x + random.uniform(0, width), y + random.gauss(0, width * 0.05))
        tone = mix(STRAW, random.choice((EARTH, SUNLIGHT, CLAY)), random.uniform(0.1, 0.4))
        art += fill(lens(at[0], at[1], random.uniform(50, 150), 5, random.gauss(0, 24)), tone)
    return art


def leaf_shadow(width: float, y: float, height: float, seed: object) -> Art:
    """Dappled leaf shadows falling across a surface from the upper left; quiet, use once."""
    random = Random(f"dapple {seed}")
    art = ""
    for _ in range(16):
        at = (random.uniform(-60, width * 0.5), random.uniform(y, height))
        art += fill(lens(at[0], at[1], random.uniform(70, 130), 30, random.uniform(10, 40)), SHADOW)
    return clip(box(-10, y, width + 20, height), group(art, opacity=0.13, filter=blur(6)))


def _edge(width: float, y: float, colour: str) -> Art:
    far = box(-10, y - 3, width + 20, 7)
    return fill(far, light(colour, 0.7), opacity=0.8) + fill(
        box(-10, y - 12, width + 20, 9), BARK, opacity=0.12
    )


def _steps(start: float, end: float, step: float) -> list[float]:
    return [start + step * index for index in range(int((end - start) / step))]
