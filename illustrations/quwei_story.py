"""A seed's journey: the interview table, from tassel to bag."""

import math
from random import Random

from illustrations.frame import PLACE
from illustrations.light import body, cast, shadow, spray
from illustrations.packs import string
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    EARTH,
    INK,
    LEAF,
    PAPER,
    SHADOW,
    SPROUT,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.quwei_goods import COATED, seed_bag
from illustrations.quwei_maize import GOLDEN, ear, husk, kernel, mound
from illustrations.quwei_views import spring_backdrop
from illustrations.shapes import Point, arch, box, ellipse, lens, path, polygon, ribbon, smooth
from illustrations.surfaces import wood_table
from illustrations.svg import Art, blur, clip, fill, line, linear, move
from illustrations.vessels import bamboo_tray, steam

WIDTH, HEIGHT = PLACE.width, PLACE.height
WALL = mix(PAPER, BLUSH, 0.4)


def story() -> Art:
    """A room in March: the window on the field, braids of ears, and a seed's way on the table."""
    plaster = linear([light(WALL, 0.3), WALL, mix(WALL, CLAY, 0.5)], (0, 0), (1, 0.6))
    art = fill(box(-10, -10, WIDTH + 20, 700), plaster)
    art += spray(box(0, 0, WIDTH, 700), mix(CLAY, EARTH, 0.3), 0.4, (0.2, 0.1), (1, 1))
    art += _window(560, 120, 500, 400)
    for x, length, count in ((180, 520, 12), (340, 420, 9), (1230, 400, 9), (1400, 520, 12)):
        art += _braid(x, 36, length, count)
    art += body(box(-20, -20, WIDTH + 40, 70), mix(EARTH, BARK, 0.35), 14)
    art += wood_table(WIDTH, 650, HEIGHT, "story", mix(CLAY, EARTH, 0.4)) + _daylight()
    return art + _journey()


def _window(x: float, y: float, width: float, height: float) -> Art:
    pane = box(x, y, width, height)
    view = move(spring_backdrop("morning", "story", (330, 120)), x - 90, y - 66, 0.62)
    wood = mix(EARTH, INK, 0.35)
    art = fill(box(x - 26, y - 26, width + 52, height + 52), wood) + clip(pane, view)
    art += fill(pane, linear([(SUNLIGHT, 0.35), (SUNLIGHT, 0)], (0, 0), (1, 1)))
    bars = path("M", (x + width / 2, y), "v", height, "M", (x, y + height * 0.34), "h", width)
    art += line(bars, wood, 14) + line(box(x, y, width, height), shade(wood, 0.3), 5)
    art += fill(box(x, y, width, 16), SHADOW, opacity=0.25, filter=blur(6))
    sill = box(x - 60, y + height + 22, width + 120, 30, 4)
    return art + shadow(sill, 8, 16, 8, 0.3) + body(sill, light(wood, 0.2), 6)


def _braid(x: float, y: float, length: float, count: int) -> Art:
    """Golden ears tied by their husks into a hanging braid."""
    random = Random(f"braid {x}")
    art = fill(ribbon([(x + 34, y), (x + 36, y + length)], [90, 120, 70]), SHADOW, opacity=0.24,
               filter=blur(14))  # fmt: skip
    art += string([(x, y - 20), (x, y + 40)], mix(STRAW, EARTH, 0.3), 10)
    for index in range(count):
        level = y + 60 + (length - 130) * index / count
        for side in (-1, 1):
            turn = 90 - side * random.uniform(22, 40)
            angle = math.radians(turn)
            at = (x + math.cos(angle) * 66, level + math.sin(angle) * 56)
            art += husk((x, level - 8), (x + math.cos(angle) * 34, level + 24), 26, side * 4,
                        mix(STRAW, PAPER, 0.3))  # fmt: skip
            art += move(_small_cob(), at[0], at[1], 1, turn)
    return art


def _small_cob() -> Art:
    """An ear for hanging: its kernels no more than rows of dots."""
    outline = lens(0, 0, 112, 26, 0)
    art = body(outline, mix(WHEAT, EARTH, 0.12), 5, 0.4)
    for off, tone in ((-7.5, 0.5), (-1.0, 0.28), (5.5, 0.05)):
        course = arch((-44, off * 0.6), (46, off * 0.5), -off * 0.7, 5)
        dots = smooth(course, closed=False)
        art += line(dots, light(WHEAT, tone), 5.4, stroke_dasharray="0.1 7")
    return art


