"""柳树庄村 under a roof: the growing shed watered by telephone, the room of willow boards."""

import math
from random import Random

from illustrations.creatures import person
from illustrations.frame import PLACE
from illustrations.light import body, cast, glow, shadow, spray
from illustrations.liushuzhuang_views import SOIL, old_willow
from illustrations.liushuzhuang_wicker import RED_WILLOW, WHITE_WILLOW, switches, wicker_basket
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    LEAF,
    MIST,
    NIGHT,
    PAPER,
    SHADOW,
    SPROUT,
    STONE,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, box, ellipse, lens, path, polygon, ribbon
from illustrations.svg import Art, blur, clip, fill, line, linear

WIDTH, HEIGHT = PLACE.width, PLACE.height
EYE: Point = (820, 470)
"""Where all the lines of the shed run together."""


def _from_eye(x: float, y: float, scale: float) -> Point:
    return EYE[0] + (x - EYE[0]) * scale, EYE[1] + (y - EYE[1]) * scale


def greenhouse() -> Art:
    """Inside a growing shed at noon: arches, rows on strings, mist, and the one who taps."""
    film = mix(MIST, PAPER, 0.45)
    art = fill(box(0, 0, WIDTH, HEIGHT), linear([light(film, 0.4), film, mix(film, WATER, 0.12)]))
    art += _far_end() + _floor() + _arches(film)
    rows: list[tuple[float, float, int]] = []
    for kind, u in enumerate((-1010.0, -700.0, -390.0, 330.0, 640.0, 950.0)):
        rows += [(0.17 * 1.2**step, u, kind) for step in range(10)]
    for scale, u, sort in sorted(rows):
        foot = _from_eye(EYE[0] + u, 1120, scale)
        if -140 < foot[0] < WIDTH + 140:
            art += _strung(foot, scale, (u, scale), sort)
    art += _mist() + person(800, 800, 250, INK) + _telephone(741, 690)
    return art + _stand(1130, 960) + _hung((560, 150), 1.0) + _hung((930, 250), 0.55)


def _far_end() -> Art:
    half, top = 128, 342
    door = path("M", (EYE[0] - half, 560), "V", 470, "A", half, 470 - top, 0, 0, 1, EYE[0] + half,
        470,
                "V", 560, "Z")  # fmt: skip
    view = fill(
        door, linear([mix(WATER, MIST, 0.6), mix(STRAW, PAPER, 0.5), mix(LEAF, STRAW, 0.4)])
    )
    view += fill(box(EYE[0] - 140, 500, 280, 70), mix(LEAF, SPROUT, 0.5))
    view += old_willow(EYE[0] - 58, 522, 120, "door", mix(LEAF, SPROUT, 0.3), False)
    view += old_willow(EYE[0] + 66, 516, 90, "door 2", mix(LEAF, SPROUT, 0.3), False)
    return clip(door, view) + line(door, mix(STONE, PAPER, 0.5), 7) + glow(*EYE, 330, SUNLIGHT, 0.7)


def _floor() -> Art:
    floor = polygon([(EYE[0] - 128, 556), (EYE[0] + 128, 556), (WIDTH + 500, HEIGHT + 20),
                     (-700, HEIGHT + 20)])  # fmt: skip
    art = fill(floor, linear([mix(SOIL, PAPER, 0.4), SOIL, shade(SOIL, 0.25)]))
    walk = polygon([(EYE[0] - 24, 556), (EYE[0] + 22, 556), (EYE[0] + 190, HEIGHT + 10),
                    (EYE[0] - 220, HEIGHT + 10)])  # fmt: skip
    art += fill(walk, linear([light(STRAW, 0.5), mix(STONE, PAPER, 0.4), mix(STONE, CLAY, 0.35)]))
    for u in (-1010, -700, -390, 330, 640, 950):
        bed = polygon([_from_eye(EYE[0] + u + dx, 1130, s) for dx, s in
                       ((-110, 0.15), (110, 0.15), (110, 1.1), (-110, 1.1))])  # fmt: skip
        art += fill(bed, linear([mix(SOIL, LEAF, 0.4), mix(EARTH, LEAF, 0.3), shade(EARTH, 0.3)]))
        hose = [_from_eye(EYE[0] + u - 96, 1124, s) for s in (0.15, 0.4, 0.7, 1.1)]
        art += fill(ribbon(hose, [2, 6, 10, 16]), shade(INK, 0.5))
        wet = "".join(
            ellipse(*_from_eye(EYE[0] + u - 96, 1134, s), 22 * s, 6 * s)
            for s in (0.2 * 1.16**k for k in range(12))
        )
        art += fill(wet, mix(WATER, PAPER, 0.5), opacity=0.8)
    return art


