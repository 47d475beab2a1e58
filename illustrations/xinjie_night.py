"""The lantern fair of 新街社区: the street's own lamps out, its lanterns lit."""

import math
from collections.abc import Sequence
from random import Random

from illustrations.creatures import lantern
from illustrations.frame import PLACE
from illustrations.light import body, glow
from illustrations.palette import (
    BARK,
    BLUSH,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    NIGHT,
    PAPER,
    STONE,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
)
from illustrations.shapes import (
    Point,
    between,
    blob,
    box,
    ellipse,
    lens,
    path,
    polygon,
    ribbon,
    smooth,
)
from illustrations.sky import hills, sky
from illustrations.svg import Art, blur, clip, fill, line, linear, move, radial
from illustrations.xinjie_views import COATS, lantern_row, shop

WIDTH, HEIGHT = PLACE.width, PLACE.height
EYE: Point = (800, 470)
DARK = mix(NIGHT, DUSK, 0.28)


def lantern_fair() -> Art:
    """The front street on the fifteenth night: the long canal lamp overhead, lotus on the water."""
    art = sky(WIDTH, 520, "night") + _deepened() + _stars() + glow(1330, 120, 240, STRAW, 0.4)
    art += fill(ellipse(1330, 120, 54, 54), radial([light(PAPER, 0.2), light(STRAW, 0.5)]))
    art += hills(WIDTH, 480, 130, mix(NIGHT, DUSK, 0.5), "fair") + _pavement()
    for scale in (0.16, 0.24, 0.36, 0.56, 0.86):
        for side in (-1, 1):
            art += _house(side, scale)
        art += (_lamps_across(scale) if scale < 0.6 else "") + _walkers(scale)
    art += _canal_lamp() + _quay() + _lotus_all()
    art += _watcher(390, 838, 230, WATER) + _rabbit(500, 760, 1.0)
    return (
        art
        + _watcher(1190, 842, 240, TERRACOTTA)
        + _watcher(1276, 850, 170, WHEAT)
        + _star_lamp(1120, 742)
    )


def _at(x: float, y: float, scale: float) -> Point:
    return EYE[0] + x * scale, EYE[1] + y * scale


def _deepened() -> Art:
    """The upper left, where the light of every picture falls, drawn back into the night."""
    corner = radial([(NIGHT, 0.95), (NIGHT, 0.5), (NIGHT, 0.1)], (0.1, 0.0), 0.9)
    return fill(box(0, 0, WIDTH, 520), corner)


def _stars() -> Art:
    random = Random("fair stars")
    dots = "".join(
        ellipse(random.uniform(0, WIDTH), random.uniform(0, 330), r, r)
        for r in (random.uniform(0.8, 2.4) for _ in range(80))
    )
    return fill(dots, PAPER, opacity=0.7)


def _pavement() -> Art:
    floor = box(-10, EYE[1], WIDTH + 20, HEIGHT - EYE[1])
    art = fill(floor, linear([mix(EARTH, WHEAT, 0.3), mix(EARTH, DARK, 0.5), DARK]))
    joints = "".join(
        path("M", _at(dx, 20, 0.1), "L", _at(dx, 520, 1.1)) for dx in range(-1400, 1401, 140)
    )
    level = 14.0
    while level < 400:
        joints += path("M", (-10, EYE[1] + level), "h", WIDTH + 20)
        level *= 1.34
    art += line(joints, NIGHT, 2.5, opacity=0.4)
    way = polygon(
        [_at(-160, 30, 0.12), _at(160, 30, 0.12), _at(420, 400, 1.0), _at(-420, 400, 1.0)]
    )
    return art + fill(way, linear([(WHEAT, 0.7), (WHEAT, 0.26), (WHEAT, 0)]), filter=blur(22))


