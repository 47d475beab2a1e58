"""The paddy crab of 稻湾村."""

import math
from random import Random

from illustrations.daowan_views import paddy_backdrop
from illustrations.light import body, shadow
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    PAPER,
    SHADOW,
    STRAW,
    SUNLIGHT,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, blob, ellipse, lens, path, ribbon, smooth
from illustrations.surfaces import straw_litter, wood_table
from illustrations.svg import Art, blur, fill, line, move
from illustrations.vessels import bamboo_tray

SHELL = light(mix(mix(EARTH, INK, 0.38), BARK, 0.1), 0.08)
"""The olive brown of a live crab's back."""


def crab() -> Art:
    """Live paddy crabs, each tied crosswise with straw, on a woven tray."""
    art = paddy_backdrop("morning", "crab", light_at=(900, 120), flip=True)
    art += wood_table(1200, 470, 900, "crab", mix(CLAY, EARTH, 0.6))
    art += bamboo_tray(600, 620, 500, tilt=0.52) + straw_litter(290, 640, 520, 60, "crab")
    art += move(tied_crab(), 928, 580, 0.56, 14) + move(tied_crab(), 270, 580, 0.56, -12)
    art += move(tied_crab(), 600, 646, 1.16)
    return art + straw_litter(300, 812, 560, 12, "crab front")


def tied_crab() -> Art:
    """An olive-brown mitten crab from above, claws folded in; some 400 units wide."""
    art = fill(ellipse(20, 60, 210, 120), SHADOW, opacity=0.3, filter=blur(14))
    for side in (-1, 1):
        for index in range(4):
            art += _leg(side, index)
    art += _shell()
    for side in (-1, 1):
        art += _claw(side)
    return art + _tie()


def _leg(side: int, index: int) -> Art:
    tone = light(SHELL, 0.24 if side < 0 else 0.1)
    hip = (side * 88.0, -22 + index * 28.0)
    knee = (side * (178 - index * 12), -56 + index * 48.0)
    shin = (side * (204 - index * 20), 10 + index * 48.0)
    foot = (side * (170 - index * 26), 74 + index * 34.0)
    thigh = ribbon(arch(hip, knee, 10 * side), [28, 42, 30])
    calf = ribbon(arch(knee, shin, 4 * side), [27, 29, 19])
    toe = ribbon(arch(shin, foot, 10 * side), [17, 13, 1])
    art = ""
    for part in (toe, calf, thigh):
        art += fill(part, SHADOW, opacity=0.3, filter=blur(6), transform="translate(10 14)")
    art += body(toe, mix(WHEAT, EARTH, 0.45), 3, 0.4) + body(calf, tone, 6, 0.5)
    art += body(thigh, tone, 7, 0.5) + line(thigh + calf, shade(SHELL, 0.4), 2, opacity=0.6)
    fringe = "".join(
        lens(
            knee[0] + (shin[0] - knee[0]) * s + side * 12,
            knee[1] + (shin[1] - knee[1]) * s,
            16,
            3,
            side * 20,
        )
        for s in (0.15, 0.3, 0.45, 0.6, 0.75)
    )
    return art + fill(fringe, mix(EARTH, SHADOW, 0.4), opacity=0.7)


def _shell() -> Art:
    outline = smooth([
        (-122, -30), (-112, -62), (-78, -84), (-34, -92), (0, -88), (34, -92), (78, -84),
        (112, -62), (122, -30), (120, 12), (96, 62), (52, 94), (0, 102), (-52, 94),
        (-96, 62), (-120, 12),
    ])  # fmt: skip
    teeth = "".join(
        lens(side * (114 + 4 * index), -66 + index * 24, 34, 18, -58 * side + index * 10 * side)
        for side in (-1, 1)
        for index in range(3)
    )
    art = _eyes() + shadow(outline, 16, 22, 10, 0.5) + fill(teeth, shade(SHELL, 0.2))
    art += body(outline, SHELL, 13, 0.75) + line(outline, shade(SHELL, 0.45), 3, opacity=0.7)
    grooves = (
        "M-56 -46Q-34 -26 -38 2Q-20 22 0 22Q20 22 38 2Q34 -26 56 -46M-38 2Q-66 16 -78 44"
        "M38 2Q66 16 78 44M0 22V52"
    )
    art += line(grooves, shade(SHELL, 0.5), 7, opacity=0.75)
    art += line(grooves, light(SHELL, 0.4), 2.5, opacity=0.6, transform="translate(-3 -4)")
    gleam = path("M", (-96, -40), "Q", (-76, -74), (-26, -76), "Q", (-62, -60), (-82, -28), "Z")
    return art + fill(gleam, SUNLIGHT, opacity=0.75)


