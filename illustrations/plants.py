"""Trees, reeds, ears and tufts."""

import math
from random import Random

from illustrations.light import body, spray
from illustrations.palette import (
    BARK,
    EARTH,
    INK,
    LEAF,
    SPROUT,
    STRAW,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, blob, lens, path, ribbon, smooth
from illustrations.svg import Art, fill, line, linear

GOLD = (light(WHEAT, 0.35), WHEAT, mix(WHEAT, EARTH, 0.35))
"""Ripe grain: lit, plain, shaded."""

GREEN = (SPROUT, LEAF, mix(LEAF, INK, 0.5))
"""Growing grain: lit, plain, shaded."""


def poplar(x: float, y: float, height: float, seed: object, colour: str = INK) -> Art:
    """A slender tree whose foot is at x, y."""
    trunk = fill(ribbon([(x, y), (x, y - height * 0.4)], [height * 0.04, height * 0.02]), BARK)
    crown = _leaf_shape(x, y - height * 0.1, height * 0.9, height * 0.115, seed)
    return trunk + body(crown, colour, height * 0.035)


def poplars(start: Point, end: Point, heights: Point, count: int, seed: object) -> Art:
    """A row from start to end, its heights going from the first to the last."""
    random = Random(f"poplars {seed}")
    art = ""
    for index in range(count):
        share = index / max(count - 1, 1)
        x = start[0] + (end[0] - start[0]) * share + random.uniform(-4, 4)
        y = start[1] + (end[1] - start[1]) * share
        height = (heights[0] + (heights[1] - heights[0]) * share) * random.uniform(0.8, 1.1)
        tone = mix(INK, LEAF, random.uniform(0.1, 0.55))
        art += poplar(x, y, height, (seed, index), tone)
    return art


def tree(x: float, y: float, height: float, seed: object, colour: str = LEAF) -> Art:
    """A broad tree of three leafy rounds."""
    random = Random(f"tree {seed}")
    trunk = ribbon(
        [(x, y), (x + height * 0.02, y - height * 0.3), (x - height * 0.02, y - height * 0.6)],
        [height * 0.075, height * 0.05, height * 0.03],
    )
    art = fill(trunk, BARK)
    for dx, dy, size in ((0.2, 0.48, 0.24), (-0.21, 0.52, 0.26), (0.02, 0.7, 0.32)):
        stray = random.uniform(-0.03, 0.03)
        centre = (x + (dx + stray) * height, y - dy * height)
        crown = blob(centre, (size * height, size * height * 0.86), (seed, dx), 0.09, 11)
        art += body(crown, mix(colour, INK, 0.18 - dx * 0.3 if dx < 0 else 0.2), height * 0.05)
    return art


def willow(x: float, y: float, height: float, seed: object, colour: str = LEAF) -> Art:
    """A weeping willow: a round head and hanging switches."""
    random = Random(f"willow {seed}")
    trunk = ribbon(
        arch((x, y), (x - height * 0.05, y - height * 0.65), height * 0.04),
        [height * 0.08, height * 0.04],
    )
    crown = blob((x, y - height * 0.7), (height * 0.36, height * 0.27), seed, 0.1)
    art = fill(trunk, BARK) + body(crown, mix(colour, INK, 0.25), height * 0.05)
    for index in range(26):
        share = index / 25
        left = x + (share - 0.5) * height * 0.78
        top = y - height * (0.72 - abs(share - 0.5) * 0.35)
        drop = height * random.uniform(0.3, 0.55)
        sway = random.uniform(-0.02, 0.06) * height
        tone = mix(colour, random.choice((SPROUT, INK, LEAF)), 0.4)
        points = arch(
            (left, top), (left + sway + (share - 0.5) * height * 0.12, top + drop), height * 0.03
        )
        art += fill(ribbon(points, [height * 0.012, height * 0.028, height * 0.006]), tone)
    return art


def reeds(x: float, y: float, width: float, height: float, count: int, seed: object) -> Art:
    """Reeds with brown heads along a bank from x on."""
    random = Random(f"reeds {seed}")
    art = ""
    for index in range(count):
        foot = x + width * (index + random.random()) / count
        tall = height * random.uniform(0.55, 1)
        lean = random.uniform(-0.1, 0.3) * tall
        points = arch((foot, y), (foot + lean, y - tall), -tall * 0.06)
        tone = mix(LEAF, random.choice((INK, STRAW, SPROUT)), random.uniform(0.2, 0.6))
        art += fill(ribbon(points, [height * 0.022, height * 0.016, height * 0.003]), tone)
        if random.random() < 0.4:
            angle = math.degrees(math.atan2(-tall, lean)) + 8
            art += fill(
                lens(foot + lean, y - tall, height * 0.2, height * 0.04, angle),
                mix(EARTH, STRAW, 0.3),
            )
    return art


def ear(
    start: Point,
    length: float,
    seed: object,
    lean: float = 1,
    tones: tuple[str, str, str] = GOLD,
) -> Art:
    """A rice ear on its stalk, standing at `start` and bowing sideways (lean -1 is to the left).

    Thin branches leave the stalk on both sides, each a loose string of grains: rice, not wheat.
    """
    random = Random(f"ear {seed}")
    spine = _spine(start, length, lean * random.uniform(0.9, 1.1))
    green = mix(tones[2], LEAF, 0.4)
    art = fill(ribbon(spine, [length * 0.016, length * 0.01, length * 0.005]), green)
    last = len(spine) - 1
    for index in range(last * 2 // 5, last + 1):
        (ax, ay), (bx, by) = spine[index - 1], spine[index]
        heading = math.atan2(by - ay, bx - ax)
        for side in (-1, 1):
            reach = length * random.uniform(0.16, 0.24) * (1.15 - 0.6 * index / last)
            art += _branchlet(
                (bx, by), heading + side * random.uniform(0.12, 0.5), reach, tones, random
            )
    return art


def _branchlet(
    at: Point, heading: float, reach: float, tones: tuple[str, str, str], random: Random
) -> Art:
    x, y = at
    size = reach * 0.31
    stalk, husks = [at], ""
    for index in range(5):
        heading += random.uniform(-0.05, 0.12)
        x += math.cos(heading) * reach / 5
        y += math.sin(heading) * reach / 5
        stalk.append((x, y))
        turn = math.degrees(heading) + (24 if index % 2 else -24)
        off = size * 0.3 * (1 if index % 2 else -1)
        place = (x - math.sin(heading) * off, y + math.cos(heading) * off)
        husks += grain_of_rice(place, size, turn, tones, random.random() < 0.6)
    return fill(ribbon(stalk, [1.6, 1]), mix(tones[2], LEAF, 0.3)) + husks


def grain_of_rice(
    at: Point, size: float, turn: float, tones: tuple[str, str, str], lit: bool = True
) -> Art:
    """A grain in its husk."""
    outer = fill(lens(at[0], at[1], size, size * 0.5, turn), tones[2])
    x, y = at[0] - size * 0.04, at[1] - size * 0.05
    return outer + fill(lens(x, y, size * 0.86, size * 0.34, turn), tones[0] if lit else tones[1])


def blade(start: Point, end: Point, width: float, bend: float, colour: str) -> Art:
    """A long leaf of grass with a lighter half."""
    spine = arch(start, end, bend)
    whole = ribbon(spine, [width * 0.5, width, width * 0.7, width * 0.05])
    half = ribbon(
        [(x - width * 0.16, y - width * 0.1) for x, y in spine], [width * 0.1, width * 0.3, 0]
    )
    return fill(whole, colour) + fill(half, light(colour, 0.3), opacity=0.7)


def rice_stand(x: float, y: float, width: float, height: float, count: int, seed: object) -> Art:
    """A clump of ripe rice in the foreground: leaves behind, ears before."""
    random = Random(f"stand {seed}")
    art = _thicket(x, y, width, height, random)
    for _ in range(count * 2):
        foot = x + random.uniform(0, width)
        tip = (foot + random.uniform(-0.4, 0.4) * height, y - height * random.uniform(0.5, 1))
        tone = mix(LEAF, random.choice((WHEAT, INK, SPROUT)), random.uniform(0.2, 0.7))
        art += blade((foot, y), tip, height * 0.035, random.uniform(-0.15, 0.15) * height, tone)
    for index in range(count):
        foot = x + width * (index + random.random()) / count
        art += ear(
            (foot, y), height * random.uniform(0.9, 1.25), (seed, index), random.choice((1, 1, -1))
        )
    return art


def _thicket(x: float, y: float, width: float, height: float, random: Random) -> Art:
    """The dark inside of a clump, so that ears stand out before a ripe field."""
    tone = mix(mix(LEAF, EARTH, 0.35), INK, 0.5)
    steps = max(int(width / (height * 0.16)), 6)
    crest = [
        (
            x + width * index / steps,
            y
            - height * random.uniform(0.5, 0.68) * min(1, (1 + index) / 3, (1 + steps - index) / 3),
        )
        for index in range(steps + 1)
    ]
    mound = smooth([(x - height * 0.2, y + 9), *crest, (x + width + height * 0.2, y + 9)])
    art = fill(mound, linear([(tone, 0), (tone, 0.5), (tone, 0.85), (tone, 0.9)]))
    for _ in range(steps * 4):
        foot = x + random.uniform(-0.1, 1.1) * width
        tip = (foot + random.uniform(-0.25, 0.25) * height, y - height * random.uniform(0.5, 0.9))
        dark = mix(tone, random.choice((LEAF, EARTH)), random.uniform(0.1, 0.5))
        art += fill(
            ribbon(arch((foot, y), tip, height * 0.05), [height * 0.045, height * 0.04, 1]), dark
        )
    return art


def tufts(points: list[Point], sizes: list[float], colour: str, seed: object) -> Art:
    """Short upright strokes at the points, all of one colour in one path (grass, stubble, rice)."""
    random = Random(f"tufts {seed}")
    strokes = []
    for (x, y), size in zip(points, sizes, strict=True):
        lean = random.uniform(-0.35, 0.35) * size
        strokes.append(path("M", x, y, "l", lean, -size))
    width = max(1.2, sum(sizes) / max(len(sizes), 1) * 0.22)
    return line("".join(strokes), colour, width)


def _spine(start: Point, length: float, lean: float) -> list[Point]:
    """A stalk that rises straight and then bows over."""
    steps = 20
    x, y = start
    points = [start]
    for index in range(steps):
        share = index / steps
        turn = math.radians(-90 + lean * (6 + 150 * share**2.1))
        x += math.cos(turn) * length / steps
        y += math.sin(turn) * length / steps
        points.append((x, y))
    return points


def _leaf_shape(x: float, y: float, height: float, half: float, seed: object) -> str:
    random = Random(f"poplar {seed}")
    shares = (0.0, 0.18, 0.4, 0.62, 0.82, 1.0)
    girth = (0.25, 0.85, 1.0, 0.85, 0.5, 0.02)
    left = [
        (x - half * wide * random.uniform(0.85, 1.1), y - height * share)
        for share, wide in zip(shares, girth, strict=True)
    ]
    right = [
        (x + half * wide * random.uniform(0.85, 1.1), y - height * share)
        for share, wide in zip(shares, girth, strict=True)
    ]
    return smooth(left + right[::-1])


def bush(x: float, y: float, width: float, seed: object, colour: str = LEAF) -> Art:
    """A low round shrub with a sprayed foot."""
    outline = blob((x, y - width * 0.28), (width / 2, width * 0.34), seed, 0.12, 11)
    return body(outline, colour, width * 0.08) + spray(
        outline, shade(colour, 0.5), 0.4, (0.5, 0.3), (0.5, 1)
    )
