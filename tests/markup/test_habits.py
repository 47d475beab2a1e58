"""What Chinese keyboards type for Markdown's signs."""

import pytest

from tests.markup.rendering import codes_of, html_of
from xiangpu.markup.habits import mend_habits

MENDED = {
    "a_full_width_hash_makes_a_heading": ("＃ 标题", "# 标题", "full-width-heading"),
    "full_width_hashes_need_no_space": ("＃＃小标题", "## 小标题", "full-width-heading"),
    "a_full_width_space_after_a_hash_will_do": ("＃\u3000标题", "# 标题", "full-width-heading"),
    "a_hash_needs_no_space_before_chinese": ("##标题", "## 标题", "heading-without-space"),
    "full_width_digits_number_a_list": ("１２． 甲", "12. 甲", "full-width-number"),
    "a_full_width_number_needs_no_space": ("１．甲", "1. 甲", "full-width-number"),
    "a_number_needs_no_space_before_chinese": ("1.甲", "1. 甲", "full-width-number"),
    "a_round_bullet_begins_an_item": ("•甲", "- 甲", "full-width-bullet"),
    "a_middle_dot_and_a_space_begin_an_item": ("· 甲", "- 甲", "full-width-bullet"),
    "a_full_width_dash_begins_an_item": ("－\u3000甲", "- 甲", "full-width-bullet"),
    "an_indent_of_full_width_spaces_nests": ("\u3000－ 甲", "  - 甲", "full-width-bullet"),
    "full_width_bars_make_a_table_row": ("｜甲｜乙｜", "|甲|乙|", "full-width-table"),
    "full_width_dashes_rule_a_table": ("｜－－｜：－｜", "|--|:-|", "full-width-table"),
}

KEPT = [
    "1. 甲",
    "- 甲",
    "## 题",
    "１２３",
    "2024.年",
    "1.5 元",
    "·甲",
    "－5 度",
    "一、二",
    "甲 # 乙",
    "#",
]


@pytest.mark.parametrize(("line", "mended", "code"), MENDED.values(), ids=MENDED)
def test_mended(line: str, mended: str, code: str) -> None:
    lines, findings = mend_habits([line])
    assert lines == [mended]
    assert [finding.code for finding in findings] == [code]


@pytest.mark.parametrize("line", KEPT)
def test_what_is_plain_already_is_kept_and_not_spoken_of(line: str) -> None:
    assert mend_habits([line]) == ([line], ())


def test_a_full_width_colon_defines_a_footnote() -> None:
    assert mend_habits(["[^1]：说明"]) == (["[^1]: 说明"], ())


@pytest.mark.parametrize("line", ["#1 大米", "#abc", "####### 七"])
def test_a_hash_before_anything_else_is_no_heading(line: str) -> None:
    assert html_of(line) == f"<p>{line}</p>"


def test_each_sort_is_said_once_at_its_first_line_with_its_count() -> None:
    _, findings = mend_habits(["甲", "＃ 一", "• 乙", "＃ 二"])
    assert [(each.code, each.line, each.facts["count"]) for each in findings] == [
        ("full-width-heading", 2, "2"),
        ("full-width-bullet", 3, "1"),
    ]


def test_lines_are_counted_as_the_author_sees_them() -> None:
    assert codes_of("```\n＃ 码\n```\n\n段\n＃ 题") == [("full-width-heading", 6)]
