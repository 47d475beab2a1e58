"""The goods of 新街社区: flax oil and paper-cut medallions."""

import math
from random import Random

from illustrations.buildings import tiled_roof
from illustrations.frame import GOODS
from illustrations.light import body, cast, glow, shadow, spray
from illustrations.packs import heap, label, scatter
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
from illustrations.plants import blade
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
from illustrations.surfaces import stone_slab, wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear, move, radial
from illustrations.vessels import bowl
from illustrations.xinjie_views import street_backdrop

WIDTH = GOODS.width
AMBER = mix(WHEAT, TERRACOTTA, 0.22)
FLAX = mix(WATER, DUSK, 0.28)
SEED = [mix(EARTH, BARK, 0.2), mix(EARTH, TERRACOTTA, 0.3), mix(EARTH, CLAY, 0.35)]
RED = mix(TERRACOTTA, BARK, 0.04)


def oil() -> Art:
    """Flax oil: the great amber bottle with the sun in it, seeds, oil in a dish, flax in flower."""
    art = street_backdrop("noon", "oil", (260, 120)) + stone_slab(WIDTH, 530, 900, "oil")
    art += _sprig((250, 742), (120, 372), 40, "back") + _sprig((262, 744), (238, 330), -22, "mid")
    art += _bottle(470, 706, (272, 540)) + bowl(
        800, 706, 158, heap(146, 84, 30, SEED, "seed"), PAPER, INK
    )
    art += _dish(690, 790) + _sprig((170, 806), (420, 788), 30, "lying", lying=True)
    return art + scatter(900, 776, (170, 44), 30, 22, SEED, "flax")


def _bottle(x: float, y: float, size: Point) -> Art:
    w, h = size[0] / 2, size[1]
    outline = path("M", (x - w * 0.3, y - h * 0.9), "V", y - h * 0.78, "C", (x - w * 0.32,
        y - h * 0.7),
                   (x - w, y - h * 0.72), (x - w, y - h * 0.56), "V", y - 22, "Q", (x - w, y),
                   (x - w + 24, y), "H", x + w - 24, "Q", (x + w, y), (x + w, y - 22), "V",
                   y - h * 0.56,
                   "C", (x + w, y - h * 0.72), (x + w * 0.32, y - h * 0.7), (x + w * 0.3,
                       y - h * 0.78),
                   "V", y - h * 0.9, "Z")  # fmt: skip
    glass = mix(SPROUT, PAPER, 0.55)
    art = cast(x, y, size[0] * 0.95, size[0] * 1.4)
    shine = smooth(
        [(x + w * 0.3, y + 4), (x + w * 1.5, y - 2), (x + w * 2.5, y + 34), (x + w * 1.2, y + 36)]
    )
    art += fill(shine, light(AMBER, 0.35), opacity=0.75, filter=blur(12))
    art += fill(outline, linear([light(glass, 0.4), glass, shade(glass, 0.2)], (0, 0), (1, 0.4)))
    oil_in = box(x - w - 4, y - h * 0.68, size[0] + 8, h * 0.7)
    amber = linear([light(AMBER, 0.4), AMBER, mix(AMBER, EARTH, 0.45)], (0, 0), (1, 0.5))
    inner = fill(oil_in, amber) + glow(
        x + w * 0.45, y - h * 0.18, w * 1.1, light(WHEAT, 0.45), 0.85
    )
    inner += fill(ellipse(x, y - h * 0.68, w * 1.0, 15), light(AMBER, 0.6))
    inner += fill(box(x - w, y - 26, size[0], 26), mix(AMBER, EARTH, 0.4), opacity=0.4)
    inner += fill(box(x + w * 0.8, y - h, w * 0.4, h), mix(AMBER, BARK, 0.5), opacity=0.35)
    art += clip(outline, inner) + spray(outline, mix(AMBER, BARK, 0.6), 0.35, (0.5, 0.2), (1, 1))
    art += label(x, y - h * 0.32, 178, 206, TERRACOTTA)
    gleam = smooth([(x - w * 0.8, y - h * 0.58), (x - w * 0.66, y - h * 0.6), (x - w * 0.68,
        y - h * 0.1),
                    (x - w * 0.82, y - h * 0.1)])  # fmt: skip
    art += fill(gleam, PAPER, opacity=0.66) + line(outline, SUNLIGHT, 3, opacity=0.5)
    art += fill(box(x - w * 0.2, y - h * 0.88, w * 0.09, h * 0.12, 5), PAPER, opacity=0.7)
    cap = mix(INK, NIGHT, 0.2)
    art += body(box(x - w * 0.37, y - h * 1.0, w * 0.74, h * 0.12, 9), cap, 8, 0.4)
    loop = smooth([(x + w * 0.26, y - h * 0.84), (x + w * 0.98, y - h * 0.85), (x + w * 0.94,
        y - h * 0.61)],
                  closed=False)  # fmt: skip
    return art + line(loop, shade(glass, 0.3), 24) + line(loop, light(glass, 0.35), 12)


