"""Where something stands in a body."""

from hypothesis import given
from hypothesis import strategies as st

from xiangpu.markup.locate import find_line, mask_code


def test_lines_and_columns_count_from_one() -> None:
    assert find_line("甲\n乙[丙](a.md)", "a.md") == (2, 6)
    assert find_line("a.md", "a.md") == (1, 1)


def test_what_does_not_stand_in_the_text_is_at_its_beginning() -> None:
    assert find_line("甲\n乙", "丙") == (1, 1)


def test_code_is_blank_in_a_masked_text() -> None:
    assert mask_code("甲`<b>`乙\n```\n<b>\n```\n<b>") == "甲     乙\n   \n   \n   \n<b>"


@given(st.text("`~甲<b>\n ", max_size=40))
def test_a_masked_text_keeps_its_lines_and_columns(text: str) -> None:
    masked = mask_code(text)
    assert [len(line) for line in masked.split("\n")] == [len(line) for line in text.split("\n")]
