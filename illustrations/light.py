"""One sun, at the upper left: bodies, their shadows, and the air over a whole picture."""

from illustrations.palette import BARK, NIGHT, SHADOW, SUNLIGHT, light, shade
from illustrations.shapes import Outline, Point, box, ellipse, ribbon
from illustrations.svg import Art, Paint, blur, clip, dusted, fill, linear, radial


def body(outline: Outline, colour: str, depth: float = 12, grain: float = 0.55) -> Art:
    """A solid: lit at the upper left, a clean edge of shade at the lower right, sprayed between.

    `depth` is how far the shaded edge reaches in, in units; `grain` how dense the spray is.
    """
    lit = linear([light(colour, 0.28), colour, colour], (0, 0), (1, 1))
    inner = fill(outline, lit, transform=f"translate({-depth:.1f} {-depth * 0.7:.1f})")
    dust = spray(outline, shade(colour, 0.4), grain) if grain else ""
    return clip(outline, fill(outline, shade(colour, 0.22)) + inner + dust)


def spray(
    outline: Outline,
    colour: str,
    density: float = 0.6,
    start: Point = (0.25, 0.25),
    end: Point = (1, 1),
) -> Art:
    """Dry grains of colour that thicken from start to end across the outline's box."""
    paint = linear([(colour, 0), (colour, density)], start, end)
    return dusted(outline, paint, colour)


def cast(x: float, y: float, width: float, length: float, strength: float = 0.34) -> Art:
    """The long soft shadow of a thing `width` wide that stands at x, y, and where it touches."""
    long = ribbon(
        [
            (x - width * 0.3, y),
            (x + length * 0.5, y + length * 0.08),
            (x + length, y + length * 0.2),
        ],
        [width * 0.24, width * 0.28, width * 0.12],
    )
    touch = ellipse(x + width * 0.03, y, width * 0.54, max(width * 0.055, 5))
    return fill(long, SHADOW, opacity=strength * 0.75, filter=blur(12)) + fill(
        touch, NIGHT, opacity=strength, filter=blur(6)
    )


def shadow(
    outline: Outline, dx: float = 24, dy: float = 16, soft: float = 10, dark: float = 0.3
) -> Art:
    """The outline's own shadow on what lies right behind it."""
    return fill(outline, SHADOW, opacity=dark, filter=blur(soft), transform=f"translate({dx} {dy})")


def glow(x: float, y: float, reach: float, colour: str = SUNLIGHT, strength: float = 0.8) -> Art:
    """A round glow, e.g. about the sun or a lamp."""
    return fill(ellipse(x, y, reach, reach), radial([(colour, strength), (colour, 0)]))


def finish(art: Art, width: int, height: int, warmth: float = 0.34, colour: str = SUNLIGHT) -> Art:
    """The same light and the same paper over every picture of the set."""
    whole = box(0, 0, width, height)
    sun: Paint = radial([(colour, warmth), (colour, 0)], (0.12, 0.02), 0.85)
    corner: Paint = radial([(BARK, 0), (BARK, 0), (BARK, 0.17)], (0.42, 0.42), 0.85)
    tooth = fill(whole, "url(#dots_4f3627_1.2)", opacity=0.032)
    return art + fill(whole, corner) + fill(whole, sun) + tooth
