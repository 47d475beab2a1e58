"""Bowls, plates, trays, baskets, jars, bottles: each stands on its foot at x, y."""

import math
from random import Random

from illustrations.light import body, cast, spray
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    PAPER,
    SHADOW,
    STRAW,
    SUNLIGHT,
    WATER,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, box, ellipse, lens, number, path, smooth
from illustrations.svg import Art, blur, clip, fill, group, line, linear

TILT = 0.3
"""Height of a round mouth for its width, seen from a little above."""


def bowl(
    x: float, y: float, radius: float, content: Art, colour: str = PAPER, band: str = WATER
) -> Art:
    """A footed bowl; `content` is drawn inside, its own origin at the middle of the mouth."""
    rim_y = y - radius * 0.86
    ry = radius * TILT
    art = cast(x, y, radius * 1.5, radius * 1.9)
    art += body(
        box(x - radius * 0.42, y - radius * 0.16, radius * 0.84, radius * 0.2, radius * 0.06),
        shade(colour, 0.12),
        8,
    )
    mouth = ellipse(x, rim_y, radius, ry)
    art += fill(mouth, linear([shade(colour, 0.4), shade(colour, 0.15)], (0, 0), (1, 0.6)))
    art += move_to(content, x, rim_y)
    wall = bowl_wall(x, rim_y, radius, y - radius * 0.08)
    outside = body(wall, colour, radius * 0.1, 0.5)
    outside += clip(wall, _bands(x, rim_y, radius, band))
    gleam = line(
        path(
            "M",
            x - radius * 0.8,
            rim_y + radius * 0.36,
            "Q",
            x - radius * 0.66,
            rim_y + radius * 0.62,
            x - radius * 0.44,
            rim_y + radius * 0.74,
        ),
        SUNLIGHT,
        radius * 0.045,
        opacity=0.75,
    )
    lip = path("M", x - radius, rim_y, "A", radius, ry, 0, 0, 0, x + radius, rim_y)
    return art + outside + gleam + line(lip, light(colour, 0.6), radius * 0.035)


def bowl_wall(x: float, rim: float, radius: float, foot: float) -> str:
    """The front of a bowl from its rim to its foot."""
    ry = radius * TILT
    return path(
        "M",
        x - radius,
        rim,
        "A",
        radius,
        ry,
        0,
        0,
        0,
        x + radius,
        rim,
        "C",
        x + radius * 0.94,
        rim + (foot - rim) * 0.72,
        x + radius * 0.6,
        foot,
        x + radius * 0.42,
        foot,
        "H",
        x - radius * 0.42,
        "C",
        x - radius * 0.6,
        foot,
        x - radius * 0.94,
        rim + (foot - rim) * 0.72,
        x - radius,
        rim,
        "Z",
    )


def plate(x: float, y: float, radius: float, colour: str = PAPER, rim: str = WATER) -> Art:
    """A round plate lying flat, its middle at x, y."""
    art = fill(
        ellipse(x + radius * 0.1, y + radius * 0.09, radius * 1.02, radius * 0.36),
        SHADOW,
        opacity=0.35,
        filter=blur(10),
    )
    art += body(ellipse(x, y + radius * 0.03, radius, radius * 0.36), shade(colour, 0.12), 6)
    art += fill(
        ellipse(x, y, radius, radius * 0.35),
        linear([light(colour, 0.4), colour, shade(colour, 0.1)], (0, 0), (1, 1)),
    )
    art += line(ellipse(x, y, radius * 0.93, radius * 0.318), rim, radius * 0.022)
    return art + fill(
        ellipse(x, y + 2, radius * 0.68, radius * 0.22),
        linear([shade(colour, 0.14), light(colour, 0.3)], (0, 0), (1, 1)),
    )


def bamboo_tray(x: float, y: float, radius: float, colour: str = STRAW, tilt: float = 0.42) -> Art:
    """A flat woven tray with a raised rim, its middle at x, y."""
    ry = radius * tilt
    art = fill(
        ellipse(x + radius * 0.1, y + ry * 0.22, radius * 1.03, ry * 1.04),
        SHADOW,
        opacity=0.4,
        filter=blur(12),
    )
    art += body(ellipse(x, y + ry * 0.1, radius, ry), mix(colour, EARTH, 0.45), 8)
    art += fill(ellipse(x, y, radius, ry), mix(colour, EARTH, 0.2))
    floor = ellipse(x, y + ry * 0.05, radius * 0.92, ry * 0.9)
    art += fill(floor, linear([shade(colour, 0.2), colour, light(colour, 0.3)], (0, 0), (1, 1)))
    art += clip(floor, weave((x - radius, y - ry, 2 * radius, 2 * ry), radius * 0.075, colour))
    rim = path(
        "M", x - radius * 0.96, y, "A", radius * 0.96, ry * 0.95, 0, 0, 1, x + radius * 0.96, y
    )
    return (
        art
        + line(rim, light(colour, 0.35), radius * 0.045)
        + line(ellipse(x, y, radius, ry), mix(colour, EARTH, 0.5), radius * 0.014)
    )