def _dish(x: float, y: float) -> Art:
    """A little dish of oil, one dark drop beside it."""
    art = fill(ellipse(x + 16, y + 12, 104, 34), NIGHT, opacity=0.36, filter=blur(8))
    art += body(ellipse(x, y + 8, 100, 36), shade(PAPER, 0.12), 8) + fill(
        ellipse(x, y, 100, 34), linear([light(PAPER, 0.3), mix(PAPER, CLAY, 0.2)], (0, 0), (1, 1))
    )
    art += line(ellipse(x, y, 93, 30), WATER, 3)
    pool = ellipse(x, y + 3, 76, 23)
    art += fill(pool, radial([light(WHEAT, 0.4), AMBER, mix(AMBER, EARTH, 0.35)], (0.6, 0.6), 0.7))
    return art + fill(lens(x - 26, y - 4, 56, 9, -8), PAPER, opacity=0.85)


def _sprig(foot: Point, tip: Point, bend: float, seed: object, lying: bool = False) -> Art:
    """Flax: a wiry stem, narrow leaves, blue flowers, and round bolls."""
    random = Random(f"flax {seed}")
    spine = arch(foot, tip, bend, 14)
    green = mix(LEAF, INK, 0.3)
    art = ""
    for index in range(2, 14):
        x, y = spine[index]
        ax, ay = spine[index - 1]
        heading = math.atan2(y - ay, x - ax)
        side = 1 if index % 2 else -1
        turn = heading + side * 0.7
        end = (x + math.cos(turn) * 44, y + math.sin(turn) * 44)
        art += blade((x, y), end, 10, side * 4, mix(green, SPROUT, random.uniform(0, 0.4)))
        if index > 7:
            reach = random.uniform(46, 84)
            twig = heading + side * random.uniform(0.5, 0.9)
            at = (x + math.cos(twig) * reach, y + math.sin(twig) * reach)
            art += fill(ribbon(arch((x, y), at, side * 8), [3.5, 2.5]), green)
            art += _flower(at, 25, (seed, index)) if index % 3 else _boll(at, 15)
    stem = ribbon(spine, [6, 5, 3])
    art += fill(stem, green) + _flower(tip, 30, (seed, "tip"))
    return shadow(stem, 9, 12, 5, 0.4) + art if lying else art


def _flower(at: Point, reach: float, seed: object) -> Art:
    random = Random(f"flower {seed}")
    start = random.uniform(0, math.tau)
    art = ""
    for index in range(5):
        a = start + math.tau * index / 5
        middle = (at[0] + math.cos(a) * reach * 0.55, at[1] + math.sin(a) * reach * 0.46)
        petal = blob(middle, (reach * 0.52, reach * 0.44), (seed, index), 0.06, 8)
        art += fill(petal, shade(FLAX, 0.2), transform="translate(2 3)")
        art += fill(petal, linear([light(FLAX, 0.45), FLAX], (0, 0), (1, 1)))
    return art + fill(ellipse(*at, reach * 0.18, reach * 0.16), light(WHEAT, 0.3))


