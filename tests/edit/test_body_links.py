import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.edit.body_links import replace_targets

CHANGES = {"product:daowan/rice": "product:daowan/mi", "../a.md": "../b.md"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[米](product:daowan/rice)。", "[米](product:daowan/mi)。"),
        ('[米](product:daowan/rice "名")', '[米](product:daowan/mi "名")'),
        ("[米](<product:daowan/rice>)", "[米](<product:daowan/mi>)"),
        ("[米][1]\n\n[1]: ../a.md\n", "[米][1]\n\n[1]: ../b.md\n"),
        ("<a href='../a.md'>米</a>", "<a href='../b.md'>米</a>"),
        ("<product:daowan/rice>", "<product:daowan/mi>"),
    ],
)
def test_a_link_is_changed_where_it_stands(body: str, expected: str) -> None:
    assert replace_targets(body, CHANGES).text == expected


@pytest.mark.parametrize(
    "body",
    [
        "`[米](product:daowan/rice)`",
        "```\n[米](product:daowan/rice)\n```\n",
        "[米](product:daowan/rice-2)",
        "product:daowan/rice 是它的全名",
        "[米](x/../a.md)",
    ],
)
def test_code_text_and_longer_targets_stay(body: str) -> None:
    assert replace_targets(body, CHANGES).text == body


def test_every_change_is_counted() -> None:
    body = "[a](../a.md) [b](../a.md) [c](product:daowan/rice)"
    assert replace_targets(body, CHANGES).changed == (
        "../a.md",
        "../a.md",
        "product:daowan/rice",
    )


@given(st.text("[](): `~\n米a.md/<>\"'", max_size=60))
def test_without_changes_every_body_stays(body: str) -> None:
    assert replace_targets(body, {}).text == body
    assert replace_targets(body, {"x:y/z": "q"}).text == body
