"""Absolute public addresses."""

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.model.address import PORTAL, Address
from xiangpu.model.public import absolute

URLS = {PORTAL: "https://qingqu.example.cn/shop/", "hubin": "https://hubin.example.cn/"}


@pytest.mark.parametrize(
    ("address", "url"),
    [
        (Address(PORTAL, ""), "https://qingqu.example.cn/shop/"),
        (Address("daowan", "en/"), "https://qingqu.example.cn/shop/daowan/en/"),
        (Address("hubin", "spot/hb-lake/"), "https://hubin.example.cn/spot/hb-lake/"),
        (Address("hubin", "", "怎么来"), "https://hubin.example.cn/#%E6%80%8E%E4%B9%88%E6%9D%A5"),
        (
            Address(PORTAL, "assets/files/米.pdf"),
            "https://qingqu.example.cn/shop/assets/files/%E7%B1%B3.pdf",
        ),
    ],
)
def test_an_address_follows_its_sites_own_base(address: Address, url: str) -> None:
    assert absolute(address, URLS) == url


def test_without_a_base_there_is_no_public_address() -> None:
    assert absolute(Address("daowan", "en/"), {}) == ""
    assert absolute(Address("daowan", ""), {"hubin": "https://hubin.example.cn/"}) == ""


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_a_path_says_it_stays_a_path(name: str) -> None:
    url = absolute(Address("daowan", f"assets/{name}"), URLS)
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc, parts.query) == ("https", "qingqu.example.cn", "")
    assert unquote(parts.path) == f"/shop/daowan/assets/{name}"
