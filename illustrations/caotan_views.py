"""The land of 草滩村: a pale salt meadow under a wide sky, felt tents, feather grass."""

import math
from random import Random

from illustrations.creatures import flock
from illustrations.frame import GOODS
from illustrations.land import Ground
from illustrations.light import body, cast, glow, spray
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
    SHADOW,
    SPROUT,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    far,
    light,
    mix,
)
from illustrations.plants import tufts
from illustrations.shapes import (
    Point,
    arch,
    blob,
    box,
    ellipse,
    lens,
    path,
    polygon,
    ribbon,
    smooth,
)
from illustrations.sky import HOURS, hills, sky
from illustrations.svg import Art, blur, clip, fill, group, line, linear

FELT = mix(PAPER, CLAY, 0.1)
MEADOW = mix(mix(SPROUT, STRAW, 0.62), MIST, 0.25)
SALTWORT = mix(TERRACOTTA, BLUSH, 0.35)
"""The red of the salt plants in autumn."""


def wide_sky(width: float, horizon: float, hour: str, seed: object) -> Art:
    """Bank upon bank of cloud, flat-bottomed over the flat land, smaller towards the horizon."""
    random = Random(f"banks {seed}")
    art = sky(width, horizon, hour)
    for index in range(11):
        share = (index + 0.5) / 11
        y = horizon * (0.16 + 0.72 * share)
        reach = width * random.uniform(0.4, 0.8) * (1.1 - 0.6 * share)
        x = width * ((index * 0.382 + random.uniform(0, 0.15)) % 1.0)
        art += _bank((x, y), (reach, horizon * 0.2 * (1.1 - 0.85 * share)), hour, (seed, index))
    return art


def _bank(at: Point, size: Point, hour: str, seed: object) -> Art:
    """One bank, its flat foot's middle at the point."""
    random = Random(f"bank {seed}")
    (x, y), (reach, tall) = at, size
    knots = 11
    tops = []
    for index in range(1, knots):
        share = index / knots
        swell = (4 * share * (1 - share)) ** 0.7
        tops.append((x - reach / 2 + reach * share, y - tall * swell * random.uniform(0.35, 1)))
    outline = smooth([(x - reach / 2, y), *tops, (x + reach / 2, y), (x, y + tall * 0.06)])
    high, middle, low = HOURS[hour]
    tone = mix(light(PAPER, 0.3), low, 0.3)
    return fill(outline, linear([(tone, 0.9), (mix(tone, middle, 0.6), 0.8), (high, 0.35)]))


def meadow(ground: Ground, seed: object, colour: str = MEADOW, red: float = 1) -> Art:
    """The salt meadow: long drifts of grass, red saltwort, white crust, tufts to the front."""
    random = Random(f"meadow {seed}")
    width, height, top = ground.width, ground.height, ground.horizon
    area = box(-10, top, width + 20, height - top + 10)
    art = fill(area, linear([mix(colour, PAPER, 0.45), colour, mix(colour, LEAF, 0.35)]))
    for _ in range(34):
        v = random.random() ** 1.5
        x, y = ground.at(random.uniform(-0.9, 0.9) / ground.scale(v) * 0.6, v)
        reach = width * random.uniform(0.12, 0.34) * (0.5 + v)
        tall = (6 + 60 * v) * random.uniform(0.5, 1)
        tones = (light(colour, 0.45), mix(colour, LEAF, 0.4), mix(STRAW, colour, 0.4))
        drift = blob((x, y), (reach / 2, tall / 2), (seed, x), 0.14)
        art += fill(drift, random.choice(tones), opacity=0.55)
    art += _red_patches(ground, random, red) + spray(area, mix(LEAF, INK, 0.4), 0.16, (0.5, 0.1))
    return art + _tussocks(ground, random, colour)


def _red_patches(ground: Ground, random: Random, red: float) -> Art:
    art = ""
    for _ in range(8):
        v = random.uniform(0.04, 0.55)
        x, y = ground.at(random.uniform(-0.6, 0.6) / ground.scale(v) * 0.8, v)
        size = ground.width * random.uniform(0.06, 0.13) * (0.5 + v)
        crust = blob((x + size * 0.4, y + size * 0.04), (size * 1.1, size * 0.07), (y, x), 0.2, 9)
        art += fill(crust, light(PAPER, 0.2), opacity=0.55)
        patch = blob((x, y), (size, size * (0.05 + 0.06 * v)), (x, y), 0.2, 12)
        art += fill(patch, linear([(SALTWORT, 0.35), (SALTWORT, 0.75)]), opacity=red)
        points = [
            (x + random.gauss(0, size * 0.45), y + random.gauss(0, size * 0.03)) for _ in range(30)
        ]
        tone = mix(SALTWORT, random.choice((TERRACOTTA, EARTH, BLUSH)), 0.5)
        art += group(tufts(points, [16 * ground.scale(v) + 3] * 30, tone, x), opacity=red)
    return art