def _boll(at: Point, reach: float) -> Art:
    art = body(ellipse(*at, reach, reach), mix(STRAW, EARTH, 0.25), 4, 0.4)
    ribs = path("M", (at[0], at[1] - reach), "V", at[1] + reach, "M", (at[0] - reach * 0.6,
        at[1] - reach * 0.7),
                "Q", at, (at[0] - reach * 0.6, at[1] + reach * 0.7))  # fmt: skip
    return art + line(ribs, shade(EARTH, 0.1), 2, opacity=0.6)


def medallion(radius: float, seed: int, middle: str = "") -> str:
    """An outline about the origin (fill it by the even-odd rule): a paper folded thrice and cut."""
    random = Random(f"medallion {seed}")
    folds = 8
    rim = []
    teeth = folds * (4, 3, 5, 2)[seed % 4]
    turned = math.pi / folds * (seed % 2)
    for index in range(teeth * 4):
        a = math.tau * index / (teeth * 4)
        swell = 0.055 * math.cos(folds * (a - turned)) + 0.03 * math.cos(teeth * (a - turned))
        rim.append((math.cos(a) * radius * (0.91 + swell), math.sin(a) * radius * (0.91 + swell)))
    d = smooth(rim)
    petals, lean = 0.17 + 0.03 * (seed % 3), random.choice((0, 24, -24)) * (not middle)
    for index in range(folds):
        d += _fold(radius, turned + math.tau * index / folds, petals, lean)
        a = turned + math.tau * (index + 0.5) / folds
        if not middle:
            d += lens(math.cos(a) * 0.17 * radius, math.sin(a) * 0.17 * radius, 0.18 * radius,
                      0.06 * radius, math.degrees(a))  # fmt: skip
            d += ellipse(math.cos(a) * 0.33 * radius, math.sin(a) * 0.33 * radius, 0.028 * radius,
                         0.028 * radius)  # fmt: skip
    return d + (middle or ellipse(0, 0, 0.05 * radius, 0.05 * radius))


def _fold(radius: float, a: float, petals: float, lean: float) -> str:
    """What one eighth has cut out of it: a petal, two leaves, dots between the lobes."""
    deg, d = math.degrees(a), ""
    for reach, long, wide, turn in (
        (0.69, 0.25, petals, 0), (0.46, 0.15, 0.11, lean), (0.56, 0.15, 0.055, 62), (0.56, 0.15,
            0.055, -62),
    ):  # fmt: skip
        shift = a if abs(turn) < 60 else a + math.copysign(0.2, turn)
        at = (math.cos(shift) * reach * radius, math.sin(shift) * reach * radius)
        d += lens(*at, long * radius, wide * radius, deg + turn)
    half = a + math.pi / 8
    for reach, size in ((0.74, 0.028), (0.66, 0.036), (0.56, 0.028)):
        at = (math.cos(half) * reach * radius, math.sin(half) * reach * radius)
        d += ellipse(*at, size * radius, size * radius)
    for step in (-1, 1):
        edge = half + step * 0.14
        at = (math.cos(edge) * 0.75 * radius, math.sin(edge) * 0.75 * radius)
        d += lens(*at, 0.12 * radius, 0.036 * radius, math.degrees(edge) + step * 30)
    return d


