import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.render.colours import contrast, mix, readable

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#fff") == pytest.approx(21)


def test_a_colour_has_no_contrast_to_itself() -> None:
    assert contrast("#1f5f4a", "#1f5f4a") == 1


def test_mixing_lies_between_the_two_colours() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert mix("#1f5f4a", "#ffffff", 0) == "#1f5f4a"


@given(colour=colours, ground=colours)
def test_a_readable_colour_meets_the_ratio_of_wcag_aa(colour: str, ground: str) -> None:
    assert contrast(readable(colour, ground), ground) >= 4.5


def test_a_colour_that_can_be_read_already_is_left_alone() -> None:
    assert readable("#1f5f4a", "#fbf8f1") == "#1f5f4a"


def test_wheat_is_darkened_to_be_read_on_paper() -> None:
    assert readable("#e0a83e", "#fbf8f1") != "#e0a83e"
