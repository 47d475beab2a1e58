import shutil
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.building import build_soundly
from tests.conftest import BuiltTown, MakeTown
from tests.site_links import (
    PageParts,
    Reference,
    find_broken,
    find_file,
    inside_references,
    parse_page,
    parse_site,
)

BASE = "https://qingqu.example.com/"
TWO_VILLAGES = {
    "site.yaml": f"title: 青渠镇\nurl: {BASE}\ntoday: 2026-09-20\ndemo: true\n",
    "content/daowan/village.md": "---\ntitle: 稻湾村\ndomain: daowan.example.com\n---\n渠边。\n",
    "content/daowan/product/rice.md": "---\n名称: 香米\n类型: 粮油\n相关: [quwei/maize]\n---\n",
    "content/quwei/village.md": "---\ntitle: 渠尾村\n---\n沙边。\n",
    "content/quwei/product/maize.md": "---\n名称: 玉米\n类型: 粮油\n相关: [daowan/rice]\n---\n",
}


@pytest.fixture(scope="module")
def parts(built_demo: BuiltTown) -> dict[str, PageParts]:
    """The demonstration town's pages, parsed."""
    return parse_site(built_demo.output)


def _villages(output: Path) -> list[str]:
    return sorted(path.parent.name for path in output.glob("*/sitemap.xml"))


def test_a_page_says_all_that_it_points_at() -> None:
    page = parse_page(
        "a/index.html",
        '<meta http-equiv="refresh" content="0; url=../b/"><a href="#x" id=x>'
        '<img src="p.jpg" srcset="p.jpg 480w, q.jpg 960w"><link href=s.css><script src=t.js>',
    )
    assert [reference.url for reference in page.references] == [
        *("../b/", "#x", "p.jpg", "p.jpg", "q.jpg", "s.css", "t.js")
    ]
    assert page.ids == {"x"}


def test_an_address_above_the_prefix_has_no_file() -> None:
    assert find_file(Reference("a/index.html", "a", "../../"), "/shop/") is None
    assert find_file(Reference("a/index.html", "a", "../b/"), "/shop/") == "b/index.html"


@pytest.mark.parametrize("prefix", ["/", "/any/prefix/"])
def test_every_link_leads_to_a_file_and_a_heading_that_are_there(
    built_demo: BuiltTown, parts: dict[str, PageParts], prefix: str
) -> None:
    assert len(inside_references(parts)) > 10_000
    assert find_broken(built_demo.output, parts, prefix) == []


def test_no_link_begins_at_the_root_of_a_host(parts: dict[str, PageParts]) -> None:
    references = [reference for page in parts.values() for reference in page.references]
    assert [str(found) for found in references if found.url.startswith("/")] == []


def test_every_absolute_address_of_the_town_itself_has_its_file(
    built_demo: BuiltTown, parts: dict[str, PageParts]
) -> None:
    references = [reference for page in parts.values() for reference in page.references]
    own = [found for found in references if found.url.startswith(BASE)]
    paths = [unquote(urlsplit(found.url).path).lstrip("/") for found in own]
    assert len(own) > len(parts)
    assert [path for path in set(paths) if not _serves(built_demo.output, path)] == []


def _serves(output: Path, path: str) -> bool:
    return (output / (f"{path}index.html" if path == "" or path.endswith("/") else path)).is_file()


def test_links_for_a_memory_stick_spell_the_file_out(demo_town: Path, tmp_path: Path) -> None:
    output = build_soundly(demo_town, output=tmp_path / "stick", links="file")
    parts = parse_site(output)
    references = inside_references(parts)
    folders = [str(found) for found in references if urlsplit(found.url).path.endswith(("/", "."))]
    assert len(references) > 10_000
    assert folders == []
    assert find_broken(output, parts, "/") == []


def test_links_for_a_memory_stick_stay_on_it_even_where_a_village_has_a_domain(
    town: MakeTown,
) -> None:
    parts = parse_site(build_soundly(town(TWO_VILLAGES), links="file"))
    taps = [found for page in parts.values() for found in page.references if found.tag == "a"]
    lost = {"404.html", "daowan/404.html", "quwei/404.html"}
    assert {found.page for found in taps if not found.is_inside} == lost


@pytest.mark.parametrize("language", ["", "en/"])
def test_what_a_village_needs_lies_in_its_own_folder(
    built_demo: BuiltTown, parts: dict[str, PageParts], language: str
) -> None:
    villages = _villages(built_demo.output)
    assert len(villages) >= 7
    for village in villages:
        for name in ("404.html", "sitemap.xml", "robots.txt", f"{language}feed.xml"):
            assert (built_demo.output / village / name).is_file()
        needed = [
            reference
            for reference in parts[f"{village}/{language}index.html"].references
            if reference.is_inside and not reference.is_tapped
        ]
        assert needed
        assert {find_file(found, "/").split("/")[0] for found in needed} == {village}  # type: ignore[union-attr]


def test_only_links_that_one_taps_lead_out_of_a_villages_folder(
    built_demo: BuiltTown, tmp_path: Path
) -> None:
    for village in _villages(built_demo.output):
        alone = tmp_path / village
        shutil.copytree(built_demo.output / village, alone)
        parts = parse_site(alone)
        leaving = [found for found in inside_references(parts) if find_file(found, "/v/") is None]
        staying = {path: _without(page, leaving) for path, page in parts.items()}
        assert [str(found) for found in leaving if not found.is_tapped] == []
        assert find_broken(alone, staying, "/v/") == []


def _without(page: PageParts, leaving: list[Reference]) -> PageParts:
    return PageParts(tuple(found for found in page.references if found not in leaving), page.ids)


def test_a_village_with_a_domain_and_the_others_link_to_one_another_in_full(
    town: MakeTown,
) -> None:
    output = build_soundly(town(TWO_VILLAGES))
    parts = parse_site(output)
    own = {found.url for found in _taps(parts, "daowan/product/rice/index.html")}
    others = {found.url for found in _taps(parts, "quwei/product/maize/index.html")}
    portal = {found.url for found in _taps(parts, "village/index.html")}
    assert {BASE, f"{BASE}quwei/product/maize/"} <= own
    assert "https://daowan.example.com/product/rice/" in others
    assert "../../../" in others
    assert {"https://daowan.example.com/", "../quwei/"} <= portal


def test_the_folder_of_a_village_with_a_domain_is_a_whole_site(
    town: MakeTown, tmp_path: Path
) -> None:
    alone = tmp_path / "alone"
    shutil.copytree(build_soundly(town(TWO_VILLAGES)) / "daowan", alone)
    assert find_broken(alone, parse_site(alone), "/") == []


def _taps(parts: dict[str, PageParts], page: str) -> list[Reference]:
    return [found for found in parts[page].references if found.tag == "a"]
