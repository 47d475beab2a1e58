"""The fresh goods of 柳树庄村: tomatoes, choy sum; and its baskets."""

import math
from random import Random

from illustrations.creatures import person
from illustrations.frame import GOODS
from illustrations.light import body, glow, shadow, spray
from illustrations.liushuzhuang_views import SOIL, green_backdrop, leaves
from illustrations.liushuzhuang_wicker import WHITE_WILLOW, catkins, switches, wicker_basket
from illustrations.packs import string, tag
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
from illustrations.surfaces import cloth, ground, linen, stone_slab, wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear, move, radial

RED = mix(TERRACOTTA, BLUSH, 0.06)
WIDTH = GOODS.width


def tomato_basket() -> Art:
    """Tomatoes picked red: a willow basket heaped with them, one cut, a spray of the plant."""
    art = green_backdrop("afternoon", "tomato", (250, 130)) + wood_table(
        WIDTH, 520, 900, "tomato", mix(CLAY, EARTH, 0.2)
    )
    art += cloth(
        [(560, 690), (760, 640), (1010, 660), (1040, 760), (880, 826), (620, 812)], PAPER, INK
    )
    art += _vine((250, 742), "vine")
    heap = ""
    for x, y, r, seed in (
        (-118, -66, 66, 1), (112, -70, 68, 2), (0, -104, 70, 3), (-172, -12, 60, 4),
        (172, -18, 62, 5), (-66, -22, 72, 6), (66, -28, 74, 7), (-116, 22, 56, 8),
        (0, 26, 68, 9), (120, 20, 58, 10),
    ):  # fmt: skip
        heap += move(tomato(r, seed), x, y, 1, (seed * 47) % 50 - 25)
    art += wicker_basket(480, 708, (470, 300), heap, 230)
    art += _standing(742, 716, 82, 21) + move(_half(92), 872, 728, 1, -6)
    return art + _standing(646, 792, 50, 22)


def _standing(x: float, y: float, radius: float, seed: int) -> Art:
    art = fill(ellipse(x + radius * 0.4, y + radius * 0.78, radius * 1.1, radius * 0.26), NIGHT,
               opacity=0.36, filter=blur(9))  # fmt: skip
    return art + move(tomato(radius, seed), x, y, 1, 6)


def tomato(radius: float, seed: object) -> Art:
    """A ribbed field tomato about the origin, its green star turned towards the viewer."""
    random = Random(f"tomato {seed}")
    knots = []
    slow = random.uniform(0, math.tau)
    for index in range(20):
        turn = math.tau * index / 20
        reach = radius * (1 + 0.02 * math.sin(5 * turn + slow) + 0.02 * math.sin(2 * turn + slow))
        knots.append((math.cos(turn) * reach * 1.06, math.sin(turn) * reach * 0.9))
    outline = smooth(knots)
    cx, cy = random.uniform(-0.2, 0.2) * radius, -radius * random.uniform(0.36, 0.5)
    colour = mix(RED, random.choice((EARTH, WHEAT, TERRACOTTA)), random.uniform(0, 0.16))
    art = shadow(outline, 8, 10, 7, 0.35) + body(outline, colour, radius * 0.16, 0.6)
    shoulder = ellipse(cx, cy, radius * 0.6, radius * 0.42)
    art += clip(outline, fill(shoulder, radial([(WHEAT, 0.6), (SPROUT, 0.3), (WHEAT, 0)])))
    ribs = ""
    for bend in (-0.85, -0.42, 0.35, 0.8):
        ribs += path("M", (cx + bend * radius * 0.16, cy), "Q", (cx + bend * radius * 1.0, cy),
                     (bend * radius * 0.86, radius * 0.55))  # fmt: skip
    art += clip(outline, line(ribs, shade(colour, 0.35), radius * 0.05, opacity=0.4))
    gleam = lens(-radius * 0.5, -radius * 0.24, radius * 0.62, radius * 0.2, -56)
    return art + fill(gleam, SUNLIGHT, opacity=0.6) + _star(cx, cy, radius, random)


