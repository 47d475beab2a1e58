from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.model.address import Address
from xiangpu.model.public import absolute
from xiangpu.render.links import Links, LinkStyle, href

RICE = Address("daowan", "product/dw-rice/")
LAKE = Address("hubin", "spot/hb-lake/")

sites = st.sampled_from(("", "daowan", "hubin"))
paths = st.sampled_from(
    (
        "",
        "product/",
        "product/dw-rice/",
        "en/product/dw-rice/",
        "feed.xml",
        "files/检测 报告.pdf",
        "a:b",
    )
)
fragments = st.sampled_from(("", "story", "一渠水"))
addresses = st.builds(Address, sites, paths, fragments)
bases = st.sampled_from(("https://town.example.org/", "https://host.example.org/a/town/"))


@given(page=addresses, target=addresses, base=bases)
def test_a_link_resolved_against_its_page_is_the_target(
    page: Address, target: Address, base: str
) -> None:
    links = Links(LinkStyle.RELATIVE, {"": base, "hubin": "https://lake.example.org/"})
    page_url = absolute(page.at(""), links.base_urls)
    assert urljoin(page_url, href(page, target, links)) == absolute(target, links.base_urls)


@given(page=addresses, target=addresses, base=bases)
def test_in_preview_a_link_resolves_within_one_host(
    page: Address, target: Address, base: str
) -> None:
    links = Links(LinkStyle.PREVIEW, {"": base, "hubin": "https://lake.example.org/"})
    page_url = absolute(page.at(""), {"": base})
    assert urljoin(page_url, href(page, target, links)) == absolute(target, {"": base})


@given(page=addresses, target=addresses)
def test_on_a_memory_stick_a_link_names_the_file(page: Address, target: Address) -> None:
    links = Links(LinkStyle.FILE, {"hubin": "https://lake.example.org/"})
    page_url = absolute(Address("", page.output_path), {"": "http://stick/"})
    resolved = urljoin(page_url, href(page, target, links))
    expected = absolute(Address("", target.output_path, target.fragment), {"": "http://stick/"})
    assert resolved == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (RICE, "./"),
        (RICE.at("story"), "#story"),
        (Address("daowan", "product/"), "../"),
        (Address("daowan", "product/dw-germ/"), "../dw-germ/"),
        (Address("daowan", "product/", "rice"), "../#rice"),
        (Address("", ""), "../../../"),
        (Address("", "assets/style.css"), "../../../assets/style.css"),
    ],
)
def test_links_inside_a_host_are_relative(target: Address, expected: str) -> None:
    assert href(RICE, target, Links()) == expected


def test_a_link_to_a_village_with_its_own_domain_is_absolute() -> None:
    links = Links(LinkStyle.RELATIVE, {"hubin": "https://lake.example.org/"})
    assert href(RICE, LAKE, links) == "https://lake.example.org/spot/hb-lake/"


def test_a_village_with_its_own_domain_links_to_the_town_absolutely() -> None:
    links = Links(
        LinkStyle.RELATIVE,
        {"": "https://town.example.org/", "hubin": "https://lake.example.org/"},
    )
    assert href(LAKE, RICE, links) == "https://town.example.org/daowan/product/dw-rice/"
    assert href(LAKE, Address("", ""), links) == "https://town.example.org/"
    assert href(LAKE, Address("hubin", ""), links) == "../../"


def test_without_a_base_url_there_is_no_absolute_address() -> None:
    assert absolute(RICE, {}) == ""
