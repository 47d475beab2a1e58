"""Wickerwork of 柳树庄村: baskets of round switches, their handles, bundles of cut willow."""

import math
from random import Random

from illustrations.light import body, cast, shadow, spray
from illustrations.packs import string
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    PAPER,
    SHADOW,
    STRAW,
    TERRACOTTA,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, ellipse, lens, path, ribbon
from illustrations.svg import Art, blur, clip, fill, line, linear
from illustrations.vessels import TILT, move_to

WHITE_WILLOW = mix(STRAW, CLAY, 0.4)
RED_WILLOW = mix(TERRACOTTA, EARTH, 0.5)

STAKES = 21


def wicker_basket(
    x: float, y: float, size: Point, content: Art = "", handle: float = 0, bands: bool = True
) -> Art:
    """A basket on its foot at x, y; `content` lies about the middle of its mouth.

    `handle` is how far a hoop rises above the mouth; `bands` weaves in red switches.
    """
    half, height = size[0] / 2, size[1]
    rim = y - height
    art = cast(x, y, size[0] * 0.86, size[0])
    mouth = ellipse(x, rim, half * 0.97, half * TILT)
    art += fill(mouth, linear([shade(WHITE_WILLOW, 0.6), shade(WHITE_WILLOW, 0.32)]))
    art += clip(mouth, _inside(x, rim, half)) + _rim(x, rim, half, math.pi, math.tau)
    if handle:
        art += hoop((x - half * 0.96, rim + 4), (x + half * 0.96, rim + 4), handle, half * 0.13)
    art += move_to(content, x, rim)
    wall = _wall(x, rim, half, height)
    art += fill(wall, shade(mix(WHITE_WILLOW, BARK, 0.5), 0.3))
    art += clip(wall, _rows(x, rim, half, height, bands))
    art += fill(wall, linear([(SHADOW, 0), (SHADOW, 0.06), (SHADOW, 0.42)], (0, 0.2), (1, 0.5)))
    art += spray(wall, shade(EARTH, 0.4), 0.5, (0.4, 0.2), (1, 0.9))
    return art + _rim(x, rim, half, 0, math.pi)


def _reach(half: float, down: float) -> float:
    """Half the basket's width at a share of its height."""
    return half * (0.95 + 0.12 * math.sin(math.pi * min(down * 1.1 + 0.1, 1)) - 0.2 * down**2)


def _point(x: float, rim: float, half: float, height: float, place: Point) -> Point:
    turn, down = place
    reach = _reach(half, down)
    drop = height - half * TILT * 0.8
    return (
        x - math.cos(turn) * reach,
        rim + drop * down + math.sin(turn) * half * TILT * (1 - 0.2 * down),
    )


def _wall(x: float, rim: float, half: float, height: float) -> str:
    left = [_point(x, rim, half, height, (0.0, step / 8)) for step in range(9)]
    foot = [_point(x, rim, half, height, (math.pi * step / 12, 1.0)) for step in range(13)]
    right = [_point(x, rim, half, height, (math.pi, 1 - step / 8)) for step in range(9)]
    lip = [_point(x, rim, half, height, (math.pi * (1 - s / 12), 0.0)) for s in range(13)]
    points = left + foot + right + lip
    return "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in points) + "Z"


def _rows(x: float, rim: float, half: float, height: float, bands: bool) -> Art:
    """Switches in front of and behind the stakes, row by row; one path a tone."""
    random = Random(f"rows {x} {half}")
    count = max(int(height / (half * 0.078)), 5)
    pen = (height - half * TILT * 0.5) / count
    strokes: dict[str, str] = {}
    gleams = ""
    for row in range(count):
        down = (row + 0.5) / count
        red = bands and row % 7 in (2, 3)
        for stake in range(-1, STAKES):
            first = math.pi * (stake + 0.5 * (row % 2) + 0.1) / STAKES
            last = first + math.pi * 0.8 / STAKES
            if last < 0 or first > math.pi:
                continue
            a, b = (_point(x, rim, half, height, (t, down)) for t in (first, last))
            colour = RED_WILLOW if red else WHITE_WILLOW
            tone = mix(
                light(colour, 0.35), mix(colour, EARTH, 0.35), round(random.random() * 3) / 3
            )
            middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + pen * 0.12)
            strokes[tone] = strokes.get(tone, "") + path("M", a, "Q", middle, b)
            up = pen * 0.2
            gleams += path("M", (a[0], a[1] - up), "L", (middle[0], middle[1] - up))
    dark = line("".join(strokes.values()), shade(EARTH, 0.5), pen * 0.98)
    art = dark + "".join(line(d, tone, pen * 0.74) for tone, d in sorted(strokes.items()))
    return art + line(gleams, light(STRAW, 0.5), pen * 0.14, opacity=0.6)


def _inside(x: float, rim: float, half: float) -> Art:
    """The far wall seen through the mouth."""
    lit, dark = "", ""
    for row in range(7):
        level = rim - half * TILT * 0.86 + row * half * 0.075
        lit += path("M", (x - half, level + half * 0.24), "Q", (x, level - half * 0.2),
                    (x + half, level + half * 0.24))  # fmt: skip
    for stake in range(19):
        foot = x + (stake - 9) / 9 * half * 0.94
        dark += path("M", (foot, rim - half * TILT), "v", half * 0.6)
    art = line(lit, mix(WHITE_WILLOW, EARTH, 0.35), half * 0.04, opacity=0.85)
    art += line(dark, shade(EARTH, 0.4), half * 0.03, opacity=0.5)
    deep = ellipse(x + half * 0.06, rim + half * 0.1, half * 0.9, half * TILT * 0.9)
    return art + fill(deep, SHADOW, opacity=0.4, filter=blur(half * 0.06))


