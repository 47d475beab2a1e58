"""The homestay of 湖滨村 in the morning."""

from random import Random

from illustrations.buildings import house
from illustrations.creatures import bird, boat, duck
from illustrations.frame import PLACE
from illustrations.hubin_views import (
    far_shore,
    mist_band,
    quay,
    reed_wall,
    still_shore,
    sun_path,
    water,
)
from illustrations.land import reflected
from illustrations.light import body, cast, shadow, spray
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
from illustrations.plants import tree
from illustrations.shapes import arch, box, ellipse, lens, path, polygon, ribbon, smooth
from illustrations.sky import clouds, sky, sun
from illustrations.surfaces import wood_table
from illustrations.svg import Art, blur, clip, fill, line, linear
from illustrations.vessels import bowl, plate, steam

WIDTH, HEIGHT = PLACE.width, PLACE.height
WOOD = mix(EARTH, CLAY, 0.25)


def inn() -> Art:
    """The window of a lakeside room in the morning: tea, mint, and water from sill to sky."""
    opening = box(330, 90, 980, 600)
    art = fill(box(0, 0, WIDTH, HEIGHT), linear([mix(PAPER, CLAY, 0.35), mix(PAPER, CLAY, 0.2)]))
    art += spray(box(0, 0, WIDTH, HEIGHT), mix(CLAY, EARTH, 0.3), 0.35)
    art += clip(opening, _view()) + _window_frame() + _sunbeam()
    art += _curtain(190, 420, False) + _curtain(1220, 1450, True)
    art += wood_table(WIDTH, 720, HEIGHT, "hb inn", mix(EARTH, CLAY, 0.35))
    art += _sun_patch() + _teapot(700, 876) + _cup(990, 880) + _cup(1130, 920)
    return art + _mint(440, 870) + _breakfast(1330, 850)


def _view() -> Art:
    art = sky(WIDTH, 400, "morning") + sun(560, 210, 44) + clouds(WIDTH, 250, "hb inn", 6)
    art += far_shore(WIDTH, 400, "hb inn") + water(((300, 400), (1340, 740)), "morning", "hb inn")
    art += (
        still_shore(WIDTH, 400, "hb inn")
        + sun_path(560, 408, 740, "hb inn")
        + mist_band(WIDTH, 406, 70, 0.5)
    )
    homes = (
        house(1060, 470, 150, "inn one")
        + house(1190, 476, 160, "inn two")
        + tree(1050, 474, 110, "inn", mix(LEAF, INK, 0.3))
        + quay(1010, 490, 400, 16)
    )
    art += reflected(homes, 490, 0.35) + homes
    art += (
        boat(740, 480, 130)
        + duck(880, 600, 70)
        + duck(960, 574, 54, True)
        + bird(820, 220, 32)
        + bird(870, 204, 26)
    )
    return art + reed_wall(320, 700, 300, 190, "hb inn")


def _window_frame() -> Art:
    art = fill(box(330, 90, 980, 30), SHADOW, opacity=0.3, filter=blur(8))
    for x, y, wide, tall in ((306, 64, 1028, 34), (306, 64, 34, 656), (1300, 64, 34, 656)):
        art += body(box(x, y, wide, tall, 4), WOOD, 7)
    for x, y, wide, tall in ((806, 98, 22, 590), (340, 238, 960, 14)):
        art += body(box(x, y, wide, tall), WOOD, 5)
    lattice = ""
    for left in (340, 828):
        for index in range(1, 6):
            lattice += path("M", (left + index * 78, 98), "V", 238)
        lattice += path("M", (left, 168), "h", 466)
    art += line(lattice, WOOD, 8) + body(box(280, 686, 1080, 44, 6), light(WOOD, 0.2), 6)
    return art


def _curtain(left: float, right: float, flip: bool) -> Art:
    """A blue cotton curtain, gathered at two thirds with a cord."""
    wide = right - left
    tie = left + wide * (0.82 if flip else 0.18)
    outline = smooth([
        (left, 40), (left + wide / 2, 46), (right, 40), (right - wide * (0 if flip else 0.1), 240),
        (tie + 46, 470), (tie + 62, 640), (tie + 66, 770), (tie, 778), (tie - 66, 770),
        (tie - 62, 640),
        (tie - 46, 470), (left + wide * (0.1 if flip else 0), 240),
    ])  # fmt: skip
    blue = mix(WATER, INK, 0.3)
    art = shadow(outline, 24, 10, 14, 0.3) + body(outline, blue, 14, 0.4)
    folds = ""
    for share in (0.14, 0.32, 0.5, 0.68, 0.86):
        folds += ribbon(
            [
                (left + wide * share, 44),
                (tie + (share - 0.5) * 70, 470),
                (tie + (share - 0.5) * 120, 772),
            ],
            [16, 7, 12],
        )
    art += clip(
        outline,
        fill(folds, shade(blue, 0.3), opacity=0.7)
        + fill(folds, light(blue, 0.35), opacity=0.4, transform="translate(-12 0)"),
    )
    for index in range(26):
        random = Random(f"dot {left} {index}")
        at = (random.uniform(left, right), random.uniform(60, 760))
        art += clip(outline, fill(ellipse(*at, 5, 5), PAPER, opacity=0.7))
    return (
        art
        + body(box(tie - 52, 458, 104, 22, 11), STRAW, 4)
        + body(box(150, 30, 1320, 14, 7) if not flip else box(1340, 30, 10, 14, 5), BARK, 3)
    )


