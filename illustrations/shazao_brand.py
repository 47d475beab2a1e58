"""The sign of 沙沿, the brand of 沙枣村: a rolling line, a leaf above it, grains below."""

from illustrations.palette import INK, PAPER, STRAW, light
from illustrations.shapes import box, ellipse, lens, path
from illustrations.svg import Art, fill, line, linear


def sand_sign(x: float, y: float, width: float, colour: str = INK) -> Art:
    """The sign in one colour, its middle at x, y."""
    half = width / 2
    wave = path("M", (x - half, y + width * 0.1), "q", (half * 0.5, -width * 0.24), (half, 0))
    art = line(wave + path("t", (half, 0)), colour, width * 0.085)
    art += fill(lens(x + width * 0.1, y - width * 0.26, width * 0.5, width * 0.17, -38), colour)
    for dx, dy in ((-0.3, 0.26), (-0.06, 0.36), (0.18, 0.32), (0.4, 0.3), (0.06, 0.5)):
        art += fill(ellipse(x + dx * width, y + dy * width, width * 0.04, width * 0.04), colour)
    return art


def sand_label(x: float, y: float, width: float, height: float, colour: str = INK) -> Art:
    """A paper label of one green with the sign, middle at x, y."""
    paper = box(x - width / 2, y - height / 2, width, height, width * 0.05)
    inner = box(x - width * 0.45, y - height * 0.45, width * 0.9, height * 0.9, width * 0.035)
    art = fill(paper, linear([light(colour, 0.1), colour], (0, 0), (1, 1)))
    art += line(inner, STRAW, max(width * 0.01, 1.5), opacity=0.8)
    return art + sand_sign(x, y - height * 0.04, width * 0.6, PAPER)
