from hypothesis import given
from hypothesis import strategies as st

from xiangpu.values.tidy import half_width, plain_dashes


def test_full_width_signs_become_half_width() -> None:
    assert half_width("￥４５．００／袋（ＫＧ）：１，２８０") == "¥45.00/袋(KG):1,280"


def test_every_sort_of_space_becomes_one_plain_space_and_none_at_the_ends() -> None:
    assert half_width("\u3000５\u00a0\u2003 公斤\t\n") == "5 公斤"


def test_marks_that_nobody_sees_are_left_out() -> None:
    assert half_width("\ufeffdw-\u200brice\u200e") == "dw-rice"


def test_a_chinese_full_stop_between_digits_is_a_decimal_point() -> None:
    assert half_width("39。9元。") == "39.9元。"


def test_every_dash_and_wave_becomes_a_hyphen() -> None:
    assert plain_dashes("9—11 58～138 3——5 −5 6〜7") == "9-11 58-138 3-5 -5 6-7"


@given(st.text())
def test_a_tidy_text_stays_as_it_is(text: str) -> None:
    assert half_width(half_width(text)) == half_width(text)