def _sunbeam() -> Art:
    beam = polygon([(340, 98), (1300, 98), (1560, 1000), (560, 1000)])
    return fill(beam, linear([(light(STRAW, 0.6), 0.28), (STRAW, 0)]), filter=blur(20))


def _sun_patch() -> Art:
    patch = polygon([(520, 730), (790, 730), (880, 990), (560, 990)]) + polygon(
        [(830, 730), (1150, 730), (1330, 990), (930, 990)]
    )
    return fill(patch, light(STRAW, 0.5), opacity=0.4, filter=blur(10))


def _teapot(x: float, y: float) -> Art:
    clay = mix(TERRACOTTA, EARTH, 0.4)
    art = cast(x, y, 250, 240)
    handle = arch((x + 96, y - 130), (x + 92, y - 34), 84, 8)
    spout = ribbon([(x - 96, y - 66), (x - 150, y - 96), (x - 176, y - 158)], [52, 32, 20])
    art += line(smooth(handle, closed=False), shade(clay, 0.2), 20) + body(spout, clay, 6)
    pot = smooth(
        [
            (x - 84, y - 6),
            (x - 128, y - 70),
            (x - 100, y - 136),
            (x, y - 160),
            (x + 100, y - 136),
            (x + 128, y - 70),
            (x + 84, y - 6),
            (x, y),
        ]
    )
    art += body(pot, clay, 18, 0.5) + fill(
        ribbon(arch((x - 98, y - 110), (x - 92, y - 40), -14), [3, 13, 3]), PAPER, opacity=0.5
    )
    lid = path(
        "M",
        (x - 74, y - 148),
        "Q",
        (x, y - 206),
        (x + 74, y - 148),
        "Q",
        (x, y - 132),
        (x - 74, y - 148),
        "Z",
    )
    return (
        art
        + body(lid, light(clay, 0.08), 8)
        + body(ellipse(x, y - 190, 16, 14), clay, 4)
        + steam(x - 190, y - 170, 150, "pot")
    )


def _cup(x: float, y: float) -> Art:
    tea = fill(ellipse(0, 0, 50, 13), mix(WHEAT, LEAF, 0.3))
    return bowl(x, y, 60, tea, PAPER, WATER) + steam(x, y - 66, 110, ("cup", x))


def _mint(x: float, y: float) -> Art:
    """A sprig of lake mint in a glass."""
    random = Random("mint")
    art = cast(x, y, 90, 130)
    for index in range(5):
        tip = (x - 90 + index * 46, y - 300 + abs(index - 2) * 34)
        stem = arch((x - 8 + index * 4, y - 20), tip, (index - 2) * 12, 8)
        art += fill(ribbon(stem, [7, 4]), mix(LEAF, INK, 0.3))
        for step in range(3, 9):
            px, py = stem[step]
            for side in (-1, 1):
                tone = mix(LEAF, random.choice((INK, SPROUT, INK)), random.uniform(0.2, 0.5))
                size = 58 - step * 3.5
                leaf = lens(px + side * size * 0.42, py - 8, size, size * 0.5, side * -24)
                art += body(leaf, tone, 4, 0.3)
    glass = polygon([(x - 54, y - 136), (x + 54, y - 136), (x + 44, y), (x - 44, y)])
    art += fill(glass, mix(WATER, PAPER, 0.6), opacity=0.42) + fill(
        polygon([(x - 50, y - 86), (x + 50, y - 86), (x + 44, y), (x - 44, y)]),
        mix(WATER, PAPER, 0.4),
        opacity=0.4,
    )
    return (
        art
        + line(glass, PAPER, 4, opacity=0.75)
        + fill(box(x - 38, y - 118, 9, 96, 4), PAPER, opacity=0.7)
    )


def _breakfast(x: float, y: float) -> Art:
    art = plate(x, y, 110)
    for dx in (-40, 26):
        bun = smooth(
            [
                (x + dx - 44, y + 2),
                (x + dx - 40, y - 34),
                (x + dx, y - 54),
                (x + dx + 42, y - 32),
                (x + dx + 44, y + 4),
                (x + dx, y + 14),
            ]
        )
        swirl = path(
            "M", (x + dx - 26, y - 10), "q", (6, -28), (30, -24), "t", (18, 22), "t", (-26, 10)
        )
        art += (
            shadow(bun, 8, 6, 5, 0.3)
            + body(bun, mix(PAPER, STRAW, 0.25), 7, 0.3)
            + line(swirl, mix(CLAY, STRAW, 0.3), 3.5)
        )
    return art