def _rim(x: float, rim: float, half: float, start: float, end: float) -> Art:
    """The plaited border between two turns; 0 to pi is the front."""
    course = [
        (x + math.cos(t) * half, rim + math.sin(t) * half * TILT)
        for t in (start + (end - start) * step / 20 for step in range(21))
    ]
    under = ribbon(course, [half * 0.1, half * 0.12, half * 0.1])
    art = fill(under, shade(mix(WHITE_WILLOW, EARTH, 0.6), 0.3))
    for lift, lean in ((half * 0.024, 24), (-half * 0.026, -24)):
        for index in range(33):
            turn = start + (end - start) * index / 32
            at = (x + math.cos(turn) * half, rim - lift + math.sin(turn) * half * TILT)
            sunny = 0.4 - 0.4 * (math.cos(turn) + 1) / 2
            along = math.atan2(math.cos(turn) * half * TILT, -math.sin(turn) * half)
            blade = lens(at[0], at[1], half * 0.15, half * 0.048, math.degrees(along) + lean)
            art += fill(blade, light(mix(WHITE_WILLOW, EARTH, 0.26 - sunny * 0.4), max(sunny, 0)))
    return art


def hoop(start: Point, end: Point, rise: float, thick: float) -> Art:
    """A bent handle wound with a switch."""
    course = [
        (
            (start[0] + end[0]) / 2 - math.cos(math.pi * s / 24) * (end[0] - start[0]) / 2,
            start[1] + (end[1] - start[1]) * s / 24 - math.sin(math.pi * s / 24) ** 0.8 * rise,
        )
        for s in range(25)
    ]
    outline = ribbon(course, [thick, thick * 0.86, thick])
    art = fill(outline, SHADOW, opacity=0.25, filter=blur(7), transform="translate(14 12)")
    art += body(outline, mix(WHITE_WILLOW, EARTH, 0.2), thick * 0.24)
    turns = ""
    for (ax, ay), (bx, by) in zip(course, course[1:], strict=False):
        for share in (0.2, 0.7):
            px, py = ax + (bx - ax) * share, ay + (by - ay) * share
            turn = math.atan2(by - ay, bx - ax) + 1.0
            dx, dy = math.cos(turn) * thick * 0.62, math.sin(turn) * thick * 0.62
            turns += path("M", (px - dx, py - dy), "L", (px + dx, py + dy))
    art += clip(outline, line(turns, shade(EARTH, 0.25), thick * 0.16, opacity=0.75))
    return art + clip(
        outline,
        line(turns, light(STRAW, 0.4), thick * 0.1, opacity=0.8, transform="translate(-4 -3)"),
    )


def switches(at: Point, length: float, count: int, turn: float, seed: object) -> Art:
    """A tied bundle of cut switches lying on a table, its thick ends at the point."""
    random = Random(f"switches {seed}")
    art, rods = "", ""
    heading = math.radians(turn)
    for index in range(count):
        side = (index - (count - 1) / 2) / count
        lean = heading + side * 0.2 + random.uniform(-0.02, 0.02)
        foot = (at[0] - math.sin(heading) * side * 74, at[1] + math.cos(heading) * side * 74)
        long = length * random.uniform(0.8, 1.05)
        tip = (foot[0] + math.cos(lean) * long, foot[1] + math.sin(lean) * long)
        rod = ribbon(arch(foot, tip, random.uniform(-14, 14)), [11, 9, 6, 2])
        tone = mix(RED_WILLOW, random.choice((EARTH, CLAY, STRAW)), random.uniform(0.1, 0.6))
        rods += rod
        art += body(rod, tone, 3, 0.2) + fill(ellipse(foot[0], foot[1], 5, 5), light(PAPER, 0.1))
    tie = (at[0] + math.cos(heading) * length * 0.2, at[1] + math.sin(heading) * length * 0.2)
    half = 30 + count * 1.6
    across = (-math.sin(heading) * half, math.cos(heading) * half)
    band = [(tie[0] - across[0], tie[1] - across[1]), (tie[0] + across[0], tie[1] + across[1])]
    return shadow(rods, 12, 16, 7, 0.35) + art + string([band[0], tie, band[1]], STRAW, 11)


def catkins(start: Point, end: Point, bend: float, seed: object) -> Art:
    """A twig with silver catkins, the first sign of spring."""
    random = Random(f"catkins {seed}")
    course = arch(start, end, bend, 12)
    art = fill(ribbon(course, [9, 6, 3]), mix(RED_WILLOW, BARK, 0.3))
    for index in range(2, 13):
        x, y = course[index]
        ax, ay = course[index - 1]
        side = 1 if index % 2 else -1
        turn = math.degrees(math.atan2(y - ay, x - ax)) + side * random.uniform(24, 44)
        dx, dy = math.cos(math.radians(turn)) * 22, math.sin(math.radians(turn)) * 22
        art += body(lens(x + dx, y + dy, 46, 25, turn), mix(PAPER, CLAY, 0.14), 4, 0.5)
        art += fill(lens(x + dx * 0.2, y + dy * 0.2, 20, 15, turn), mix(EARTH, BARK, 0.4))
    return art