def _star(cx: float, cy: float, radius: float, random: Random) -> Art:
    green = mix(LEAF, INK, 0.35)
    sepals, dark = "", ""
    for index in range(6):
        turn = 60 * index + random.uniform(-12, 12)
        a = math.radians(turn)
        at = (cx + math.cos(a) * radius * 0.22, cy + math.sin(a) * radius * 0.15)
        long = radius * (0.3 + 0.16 * abs(math.cos(a)))
        slope = math.degrees(math.atan2(math.sin(a) * 0.62, math.cos(a)))
        sepals += lens(at[0], at[1], long, radius * 0.13, slope)
        dark += lens(at[0] + 3, at[1] + 5, long, radius * 0.13, slope)
    stem = ribbon([(cx, cy), (cx + radius * 0.05, cy - radius * 0.16),
                   (cx + radius * 0.16, cy - radius * 0.26)], [radius * 0.12,
                   radius * 0.09])  # fmt: skip
    return (
        fill(dark, shade(RED, 0.5), opacity=0.5)
        + fill(sepals, green)
        + fill(stem, light(green, 0.2))
    )


def _half(radius: float) -> Art:
    """A tomato cut across: pale walls, chambers with seeds, a sandy heart."""
    random = Random("half")
    art = fill(ellipse(26, radius * 0.6, radius, radius * 0.3), NIGHT, opacity=0.32, filter=blur(9))
    art += body(blob((0, 10), (radius * 1.04, radius * 0.84), "skin", 0.03), RED, 12)
    art += fill(blob((0, 0), (radius, radius * 0.76), "skin", 0.03), light(RED, 0.2))
    art += fill(blob((0, 1), (radius * 0.93, radius * 0.7), "skin", 0.03), mix(RED, BLUSH, 0.5))
    for index in range(6):
        turn = math.tau * (index + 0.3) / 6
        at = (math.cos(turn) * radius * 0.54, math.sin(turn) * radius * 0.4)
        chamber = blob(at, (radius * 0.27, radius * 0.2), ("room", index), 0.14)
        art += fill(chamber, linear([mix(RED, EARTH, 0.15), mix(RED, WHEAT, 0.3)]))
        for _ in range(7):
            seed = (at[0] + random.gauss(0, radius * 0.1), at[1] + random.gauss(0, radius * 0.07))
            art += fill(lens(*seed, 13, 7, random.uniform(0, 180)), light(STRAW, 0.3))
    core = blob((0, 0), (radius * 0.2, radius * 0.15), "core", 0.2)
    return art + fill(core, light(BLUSH, 0.5)) + spray(core, RED, 0.5)


def _vine(at: Point, seed: str) -> Art:
    """A spray cut from the plant: toothed leaves, two yellow flowers."""
    art = ""
    spine = arch(at, (at[0] + 300, at[1] + 40), 34, 10)
    for index in (2, 4, 6, 8, 10):
        x, y = spine[index]
        for side in (-1, 1):
            turn = 8 + side * 52
            tip = (x + math.cos(math.radians(turn)) * 76, y + math.sin(math.radians(turn)) * 62)
            leaf = blade((x, y), tip, 46, side * 14, mix(LEAF, INK, 0.3 + 0.05 * (index % 3)))
            art += group(leaf, opacity=0.2, transform="translate(9 11)") + leaf
    art += fill(ribbon(spine, [10, 7, 4]), mix(LEAF, INK, 0.4))
    for index in (3, 7):
        x, y = spine[index]
        petals = "".join(
            lens(x + math.cos(a) * 13, y - 8 + math.sin(a) * 10, 26, 11, math.degrees(a))
            for a in (math.tau * k / 5 for k in range(5))
        )
        art += fill(petals, WHEAT) + fill(ellipse(x, y - 8, 6, 5), mix(WHEAT, EARTH, 0.4))
    return art


