"""Bags, sacks, boxes, string, tags: packaging without a word on it."""

from random import Random

from illustrations.light import body, cast, spray
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    PAPER,
    SHADOW,
    STRAW,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, box, ellipse, lens, number, path, polygon, smooth
from illustrations.svg import Art, blur, clip, fill, line, linear

KRAFT = mix(CLAY, STRAW, 0.4)


def mark(x: float, y: float, width: float, colour: str = WATER) -> Art:
    """The town's mark: three lines of the canal, its middle at x, y."""
    art = ""
    for index in range(3):
        level = y + (index - 1) * width * 0.19
        w = width / 2 * (1 - 0.1 * index)
        wave = path("M", x - w, level, "q", w * 0.5, -width * 0.17, w, 0, "t", w, 0)
        art += line(wave, colour, width * 0.085)
    return art


def label(x: float, y: float, width: float, height: float, colour: str = INK) -> Art:
    """A paper label, middle at x, y, with a wheat sun above the town's three canal lines."""
    paper = box(x - width / 2, y - height / 2, width, height, width * 0.05)
    inner = box(x - width * 0.45, y - height * 0.45, width * 0.9, height * 0.9, width * 0.035)
    art = fill(paper, linear([light(colour, 0.1), colour], (0, 0), (1, 1)))
    art += line(inner, STRAW, max(width * 0.01, 1.5), opacity=0.8)
    art += fill(ellipse(x, y - height * 0.14, width * 0.17, width * 0.17), WHEAT)
    return art + mark(x, y + height * 0.2, width * 0.56, PAPER)


def paper_bag(x: float, y: float, size: Point, colour: str = PAPER, seed: object = 1) -> Art:
    """A standing bag, its top folded and tied with string; the foot's middle at x, y."""
    w, h = size[0] / 2, size[1]
    front = smooth_corners(
        [
            (x - w, y - 4),
            (x - w * 1.03, y - h * 0.4),
            (x - w * 0.9, y - h * 0.84),
            (x + w * 0.62, y - h * 0.86),
            (x + w * 0.7, y - h * 0.4),
            (x + w * 0.64, y),
        ]
    )
    side = smooth_corners(
        [
            (x + w * 0.64, y),
            (x + w * 0.7, y - h * 0.4),
            (x + w * 0.62, y - h * 0.86),
            (x + w * 0.94, y - h * 0.85),
            (x + w * 1.03, y - h * 0.42),
            (x + w, y - h * 0.03),
        ]
    )
    art = cast(x, y - h * 0.01, size[0], size[0] * 1.15)
    art += body(side, shade(colour, 0.2), 4, 0.6) + body(front, colour, w * 0.05, 0.4)
    art += clip(front, _creases(x, y, size, shade(colour, 0.22), seed))
    return art + _tied_top(x, y, size, colour)


def pouch(x: float, y: float, size: Point, colour: str = KRAFT) -> Art:
    """A flat standing pouch with a sealed top; the foot's middle at x, y."""
    w, h = size[0] / 2, size[1]
    outline = path(
        "M",
        x - w * 0.92,
        y - h,
        "H",
        x + w * 0.92,
        "C",
        x + w,
        y - h * 0.6,
        x + w * 1.05,
        y - h * 0.3,
        x + w * 0.94,
        y - 6,
        "Q",
        x,
        y + h * 0.05,
        x - w * 0.94,
        y - 6,
        "C",
        x - w * 1.05,
        y - h * 0.3,
        x - w,
        y - h * 0.6,
        x - w * 0.92,
        y - h,
        "Z",
    )
    art = cast(x, y, size[0], size[0] * 1.1) + body(outline, colour, w * 0.09)
    seal = "".join(
        path("M", x - w * 0.9, y - h * (0.985 - i * 0.016), "H", x + w * 0.9) for i in range(4)
    )
    art += line(seal, shade(colour, 0.28), 1.6, opacity=0.7)
    fold = path("M", x - w * 0.86, y - h * 0.05, "Q", x, y - h * 0.13, x + w * 0.86, y - h * 0.05)
    return art + line(fold, shade(colour, 0.3), 2.5, opacity=0.6)


