"""Where a link in a Markdown body leads."""

import pytest

from tests.model.test_directory import directory, listed
from xiangpu.model.address import Address
from xiangpu.model.targets import Target, find_target, target_address

RICE = listed("product:daowan/rice")
FISH = listed("product:hubin/fish")
HIDDEN = listed("product:daowan/wheat", published=False, cards={})
ALL = directory(RICE, FISH, HIDDEN)


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("#储存", Target(RICE, "储存")),
        ("rice.md", Target(RICE, "")),
        ("./rice.md#储存", Target(RICE, "储存")),
        ("rice.en.md", Target(RICE, "")),
        ("../../hubin/product/fish.md", Target(FISH, "")),
        ("product:hubin/fish", Target(FISH, "")),
        ("product:hubin/fish/", Target(FISH, "")),
        ("product:hubin/fish#鲜", Target(FISH, "鲜")),
        ("product:rice", Target(RICE, "")),
        ("rice.en.de.md", Target(None, "")),
        ("missing.md#x", Target(None, "x")),
        ("../../../../etc/passwd.md", Target(None, "")),
        ("hubin/fish", Target(None, "")),
        ("story:hubin/fish", Target(None, "")),
    ],
)
def test_a_link_names_a_file_or_an_entry(written: str, target: Target) -> None:
    assert find_target(written, RICE, ALL) == target


def test_a_link_is_shown_where_its_target_is_published() -> None:
    address = Address("hubin", "product/fish/", "鲜")
    assert target_address(Target(FISH, "鲜"), "zh-CN") == address
    assert target_address(Target(HIDDEN, ""), "zh-CN") is None
    assert target_address(Target(None, ""), "zh-CN") is None