def _arches(film: str) -> Art:
    """Hoops from far to near, the bars between them, and the cloudy light of the film."""
    art = ""
    for index in range(7):
        rise = 0.04 + index * 0.16
        a, b = _hoop_point(rise * math.pi / 1.0, 0.13), _hoop_point(rise * math.pi, 1.5)
        art += line(path("M", a, "L", b), mix(STONE, PAPER, 0.45), 3 + index % 2, opacity=0.8)
    for step in range(9):
        scale = 0.135 * 1.36**step
        points = [_hoop_point(math.pi * k / 24, scale) for k in range(25)]
        bar = ribbon(points, [max(22 * scale, 3)])
        art += fill(bar, mix(STONE, mix(PAPER, MIST, 0.5), max(0.15, 0.75 - step * 0.1)))
        art += fill(ribbon([(x - 3 * scale, y - 5 * scale) for x, y in points[10:22]],
                           [max(6 * scale, 1)]), PAPER, opacity=0.7)  # fmt: skip
    pane = polygon([(60, 0), (420, 0), (760, 420), (700, 420)])
    return (
        art
        + fill(pane, linear([(SUNLIGHT, 0.55), (SUNLIGHT, 0)]), filter=blur(18))
        + fill(box(0, 0, WIDTH, 330), linear([(film, 0.25), (film, 0)]))
    )


def _hoop_point(turn: float, scale: float) -> Point:
    """A point of a hoop: turn 0 is its right foot, pi its left."""
    return _from_eye(EYE[0] + math.cos(turn) * 960, 620 - math.sin(turn) * 900, scale)


def _strung(foot: Point, scale: float, seed: object, kind: int) -> Art:
    """A vine led up a string, with tomatoes, cucumbers, or as a young plant."""
    random = Random(f"strung {seed}")
    x, y = foot
    height = 560 * scale * (0.45 if kind == 2 else 1)
    tone = mix(LEAF, (INK, SPROUT)[kind % 2], random.uniform(0.2, 0.42))
    tone = mix(tone, mix(MIST, PAPER, 0.4), max(0.0, 0.5 - scale))
    art = line(path("M", (x, y), "V", y - 760 * scale), PAPER, max(3 * scale, 1), opacity=0.8)
    mass = ribbon([(x, y), (x + 4 * scale, y - height)], [10 * scale, 6 * scale])
    lit = ""
    for index in range(16):
        share = index / 15
        side = 1 if index % 2 else -1
        reach = (92 - 44 * share) * scale
        turn = side * random.uniform(4, 40)
        at = (x + side * reach * 0.55, y - height * (0.08 + 0.92 * share))
        mass += lens(*at, reach * 1.5, reach * 0.6, turn)
        lit += lens(
            at[0] - side * reach * 0.12, at[1] - reach * 0.1, reach * 0.9, reach * 0.22, turn
        )
    art += body(mass, tone, 7 * scale, 0.5) + fill(lit, light(tone, 0.3), opacity=0.75)
    if kind == 2:
        return art
    fruit = TERRACOTTA if kind % 2 == 0 else mix(LEAF, INK, 0.2)
    spots, gleams = "", ""
    for _ in range(9):
        at = (x + random.uniform(-46, 46) * scale, y - height * random.uniform(0.12, 0.74))
        if kind % 2:
            spots += lens(at[0], at[1], 96 * scale, 22 * scale, random.uniform(80, 100))
        else:
            spots += ellipse(*at, 19 * scale, 17 * scale)
        gleams += ellipse(at[0] - 6 * scale, at[1] - 7 * scale, 5 * scale, 4 * scale)
    return art + fill(spots, fruit) + fill(gleams, light(fruit, 0.7))


