"""The goslings of 高岗村."""

from random import Random

from illustrations.creatures import goose, ripple
from illustrations.gaogang_views import SPRING, terrace_backdrop
from illustrations.light import body, cast, shadow
from illustrations.packs import KRAFT
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    LEAF,
    MIST,
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
from illustrations.plants import tufts, willow
from illustrations.shapes import blob, box, ellipse, lens, path, polygon, ribbon, smooth
from illustrations.surfaces import ground, straw_litter
from illustrations.svg import Art, fill, line, linear, move

DOWN = light(mix(WHEAT, STRAW, 0.45), 0.12)
OLIVE = mix(mix(WHEAT, BARK, 0.45), LEAF, 0.2)


def goslings() -> Art:
    """Goslings about the carton that will carry them home, the pond and the old geese behind."""
    art = terrace_backdrop("morning", "goose", SPRING, light_at=(260, 130))
    art += _pond() + ground(1200, 500, 900, "goose", mix(SPROUT, STRAW, 0.3))
    art += _grass() + _carton(640, 676)
    art += straw_litter(300, 740, 560, 46, "goose")
    art += _pan(944, 762)
    art += gosling(330, 734, 250, "left") + gosling(846, 728, 214, "right", True)
    return art + gosling(560, 806, 272, "front") + straw_litter(420, 822, 420, 8, "goose front")


def gosling(x: float, y: float, height: float, seed: object, flip: bool = False) -> Art:
    """A gosling a few days old, in yellow down with an olive back, facing left."""
    art = "" if flip else cast(10, 0, 74, 90)
    skin = mix(WHEAT, TERRACOTTA, 0.55)
    for leg in (-4, 18):
        art += fill(ribbon([(leg, -18), (leg - 1, -4)], [8, 6]), shade(skin, 0.1))
        art += fill(
            path("M", (leg + 3, -6), "L", (leg - 20, 1), "Q", (leg - 8, 4), (leg + 5, 1), "Z"), skin
        )
    trunk = blob((10, -44), (44, 32), (seed, "trunk"), 0.035, 22)
    neck = ribbon([(0, -38), (-18, -56), (-26, -78), (-28, -98)], [60, 46, 32, 30])
    head = blob((-29, -98), (23, 21), (seed, "head"), 0.03, 18)
    tail = smooth([(44, -58), (62, -62), (54, -40), (40, -34)])
    art += body(tail, DOWN, 4, 0.4) + body(trunk, DOWN, 9, 0.3) + fill(neck, light(DOWN, 0.16))
    art += body(head, DOWN, 5, 0.3)
    art += fill(smooth([(-22, -116), (-8, -106), (-4, -84), (-14, -96)]), OLIVE, opacity=0.55)
    art += fill(
        smooth([(-2, -74), (30, -74), (54, -54), (40, -48), (12, -62)]), OLIVE, opacity=0.55
    )
    wing = smooth([(-2, -54), (18, -60), (40, -48), (28, -34), (8, -36)])
    art += body(wing, mix(DOWN, OLIVE, 0.35), 5, 0.4) + _fluff(seed)
    beak = "M-48 -104C-57 -103 -63 -97 -65 -92C-59 -88 -52 -88 -47 -90Z"
    art += body(beak, mix(skin, EARTH, 0.2), 3, 0.2) + line("M-64 -92.5Q-56 -94 -48 -95", BARK, 1.4)
    art += fill(ellipse(-36, -103, 4.2, 4.8), BARK) + fill(ellipse(-37.5, -105, 1.4, 1.6), PAPER)
    return move(art, x, y, height / 118, 0, flip)


def _fluff(seed: object) -> Art:
    random = Random(f"fluff {seed}")
    strokes = {light(DOWN, 0.5): "", mix(WHEAT, EARTH, 0.2): ""}
    for index in range(70):
        at = (random.gauss(8, 22), random.gauss(-42, 15))
        tone = list(strokes)[index % 2]
        strokes[tone] += lens(at[0], at[1], random.uniform(6, 11), 1.6, random.gauss(30, 24))
    return "".join(fill(outlines, tone, opacity=0.55) for tone, outlines in strokes.items())


