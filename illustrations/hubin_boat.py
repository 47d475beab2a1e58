"""The boat trip of 湖滨村."""

from illustrations.creatures import bird
from illustrations.frame import PLACE
from illustrations.hubin_views import far_shore, reed_wall, still_shore, sun_path, water
from illustrations.land import reflected
from illustrations.light import body
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    PAPER,
    SHADOW,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
)
from illustrations.shapes import arch, box, ellipse, path, ribbon, smooth
from illustrations.sky import clouds, sky, sun
from illustrations.svg import Art, clip, fill, line, linear, move

WIDTH, HEIGHT = PLACE.width, PLACE.height
VEST = mix(TERRACOTTA, WHEAT, 0.3)


def trip() -> Art:
    """The half-past-four boat: low gold light, a quiet hull between two walls of reeds."""
    art = sky(WIDTH, 400, "afternoon") + fill(
        box(0, 0, WIDTH, 460), linear([(WHEAT, 0), (WHEAT, 0.5)])
    )
    art += sun(470, 250, 54, light(STRAW, 0.5)) + clouds(
        WIDTH, 240, "hb boat", 6, light(STRAW, 0.5)
    )
    art += far_shore(WIDTH, 400, "hb boat", STRAW) + water(
        ((-10, 400), (WIDTH + 10, HEIGHT + 10)), "afternoon", "hb boat"
    )
    art += fill(box(0, 400, WIDTH, 620), linear([(WHEAT, 0.55), (WHEAT, 0.22), (WATER, 0)]))
    art += still_shore(WIDTH, 400, "hb boat", STRAW) + sun_path(
        470, 408, 1000, "hb boat", light(STRAW, 0.5)
    )
    tone = mix(LEAF, WHEAT, 0.3)
    for x, y, wide, tall in ((-40, 470, 330, 130), (1040, 480, 620, 150), (1240, 560, 420, 250)):
        wall = reed_wall(x, y, wide, tall, ("hb boat", x), tone)
        art += reflected(wall, y + 6, 0.3) + wall
    vessel = electric_boat()
    art += move(reflected(vessel, 10, 0.32), 780, 690) + _wake(780, 704) + move(vessel, 780, 690)
    art += bird(640, 190, 36) + bird(710, 168, 28) + bird(590, 160, 24)
    art += reed_wall(-40, 1030, 420, 400, "hb boat near", tone)
    return art + reed_wall(1260, 1040, 380, 330, "hb boat right", tone)


def electric_boat() -> Art:
    """An open boat with a canopy and its passengers in vests, going left; the waterline at y 0."""
    art = ""
    for x in (-230, -80, 90, 240):
        art += body(box(x - 5, -196, 10, 130), mix(CLAY, EARTH, 0.4), 3)
    for index, x in enumerate((-178, -118, -36, 28, 142, 196)):
        art += _passenger(x, -62 - (index % 2) * 4, index)
    art += _passenger(292, -76, 7, True)
    hull = path("M", (-392, -96), "Q", (-356, -84), (-300, -76), "H", 330, "Q", (352, -78),
                (360, -88), "L",
                (346, 0), "Q", (330, 12), (290, 12), "H", -270, "Q", (-352, 4), (-392, -96),
                "Z")  # fmt: skip
    art += body(hull, PAPER, 12, 0.35)
    inside = fill(box(-420, -46, 800, 20), WATER) + fill(
        box(-420, -20, 800, 44), mix(EARTH, TERRACOTTA, 0.35)
    )
    art += clip(hull, inside) + line(
        path(
            "M", (-392, -96), "Q", (-356, -84), (-300, -76), "H", 330, "Q", (352, -78), (360, -88)
        ),
        mix(EARTH, CLAY, 0.3),
        10,
    )
    for x in (-200, -60, 80, 220):
        art += line(ellipse(x, -30, 17, 18), TERRACOTTA, 8) + line(
            ellipse(x, -30, 17, 18), PAPER, 8, stroke_dasharray="14 13"
        )
    return art + _canopy()


def _canopy() -> Art:
    top = path(
        "M",
        (-276, -190),
        "Q",
        (-240, -236),
        (-150, -238),
        "H",
        170,
        "Q",
        (260, -236),
        (292, -190),
        "Z",
    )
    art = body(top, mix(WATER, INK, 0.25), 9, 0.4)
    stripes = "".join(box(-250 + i * 84, -250, 40, 70) for i in range(7))
    art += clip(top, fill(stripes, PAPER, opacity=0.88))
    for index in range(13):
        x = -276 + index * 43.7
        scallop = path(
            "M", (x, -192), "h", 43.7, "q", (-3, 26), (-21.8, 26), "t", (-21.9, -26), "Z"
        )
        art += body(scallop, PAPER if index % 2 else mix(WATER, INK, 0.25), 2, 0.2)
    return art


def _passenger(x: float, y: float, seed: int, pilot: bool = False) -> Art:
    """Somebody seated, seen from the side above the gunwale."""
    vest = INK if pilot else VEST
    coat = (WATER, PAPER, DUSK, WHEAT)[seed % 4]
    tall = 82 if seed % 3 else 68
    art = body(
        smooth(
            [
                (x - 24, y + 16),
                (x - 26, y - tall * 0.5),
                (x - 8, y - tall * 0.72),
                (x + 12, y - tall * 0.7),
                (x + 26, y - tall * 0.4),
                (x + 24, y + 16),
            ]
        ),
        vest,
        5,
        0.3,
    )
    sleeve = path("M", (x + 8, y - tall * 0.52), "Q", (x + 4, y - tall * 0.2), (x - 8, y + 6))
    art += line(sleeve, coat, 14)
    art += line(path("M", (x - 20, y - tall * 0.2), "H", x + 22), light(STRAW, 0.5), 5)
    art += fill(ellipse(x - 2, y - tall * 0.95, 14, 16), mix(BLUSH, EARTH, 0.35))
    return art + _headgear(x, y - tall, seed % 2 == 1)


def _headgear(x: float, top: float, hatted: bool) -> Art:
    """A straw hat, or dark hair, on a head whose crown is at x, top."""
    if hatted:
        hat = smooth(
            [
                (x - 34, top - 2),
                (x - 12, top - 14),
                (x, top - 26),
                (x + 12, top - 14),
                (x + 32, top - 2),
                (x, top + 3),
            ]
        )
        return body(hat, mix(STRAW, WHEAT, 0.4), 4, 0.3)
    hair = path(
        "M",
        (x - 15, top),
        "C",
        (x - 16, top - 22),
        (x + 18, top - 22),
        (x + 16, top + 10),
        "Q",
        (x + 6, top - 4),
        (x - 15, top),
        "Z",
    )
    return fill(hair, mix(BARK, SHADOW, 0.3))


def _wake(x: float, y: float) -> Art:
    art = ""
    for index in range(5):
        reach = 60 + index * 74
        near = ribbon(
            arch((x - 380, y), (x - 380 + reach * 2.6, y + 16 + index * 15), -8), [1, 7 - index, 0]
        )
        art += fill(near, PAPER, opacity=0.7 - index * 0.1)
    return art + fill(
        ribbon([(x - 420, y + 4), (x - 380, y - 4), (x - 330, y + 6)], [1, 8, 1]),
        PAPER,
        opacity=0.8,
    )
