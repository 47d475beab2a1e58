"""Houses with grey tiles, sheds, greenhouses, walls."""

from random import Random

from illustrations.light import spray
from illustrations.palette import (
    BARK,
    CLAY,
    EARTH,
    INK,
    MIST,
    PAPER,
    SHADOW,
    STONE,
    TERRACOTTA,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, box, path, polygon, smooth
from illustrations.svg import Art, blur, fill, line, linear

TILE = mix(STONE, SHADOW, 0.42)


def house(
    x: float, y: float, width: float, seed: object, lamp: bool = False, wall: str = PAPER
) -> Art:
    """A low house seen from the long side, its lower left corner at x, y; `lamp` lights it."""
    random = Random(f"house {seed}")
    high, eave = width * 0.34, width * 0.06
    face = box(x, y - high, width, high)
    art = fill(face, linear([light(wall, 0.2), mix(wall, CLAY, 0.22)], (0, 0), (1, 0.5)))
    art += fill(box(x, y - high * 0.18, width, high * 0.18), mix(STONE, wall, 0.25))
    art += fill(box(x, y - high, width, high * 0.22), SHADOW, opacity=0.28)
    pane = light(WHEAT, 0.35) if lamp else mix(INK, MIST, 0.25)
    for share in (0.14, 0.68):
        art += _window(x + width * share, y - high * 0.72, width * 0.17, high * 0.38, pane)
    door = random.choice((TERRACOTTA, EARTH, INK))
    art += fill(box(x + width * 0.43, y - high * 0.72, width * 0.14, high * 0.72), BARK)
    art += fill(box(x + width * 0.445, y - high * 0.69, width * 0.05, high * 0.69), door)
    art += fill(
        box(x + width * 0.505, y - high * 0.69, width * 0.05, high * 0.69), shade(door, 0.2)
    )
    return art + tiled_roof((x - eave, y - high + eave * 0.5), width + 2 * eave, width * 0.26)


def tiled_roof(at: Point, width: float, height: float) -> Art:
    """A grey roof whose eave begins at the point; the ridge sags a little, ends turn up."""
    x, y = at
    inset = width * 0.07
    ridge = [
        (x + inset, y - height * 1.04),
        (x + width / 2, y - height * 0.97),
        (x + width - inset, y - height * 1.04),
    ]
    left, middle, right = ridge
    outline = path(
        "M",
        x,
        y,
        "L",
        left[0],
        left[1],
        "Q",
        middle[0],
        middle[1],
        right[0],
        right[1],
        "L",
        x + width,
        y,
        "Q",
        x + width / 2,
        y - height * 0.06,
        x,
        y,
        "Z",
    )
    art = fill(outline, linear([light(TILE, 0.22), TILE, shade(TILE, 0.3)], (0, 0), (0.8, 1)))
    rows = ""
    count = max(int(width / 13), 8)
    for index in range(1, count):
        share = index / count
        top = x + inset + (width - 2 * inset) * share
        rows += path("M", top, y - height, "L", x + width * share, y - 2)
    art += line(rows, shade(TILE, 0.45), max(1.2, width * 0.006), opacity=0.55)
    art += spray(outline, shade(TILE, 0.6), 0.5)
    return art + line(smooth(ridge, closed=False), shade(TILE, 0.35), max(2.5, height * 0.09))


def gable(x: float, y: float, width: float, height: float, wall: str = PAPER) -> Art:
    """The end of a house: wall with a pointed top and two slopes of tile."""
    peak = y - height
    art = fill(
        polygon(
            [
                (x, y),
                (x, y - height * 0.6),
                (x + width / 2, peak),
                (x + width, y - height * 0.6),
                (x + width, y),
            ]
        ),
        linear([light(wall, 0.2), mix(wall, CLAY, 0.3)], (0, 0), (1, 0.4)),
    )
    brim = path(
        "M",
        x - width * 0.08,
        y - height * 0.53,
        "L",
        x + width / 2,
        peak - height * 0.04,
        "L",
        x + width * 1.08,
        y - height * 0.53,
    )
    return art + line(brim, shade(TILE, 0.25), height * 0.09)


def hamlet(x: float, y: float, width: float, count: int, seed: object) -> Art:
    """Far roofs in a row, small and overlapping."""
    random = Random(f"hamlet {seed}")
    art = ""
    for index in range(count):
        size = width / count * random.uniform(0.95, 1.3)
        art += house(
            x + width * index / count, y - random.uniform(0, size * 0.2), size, (seed, index)
        )
    return art


def shed(x: float, y: float, width: float, cover: str = MIST) -> Art:
    """A round-backed growing shed (mushrooms, vegetables), its front to the viewer."""
    high = width * 0.5
    arc = path("M", x, y, "C", x, y - high * 1.25, x + width, y - high * 1.25, x + width, y, "Z")
    art = fill(arc, linear([light(cover, 0.5), cover, shade(cover, 0.25)], (0, 0), (1, 0.6)))
    art += spray(arc, shade(cover, 0.4), 0.5)
    art += fill(box(x + width * 0.38, y - high * 0.62, width * 0.24, high * 0.62), BARK)
    return art + line(arc, shade(cover, 0.45), width * 0.012)


def wall(x: float, y: float, width: float, height: float) -> Art:
    """A courtyard wall with a tile coping; x, y its lower left corner."""
    face = box(x, y - height, width, height)
    art = fill(face, linear([PAPER, mix(PAPER, CLAY, 0.3)], (0, 0), (1, 0.3)))
    art += fill(box(x, y - height * 0.16, width, height * 0.16), mix(STONE, PAPER, 0.3))
    coping = box(x - 6, y - height - height * 0.09, width + 12, height * 0.12, height * 0.03)
    under = fill(box(x, y - height, width, height * 0.12), SHADOW, opacity=0.3, filter=blur(4))
    return art + spray(face, shade(CLAY, 0.2), 0.35) + under + fill(coping, TILE)


def _window(x: float, y: float, width: float, height: float, pane: str) -> Art:
    art = fill(box(x - 2, y - 2, width + 4, height + 4), BARK) + fill(
        box(x, y, width, height), pane
    )
    cross = path("M", x + width / 2, y, "v", height, "M", x, y + height / 2, "h", width)
    return art + line(cross, BARK, max(1.5, width * 0.05))
