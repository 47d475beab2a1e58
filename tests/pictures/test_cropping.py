from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.pictures.cropping import find_box
from xiangpu.pictures.focus import Focus
from xiangpu.pictures.recipe import Box

MIDDLE = Focus(500, 500)
sides = st.integers(8, 20_000)
ratios = st.builds(Fraction, st.integers(1, 20), st.integers(1, 20))
points = st.builds(Focus, st.integers(0, 1000), st.integers(0, 1000), st.booleans())


@pytest.mark.parametrize(
    ("size", "ratio", "focus", "box"),
    [
        ((3000, 2000), None, Focus(0, 0), Box(0, 0, 3000, 2000)),
        ((3000, 2000), Fraction(3, 2), MIDDLE, Box(0, 0, 3000, 2000)),
        ((3000, 2000), Fraction(1), MIDDLE, Box(500, 0, 2000, 2000)),
        ((2000, 3000), Fraction(4, 3), MIDDLE, Box(0, 750, 2000, 1500)),
        ((3000, 2000), Fraction(1), Focus(0, 0, by_hand=True), Box(0, 0, 2000, 2000)),
        ((3000, 2000), Fraction(1), Focus(1000, 0, by_hand=True), Box(1000, 0, 2000, 2000)),
        ((3000, 1000), Fraction(1), Focus(250, 500, by_hand=True), Box(250, 0, 1000, 1000)),
        # A machine's guess keeps the middle well inside.
        ((3000, 1000), Fraction(1), Focus(250, 500), Box(667, 0, 1000, 1000)),
    ],
)
def test_the_largest_box_lies_around_the_focus(
    size: tuple[int, int], ratio: Fraction | None, focus: Focus, box: Box
) -> None:
    assert find_box(*size, ratio, focus) == box


@given(sides, sides, ratios, points)
def test_a_box_lies_inside_the_photo_and_touches_two_edges(
    width: int, height: int, ratio: Fraction, focus: Focus
) -> None:
    box = find_box(width, height, ratio, focus)
    assert 0 <= box.left and box.left + box.width <= width
    assert 0 <= box.top and box.top + box.height <= height
    assert box.width == width or box.height == height
    assert box.width >= 1 and box.height >= 1


@given(sides, sides, ratios, points)
def test_a_box_has_the_ratio_within_a_pixel(
    width: int, height: int, ratio: Fraction, focus: Focus
) -> None:
    box = find_box(width, height, ratio, focus)
    assert abs(box.width - box.height * ratio) <= 1 or abs(box.height - box.width / ratio) <= 1


@given(sides, sides, ratios, st.integers(0, 1000), st.integers(0, 1000))
def test_a_guess_never_cuts_the_middle_away(
    width: int, height: int, ratio: Fraction, x: int, y: int
) -> None:
    box = find_box(width, height, ratio, Focus(x, y))
    assert box.left <= width / 2 <= box.left + box.width
    assert box.top <= height / 2 <= box.top + box.height


@given(sides, sides, ratios, st.integers(0, 1000), st.integers(0, 1000))
def test_a_focus_given_by_hand_is_never_cut_away(
    width: int, height: int, ratio: Fraction, x: int, y: int
) -> None:
    box = find_box(width, height, ratio, Focus(x, y, by_hand=True))
    assert box.left <= width * x / 1000 <= box.left + box.width + 1
    assert box.top <= height * y / 1000 <= box.top + box.height + 1
