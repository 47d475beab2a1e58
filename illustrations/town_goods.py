"""Goods that several villages or the whole county sell."""

from random import Random

from illustrations.buildings import hamlet, house, wall
from illustrations.daowan_views import RIPE, paddies
from illustrations.frame import GOODS
from illustrations.gaogang_bees import honey_jar
from illustrations.gaogang_views import MEADOW, flank, steps
from illustrations.land import Ground, canal, lake, plain
from illustrations.light import body, cast, shadow, spray
from illustrations.packs import KRAFT, bow, label, mark, paper_bag, pouch
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    PAPER,
    SHADOW,
    SPROUT,
    STONE,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WHEAT,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import blade, poplars, tree
from illustrations.shapes import Point, arch, box, ellipse, path, polygon, ribbon, smooth
from illustrations.sky import clouds, hills, sky, sun
from illustrations.surfaces import straw_litter, wood_table
from illustrations.svg import Art, clip, fill, line, linear, move

BAMBOO = mix(mix(STRAW, WHEAT, 0.35), CLAY, 0.25)
CHILI = mix(TERRACOTTA, BARK, 0.12)


def town_backdrop(hour: str, seed: object) -> Art:
    """Lake, canal, street and terrace behind a thing on a table."""
    width = GOODS.width
    art = sky(width, 330, hour) + sun(270, 150, 40) + clouds(width, 190, seed, 4)
    art += hills(width, 334, 130, far(DUSK, 0.58), (seed, 1))
    edges = [
        flank((700 - 40 * k, 332 + 8 * k), (960 - 18 * k, 226 + 28 * k), 1240, (seed, k))
        for k in range(4)
    ]
    art += steps(edges, 420, MEADOW, seed)
    ground = Ground(width, 760, 326, 470)

    def course(v: float) -> float:
        return -0.3 + 1.5 * v - 0.7 * v**2

    art += plain(ground, mix(LEAF, STRAW, 0.4))
    art += paddies(ground, course, (-1.7, -1.2, -0.8, -0.48, -0.24, -0.08), RIPE, (seed, "left"))
    tones = (SPROUT, LEAF, mix(SPROUT, STRAW, 0.3), mix(LEAF, INK, 0.25))
    art += paddies(ground, course, (0.08, 0.26, 0.5, 0.85, 1.4), tones, (seed, "right"))
    shore = smooth([(-40, 342), (150, 336), (330, 346), (290, 372), (120, 392), (-40, 404)])
    art += clip(shore, lake(width, 330, 420, seed)) + canal(ground, course, 0.12, (0.06, 1.05))
    art += hamlet(560, 356, 230, 5, seed) + poplars((820, 346), (1180, 356), (60, 100), 7, seed)
    haze = box(0, 200, width, 330)
    return art + fill(haze, linear([(PAPER, 0), (PAPER, 0.3), (PAPER, 0.12)]))


def gift_pack() -> Art:
    """The town's box: rice, honey and chilies of three villages."""
    art = town_backdrop("afternoon", "gift pack") + wood_table(
        1200, 540, 900, "gift pack", mix(EARTH, CLAY, 0.5)
    )
    art += _box_back(600, 722)
    art += paper_bag(440, 640, (250, 396), mix(PAPER, STRAW, 0.12), "gift pack") + label(
        420, 420, 140, 164
    )
    art += _chili_packet(802, 640) + honey_jar(640, 604, (216, 290))
    art += straw_litter(330, 596, 520, 60, "pack nest") + _box_front(600, 722)
    for index, (x, y, turn) in enumerate(((300, 800, 14), (400, 822, -10), (352, 784, 34))):
        art += chili(x, y, 150, turn, index)
    return art + _bow_band(600, 722)


def _box_back(x: float, y: float) -> Art:
    inside = polygon([(-330, -170), (-270, -236), (290, -236), (340, -170)])
    art = cast(10, 0, 660, 420) + fill(inside, linear([shade(KRAFT, 0.5), shade(KRAFT, 0.32)]))
    for flap in (((-330, -170), (-270, -236), (-330, -290), (-410, -220)),
                 ((340, -170), (290, -236), (372, -284), (430, -214))):  # fmt: skip
        outline = polygon(list(flap))
        art += shadow(outline, 14, 12, 7, 0.3) + body(outline, light(KRAFT, 0.12), 5, 0.4)
    return move(art, x, y)


def _box_front(x: float, y: float) -> Art:
    front = polygon([(-330, -170), (340, -170), (332, 0), (-322, 0)])
    art = body(front, KRAFT, 10, 0.5) + line("M-330 -170H340", light(KRAFT, 0.6), 6)
    waves = ""
    for index in range(3):
        level = -40.0 + index * 17
        waves += path("M", (-326, level), "q", (54, -26), (109, 0)) + " t 109 0" * 5
    art += clip(front, line(waves, INK, 8)) + mark(-214, -108, 96, INK)
    return move(art, x, y)


