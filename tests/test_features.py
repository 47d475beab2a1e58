"""Each switch of site.yaml takes away just what it names, and nothing else stops working."""

import pytest

from tests.building import PRODUCT, QUIET, build_soundly, read_tree, write
from tests.conftest import MakeTown
from tests.site_links import find_broken, parse_site

SITE = QUIET + "url: https://qingqu.example.com/\nlanguages: [zh-CN, en]\n"
ORDER = "类型: 粮油\n上市时间: 9月至10月\n更新日期: 2026-09-01\n"
TOWN = {
    "site.yaml": SITE,
    "site.en.yaml": "title: Qingqu\n",
    "content/daowan/product/rice.md": PRODUCT.format(title="米").replace("类型: 粮油\n", ORDER),
    "content/daowan/product/mat.md": PRODUCT.format(title="席").replace("粮油", "手工艺品"),
    "content/_town/product/gift.md": PRODUCT.format(title="礼包"),
    "content/daowan/spot/deck.md": "---\n名称: 观景台\n类型: 田园景观\n免费: 是\n---\n看田。\n",
}
EVERYWHERE = ("", "en/", "daowan/", "daowan/en/")


def _everywhere(*names: str) -> set[str]:
    return {f"{place}{name}" for place in EVERYWHERE for name in names}


GONE = {
    "feed": {f"{place}feed.xml" for place in EVERYWHERE},
    "sitemap": {"sitemap.xml", "sitemap-index.xml", "daowan/sitemap.xml"},
    "robots": {"robots.txt", "daowan/robots.txt"},
    "category_pages": _everywhere(
        "product/category/grain/index.html", "product/category/craft/index.html"
    ),
    "village_categories": {
        f"daowan/{lang}product/category/{category}/index.html"
        for lang in ("", "en/")
        for category in ("grain", "craft")
    },
    "season_pages": _everywhere(
        "season/index.html", "season/09/index.html", "season/10/index.html"
    ),
    "tourism_page": _everywhere("tourism/index.html"),
    "json_ld": set(),
    "open_graph": set(),
    "portal_goods": {"product/index.html", "en/product/index.html"}
    | {
        f"{place}product/category/{category}/index.html"
        for place in ("", "en/")
        for category in ("grain", "craft")
    },
}
MARKS = {"json_ld": b"application/ld+json", "open_graph": b'property="og:', "feed": b"atom+xml"}


@pytest.mark.parametrize("feature", GONE)
def test_a_feature_switched_off_takes_just_its_files_with_it(town: MakeTown, feature: str) -> None:
    folder = town(TOWN)
    output = build_soundly(folder)
    whole = read_tree(output)
    write(folder, "site.yaml", SITE + f"features: {{{feature}: false}}\n")
    build_soundly(folder)
    left = read_tree(output)
    assert whole.keys() - left.keys() == GONE[feature]
    assert left.keys() - whole.keys() == set()
    assert find_broken(output, parse_site(output), "/") == []


@pytest.mark.parametrize("feature", MARKS)
def test_a_feature_switched_off_is_in_no_page(town: MakeTown, feature: str) -> None:
    def marked(site: str) -> int:
        tree = read_tree(build_soundly(town({**TOWN, "site.yaml": site})))
        return sum(MARKS[feature] in content for content in tree.values())

    assert marked(SITE) > 20
    assert marked(SITE + f"features: {{{feature}: false}}\n") == 0


def test_robots_name_no_sitemap_that_is_not_made(town: MakeTown) -> None:
    output = build_soundly(town({**TOWN, "site.yaml": SITE + "features: {sitemap: false}\n"}))
    assert "Sitemap" not in (output / "robots.txt").read_text(encoding="utf-8")


def test_a_town_without_categories_or_seasons_has_no_pages_for_them(town: MakeTown) -> None:
    output = build_soundly(
        town({"site.yaml": SITE, "content/daowan/product/rice.md": PRODUCT.format(title="米")})
    )
    assert not (output / "season").exists()
    assert not (output / "product" / "category").exists()
    assert not (output / "daowan" / "tourism").exists()
