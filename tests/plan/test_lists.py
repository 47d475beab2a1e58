"""Lists of cards, so many to a page."""

import dataclasses

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.samples import card
from tests.plan.listing import page_at, pages
from tests.surveying import TOWN, Town
from xiangpu.model.address import Address
from xiangpu.model.page_view import ListPage
from xiangpu.model.site import SiteModel
from xiangpu.plan.lists import (
    CardList,
    group_by_category,
    plan_kind_lists,
    plan_list,
    plan_villages,
)
from xiangpu.schema.text import Text


def with_page_size(model: SiteModel, size: int) -> SiteModel:
    """The model of a town that lists so many to a page."""
    settings = msgspec.structs.replace(model.lens.town, per_page=size)
    return dataclasses.replace(model, lens=dataclasses.replace(model.lens, town=settings))


def listed(count: int) -> CardList:
    """A list of so many cards."""
    cards = tuple(card(f"p{number}") for number in range(count))
    return CardList(
        path="product/", title=Text("农产品"), cards=cards, kind="product", section="goods"
    )


def list_pages(model: SiteModel, count: int, size: int) -> list[ListPage]:
    """The pages of such a list."""
    found = pages(plan_list(listed(count), with_page_size(model, size))).values()
    return [page for page in found if isinstance(page, ListPage)]


@given(count=st.integers(0, 60), size=st.integers(1, 25))
def test_every_card_stands_on_exactly_one_page_in_order(rich: Town, count: int, size: int) -> None:
    found = list_pages(rich.model(), count, size)
    assert [shown for page in found for shown in page.cards] == list(listed(count).cards)
    assert all(0 < len(page.cards) <= size for page in found) or count == 0
    assert {page.count for page in found} == {count}


@given(count=st.integers(0, 60), size=st.integers(1, 25))
def test_pages_know_their_neighbours(rich: Town, count: int, size: int) -> None:
    found = list_pages(rich.model(), count, size)
    addresses = tuple(page.address for page in found)
    for number, page in enumerate(found, 1):
        pagination = page.pagination
        assert (pagination.number, pagination.total) == (number, len(found))
        shown = [at for at in range(1, len(found) + 1) if abs(at - number) < 2]
        shown = sorted({1, *shown, len(found)})
        assert [step.number for step in pagination.pages] == shown
        assert [step.address for step in pagination.pages] == [addresses[at - 1] for at in shown]
        assert pagination.previous == (addresses[number - 2] if number > 1 else None)
        assert pagination.next == (addresses[number] if number < len(found) else None)


def test_later_pages_say_which_they_are(rich: Town) -> None:
    for lang, title, description in (
        ("zh-CN", "农产品（第2页）", "稻湾村的农产品，共3项：p0、p1、p2。第2页。"),
        ("en", "农产品 (page 2)", "农产品 of Daowan, 3 in all: p0, p1, p2. Page 2."),
    ):
        _, second = list_pages(rich.model(lang=lang), 3, 2)
        assert (str(second.title), second.description) == (title, description)


def test_an_empty_list_still_has_its_page(rich: Town) -> None:
    (page,) = list_pages(rich.model(), 0, 24)
    assert (page.cards, page.address) == ((), Address("daowan", "product/"))


def test_each_kind_has_a_list_and_each_category_where_there_are_several(rich: Town) -> None:
    assert sorted(pages(plan_kind_lists(rich.model()))) == [
        "contact/",
        "event/",
        "producer/",
        "product/",
        "product/category/meat/",
        "product/category/rice/",
        "product/page/2/",
        "spot/",
    ]


def test_a_categorys_page_shows_its_own_and_leads_to_the_others(rich: Town) -> None:
    page = page_at(plan_kind_lists(rich.model()), "product/category/rice/", ListPage)
    assert str(page.title) == "大米"
    assert [shown.id for shown in page.cards] == ["rice", "germ"]
    (choices,) = (filter.choices for filter in page.filters)
    assert [(str(each.title), each.count, each.current) for each in choices] == [
        ("全部", 3, False),
        ("肉类", 1, False),
        ("大米", 2, True),
    ]
    assert [str(crumb.title) for crumb in page.crumbs] == ["首页", "商品", "大米"]


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_the_portal_lists_all_villages(rich: Town, lang: str) -> None:
    model = rich.model(TOWN, lang)
    page = page_at(plan_villages(model), f"{model.lens.prefix}village/", ListPage)
    assert [shown.id for shown in page.cards] == ["daowan", "hubin"]
    assert list(plan_villages(rich.model())) == []


def test_cards_without_a_category_are_in_no_group() -> None:
    cards = (card("a", category="rice"), card("b"), card("c", category="meat"))
    assert group_by_category(cards) == {"meat": (cards[2],), "rice": (cards[0],)}
