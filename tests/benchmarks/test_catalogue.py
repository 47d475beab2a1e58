"""The catalogue is the same for everyone, and Xiangpu builds it as the benchmark expects."""

from pathlib import Path

import pytest

from benchmarks.catalogue import SIZES, Catalogue, Size, make_catalogue
from benchmarks.report import with_equal_work
from benchmarks.sites import Site
from benchmarks.sources import WRITERS
from benchmarks.stages import Reading, Work
from benchmarks.tools import TOOLS
from tests.building import build_soundly

SMALL = Size(3, 40)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return make_catalogue(SMALL)


def test_the_same_size_gives_the_same_goods(catalogue: Catalogue) -> None:
    assert make_catalogue(SMALL) == catalogue


def test_a_product_is_the_same_in_a_town_with_more_villages() -> None:
    small, large = make_catalogue(Size(2, 20)), make_catalogue(Size(5, 50))
    assert small.goods == large.goods[:2]


@pytest.mark.parametrize("size", ["town", "S", "county"])
def test_every_size_has_the_goods_that_it_names(size: str) -> None:
    products = make_catalogue(SIZES[size]).products
    assert len({product.id for product in products}) == SIZES[size].products
    assert len({product.weight for product in products}) == SIZES[size].products


@pytest.mark.parametrize("tool", TOOLS)
def test_every_tool_is_told_of_every_product(catalogue: Catalogue, tool: str) -> None:
    files = dict(WRITERS[tool](catalogue))
    for product in catalogue.products:
        text = files[f"content/{product.village}/product/{product.id}.md"]
        assert f"title: {product.title}\n" in text
        assert f'price: "{product.price}"\n' in text


def test_as_many_pages_carry_an_edited_price_as_the_catalogue_says(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    site = Site(TOOLS["xiangpu"], catalogue, tmp_path / "town")
    site.write(catalogue, tmp_path)
    note = site.edit("777.25")
    output = build_soundly(site.folder)
    pages = [page.read_text(encoding="utf-8") for page in output.rglob("*.html")]
    expected = catalogue.count_pages_with_price(catalogue.edited)
    assert sum("¥777.25" in page for page in pages) == expected
    assert note in site.page(output).read_text(encoding="utf-8")
    assert any("¥777.25" in page.read_text(encoding="utf-8") for page in site.lists(output))


def test_a_second_edit_replaces_the_first(catalogue: Catalogue, tmp_path: Path) -> None:
    site = Site(TOOLS["xiangpu"], catalogue, tmp_path / "town")
    site.write(catalogue, tmp_path)
    first, second = site.edit("701.25"), site.edit("702.25")
    text = site.edited.read_text(encoding="utf-8")
    assert ("701.25" in text, first in text) == (False, False)
    assert ("702.25" in text, second in text) == (True, True)


def _reading(tool: str, pages: int, megabytes: float) -> Reading:
    return Reading(tool=tool, round=1, seconds=1.0, work=Work(pages, pages, megabytes))


@pytest.mark.parametrize(
    ("pages", "megabytes", "void"),
    [
        (100, 10.4, ""),
        (99, 10.0, "unequal work: 99 pages instead of 100"),
        (100, 9.0, "unequal work: 9.0 MB instead of 10.0"),
    ],
)
def test_a_build_counts_only_if_its_work_is_equal(pages: int, megabytes: float, void: str) -> None:
    readings = [_reading("hugo", 100, 10.0), _reading("xiangpu", pages, megabytes)]
    assert with_equal_work(readings)[1].void == void