def choy_sum() -> Art:
    """Choy sum before dawn: bundles on ice in a foam box, pickers' lamps, the lorry waiting."""
    art = _before_dawn() + stone_slab(WIDTH, 540, 900, "caixin", mix(STONE, DUSK, 0.35))
    art += glow(250, 660, 520, WHEAT, 0.5)
    art += _foam_back(610, 716, (560, 214))
    spots = ((-190, 10, -13), (-98, 0, -7), (4, -6, 2), (108, 0, 7), (196, 10, 14))
    for index, (dx, dy, turn) in enumerate(spots):
        art += move(bundle(index), 610 + dx * 0.98, 572 + dy, 1.2, turn)
    art += _foam_front(610, 716, (560, 214)) + _crushed(610, 520)
    art += move(bundle(9), 880, 806, 0.92, -76) + _headlamp(250, 724)
    for x, y, size in ((420, 780, 22), (470, 800, 15), (520, 772, 12), (352, 792, 12)):
        art += _ice(x, y, size, x)
    return art


def _before_dawn() -> Art:
    art = green_backdrop("dusk", "caixin", (1010, 120), True)
    deep = mix(NIGHT, DUSK, 0.3)
    art += fill(box(0, 0, WIDTH, 620), linear([(deep, 0.3), (deep, 0.42), (deep, 0.86)]))
    art += glow(220, 316, 420, BLUSH, 0.34)
    for x, y, size, coat in ((206, 492, 92, WATER), (120, 420, 56, TERRACOTTA), (338, 418, 60, INK),
                             (1060, 482, 88, DUSK), (968, 424, 58, WATER)):  # fmt: skip
        art += glow(x - size * 0.5, y - size * 0.2, size * 0.8, WHEAT, 0.45)
        art += person(x, y, size, shade(coat, 0.3), "reap")
        lamp = ellipse(x - size * 0.42, y - size * 0.64, size * 0.05, size * 0.05)
        art += glow(x - size * 0.42, y - size * 0.64, size * 0.3, WHEAT, 0.8) + fill(lamp, PAPER)
    return art + _lorry(96, 388)


def _lorry(x: float, y: float) -> Art:
    cab = path("M", (x, y), "V", y - 40, "L", (x + 12, y - 62), "H", x + 44, "V", y, "Z")
    art = body(box(x + 46, y - 84, 140, 80, 5), mix(PAPER, DUSK, 0.4), 6) + body(
        cab, mix(WATER, NIGHT, 0.3), 5
    )
    art += fill(box(x + 12, y - 52, 22, 20, 3), mix(MIST, NIGHT, 0.3))
    for wheel in (22, 90, 156):
        art += fill(ellipse(x + wheel, y, 14, 14), NIGHT) + fill(ellipse(x + wheel, y, 6, 6), STONE)
    beam = polygon([(x, y - 20), (x - 150, y - 6), (x - 150, y + 40), (x, y - 8)])
    art += fill(beam, linear([(WHEAT, 0.0), (WHEAT, 0.65)], (0, 0), (1, 0)))
    return art + glow(x, y - 14, 34, light(WHEAT, 0.4), 0.95)


FOAM = mix(PAPER, MIST, 0.14)


def _foam_back(x: float, y: float, size: Point) -> Art:
    w, h = size[0] / 2, size[1]
    art = fill(polygon([(x - w + 20, y - 10), (x + w, y - 10), (x + w + 190, y + 40),
                        (x + w - 100, y + 50)]), NIGHT, opacity=0.5, filter=blur(16))  # fmt: skip
    inner = polygon([(x - w, y - h), (x - w + 50, y - h - 74), (x + w - 50, y - h - 74),
                     (x + w, y - h)])  # fmt: skip
    art += fill(inner, linear([shade(FOAM, 0.5), shade(FOAM, 0.3)]))
    rim = path("M", (x - w + 4, y - h), "L", (x - w + 50, y - h - 74), "H", x + w - 50,
               "L", (x + w - 4, y - h))  # fmt: skip
    return art + line(rim, light(FOAM, 0.2), 26) + line(rim, shade(FOAM, 0.2), 3, opacity=0.5)


