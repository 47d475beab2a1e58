import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.load.reading import KNOWN, Plain, plain
from xiangpu.load.edits import AddField, AddItem, Edit, RemoveField, RenameField, SetField
from xiangpu.load.patch import patch
from xiangpu.load.reader import read_document

TOWN = """---
# 稻湾的米
名称：稻湾长粒香米   # 商品名
价格: 45
标签: [软糯, 清香]
规格:
  - 名称: 小袋 # 家用
    价格：45
  # 大袋
  - 名称: 大袋
    价格: 88
简介: |
  第一段

  第二段

产地:
卖点:
- 香
- 糯
---
正文：不动
"""


def apply(text: str, *edits: Edit) -> str:
    return patch(text, edits, KNOWN)


def fields(text: str) -> dict[str, Plain]:
    document = read_document("a.md", text.encode(), KNOWN)
    assert not [p for p in document.problems if p.severity == "error"], document.problems
    tree = plain(document.fields)
    assert isinstance(tree, dict)
    return tree


def changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that only the one has, and those that only the other has."""
    old, new = before.split("\n"), after.split("\n")
    return [line for line in old if line not in new], [line for line in new if line not in old]


@pytest.mark.parametrize(
    ("edit", "gone", "come"),
    [
        (SetField(("价格",), "39.90"), ["价格: 45"], ["价格: 39.90"]),
        (
            SetField(("名称",), "香米"),
            ["名称：稻湾长粒香米   # 商品名"],
            ["名称: 香米   # 商品名"],
        ),
        (SetField(("产地",), "黑龙江: 五常"), ["产地:"], ['产地: "黑龙江: 五常"']),
        (SetField(("规格", 0, "价格"), "46"), ["    价格：45"], ["    价格: 46"]),
        (SetField(("标签", 1), "a, b"), ["标签: [软糯, 清香]"], ['标签: [软糯, "a, b"]']),
        (SetField(("卖点",), "香糯"), ["卖点:", "- 香", "- 糯"], ["卖点: 香糯"]),
        (SetField(("标签",), "软糯"), ["标签: [软糯, 清香]"], ["标签: 软糯"]),
        (SetField(("简介",), "一\n二\n"), ["  第一段", "  第二段"], ["  一", "  二"]),
        (RemoveField(("价格",)), ["价格: 45"], []),
        (RemoveField(("卖点", 0)), ["- 香"], []),
        (RemoveField(("标签", 1)), ["标签: [软糯, 清香]"], ["标签: [软糯]"]),
        (
            RemoveField(("规格", 1, "名称")),
            ["  - 名称: 大袋", "    价格: 88"],
            ["  - 价格: 88"],
        ),
        (AddField(("等级",), "一级"), [], ["等级: 一级"]),
        (AddField(("等级",), "一级", after="价格"), [], ["等级: 一级"]),
        (AddField(("规格", 0, "重量"), "5kg"), [], ["    重量: 5kg"]),
        (AddField(("产地", "省"), "黑龙江"), [], ["  省: 黑龙江"]),
        (AddItem(("卖点",), "8:30"), [], ['- "8:30"']),
        (AddItem(("标签",), "新"), ["标签: [软糯, 清香]"], ["标签: [软糯, 清香, 新]"]),
        (AddItem(("产地",), "五常"), [], ["  - 五常"]),
        (RenameField(("价格",), "price"), ["价格: 45"], ["price: 45"]),
        (RenameField(("规格", 0, "价格"), "价"), ["    价格：45"], ["    价: 45"]),
    ],
)
def test_an_edit_touches_only_its_own_lines(edit: Edit, gone: list[str], come: list[str]) -> None:
    after = apply(TOWN, edit)
    assert changed(TOWN, after) == (gone, come)
    assert fields(after) != fields(TOWN)


def test_a_field_is_added_below_the_one_named() -> None:
    assert "价格: 45\n等级: 一级\n标签" in apply(TOWN, AddField(("等级",), "一级", after="价格"))


def test_no_edit_changes_nothing() -> None:
    assert apply("\ufeff---\r\n名称：米\r---\n\n\n") == "\ufeff---\r\n名称：米\r---\n\n\n"


def test_byte_order_mark_and_line_ends_stay() -> None:
    before = "\ufeff---\r\n名称：米\r\n价格: 1\r\n---\r\n正文"
    after = apply(before, SetField(("价格",), "2"), AddField(("产地",), "五常"))
    assert after == "\ufeff---\r\n名称：米\r\n价格: 2\r\n产地: 五常\r\n---\r\n正文"


def test_a_yaml_file_without_a_last_line_feed_keeps_none() -> None:
    assert apply("名称: 镇", AddField(("url",), "https://a.b")) == "名称: 镇\nurl: https://a.b"
    assert apply("", AddField(("名称",), "镇")) == "名称: 镇\n"


def test_a_field_is_added_to_empty_front_matter() -> None:
    assert apply("---\n---\n文", AddField(("名称",), "米")) == "---\n名称: 米\n---\n文"


def test_an_edit_of_a_field_that_is_not_there_is_a_bug_of_the_caller() -> None:
    with pytest.raises(LookupError):
        apply(TOWN, SetField(("没有",), "1"))


PATHS: list[tuple[str | int, ...]] = [
    ("名称",),
    ("价格",),
    ("标签", 0),
    ("标签", 1),
    ("规格", 0, "名称"),
    ("规格", 1, "价格"),
    ("简介",),
    ("产地",),
    ("卖点", 1),
]

ANY = st.text(max_size=20) | st.text("ab 五：:#'\"\\\n\t　,[]{}-~|>@*&!%?", max_size=20)


def put(tree: Plain, path: tuple[str | int, ...], value: str) -> Plain:
    if not path:
        return value
    if isinstance(tree, dict):
        return {k: put(v, path[1:], value) if k == path[0] else v for k, v in tree.items()}
    assert isinstance(tree, list)
    return [put(v, path[1:], value) if k == path[0] else v for k, v in enumerate(tree)]


@given(st.sampled_from(PATHS), ANY)
def test_a_field_that_was_set_reads_back_and_all_others_are_unchanged(
    path: tuple[str | int, ...], value: str
) -> None:
    assert fields(apply(TOWN, SetField(path, value))) == put(fields(TOWN), path, value)


@given(ANY)
def test_what_was_added_reads_back_and_can_be_removed_again(value: str) -> None:
    added = apply(TOWN, AddField(("新",), value, after="规格"), AddItem(("卖点",), value))
    assert fields(added)["新"] == value
    assert fields(added)["卖点"] == ["香", "糯", value]
    assert apply(added, RemoveField(("新",)), RemoveField(("卖点", 2))) == TOWN
