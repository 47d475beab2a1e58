"""How like two pictures are to an eye: the structural similarity, SSIM.

Z. Wang, A. C. Bovik, H. R. Sheikh and E. P. Simoncelli, 2004, on luma; windows are squares of 8
pixels that all weigh the same, one every 4 pixels.
"""

from itertools import product

from PIL import Image, ImageMath

_WINDOW = 8
_STEP = 4
_MIDDLE = 128
"""Taken off first, so that squares keep their digits in 32 bits."""
_FIRST, _SECOND = (0.01 * 255) ** 2, (0.03 * 255) ** 2
"""Wang's constants, which keep dark and flat windows from dividing by nothing."""

_Box = tuple[int, int, int, int]


def find_likeness(picture: Image.Image, reference: Image.Image) -> float:
    """The mean SSIM of two pictures of one size, at least 12 by 12 pixels; 1 for the same one."""
    one, other = _as_numbers(picture), _as_numbers(reference)
    planes = (one, other, _multiply(one, one), _multiply(other, other), _multiply(one, other))
    total, count = 0.0, 0
    for left, top in product(range(0, _WINDOW, _STEP), repeat=2):
        across, down = (picture.width - left) // _WINDOW, (picture.height - top) // _WINDOW
        box = (left, top, left + across * _WINDOW, top + down * _WINDOW)
        total += _compare(planes, (across, down), box) * across * down
        count += across * down
    return total / count


def _as_numbers(picture: Image.Image) -> Image.Image:
    luma = picture.convert("L").convert("F")
    return _calculate(lambda at: at["luma"] - _MIDDLE, luma=luma)


def _multiply(one: Image.Image, other: Image.Image) -> Image.Image:
    return _calculate(lambda at: at["one"] * at["other"], one=one, other=other)


def _compare(planes: tuple[Image.Image, ...], windows: tuple[int, int], box: _Box) -> float:
    """The mean over the windows that lie side by side in the box."""
    means = [plane.resize(windows, Image.Resampling.BOX, box) for plane in planes]
    names = ("x", "y", "xx", "yy", "xy")
    similar = _calculate(_find_similarity, **dict(zip(names, means, strict=True)))
    mean = similar.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    assert isinstance(mean, float)
    return mean


def _find_similarity(at):  # type: ignore[no-untyped-def]
    x, y = at["x"] + _MIDDLE, at["y"] + _MIDDLE
    spread = at["xx"] - at["x"] * at["x"] + at["yy"] - at["y"] * at["y"]
    shared = at["xy"] - at["x"] * at["y"]
    light = (2 * x * y + _FIRST) / (x * x + y * y + _FIRST)
    return light * (2 * shared + _SECOND) / (spread + _SECOND)


def _calculate(formula, **pictures: Image.Image) -> Image.Image:  # type: ignore[no-untyped-def]
    made = ImageMath.lambda_eval(formula, **pictures)
    assert isinstance(made, Image.Image)
    return made
