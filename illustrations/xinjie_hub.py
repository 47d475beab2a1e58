"""The start-up street of 新街社区: desks and parcels in the old granary."""

from illustrations.frame import PLACE
from illustrations.light import body, cast, glow, shadow, spray
from illustrations.packs import carton
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    EARTH,
    INK,
    LEAF,
    MIST,
    NIGHT,
    PAPER,
    SHADOW,
    STONE,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import (
    box,
    ellipse,
    path,
    polygon,
    smooth,
)
from illustrations.svg import Art, blur, clip, fill, line, linear
from illustrations.vessels import jar, jar_glass
from illustrations.xinjie_views import COATS

WIDTH, HEIGHT = PLACE.width, PLACE.height
BRICK = mix(TERRACOTTA, CLAY, 0.4)


def hub() -> Art:
    """The old granary in the afternoon: desks under the trusses, photo corner, parcel counter."""
    art = _granary() + _desks() + _beams_of_light()
    return art + _photo_corner(430, 900) + _parcels(1230, 900)


def _granary() -> Art:
    art = fill(box(0, 0, WIDTH, 420), linear([shade(EARTH, 0.45), shade(EARTH, 0.1)]))
    back = box(420, 210, 760, 410)
    art += fill(back, linear([light(BRICK, 0.25), BRICK], (0, 0), (1, 1))) + clip(
        back, _bricks(420, 210, 760, 410, 26)
    )
    for left in (True, False):
        edge = [(-10, -60), (420, 210), (420, 620), (-10, 960)]
        side = polygon([(x if left else WIDTH - x, y) for x, y in edge])
        tone = shade(BRICK, 0.2) if left else light(BRICK, 0.12)
        art += fill(side, linear([tone, mix(tone, BRICK, 0.5)], (0, 0), (1, 0))) + spray(
            side, shade(BRICK, 0.4), 0.5
        )
    floor = polygon([(420, 620), (1180, 620), (1720, 1010), (-120, 1010)])
    art += fill(floor, linear([mix(STONE, CLAY, 0.5), mix(STONE, CLAY, 0.3), shade(STONE, 0.2)]))
    art += _windows() + _trusses()
    sign = box(690, 262, 220, 60, 6)
    art += shadow(sign, 6, 6, 4) + body(sign, INK, 4, 0.3)
    for index in range(3):
        art += line(
            path("M", (746 + index * 4, 278 + index * 14), "q", (27, -11), (54, 0), "t", (54, 0)),
            PAPER,
            5,
        )
    return art


def _bricks(x: float, y: float, width: float, height: float, step: float) -> Art:
    joints = ""
    for row in range(int(height / step) + 1):
        level = y + row * step
        joints += path("M", (x, level), "h", width)
        for column in range(int(width / (step * 2.4)) + 1):
            joints += path("M", (x + (column + 0.5 * (row % 2)) * step * 2.4, level), "v", step)
    return line(joints, mix(CLAY, PAPER, 0.5), 2, opacity=0.5)


def _windows() -> Art:
    """Tall windows of the left wall, bright, and two at the end."""
    art = ""
    panes = [(0.14, 0.36), (0.5, 0.68), (0.78, 0.92)]
    for a, b in panes:
        corners = [
            (430 * s - 10, -60 + 270 * s + h * (1020 - 610 * s))
            for s, h in ((a, 0.2), (b, 0.2), (b, 0.62), (a, 0.62))
        ]
        outline = polygon(corners)
        art += fill(outline, linear([mix(WATER, MIST, 0.4), light(STRAW, 0.5)])) + line(
            outline, mix(INK, BARK, 0.4), 9
        )
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
        bars = path("M", ((ax + bx) / 2, (ay + by) / 2), "L", ((cx + dx) / 2, (cy + dy) / 2))
        for share in (0.33, 0.66):
            bars += path("M", (ax, ay + (dy - ay) * share), "L", (bx, by + (cy - by) * share))
        art += line(bars, mix(INK, BARK, 0.4), 5) + glow(
            (ax + bx) / 2, (ay + cy) / 2, 170, SUNLIGHT, 0.45
        )
    for x in (500, 1000):
        art += fill(box(x, 300, 100, 170, 4), linear([mix(WATER, MIST, 0.5), light(STRAW, 0.5)]))
        art += line(
            path("M", (x + 50, 300), "v", 170, "M", (x, 356), "h", 100, "M", (x, 412), "h", 100),
            mix(INK, BARK, 0.4),
            5,
        )
        art += line(box(x, 300, 100, 170, 4), mix(INK, BARK, 0.4), 8)
    return art


