"""The salted duck eggs of 湖滨村."""

import math
from random import Random

from illustrations.creatures import duck
from illustrations.hubin_views import lake_backdrop
from illustrations.light import body, cast, shadow
from illustrations.packs import KRAFT
from illustrations.palette import (
    BARK,
    EARTH,
    INK,
    MIST,
    PAPER,
    SHADOW,
    SPROUT,
    STONE,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
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
from illustrations.surfaces import linen, straw_litter
from illustrations.svg import Art, blur, clip, fill, line, move, radial
from illustrations.vessels import plate

SHELL = mix(mix(MIST, PAPER, 0.45), SPROUT, 0.12)


def egg() -> Art:
    """Salted duck eggs: an open box, two halves that show their yolk, one still in clay."""
    art = lake_backdrop("morning", "hb egg", (260, 170)) + linen(
        1200, 540, 900, mix(PAPER, STRAW, 0.2), WATER
    )
    art += _egg_box(450, 680) + plate(770, 742, 215, PAPER, WATER)
    art += _half((678, 690), 1.12, -16) + _half((862, 700), 1.06, 12)
    art += _whole((330, 778), 1.0, 18, "loose") + _clay_egg(540, 800)
    return art + straw_litter(240, 836, 200, 6, "hb egg")


def _egg_box(x: float, y: float) -> Art:
    """The open box from the front: lid up behind, two rows of eggs, a low front wall."""
    card = mix(KRAFT, STRAW, 0.2)
    lid = polygon([(x - 262, y - 236), (x + 262, y - 236), (x + 276, y - 452), (x - 276, y - 452)])
    art = cast(x, y, 540, 330) + shadow(lid, 26, 14, 12, 0.35) + body(lid, light(card, 0.2), 8)
    art += _duck_label(x, y - 346)
    art += fill(
        polygon([(x - 262, y - 236), (x + 262, y - 236), (x + 280, y - 110), (x - 280, y - 110)]),
        shade(card, 0.4),
    )
    for row, (count, step, lift, size) in enumerate(((5, 98, 232, 0.7), (4, 112, 152, 0.98))):
        for index in range(count):
            at = (x + (index - (count - 1) / 2) * step, y - lift)
            art += _whole(at, size, (index * 7 + row * 5) % 9 - 4, (row, index))
        ledge = polygon(
            [
                (x - 268 - row * 8, y - lift + 40 * size),
                (x + 268 + row * 8, y - lift + 40 * size),
                (x + 272 + row * 8, y - lift + 66 * size),
                (x - 272 - row * 8, y - lift + 66 * size),
            ]
        )
        art += body(ledge, mix(card, STONE, 0.25), 3, 0.5)
    front = polygon([(x - 282, y - 112), (x + 282, y - 112), (x + 276, y), (x - 276, y)])
    art += body(front, card, 9, 0.5) + fill(
        polygon([(x - 280, y - 60), (x + 280, y - 60), (x + 279, y - 40), (x - 279, y - 40)]),
        mix(WATER, INK, 0.25),
    )
    return art + line(path("M", (x - 282, y - 112), "H", x + 282), light(card, 0.6), 6)


def _duck_label(x: float, y: float) -> Art:
    """The village's own label: a duck on the water before the sun, no words."""
    paper = box(x - 130, y - 82, 260, 164, 12)
    art = body(paper, mix(WATER, INK, 0.25), 4, 0.3) + line(
        box(x - 119, y - 71, 238, 142, 8), STRAW, 2.5
    )
    art += fill(ellipse(x, y - 10, 54, 54), WHEAT) + duck(x + 4, y + 26, 118, plume=PAPER)
    return art


def _whole(at: Point, size: float, turn: float, seed: object) -> Art:
    """A whole egg standing about the point, blue-green."""
    outline = smooth(
        [
            (0, -66),
            (34, -50),
            (50, -8),
            (44, 34),
            (20, 58),
            (0, 62),
            (-20, 58),
            (-44, 34),
            (-50, -8),
            (-34, -50),
        ]
    )
    random = Random(f"egg {seed}")
    tone = mix(SHELL, random.choice((WATER, PAPER, STRAW)), random.uniform(0.04, 0.16))
    spots = "".join(
        ellipse(random.uniform(-34, 34), random.uniform(-44, 46), 2, 2) for _ in range(9)
    )
    art = body(outline, tone, 11, 0.4) + clip(
        outline, fill(spots, mix(WATER, EARTH, 0.4), opacity=0.35)
    )
    art += fill(blob((-17, -28), (10, 17), "gleam", 0.05), "#ffffff", opacity=0.6)
    foot = fill(
        ellipse(at[0] + 12 * size, at[1] + 58 * size, 48 * size, 12 * size),
        SHADOW,
        opacity=0.35,
        filter=blur(5),
    )
    return foot + move(art, *at, size, turn)


def _half(at: Point, size: float, turn: float) -> Art:
    """Half an egg, its cut face to the viewer: white, orange yolk, oil running down."""
    rim = smooth(
        [
            (0, -104),
            (50, -84),
            (80, -18),
            (70, 50),
            (34, 88),
            (0, 96),
            (-34, 88),
            (-70, 50),
            (-80, -18),
            (-50, -84),
        ]
    )
    face = smooth(
        [
            (0, -96),
            (45, -77),
            (72, -17),
            (63, 46),
            (30, 81),
            (0, 88),
            (-30, 81),
            (-63, 46),
            (-72, -17),
            (-45, -77),
        ]
    )
    art = body(rim, SHELL, 7, 0.2) + body(face, mix(PAPER, "#ffffff", 0.4), 6, 0.25)
    yolk = blob((0, 12), (48, 52), "yolk", 0.03, 12)
    deep = mix(TERRACOTTA, WHEAT, 0.3)
    oil = blob((5, 74), (26, 9), "oil", 0.12)
    art += fill(blob((0, 14), (57, 61), "halo", 0.04, 12), WHEAT, opacity=0.45)
    art += fill(oil, mix(WHEAT, TERRACOTTA, 0.3), opacity=0.55)
    art += fill(
        yolk, radial([light(WHEAT, 0.15), mix(WHEAT, TERRACOTTA, 0.45), deep], (0.38, 0.34), 0.66)
    )
    art += clip(yolk, _crumb()) + fill(
        ribbon(arch((-28, -8), (-2, -30), 8), [3, 9, 3]), "#ffffff", opacity=0.75
    )
    foot = fill(
        ellipse(at[0] + 16, at[1] + 94 * size, 84 * size, 18 * size),
        SHADOW,
        opacity=0.4,
        filter=blur(8),
    )
    return foot + move(art, *at, size, turn)


def _crumb() -> Art:
    random = Random("crumb")
    light_, dark = "", ""
    for index in range(70):
        turn, reach = random.uniform(0, math.tau), 50 * random.random() ** 0.5
        dot = ellipse(
            math.cos(turn) * reach,
            12 + math.sin(turn) * reach,
            random.uniform(1.5, 4),
            random.uniform(1.5, 3),
        )
        if index % 2:
            light_ += dot
        else:
            dark += dot
    return fill(light_, light(WHEAT, 0.4), opacity=0.6) + fill(
        dark, mix(TERRACOTTA, EARTH, 0.3), opacity=0.5
    )


def _clay_egg(x: float, y: float) -> Art:
    """An egg still in its coat of mud and ash."""
    coat = blob((x, y), (70, 60), "mud", 0.08, 11)
    mud = mix(mix(EARTH, STONE, 0.45), BARK, 0.15)
    art = cast(x, y + 54, 120, 130) + body(coat, mud, 12, 0.7)
    random = Random("mud")
    for _ in range(16):
        art += fill(
            lens(
                x + random.uniform(-48, 44),
                y + random.uniform(-42, 40),
                26,
                4,
                random.uniform(0, 180),
            ),
            mix(STRAW, EARTH, 0.3),
        )
    crack = blob((x - 16, y - 14), (36, 30), "crack b", 0.12, 11)
    return (
        art
        + fill(crack, shade(mud, 0.4))
        + body(blob((x - 15, y - 13), (31, 25), "crack b in", 0.12, 11), SHELL, 6, 0.3)
    )
