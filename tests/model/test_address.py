"""Where a page or file of the output lies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.model.address import PORTAL, Address

SITES = st.sampled_from([PORTAL, "daowan", "hubin"])
PATHS = st.sampled_from(["", "en/", "product/", "product/dw-rice/", "assets/a.css", "404.html"])


@pytest.mark.parametrize(
    ("address", "path"),
    [
        (Address(PORTAL, ""), "index.html"),
        (Address(PORTAL, "en/"), "en/index.html"),
        (Address("daowan", ""), "daowan/index.html"),
        (Address("daowan", "product/dw-rice/"), "daowan/product/dw-rice/index.html"),
        (Address("daowan", "feed.xml"), "daowan/feed.xml"),
        (Address("daowan", "about/", "station"), "daowan/about/index.html"),
    ],
)
def test_a_page_is_a_folder_and_a_file_is_itself(address: Address, path: str) -> None:
    assert address.output_path == path


@given(st.sets(st.tuples(SITES, PATHS)))
def test_no_two_addresses_share_a_file(pairs: set[tuple[str, str]]) -> None:
    assert len({Address(*pair).output_path for pair in pairs}) == len(pairs)


def test_a_heading_lies_on_its_page() -> None:
    page = Address("daowan", "about/")
    assert page.at("station") == Address("daowan", "about/", "station")
    assert page.at("station").output_path == page.output_path