def _trusses() -> Art:
    art = ""
    for index in range(4):
        scale = 1 + index * 0.42
        half, low, top = 400 * scale, 210 - 100 * index, 80 - 118 * index
        wood = shade(mix(EARTH, CLAY, 0.2), 0.1 + 0.06 * index)
        frame = path("M", (800 - half, low), "H", 800 + half, "M", (800 - half, low), "L", (800,
            top), "L",
                     (800 + half, low), "M", (800, top), "V", low, "M", (800 - half * 0.5,
                         (low + top) / 2), "L",
                     (800, low), "L", (800 + half * 0.5, (low + top) / 2))  # fmt: skip
        art += line(frame, wood, 15 * scale)
        art += line(
            frame,
            light(wood, 0.25),
            4 * scale,
            transform=f"translate({-3 * scale:.1f} {-4 * scale:.1f})",
            opacity=0.6,
        )
    for x, y, size in ((610, 330, 26), (990, 330, 26), (800, 210, 38)):
        art += line(path("M", (x, y - 200), "V", y), BARK, 4) + body(
            path(
                "M", (x - size, y + size * 0.7), "Q", (x, y - size), (x + size, y + size * 0.7), "Z"
            ),
            INK,
            4,
            0.3,
        )
        art += glow(x, y + size * 0.7, size * 3, WHEAT, 0.7)
    return art


def _desks() -> Art:
    """Twelve places in four rows; laptops, those at work, a pile of goods."""
    art = ""
    for row, (y, scale) in enumerate(((640, 0.5), (690, 0.64), (756, 0.82))):
        for column in range(4):
            x = 800 + (column - 1.5) * 250 * scale
            coat = COATS[(row * 4 + column * 3) % len(COATS)]
            if (row + column) % 4 != 3:
                art += _seated(x + 10 * scale, y - 50 * scale, scale, coat, row + column)
            art += _desk(x, y, scale, row * 4 + column)
    return art


def _seated(x: float, y: float, scale: float, coat: str, seed: int) -> Art:
    trunk = smooth([(x - 36 * scale, y + 10), (x - 40 * scale, y - 56 * scale), (x,
        y - 84 * scale), (x + 40 * scale, y - 56 * scale),
                    (x + 36 * scale, y + 10)])  # fmt: skip
    head = ellipse(x, y - 108 * scale, 22 * scale, 25 * scale)
    hair = path("M", (x - 24 * scale, y - 104 * scale), "A", 24 * scale, 30 * scale, 0, 0, 1,
        (x + 24 * scale, y - 104 * scale), "Q",
                (x + (14 if seed % 2 else -14) * scale, y - 126 * scale), (x - 24 * scale,
                    y - 104 * scale), "Z")  # fmt: skip
    return (
        body(trunk, coat, 6 * scale, 0.4)
        + fill(head, mix(BLUSH, EARTH, 0.3))
        + fill(hair, shade(BARK, 0.3))
    )


def _desk(x: float, y: float, scale: float, seed: int) -> Art:
    w = 104 * scale
    wood = mix(CLAY, EARTH, 0.25)
    art = fill(
        ellipse(x + 14 * scale, y + 66 * scale, w * 1.1, 12 * scale),
        SHADOW,
        opacity=0.3,
        filter=blur(5),
    )
    for dx in (-0.9, 0.82):
        art += fill(box(x + dx * w, y, 10 * scale, 66 * scale), shade(wood, 0.4))
    top = polygon(
        [(x - w * 0.9, y - 30 * scale), (x + w * 0.9, y - 30 * scale), (x + w, y), (x - w, y)]
    )
    art += body(top, light(wood, 0.25), 3, 0.3) + fill(
        box(x - w, y, 2 * w, 11 * scale), shade(wood, 0.2)
    )
    lid = polygon(
        [
            (x - 40 * scale, y - 74 * scale),
            (x + 40 * scale, y - 74 * scale),
            (x + 44 * scale, y - 18 * scale),
            (x - 44 * scale, y - 18 * scale),
        ]
    )
    art += body(lid, mix(STONE, MIST, 0.4), 4, 0.2) + fill(
        ellipse(x, y - 46 * scale, 7 * scale, 7 * scale), PAPER
    )
    tone = (WHEAT, TERRACOTTA, LEAF, WATER)[seed % 4]
    goods = box(x + 58 * scale, y - 58 * scale, 30 * scale, 46 * scale, 5 * scale)
    return art + body(goods, tone, 4 * scale, 0.3)


def _beams_of_light() -> Art:
    art = ""
    for x, width in ((60, 190), (250, 120), (360, 80)):
        beam = polygon(
            [
                (x, 200),
                (x + width, 260),
                (x + width * 3.4 + 260, 1000),
                (x + width * 1.4 + 120, 1000),
            ]
        )
        art += fill(beam, linear([(SUNLIGHT, 0.34), (SUNLIGHT, 0)]), filter=blur(16))
    return art


