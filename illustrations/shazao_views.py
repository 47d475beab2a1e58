"""The land of 沙枣村: dunes that stop at the oleaster belt, near and behind the goods."""

from random import Random

from illustrations.frame import GOODS
from illustrations.light import spray
from illustrations.palette import (
    BLUSH,
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
    TERRACOTTA,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import bush, tree
from illustrations.shapes import Outline, Point, box, path, ribbon, smooth
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, clip, fill, group, line, linear, move

SAND = mix(STRAW, CLAY, 0.42)
HOT_SAND = mix(SAND, TERRACOTTA, 0.2)
SILVER = mix(LEAF, MIST, 0.5)
"""The leaf of the oleaster: grey-green above, silver below."""

CAMEL = mix(CLAY, EARTH, 0.35)

SAND_AT = {
    "dawn": (mix(SAND, BLUSH, 0.5), mix(CLAY, DUSK, 0.42)),
    "morning": (light(SAND, 0.15), mix(CLAY, EARTH, 0.3)),
    "noon": (light(SAND, 0.3), mix(CLAY, EARTH, 0.15)),
    "afternoon": (SAND, mix(CLAY, TERRACOTTA, 0.22)),
    "sunset": (HOT_SAND, mix(TERRACOTTA, DUSK, 0.45)),
    "dusk": (mix(SAND, DUSK, 0.35), mix(DUSK, EARTH, 0.22)),
    "night": (mix(mix(SAND, DUSK, 0.5), NIGHT, 0.32), mix(DUSK, NIGHT, 0.5)),
}
"""Sand by the hour: where the sun falls, and on the slope turned away."""


def dune(left: Point, peak: Point, right: Point, foot: Point, tones: tuple[str, str]) -> Art:
    """One dune: a long lit side from the left, a steep shaded one beyond the S of its crest."""
    low = max(left[1], right[1], foot[1])
    skyline = _slopes(left, peak, right)
    whole = skyline + path("V", low, "H", left[0], "Z")
    art = fill(whole, linear([light(tones[0], 0.4), tones[0], mix(tones[0], tones[1], 0.3)]))
    art += clip(whole, _ripples(left, peak, tones[0]))
    wide, high = right[0] - peak[0], foot[1] - peak[1]
    crest = (peak[0] - wide * 0.16, peak[1] + high * 0.34)
    swing = (peak[0] + wide * 0.26, peak[1] + high * 0.52)
    down = (peak[0] + wide * 0.34, peak[1] + (right[1] - peak[1]) * 0.8)
    lee = path("M", peak, "C", crest, swing, foot, "V", low, "H", right[0] + 20, "V", right[1])
    lee += path("Q", down, peak, "Z")
    dark = linear([tones[1], mix(tones[1], tones[0], 0.35)], (0.1, 0), (0.7, 1))
    return art + clip(whole, fill(lee, dark) + spray(lee, shade(tones[1], 0.25), 0.45))


def _slopes(left: Point, peak: Point, right: Point) -> Outline:
    rise = left[1] - peak[1]
    up = (left[0] + (peak[0] - left[0]) * 0.6, left[1] - rise * 0.3)
    down = (peak[0] + (right[0] - peak[0]) * 0.34, peak[1] + (right[1] - peak[1]) * 0.8)
    return path("M", left, "Q", up, peak, "Q", down, right)


def _ripples(left: Point, peak: Point, colour: str) -> Art:
    """Lines of the wind, each beside the long slope and lower than the last."""
    random = Random(f"ripples {left} {peak}")
    rise, run = left[1] - peak[1], peak[0] - left[0]
    bend = (left[0] + run * 0.6, left[1] - rise * 0.3)
    art = ""
    for index in range(11):
        drop = rise * (0.05 + 0.075 * index)
        start = random.uniform(0.3, 0.72)
        points = []
        for step in range(6):
            t = start + random.uniform(0.16, 0.2) * step / 5
            x = (1 - t) ** 2 * left[0] + 2 * t * (1 - t) * bend[0] + t * t * peak[0]
            y = (1 - t) ** 2 * left[1] + 2 * t * (1 - t) * bend[1] + t * t * peak[1]
            points.append((x - drop * 0.3, y + drop))
        tone = shade(colour, 0.2) if index % 3 else SUNLIGHT
        art += fill(ribbon(points, [0, 2 + 0.3 * index, 0]), tone, opacity=0.34)
    return art


def belt(x: float, y: float, width: float, height: float, count: int, seed: object) -> Art:
    """The row of oleasters that keeps the sand still, with shrubs at its foot."""
    random = Random(f"belt {seed}")
    art = ""
    for index in range(count):
        at = x + width * (index + random.uniform(0.2, 0.8)) / count
        tall = height * random.uniform(0.75, 1.1)
        tone = mix(SILVER, random.choice((INK, LEAF, SPROUT)), random.uniform(0.12, 0.35))
        art += tree(at, y, tall, (seed, index), tone)
    for index in range(count + 2):
        at = x + width * (index + random.random()) / (count + 2)
        art += bush(at, y + height * 0.06, height * random.uniform(0.3, 0.5), (seed, index), SILVER)
    return art


def camel(
    x: float, y: float, width: float, flip: bool = False, colour: str = CAMEL, tall: float = 1
) -> Art:
    """A two-humped camel, standing, facing left; `tall` its legs' length."""
    dark = shade(colour, 0.25)
    art = ""
    for leg, tone in ((-20, dark), (32, dark), (-28, colour), (24, colour)):
        foot = -2 if tone == dark else 0
        art += fill(ribbon([(leg, -44), (leg + 1, -22), (leg, foot)], [11, 6, 7]), tone)
    trunk = [(-34, -50), (-32, -64), (-20, -72), (-14, -90), (-6, -92), (2, -72), (10, -72)]
    trunk += [(18, -90), (26, -88), (34, -68), (40, -54), (32, -42), (0, -37), (-26, -40)]
    neck = [(-28, -56), (-44, -54), (-52, -68), (-50, -84), (-54, -90)]
    art += fill(ribbon(neck, [22, 17, 12, 10, 11]), colour) + fill(smooth(trunk), colour)
    head = [(-48, -96), (-58, -97), (-72, -90), (-71, -84), (-58, -83), (-48, -88)]
    art += fill(smooth(head), colour) + fill(path("M-50 -95l2 -7l4 6Z"), dark)
    art += line("M39 -58Q46 -46 42 -36", dark, 3)
    for hump in (-9, 22):
        art += fill(ribbon([(hump - 6, -80), (hump - 1, -91), (hump + 6, -80)], [4, 7, 4]), dark)
    return move(art, x, y, width / 100 * tall, 0, flip)


def sand_backdrop(
    hour: str, seed: object, light_at: Point = (240, 150), shift: float = 0, trees: int = 4
) -> Art:
    """What is behind a thing on a table in 沙枣村; the table covers it from about y 520 down.

    `shift` moves the dunes sideways, so that no two goods have the same view behind them.
    """
    width = GOODS.width
    art = sky(width, 340, hour) + sun(*light_at, 42)
    if hour != "night":
        art += clouds(width, 170, seed, 3, light(BLUSH, 0.4) if hour == "sunset" else PAPER)
    art += hills(width, 350, 110, far(DUSK, 0.5, SAND_AT[hour][0]), (seed, "far"))
    art += _sand_land(SAND_AT[hour], seed, trees, shift)
    veil = {"dusk": (DUSK, 0.4), "night": (NIGHT, 0.62)}.get(hour, (PAPER, 0.1))
    return art + fill(box(0, 300, width, 270), linear([(veil[0], 0), veil, veil]))


def _sand_land(tones: tuple[str, str], seed: object, trees: int, shift: float) -> Art:
    back = (far(tones[0], 0.25, BLUSH), far(tones[1], 0.35, BLUSH))
    width = GOODS.width
    near = mix(STRAW, tones[1], 0.3)
    floor = linear([mix(tones[0], PAPER, 0.2), tones[0], mix(tones[0], EARTH, 0.2)])
    art = fill(box(-10, 372, width + 20, 300), floor)
    ranges = dune((-560, 440), (210, 300), (880, 440), (330, 440), back)
    ranges += dune((-1100, 470), (-640, 320), (-40, 470), (-520, 470), tones)
    ranges += dune((160, 470), (905, 236), (1560, 470), (1010, 470), tones)
    ranges += dune((-620, 510), (90, 356), (640, 510), (230, 510), tones)
    art += group(ranges, transform=f"translate({shift:.0f} 0)")
    field = smooth([(-60, 496), (300, 472), (760, 480), (1260, 458), (1260, 640), (-60, 640)])
    art += fill(field, linear([mix(near, SILVER, 0.55), mix(near, LEAF, 0.5)]))
    rows = (path("M", -20, y, "Q", (600, y - 26), (1220, y - 20)) for y in (500, 515, 530, 545))
    art += line("".join(rows), mix(LEAF, EARTH, 0.35), 4, opacity=0.5)
    return art + belt(700, 484, 520, 92, trees + 2, seed) + belt(-30, 494, 250, 74, trees, seed)