def _foam_front(x: float, y: float, size: Point) -> Art:
    w, h = size[0] / 2, size[1]
    front = polygon([(x - w, y - h), (x + w, y - h), (x + w - 22, y), (x - w + 22, y)])
    art = body(front, FOAM, 16, 0.4)
    beads = Random("foam")
    dots = "".join(
        ellipse(x + beads.uniform(-0.9, 0.9) * w, y - beads.uniform(0.05, 0.95) * h, 4, 3)
        for _ in range(150)
    )
    art += fill(dots, shade(FOAM, 0.12), opacity=0.7)
    art += body(box(x - w - 14, y - h - 14, size[0] + 28, 40, 8), light(FOAM, 0.2), 7, 0.3)
    return art + fill(box(x - 74, y - h * 0.52, 148, 30, 15), shade(FOAM, 0.3))


def _crushed(x: float, y: float) -> Art:
    random = Random("ice")
    art = ""
    for index in range(46):
        at = (x - 252 + 504 * index / 45, y - 26 - random.random() * 30)
        art += _ice(*at, random.uniform(12, 22), index)
    return art


def _ice(x: float, y: float, size: float, seed: object) -> Art:
    random = Random(f"ice {seed}")
    knots = [
        (x + math.cos(a) * size * random.uniform(0.7, 1.1),
         y + math.sin(a) * size * random.uniform(0.55, 0.8))
        for a in (math.tau * k / 5 + random.uniform(-0.3, 0.3) for k in range(5))
    ]  # fmt: skip
    art = fill(polygon(knots), linear([PAPER, mix(MIST, WATER, 0.25)], (0, 0), (1, 1)))
    return art + fill(polygon([knots[3], knots[4], (x, y)]), "#ffffff", opacity=0.7)


def bundle(seed: object) -> Art:
    """A tied bundle of choy sum standing on the origin, some 360 units high, buds uppermost."""
    random = Random(f"choy {seed}")
    stem = mix(SPROUT, PAPER, 0.35)
    back, front, tops = "", "", ""
    for index in range(6):
        side = (index - 2.5) / 2.5
        tip = (side * 70 + random.uniform(-8, 8), -random.uniform(236, 282))
        stalk = arch((side * 27, 0), tip, -side * 12)
        leafy = mix(LEAF, INK, random.uniform(0.3, 0.62))
        back += _leaf((side * 26, -120), (side * 116, -random.uniform(250, 310)), leafy)
        front += body(ribbon(stalk, [21, 18, 12, 7]), stem, 4, 0.25)
        if index % 2 == 0:
            front += _leaf((side * 36, -110), (side * 60 - 18, -random.uniform(220, 262)),
                           light(leafy, 0.12))  # fmt: skip
        tops += _buds(tip, random)
    cuts = "".join(ellipse(side * 11, 0, 8, 4.5) for side in (-2.4, -1.4, -0.5, 0.5, 1.4, 2.4))
    tie = string([(-46, -112), (0, -103), (47, -113)], STRAW, 14)
    return back + front + fill(cuts, light(PAPER, 0.2)) + tops + tie


def _leaf(foot: Point, tip: Point, colour: str) -> Art:
    spine = arch(foot, tip, (tip[0] - foot[0]) * 0.18)
    outline = ribbon(spine, [5, 14, 58, 88, 84, 56, 4])
    vein = ribbon(spine[:8], [7, 4, 1])
    return body(outline, colour, 9, 0.5) + fill(vein, mix(SPROUT, PAPER, 0.3))


