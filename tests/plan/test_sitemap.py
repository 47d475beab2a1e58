"""Sitemaps, and what tells crawlers of them."""

from typing import Any
from xml.etree import ElementTree

import pytest

from tests.plan.listing import files
from xiangpu.model.address import PORTAL, Address
from xiangpu.model.page_view import Page
from xiangpu.model.view import LanguageLink
from xiangpu.plan import sitemap
from xiangpu.plan.sitemap import plan_robots, plan_sitemap, plan_town_sitemap
from xiangpu.schema.text import Text

URLS = {PORTAL: "https://a.cn/", "hubin": "https://hubin.cn/"}
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


def page(path: str, **changes: Any) -> Page:
    """A page of 稻湾 that is its own canonical one."""
    address = Address("daowan", path)
    fields: dict[str, Any] = {
        "template": "page.html",
        "address": address,
        "lang": "zh-CN",
        "title": Text(path),
        "canonical": address,
    }
    return Page(**{**fields, **changes})


def locations(text: str) -> list[str]:
    """The addresses that a sitemap or an index names."""
    return [str(found.text) for found in ElementTree.fromstring(text).findall("*/s:loc", NAMES)]


def test_a_sitemap_names_the_canonical_pages_in_order() -> None:
    pages = [
        page("product/b/"),
        page("404.html", indexed=False),
        page("en/a/", canonical=Address("daowan", "a/")),
        page(""),
    ]
    found = files(plan_sitemap("daowan", pages, URLS))
    assert list(found) == ["daowan/sitemap.xml"]
    assert locations(found["daowan/sitemap.xml"]) == [
        "https://a.cn/daowan/",
        "https://a.cn/daowan/product/b/",
    ]


def test_a_page_names_its_translations() -> None:
    links = tuple(
        LanguageLink(lang=lang, label=lang, address=Address("daowan", path))
        for lang, path in (("zh-CN", ""), ("en", "en/"))
    )
    (text,) = files(plan_sitemap("daowan", [page("", alternates=links)], URLS)).values()
    found = ElementTree.fromstring(text).findall("s:url/x:link", NAMES)
    assert [(link.get("hreflang"), link.get("href")) for link in found] == [
        ("zh-CN", "https://a.cn/daowan/"),
        ("en", "https://a.cn/daowan/en/"),
    ]


def test_without_an_address_there_is_no_sitemap() -> None:
    assert list(plan_sitemap("daowan", [page("")], {})) == []
    assert list(plan_sitemap("daowan", [], URLS)) == []
    assert list(plan_town_sitemap(["", "daowan"], {})) == []


def test_a_long_sitemap_comes_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "MOST", 2)
    found = files(plan_sitemap("daowan", [page(f"{at}/") for at in range(5)], URLS))
    parts = [f"daowan/sitemap-{number}.xml" for number in (1, 2, 3)]
    assert list(found) == [*parts, "daowan/sitemap.xml"]
    assert locations(found["daowan/sitemap.xml"]) == [f"https://a.cn/{part}" for part in parts]
    listed = [url for part in parts for url in locations(found[part])]
    assert listed == [f"https://a.cn/daowan/{at}/" for at in range(5)]


def test_the_towns_index_names_the_sites_of_its_own_host() -> None:
    (text,) = files(plan_town_sitemap([PORTAL, "daowan", "hubin"], URLS)).values()
    assert locations(text) == ["https://a.cn/sitemap.xml", "https://a.cn/daowan/sitemap.xml"]


@pytest.mark.parametrize(
    ("site", "urls", "line"),
    [
        (PORTAL, URLS, "Sitemap: https://a.cn/sitemap-index.xml\n"),
        ("hubin", URLS, "Sitemap: https://hubin.cn/sitemap.xml\n"),
        ("hubin", {}, ""),
    ],
)
def test_crawlers_are_let_in_and_told_of_the_sitemap(
    site: str, urls: dict[str, str], line: str
) -> None:
    (text,) = files([plan_robots(site, urls)]).values()
    assert text == f"User-agent: *\nAllow: /\n{line}"
