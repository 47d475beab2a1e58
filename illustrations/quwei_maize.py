"""Maize: the standing plant, the ear with its rows of kernels, loose kernels."""

import math
from random import Random

from illustrations.light import body, spray
from illustrations.palette import (
    BARK,
    EARTH,
    INK,
    LEAF,
    PAPER,
    SHADOW,
    SPROUT,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Outline, Point, arch, ellipse, lens, ribbon, smooth
from illustrations.svg import Art, clip, fill, group, line, linear, move, radial

Tones = tuple[str, str, str]

FRESH: Tones = (mix(LEAF, SPROUT, 0.35), LEAF, mix(LEAF, INK, 0.55))
"""Leaves in summer: lit, plain, shaded."""

RIPE_LEAF: Tones = (STRAW, mix(STRAW, WHEAT, 0.5), mix(WHEAT, EARTH, 0.4))
"""Leaves at harvest."""

GOLDEN = (WHEAT, light(WHEAT, 0.22), mix(WHEAT, TERRACOTTA, 0.12))
WHITE = (mix(PAPER, STRAW, 0.22), mix(PAPER, STRAW, 0.36), mix(PAPER, STRAW, 0.12))
PURPLE = mix("#5d5a86", TERRACOTTA, 0.3)
MOTTLED = (*WHITE, *WHITE, PURPLE, shade(PURPLE, 0.25))


def maize(
    x: float, y: float, height: float, seed: object, tones: Tones = FRESH, tassel: bool = True
) -> Art:
    """A plant standing at x, y: long arching leaves left and right, a tassel, an ear or two."""
    random = Random(f"maize {seed}")
    lean = random.uniform(-0.04, 0.04) * height
    top = (x + lean, y - height * 0.86)
    stem = mix(tones[2], tones[1], 0.4)
    art = fill(ribbon([(x, y), top], [height * 0.034, height * 0.014]), stem)
    leaves = 7 if height > 110 else 5
    for index in range(leaves):
        share = 0.12 + 0.72 * index / leaves
        side = (1 if index % 2 else -1) * (1 if random.random() < 0.9 else -1)
        foot = (x + lean * share, y - height * share)
        reach = height * random.uniform(0.24, 0.36) * (1.15 - 0.55 * share)
        tone = mix(tones[index % 2], tones[2], random.uniform(0.0, 0.75) * (1.1 - share))
        art += _leaf(foot, side * reach, height, tone, random)
        if index == 3 and height > 90:
            art += _husked(foot, side * height * 0.05, height * 0.2, tones)
    return art + (_tassel(top, height * 0.2, tones, random) if tassel else "")


def _leaf(foot: Point, reach: float, height: float, tone: str, random: Random) -> Art:
    rise = height * random.uniform(0.1, 0.19)
    droop = height * random.uniform(-0.02, 0.14)
    x, y = foot
    spine = [foot, (x + reach * 0.3, y - rise * 0.8), (x + reach * 0.68, y - rise)]
    spine.append((x + reach, y - rise + droop))
    wide = height * 0.042
    art = fill(ribbon(spine, [wide * 0.6, wide, wide * 0.85, 0.5]), tone)
    if height < 150:
        return art
    rib = [(a, b - wide * 0.12) for a, b in spine]
    return art + fill(ribbon(rib, [wide * 0.1, wide * 0.3, 0]), light(tone, 0.4), opacity=0.7)


def _tassel(top: Point, size: float, tones: Tones, random: Random) -> Art:
    art = ""
    half = 3 if size > 24 else 1
    for index in range(2 * half + 1):
        turn = math.radians(-90 + (index - half) * 51 / half + random.uniform(-6, 6))
        long = size * (1 - 0.4 * abs(index - half) / half)
        tip = (top[0] + math.cos(turn) * long, top[1] + math.sin(turn) * long)
        tone = mix(STRAW, mix(WHEAT, EARTH, 0.3), index / (2 * half + 1))
        bow = arch(top, tip, (index - half) * size * 0.02, 4)
        art += fill(ribbon(bow, [size * 0.03, size * 0.075, size * 0.02]), tone)
    return art


def _husked(foot: Point, off: float, size: float, tones: Tones) -> Art:
    x, y = foot[0] + off, foot[1] - size * 0.4
    turn = -90 + (22 if off > 0 else -22)
    angle = math.radians(turn)
    tip = (x + math.cos(angle) * size * 0.5, y + math.sin(angle) * size * 0.5)
    silk = fill(lens(tip[0], tip[1], size * 0.34, size * 0.16, turn), mix(TERRACOTTA, EARTH, 0.35))
    shell = fill(lens(x, y, size, size * 0.36, turn), mix(tones[2], tones[1], 0.6))
    return (
        silk
        + shell
        + fill(lens(x - size * 0.05, y, size * 0.8, size * 0.16, turn), light(tones[0], 0.3))
    )


def row(
    start: Point, end: Point, heights: Point, count: int, seed: object, tones: Tones = FRESH
) -> Art:
    """Plants from start to end, their heights going from the first to the last."""
    random = Random(f"row {seed}")
    art = ""
    for index in range(count):
        share = (index + random.uniform(-0.25, 0.25)) / max(count - 1, 1)
        x, y = start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
        tall = (heights[0] + (heights[1] - heights[0]) * share) * random.uniform(0.88, 1.1)
        art += maize(x, y, tall, (seed, index), tones)
    return art


def cob(length: float, colours: tuple[str, ...], seed: object, rows: int = 9) -> Art:
    """An ear without its husk about its middle, tip to the right: kernels row by row."""
    random = Random(f"cob {seed}")
    half = length * 0.135
    outline = _cob_outline(length, half)
    core = mix(colours[0], EARTH, 0.5)
    art = fill(outline, core)
    count = int(length / (half * 0.31))
    for across in range(rows):
        turn = math.pi * ((across + 0.5) / rows - 0.5)
        for along in range(count):
            share = (along + 0.5 + 0.5 * (across % 2)) / count
            girth = half * _girth(share)
            x, y = -length / 2 + length * share, math.sin(turn) * girth
            high = girth * math.pi / rows * max(math.cos(turn), 0.35)
            tone = mix(random.choice(colours), core, max(0.0, math.sin(turn)) * 0.42)
            art += _kernel_on_cob(x, y, length / count, high, tone, across < 5)
    art = clip(outline, art)
    art += fill(outline, linear([(SUNLIGHT, 0.34), (SUNLIGHT, 0), (BARK, 0.1), (BARK, 0.42)]))
    return art + spray(outline, shade(core, 0.5), 0.4, (0.4, 0.4), (0.6, 1))


def _cob_outline(length: float, half: float) -> Outline:
    shares = [index / 14 for index in range(15)]
    upper = [(-length / 2 + length * s, -half * _girth(s)) for s in shares]
    lower = [(-length / 2 + length * s, half * _girth(s)) for s in reversed(shares)]
    return smooth(upper + lower)


def _girth(share: float) -> float:
    """The ear's half width along it, of 1 where it is thickest."""
    taper = (1 - 0.28 * share) * (1 - max(0.0, share - 0.72) ** 2 * 9)
    return max(0.12, taper * min(1.0, math.sqrt(0.1 + share * 9)))


def _kernel_on_cob(x: float, y: float, wide: float, high: float, tone: str, shines: bool) -> Art:
    art = fill(ellipse(x, y, wide * 0.52, high * 0.53), shade(tone, 0.22))
    art += fill(ellipse(x - wide * 0.05, y - high * 0.07, wide * 0.43, high * 0.42), tone)
    if not shines:
        return art
    gleam = ellipse(x - wide * 0.16, y - high * 0.2, wide * 0.14, high * 0.12)
    return art + fill(gleam, PAPER, opacity=0.75)


def husk(start: Point, end: Point, width: float, bend: float, tone: str) -> Art:
    """One leaf of the husk with its long veins."""
    spine = arch(start, end, bend)
    outline = ribbon(spine, [width * 0.5, width, width * 0.85, width * 0.04])
    veins = ""
    for off in (-0.26, -0.08, 0.1, 0.28):
        course = [(x + off * width * 0.3, y + off * width) for x, y in spine[:-1]]
        veins += line(smooth(course, closed=False), shade(tone, 0.2), 1.8, opacity=0.6)
    return body(outline, tone, width * 0.08, 0.35) + clip(outline, veins)


def ear(
    at: Point,
    length: float,
    turn: float,
    colours: tuple[str, ...],
    seed: object,
    leaf: str = SPROUT,
) -> Art:
    """An ear lying or standing, its husk peeled back from the foot; `at` is its middle."""
    half = length * 0.135
    foot = -length / 2
    art = ""
    behind = ((-0.3, -3.1, 0.2, 26), (-0.42, 0.4, 0.2, 16), (-0.26, 3.0, 0.19, -30))
    for out, side, wide, bend in behind:
        end = (foot + length * out, half * side)
        art += husk((foot + half * 0.5, 0), end, length * wide, bend, mix(leaf, LEAF, 0.2))
    art += cob(length, colours, seed)
    for out, side, wide, bend in ((0.44, -1.7, 0.12, -22), (0.4, 1.8, 0.14, 22)):
        end = (foot + length * out, half * side)
        art += husk((foot - half * 0.7, 0), end, length * wide, bend, light(leaf, 0.15))
    return move(art, at[0], at[1], 1, turn)


def kernel(at: Point, size: float, turn: float, tone: str, germ: str) -> Art:
    """A loose kernel: a tooth, wide at the crown, its germ a pale tongue."""
    points = [(0.0, -0.52), (0.34, -0.44), (0.42, -0.12), (0.15, 0.46), (-0.12, 0.48),
              (-0.42, -0.1), (-0.33, -0.44)]  # fmt: skip
    outline = smooth([(x * size, y * size) for x, y in points])
    tongue = smooth([(x * size * 0.4, y * size * 0.6 + size * 0.1) for x, y in points])
    art = body(outline, tone, size * 0.08, 0.35) + fill(tongue, germ, opacity=0.75)
    art += fill(ellipse(-size * 0.16, -size * 0.3, size * 0.13, size * 0.06), PAPER, opacity=0.7)
    return move(art, at[0], at[1], 1, turn)


def kernels(
    at: Point, spread: Point, count: int, size: float, tones: tuple[str, ...], seed: object
) -> Art:
    """Loose kernels strewn about a point, each with its shadow; the nearer in front."""
    random = Random(f"kernels {seed}")
    spots = [(random.gauss(0, 0.5), random.gauss(0, 0.5)) for _ in range(count)]
    art = ""
    for dx, dy in sorted(spots, key=lambda spot: spot[1]):
        x, y = at[0] + dx * spread[0], at[1] + dy * spread[1]
        art += fill(ellipse(x + size * 0.16, y + size * 0.2, size * 0.46, size * 0.32), SHADOW,
                    opacity=0.32)  # fmt: skip
        tone = random.choice(tones)
        art += kernel((x, y), size, random.uniform(0, 360), tone, light(tone, 0.4))
    return art


def mound(radius: float, rise: float, size: float, tones: tuple[str, ...], seed: object) -> Art:
    """A heap of kernels for the mouth of a bowl or sack: origin at the middle of the mouth."""
    random = Random(f"mound {seed}")
    edge = radius * 0.93
    back = [(-edge, 0.0), (-edge * 0.6, -rise * 0.7), (0.0, -rise), (edge * 0.6, -rise * 0.7)]
    brim = [(edge, 0.0), (edge * 0.6, radius * 0.24), (-edge * 0.6, radius * 0.24)]
    dome = smooth(back + brim)
    art = fill(dome, mix(tones[-1], BARK, 0.4))
    lowest = radius * 0.26
    count = int(2 * edge * (rise + lowest) / (size * size * 0.2))
    for index in range(count):
        y = -rise + (rise + lowest) * index / count
        x = random.uniform(-edge, edge)
        tone = mix(random.choice(tones), BARK, max(0.0, (x / edge + y / lowest) * 0.12))
        art += fill(ellipse(x + 3, y + 5, size * 0.44, size * 0.4), BARK, opacity=0.4)
        art += kernel((x, y), size, random.uniform(0, 360), tone, light(tone, 0.35))
    heavy = radial([(BARK, 0), (BARK, 0), (BARK, 0.4)], (0.35, 0.3), 0.75)
    return clip(dome, group(art) + fill(dome, heavy))
