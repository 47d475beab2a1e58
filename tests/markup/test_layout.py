"""Lists, tables and paragraphs as people lay them out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.markup.rendering import codes_of, html_of
from xiangpu.markup.layout import lay_out

CASES = {
    "a_list_may_follow_a_paragraph": (
        "段落\n- 甲\n- 乙",
        "<p>段落</p><ul><li>甲</li><li>乙</li></ul>",
    ),
    "a_numbered_list_may_follow_a_paragraph": (
        "段落\n1. 甲\n2. 乙",
        "<p>段落</p><ol><li>甲</li><li>乙</li></ol>",
    ),
    "another_number_inside_a_paragraph_begins_no_list": ("约\n2. 甲", "<p>约\n2. 甲</p>"),
    "a_list_may_begin_with_another_number": ("3. 甲", '<ol start="3"><li>甲</li></ol>'),
    "two_spaces_nest_a_list": (
        "- 甲\n  - 子\n    - 孙\n- 乙",
        "<ul><li>甲<ul><li>子<ul><li>孙</li></ul></li></ul></li><li>乙</li></ul>",
    ),
    "two_spaces_nest_below_a_number_too": (
        "1. 甲\n  - 子\n2. 乙",
        "<ol><li>甲<ul><li>子</li></ul></li><li>乙</li></ol>",
    ),
    "one_space_does_not_nest": ("- 甲\n - 乙", "<ul><li>甲</li><li>乙</li></ul>"),
    "another_sort_of_list_begins_anew": (
        "- 甲\n1. 乙",
        "<ul><li>甲</li></ul><ol><li>乙</li></ol>",
    ),
    "a_photo_with_three_spaces_stays_in_its_item": (
        "1. 甲\n\n   ![稻田](a.jpg)\n2. 乙",
        '<ol><li><p>甲</p><figure><img src="a.jpg" alt="稻田"></figure></li>'
        "<li><p>乙</p></li></ol>",
    ),
    "a_photo_right_below_its_item_stays_in_it": (
        "- 甲\n   ![稻田](a.jpg)\n- 乙",
        '<ul><li>甲\n<img src="a.jpg" alt="稻田"></li><li>乙</li></ul>',
    ),
    "a_second_paragraph_stays_in_its_item": (
        "- 甲\n\n  又\n  - 子\n- 乙",
        "<ul><li><p>甲</p><p>又</p><ul><li>子</li></ul></li><li><p>乙</p></li></ul>",
    ),
    "a_paragraph_at_the_margin_ends_the_list": ("- 甲\n\n段", "<ul><li>甲</li></ul><p>段</p>"),
    "a_heading_ends_the_list": (
        "- 甲\n## 题",
        '<ul><li>甲</li></ul><h2 id="题">题</h2>',
    ),
    "a_line_goes_on_in_its_item": ("- 甲\n乙", "<ul><li>甲乙</li></ul>"),
    "two_full_width_spaces_begin_a_paragraph": (
        "\u3000\u3000第一段\n\u3000\u3000第二段",
        "<p>第一段</p><p>第二段</p>",
    ),
    "four_spaces_are_no_code": ("    段落", "<p>段落</p>"),
    "chinese_numbering_keeps_its_lines": (
        "步骤：\n1、淘米\n2、煮饭\n（3）吃饭",
        "<p>步骤：<br>1、淘米<br>2、煮饭<br>（3）吃饭</p>",
    ),
    "dashes_below_a_sentence_are_a_rule": ("好吃。\n---\n再来", "<p>好吃。</p><hr><p>再来</p>"),
    "dashes_below_words_are_a_heading": ("怎么吃\n---", '<h2 id="怎么吃">怎么吃</h2>'),
    "stars_and_dashes_alone_are_rules": ("* * *\n\n- - -", "<hr><hr>"),
    "a_quotation_may_follow_a_paragraph": (
        "他说\n> 好吃",
        "<p>他说</p><blockquote><p>好吃</p></blockquote>",
    ),
}


@pytest.mark.parametrize(("text", "html"), CASES.values(), ids=CASES)
def test_layout(text: str, html: str) -> None:
    assert html_of(text) == html


def test_a_table_may_stand_between_two_lines_of_text() -> None:
    html = html_of("见表\n| 规格 | 价格 |\n|---|--:|\n| 五斤 | 39 元 |\n包邮")
    assert html.startswith('<p>见表</p><div class="table-scroll"')
    assert html.endswith("</table></div><p>包邮</p>")
    assert '<td class="align-right">39 元</td>' in html


def test_a_table_indented_by_two_spaces_stays_in_its_item() -> None:
    html = html_of("- 甲\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n- 乙")
    assert html.startswith("<ul><li><p>甲</p><div")
    assert html.endswith("</div></li><li><p>乙</p></li></ul>")


@given(st.lists(st.text("中a1。- |*>#`　", max_size=8), max_size=8))
def test_laying_out_keeps_every_word(lines: list[str]) -> None:
    assert "".join("".join(lay_out(lines)).split()) == "".join("".join(lines).split())


@given(st.lists(st.sampled_from(["- 甲", "  - 子", "1. 乙", "段落", "", "## 题"]), max_size=8))
def test_laid_out_lines_are_laid_out_the_same_again(lines: list[str]) -> None:
    once = lay_out(lines)
    assert html_of("\n".join(once)) == html_of("\n".join(lines))


def test_lists_may_lie_as_deep_as_anybody_writes() -> None:
    text = "\n".join(f"{'  ' * depth}- 甲" for depth in range(40))
    assert html_of(text).count("<ul>") == 40


@pytest.mark.parametrize(
    "text", [f"{' ' * 80}- 甲", "> " * 20 + "甲", "- " * 20 + "甲", "> - " * 10 + "甲"]
)
def test_deeper_is_too_deep(text: str) -> None:
    assert codes_of(text) == [("body-too-deep", 1)]
