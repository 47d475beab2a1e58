"""Drawings as text: shapes, groups and clips; paints and filters named by what they are.

The id of a gradient or filter spells out its own definition, so that a drawing stays one
plain string and `document` can write the definitions that it finds in use.
"""

import hashlib
import re
from collections.abc import Iterable
from random import Random

from illustrations.shapes import Outline, Point, number

Art = str
"""SVG elements, ready to be put side by side with `+`."""

Paint = str
"""A colour such as `#1f5f4a`, or a gradient."""

Value = str | float

_NAMED = re.compile(r"url\(#((?:linear|radial|blur|dots)_[\w.-]+)\)")


def fill(outline: Outline, paint: Paint, **attributes: Value) -> Art:
    """The outline filled."""
    return f'<path d="{outline}" fill="{paint}"{_attributes(attributes)}/>'


def line(outline: Outline, paint: Paint, width: float, **attributes: Value) -> Art:
    """The outline drawn with a round pen, `width` units thick."""
    return (
        f'<path d="{outline}" fill="none" stroke="{paint}" stroke-width="{number(width)}"'
        f' stroke-linecap="round" stroke-linejoin="round"{_attributes(attributes)}/>'
    )


def group(art: Art, **attributes: Value) -> Art:
    """Everything together, e.g. with an `opacity`, `transform` or `filter`."""
    return f"<g{_attributes(attributes)}>{art}</g>"


def move(
    art: Art, x: float, y: float, scale: float = 1, turn: float = 0, flip: bool = False
) -> Art:
    """The drawing about its own origin, put at x, y, turned by degrees, scaled, mirrored."""
    sideways = -scale if flip else scale
    return group(
        art,
        transform=f"translate({number(x)} {number(y)}) rotate({number(turn)})"
        f" scale({sideways:.3f} {scale:.3f})",
    )


def clip(outline: Outline, art: Art) -> Art:
    """What lies inside the outline."""
    name = "clip" + hashlib.sha256(outline.encode()).hexdigest()[:12]
    return (
        f'<clipPath id="{name}"><path d="{outline}"/></clipPath>'
        f'<g clip-path="url(#{name})">{art}</g>'
    )


def dusted(outline: Outline, density: Paint, colour: str) -> Art:
    """Dots of one colour over the outline, as dense as the opacity of the `density` gradient."""
    name = "mask" + hashlib.sha256((outline + density).encode()).hexdigest()[:12]
    return (
        f'<mask id="{name}" mask-type="alpha"><path d="{outline}" fill="{density}"/></mask>'
        f'<path d="{outline}" fill="url(#dots_{colour[1:]}_1.5)" mask="url(#{name})"/>'
    )


def linear(
    stops: Iterable[str | tuple[str, float]], start: Point = (0, 0), end: Point = (0, 1)
) -> Paint:
    """A gradient across the shape's own box; stops are colours or (colour, opacity)."""
    ends = "_".join(str(round(value * 100)) for value in (*start, *end))
    return f"url(#linear_{ends}_{_stops(stops)})"


def radial(
    stops: Iterable[str | tuple[str, float]], centre: Point = (0.5, 0.5), reach: float = 0.5
) -> Paint:
    """A round gradient in the shape's own box, from the centre outwards."""
    place = "_".join(str(round(value * 100)) for value in (*centre, reach))
    return f"url(#radial_{place}_{_stops(stops)})"


def blur(radius: float) -> str:
    """A filter that softens by so many units."""
    return f"url(#blur_{number(radius)})"


def document(art: Art, width: int, height: int) -> str:
    """The whole SVG file."""
    names = sorted(set(_NAMED.findall(art)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f"<defs>{''.join(_definition(name) for name in names)}</defs>{art}</svg>\n"
    )


def _attributes(attributes: dict[str, Value]) -> str:
    texts = (
        (name.replace("_", "-"), value if isinstance(value, str) else f"{value:.3g}")
        for name, value in attributes.items()
    )
    return "".join(f' {name}="{text}"' for name, text in texts)


def _stops(stops: Iterable[str | tuple[str, float]]) -> str:
    pairs = [(stop, 1.0) if isinstance(stop, str) else stop for stop in stops]
    return "_".join(f"{colour[1:]}.{round(opacity * 100)}" for colour, opacity in pairs)


def _definition(name: str) -> str:
    sort, *words = name.split("_")
    return _DEFINITIONS[sort](name, words)


def _linear(name: str, words: list[str]) -> str:
    x1, y1, x2, y2 = words[:4]
    return (
        f'<linearGradient id="{name}" x1="{x1}%" y1="{y1}%" x2="{x2}%" y2="{y2}%">'
        f"{_stop_elements(words[4:])}</linearGradient>"
    )


def _radial(name: str, words: list[str]) -> str:
    x, y, reach = words[:3]
    return (
        f'<radialGradient id="{name}" cx="{x}%" cy="{y}%" r="{reach}%">'
        f"{_stop_elements(words[3:])}</radialGradient>"
    )


def _stop_elements(words: list[str]) -> str:
    last = max(len(words) - 1, 1)
    parts = []
    for index, word in enumerate(words):
        colour, opacity = word.split(".")
        parts.append(
            f'<stop offset="{index * 100 / last:.0f}%" stop-color="#{colour}"'
            f' stop-opacity="{int(opacity) / 100:.2f}"/>'
        )
    return "".join(parts)


def _blur(name: str, words: list[str]) -> str:
    return (
        f'<filter id="{name}" x="-40%" y="-40%" width="180%" height="180%">'
        f'<feGaussianBlur stdDeviation="{words[0]}"/></filter>'
    )


def _dots(name: str, words: list[str]) -> str:
    """A tile of dry spray in one colour: dots of three sizes, strewn once for all pictures."""
    colour, size = words
    side, width = 220, float(size)
    random = Random("dots")
    paths = ""
    for pen, count in ((0.7, 900), (1.0, 1300), (1.35, 700)):
        dots = "".join(
            f"M{number(random.uniform(1, side - 1))} {number(random.uniform(1, side - 1))}h.1"
            for _ in range(count)
        )
        paths += line(dots, f"#{colour}", pen * width)
    return (
        f'<pattern id="{name}" patternUnits="userSpaceOnUse" width="{side}" height="{side}">'
        f"{paths}</pattern>"
    )


_DEFINITIONS = {
    "linear": _linear,
    "radial": _radial,
    "blur": _blur,
    "dots": _dots,
}
