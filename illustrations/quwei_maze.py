"""The corn maze of 渠尾村: this year a crab, seen from above the tower's height."""

import math
from collections.abc import Sequence

from illustrations.buildings import hamlet
from illustrations.creatures import bird, person
from illustrations.land import Ground, crop, plain, road
from illustrations.light import body, cast
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    LEAF,
    PAPER,
    SHADOW,
    SPROUT,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.plants import bush, poplars, tree
from illustrations.quwei_maize import row
from illustrations.quwei_places import HEIGHT, WIDTH, above
from illustrations.shapes import Outline, Point, box, ellipse, path, polygon, smooth
from illustrations.svg import Art, clip, fill, line, linear

GROUND = Ground(WIDTH, HEIGHT, 340, 800)
TALL = 26
"""How high the maize stands at the lower edge, in units."""

Plan = Sequence[Point]
"""A path through the maize; x and y from -1 to 1 over the field, y towards the viewer."""


def maze() -> Art:
    """A field of tall maize with the crab's paths cut into it, walkers, the wooden tower."""
    art = above("afternoon", "maze", (330, 110))
    art += plain(GROUND, mix(STRAW, LEAF, 0.45))
    art += poplars((20, 366), (1590, 366), (64, 64), 26, "maze")
    art += hamlet(60, 400, 220, 4, "maze") + tree(290, 414, 84, "maze", mix(LEAF, INK, 0.3))
    art += tree(1500, 470, 130, "maze right", mix(LEAF, INK, 0.3)) + bush(1420, 480, 70, "maze")
    art += road(GROUND, lambda v: 0.0, 0.16, (0.7, 1.1)) + _field()
    tops = "".join(_outline(plan, wide, 0) for plan, wide in _paths())
    floors = "".join(_outline(plan, wide, TALL) for plan, wide in _paths())
    art += clip(tops, _inside(tops, floors) + _walkers())
    art += bird(640, 150, 30) + bird(704, 134, 24) + _tower(1310, 770)
    art += row((-30, 1040), (690, 1046), (190, 176), 20, "maze front left")
    return art + row((900, 1046), (1640, 1040), (176, 190), 20, "maze front right")


def _at(point: Point, drop: float = 0) -> Point:
    """The place on the paper of a point of the plan; `drop` units below the tassels."""
    p, q = point
    v = _depth(q)
    x, y = GROUND.at(p * 0.66, v)
    return (x, y + drop * GROUND.scale(v))


def _depth(q: float) -> float:
    return 0.1 + 0.84 * math.pow(max((q + 1) / 2, 0.0), 1.2)


def _field() -> Art:
    edge = [(-1.1, -1.08), (1.1, -1.08), (1.1, 1.06), (-1.1, 1.06)]
    top = polygon([_at(point) for point in edge])
    tone = mix(LEAF, INK, 0.16)
    art = fill(polygon([_at(point, 40) for point in edge]), mix(INK, EARTH, 0.3))
    art += fill(top, linear([light(tone, 0.3), tone, mix(tone, INK, 0.25)]))
    tones = (mix(LEAF, STRAW, 0.3), LEAF, mix(LEAF, INK, 0.32), mix(LEAF, WHEAT, 0.4))
    return art + clip(
        top, crop(GROUND, lambda v: -0.74, lambda v: 0.74, (0.1, 0.98), tones, "maze")
    )


def _paths() -> list[tuple[Plan, float]]:
    wide = 0.075
    plans = [_ring((0, 0.06), (0.36, 0.36)), _ring((0, 0.1), (0.2, 0.17)), _frame(0.98)]
    plans += [[(0, 0.42), (0, 1.16)], [(0, -0.3), (0, -0.06)], [(0, -1.0), (0, -0.72)]]
    for side in (-1, 1):
        for index, (out, knee, foot) in enumerate(
            (((0.34, -0.06), (0.64, -0.2), (0.84, 0.0)), ((0.36, 0.1), (0.66, 0.08), (0.86, 0.3)),
             ((0.34, 0.24), (0.6, 0.36), (0.78, 0.62)), ((0.26, 0.34), (0.44, 0.6), (0.54, 0.86)))
        ):  # fmt: skip
            plans.append([(side * x, y) for x, y in _bent(out, knee, foot)])
            if index in (1, 3):
                end = (side * 0.98, foot[1]) if index == 1 else (side * foot[0], 0.98)
                plans.append([(side * foot[0], foot[1]), end])
        arm = _bent((0.24, -0.22), (0.56, -0.36), (0.52, -0.6))
        plans.append([(side * x, y) for x, y in arm])
        plans.append(_ring((side * 0.5, -0.74), (0.17, 0.16), 0.14))
        plans.append([(side * 0.34, -0.78), (side * 0.5, -0.7)])
        plans.append([(side * 0.12, -0.28), (side * 0.12, -0.48)])
    return [(plan, wide) for plan in plans]


def _ring(centre: Point, radii: Point, gap: float = 0) -> Plan:
    steps = 30
    points = []
    for step in range(steps + 1):
        turn = math.tau * (gap / 2 + (1 - gap) * step / steps) - math.pi / 2
        x, y = centre[0] + math.cos(turn) * radii[0], centre[1] + math.sin(turn) * radii[1]
        points.append((x, y))
    return points


