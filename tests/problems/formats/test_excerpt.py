from hypothesis import assume, given
from hypothesis import strategies as st

from xiangpu.problems.formats.excerpt import (
    WIDTH_AFTER,
    WIDTH_BEFORE,
    cut_excerpt,
    measure_character,
    measure_text,
)

LINES = st.text(
    st.sampled_from("价格：斤元 abc4.50\t“”（）é\u0301😀\x1b"), min_size=1, max_size=200
)


def test_a_chinese_character_is_two_columns_wide() -> None:
    assert [measure_character(character) for character in "价：a“\u0301"] == [2, 2, 1, 1, 0]


def test_the_caret_stands_below_its_character_after_chinese_ones() -> None:
    assert cut_excerpt("价格: 4,50", 5).padding == "\u3000\u3000  "


def test_a_tab_is_one_space_so_that_the_caret_keeps_its_column() -> None:
    excerpt = cut_excerpt("\tprice: x", 2)
    assert (excerpt.text, excerpt.padding) == (" price: x", " ")


def test_control_characters_never_reach_the_terminal() -> None:
    assert cut_excerpt("a\x1b[31mred", 1).text == "a\ufffd[31mred"


def test_a_long_line_is_cut_on_both_sides_of_the_column() -> None:
    excerpt = cut_excerpt("前" * 100 + "错" + "后" * 100, 101)
    assert excerpt.text == "…" + "前" * 20 + "错" + "后" * 23 + "…"
    assert excerpt.padding == " " + "\u3000" * 20


@given(LINES, st.data())
def test_the_caret_stands_below_the_very_character(line: str, data: st.DataObject) -> None:
    column = data.draw(st.integers(1, len(line)))
    excerpt = cut_excerpt(line, column)
    text = excerpt.text
    width = measure_text(excerpt.padding)
    assume(measure_character(line[column - 1]) > 0)
    reached = next(i for i in range(len(text)) if measure_text(text[: i + 1]) > width)
    shown = {"\t": " ", "\x1b": "\ufffd"}.get(line[column - 1], line[column - 1])
    assert text[reached] == shown


@given(LINES, st.integers(0, 300))
def test_an_excerpt_fits_a_terminal(line: str, column: int) -> None:
    assert measure_text(cut_excerpt(line, column).text) <= WIDTH_BEFORE + WIDTH_AFTER + 2