def _two_fish(radius: float) -> str:
    """Two carp circling in a round window; the fish stay paper."""
    d = ellipse(0, 0, radius, radius)
    for side in (0, math.pi):
        spine = [_about(side + 0.2 + 0.22 * k, radius * 0.56) for k in range(9)]
        d += ribbon(
            spine, [4, radius * 0.36, radius * 0.5, radius * 0.4, radius * 0.22, radius * 0.1]
        )
        for spread, far_out in ((-30, 0.68), (30, 0.46)):
            at = _about(side + 2.34, radius * far_out)
            d += lens(*at, radius * 0.36, radius * 0.13, math.degrees(side + 2.2) + 90 + spread)
        for t in (0.95, 1.25, 1.55):
            at = _about(side + t, radius * 0.56)
            d += lens(*at, radius * 0.2, radius * 0.06, math.degrees(side + t) + 10)
        d += ellipse(*_about(side + 0.5, radius * 0.6), radius * 0.045, radius * 0.045)
    return d


def _about(turn: float, reach: float) -> Point:
    return math.cos(turn) * reach, math.sin(turn) * reach


def paper_cut() -> Art:
    """Eight panes, eight flowers in snow light; the newest in front, scissors, folded paper."""
    art = _window() + wood_table(WIDTH, 600, 900, "cut", mix(EARTH, CLAY, 0.35))
    art += _folded(800, 740) + _snips() + _leaning(520, 486, 232)
    return art + _scissors(760, 800) + _snips_front()


