import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.load.reading import KNOWN, plain
from xiangpu.load.reader import read_document
from xiangpu.load.tidy import tidy_text


def tidy(text: str) -> str | None:
    return tidy_text("a.md", text.encode(), KNOWN)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("\ufeff———\r\n名称：米\r\n———\r\n", "---\n名称: 米\n---\n"),
        ("---\n名称: 米 \n---\n文  \n字 \n　\n\n\n", "---\n名称: 米\n---\n文  \n字\n"),
        ("---\n---\n＃　种法\n＃＃ 收法", "---\n---\n# 种法\n## 收法\n"),
        ("---\n---\n```\n＃ 不动 \n```\n", "---\n---\n```\n＃ 不动 \n```\n"),
        ("---\n# 说明\n价格：39  # 当季\n---\n", "---\n# 说明\n价格: 39  # 当季\n---\n"),
    ],
)
def test_a_file_is_written_cleanly(written: str, expected: str) -> None:
    assert tidy(written) == expected


def test_another_encoding_becomes_plain_text() -> None:
    data = "---\n名称：五常大米\n---\n".encode("gb18030")
    assert tidy_text("a.md", data, KNOWN) == "---\n名称: 五常大米\n---\n"


def test_a_file_with_errors_is_left_alone() -> None:
    assert tidy("---\n价格: 1\n价格: 2\n---\n") is None
    assert tidy("没有资料栏") is None
    assert tidy_text("a.md", b"\0\xff", KNOWN) is None


def test_a_yaml_file_is_tidied_whole() -> None:
    assert tidy_text("site.yaml", "名称：青渠镇\n\n".encode(), KNOWN) == "名称: 青渠镇\n"


FRONT = st.text("ab价格名称:：- 　\t#＃\"'“”[]【】，,&*|>@\n5", max_size=50)
BODY = st.text("ab＃# `\n　字-", max_size=40)


@given(FRONT, BODY)
def test_tidying_changes_no_field_and_nothing_twice(front: str, body: str) -> None:
    text = f"---\n{front}\n---\n{body}"
    once = tidy(text)
    if once is None:
        return
    before = read_document("a.md", text.encode(), KNOWN)
    after = read_document("a.md", once.encode(), KNOWN)
    assert plain(after.fields) == plain(before.fields)
    assert tidy(once) == once
