"""The addresses of entries, lists and files."""

import pytest

from xiangpu.model.address import PORTAL, Address
from xiangpu.model.places import (
    entry_address,
    file_address,
    home_address,
    language_prefix,
    list_address,
    site_of,
)


def test_the_towns_own_entries_stand_on_the_portal() -> None:
    assert site_of("_town") == PORTAL
    assert site_of("daowan") == "daowan"


def test_the_default_language_has_no_folder() -> None:
    assert language_prefix("zh-CN", "zh-CN") == ""
    assert language_prefix("en", "zh-CN") == "en/"


@pytest.mark.parametrize(
    ("kind", "village", "id", "prefix", "address"),
    [
        ("product", "daowan", "dw-rice", "", Address("daowan", "product/dw-rice/")),
        ("product", "daowan", "dw-rice", "en/", Address("daowan", "en/product/dw-rice/")),
        ("brand", "_town", "qingqu", "", Address(PORTAL, "brand/qingqu/")),
        ("village", "daowan", "daowan", "en/", Address("daowan", "en/")),
    ],
)
def test_an_entrys_address_follows_from_its_full_name(
    kind: str, village: str, id: str, prefix: str, address: Address
) -> None:
    assert entry_address(kind, village, id, prefix) == address


def test_the_first_page_of_a_list_is_the_lists_own_folder() -> None:
    assert list_address("daowan", "en/", "product/") == Address("daowan", "en/product/")
    assert list_address("daowan", "", "product/", 2) == Address("daowan", "product/page/2/")


def test_a_home_is_the_top_of_its_language() -> None:
    assert home_address("daowan", "en/") == Address("daowan", "en/")


def test_an_attachment_lies_beside_those_of_its_entry() -> None:
    address = file_address("daowan", "product", "dw-rice", "report.pdf")
    assert address == Address("daowan", "assets/files/product/dw-rice/report.pdf")