def weave(area: tuple[float, float, float, float], step: float, colour: str) -> Art:
    """A checked weave over an area (x, y, width, height); clip it to the thing."""
    left, top, width, height = area
    lit, dark = "", ""
    rows, columns = int(height / (step * 0.62)) + 1, int(width / step) + 1
    for row in range(rows):
        for column in range(columns):
            x, y = left + column * step, top + row * step * 0.62
            if (row + column) % 2:
                lit += box(x + step * 0.06, y + step * 0.05, step * 0.9, step * 0.5, step * 0.12)
            else:
                dark += path("M", x + step * 0.5, y, "v", step * 0.6)
    return line(dark, shade(colour, 0.3), step * 0.34, opacity=0.45) + fill(
        lit, light(colour, 0.28), opacity=0.8
    )


def basket(x: float, y: float, size: Point, content: Art, colour: str = CLAY) -> Art:
    """A wicker basket `size` wide and high; `content` as in `bowl`, at the middle of the mouth."""
    half, height = size[0] / 2, size[1]
    rim, ry = y - height, half * TILT
    art = cast(x, y, size[0] * 0.9, size[0] * 0.9)
    art += fill(ellipse(x, rim, half, ry), linear([shade(colour, 0.55), shade(colour, 0.3)]))
    art += move_to(content, x, rim)
    wall = path(
        "M",
        x - half,
        rim,
        "A",
        half,
        ry,
        0,
        0,
        0,
        x + half,
        rim,
        "L",
        x + half * 0.78,
        y - ry * 0.4,
        "A",
        half * 0.78,
        ry * 0.7,
        0,
        0,
        1,
        x - half * 0.78,
        y - ry * 0.4,
        "Z",
    )
    art += fill(wall, shade(colour, 0.35)) + clip(wall, _wicker(x, rim, half, height + ry, colour))
    art += spray(wall, shade(colour, 0.6), 0.7, (0.35, 0.2), (1, 0.9))
    return art + _twisted_rim(x, rim, half, ry, colour)


def jar(x: float, y: float, size: Point, inside: str, lid: str = EARTH) -> Art:
    """A glass jar filled with one colour; draw the goods' own texture over it with `jar_glass`."""
    outline = jar_outline(x, y, size)
    art = cast(x, y, size[0] * 0.95, size[0] * 1.2)
    art += body(outline, inside, size[0] * 0.07)
    return art + jar_lid(x, y, size, lid)


def jar_outline(x: float, y: float, size: Point) -> str:
    """The glass below the neck."""
    width, height = size
    return box(x - width / 2, y - height * 0.84, width, height * 0.84, width * 0.13)


def jar_glass(x: float, y: float, size: Point) -> Art:
    """The gleams of the glass; draw it last."""
    width, height = size
    outline = jar_outline(x, y, size)
    left = box(x - width * 0.42, y - height * 0.74, width * 0.07, height * 0.6, width * 0.035)
    short = box(x - width * 0.3, y - height * 0.74, width * 0.03, height * 0.34, width * 0.015)
    edge = line(outline, SUNLIGHT, 3, opacity=0.55)
    return fill(left, PAPER, opacity=0.62) + fill(short, PAPER, opacity=0.4) + edge


def jar_lid(x: float, y: float, size: Point, colour: str) -> Art:
    """A screw lid with a lit rim."""
    width, height = size
    cap = box(x - width * 0.43, y - height, width * 0.86, height * 0.17, width * 0.05)
    ribs = "".join(
        path("M", x - width * 0.4 + width * 0.8 * i / 16, y - height * 0.96, "v", height * 0.1)
        for i in range(17)
    )
    return body(cap, colour, width * 0.05) + line(ribs, shade(colour, 0.35), 1.6, opacity=0.6)


def cloth_cap(x: float, y: float, size: Point, colour: str) -> Art:
    """A cloth tied over a jar's mouth, instead of the lid's own look."""
    w, top, h = size[0], y - size[1] * 1.02, size[1]
    skirt = smooth(
        [
            (x - w * 0.47, top + 6),
            (x, top - h * 0.03),
            (x + w * 0.47, top + 6),
            (x + w * 0.56, top + h * 0.24),
            (x + w * 0.3, top + h * 0.2),
            (x + w * 0.04, top + h * 0.25),
            (x - w * 0.26, top + h * 0.2),
            (x - w * 0.56, top + h * 0.24),
        ]
    )
    tie = line(
        path(
            "M", x - w * 0.46, top + h * 0.13, "Q", x, top + h * 0.17, x + w * 0.46, top + h * 0.13
        ),
        STRAW,
        7,
    )
    return body(skirt, colour, w * 0.05) + tie


