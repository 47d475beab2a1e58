"""The bird walk of 湖滨村."""

from illustrations.creatures import bird, person, ripple
from illustrations.frame import PLACE
from illustrations.hubin_views import (
    FRESH,
    PLANK,
    far_shore,
    jetty,
    mist_band,
    reed_wall,
    still_shore,
    sun_path,
    water,
)
from illustrations.land import reflected
from illustrations.light import body, shadow
from illustrations.palette import (
    BARK,
    DUSK,
    EARTH,
    INK,
    PAPER,
    SHADOW,
    STRAW,
    TERRACOTTA,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, box, ellipse, path, polygon, ribbon, smooth
from illustrations.sky import clouds, sky, sun
from illustrations.svg import Art, fill, line, move

WIDTH, HEIGHT = PLACE.width, PLACE.height


def birdwalk() -> Art:
    """The boards that lead into the reeds to a hide, swans resting on the open water."""
    art = sky(WIDTH, 400, "morning") + sun(420, 190, 48) + clouds(WIDTH, 220, "hb bird", 4)
    art += far_shore(WIDTH, 400, "hb bird") + water(
        ((-10, 400), (WIDTH + 10, HEIGHT + 10)), "morning", "hb bird"
    )
    art += still_shore(WIDTH, 400, "hb bird") + sun_path(420, 408, 900, "hb bird")
    art += mist_band(WIDTH, 410, 140, 0.6) + _skein()
    art += reed_wall(900, 500, 740, 130, "behind") + reed_wall(-30, 480, 340, 70, "far left")
    hide = _hide(1150, 520)
    art += reflected(hide, 548, 0.3) + hide + reed_wall(1330, 600, 300, 170, "beside")
    walk: list[Point] = [
        (1210, 545),
        (1080, 580),
        (1010, 640),
        (1040, 730),
        (1130, 840),
        (1210, 960),
        (1260, 1060),
    ]
    art += jetty(walk, [34, 44, 60, 86, 124, 164, 200], 22) + _rail(walk)
    art += person(1040, 690, 138, INK) + _scope(985, 690)
    for x, y, size, flip in (
        (590, 690, 1.05, False),
        (850, 545, 0.5, True),
        (385, 540, 0.46, False),
    ):
        swan = move(_swan(), 0, 0, size, 0, flip)
        art += (
            move(reflected(swan, 4, 0.28), x, y) + ripple(x, y + 6, 130 * size) + move(swan, x, y)
        )
    art += (
        _stilt(700, 880, 1.05)
        + _stilt(850, 830, 0.85)
        + reed_wall(-30, 1030, 420, 330, "near left")
    )
    return art + reed_wall(1330, 1040, 320, 340, "near right", FRESH)


def _skein() -> Art:
    art = ""
    for index in range(-5, 6):
        art += bird(820 + abs(index) * 36 + index * 6, 150 + index * 13, 34 - abs(index), DUSK)
    return art


def _hide(x: float, y: float) -> Art:
    """The watching hut on stilts, open slits all round."""
    wood = mix(PLANK, BARK, 0.2)
    art = ""
    for dx in (6, 90, 172):
        art += body(box(x + dx, y - 6, 12, 44), shade(wood, 0.4), 2)
    art += body(box(x, y - 122, 190, 128), wood, 7)
    boards = "".join(path("M", (x, y - 122 + 16 * i), "h", 190) for i in range(1, 8))
    art += line(boards, shade(wood, 0.35), 2, opacity=0.6) + fill(
        box(x + 18, y - 92, 154, 34), shade(BARK, 0.4)
    )
    art += body(box(x + 10, y - 58, 170, 9), light(wood, 0.3), 2)
    roof = polygon([(x - 26, y - 112), (x + 26, y - 178), (x + 166, y - 178), (x + 216, y - 112)])
    thatch = "".join(
        path("M", (x + 30 + i * 11, y - 176), "L", (x - 18 + i * 19, y - 110)) for i in range(13)
    )
    return (
        art
        + shadow(roof, 4, 14, 6)
        + body(roof, mix(STRAW, EARTH, 0.25), 8)
        + line(thatch, mix(EARTH, STRAW, 0.3), 3, opacity=0.6)
    )


def _rail(walk: list[Point]) -> Art:
    offsets = (-20.0, -24.0, -34.0, -48.0, -66.0, -88.0, -106.0)
    feet = [(x + dx, y) for (x, y), dx in zip(walk, offsets, strict=True)]
    tall = (34.0, 42.0, 56.0, 78.0, 108.0, 140.0, 170.0)
    art = ""
    for (x, y), high in zip(feet, tall, strict=True):
        art += body(box(x - high * 0.045, y - high, high * 0.09, high), PLANK, 3, 0.3)
    for share in (1.0, 0.55):
        rope = [(x, y - high * share) for (x, y), high in zip(feet, tall, strict=True)]
        art += fill(ribbon(rope, [4, 7, 12]), light(PLANK, 0.2 if share == 1 else 0))
    return art


def _scope(x: float, y: float) -> Art:
    legs = path(
        "M",
        (x, y - 96),
        "L",
        (x - 20, y),
        "M",
        (x, y - 96),
        "L",
        (x + 18, y + 2),
        "M",
        (x, y - 96),
        "V",
        y + 4,
    )
    tube = ribbon([(x - 28, y - 106), (x + 26, y - 104)], [15, 12, 7])
    return line(legs, BARK, 4) + body(tube, mix(SHADOW, INK, 0.4), 4)


def _swan() -> Art:
    """A swan on the water about the origin, looking left, some 230 high."""
    white = PAPER
    trunk = smooth(
        [
            (-104, -30),
            (-84, -62),
            (-20, -78),
            (60, -92),
            (138, -104),
            (118, -52),
            (84, -8),
            (0, 8),
            (-76, 2),
        ]
    )
    neck = ribbon(
        [(-84, -34), (-118, -70), (-112, -118), (-84, -150), (-92, -190), (-118, -206)],
        [44, 34, 26, 22, 22, 26],
    )
    head = smooth(
        [(-96, -212), (-112, -222), (-136, -212), (-146, -198), (-122, -192), (-100, -196)]
    )
    art = body(neck, white, 6, 0.35) + body(head, white, 5, 0.2) + body(trunk, white, 14, 0.4)
    for lift, reach in ((0, 0), (20, 16)):
        wing = smooth(
            [
                (-48, -50 + lift),
                (10, -82 + lift),
                (92, -96 + lift),
                (132 - reach, -92 + lift),
                (92, -48 + lift),
                (20, -24 + lift),
            ]
        )
        art += shadow(wing, 5, 6, 5, 0.16) + body(wing, white, 9, 0.35)
    beak = polygon([(-138, -210), (-176, -190), (-140, -192)])
    return (
        art
        + body(beak, WHEAT, 3, 0.2)
        + fill(polygon([(-160, -198), (-176, -190), (-156, -191)]), BARK)
        + fill(ellipse(-126, -207, 3, 3), BARK)
    )


def _stilt(x: float, y: float, size: float) -> Art:
    """A black-winged stilt on its red legs."""
    legs = line(
        path("M", (-4, -64), "L", (-12, -2), "M", (10, -64), "L", (14, -34), "L", (8, -2)),
        TERRACOTTA,
        4,
    )
    trunk = smooth([(-34, -84), (-10, -98), (26, -92), (60, -78), (24, -64), (-14, -62)])
    wing = smooth([(-12, -94), (26, -94), (78, -76), (30, -74), (-6, -78)])
    neck = ribbon(arch((-26, -80), (-40, -124), -6), [17, 11, 11])
    head = ellipse(-43, -127, 11, 10)
    bill = line(path("M", (-52, -126), "L", (-84, -118)), BARK, 3)
    art = (
        legs + body(neck, PAPER, 3) + body(trunk, PAPER, 5) + body(wing, mix(BARK, SHADOW, 0.5), 3)
    )
    art += body(head, PAPER, 3, 0.2) + bill + fill(ellipse(-46, -129, 2, 2), BARK)
    return ripple(x, y, 34 * size) + move(art, x, y, size)