def _daylight() -> Art:
    """The window's light across the table."""
    beam = polygon([(520, 660), (1000, 660), (1180, 1010), (560, 1010)])
    return fill(beam, linear([(SUNLIGHT, 0.5), (SUNLIGHT, 0.1)]), filter=blur(16))


def _journey() -> Art:
    """From left to right: tassel, ear, a tray of kernels, the sewn bag; one kernel walks on."""
    art = (
        _mug(396, 730)
        + _tassel((300, 860))
        + _notebook(1010, 915)
        + seed_bag(1120, 820, (270, 400))
    )
    dark = ellipse(520, 812, 190, 32)
    art += fill(dark, SHADOW, opacity=0.36, filter=blur(9))
    art += ear((540, 786), 310, -12, GOLDEN, "story", mix(LEAF, SPROUT, 0.4))
    art += bamboo_tray(800, 780, 170, STRAW, 0.4)
    art += move(mound(142, 60, 32, COATED, "story"), 800, 778)
    for index, (x, y) in enumerate(arch((330, 930), (960, 888), -44, 8)):
        art += fill(ellipse(x + 7, y + 9, 18, 12), SHADOW, opacity=0.3)
        tone = COATED[0] if index > 4 else WHEAT
        art += kernel((x, y), 38, 40 + index * 47, tone, light(tone, 0.45))
    return art


def _tassel(foot: Point) -> Art:
    """A pulled tassel lying on the table, its flowers along the branches."""
    art = ""
    for index in range(9):
        turn = math.radians(-172 + (index - 4) * 11)
        long = 210 - 12 * abs(index - 4)
        tip = (foot[0] + 60 + math.cos(turn) * long, foot[1] - 40 + math.sin(turn) * long * 0.8)
        bow = arch((foot[0] + 60, foot[1] - 40), tip, (index - 4) * 5, 9)
        low = [(x + 10, y + 14) for x, y in bow]
        art += fill(ribbon(low, [5, 14, 5]), SHADOW, opacity=0.22, filter=blur(3))
        for step, (x, y) in enumerate(bow[2:]):
            side = 8 if step % 2 else -8
            tone = mix(WHEAT, (SPROUT, STRAW, EARTH)[(step + index) % 3], 0.35)
            art += fill(ribbon([(x + 10, y), (x - 12, y + side)], [4, 12, 3]), tone)
        art += fill(ribbon(bow, [6, 5, 2]), mix(LEAF, STRAW, 0.4))
    stalk = [(foot[0] + 60, foot[1] - 40), (foot[0] + 130, foot[1] - 22)]
    return art + fill(ribbon(stalk, [12, 15]), LEAF)


def _notebook(x: float, y: float) -> Art:
    cover = polygon([(x - 10, y - 74), (x + 190, y - 60), (x + 230, y + 30), (x - 40, y + 12)])
    art = shadow(cover, 14, 16, 8, 0.35) + body(cover, WATER, 6)
    page = polygon([(x + 2, y - 70), (x + 182, y - 57), (x + 216, y + 20), (x - 22, y + 5)])
    art += body(page, PAPER, 4, 0.3)
    rules = "".join(
        path("M", (x - 2 - i * 5, y - 52 + i * 14), "l", (184 + i * 9, 14)) for i in range(4)
    )
    art += line(rules, mix(WATER, PAPER, 0.5), 2.5, opacity=0.7)
    pencil = ribbon([(x + 60, y - 10), (x + 250, y - 66)], [11, 12])
    return art + shadow(pencil, 6, 10, 4, 0.3) + body(pencil, WHEAT, 3, 0.3)


def _mug(x: float, y: float) -> Art:
    """An enamel mug of tea."""
    wall = path("M", (x - 48, y - 96), "L", (x - 44, y - 6), "Q", (x, y + 14), (x + 44, y - 6), "L",
                (x + 48, y - 96), "Z")  # fmt: skip
    art = cast(x, y, 92, 130) + line(path("M", (x + 44, y - 78), "q", (44, 6), (-2, 56)), INK, 11)
    art += body(wall, PAPER, 8) + fill(ellipse(x, y - 96, 48, 14), mix(PAPER, CLAY, 0.4))
    art += fill(ellipse(x, y - 93, 42, 10), mix(WHEAT, EARTH, 0.3))
    art += line(ellipse(x, y - 96, 48, 14), INK, 5)
    sun = fill(ellipse(x - 2, y - 46, 20, 20), TERRACOTTA)
    return art + sun + steam(x, y - 110, 120, "mug")