def sack(x: float, y: float, size: Point, content: Art, colour: str = STRAW) -> Art:
    """An open cloth sack, its rolled mouth showing `content` (origin at mid-mouth)."""
    w, h = size[0] / 2, size[1]
    outline = smooth(
        [
            (x - w * 0.86, y - h),
            (x - w * 1.05, y - h * 0.45),
            (x - w * 0.9, y - h * 0.03),
            (x, y + h * 0.02),
            (x + w * 0.92, y - h * 0.03),
            (x + w * 1.06, y - h * 0.45),
            (x + w * 0.86, y - h),
        ]
    )
    art = cast(x, y, size[0], size[0] * 1.2) + body(outline, colour, w * 0.1)
    art += clip(outline, weave_lines(x - w * 1.1, y - h, size[0] * 1.1, h, shade(colour, 0.3)))
    roll = ellipse(x, y - h, w * 0.96, w * 0.32)
    art += body(roll, light(colour, 0.15), w * 0.06)
    art += fill(ellipse(x, y - h - w * 0.03, w * 0.8, w * 0.23), shade(colour, 0.5))
    return art + f'<g transform="translate({number(x)} {number(y - h - w * 0.03)})">{content}</g>'


def weave_lines(x: float, y: float, width: float, height: float, colour: str) -> Art:
    """The thread of coarse cloth; clip it to the thing."""
    down = "".join(path("M", x + i * 9, y, "v", height) for i in range(int(width / 9) + 1))
    across = "".join(path("M", x, y + i * 9, "h", width) for i in range(int(height / 9) + 1))
    return line(down + across, colour, 1.3, opacity=0.35)


def carton(x: float, y: float, size: tuple[float, float, float], colour: str = KRAFT) -> Art:
    """A closed box from a little above: `size` is width, height, depth; front foot at x, y."""
    w, h, d = size[0] / 2, size[1], size[2]
    back = d * 0.42
    shift = d * 0.3
    front = box(x - w, y - h, 2 * w, h)
    side = polygon(
        [(x + w, y), (x + w, y - h), (x + w + shift, y - h - back), (x + w + shift, y - back)]
    )
    top = polygon(
        [
            (x - w, y - h),
            (x + w, y - h),
            (x + w + shift, y - h - back),
            (x - w + shift, y - h - back),
        ]
    )
    art = cast(x + shift, y - 3, size[0] * 1.05, size[0] * 0.9)
    art += body(side, shade(colour, 0.3), 4) + body(top, light(colour, 0.35), 3, 0.3)
    return art + body(front, colour, 6, 0.5)


def string(points: list[Point], colour: str = EARTH, width: float = 6) -> Art:
    """A twisted string along the points."""
    course = smooth(points, closed=False)
    twist = line(
        course,
        light(colour, 0.5),
        width * 0.5,
        stroke_dasharray=f"{number(width * 0.5)} {number(width * 1.5)}",
    )
    return line(course, shade(colour, 0.2), width) + twist


def bow(x: float, y: float, size: float, colour: str = EARTH) -> Art:
    """A knot with two loops and two ends."""
    art = ""
    for side in (-1, 1):
        loop = [
            (x, y),
            (x + side * size * 0.6, y - size * 0.5),
            (x + side * size, y - size * 0.1),
            (x + side * size * 0.5, y + size * 0.16),
            (x, y),
        ]
        end = [(x, y), (x + side * size * 0.25, y + size * 0.5), (x + side * size * 0.55, y + size)]
        art += string(loop, colour, size * 0.13) + string(end, colour, size * 0.13)
    return art + fill(ellipse(x, y, size * 0.15, size * 0.13), shade(colour, 0.1))


def tag(x: float, y: float, size: float, colour: str = PAPER, sign: str = INK) -> Art:
    """A blank paper tag hanging from x, y, stamped with the town's mark."""
    outline = polygon(
        [
            (x - size * 0.12, y),
            (x + size * 0.12, y),
            (x + size * 0.36, y + size * 0.26),
            (x + size * 0.36, y + size),
            (x - size * 0.36, y + size),
            (x - size * 0.36, y + size * 0.26),
        ]
    )
    art = fill(outline, SHADOW, opacity=0.35, filter=blur(4), transform="translate(6 6)")
    art += body(outline, colour, 4, 0.3) + fill(
        ellipse(x, y + size * 0.15, size * 0.06, size * 0.06), BARK
    )
    return art + mark(x, y + size * 0.62, size * 0.46, sign)


def grains(
    area: str,
    bounds: tuple[float, float, float, float],
    size: float,
    colours: list[str],
    seed: object,
) -> Art:
    """Grains filling an outline (`bounds` x, y, width, height), lit from the upper left."""
    random = Random(f"grains {seed}")
    left, top, width, height = bounds
    art = ""
    count = int(width * height / (size * size * 0.13))
    for index in range(count):
        x = left + random.random() * width
        y = top + height * (index + random.random()) / count
        turn = random.uniform(-75, 75)
        away = max(0.0, ((x - left) / width + (y - top) / height - 0.8) * 0.45)
        dim = mix(EARTH, SHADOW, 0.25)
        tone = mix(random.choice(colours), dim, away * 0.75 + random.uniform(0, 0.06))
        under = lens(x + size * 0.05, y + size * 0.12, size * 1.06, size * 0.44, turn)
        art += fill(under, mix(tone, dim, 0.3))
        art += fill(lens(x, y, size, size * 0.36, turn), tone)
    return clip(area, fill(area, mix(colours[0], EARTH, 0.3)) + art)


