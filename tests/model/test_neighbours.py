"""Which entries a page recommends, and which stand before and after it."""

from pathlib import Path

import pytest

from tests.building import QUIET, build_soundly
from tests.conftest import MakeTown

PRODUCT = "---\n名称: {name}\n简介: 头道渠水浇的。\n类型: {type}\n排序: {weight}\n---\n一年一茬。\n"
TYPES = ("粮油", "手工艺品", "粮油", "粮油", "蜂产品", "粮油", "粮油")
THEME = {
    "site.yaml": QUIET + "theme: plain\n",
    "themes/plain/theme.yaml": "name: plain\nextends: base\n",
    "themes/plain/product.html": (
        "{{ page.previous.title if page.previous }}<{{ page.title }}>"
        "{{ page.next.title if page.next }}:"
        "{% for card in page.related %} {{ card.title }}{% endfor %}"
    ),
}


@pytest.fixture
def pages(town: MakeTown) -> Path:
    """The product pages of a village with seven goods, p0 to p6, each saying who is near."""
    goods = {
        f"content/daowan/product/p{at}.md": PRODUCT.format(name=f"p{at}", type=type_, weight=at)
        for at, type_ in enumerate(TYPES)
    }
    return build_soundly(town({**THEME, **goods})) / "daowan" / "product"


def _say(pages: Path, name: str) -> str:
    return (pages / name / "index.html").read_text(encoding="utf-8").partition(":")[0]


def test_a_page_links_to_the_entries_before_and_after_it(pages: Path) -> None:
    assert _say(pages, "p3") == "p2<p3>p4"


def test_before_the_first_entry_and_after_the_last_there_is_none(pages: Path) -> None:
    assert (_say(pages, "p0"), _say(pages, "p6")) == ("<p0>p1", "p5<p6>")


def test_a_page_recommends_its_next_neighbours_and_those_of_its_category_first(
    pages: Path,
) -> None:
    text = (pages / "p5" / "index.html").read_text(encoding="utf-8")
    assert text.partition(": ")[2].split() == ["p6", "p0", "p2", "p3"]