def _window() -> Art:
    wall = mix(PAPER, CLAY, 0.42)
    art = fill(box(0, 0, WIDTH, 640), linear([light(wall, 0.2), wall], (0, 0), (1, 1)))
    view = box(40, -20, 1120, 580)
    out = fill(view, linear([mix(MIST, DUSK, 0.25), mix(MIST, PAPER, 0.55), PAPER]))
    out += fill(smooth([(0, 330), (260, 290), (560, 322), (900, 284), (1200, 320), (1200, 600),
        (0, 600)]),
                mix(PAPER, MIST, 0.3))  # fmt: skip
    for x, y, size in ((90, 420, 260), (420, 400, 230), (760, 426, 290)):
        out += fill(box(x + 20, y - 10, size - 40, 90), mix(CLAY, PAPER, 0.5))
        out += tiled_roof((x, y), size, size * 0.25)
    out += fill(box(0, 280, WIDTH, 300), PAPER, opacity=0.5)
    random = Random("snow")
    flakes = "".join(ellipse(random.uniform(40, 1160), random.uniform(0, 560), r, r)
                     for r in (random.uniform(2, 5) for _ in range(70)))  # fmt: skip
    art += clip(view, out + fill(flakes, "#ffffff", opacity=0.9)) + glow(
        250, 120, 420, SUNLIGHT, 0.6
    )
    for index in range(8):
        x, y = 182 + (index % 4) * 279, 130 + (index // 4) * 280
        art += _pasted(x, y, 112, index)
    wood = mix(EARTH, BARK, 0.2)
    for x in (40, 321, 600, 879, 1160):
        wide = 34 if x in (40, 600, 1160) else 20
        art += body(box(x - wide / 2, -20, wide, 600), wood, 5, 0.12)
    for y in (-6, 270, 556):
        art += body(box(20, y - 14, 1160, 26), light(wood, 0.1), 5, 0.12)
    return art + body(box(-10, 560, WIDTH + 20, 44), light(wood, 0.2), 8, 0.12)


def _pasted(x: float, y: float, radius: float, seed: int) -> Art:
    """A flower on the glass, the snow light coming through it."""
    d = medallion(radius, seed)
    paint = linear([mix(RED, SUNLIGHT, 0.2), RED], (0, 0), (1, 1))
    return move(fill(d, paint, fill_rule="evenodd", opacity=0.92), x, y, 1, seed * 7)


def _leaning(x: float, y: float, radius: float) -> Art:
    d = medallion(radius, 5, _two_fish(radius * 0.34))
    sheet = fill(ellipse(0, 0, radius * 1.1, radius * 1.1), PAPER)
    under = fill(ellipse(0, 0, radius * 1.1, radius * 1.1), SHADOW, opacity=0.34, filter=blur(14),
                 transform="translate(30 22)")  # fmt: skip
    art = under + sheet + line(ellipse(0, 0, radius * 1.1, radius * 1.1), mix(STRAW, CLAY, 0.4), 8)
    art += fill(
        d, SHADOW, fill_rule="evenodd", opacity=0.3, filter=blur(3), transform="translate(6 7)"
    )
    paint = linear([light(RED, 0.16), RED, shade(RED, 0.14)], (0, 0), (1, 1))
    return cast(x, y + radius * 1.1, radius * 1.3, radius * 1.2) + move(
        art + fill(d, paint, fill_rule="evenodd"), x, y, 1, 11.25
    )


def _folded(x: float, y: float) -> Art:
    """Red paper: a stack of sheets and one folded to a wedge, its drawn lines still on it."""
    art = ""
    for index in range(5):
        dx, dy = index * 5 - 10, -index * 7
        page = polygon([(x - 60 + dx, y - 58 + dy), (x + 210 + dx, y - 66 + dy), (x + 262 + dx,
            y + 22 + dy),
                        (x - 40 + dx, y + 36 + dy)])  # fmt: skip
        art += (shadow(page, 16, 14, 9, 0.4) if not index else "") + body(
            page, mix(RED, (BARK, TERRACOTTA)[index % 2], 0.12), 4, 0.3
        )
    wedge = polygon([(x + 30, y - 20), (x + 214, y - 98), (x + 226, y - 30)])
    art += shadow(wedge, 10, 12, 6, 0.4) + body(wedge, light(RED, 0.1), 5, 0.3)
    return art + line(path("M", (x + 90, y - 36), "Q", (x + 130, y - 20), (x + 170, y - 60)),
                      light(RED, 0.5), 3, opacity=0.8)  # fmt: skip


def _scissors(x: float, y: float) -> Art:
    steel, grip = mix(STONE, MIST, 0.45), mix(NIGHT, INK, 0.3)
    art = ""
    for side in (-1, 1):
        tip = polygon([(8, side * 3), (-236, side * 26 - 6), (-244, side * 30), (-20, side * 27)])
        arm = ribbon([(0, 0), (60, -side * 22), (104, -side * 40)], [22, 18, 16])
        ring = ellipse(150, -side * 62, 58, 40)
        part = shadow(tip + arm, 7, 13, 6, 0.42) + line(
            ring, SHADOW, 20, opacity=0.28, transform="translate(7 14)"
        )
        part += body(tip, steel, 5, 0.2) + line(
            path("M", (-20, side * 8), "L", (-228, side * 24)), PAPER, 3, opacity=0.8
        )
        art += part + body(arm, grip, 4) + line(ring, grip, 19)
        art += line(ring, light(grip, 0.35), 5, transform="translate(-2 -4)", opacity=0.7)
    pin = body(ellipse(0, 0, 13, 13), WHEAT, 4, 0)
    return group(art + pin, transform=f"translate({x} {y}) rotate(-8) scale(1 0.78)")


def _snips() -> Art:
    return _strewn(34, (330, 760), (240, 46), "back")


def _snips_front() -> Art:
    return _strewn(16, (470, 842), (260, 22), "front")


def _strewn(count: int, at: Point, spread: Point, seed: str) -> Art:
    random = Random(f"snips {seed}")
    art = ""
    for _ in range(count):
        x, y = at[0] + random.gauss(0, spread[0]), at[1] + random.gauss(0, spread[1])
        bit = lens(x, y, random.uniform(20, 44), random.uniform(8, 16), random.uniform(0, 180))
        art += fill(bit, SHADOW, opacity=0.3, transform="translate(4 6)")
        art += fill(bit, mix(RED, random.choice((SUNLIGHT, BARK)), random.uniform(0, 0.2)))
    return art
