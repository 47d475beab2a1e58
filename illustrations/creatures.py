"""Small living things and boats: each stands at x, y and faces left unless flipped."""

from random import Random

from illustrations.light import body
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    EARTH,
    INK,
    PAPER,
    SHADOW,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, blob, ellipse, path, ribbon, smooth
from illustrations.svg import Art, blur, fill, line, move


def person(
    x: float,
    y: float,
    height: float,
    coat: str = TERRACOTTA,
    pose: str = "stand",
    flip: bool = False,
) -> Art:
    """Somebody in a straw hat, without a face; poses: stand, reap (bent over), carry."""
    figure = _FIGURES[pose](coat)
    under = fill(ellipse(16, 0, 30, 5), SHADOW, opacity=0.35, filter=blur(3))
    return move(under + figure, x, y, height / 100, 0, flip)


def _stand(coat: str) -> Art:
    art = _legs(0, 0) + body(
        smooth([(-13, -44), (-15, -70), (-8, -80), (9, -80), (16, -68), (14, -42)]), coat, 3
    )
    art += fill(ribbon([(-11, -74), (-19, -56), (-13, -42)], [9, 7]), light(coat, 0.15))
    return art + _head(0, -88)


def _reap(coat: str) -> Art:
    art = _legs(10, 0)
    back = smooth([(20, -42), (18, -58), (-4, -68), (-26, -56), (-22, -44), (0, -42)])
    art += body(back, coat, 3) + fill(
        ribbon([(-18, -50), (-24, -30), (-30, -18)], [9, 7]), light(coat, 0.1)
    )
    art += line(path("M", (-30, -18), "Q", (-48, -22), (-46, -6)), shade("#9b9c92", 0.3), 3)
    return art + _head(-32, -62)


def _carry(coat: str) -> Art:
    art = line(path("M", (-52, -74), "Q", (0, -88), (52, -74)), EARTH, 4) + _stand(coat)
    for side in (-1, 1):
        rope = line(path("M", (side * 50, -74), "V", -40), BARK, 2)
        load = body(
            smooth(
                [
                    (side * 50 - 17, -42),
                    (side * 50, -47),
                    (side * 50 + 17, -42),
                    (side * 50 + 12, -14),
                    (side * 50 - 12, -14),
                ]
            ),
            CLAY,
            3,
        )
        art += rope + load
    return art


def _legs(x: float, y: float) -> Art:
    tone = mix(INK, SHADOW, 0.5)
    left = ribbon([(x - 7, y - 46), (x - 9, y - 22), (x - 10, y)], [13, 10, 8])
    right = ribbon([(x + 7, y - 46), (x + 7, y - 22), (x + 10, y)], [13, 10, 8])
    return fill(right, shade(tone, 0.2)) + fill(left, tone)


def _head(x: float, y: float) -> Art:
    face = fill(ellipse(x, y, 8, 9), mix(BLUSH, EARTH, 0.35))
    hat = smooth(
        [(x - 21, y - 2), (x - 8, y - 9), (x, y - 17), (x + 8, y - 9), (x + 21, y - 2), (x, y + 1)]
    )
    return face + body(hat, mix(STRAW, WHEAT, 0.4), 3, 0.4)


_FIGURES = {"stand": _stand, "reap": _reap, "carry": _carry}


def sheep(
    x: float, y: float, width: float, seed: object, flip: bool = False, wool: str = PAPER
) -> Art:
    """A sheep, or small a far one; grazes when the seed says so."""
    random = Random(f"sheep {seed}")
    dark = mix(BARK, SHADOW, 0.3)
    art = fill(ellipse(10, 0, 52, 7), SHADOW, opacity=0.3, filter=blur(4))
    for leg in (-28, -16, 18, 30):
        art += fill(ribbon([(leg, -28), (leg, 0)], [7, 6]), dark)
    art += body(
        blob((2, -42), (46, 28), seed, 0.1, 13), mix(wool, CLAY, random.uniform(0.02, 0.2)), 6
    )
    low = 22 if random.random() < 0.5 else 0
    head = smooth(
        [
            (-36, -58 + low * 0.7),
            (-50, -54 + low),
            (-62, -36 + low),
            (-54, -32 + low),
            (-40, -42 + low),
        ]
    )
    art += fill(ellipse(-36, -56 + low * 0.8, 10, 4), dark) + body(head, dark, 3, 0.3)
    art += body(blob((-36, -60 + low * 0.6), (13, 9), (seed, "top"), 0.12, 8), wool, 3, 0.3)
    return move(art, x, y, width / 100, 0, flip)