def _photo_corner(x: float, y: float) -> Art:
    """A white sweep with a jar on it, a soft light, the camera on its tripod."""
    sweep = path("M", (x - 150, y - 400), "H", x + 150, "V", y - 130, "Q", (x + 160, y - 60),
        (x + 210, y - 10), "H", x - 210,
                 "Q", (x - 160, y - 60), (x - 150, y - 130), "Z")  # fmt: skip
    art = cast(x, y, 420, 330, 0.36) + body(sweep, PAPER, 12, 0.2)
    art += line(path("M", (x - 170, y - 400), "H", x + 170), mix(STONE, BARK, 0.4), 14)
    art += fill(box(x - 215, y - 12, 430, 22, 4), mix(EARTH, CLAY, 0.3))
    for dx in (-196, 180):
        art += fill(box(x + dx, y + 8, 16, 90), shade(EARTH, 0.3))
    art += jar(x - 30, y - 60, (112, 160), WHEAT, EARTH) + jar_glass(x - 30, y - 60, (112, 160))
    art += fill(box(x - 66, y - 150, 72, 60, 4), INK) + fill(
        ellipse(x - 30, y - 124, 14, 14), WHEAT
    )
    art += body(ellipse(x + 70, y - 70, 24, 22), TERRACOTTA, 6, 0.4) + body(
        ellipse(x + 108, y - 60, 20, 18), TERRACOTTA, 5, 0.4
    )
    art += _softbox(x - 260, y - 420) + _camera(x + 300, y + 60)
    return art


def _softbox(x: float, y: float) -> Art:
    art = line(path("M", (x - 20, y + 60), "L", (x - 40, y + 500), "M", (x - 38, y + 440), "l",
        (-60, 66), "m", 60, -66, "l", (64, 66)),
               mix(NIGHT, STONE, 0.3), 11)  # fmt: skip
    face = polygon([(x - 40, y - 60), (x + 110, y - 10), (x + 90, y + 150), (x - 70, y + 110)])
    back = polygon([(x - 40, y - 60), (x - 70, y + 110), (x - 110, y + 50), (x - 100, y - 4)])
    art += body(back, NIGHT, 5, 0.3) + fill(
        face, linear([light(PAPER, 0.6), light(WHEAT, 0.6)], (0, 0), (1, 1))
    )
    return art + line(face, NIGHT, 8) + glow(x + 60, y + 60, 260, SUNLIGHT, 0.6)


def _camera(x: float, y: float) -> Art:
    dark = mix(NIGHT, BARK, 0.3)
    art = line(path("M", (x, y - 230), "L", (x - 76, y + 10), "M", (x, y - 230), "L", (x + 76,
        y + 10), "M", (x, y - 230), "L", (x + 8, y + 20)),
               dark, 12)  # fmt: skip
    art += body(box(x - 22, y - 262, 44, 40, 6), dark, 5, 0.3)
    art += body(box(x - 66, y - 352, 132, 92, 12), mix(dark, STONE, 0.15), 8, 0.4) + body(
        box(x - 24, y - 376, 48, 28, 6), dark, 4, 0.3
    )
    lens_tube = polygon(
        [(x - 66, y - 334), (x - 118, y - 342), (x - 118, y - 266), (x - 66, y - 276)]
    )
    art += body(lens_tube, dark, 7, 0.3) + body(
        ellipse(x - 118, y - 304, 13, 38), mix(WATER, NIGHT, 0.4), 4, 0.2
    )
    return (
        art
        + fill(box(x - 6, y - 336, 56, 44, 4), mix(MIST, PAPER, 0.4))
        + fill(ellipse(x + 22, y - 312, 12, 14), WHEAT)
    )


def _parcels(x: float, y: float) -> Art:
    """The parcel counter: cartons for the four-o'clock lorry, a clerk behind them."""
    art = _seated(x - 10, y - 190, 2.1, TERRACOTTA, 1)
    art += cast(x, y + 30, 520, 240, 0.36)
    front = box(x - 250, y - 170, 500, 210, 6)
    art += body(front, mix(INK, WATER, 0.15), 12, 0.4) + body(
        box(x - 270, y - 194, 540, 30, 6), mix(CLAY, EARTH, 0.3), 6, 0.4
    )
    for index in range(3):
        w = 80 * (1 - 0.1 * index)
        art += line(
            path("M", (x - w, y - 96 + index * 30), "q", (w * 0.5, -26), (w, 0), "t", (w, 0)),
            PAPER,
            13,
        )
    for cx, cy, size in (
        (x - 160, y - 196, (150, 100, 90)),
        (x + 130, y - 196, (180, 120, 100)),
        (x + 116, y - 316, (130, 84, 80)),
    ):
        art += carton(cx, cy, size)
        art += fill(box(cx - 11, cy - size[1], 22, size[1]), mix(STRAW, PAPER, 0.3), opacity=0.8)
    for cx, cy, size in (
        (x + 330, y + 70, (190, 150, 100)),
        (x - 340, y + 84, (170, 120, 100)),
        (x + 340, y - 84, (150, 110, 90)),
    ):
        art += carton(cx, cy, size) + fill(
            box(cx - 12, cy - size[1], 24, size[1]), mix(STRAW, PAPER, 0.3), opacity=0.8
        )
    return art