def _eyes() -> Art:
    art = ""
    for side in (-1, 1):
        stalk = path("M", (side * 24, -84), "Q", (side * 26, -104), (side * 36, -112))
        art += line(stalk, shade(SHELL, 0.1), 13)
        art += fill(ellipse(side * 37, -116, 12, 13), "#16211f")
        art += fill(ellipse(side * 37 - 4, -121, 4, 4), PAPER)
    return art


def _claw(side: int) -> Art:
    arm = ribbon([(side * 98, -52), (side * 152, -78), (side * 140, -128)], [42, 50, 42])
    palm = blob((side * 112, -156), (56, 48), ("palm", side), 0.05)
    big = ribbon(arch((side * 96, -190), (side * 8, -166), 30 * -side), [52, 42, 5])
    small = ribbon(arch((side * 84, -150), (side * 14, -154), 4 * side), [34, 24, 4])
    tone = light(SHELL, 0.2 if side < 0 else 0.1)
    pincer = mix(mix(STRAW, EARTH, 0.45), SHELL, 0.25)
    art = shadow(arm + palm + big, 10, 16, 8, 0.4)
    art += body(arm, tone, 8) + body(small, mix(pincer, SHELL, 0.3), 5, 0.5)
    art += body(big, pincer, 8, 0.5) + body(palm, tone, 10, 0.6)
    return art + line(palm + big, shade(SHELL, 0.45), 2, opacity=0.5) + _mitten(side)


def _mitten(side: int) -> Art:
    """The dense brown fur about the palm: a pad, and hairs that lie outwards from it."""
    random = Random(f"mitten {side}")
    fur = mix(mix(BARK, EARTH, 0.4), SHELL, 0.25)
    x, y = side * 120, -152
    art = fill(blob((x, y), (46, 38), ("fur", side), 0.1, 14), fur)
    for index in range(64):
        turn = math.tau * index / 64
        reach = random.uniform(0.66, 0.94)
        at = (x + math.cos(turn) * 42 * reach, y + math.sin(turn) * 38 * reach)
        lean = math.degrees(turn) + random.uniform(-16, 16)
        art += fill(
            lens(*at, random.uniform(13, 18), 6, lean), mix(fur, EARTH, random.uniform(0, 0.35))
        )
    for _ in range(34):
        at = (x + random.gauss(-5, 13), y + random.gauss(-4, 11))
        art += fill(
            lens(*at, 15, 3.4, 70 + random.gauss(0, 26)), light(fur, random.uniform(0.12, 0.4))
        )
    return art


def _tie() -> Art:
    """Straw twice across and twice along, knotted on the shell."""
    strands = [
        [
            (-186.0, -4.0 + d),
            (-96.0, -24.0 + d),
            (0.0, -30.0 + d),
            (96.0, -24.0 + d),
            (186.0, -4.0 + d),
        ]
        for d in (0, 13, 26)
    ]
    strands += [
        [
            (-14.0 + d, -204.0),
            (-22.0 + d, -140.0),
            (-16.0 + d, -60.0),
            (-12.0 + d, 30.0),
            (-10.0 + d, 106.0),
        ]
        for d in (0, 13, 26)
    ]
    art = ""
    for index, points in enumerate(strands):
        art += _straw(points, 12.5, index)
    ends = (
        [(4, -18), (44, -62), (96, -70)],
        [(2, -16), (40, 30), (52, 74)],
        [(0, -16), (-44, 22), (-62, 30)],
    )
    for index, end in enumerate(ends):
        art += _straw([(float(x), float(y)) for x, y in end], 10, 7 + index)
    knot = blob((2, -17), (25, 20), "knot", 0.06)
    art += shadow(knot, 5, 7, 4, 0.45) + body(knot, mix(STRAW, WHEAT, 0.3), 6, 0.4)
    return art + line("M-16 -22Q2 -32 20 -14M-14 -8Q4 -18 18 -2", mix(EARTH, STRAW, 0.3), 2.4)


def _straw(points: list[Point], width: float, index: int) -> Art:
    tone = mix(STRAW, (WHEAT, CLAY, SUNLIGHT)[index % 3], 0.3)
    band = ribbon(points, [width * 0.8, width, width * 0.9])
    art = fill(band, SHADOW, opacity=0.4, filter=blur(3), transform="translate(4 6)") + fill(
        band, tone
    )
    return art + line(smooth(points, closed=False), mix(tone, EARTH, 0.45), 1.6, opacity=0.8)
