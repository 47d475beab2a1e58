"""Geometry as SVG path data: pure, seeded, rounded to a tenth of a unit."""

import math
from collections.abc import Callable, Sequence
from random import Random

Point = tuple[float, float]
Outline = str
"""The `d` of a path."""


def number(value: float) -> str:
    """The shortest text of a number to one decimal."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def path(*parts: str | float | Point) -> Outline:
    """Path data from commands, numbers and points, e.g. `path("M", (0, 0), "h", 10, "Z")`."""
    texts = (
        part if isinstance(part, str) else _text(part) if isinstance(part, tuple) else number(part)
        for part in parts
    )
    return " ".join(texts)


def polygon(points: Sequence[Point]) -> Outline:
    """Straight lines through the points, closed."""
    return "M" + "L".join(_text(point) for point in points) + "Z"


def smooth(points: Sequence[Point], closed: bool = True) -> Outline:
    """A soft curve through all points (Catmull-Rom as cubic Béziers)."""
    count = len(points)
    spans = count if closed else count - 1
    parts = ["M" + _text(points[0])]
    for index in range(spans):
        before, start, end, after = (
            _nth(points, index + offset, closed) for offset in (-1, 0, 1, 2)
        )
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        parts.append(f"C{_text(first)} {_text(second)} {_text(end)}")
    return "".join(parts) + ("Z" if closed else "")


def ellipse(cx: float, cy: float, rx: float, ry: float) -> Outline:
    """A whole ellipse."""
    arc = f"a{number(rx)} {number(ry)} 0 1 0 "
    return f"M{_text((cx - rx, cy))}{arc}{number(2 * rx)} 0{arc}{number(-2 * rx)} 0Z"


def box(x: float, y: float, width: float, height: float, radius: float = 0) -> Outline:
    """A rectangle, its corners rounded by `radius`."""
    if not radius:
        return polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    turn = f"a{number(radius)} {number(radius)} 0 0 1 "
    r, across, down = number(radius), number(width - 2 * radius), number(height - 2 * radius)
    return (
        f"M{_text((x + radius, y))}h{across}{turn}{r} {r}v{down}{turn}-{r} {r}"
        f"h-{across}{turn}-{r} -{r}v-{down}{turn}{r} -{r}Z"
    )


def blob(centre: Point, radii: Point, seed: object, wobble: float = 0.08, knots: int = 10) -> str:
    """A closed hand-drawn round; `wobble` is the share of the radius it strays by."""
    random = Random(f"blob {seed}")
    points = []
    for index in range(knots):
        angle = math.tau * index / knots
        reach = 1 + random.uniform(-wobble, wobble)
        points.append(
            (
                centre[0] + math.cos(angle) * radii[0] * reach,
                centre[1] + math.sin(angle) * radii[1] * reach,
            )
        )
    return smooth(points)


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> Outline:
    """A band along the points, as wide at each as `widths` says (spread evenly along it)."""
    left, right = [], []
    last = len(points) - 1
    for index, (x, y) in enumerate(points):
        ax, ay = points[max(index - 1, 0)]
        bx, by = points[min(index + 1, last)]
        length = math.hypot(bx - ax, by - ay) or 1
        half = between(widths, index / max(last, 1)) / 2
        nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    there, back = smooth(left, closed=False), smooth(right[::-1], closed=False)
    return there + "L" + back[1:] + "Z"


def lens(x: float, y: float, length: float, width: float, angle: float = 0) -> Outline:
    """A pointed oval (a leaf, a grain) whose middle is at x, y; `angle` in degrees."""
    turn = math.radians(angle)
    along = (math.cos(turn) * length / 2, math.sin(turn) * length / 2)
    aside = (-math.sin(turn) * width * 0.66, math.cos(turn) * width * 0.66)
    tail, tip = (x - along[0], y - along[1]), (x + along[0], y + along[1])
    half = (along[0] * 0.35, along[1] * 0.35)
    return (
        f"M{_text(tail)}C{_text((x - half[0] + aside[0], y - half[1] + aside[1]))} "
        f"{_text((x + half[0] + aside[0], y + half[1] + aside[1]))} {_text(tip)}"
        f"C{_text((x + half[0] - aside[0], y + half[1] - aside[1]))} "
        f"{_text((x - half[0] - aside[0], y - half[1] - aside[1]))} {_text(tail)}Z"
    )


def arch(start: Point, end: Point, bend: float, steps: int = 8) -> list[Point]:
    """Points of a bow from start to end, raised aside by `bend` units in the middle."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1
    points = []
    for index in range(steps + 1):
        share = index / steps
        lift = 4 * share * (1 - share) * bend / length
        points.append((start[0] + dx * share + dy * lift, start[1] + dy * share - dx * lift))
    return points


def trace(along: Callable[[float], Point], steps: int = 16) -> list[Point]:
    """Points of a curve given by a share from 0 to 1."""
    return [along(index / steps) for index in range(steps + 1)]


def between(values: Sequence[float], share: float) -> float:
    """The value at a share from 0 to 1 of an evenly spread row of values."""
    place = min(max(share, 0.0), 1.0) * (len(values) - 1)
    lower = min(int(place), len(values) - 2) if len(values) > 1 else 0
    upper = min(lower + 1, len(values) - 1)
    return values[lower] + (values[upper] - values[lower]) * (place - lower)


def _nth(points: Sequence[Point], index: int, closed: bool) -> Point:
    if closed:
        return points[index % len(points)]
    return points[min(max(index, 0), len(points) - 1)]


def _text(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"