def _buds(at: Point, random: Random) -> Art:
    art = ""
    for index in range(13):
        a, reach = math.tau * index / 13, 17 * math.sqrt(random.random())
        spot = (at[0] + math.cos(a) * reach, at[1] - 6 + math.sin(a) * reach * 0.9)
        tone = mix(SPROUT, random.choice((LEAF, LEAF, WHEAT)), random.uniform(0.2, 0.8))
        art += fill(ellipse(*spot, 6, 8), shade(tone, 0.2)) + fill(
            ellipse(spot[0] - 1, spot[1] - 2, 4.5, 6), tone
        )
    return art


def _headlamp(x: float, y: float) -> Art:
    """A picker's lamp put down on the stone, still burning."""
    loop = line(ellipse(x + 6, y - 8, 112, 50), mix(INK, LEAF, 0.15), 20)
    art = fill(ellipse(x + 30, y + 44, 128, 40), NIGHT, opacity=0.45, filter=blur(10)) + loop
    art += line(ellipse(x + 6, y - 12, 112, 50), light(INK, 0.25), 5, opacity=0.7)
    art += body(box(x - 52, y - 14, 104, 84, 26), mix(NIGHT, STONE, 0.25), 9)
    art += fill(ellipse(x, y + 28, 36, 34), mix(STONE, PAPER, 0.4))
    art += fill(ellipse(x, y + 28, 29, 27), radial([PAPER, light(WHEAT, 0.5), WHEAT]))
    return art + glow(x, y + 28, 150, light(WHEAT, 0.4), 0.85)


def basket() -> Art:
    """The willow basket: fruit basket with a hoop, a begun base, cut switches with catkins."""
    art = green_backdrop("morning", "basket", (240, 150), False, mix(SPROUT, WHEAT, 0.25))
    art += linen(WIDTH, 530, 900, mix(PAPER, STRAW, 0.3), TERRACOTTA)
    art += wicker_basket(560, 704, (500, 300), "", 236)
    art += tag(770, 462, 86) + _begun(880, 734) + switches((150, 800), 560, 13, -7, "basket")
    art += catkins((350, 690), (196, 560), -30, "one") + catkins((390, 716), (250, 640), 24, "two")
    return art + leaves((720, 810), 150, 7, "basket", SPROUT)


def _begun(x: float, y: float) -> Art:
    """A base in the making: woven rounds, its stakes still loose."""
    art, rods = "", ""
    for index in range(18):
        a = math.tau * index / 18
        reach = 168 + 26 * ((index * 5) % 4) / 3
        rod = ribbon([(x, y), (x + math.cos(a) * reach * 0.6, y + math.sin(a) * reach * 0.24),
                      (x + math.cos(a) * reach, y + math.sin(a) * reach * 0.4 - 10)], [9, 8,
                      3])  # fmt: skip
        rods += rod
        art += body(rod, mix(WHITE_WILLOW, EARTH, 0.15 + 0.2 * (index % 3)), 2, 0.2)
    rounds = ""
    for ring in range(1, 8):
        rounds += ellipse(x, y, ring * 13, ring * 5.2)
    disc = ellipse(x, y, 98, 39)
    art += fill(disc, shade(mix(WHITE_WILLOW, EARTH, 0.4), 0.2)) + line(rounds, WHITE_WILLOW, 8)
    beads = "".join(
        path("M", (x + math.cos(a) * r, y + math.sin(a) * r * 0.4), "l", (math.cos(a) * 9, 3))
        for r in (20, 46, 72)
        for a in (math.tau * (k + 0.5 * (r == 46)) / 18 for k in range(18))
    )
    return shadow(rods, 8, 14, 6, 0.4) + art + line(beads, shade(EARTH, 0.2), 5, opacity=0.6)


def sandy(y: float, seed: object) -> Art:
    """Sandy soil from y on."""
    return ground(WIDTH, y, 900, seed, mix(SOIL, STRAW, 0.5))