def goose(x: float, y: float, height: float, flip: bool = False, plume: str = PAPER) -> Art:
    """A goose; WHEAT as its plume and a small height make a gosling."""
    art = fill(ellipse(12, 0, 34, 5), SHADOW, opacity=0.3, filter=blur(3))
    for leg in (-2, 10):
        art += line(path("M", (leg, -22), "V", -2, "l", (-8, 2)), TERRACOTTA, 4)
    neck = ribbon([(-16, -40), (-26, -62), (-20, -84), (-24, -90)], [22, 13, 12, 13])
    trunk = smooth([(-28, -40), (-16, -54), (14, -52), (44, -44), (30, -26), (2, -16), (-22, -22)])
    wing = smooth([(-8, -46), (18, -48), (42, -40), (20, -30), (-4, -32)])
    art += (
        body(neck, plume, 3, 0.4) + body(trunk, plume, 6, 0.5) + body(wing, shade(plume, 0.08), 3)
    )
    beak = path("M", (-28, -94), "L", (-42, -86), "L", (-27, -85), "Z")
    art += fill(ellipse(-24, -90, 9, 8), plume) + fill(beak, TERRACOTTA)
    return move(art + fill(ellipse(-26, -92, 1.8, 1.8), BARK), x, y, height / 100, 0, flip)


def duck(x: float, y: float, width: float, flip: bool = False, plume: str = CLAY) -> Art:
    """A duck on the water with two ripples."""
    art = line("M-60 4Q-20 12 60 4M-44 13Q0 20 46 12", PAPER, 3, opacity=0.6)
    trunk = smooth([(-40, -8), (-30, -26), (6, -28), (50, -34), (40, -6), (0, 4), (-32, 2)])
    art += body(trunk, plume, 6) + body(
        smooth([(-10, -24), (22, -28), (44, -28), (20, -10), (-6, -12)]), shade(plume, 0.15), 3
    )
    neck = ribbon([(-30, -16), (-34, -32), (-30, -44)], [20, 13, 15])
    art += body(neck, INK, 3) + body(ellipse(-33, -48, 13, 12), INK, 3)
    art += fill(path("M", (-43, -50), "L", (-62, -43), "L", (-43, -42), "Z"), WHEAT)
    return move(art + fill(ellipse(-37, -51, 2, 2), PAPER), x, y, width / 100, 0, flip)


def boat(x: float, y: float, width: float, flip: bool = False, roof: str = STRAW) -> Art:
    """A flat wooden boat with a mat roof; its reflection is a dark smear below."""
    hull = path(
        "M",
        (-100, -26),
        "Q",
        (-84, 0),
        (-60, 2),
        "H",
        62,
        "Q",
        (86, 0),
        (104, -30),
        "Q",
        (60, -16),
        (0, -16),
        "Q",
        (-60, -16),
        (-100, -26),
        "Z",
    )
    art = fill(ellipse(4, 8, 92, 9), SHADOW, opacity=0.4, filter=blur(4)) + line(
        "M-120 12Q0 24 130 10", PAPER, 3, opacity=0.6
    )
    posts = line("M-44 -18V-60M44 -18V-60", BARK, 4)
    cover = smooth([(-58, -56), (-40, -76), (0, -82), (40, -76), (58, -56), (0, -62)])
    art += posts + body(hull, EARTH, 6) + body(cover, roof, 5)
    return move(art, x, y, width / 200, 0, flip)


def bird(x: float, y: float, span: float, colour: str = SHADOW) -> Art:
    """A far bird in flight, two bent strokes."""
    wing = path(
        "M",
        (x - span / 2, y),
        "Q",
        (x - span / 4, y - span * 0.3),
        (x, y),
        "Q",
        (x + span / 4, y - span * 0.26),
        (x + span / 2, y - span * 0.06),
    )
    return line(wing, colour, span * 0.08)


def lantern(x: float, y: float, size: float, colour: str = TERRACOTTA) -> Art:
    """A round paper lantern hanging from x, y, lit from within."""
    middle = y + size * 0.62
    art = line(path("M", (x, y), "V", y + size * 0.16), BARK, 2) + body(
        ellipse(x, middle, size * 0.5, size * 0.42), colour, size * 0.05
    )
    for share in (0.2, 0.38):
        art += line(
            ellipse(x, middle, size * share, size * 0.42), light(colour, 0.4), 1.5, opacity=0.6
        )
    for level in (y + size * 0.16, y + size * 0.98):
        art += fill(ellipse(x, level + size * 0.03, size * 0.2, size * 0.05), WHEAT)
    tassel = arch((x, y + size * 1.04), (x, y + size * 1.5), size * 0.03, 4)
    return art + fill(ribbon(tassel, [size * 0.05, size * 0.1]), WHEAT)


def flock(area: tuple[Point, Point], count: int, size: Point, seed: object) -> Art:
    """Sheep over an area (upper left, lower right), larger the lower they stand."""
    random = Random(f"flock {seed}")
    (left, top), (right, low) = area
    spots = sorted((random.random(), random.random()) for _ in range(count))
    art = ""
    for index, (share, across) in enumerate(spots):
        width = size[0] + (size[1] - size[0]) * share
        art += sheep(
            left + (right - left) * across,
            top + (low - top) * share,
            width,
            (seed, index),
            random.random() < 0.5,
        )
    return art


def ripple(x: float, y: float, width: float) -> Art:
    """Two rings on still water."""
    rings = line(ellipse(x, y, width, width * 0.22), PAPER, 3, opacity=0.5)
    return rings + line(ellipse(x, y, width * 0.55, width * 0.12), WATER, 3, opacity=0.4)