def _house(side: int, scale: float) -> Art:
    """A dark shop whose only light is what its people hung out."""
    width = 560 * scale
    x, y = _at(side * 760, 300, scale)
    left = x - width * (0.92 if side < 0 else 0.08)
    tone = (TERRACOTTA, INK, WHEAT, WATER)[int(scale * 50 + side) % 4]
    art = shop(left, y, width, ("fair", side, scale), tone, True)
    art += fill(box(left - width * 0.05, y - width * 0.7, width * 1.1, width * 0.28), DARK,
                opacity=0.5, filter=blur(10 * scale))  # fmt: skip
    art += fill(
        box(left, y - width * 0.44, width, width * 0.44), mix(DARK, NIGHT, 0.5), opacity=0.5
    )
    art += glow(left + width / 2, y - width * 0.12, width * 0.4, WHEAT, 0.34)
    for share in (0.12, 0.5, 0.88):
        lx, ly = left + width * share, y - width * 0.36
        art += glow(lx, ly + width * 0.07, width * 0.17, WHEAT, 0.75)
        art += lantern(lx, ly, width * 0.11, mix(TERRACOTTA, WHEAT, 0.25))
        art += glow(lx, ly + width * 0.07, width * 0.05, light(WHEAT, 0.6), 0.9)
    return art


def _lamps_across(scale: float) -> Art:
    a, b = _at(-620, -300, scale), _at(620, -300, scale)
    return lantern_row(a, b, 90 * scale, 7, 84 * scale, True)


def _walkers(scale: float) -> Art:
    random = Random(f"fair {scale}")
    if scale > 0.6:
        return ""
    art = ""
    for index in range(9):
        x, y = _at(random.uniform(-340, 340), 300 + random.uniform(-10, 70), scale)
        art += _watcher(x, y, 250 * scale, COATS[(index + int(scale * 30)) % len(COATS)])
        if index % 3 == 0:
            lx, ly = x + 60 * scale, y - 110 * scale
            art += glow(lx, ly, 120 * scale, WHEAT, 0.8) + fill(
                ellipse(lx, ly, 24 * scale, 20 * scale), mix(TERRACOTTA, WHEAT, 0.5)
            )
    return art


def _watcher(x: float, y: float, height: float, coat: str) -> Art:
    """Somebody seen from behind in winter clothes, lit along one side; no hat, a knitted cap."""
    tone = mix(coat, DARK, 0.42)
    s = height / 100
    art = fill(ellipse(x + 6 * s, y, 24 * s, 4 * s), NIGHT, opacity=0.5, filter=blur(4))
    legs = ribbon([(x - 7 * s, y - 44 * s), (x - 8 * s, y)], [14 * s, 10 * s]) + ribbon(
        [(x + 7 * s, y - 44 * s), (x + 8 * s, y)], [14 * s, 10 * s]
    )
    trunk = smooth([(x - 17 * s, y - 36 * s), (x - 18 * s, y - 66 * s), (x - 9 * s, y - 80 * s),
        (x + 9 * s, y - 80 * s),
                    (x + 18 * s, y - 66 * s), (x + 17 * s, y - 36 * s)])  # fmt: skip
    art += fill(legs, mix(NIGHT, DUSK, 0.2)) + body(trunk, tone, 4 * s, 0.4)
    art += body(ellipse(x, y - 88 * s, 9 * s, 11 * s), mix(BLUSH, EARTH, 0.55), 3 * s, 0.2)
    cap = path(
        "M", (x - 11 * s, y - 87 * s), "A", 11 * s, 14 * s, 0, 0, 1, (x + 11 * s, y - 87 * s), "Z"
    )
    art += body(cap, mix(coat, STONE, 0.3), 3 * s, 0.4)
    rim = ribbon(
        [(x - 9 * s, y - 79 * s), (x - 17 * s, y - 66 * s), (x - 16 * s, y - 40 * s)],
        [1, 2.6 * s, 1],
    )
    return art + fill(rim, light(WHEAT, 0.3), opacity=0.85)


_COURSE: tuple[Point, ...] = (
    (-60, 40), (160, 150), (470, 226), (820, 214), (1090, 178), (1250, 232), (1130, 304), (860,
        318),
    (640, 336), (570, 378), (690, 404), (850, 412), (880, 432), (806, 448),
)  # fmt: skip
"""The long lamp from over the viewer's head to the end of the street."""