def _mist() -> Art:
    """Sprinklers open under the roof: cones of fine drops over the far rows."""
    art = ""
    for x, y, reach in ((470, 250, 190), (1150, 250, 190), (650, 330, 110), (985, 330, 110)):
        cone = polygon(
            [(x - 6, y), (x + 6, y), (x + reach * 0.7, y + reach), (x - reach * 0.7, y + reach)]
        )
        art += fill(cone, linear([(PAPER, 0.75), (PAPER, 0)]), filter=blur(6))
        art += spray(cone, PAPER, 0.9, (0, 1), (0, 0))
        art += body(box(x - 9, y - 22, 18, 24, 5), mix(INK, NIGHT, 0.3), 3, 0)
        art += line(path("M", (x, y - 20), "V", y - 70 * reach / 110), mix(STONE, INK, 0.4), 3)
    return art


def _telephone(x: float, y: float) -> Art:
    """The telephone held up, three waves of water on its lit face."""
    art = glow(x, y, 120, mix(WATER, PAPER, 0.4), 0.9)
    art += body(box(x - 24, y - 44, 48, 86, 8), NIGHT, 3, 0) + fill(
        box(x - 20, y - 38, 40, 72, 5), linear([light(WATER, 0.5), WATER])
    )
    drop = path("M", (x, y - 28), "Q", (x + 20, y), (x, y + 10), "Q", (x - 20, y), (x, y - 28), "Z")
    art += fill(drop, PAPER) + line(path("M", (x - 12, y + 24), "h", 24), WHEAT, 5)
    return art + fill(ellipse(x + 16, y + 40, 17, 12), mix(CLAY, EARTH, 0.25))


def _stand(x: float, y: float) -> Art:
    """The post by the path: the box that measures, and the wheel for when the net is down."""
    steel = mix(STONE, MIST, 0.4)
    art = cast(x, y, 90, 200) + body(box(x - 16, y - 330, 32, 340, 6), steel, 6, 0.4)
    art += shadow(box(x - 92, y - 420, 184, 130, 12), 14, 14, 8) + body(
        box(x - 92, y - 420, 184, 130, 12), mix(PAPER, MIST, 0.3), 8, 0.3
    )
    art += fill(box(x - 74, y - 402, 104, 76, 6), mix(INK, NIGHT, 0.3))
    curve = [
        (x - 66, y - 344),
        (x - 44, y - 366),
        (x - 20, y - 352),
        (x + 4, y - 386),
        (x + 22, y - 376),
    ]
    art += line(
        path("M", curve[0], "L", curve[1], "L", curve[2], "L", curve[3], "L", curve[4]), SPROUT, 5
    )
    for index, tone in enumerate((LEAF, WHEAT, TERRACOTTA)):
        art += fill(ellipse(x + 58, y - 392 + index * 30, 10, 10), tone)
    art += body(box(x - 200, y - 196, 360, 40, 18), mix(WATER, INK, 0.3), 10, 0.4)
    wheel = ellipse(x - 70, y - 176, 66, 66)
    spokes = "".join(
        path("M", (x - 70, y - 176), "l", (math.cos(a) * 60, math.sin(a) * 60))
        for a in (math.tau * k / 5 + 0.3 for k in range(5))
    )
    art += line(wheel, SHADOW, 18, opacity=0.35, transform="translate(9 9)")
    art += line(spokes, shade(TERRACOTTA, 0.25), 11) + line(wheel, TERRACOTTA, 17)
    art += line(wheel, light(TERRACOTTA, 0.4), 5, transform="translate(-3 -4)", opacity=0.8)
    return art + body(ellipse(x - 70, y - 176, 17, 17), WHEAT, 5, 0)


def _hung(at: Point, size: float) -> Art:
    """A thermometer in its white louvred house, hung from a hoop."""
    x, y = at
    shell = box(x - 40 * size, y, 80 * size, 120 * size, 12 * size)
    art = line(path("M", (x, y - 170 * size), "V", y), STONE, 4 * size)
    art += shadow(shell, 10 * size, 10 * size, 6) + body(shell, PAPER, 8 * size, 0.3)
    slats = "".join(
        path("M", (x - 30 * size, y + k * 17 * size), "h", 60 * size) for k in range(1, 4)
    )
    art += line(slats, shade(MIST, 0.3), 5 * size)
    tube = path("M", (x, y + 66 * size), "V", y + 100 * size)
    return (
        art
        + line(tube, TERRACOTTA, 9 * size)
        + fill(ellipse(x, y + 102 * size, 10 * size, 10 * size), TERRACOTTA)
    )