def bottle(x: float, y: float, size: Point, colour: str, cap: str = BARK) -> Art:
    """A shouldered bottle of coloured glass or clay with its gleam; add `packs.label`."""
    w, h = size[0] / 2, size[1]
    outline = path(
        "M",
        x - w * 0.32,
        y - h * 0.93,
        "V",
        y - h * 0.74,
        "C",
        x - w * 0.34,
        y - h * 0.64,
        x - w,
        y - h * 0.64,
        x - w,
        y - h * 0.5,
        "V",
        y - 14,
        "Q",
        x - w,
        y,
        x - w + 16,
        y,
        "H",
        x + w - 16,
        "Q",
        x + w,
        y,
        x + w,
        y - 14,
        "V",
        y - h * 0.5,
        "C",
        x + w,
        y - h * 0.64,
        x + w * 0.34,
        y - h * 0.64,
        x + w * 0.32,
        y - h * 0.74,
        "V",
        y - h * 0.93,
        "Z",
    )
    art = cast(x, y, size[0] * 0.95, size[0] * 1.7) + body(outline, colour, size[0] * 0.08)
    gleam = box(x - w * 0.82, y - h * 0.48, w * 0.14, h * 0.4, w * 0.07)
    art += fill(gleam, PAPER, opacity=0.5) + fill(
        box(x - w * 0.22, y - h * 0.9, w * 0.1, h * 0.18, w * 0.05), PAPER, opacity=0.5
    )
    return art + body(box(x - w * 0.38, y - h, w * 0.76, h * 0.1, w * 0.1), cap, 6)


def steam(x: float, y: float, height: float, seed: object) -> Art:
    """Three soft wisps rising from x, y."""
    random = Random(f"steam {seed}")
    art = ""
    for offset in (-0.28, 0.04, 0.3):
        left = x + offset * height
        sway = random.uniform(0.07, 0.13) * height
        points = [
            (left, y),
            (left + sway, y - height * 0.3),
            (left - sway * 0.6, y - height * 0.6),
            (left + sway * 0.7, y - height * random.uniform(0.85, 1.1)),
        ]
        art += line(smooth(points, closed=False), PAPER, height * 0.055)
    return group(art, opacity=0.5, filter=blur(9))


def move_to(art: Art, x: float, y: float) -> Art:
    """The drawing with its origin at x, y."""
    return group(art, transform=f"translate({number(x)} {number(y)})")


def _bands(x: float, rim: float, radius: float, colour: str) -> Art:
    art = ""
    for drop, width in ((0.17, 0.075), (0.29, 0.025), (0.66, 0.025)):
        low = rim + radius * drop
        curve = path(
            "M", x - radius * 1.02, low, "A", radius, radius * TILT, 0, 0, 0, x + radius * 1.02, low
        )
        art += line(curve, colour, radius * width, opacity=0.85)
    return art


def _wicker(x: float, rim: float, half: float, height: float, colour: str) -> Art:
    random = Random(f"wicker {number(x)} {number(half)}")
    art, rows, columns = "", max(int(height / (half * 0.1)), 5), 18
    for row in range(rows):
        level = rim + height * (row + 0.5) / rows
        reach = half * (1 - 0.22 * row / rows)
        for column in range(columns):
            turn = math.pi * (column + 0.5 * (row % 2) + 0.25) / columns
            at = x - math.cos(turn) * reach
            drop = math.sin(turn) * half * TILT
            long = half * 0.2 * max(math.sin(turn), 0.25)
            tone = mix(
                light(colour, 0.35),
                shade(colour, 0.15),
                column / columns * 0.8 + random.random() * 0.2,
            )
            art += fill(
                lens(at, level + drop, long, height / rows * 0.75, -14 * math.cos(turn)), tone
            )
    return art


def _twisted_rim(x: float, rim: float, half: float, ry: float, colour: str) -> Art:
    art = line(ellipse(x, rim, half, ry), shade(colour, 0.3), half * 0.09)
    count = 44
    for index in range(count):
        turn = math.tau * index / count
        at = (x + math.cos(turn) * half, rim + math.sin(turn) * ry)
        tone = light(colour, 0.4 if math.cos(turn) < 0.2 else 0.12)
        angle = math.degrees(math.atan2(math.cos(turn) * ry, -math.sin(turn) * half)) + 24
        art += fill(lens(at[0], at[1], half * 0.14, half * 0.05, angle), tone)
    return art