def _bow_band(x: float, y: float) -> Art:
    band = polygon([(x + 126, y - 170), (x + 168, y - 170), (x + 166, y), (x + 126, y)])
    red = mix(TERRACOTTA, BARK, 0.06)
    return body(band, red, 4, 0.3) + bow(x + 147, y - 152, 74, red)


def _chili_packet(x: float, y: float) -> Art:
    """A packet with a window full of dried chilies."""
    art = pouch(x, y, (216, 350), mix(KRAFT, PAPER, 0.25))
    window = box(x - 76, y - 240, 152, 150, 22)
    random = Random("packet")
    inside = fill(window, shade(CHILI, 0.5))
    for index in range(44):
        at = (x + random.uniform(-80, 80), y - 166 + random.uniform(-80, 80))
        inside += chili(*at, random.uniform(70, 96), random.uniform(0, 180), index, False)
    return (
        art
        + clip(window, inside)
        + line(window, light(KRAFT, 0.4), 5)
        + mark(x, y - 290, 74, TERRACOTTA)
    )


def chili(x: float, y: float, length: float, turn: float, seed: object, lying: bool = True) -> Art:
    """A dried thread chili with its stalk."""
    random = Random(f"chili {seed}")
    bend = random.uniform(-0.16, 0.16) * length
    spine = arch((-length / 2, 0), (length / 2, 0), bend)
    pod = ribbon(spine, [length * 0.1, length * 0.13, length * 0.1, length * 0.02])
    tone = mix(CHILI, random.choice((TERRACOTTA, BARK)), random.uniform(0, 0.3))
    art = fill(pod, SHADOW, opacity=0.35, transform="translate(5 8)") if lying else ""
    art += body(pod, tone, length * 0.03, 0)
    gleam = [(px, py - length * 0.028) for px, py in spine[1:6]]
    art += fill(ribbon(gleam, [0, length * 0.022, 0]), SUNLIGHT, opacity=0.55)
    stalk = arch((-length / 2, 0), (-length * 0.68, -length * 0.06), 4)
    return move(
        art + line(smooth(stalk, closed=False), mix(LEAF, EARTH, 0.5), length * 0.035),
        x,
        y,
        1,
        turn,
    )


def furniture() -> Art:
    """The square table with its stools in a courtyard, the one key that puts it together on top."""
    art = _courtyard()
    art += _stool(356, 640, 0.92) + _stool(864, 640, 0.92)
    art += _table(600, 760)
    return art + _stool(372, 800, 1.16) + _stool(842, 812, 1.16)


def _courtyard() -> Art:
    art = sky(1200, 420, "morning") + sun(220, 120, 40) + clouds(1200, 200, "yard", 4)
    art += hills(1200, 400, 110, far(DUSK, 0.55), "yard")
    art += poplars((660, 420), (1180, 420), (150, 210), 7, "yard")
    art += house(-60, 520, 420, "yard house") + wall(330, 520, 900, 170)
    art += tree(1050, 560, 400, "yard tree", mix(LEAF, INK, 0.2)) + _bamboo()
    tone = mix(CLAY, STONE, 0.45)
    art += fill(box(-10, 520, 1220, 400), linear([light(tone, 0.5), tone, shade(tone, 0.18)]))
    random = Random("yard paving")
    joints = ""
    for row in range(8):
        y = 524 + row * 17 + row * row * 5.2
        joints += path("M", (-10, y), "L", (1210, y + random.uniform(-2, 2)))
        for column in range(-8, 9):
            x = 600 + (column + 0.5 * (row % 2)) * (92 + row * 20)
            joints += path("M", (x, y), "l", ((x - 600) * 0.05, 17 + row * 10.4))
    art += line(joints, shade(tone, 0.3), 2.5, opacity=0.5)
    return art + spray(box(-10, 520, 1220, 400), shade(tone, 0.35), 0.4, (0.3, 0), (0.9, 1))


def _bamboo() -> Art:
    """A stand of bamboo before the wall."""
    random = Random("yard bamboo")
    art = ""
    for index in range(9):
        x = 400 + index * 34 + random.uniform(-10, 10)
        top = 190 + random.uniform(-40, 60)
        lean = random.uniform(-26, 30)
        stem = arch((x, 524), (x + lean, top), 8, 7)
        tone = mix(LEAF, random.choice((INK, SPROUT)), 0.3)
        art += fill(ribbon(stem, [11, 9, 5]), tone)
        joints = "".join(path("M", (px - 6, py), "h", 12) for px, py in stem[1:-1])
        art += line(joints, shade(tone, 0.35), 2.4)
        for px, py in stem[3:]:
            for side in (-1, 1):
                tip = (px + side * random.uniform(34, 70), py + random.uniform(-6, 34))
                art += blade(
                    (px, py), tip, 12, side * 10, mix(LEAF, random.choice((INK, SPROUT, LEAF)), 0.3)
                )
    return art


