"""What machines read: sitemaps, robots, feeds, and what each page's head says of it."""

import re
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from tests.building import PRODUCT, QUIET, build, codes, output_of, read_tree
from tests.conftest import BuiltTown, MakeTown
from tests.page_head import Head, parse_heads

BASE = "https://qingqu.example.com/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
ATOM = "{http://www.w3.org/2005/Atom}"
# RFC 3339, as RFC 4287 asks: a time of the day and its zone are never left out.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@pytest.fixture(scope="module")
def heads(built_demo: BuiltTown) -> dict[str, Head]:
    """The heads of the demonstration town's pages."""
    return parse_heads(built_demo.output)


def _url(path: str) -> str:
    return BASE + path.removesuffix("index.html")


def _parse(path: Path) -> Element:
    return ElementTree.fromstring(path.read_bytes())


def _text(element: Element, name: str) -> str:
    found = element.findtext(name)
    assert found
    return found


def _sitemaps(output: Path) -> dict[str, Element]:
    """The entries of all sites' sitemaps by address."""
    entries = [
        url
        for path in sorted(output.rglob("sitemap.xml"))
        for url in _parse(path).findall(f"{SITEMAP}url")
    ]
    found = {_text(url, f"{SITEMAP}loc"): url for url in entries}
    assert len(found) == len(entries)
    return found


def test_sitemaps_list_all_canonical_pages_and_only_those(
    built_demo: BuiltTown, heads: dict[str, Head]
) -> None:
    canonical = {_url(path) for path, head in heads.items() if head.canonical == _url(path)}
    indexed = {_url(path) for path, head in heads.items() if head.is_indexed}
    assert len(canonical) > 500
    assert set(_sitemaps(built_demo.output)) == canonical & indexed


def test_a_sitemap_keeps_to_the_protocol(built_demo: BuiltTown) -> None:
    order = [f"{SITEMAP}loc", f"{SITEMAP}lastmod", f"{XHTML}link"]
    for url in _sitemaps(built_demo.output).values():
        tags = [child.tag for child in url]
        assert tags == sorted(tags, key=order.index)
        assert Counter(tags)[order[0]] == 1
        assert DAY.fullmatch(url.findtext(order[1]) or "2026-01-01")


def test_translations_name_one_another_in_pages_and_in_sitemaps(
    built_demo: BuiltTown, heads: dict[str, Head]
) -> None:
    entries = _sitemaps(built_demo.output)
    by_url = {_url(path): head for path, head in heads.items()}
    translated = {url: head.alternates for url, head in by_url.items() if head.alternates}
    assert len(translated) > 500
    for url, alternates in translated.items():
        assert alternates[by_url[url].lang] == url
        for lang, other in alternates.items():
            assert by_url[other].lang == lang
            assert by_url[other].alternates == alternates
        listed = entries[url].findall(f"{XHTML}link")
        assert {link.attrib["hreflang"]: link.attrib["href"] for link in listed} == alternates


def test_the_index_of_sitemaps_names_those_of_all_sites(built_demo: BuiltTown) -> None:
    output = built_demo.output
    index = _parse(output / "sitemap-index.xml")
    assert index.tag == f"{SITEMAP}sitemapindex"
    assert {_text(item, f"{SITEMAP}loc") for item in index} == {
        BASE + path.relative_to(output).as_posix() for path in output.rglob("sitemap.xml")
    }


def test_robots_let_everybody_in_and_name_the_sitemap(built_demo: BuiltTown) -> None:
    portal = (built_demo.output / "robots.txt").read_text(encoding="utf-8")
    village = (built_demo.output / "daowan" / "robots.txt").read_text(encoding="utf-8")
    assert portal == f"User-agent: *\nAllow: /\nSitemap: {BASE}sitemap-index.xml\n"
    assert village == f"User-agent: *\nAllow: /\nSitemap: {BASE}daowan/sitemap.xml\n"


