"""柳树庄村 out of doors: the willow bank, and the garden where visitors pick."""

from random import Random

from illustrations.buildings import hamlet, house
from illustrations.creatures import bird, person
from illustrations.frame import PLACE
from illustrations.land import Course, Ground, canal, course_band, plain, strip
from illustrations.light import body, cast, shadow
from illustrations.liushuzhuang_goods import tomato
from illustrations.liushuzhuang_views import SOIL, beds, old_willow, white_roofs
from illustrations.liushuzhuang_wicker import switches, wicker_basket
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    PAPER,
    SPROUT,
    STONE,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import blade, bush, tree
from illustrations.shapes import Point, arch, blob, box, ellipse, lens, path, ribbon, smooth
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, clip, fill, group, line, linear, move

WIDTH, HEIGHT = PLACE.width, PLACE.height
FRESH = mix(LEAF, SPROUT, 0.3)


def straight(v: float) -> float:
    """The canal below the willows."""
    return 0.03 - 0.16 * v + 0.06 * v * v


def village() -> Art:
    """The bank in May: old willows in a row, beds of vegetables, the little bridge."""
    art = sky(WIDTH, 340, "morning") + sun(560, 140, 46) + clouds(WIDTH, 220, "ls village", 6)
    art += hills(WIDTH, 346, 150, far(DUSK, 0.6), "ls 1") + hills(
        WIDTH, 350, 90, far(INK, 0.55), "ls 2"
    )
    ground = Ground(WIDTH, HEIGHT, 340, 800)
    art += plain(ground, mix(FRESH, STRAW, 0.25))
    art += course_band(ground, lambda v: straight(v) + 0.82, 1.44, (0.0, 1.1), linear(
        [mix(SOIL, PAPER, 0.4), SOIL, shade(SOIL, 0.2)]))  # fmt: skip
    art += beds(ground, straight, 0.13, 9, "ls village right")
    art += beds(ground, straight, -0.34, 6, "ls village left")
    art += canal(ground, straight, 0.12, (0.0, 1.06))
    art += hamlet(930, 372, 240, 5, "ls far") + white_roofs(1290, 384, 260, 4)
    for v in (0.04, 0.08, 0.13, 0.2, 0.3):
        art += _bank_willow(ground, v, -0.135)
    art += _bank_willow(ground, 0.07, 0.12) + _bank_willow(ground, 0.15, 0.125)
    art += _bridge(ground, 0.36) + _farm(1130, 520) + _bank_willow(ground, 0.46, -0.15)
    art += person(1010, 640, 92, TERRACOTTA, "reap") + person(1360, 618, 88, WATER, "reap")
    art += bird(900, 200, 32) + bird(956, 182, 24) + bird(850, 168, 20)
    art += old_willow(170, 1050, 930, "ls front", FRESH)
    return art + person(508, 800, 132, TERRACOTTA, "carry") + _harvest()


def _bank_willow(ground: Ground, v: float, offset: float) -> Art:
    x, y = ground.at(straight(v) + offset, v)
    return old_willow(x, y, 640 * ground.scale(v), ("bank", v, offset), FRESH, v > 0.18)


def _bridge(ground: Ground, v: float) -> Art:
    x, y = ground.at(straight(v), v)
    half = 74.0
    stone = mix(STONE, PAPER, 0.4)
    span = path("M", (x - half - 34, y + 16), "Q", (x, y - 84), (x + half + 34, y + 16), "L",
                (x + half - 8, y + 24), "Q", (x, y - 46), (x - half + 8, y + 24), "Z")  # fmt: skip
    art = fill(ellipse(x + 2, y + 34, half * 0.56, 14), INK, opacity=0.45) + body(
        span, stone, 6, 0.5
    )
    top = arch((x - half - 34, y + 12), (x + half + 34, y + 12), 50, 8)
    for px, py in top[1:-1]:
        art += body(box(px - 4, py - 28, 8, 30), stone, 3, 0.3)
    rail = smooth([(px, py - 26) for px, py in top[1:-1]], closed=False)
    return art + line(rail, light(stone, 0.4), 8)


def _farm(x: float, y: float) -> Art:
    art = tree(x - 20, y - 6, 150, "ls back", mix(LEAF, INK, 0.25)) + cast(
        x + 110, y, 220, 150, 0.3
    )
    art += house(x, y, 180, "ls farm") + house(x + 150, y + 24, 130, "ls farm 2")
    return (
        art + bush(x - 26, y + 16, 62, "ls farm") + old_willow(x + 330, y + 30, 190, "yard", FRESH)
    )


