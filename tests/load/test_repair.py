import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.load.reading import KNOWN, codes, fields, read
from xiangpu.load import repair as repair_module
from xiangpu.load.repair import repair


def clean(text: str) -> str:
    return repair(text.split("\n"), 1, KNOWN).text.removesuffix("\n")


@pytest.mark.parametrize(
    "written",
    [
        "简介: |\n  第一：x\n  a:b\n  @c #1\n\n名称: 米",
        "简介: >-\n  ＃ 不是说明\n    价格：39\n名称: 米",
        '简介: "第一行\n  价格：39\n  完"\n名称: 米',
        "简介: '第一行\n\n  价格:39'\n名称: 米",
        "标签: [香,\n  软：糯,\n  '：']\n名称: 米",
        "标签: [\n  香,\n]\n名称: 米",
        "简介: 第一行\n  第二行：更多\n  http://a.b\n名称: 米",
        "链接: http://a.b/c#d # 说明\n时间: 8:30\n范围: -5 - 3",
        "标题: 【新品】五常大米\n题: “五常”大米\n又: 【新品】",
    ],
)
def test_what_yaml_reads_as_it_was_meant_passes_untouched(written: str) -> None:
    assert clean(written) == written


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("　　价格：39", "    价格: 39"),
        ("价格\u00a0:\u00a039", "价格: 39"),
        ("名　称: 米", "名称: 米"),
        ("规格:\n－　名称：米\n　价格:39", "规格:\n- 名称: 米\n  价格: 39"),
        ("名称: “五常” # 说明", '名称: "五常" # 说明'),
        ("名称: 五常 #1 # 说明", '名称: "五常 #1" # 说明'),
        ("标签: 【香，软、@糯】", '标签: [香, 软, "@糯"]'),
        ("标签: ［a］", "标签: [a]"),
        ("标签: [a] 等", '标签: "[a] 等"'),
        ("注: > 5kg", '注: "> 5kg"'),
        ("注: -", '注: "-"'),
        ("  ＃ 说明", "  # 说明"),
        ("简介: |\n　　第一段\n　　第二段", "简介: |\n    第一段\n    第二段"),
    ],
)
def test_a_slip_is_made_into_yaml_on_its_own_line(written: str, expected: str) -> None:
    assert clean(written) == expected


@given(st.text("ab价格名称:：- 　\t#＃\"'“”[]【】{}，,&*!|>%@`?~－\n5", max_size=60))
def test_repairing_keeps_the_number_of_lines_and_changes_nothing_twice(text: str) -> None:
    once = clean(text)
    assert once.count("\n") == text.count("\n")
    assert clean(once) == once


@given(st.lists(st.text("ab五常: ：#@*[]“”\"'-", min_size=1, max_size=12), max_size=4))
def test_a_quoted_value_is_never_changed(values: list[str]) -> None:
    written = "\n".join(
        f"f{number}: '" + value.replace("'", "''") + "'" for number, value in enumerate(values)
    )
    assert fields(written) == {f"f{number}": value for number, value in enumerate(values)}


def test_a_note_is_said_once_for_a_file_at_its_first_place() -> None:
    document = read("名称：米\n价格：39\n产地：五常")
    assert codes(document) == ["full-width-colon"]
    assert (document.problems[0].place.line, document.problems[0].facts["count"]) == (2, "3")


@given(
    st.lists(st.sampled_from(["名称: 米", "  价格: 1", "- 标签: 香", "  - 软", "  下文：更多", ""]))
)
def test_a_clean_line_decided_at_once_reads_as_it_does_with_all_rules(lines: list[str]) -> None:
    # A blank before the colon takes a line off the short way.
    long_way = [line.replace(": ", " : ", 1) for line in lines]
    assert fields("\n".join(lines)) == fields("\n".join(long_way))


def test_an_entry_named_with_its_kind_in_a_list_is_no_field() -> None:
    written = "相关:\n  - product:daowan/rice\n  - product:rice\n价格:39"
    known = KNOWN | {"product"}
    assert repair(written.split("\n"), 1, known).text.removesuffix("\n") == (
        "相关:\n  - product:daowan/rice\n  - product:rice\n价格: 39"
    )


BEGINNINGS = ("", "  ", "    ", " ", "\t", "\u3000", "- ", "  - ", "    - ", "- - ", "－ ")
NAMES = ("名称: ", "价格：", "标签:", "a: ", "https://", "名　称: ", "x:y", "", " ")
VALUES = (
    *("5元", "[当季, 热卖]", "[a,b]", "【一】", "https://a.cn/x?y=1", "http://a:8/ #c", "“引”"),
    *(
        "'q'",
        '"q',
        "|",
        "> ",
        "续",
        "a: b",
        "&x",
        "*x",
        "- z",
        "#c",
        "",
        "词 # c",
        "a\u200b",
        "\x85",
    ),
)
LINES = st.builds("".join, st.tuples(*map(st.sampled_from, (BEGINNINGS, NAMES, VALUES))))


@given(st.lists(LINES, max_size=6))
def test_a_line_taken_for_clean_is_what_a_closer_look_would_make_of_it(lines: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(repair_module, "_is_clean", lambda lines, at: False)
        closer = repair(lines, 1, KNOWN)
    assert repair(lines, 1, KNOWN) == closer