def boards() -> Art:
    """The room of thirteen boards: four, five, four; in the middle the basket all may weave at."""
    art = _room() + _all_boards() + _light_beam()
    art += _pannier(330, 800, 1.0) + _pannier(250, 880, 1.25)
    art += switches((1090, 880), 420, 15, -9, "boards") + _stool(800, 850)
    art += _open_stakes(800, 760) + wicker_basket(800, 772, (400, 190), "", bands=True)
    art += _far_rods(800, 576)
    return art + person(1250, 800, 250, INK) + person(1150, 812, 176, TERRACOTTA, flip=True)


def _room() -> Art:
    wall = mix(PAPER, CLAY, 0.4)
    art = fill(box(0, 0, WIDTH, 240), linear([shade(EARTH, 0.3), mix(EARTH, CLAY, 0.5)]))
    for k in range(9):
        far_x, near_x = 430 + 740 * k / 8, -120 + 1840 * k / 8
        beam = [(far_x, 226.0), (near_x, -10.0)]
        art += fill(ribbon(beam, [16, 44]), mix(BARK, EARTH, 0.3))
    art += body(box(430, 220, 740, 440), wall, 2, 0.3)
    left = polygon([(-10, -20), (430, 220), (430, 660), (-10, 960)])
    right = polygon([(1610, -20), (1170, 220), (1170, 660), (1610, 960)])
    art += fill(left, linear([shade(wall, 0.22), shade(wall, 0.1)], (0, 0), (1, 0)))
    art += fill(right, linear([light(wall, 0.2), mix(wall, STRAW, 0.3)], (0, 0), (1, 0)))
    art += spray(left, shade(wall, 0.4), 0.4) + spray(right, shade(wall, 0.35), 0.4)
    floor = polygon([(430, 660), (1170, 660), (1700, 1010), (-100, 1010)])
    art += fill(floor, linear([mix(CLAY, STONE, 0.4), mix(EARTH, STONE, 0.45), shade(EARTH, 0.25)]))
    joints = "".join(
        path("M", (430 + 740 * k / 10, 660), "L", (-260 + 2120 * k / 10, 1010)) for k in range(11)
    )
    joints += "".join(
        path("M", (-100, 660 + 18 * k * (k + 1) / 1.6), "h", 1800) for k in range(1, 6)
    )
    art += clip(floor, line(joints, shade(EARTH, 0.4), 3, opacity=0.5))
    return art + line(path("M", (-10, 960), "L", (430, 660), "H", 1170, "L", (1610, 960)),
                      mix(INK, STONE, 0.4), 10, opacity=0.7)  # fmt: skip


def _all_boards() -> Art:
    art = ""
    for index in range(4):
        art += _board(_on_side(index, True), index)
    for index in range(5):
        x = 462 + index * 139
        art += _board([(x, 300), (x + 116, 300), (x + 116, 500), (x, 500)], 4 + index)
    for index in range(4):
        art += _board(_on_side(3 - index, False), 9 + index)
    return art


def _on_side(index: int, left: bool) -> list[Point]:
    """The corners of a board on a side wall; 0 is the nearest."""

    def at(share: float, level: float) -> Point:
        depth = share**0.72
        x = 430 * depth
        top, low = -20 + 240 * depth, 960 - 300 * depth
        return (x if left else WIDTH - x), top + (low - top) * level

    a, b = 0.06 + index * 0.245, 0.06 + index * 0.245 + 0.17
    return [at(a, 0.2), at(b, 0.2), at(b, 0.62), at(a, 0.62)]


def _board(corners: list[Point], index: int) -> Art:
    """A wooden board with its printed sheet: bank, basket, the empty years, and the return."""
    outline = polygon(corners)
    tone = mix(STRAW, CLAY, 0.35 + 0.1 * (index % 3))
    art = shadow(outline, 9, 11, 7, 0.4) + body(outline, mix(tone, EARTH, 0.3), 4, 0.3)
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners

    def at(u: float, v: float) -> Point:
        return (
            ax * (1 - u) * (1 - v) + bx * u * (1 - v) + cx * u * v + dx * (1 - u) * v,
            ay * (1 - u) * (1 - v) + by * u * (1 - v) + cy * u * v + dy * (1 - u) * v,
        )

    sheet = polygon([at(0.08, 0.06), at(0.92, 0.06), at(0.92, 0.94), at(0.08, 0.94)])
    if index == 6:
        return art + fill(sheet, mix(PAPER, STONE, 0.45))
    art += fill(sheet, PAPER)
    picture = polygon([at(0.14, 0.1), at(0.86, 0.1), at(0.86, 0.56), at(0.14, 0.56)])
    ground_tone = (mix(MIST, WATER, 0.2), mix(STRAW, WHEAT, 0.3), mix(LEAF, MIST, 0.5))[index % 3]
    art += fill(picture, linear([light(ground_tone, 0.4), ground_tone]))
    middle, size = at(0.5, 0.52), (at(0.5, 0.1)[1] - at(0.5, 0.56)[1]) * -1
    art += clip(picture, _motif(middle, size, index))
    rules = "".join(path("M", at(0.16, v), "L", at(0.84 - 0.2 * (v > 0.85), v))
                    for v in (0.66, 0.73, 0.8, 0.87))  # fmt: skip
    return art + line(rules, mix(STONE, PAPER, 0.25), max(size * 0.02, 2))