def _canal_lamp() -> Art:
    """The thirty-metre lamp in the canal's shape: three glowing lines that wind up the street."""
    art, cords, glows = "", "", ""
    last = len(_COURSE) - 1
    for index, shift in enumerate((-1, 0, 1)):
        points = [
            (x + shift * 8 * (1 - k / last), y + shift * 37 * (1 - k / last) ** 1.1)
            for k, (x, y) in enumerate(_COURSE)
        ]
        wide = [30, 27, 22, 17, 13, 9, 6, 3]
        tone = (mix(WATER, MIST, 0.25), mix(WATER, MIST, 0.6), mix(WATER, MIST, 0.1))[index]
        band = ribbon(points, wide)
        glows += fill(band, mix(WATER, MIST, 0.3), opacity=0.55, filter=blur(22))
        art += fill(band, tone) + fill(ribbon(points, [w * 0.5 for w in wide]), light(tone, 0.6))
        art += fill(ribbon(points, [w * 0.2 for w in wide]), PAPER)
        art += line(_hoops(points, wide), mix(WATER, NIGHT, 0.25), 2.4, opacity=0.55)
        if index == 0:
            cords += "".join(path("M", (x, y), "V", -10) for x, y in points[1:9])
    return line(cords, mix(STONE, NIGHT, 0.5), 2, opacity=0.5) + glows + art


def _hoops(points: Sequence[Point], wide: Sequence[float]) -> str:
    """The bamboo hoops under the paper of a long lamp."""
    d = ""
    steps = len(points) * 7
    for step in range(steps):
        share = step / steps * (len(points) - 1)
        k, rest = int(share), share - int(share)
        (ax, ay), (bx, by) = points[k], points[min(k + 1, len(points) - 1)]
        half = between(wide, step / steps) * 0.44
        turn = math.atan2(by - ay, bx - ax) + math.pi / 2
        x, y = ax + (bx - ax) * rest, ay + (by - ay) * rest
        dx, dy = math.cos(turn) * half, math.sin(turn) * half
        d += path("M", (x - dx, y - dy), "L", (x + dx, y + dy))
    return d


def _quay() -> Art:
    """The canal at the foot of the picture, its stone edge, the light lying on the water."""
    edge = smooth([(-20, 856), (400, 872), (800, 878), (1200, 870), (1620, 850)], closed=False)
    water = edge + path("L", (1620, 1010), "L", (-20, 1010), "Z")
    art = line(edge, mix(STONE, DARK, 0.3), 34) + line(
        edge, mix(STONE, WHEAT, 0.45), 7, transform="translate(0 -15)"
    )
    art += fill(water, linear([mix(WATER, NIGHT, 0.45), mix(NIGHT, WATER, 0.2)]))
    random = Random("quay")
    inside = ""
    for x in (170, 420, 640, 800, 960, 1180, 1420):
        for k in range(5):
            y = 886 + k * 25 + random.uniform(-5, 5)
            half = random.uniform(26, 60) * (1 - k * 0.1)
            sway = x + random.uniform(-16, 16)
            inside += fill(ribbon([(sway - half, y), (sway, y + 2), (sway + half, y)], [0, 9, 0]),
                           mix(WHEAT, BLUSH, 0.3), opacity=0.6 - 0.08 * k)  # fmt: skip
    for _ in range(22):
        at, y = random.uniform(0, WIDTH), random.uniform(890, 1000)
        inside += fill(
            ribbon([(at - 60, y), (at, y + 1), (at + 60, y)], [0, 4, 0]), MIST, opacity=0.3
        )
    return art + clip(water, inside)


def _lotus_all() -> Art:
    art = ""
    for x, y, size in ((560, 914, 0.62), (700, 934, 0.8), (1010, 918, 0.66), (860, 966, 1.1),
        (330, 944, 0.8),
                       (1320, 942, 0.9), (150, 916, 0.6), (1500, 910, 0.6)):  # fmt: skip
        art += move(_lotus(), x, y, size)
    return art