def heap(radius: float, rise: float, size: float, colours: list[str], seed: object) -> Art:
    """A heap of grains for the mouth of a bowl or sack: origin at the middle of the mouth."""
    edge = radius * 0.93
    dome = smooth(
        [
            (-edge, 0),
            (-edge * 0.72, -rise * 0.55),
            (-edge * 0.3, -rise * 0.95),
            (edge * 0.1, -rise),
            (edge * 0.5, -rise * 0.76),
            (edge * 0.84, -rise * 0.34),
            (edge, 0),
            (edge * 0.7, radius * 0.22),
            (0, radius * 0.29),
            (-edge * 0.7, radius * 0.22),
        ]
    )
    top = min(-rise, -radius * 0.1) - 4
    bounds = (-edge, top, 2 * edge, radius * 0.32 - top)
    shaded = spray(dome, mix(colours[-1], BARK, 0.55), 0.5, (0.45, 0.35), (1, 1))
    return grains(dome, bounds, size, colours, seed) + shaded


def scatter(
    x: float, y: float, spread: Point, count: int, size: float, colours: list[str], seed: object
) -> Art:
    """Loose grains lying about x, y, each with its little shadow."""
    random = Random(f"scatter {seed}")
    art = ""
    for _ in range(count):
        at = (x + random.gauss(0, spread[0] / 2), y + random.gauss(0, spread[1] / 2))
        turn = random.uniform(-80, 80)
        art += fill(
            lens(at[0] + size * 0.14, at[1] + size * 0.14, size, size * 0.36, turn),
            SHADOW,
            opacity=0.3,
        )
        art += fill(lens(at[0], at[1], size, size * 0.38, turn), random.choice(colours))
        art += fill(
            lens(at[0] - 1, at[1] - size * 0.05, size * 0.6, size * 0.12, turn),
            "#ffffff",
            opacity=0.5,
        )
    return art


def smooth_corners(points: list[Point]) -> str:
    """Straight sides that bulge a hair, as filled paper does."""
    knots: list[Point] = []
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        knots += [
            (ax * 0.97 + bx * 0.03, ay * 0.97 + by * 0.03),
            (ax * 0.5 + bx * 0.5, ay * 0.5 + by * 0.5),
            (ax * 0.03 + bx * 0.97, ay * 0.03 + by * 0.97),
        ]
    return smooth(knots)


def _creases(x: float, y: float, size: Point, colour: str, seed: object) -> Art:
    random = Random(f"creases {seed}")
    w, h = size[0] / 2, size[1]
    art = ""
    for _ in range(7):
        top = x + random.uniform(-0.8, 0.6) * w
        level = y - h * random.uniform(0.6, 0.84)
        art += line(
            path("M", top, level, "l", random.uniform(-26, 26), h * random.uniform(0.08, 0.2)),
            colour,
            3,
            opacity=0.4,
        )
    return art


def _tied_top(x: float, y: float, size: Point, colour: str) -> Art:
    w, h = size[0] / 2, size[1]
    neck = y - h * 0.86
    ruff = smooth(
        [
            (x - w * 0.9, neck + 6),
            (x - w * 0.96, neck - h * 0.1),
            (x - w * 0.4, neck - h * 0.14),
            (x + w * 0.1, neck - h * 0.12),
            (x + w * 0.6, neck - h * 0.14),
            (x + w * 0.98, neck - h * 0.09),
            (x + w * 0.94, neck + 4),
        ]
    )
    art = body(ruff, light(colour, 0.1), w * 0.06)
    pleats = "".join(
        path("M", x + w * s, neck - 2, "L", x + w * s * 1.04, neck - h * 0.1)
        for s in (-0.7, -0.42, -0.14, 0.16, 0.44, 0.72)
    )
    art += line(pleats, shade(colour, 0.28), 2.5, opacity=0.6)
    art += string(
        [(x - w * 0.93, neck), (x, neck + h * 0.014), (x + w * 0.95, neck - 2)], EARTH, w * 0.055
    )
    return art + bow(x - w * 0.15, neck + 4, w * 0.24, EARTH)
