"""What an address points at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.markup.targets import (
    check_link,
    check_picture,
    is_external,
    is_full_name,
    mark_full_name,
    unmark_full_name,
)


@pytest.mark.parametrize(
    "target", ["https://a.cn", "HTTP://a.cn", "//a.cn", "mailto:a@b.cn", "tel:110", "weixin://dl"]
)
def test_addresses_out_of_the_town(target: str) -> None:
    assert is_external(target)
    assert check_link(target) is None


@pytest.mark.parametrize("target", ["product:daowan/dw-rice", "spot:hu#x", "price:a/b/"])
def test_full_names_are_no_schemes(target: str) -> None:
    assert is_full_name(target)
    assert check_link(target) is None
    assert not is_external(target)


@pytest.mark.parametrize("target", ["a.md", "../a.md#x", "/a", "#锚", "大米.md", "产品：大米", ""])
def test_relative_addresses_are_inside_the_town(target: str) -> None:
    assert not is_external(target)
    assert not is_full_name(target)
    assert check_link(target) is None


@pytest.mark.parametrize(
    "target",
    [
        "javascript:a/b",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://a.cn",
        "magnet:?x",
        "file:///a",
    ],
)
def test_other_schemes_are_unsafe(target: str) -> None:
    assert check_link(target) is not None
    assert not is_full_name(target)


@given(st.text("abz:/#-. 米", max_size=20))
def test_a_target_passes_the_sanitiser_unchanged(target: str) -> None:
    marked = mark_full_name(target)
    assert unmark_full_name(marked) == (target if marked != target else unmark_full_name(target))


def test_a_picture_beside_the_file_is_fine() -> None:
    assert check_picture("稻田 1.jpg") is None
