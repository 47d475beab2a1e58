"""A town in two languages, where not everything is translated."""

import re

import pytest

from tests.building import build_soundly
from tests.conftest import BuiltTown, MakeTown
from tests.page_head import Head, parse_heads
from tests.site_links import find_file, parse_page

BASE = "https://qingqu.example.com/"
SITE = f"""title: 青渠镇
url: {BASE}
today: 2026-09-20
demo: true
languages: [zh-CN, en]
host: 青渠镇人民政府
"""
PRODUCT = """---
名称: 香米
简介: 哪天包装哪天碾
类型: 粮油
品质: 一级
---
米和水一比一。
"""
TOWN = {
    "site.yaml": SITE,
    "site.en.yaml": "title: Qingqu\n",
    "content/daowan/village.en.md": "---\ntitle: Daowan\n---\nBeside the canal.\n",
    "content/daowan/product/rice.md": PRODUCT,
    "content/daowan/product/rice.en.md": "---\ntitle: Fragrant rice\n---\n",
    "content/daowan/product/mat.md": PRODUCT.replace("香米", "稻草席"),
}


@pytest.fixture
def pages(town: MakeTown) -> dict[str, str]:
    """The pages of the town, as text by path."""
    output = build_soundly(town(TOWN))
    return {
        file.relative_to(output).as_posix(): file.read_text(encoding="utf-8")
        for file in output.rglob("*.html")
    }


@pytest.fixture
def heads(town: MakeTown) -> dict[str, Head]:
    return parse_heads(build_soundly(town(TOWN)))


def _outside_marks(html: str) -> str:
    """The main part's text that is said to be in the page's own language."""
    main = html[html.index("<main") : html.index("</main>")]
    marked = re.compile(r"<(\w+)[^>]* lang=\"zh-CN\"[^>]*>.*?</\1>", re.DOTALL)
    return re.sub(r"<[^>]+>", "", marked.sub("", main))


def test_what_is_translated_is_shown_in_the_pages_language(pages: dict[str, str]) -> None:
    page = pages["daowan/en/product/rice/index.html"]
    assert '<html lang="en">' in page
    assert "<h1>Fragrant rice</h1>" in page
    assert "香米" not in page


def test_what_is_not_translated_is_shown_in_the_original_and_says_so(
    pages: dict[str, str],
) -> None:
    page = pages["daowan/en/product/rice/index.html"]
    assert '<span lang="zh-CN">哪天包装哪天碾</span>' in page
    assert re.search(r'<div class="prose" lang="zh-CN">\s*<p>米和水一比一。', page)


def test_nothing_chinese_stands_unmarked_in_the_main_part_of_an_english_page(
    pages: dict[str, str],
) -> None:
    chinese = re.compile(r"[\u4e00-\u9fff]+")
    found = {
        path: unmarked
        for path, page in pages.items()
        if "en/" in path and "<main" in page and (unmarked := chinese.findall(_outside_marks(page)))
    }
    assert found == {}


def test_no_text_of_a_page_in_the_original_language_is_marked(pages: dict[str, str]) -> None:
    for path, page in pages.items():
        if "en/" not in path:
            assert '<span lang="' not in page


def test_only_true_translations_have_hreflang(heads: dict[str, Head]) -> None:
    rice = f"{BASE}daowan/product/rice/", f"{BASE}daowan/en/product/rice/"
    both = dict(zip(("zh-CN", "en"), rice, strict=True))
    assert heads["daowan/product/rice/index.html"].alternates == both
    assert heads["daowan/en/product/rice/index.html"].alternates == both
    assert heads["daowan/product/mat/index.html"].alternates == {}
    assert heads["daowan/en/product/mat/index.html"].alternates == {}


def test_a_page_that_fell_back_whole_is_canonical_to_the_original(heads: dict[str, Head]) -> None:
    mat = f"{BASE}daowan/product/mat/"
    assert heads["daowan/product/mat/index.html"].canonical == mat
    assert heads["daowan/en/product/mat/index.html"].canonical == mat
    rice = heads["daowan/en/product/rice/index.html"].canonical
    assert rice == f"{BASE}daowan/en/product/rice/"


def test_lists_exist_in_every_language(heads: dict[str, Head]) -> None:
    for path in ("product/index.html", "daowan/product/index.html", "village/index.html"):
        site, _, rest = path.rpartition("product/") if "product" in path else ("", "", path)
        english = f"{site}en/product/index.html" if "product" in path else f"en/{rest}"
        assert heads[english].lang == "en"
        assert set(heads[path].alternates) == {"zh-CN", "en"}


def test_every_page_links_to_itself_in_the_other_language(built_demo: BuiltTown) -> None:
    lost = {"404.html"}
    for file in sorted(built_demo.output.rglob("*.html")):
        path = file.relative_to(built_demo.output).as_posix()
        page = file.read_text(encoding="utf-8")
        if file.name in lost or 'http-equiv="refresh"' in page:
            continue
        switch = re.search(r'<nav class="languages".*?</nav>', page, re.DOTALL)
        assert switch, path
        links = parse_page(path, switch.group()).references
        other = path.replace("en/", "", 1) if _is_english(path) else None
        targets = {find_file(link, "/") for link in links}
        assert path in targets
        assert len(targets) == 2
        assert other is None or other in targets


def _is_english(path: str) -> bool:
    return path.startswith("en/") or path.split("/")[1:2] == ["en"]


def test_a_town_in_one_language_has_no_language_switch(town: MakeTown) -> None:
    site = SITE.replace("languages: [zh-CN, en]\n", "")
    files = {path: text for path, text in TOWN.items() if ".en." not in path}
    output = build_soundly(town({**files, "site.yaml": site}))
    page = (output / "daowan" / "product" / "rice" / "index.html").read_text(encoding="utf-8")
    assert 'class="languages"' not in page
    assert "hreflang" not in page
    assert not (output / "en").exists()


def test_a_town_whose_first_language_is_english_has_it_at_the_root(town: MakeTown) -> None:
    files = {
        "site.yaml": SITE.replace("[zh-CN, en]", "[en, zh-CN]").replace("青渠镇", "Qingqu"),
        "content/daowan/village.md": "---\ntitle: Daowan\n---\n",
        "content/daowan/village.zh-CN.md": "---\ntitle: 稻湾村\n---\n",
    }
    heads = parse_heads(build_soundly(town(files)))
    assert heads["daowan/index.html"].lang == "en"
    assert heads["daowan/zh-CN/index.html"].lang == "zh-CN"