def _frame(reach: float) -> Plan:
    """The way round the field's edge."""
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    points = []
    for (ax, ay), (bx, by) in zip(corners, corners[1:], strict=False):
        for step in range(10):
            share = step / 10
            points.append((reach * (ax + (bx - ax) * share), reach * (ay + (by - ay) * share)))
    return [*points, (-reach, -reach)]


def _bent(start: Point, knee: Point, end: Point) -> Plan:
    points = []
    for step in range(13):
        s = step / 12
        x = (1 - s) ** 2 * start[0] + 2 * s * (1 - s) * knee[0] * 1.12 + s * s * end[0]
        y = (1 - s) ** 2 * start[1] + 2 * s * (1 - s) * knee[1] * 1.12 + s * s * end[1]
        points.append((x, y))
    return points


def _outline(plan: Plan, wide: float, drop: float) -> Outline:
    """A path as wide as `wide` of the plan, its outline on the paper."""
    left, right = [], []
    last = len(plan) - 1
    for index, (x, y) in enumerate(plan):
        ax, ay = plan[max(index - 1, 0)]
        bx, by = plan[min(index + 1, last)]
        length = math.hypot(bx - ax, by - ay) or 1
        nx, ny = -(by - ay) / length * wide / 2, (bx - ax) / length * wide / 2
        left.append(_at((x + nx, y + ny * 1.5), drop))
        right.append(_at((x - nx, y - ny * 1.5), drop))
    return polygon(left + right[::-1])


def _inside(tops: Outline, floors: Outline) -> Art:
    """Between the walls: the stems of the far side, then the trodden floor in half shade."""
    whole = box(0, 340, WIDTH, HEIGHT)
    art = fill(whole, mix(LEAF, INK, 0.62))
    stems = "".join(path("M", x, 340, "V", HEIGHT) for x in range(4, WIDTH, 9))
    art += line(stems, mix(LEAF, SPROUT, 0.2), 3, opacity=0.55)
    art += fill(floors, mix(mix(STRAW, CLAY, 0.5), SHADOW, 0.32))
    lit = linear([light(STRAW, 0.3), mix(STRAW, CLAY, 0.35)])
    return art + fill(floors, lit, transform="translate(9 9)")


def _walkers() -> Art:
    art = ""
    spots = (((0.0, 0.8), TERRACOTTA), ((0.36, 0.06), WATER), ((-0.3, 0.26), INK),
             ((0.0, 0.54), WATER), ((-0.62, 0.08), TERRACOTTA), ((0.98, 0.2), WHEAT),
             ((0.5, -0.58), TERRACOTTA),
             ((-0.98, -0.3), WATER), ((0.14, 0.1), WHEAT))  # fmt: skip
    for at, coat in spots:
        x, y = _at(at, TALL)
        art += person(x, y + 4, 60 * GROUND.scale(_depth(at[1])), coat)
    return art


def _tower(x: float, y: float) -> Art:
    """The four-metre look-out: splayed legs, a ladder, two people under a small roof."""
    timber = mix(CLAY, EARTH, 0.5)
    art = cast(x + 20, y, 170, 280, 0.36)
    for top, foot in ((-56, -86), (62, 96), (-30, -40), (40, 52)):
        back = abs(top) < 50
        low = y - 20 * back
        head = [(x + top - 7, y - 250), (x + top + 7, y - 250)]
        leg = polygon([*head, (x + foot + 8, low), (x + foot - 8, low)])
        art += body(leg, shade(timber, 0.3) if back else timber, 4)
    cross = path("M", (x - 64, y - 190), "L", (x + 86, y - 70))
    cross += path("M", (x + 70, y - 190), "L", (x - 76, y - 70))
    art += line(cross, shade(timber, 0.25), 9)
    rails = path("M", (x - 16, y - 246), "L", (x - 34, y + 6))
    rails += path("M", (x + 22, y - 246), "L", (x + 8, y + 6))
    rungs = "".join(path("M", (x - 17 - i * 1.8, y - 230 + i * 24), "h", 39) for i in range(10))
    art += line(rails, light(timber, 0.25), 7) + line(rungs, light(timber, 0.3), 6)
    floor = polygon([(x - 86, y - 250), (x + 92, y - 250), (x + 78, y - 276), (x - 72, y - 276)])
    art += body(floor, light(timber, 0.2), 4) + person(x - 30, y - 258, 92, WATER)
    art += person(x + 34, y - 256, 78, TERRACOTTA, flip=True)
    art += body(box(x - 88, y - 256, 182, 14), timber, 4)
    fence = "".join(path("M", (x - 80 + i * 33.6, y - 254), "v", -44) for i in range(6))
    handrail = path("M", (x - 84, y - 298), "H", x + 92)
    art += line(fence, timber, 6) + line(handrail, light(timber, 0.3), 8)
    posts = path("M", (x - 80, y - 254), "V", y - 376, "M", (x + 86, y - 254), "V", y - 376)
    roof = smooth([(x - 116, y - 366), (x, y - 436), (x + 122, y - 366), (x, y - 376)])
    art += line(posts, timber, 9) + body(roof, mix(STRAW, WHEAT, 0.4), 9)
    flag = path("M", (x + 2, y - 474), "l", (64, 16), "l", (-64, 18), "Z")
    pole = line(path("M", (x, y - 428), "V", y - 478), BARK, 5)
    return art + pole + fill(flag, TERRACOTTA) + fill(ellipse(x, y - 480, 5, 5), PAPER)