def _harvest() -> Art:
    """In the foreground: a basket of the morning's greens and tomatoes, cut switches."""
    greens = ""
    random = Random("greens")
    for index in range(15):
        side = (index - 7) / 7
        tip = (side * 190 + random.uniform(-14, 14), -random.uniform(110, 190) + abs(side) * 60)
        tone = mix(LEAF, random.choice((INK, SPROUT)), random.uniform(0.2, 0.5))
        spine = arch((side * 96, 6), tip, side * -16)
        greens += body(ribbon(spine, [8, 30, 62, 56, 30, 2]), tone, 6, 0.4)
        greens += fill(ribbon(spine[:7], [6, 3, 1]), mix(SPROUT, PAPER, 0.3))
    for x, y, r in ((-84, -10, 44), (92, -12, 46), (4, -20, 50), (-40, 20, 40), (54, 22, 42)):
        greens += move(tomato(r, ("hero", x)), x, y)
    art = switches((860, 944), 330, 10, -4, "hero")
    return art + wicker_basket(1290, 950, (380, 200), greens)


def picking() -> Art:
    """The picking garden on a late afternoon: staked rows, a path to the awning and the scale."""
    art = sky(WIDTH, 380, "afternoon") + sun(420, 170, 52) + clouds(WIDTH, 210, "pick", 5)
    art += hills(WIDTH, 386, 130, far(DUSK, 0.6), "pick 1") + hills(
        WIDTH, 390, 74, far(INK, 0.5), "pick 2"
    )
    ground = Ground(WIDTH, HEIGHT, 376, 780)
    art += plain(ground, mix(SOIL, STRAW, 0.2))
    for x, y, size in ((250, 408, 190), (420, 400, 150), (1180, 402, 160), (1380, 412, 210)):
        art += old_willow(x, y, size, ("pick", x), mix(LEAF, SPROUT, 0.2), size > 180)
    path_paint = linear([light(STRAW, 0.5), mix(STRAW, CLAY, 0.5), mix(CLAY, EARTH, 0.3)])
    art += course_band(ground, lambda v: 0.0, 0.2, (0.04, 1.06), path_paint)
    art += _awning(780, 474)
    rows: list[tuple[float, float, int]] = []
    for kind, u in enumerate((-0.92, -0.68, -0.45, -0.23, 0.22, 0.44, 0.67, 0.9)):
        rows += [(0.09 * 1.22**step, u, kind) for step in range(12)]
        art += strip(ground, _at(u - 0.085), _at(u + 0.085), (0.05, 1.06), mix(SOIL, LEAF, 0.5))
    for v, u, sort in sorted(rows):
        across, down = ground.at(u, v)
        if -80 < across < WIDTH + 80:
            art += staked(across, down, 250 * ground.scale(v), (u, v), sort)
    art += person(700, 660, 150, WATER) + person(790, 664, 104, TERRACOTTA, flip=True)
    art += wicker_basket(858, 672, (76, 44), _few(24)) + person(668, 520, 84, INK, "reap", True)
    art += tomato_plant(170, 1010, 660, "left") + tomato_plant(1440, 1020, 700, "right")
    return art + wicker_basket(1130, 948, (290, 150), _few(1))


def _at(u: float) -> Course:
    return lambda v: u


def _few(seed: int) -> Art:
    """Tomatoes and a few chilies for a basket's mouth; large ones for the seed 1."""
    size = 52 if seed == 1 else 13
    art = ""
    for x, y in ((-1.5, -0.3), (1.5, -0.3), (0, -0.9), (-0.8, 0.2), (0.85, 0.2)):
        art += move(tomato(size, (seed, x)), x * size, y * size)
    return art


def staked(x: float, y: float, height: float, seed: object, kind: int) -> Art:
    """A plant on crossed canes: one leafy mass, fruit by the kind of the row."""
    random = Random(f"staked {seed}")
    canes = path("M", (x - height * 0.16, y), "L", (x + height * 0.05, y - height * 1.08),
                 "M", (x + height * 0.16, y), "L", (x - height * 0.05,
                     y - height * 1.08))  # fmt: skip
    art = fill(ellipse(x + height * 0.12, y, height * 0.36, height * 0.06), BARK, opacity=0.3)
    art += line(canes, mix(STRAW, EARTH, 0.35), max(height * 0.024, 1.5))
    tone = mix(LEAF, (INK, SPROUT, INK, DUSK)[kind % 4], random.uniform(0.22, 0.38))
    middle = (x, y - height * 0.48)
    mass, lit = blob(middle, (0.21 * height, 0.44 * height), seed, 0.1, 12), ""
    for index in range(22):
        share = index / 21
        side = 1 if index % 2 else -1
        at = (
            x + side * height * (0.22 - 0.12 * abs(share - 0.4)),
            y - height * (0.06 + 0.9 * share),
        )
        turn = random.uniform(-10, 60) if side > 0 else 180 - random.uniform(-10, 60)
        mass += lens(*at, height * 0.2, height * 0.085, turn)
        inner = (at[0] - side * height * random.uniform(0.08, 0.24), at[1])
        lit += lens(*inner, height * 0.16, height * 0.06, random.uniform(20, 150))
    art += body(mass, tone, height * 0.03, 0.6) + fill(lit, light(tone, 0.22), opacity=0.8)
    fruit = (TERRACOTTA, SPROUT, DUSK, mix(TERRACOTTA, WHEAT, 0.3))[kind % 4]
    long, drops, gleams = (0.034 if kind % 4 in (0, 3) else 0.075), "", ""
    for _ in range(8):
        at = (x + random.uniform(-0.2, 0.2) * height, y - random.uniform(0.12, 0.8) * height)
        drops += ellipse(*at, height * 0.034, height * long)
        gleams += ellipse(
            at[0] - height * 0.01, at[1] - height * 0.012, height * 0.01, height * 0.014
        )
    return art + fill(drops, fruit) + fill(gleams, light(fruit, 0.6))


