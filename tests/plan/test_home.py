"""The home pages."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.model.samples import card
from tests.plan.listing import page_at
from tests.surveying import TOWN, Town
from xiangpu.model.address import Address
from xiangpu.model.page_view import HomePage
from xiangpu.model.view import Card
from xiangpu.plan.home import category_choices, plan_home, spread

CARDS = st.lists(st.sampled_from(["daowan", "hubin", "shazao"]), max_size=20).map(
    lambda villages: tuple(card(f"p{at}", village=name) for at, name in enumerate(villages))
)


@given(CARDS, st.integers(1, 12))
def test_every_village_gets_its_turn(cards: tuple[Card, ...], most: int) -> None:
    chosen = spread(cards, most)
    assert len(chosen) == min(most, len(cards))
    assert len(set(chosen)) == len(chosen)
    shown, there = Counter(c.village for c in chosen), Counter(c.village for c in cards)
    for village in there:
        for other in there:
            left_out = shown[village] < there[village]
            assert not left_out or shown[other] <= shown[village] + 1


@given(CARDS)
def test_a_villages_own_order_is_kept(cards: tuple[Card, ...]) -> None:
    for village in ("daowan", "hubin", "shazao"):
        kept = [shown for shown in spread(cards, 99) if shown.village == village]
        assert kept == [shown for shown in cards if shown.village == village]


def test_a_village_shows_what_is_in_season_then_the_other_goods(rich: Town) -> None:
    page = page_at(plan_home(rich.model()), "", HomePage)
    assert [(block.name, [shown.id for shown in block.cards]) for block in page.blocks] == [
        ("season", ["rice"]),
        ("goods", ["germ"]),
        ("tourism", ["deck"]),
        ("events", ["harvest"]),
    ]
    assert [str(block.title) for block in page.blocks][:2] == ["正当季", "农产品"]


def test_no_goods_are_shown_twice(rich: Town) -> None:
    for village in ("daowan", TOWN):
        page = page_at(plan_home(rich.model(village)), "", HomePage)
        shown = [shown.address for block in page.blocks for shown in block.cards]
        assert len(shown) == len(set(shown))


def test_a_villages_home_says_who_it_is(rich: Town) -> None:
    page = page_at(plan_home(rich.model(lang="en")), "en/", HomePage)
    assert (str(page.title), page.description, page.template) == (
        "Daowan",
        "渠边的村子",
        "home.html",
    )
    assert page.alternates != ()
    assert [contact.duty for contact in page.contacts] == ["A", "B"]


def test_the_portal_shows_all_villages(rich: Town) -> None:
    page = page_at(plan_home(rich.model(TOWN)), "", HomePage)
    assert (page.template, page.description) == ("portal.html", "一渠清水")
    assert [shown.id for shown in page.villages] == ["daowan", "hubin"]


def test_a_home_page_knows_the_files_it_came_from(rich: Town) -> None:
    (village,), (portal,) = plan_home(rich.model()), plan_home(rich.model(TOWN))
    assert getattr(village, "sources", ()) == (
        "content/daowan/village.md",
        "content/daowan/village.en.md",
    )
    assert getattr(portal, "sources", ()) == ("site.yaml",)


def test_categories_are_offered_where_there_are_several(rich: Town) -> None:
    assert [
        (str(choice.title), choice.address, choice.count)
        for choice in category_choices(rich.model())
    ] == [
        ("肉类", Address("daowan", "product/category/meat/"), 1),
        ("大米", Address("daowan", "product/category/rice/"), 2),
    ]
    assert category_choices(rich.model("hubin")) == ()
