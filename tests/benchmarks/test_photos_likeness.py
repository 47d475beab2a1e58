"""SSIM, against the formula written out pixel by pixel."""

import random
from itertools import product
from statistics import fmean

import pytest
from PIL import Image

from benchmarks.photos.likeness import find_likeness

SIZE = (27, 22)


def _noise(seed: int) -> Image.Image:
    return Image.frombytes("L", SIZE, random.Random(seed).randbytes(SIZE[0] * SIZE[1]))


def _written_out(one: Image.Image, other: Image.Image) -> float:
    """The mean over all windows of 8 by 8 pixels that begin at every fourth one."""
    starts = product(range(0, SIZE[0] - 7, 4), range(0, SIZE[1] - 7, 4))
    return fmean(_window(one, other, left, top) for left, top in starts)


def _window(one: Image.Image, other: Image.Image, left: int, top: int) -> float:
    box = (left, top, left + 8, top + 8)
    x, y = list(one.crop(box).tobytes()), list(other.crop(box).tobytes())
    middle_x, middle_y = fmean(x), fmean(y)
    variance_x = fmean((value - middle_x) ** 2 for value in x)
    variance_y = fmean((value - middle_y) ** 2 for value in y)
    shared = fmean((a - middle_x) * (b - middle_y) for a, b in zip(x, y, strict=True))
    light = (2 * middle_x * middle_y + 6.5025) / (middle_x**2 + middle_y**2 + 6.5025)
    return light * (2 * shared + 58.5225) / (variance_x + variance_y + 58.5225)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 1.0])
def test_likeness_is_the_formula_written_out(share: float) -> None:
    one = _noise(1)
    other = Image.blend(one, _noise(2), share)
    assert find_likeness(one, other) == pytest.approx(_written_out(one, other), abs=1e-5)


def test_a_picture_is_wholly_like_itself() -> None:
    assert find_likeness(_noise(1), _noise(1)) == pytest.approx(1)


def test_likeness_goes_both_ways() -> None:
    one, other = _noise(1), Image.blend(_noise(1), _noise(2), 0.3)
    assert find_likeness(one, other) == pytest.approx(find_likeness(other, one))


def test_flat_pictures_differ_by_their_light() -> None:
    dark, light = Image.new("RGB", SIZE, (100,) * 3), Image.new("RGB", SIZE, (120,) * 3)
    expected = (2 * 100 * 120 + 6.5025) / (100**2 + 120**2 + 6.5025)
    assert find_likeness(dark, light) == pytest.approx(expected, abs=1e-5)