def _pond() -> Art:
    shore = smooth(
        [(-40, 500), (60, 452), (260, 430), (520, 436), (640, 470), (600, 540), (-40, 560)]
    )
    art = fill(shore, mix(SPROUT, EARTH, 0.35), transform="translate(8 -7)")
    art += fill(shore, linear([mix(MIST, PAPER, 0.4), mix(WATER, MIST, 0.35)]))
    art += ripple(190, 478, 60) + ripple(470, 466, 44)
    art += willow(70, 474, 210, "goose", mix(SPROUT, LEAF, 0.4))
    return art + goose(200, 484, 84) + goose(292, 474, 74) + goose(470, 472, 70, True)


def _grass() -> Art:
    random = Random("goose grass")
    art = ""
    for row in range(9):
        y = 508 + row * row * 4.6 + row * 8
        spots = [(random.uniform(0, 1200), y + random.uniform(-6, 6)) for _ in range(18 - row)]
        spots = [(x + dx, low + abs(dx) * 0.3) for x, low in spots for dx in (-7, 0, 7)]
        tone = random.choice((LEAF, mix(LEAF, INK, 0.25), light(SPROUT, 0.2)))
        art += tufts(spots, [11.0 + row * 1.5] * len(spots), tone, ("goose", row))
    return art


def _carton(x: float, y: float) -> Art:
    """An open carton with holes to breathe through; two look out."""
    inside = polygon([(-220, -216), (-180, -276), (214, -276), (236, -216)])
    art = cast(10, -4, 450, 380) + fill(inside, linear([shade(KRAFT, 0.5), shade(KRAFT, 0.35)]))
    back = polygon([(-180, -276), (214, -276), (250, -338), (-150, -338)])
    art += body(back, light(KRAFT, 0.1), 5, 0.4) + straw_litter(-170, -232, 340, 26, "carton")
    art += gosling(-70, -110, 230, "in one") + gosling(96, -104, 214, "in two", True)
    art += straw_litter(-190, -214, 370, 22, "carton brim")
    front, side = (
        box(-224, -216, 448, 216),
        polygon([(224, -216), (250, -236), (250, -24), (224, 0)]),
    )
    art += body(side, shade(KRAFT, 0.25), 3) + body(front, KRAFT, 9, 0.5)
    for flap in (((-224, -216), (-180, -256), (-270, -300), (-316, -250)),
                 ((224, -216), (250, -250), (336, -226), (316, -180))):  # fmt: skip
        art += shadow(polygon(list(flap)), 12, 10, 6, 0.25)
        art += body(polygon(list(flap)), light(KRAFT, 0.14), 4, 0.4)
    fold = polygon([(-224, -216), (224, -216), (196, -150), (-196, -150)])
    art += shadow(fold, 6, 12, 6, 0.3) + body(fold, light(KRAFT, 0.2), 5, 0.4)
    for hole in (-110, -36, 38, 112):
        art += fill(ellipse(hole, -84, 17, 17), shade(BARK, 0.2))
        art += line(f"M{hole - 15} -76A17 17 0 0 0 {hole + 15} -76", light(KRAFT, 0.5), 3)
    return move(art, x, y)


def _pan(x: float, y: float) -> Art:
    art = cast(0, 8, 200, 190) + body("M-120 -22C-116 14 -80 22 0 22C80 22 116 14 120 -22Z", INK, 8)
    art += fill(ellipse(0, -22, 120, 32), light(INK, 0.25))
    art += fill(ellipse(0, -19, 108, 26), linear([mix(MIST, PAPER, 0.3), mix(WATER, MIST, 0.3)]))
    art += line(ellipse(-16, -20, 52, 11), PAPER, 3, opacity=0.7)
    art += fill(ellipse(-50, -27, 30, 4), SUNLIGHT, opacity=0.8)
    return move(art + line("M-118 -20A120 32 0 0 0 118 -20", mix(CLAY, SHADOW, 0.2), 2), x, y)