def tomato_plant(x: float, y: float, height: float, seed: object) -> Art:
    """A tall plant close by: cane, compound leaves, trusses from green to red."""
    random = Random(f"plant {seed}")
    cane = ribbon([(x + 12, y), (x - 6, y - height * 1.04)], [15, 12])
    spine = arch((x, y), (x + 14, y - height * 0.95), 18, 12)
    art = body(cane, mix(STRAW, EARTH, 0.3), 4)
    art += fill(ribbon(spine, [20, 17, 13, 7]), mix(LEAF, INK, 0.3))
    for index in range(2, 13):
        foot = spine[index]
        for side in (-1, 1):
            if random.random() < 0.8:
                art += _compound(foot, side, height * random.uniform(0.2, 0.28), random)
    for index, ripe in ((3, 0.0), (5, 0.15), (7, 0.5)):
        sx, sy = spine[index]
        side = 1 if index % 4 == 3 else -1
        for k in range(4):
            at = (sx + side * (54 + 34 * (k % 2)), sy + 20 + k * 36)
            size = 42 - k * 5 - index
            fruit = move(tomato(size, (seed, index, k)), *at, 1, side * 10)
            art += fruit
            if ripe:
                tint = ellipse(at[0], at[1], size * 1.02, size * 0.86)
                art += fill(tint, SPROUT, opacity=min(ripe * (0.6 + 0.3 * k), 0.7))
    return art


def _compound(foot: Point, side: int, reach: float, random: Random) -> Art:
    tilt = random.uniform(-0.3, 0.3)
    tip = (foot[0] + side * reach, foot[1] + reach * tilt)
    rib = arch(foot, tip, side * reach * 0.16, 6)
    tone = mix(LEAF, random.choice((INK, SPROUT, INK)), random.uniform(0.2, 0.45))
    art = fill(ribbon(rib, [6, 5, 2]), mix(LEAF, INK, 0.4))
    for index in (2, 4):
        px, py = rib[index]
        for way in (-1, 1):
            end = (px + side * reach * 0.16, py + way * reach * 0.36)
            art += blade((px, py), end, reach * 0.2, way * side * reach * 0.05, tone)
    end = (tip[0] + side * reach * 0.42, tip[1] + reach * 0.12)
    return art + blade((tip[0] - side * 6, tip[1]), end, reach * 0.28, -side * reach * 0.06, tone)


def _awning(x: float, y: float) -> Art:
    """A straw roof on poles, under it the table, the dial of the scale, a jar of sugar."""
    art = fill(ellipse(x + 30, y + 4, 190, 18), BARK, opacity=0.3)
    for dx in (-130, -118, 118, 130):
        art += line(path("M", (x + dx, y), "V", y - 120), mix(EARTH, BARK, 0.4), 8)
    art += body(box(x - 84, y - 40, 168, 14, 3), mix(CLAY, EARTH, 0.4), 4)
    art += body(box(x - 74, y - 28, 10, 30), EARTH, 2) + body(box(x + 64, y - 28, 10, 30), EARTH, 2)
    art += body(ellipse(x, y - 66, 22, 22), mix(STONE, PAPER, 0.5), 4) + fill(
        ellipse(x, y - 66, 15, 15), PAPER
    )
    art += line(path("M", (x, y - 66), "l", (8, -8)), TERRACOTTA, 3)
    art += body(box(x - 30, y - 46, 60, 8, 3), WATER, 2)
    art += wicker_basket(x - 56, y - 40, (44, 24), _few(9)) + person(x + 96, y - 4, 88, WHEAT)
    roof = path("M", (x - 172, y - 104), "Q", (x - 84, y - 176), (x, y - 190), "Q", (x + 84,
        y - 176),
                (x + 172, y - 104), "Q", (x, y - 124), (x - 172, y - 104), "Z")  # fmt: skip
    straws = "".join(
        path("M", (x + s * 20, y - 186 + abs(s) * 6), "L", (x + s * 42, y - 100 - (4 - abs(s)) * 4))
        for s in (-4, -3, -2, -1, 0, 1, 2, 3, 4)
    )
    art += shadow(roof, 8, 14, 8) + body(roof, mix(STRAW, EARTH, 0.12), 8)
    return art + group(clip(roof, line(straws, mix(STRAW, EARTH, 0.5), 3)), opacity=0.6)
