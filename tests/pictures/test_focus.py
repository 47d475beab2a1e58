import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.pictures.focus import Focus, parse_focus, spell_focus

from .making import refused


@pytest.mark.parametrize(
    ("text", "x", "y"),
    [
        ("左上", 250, 250),
        ("上左", 250, 250),
        ("左上角", 250, 250),
        ("上", 500, 250),
        ("上方", 500, 250),
        ("偏下", 500, 750),
        ("右边", 750, 500),
        ("右下", 750, 750),
        ("中", 500, 500),
        ("中间", 500, 500),
        ("正中", 500, 500),
        ("中上", 500, 250),
        ("top left", 250, 250),
        ("Top-Left", 250, 250),
        ("upper right", 750, 250),
        ("bottom", 500, 750),
        ("center", 500, 500),
        ("the middle", 500, 500),
        ("0.3,0.2", 300, 200),
        ("０．３，０．２", 300, 200),
        ("0.3，0.2", 300, 200),
        ("0.3、0.2", 300, 200),
        ("0.3 0.2", 300, 200),
        ("（0.3，0.2）", 300, 200),
        (".3,.25", 300, 250),
        ("0,1", 0, 1000),
        ("30%, 20%", 300, 200),
        ("３０％，２０％", 300, 200),
        ("33.3% 100%", 333, 1000),
    ],
)
def test_a_focus_is_read_as_people_write_it(text: str, x: int, y: int) -> None:
    assert parse_focus(text) == Focus(x, y, by_hand=True)


@pytest.mark.parametrize(
    "text",
    ["", "左右", "上下", "top bottom", "米", "左上的米", "1.2,0.3", "30,20", "110%,5%", "0.3", ",",
     "0.3,0.2,0.1", "-0.1,0.2", "角", "topleft corner"],
)  # fmt: skip
def test_what_names_no_point_is_refused(text: str) -> None:
    assert refused(parse_focus(text)) == ("not-a-focus", {"text": text})


@given(st.integers(0, 1000), st.integers(0, 1000))
def test_a_focus_that_was_spelled_is_read_again(x: int, y: int) -> None:
    focus = Focus(x, y, by_hand=True)
    assert parse_focus(spell_focus(focus)) == focus