def _leg(x: float, top: float, foot: float, width: float, dim: float = 0.0) -> Art:
    return body(
        box(x - width / 2, top, width, foot - top, 3), shade(BAMBOO, dim), width * 0.22, 0.4
    )


def _board(corners: list[Point], thick: float) -> Art:
    """A laminated board: its top in strips, its near edge; corners from far left, clockwise."""
    far_left, far_right, right, left = corners
    top = polygon(corners)
    art = body(top, light(BAMBOO, 0.22), 3, 0.3)
    strips = ""
    for index in range(1, 16):
        share = index / 16
        strips += path("M", (far_left[0] + (far_right[0] - far_left[0]) * share, far_left[1]), "L",
                       (left[0] + (right[0] - left[0]) * share, left[1]))  # fmt: skip
    art += clip(top, line(strips, mix(BAMBOO, EARTH, 0.35), 2, opacity=0.6))
    edge = polygon([left, right, (right[0], right[1] + thick), (left[0], left[1] + thick)])
    return (
        art
        + body(edge, mix(BAMBOO, EARTH, 0.2), 4, 0.4)
        + line(path("M", left, "L", right), light(BAMBOO, 0.6), 3)
    )


def _table(x: float, y: float) -> Art:
    art = cast(0, 0, 560, 420)
    for leg, foot in ((-196, -96), (196, -96)):
        art += _leg(leg, -300, foot, 28, 0.25)
    art += body(box(-196, -330, 392, 34), shade(BAMBOO, 0.3), 4)
    for leg in (-258, 258):
        art += _leg(leg, -270, 0, 36)
    art += body(box(-258, -262, 516, 46), mix(BAMBOO, EARTH, 0.22), 5, 0.4)
    art += shadow(box(-258, -262, 516, 16), 0, 8, 6, 0.35)
    art += body(box(-258, -96, 516, 22, 4), shade(BAMBOO, 0.14), 4, 0.4)
    art += _board([(-224, -394), (224, -394), (296, -286), (-296, -286)], 26)
    return move(art + _key(30, -330) + _teapot(-110, -322), x, y)


def _stool(x: float, y: float, scale: float) -> Art:
    art = cast(0, 0, 190, 160)
    for leg in (-52, 52):
        art += _leg(leg, -140, -34, 15, 0.25)
    for leg in (-70, 70):
        art += _leg(leg, -130, 0, 19)
    art += body(box(-70, -128, 140, 24), mix(BAMBOO, EARTH, 0.22), 3, 0.4)
    art += body(box(-70, -48, 140, 13, 3), shade(BAMBOO, 0.12), 3, 0.3)
    art += _board([(-62, -182), (62, -182), (86, -142), (-86, -142)], 15)
    return move(art, x, y, scale)


def _key(x: float, y: float) -> Art:
    """The hexagon key and four bolts."""
    steel = mix(STONE, SHADOW, 0.25)
    bent = "M0 0H104Q116 0 112 -12L104 -34"
    art = line(bent, SHADOW, 9, opacity=0.3, transform="translate(6 8)") + line(bent, steel, 9)
    art += line("M2 -2H100", light(steel, 0.6), 2.5)
    for dx, dy in ((-10, 24), (26, 30), (62, 24), (140, 16)):
        art += fill(ellipse(dx + 4, dy + 5, 10, 6), SHADOW, opacity=0.35) + body(
            ellipse(dx, dy, 10, 6.5), steel, 2, 0
        )
        art += fill(ellipse(dx, dy, 4, 2.5), shade(steel, 0.5))
    return move(art, x, y)


def _teapot(x: float, y: float) -> Art:
    clay = mix(TERRACOTTA, EARTH, 0.35)
    art = cast(0, 0, 100, 110) + line("M44 -50C86 -62 84 -14 48 -16", clay, 10)
    art += body("M-46 -34C-70 -40 -74 -62 -84 -66L-76 -74C-58 -66 -56 -52 -40 -50Z", clay, 3, 0.3)
    art += body("M-50 -30C-50 -66 50 -66 50 -30C50 4 -50 4 -50 -30Z", clay, 7, 0.5)
    art += body(ellipse(0, -56, 30, 8), shade(clay, 0.12), 3) + body(
        ellipse(0, -67, 8, 7), clay, 2, 0
    )
    for dx in (86, 138):
        art += fill(ellipse(dx + 5, 15, 22, 7), SHADOW, opacity=0.3)
        art += body(f"M{dx - 20} -12C{dx - 18} 18 {dx + 18} 18 {dx + 20} -12Z", PAPER, 4, 0.3)
        art += fill(ellipse(dx, -12, 20, 6), mix(WHEAT, LEAF, 0.4))
    return move(art, x, y)