def test_a_sitemap_over_the_limit_is_split_and_indexed(
    town: MakeTown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xiangpu.plan.sitemap.MOST", 1)
    folder = town({"site.yaml": QUIET + f"url: {BASE}\n"})
    build(folder)
    village = output_of(folder) / "daowan"
    index = _parse(village / "sitemap.xml")
    parts = [_text(item, f"{SITEMAP}loc") for item in index]
    assert len(parts) == 2
    assert parts == [f"{BASE}daowan/sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    for part in parts:
        urls = _parse(village / part.rpartition("/")[2]).findall(f"{SITEMAP}url")
        assert len(urls) == 1


def _feeds(output: Path) -> dict[str, Element]:
    return {path.relative_to(output).as_posix(): _parse(path) for path in output.rglob("feed.xml")}


def test_every_feed_has_all_that_atom_requires(built_demo: BuiltTown) -> None:
    feeds = _feeds(built_demo.output)
    assert {"feed.xml", "en/feed.xml", "daowan/feed.xml", "daowan/en/feed.xml"} <= set(feeds)
    for path, feed in feeds.items():
        assert feed.tag == f"{ATOM}feed"
        assert _text(feed, f"{ATOM}id") == BASE + path
        assert _text(feed, f"{ATOM}title")
        assert _text(feed, f"{ATOM}author/{ATOM}name")
        links = {
            link.get("rel", "alternate"): link.get("href") for link in feed.iter(f"{ATOM}link")
        }
        assert links["self"] == BASE + path
        entries = feed.findall(f"{ATOM}entry")
        assert 1 <= len(entries) <= 30
        for entry in entries:
            assert _text(entry, f"{ATOM}title")
            assert MOMENT.fullmatch(_text(entry, f"{ATOM}updated"))


def test_the_entries_of_a_feed_are_pages_the_newest_first(
    built_demo: BuiltTown, heads: dict[str, Head]
) -> None:
    pages = {_url(path) for path in heads}
    for feed in _feeds(built_demo.output).values():
        entries = feed.findall(f"{ATOM}entry")
        ids = [_text(entry, f"{ATOM}id") for entry in entries]
        moments = [_text(entry, f"{ATOM}updated") for entry in entries]
        assert len(set(ids)) == len(ids)
        assert set(ids) <= pages
        assert moments == sorted(moments, reverse=True)
        assert _text(feed, f"{ATOM}updated") == moments[0]


def test_pages_announce_the_feed_of_their_own_language(heads: dict[str, Head]) -> None:
    page = heads["daowan/en/product/dw-rice/index.html"]
    feeds = [link["href"] for link in page.links if link.get("type") == "application/atom+xml"]
    assert feeds == ["../../feed.xml"]


def test_what_a_page_says_of_itself_agrees(heads: dict[str, Head]) -> None:
    shared = {path: head for path, head in heads.items() if head.canonical and head.is_indexed}
    assert len(shared) > 500
    for path, head in shared.items():
        metas = head.metas
        assert metas["og:url"] == head.canonical, path
        assert metas["og:description"] == metas["description"], path
        assert metas["og:title"] and metas["og:type"] and metas["og:site_name"], path
        assert metas["og:locale"].partition("_")[0] == head.lang.partition("-")[0], path
        assert head.alternates.get(head.lang, head.canonical) == head.canonical, path


REQUIRED: dict[str, tuple[str, ...]] = {
    "Product": ("name", "url", "offers"),
    "TouristAttraction": ("name", "url"),
    "LodgingBusiness": ("name", "address"),
    "Restaurant": ("name", "address"),
    "LocalBusiness": ("name", "address"),
    "Event": ("name", "startDate", "location", "eventStatus", "eventAttendanceMode"),
    "Article": ("headline", "datePublished"),
    "Organization": ("name",),
    "Brand": ("name",),
    "TouristTrip": ("name", "itinerary"),
    "BreadcrumbList": ("itemListElement",),
    "ItemList": ("itemListElement",),
    "Offer": ("price", "priceCurrency", "availability"),
    "AggregateOffer": ("lowPrice", "highPrice", "offerCount", "priceCurrency"),
}
TYPES = {
    "product": "Product",
    "spot": "TouristAttraction",
    "stay": "LodgingBusiness",
    "eatery": "Restaurant",
    "event": "Event",
    "station": "LocalBusiness",
    "route": "TouristTrip",
    "story": "Article",
    "brand": "Brand",
}


def _objects(value: Any) -> list[dict[str, Any]]:
    """The object with all those inside it."""
    if isinstance(value, list):
        return [inner for item in value for inner in _objects(item)]
    if not isinstance(value, dict):
        return []
    return [value, *(inner for item in value.values() for inner in _objects(item))]


def test_every_object_of_structured_data_has_what_its_type_requires(
    heads: dict[str, Head],
) -> None:
    lacking = [
        f"{path}: {found['@type']} lacks {name}"
        for path, head in heads.items()
        for found in _objects(list(head.data))
        for name in REQUIRED.get(found.get("@type", ""), ())
        if not found.get(name)
    ]
    assert lacking == []


@pytest.mark.parametrize("kind", TYPES)
def test_the_page_of_an_entry_has_the_type_of_its_kind(heads: dict[str, Head], kind: str) -> None:
    pattern = re.compile(rf"(\w+/)*{kind}/(?!category/|page/)[\w-]+/index\.html")
    found = {path: head for path, head in heads.items() if pattern.fullmatch(path)}
    assert found
    for path, head in found.items():
        types = [data["@type"] for data in head.data]
        assert types == [TYPES[kind], "BreadcrumbList"], path
        assert all(data["@context"] == "https://schema.org" for data in head.data)
        assert head.data[0]["name"] == head.metas["og:title"]


def test_every_address_in_structured_data_is_a_page_or_on_another_host(
    built_demo: BuiltTown, heads: dict[str, Head]
) -> None:
    pages = {_url(path) for path in heads}
    for path, head in heads.items():
        for found in _objects(list(head.data)):
            for name in ("url", "item", "image"):
                url = found.get(name)
                if isinstance(url, str) and url.startswith(BASE):
                    file = built_demo.output / url.removeprefix(BASE)
                    assert url in pages or file.is_file(), path
                elif isinstance(url, str):
                    assert url.startswith("https://"), path


def test_crumbs_lead_from_the_home_page_to_the_page_itself(heads: dict[str, Head]) -> None:
    page = heads["daowan/en/product/dw-rice/index.html"]
    crumbs = page.data[1]["itemListElement"]
    home = f"{BASE}daowan/en/"
    assert [step["item"] for step in crumbs] == [
        *(home, f"{home}product/", f"{home}product/dw-rice/")
    ]
    assert [step["position"] for step in crumbs] == [1, 2, 3]


def test_without_an_address_of_the_town_all_this_is_left_out_and_said_once(
    town: MakeTown,
) -> None:
    dated = PRODUCT.format(title="米").replace("类型", "更新日期: 2026-09-01\n旧网址: [mi]\n类型")
    folder = town({"site.yaml": QUIET, "content/daowan/product/rice.md": dated})
    outcome = build(folder)
    tree = read_tree(output_of(folder))
    heads = parse_heads(output_of(folder))
    assert codes(outcome) == ["no-public-address"]
    assert [path for path in tree if path.endswith((".xml", "_redirects"))] == []
    assert tree["robots.txt"] == b"User-agent: *\nAllow: /\n"
    for head in heads.values():
        assert head.canonical == ""
        assert head.alternates == {}
        assert [name for name in head.metas if name.startswith("og:")] == []
    product = heads["daowan/product/rice/index.html"].data
    assert [data["@type"] for data in product] == ["Product"]
    assert "url" not in product[0]


def test_a_village_with_a_domain_names_its_own_host_even_in_a_town_without_address(
    town: MakeTown,
) -> None:
    village = "---\ntitle: 稻湾村\ndomain: daowan.example.com\n---\n"
    folder = town({"site.yaml": QUIET, "content/daowan/village.md": village})
    build(folder)
    heads = parse_heads(output_of(folder))
    assert heads["daowan/index.html"].canonical == "https://daowan.example.com/"
    assert heads["index.html"].canonical == ""
    assert (
        b"https://daowan.example.com/about/" in read_tree(output_of(folder))["daowan/sitemap.xml"]
    )