def _motif(foot: Point, size: float, index: int) -> Art:
    x, y = foot
    if index < 4:
        art = fill(box(x - size, y, size * 2, size * 0.2), mix(LEAF, SPROUT, 0.4))
        count = (1, 2, 3, 3)[index]
        for k in range(count):
            place = x + (k - (count - 1) / 2) * size * 0.44
            art += old_willow(place, y + 2, size * (0.5 + 0.14 * index), (index, k), LEAF, False)
        return art
    ware = RED_WILLOW if index % 2 else WHITE_WILLOW
    wall = polygon([(x - size * 0.34, y - size * 0.4), (x + size * 0.34, y - size * 0.4),
                    (x + size * 0.24, y), (x - size * 0.24, y)])  # fmt: skip
    weft = "".join(
        path("M", (x - size * 0.4, y - size * 0.08 * k), "h", size * 0.8) for k in range(5)
    )
    art = body(wall, mix(ware, EARTH, 0.2), size * 0.04, 0.4) + clip(
        wall, line(weft, shade(EARTH, 0.3), size * 0.025)
    )
    hoop_line = arch(
        (x - size * 0.32, y - size * 0.4), (x + size * 0.32, y - size * 0.4), size * 0.36
    )
    return art + fill(ribbon(hoop_line, [size * 0.05]), mix(ware, EARTH, 0.4))


def _light_beam() -> Art:
    beam = polygon([(420, 40), (640, 60), (1120, 900), (560, 940)])
    pool = polygon([(600, 760), (1010, 740), (1160, 920), (560, 950)])
    art = fill(beam, linear([(SUNLIGHT, 0.5), (SUNLIGHT, 0.06)]), filter=blur(20))
    return art + fill(pool, SUNLIGHT, opacity=0.34, filter=blur(12))


def _stool(x: float, y: float) -> Art:
    wood = mix(EARTH, BARK, 0.2)
    art = cast(x, y + 40, 330, 260, 0.4)
    for dx in (-130, 110):
        art += body(box(x + dx, y - 60, 26, 108, 4), shade(wood, 0.2), 4)
    top = polygon([(x - 170, y - 96), (x + 170, y - 96), (x + 200, y - 52), (x - 200, y - 52)])
    return art + body(top, light(wood, 0.25), 5) + body(box(x - 200, y - 52, 400, 20, 4), wood, 4)


def _open_stakes(x: float, y: float) -> Art:
    """Stakes of the far side, not yet bent into a rim."""
    art = ""
    for index in range(13):
        side = (index - 6) / 6
        foot = (x + side * 180, y - 200 - 40 * math.sqrt(1 - side * side * 0.9))
        art += _stake(foot, side, index)
    return art


def _far_rods(x: float, y: float) -> Art:
    """Stakes of the near side."""
    art = ""
    for index in range(10):
        side = (index - 4.5) / 4.5
        foot = (x + side * 176, y + 54 * math.sqrt(1 - side * side * 0.9))
        art += _stake(foot, side, index + 40)
    return art


def _stake(foot: Point, side: float, seed: int) -> Art:
    random = Random(f"stake {seed}")
    tip = (foot[0] + side * 120 + random.uniform(-16, 16), foot[1] - random.uniform(210, 270))
    course = arch(foot, tip, side * 22)
    tone = mix(RED_WILLOW, random.choice((STRAW, EARTH, CLAY)), random.uniform(0.2, 0.6))
    return body(ribbon(course, [12, 10, 4]), tone, 3, 0.2)


def _pannier(x: float, y: float, size: float) -> Art:
    """An old carrying basket from the years of the supply cooperative."""
    return wicker_basket(x, y, (210 * size, 130 * size))