def _tussocks(ground: Ground, random: Random, colour: str) -> Art:
    art = ""
    for row in range(26):
        v = (row / 26) ** 1.25 * 1.02 + 0.02
        size = 30 * ground.scale(v)
        points, sizes = list[Point](), list[float]()
        for _ in range(13):
            x, y = ground.at(random.uniform(-0.62, 0.62) / ground.scale(v), v)
            y += random.uniform(-1, 1) * size
            big = size * random.choice((0.5, 0.6, 0.8, 1.3))
            for blade in range(-2, 3):
                points.append((x + blade * big * 0.16, y + random.uniform(-0.1, 0.1) * big))
                sizes.append(big * random.uniform(0.55, 1) * (1.2 - abs(blade) * 0.2))
        tone = random.choice(
            (mix(colour, LEAF, 0.6), mix(colour, WHEAT, 0.45), mix(colour, STRAW, 0.7))
        )
        art += tufts(points, sizes, tone, (row, size))
    return art


def feather_grass(x: float, y: float, width: float, height: float, count: int, seed: object) -> Art:
    """Tall tussock grass with pale plumes, bowed by the wind from the left."""
    random = Random(f"feather {seed}")
    art = ""
    for _ in range(count * 3):
        foot = x + random.uniform(0, width)
        tall = height * random.uniform(0.35, 0.75)
        end = (foot + tall * random.uniform(-0.25, 0.6), y - tall)
        tone = mix(LEAF, random.choice((STRAW, INK, SPROUT)), random.uniform(0.2, 0.65))
        art += fill(
            ribbon(arch((foot, y), end, -tall * 0.1, 5), [height * 0.02, height * 0.012, 0.5]), tone
        )
    for index in range(count):
        foot = x + width * (index + random.random()) / count
        tall = height * random.uniform(0.7, 1)
        art += _plume(foot, y, tall, tall * random.uniform(0.1, 0.5), random)
    return art


def _plume(foot: float, y: float, tall: float, lean: float, random: Random) -> Art:
    stem = arch((foot, y), (foot + lean, y - tall), -tall * 0.09, 14)
    art = fill(ribbon(stem, [tall * 0.017, tall * 0.009]), mix(STRAW, LEAF, 0.6))
    for index in range(8, 15):
        (px, py), (ax, ay) = stem[index - 1], stem[index]
        angle = math.degrees(math.atan2(ay - py, ax - px))
        for side in (-1, 1):
            long = tall * random.uniform(0.1, 0.17) * (1.5 - index * 0.05)
            tone = mix(light(STRAW, 0.5), random.choice((CLAY, DUSK, PAPER)), 0.28)
            turn = math.radians(angle + side * random.uniform(5, 13))
            at = (ax + math.cos(turn) * long / 2, ay + math.sin(turn) * long / 2)
            art += fill(lens(*at, long, tall * 0.019, math.degrees(turn)), tone, opacity=0.9)
    return art


def tent(x: float, y: float, width: float, door: str = TERRACOTTA, lamp: bool = False) -> Art:
    """A round felt tent, the middle of its foot at x, y; `lamp` lights it from within."""
    half, wall, rise = width / 2, width * 0.36, width * 0.34
    felt = mix(WHEAT, FELT, 0.6) if lamp else FELT
    low = width * 0.05
    side = path("M", (x - half, y - wall), "L", (x - half * 0.97, y), "Q", (x, y + low * 2),
                (x + half * 0.97, y), "L", (x + half, y - wall), "Q", (x, y - wall + low),
                (x - half, y - wall), "Z")  # fmt: skip
    roof = path("M", (x - half * 1.06, y - wall + low * 0.5), "Q", (x - half * 0.62,
                y - wall - rise * 0.5),
                (x - half * 0.2, y - wall - rise), "H", x + half * 0.2, "Q",
                (x + half * 0.62, y - wall - rise * 0.5), (x + half * 1.06,
                y - wall + low * 0.5), "Q",
                (x, y - wall + low * 2.6), (x - half * 1.06, y - wall + low * 0.5),
                "Z")  # fmt: skip
    art = cast(x, y + low * 0.6, width, width * 0.9, 0.3)
    art += _shaded(side, felt, width * 0.07) + clip(side, _wall_bands(x, y, width, door))
    art += fill(side, linear([(SHADOW, 0.3), (SHADOW, 0)], (0, 0), (0, 0.4)))
    art += _shaded(roof, light(felt, 0.2), width * 0.07)
    art += clip(roof, _ropes(x, y - wall, width, rise))
    crown = ellipse(x, y - wall - rise, half * 0.22, width * 0.04)
    art += body(crown, EARTH, 3, 0.2)
    return art + _tent_door(x - width * 0.05, y + low * 0.8, width, door, lamp)