def _lotus() -> Art:
    """A paper lotus with a light in it, afloat on the origin."""
    art = fill(ellipse(0, 22, 96, 14), WHEAT, opacity=0.4, filter=blur(7)) + glow(
        0, -26, 130, WHEAT, 0.75
    )
    art += fill(lens(0, 10, 170, 26, 0), mix(LEAF, INK, 0.3))
    pink = mix(TERRACOTTA, BLUSH, 0.45)
    for turn, reach, tone in (
        (-66, 78, 0.2),
        (66, 78, 0.2),
        (-38, 88, 0.1),
        (38, 88, 0.1),
        (0, 92, 0.0),
    ):
        a = math.radians(turn - 90)
        petal = lens(math.cos(a) * reach * 0.5, 6 + math.sin(a) * reach * 0.5, reach, 50, turn - 90)
        art += fill(petal, linear([mix(pink, PAPER, 0.25), mix(light(WHEAT, 0.3), pink, tone)]))
        art += line(petal, mix(pink, TERRACOTTA, 0.5), 2, opacity=0.6)
    for turn in (-52, 52, -20, 20):
        a = math.radians(turn - 90)
        petal = lens(math.cos(a) * 30, 10 + math.sin(a) * 26, 62, 42, turn - 90)
        art += fill(petal, linear([light(WHEAT, 0.5), pink]))
    flame = smooth([(-9, -34), (0, -66), (9, -34), (0, -26)])
    return art + glow(0, -40, 50, light(WHEAT, 0.6), 0.95) + fill(flame, light(PAPER, 0.3))


def _rabbit(x: float, y: float, size: float) -> Art:
    """A rabbit lamp of maize husks on four wheels' worth of paper, hung from a stick."""
    husk = mix(STRAW, WHEAT, 0.25)
    art = line("M-100 -84Q-40 -190 14 -96", mix(EARTH, STRAW, 0.3), 7) + glow(
        0, -20, 190, WHEAT, 0.75
    )
    art += body(blob((8, -16), (82, 56), "rabbit", 0.05, 12), husk, 8, 0.4)
    art += body(blob((86, -52), (42, 38), "rabbit head", 0.05, 10), light(husk, 0.2), 6, 0.4)
    for lean in (-16, 10):
        art += body(lens(80 + lean, -116, 92, 26, -98 + lean), husk, 4, 0.3)
        art += fill(lens(80 + lean, -114, 64, 10, -98 + lean), mix(TERRACOTTA, BLUSH, 0.4))
    art += body(ellipse(-76, -30, 20, 20), light(PAPER, 0.1), 5, 0.3)
    ribs = "".join(path("M", (-50 + k * 30, -62), "q", (14, 44), (0, 88)) for k in range(5))
    art += line(ribs, mix(WHEAT, EARTH, 0.35), 3, opacity=0.6) + fill(ellipse(98, -58, 5, 6), BARK)
    return move(art + glow(4, -18, 74, light(WHEAT, 0.5), 0.9), x, y, size)


def _star_lamp(x: float, y: float) -> Art:
    """A five-pointed willow lamp on a stick."""
    knots = [
        (x + math.cos(a) * r, y + math.sin(a) * r)
        for k in range(10)
        for a, r in ((math.tau * k / 10 - math.pi / 2, 62 if k % 2 == 0 else 28),)
    ]
    art = line(path("M", (x + 60, y + 84), "L", (x, y - 74)), mix(EARTH, STRAW, 0.2), 6) + glow(
        x, y, 170, WHEAT, 0.75
    )
    star = polygon(knots)
    art += fill(star, linear([light(WHEAT, 0.4), mix(TERRACOTTA, WHEAT, 0.35)]))
    spokes = "".join(path("M", (x, y), "L", knot) for knot in knots)
    return (
        art
        + line(spokes + star, mix(TERRACOTTA, BARK, 0.2), 3, opacity=0.7)
        + glow(x, y, 46, PAPER, 0.7)
    )
