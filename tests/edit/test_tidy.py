"""Tidying changes no meaning: the tree, or where values are respelt the typed entry, stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.edit.tidy import Respelling, Tidied, Unsound, tidy_file
from xiangpu.load.reader import read_document
from xiangpu.schema.check import check_document
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.kinds.product import Product
from xiangpu.schema.names import field_names

PRODUCT = KINDS["product"]
WRITTEN = """\
---
名称：米
类型：粮油
规格价格：
  - 规格：5kg/袋   # 常用
    价格：￥４５．００
    发货日期：“２０２６－９－１”
排序：　１０
---
＃ 好
"""
CLEAN = """\
---
名称: 米
类型: 粮油
规格价格:
  - 规格: 5kg/袋   # 常用
    价格: 45元
    发货日期: 2026-09-01
排序: 10
---
# 好
"""


def tidy(text: str | bytes, *, is_translation: bool = False) -> Tidied | Unsound:
    data = text.encode() if isinstance(text, str) else text
    return tidy_file("a.md", data, PRODUCT, field_names(), is_translation=is_translation)


def test_values_get_their_clean_spelling_and_comments_stay() -> None:
    tidied = tidy(WRITTEN)
    assert isinstance(tidied, Tidied)
    assert tidied.text == CLEAN
    assert tidied.respelled == (
        Respelling(("规格价格", 0, "价格"), 6, "￥４５．００", "45元"),
        Respelling(("规格价格", 0, "发货日期"), 7, "２０２６－９－１", "2026-09-01"),
        Respelling(("排序",), 8, "１０", "10"),
    )


def test_a_tidy_file_stays_as_it_is() -> None:
    tidied = tidy(CLEAN)
    assert isinstance(tidied, Tidied)
    assert (tidied.text, tidied.respelled, tidied.notes) == (CLEAN, (), ())


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_another_encoding_becomes_utf_8(encoding: str) -> None:
    tidied = tidy(WRITTEN.replace("\n", "\r\n").encode(encoding))
    assert isinstance(tidied, Tidied)
    assert tidied.text == CLEAN


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("---\n名称: 米\n---\n", "missing-field"),
        ("---\n名称: 米\n类型: 粮油\n价钱: １\n---\n", "unknown-field"),
        ("---\n名称: 米\n名称: 面\n类型: 粮油\n---\n", "duplicate-key"),
        ("没有字段", "no-front-matter"),
    ],
)
def test_a_file_with_errors_is_left_alone(text: str, code: str) -> None:
    left = tidy(text)
    assert isinstance(left, Unsound)
    assert [problem.code for problem in left.errors] == [code]


def test_a_translation_needs_none_of_the_required_fields() -> None:
    tidied = tidy("---\ntitle：Rice\n---\n", is_translation=True)
    assert isinstance(tidied, Tidied)
    assert tidied.text == "---\ntitle: Rice\n---\n"


VALUE = st.text("0123456789.,万元斤/袋-－．，￥¥０１２３ 年月日至～", max_size=14)


@given(price=VALUE, weight=VALUE, day=VALUE, flag=st.sampled_from(["是", "ＹＥＳ", "否", "√"]))
def test_the_entry_is_the_same_and_tidying_again_changes_nothing(
    price: str, weight: str, day: str, flag: str
) -> None:
    text = (
        "---\n名称: 米\n类型: 粮油\n"
        f"成本价: '{price}'\n排序: '{weight}'\n发布日期: '{day}'\n草稿: '{flag}'\n---\n"
    )
    tidied = tidy(text)
    if isinstance(tidied, Unsound):
        return
    assert _entry(tidied.text) == _entry(text)
    again = tidy(tidied.text)
    assert isinstance(again, Tidied)
    assert (again.text, again.respelled) == (tidied.text, ())


def _entry(text: str) -> Product:
    document = read_document("a.md", text.encode(), field_names())
    found = check_document(document, Product).value
    assert isinstance(found, Product)
    return found