def _shaded(outline: str, colour: str, depth: float) -> Art:
    return body(outline, colour, depth, 0.35) + spray(outline, mix(CLAY, EARTH, 0.3), 0.5)


def _wall_bands(x: float, y: float, width: float, colour: str) -> Art:
    art = ""
    for share, tone, thick in ((0.3, colour, 0.035), (0.09, EARTH, 0.014), (0.2, EARTH, 0.014)):
        level = y - width * share
        band = path("M", (x - width * 0.52, level), "Q", (x, level + width * 0.1),
                    (x + width * 0.52, level))  # fmt: skip
        art += line(band, tone, width * thick)
    return art


def _ropes(x: float, eave: float, width: float, rise: float) -> Art:
    ropes = ""
    for share in (-0.9, -0.62, -0.3, 0.3, 0.62, 0.9):
        ropes += path("M", (x + share * width * 0.1, eave - rise), "Q",
                      (x + share * width * 0.34, eave - rise * 0.5),
                      (x + share * width * 0.54, eave + width * 0.1))  # fmt: skip
    trim = path("M", (x - width * 0.54, eave + 2), "Q", (x, eave + width * 0.11),
                (x + width * 0.54, eave + 2))  # fmt: skip
    return line(ropes, mix(EARTH, CLAY, 0.4), width * 0.011, opacity=0.8) + line(
        trim, WATER, width * 0.022, opacity=0.85
    )


def _tent_door(x: float, y: float, width: float, colour: str, lamp: bool) -> Art:
    w, h = width * 0.2, width * 0.31
    art = fill(box(x - w * 0.62, y - h * 1.08, w * 1.24, h * 1.1, 3), mix(EARTH, BARK, 0.3))
    if lamp:
        pane = box(x - w / 2, y - h, w, h)
        return (
            art
            + fill(pane, linear([light(WHEAT, 0.6), WHEAT]))
            + glow(x, y - h / 2, w * 2.2, WHEAT, 0.5)
        )
    art += body(box(x - w / 2, y - h, w, h, 2), colour, 3, 0.4)
    rhomb = polygon(
        [
            (x, y - h * 0.86),
            (x + w * 0.3, y - h * 0.5),
            (x, y - h * 0.14),
            (x - w * 0.3, y - h * 0.5),
        ]
    )
    return (
        art
        + line(rhomb, STRAW, width * 0.012)
        + fill(ellipse(x, y - h / 2, w * 0.1, w * 0.1), STRAW)
    )


def far_ranges(width: float, y: float, seed: object) -> Art:
    """A line of far dunes and one blue range."""
    art = hills(width, y + 8, 74, far(DUSK, 0.55), (seed, 1))
    return art + hills(width, y + 10, 34, far(mix(STRAW, CLAY, 0.5), 0.35), (seed, 2))


_TINTS = {"sunset": 0.4, "dawn": 0.3, "dusk": 0.5, "afternoon": 0.15}
"""How much of the horizon's light lies on the meadow."""


def grass_backdrop(hour: str, seed: object, tents: Point = (840, 360), flip: bool = False) -> Art:
    """What is behind the goods of 草滩村: the wide sky, the meadow, tents and a flock."""
    width = GOODS.width
    art = wide_sky(width, 330, hour, seed) + far_ranges(width, 326, seed)
    art += meadow(Ground(width, 760, 326, 560), seed)
    art += fill(box(0, 326, width, 460), HOURS[hour][2], opacity=_TINTS.get(hour, 0))
    x, y = tents
    art += tent(x + 150, y - 4, 84, WATER) + tent(x, y + 14, 130)
    art += flock(((60, 372), (width - 460, 450)), 9, (34, 62), seed)
    art += fill(box(0, 250, width, 180), linear([(PAPER, 0), (PAPER, 0.3), (PAPER, 0)]))
    return group(art, transform=f"matrix(-1 0 0 1 {width} 0)") if flip else art


def soft_light(x: float, y: float, width: float, length: float) -> Art:
    """A patch of sun let through the clouds onto the ground."""
    return fill(ellipse(x, y, width, length), light(STRAW, 0.6), opacity=0.4, filter=blur(26))
