"""The few facts of an entry that lists and other sites show."""

import datetime

import pytest

from tests.conftest import MakeTown
from tests.model.samples import TODAY
from tests.surveying import Town, survey_town
from xiangpu.model.address import Address
from xiangpu.model.card import price_view
from xiangpu.model.view import Card, Fact, FactItem, Price
from xiangpu.schema.text import Text
from xiangpu.values.money import Price as Amount
from xiangpu.values.money import parse_price


def cards(town: MakeTown, kind: str, **fields: str) -> list[Card]:
    """The cards of entries of that kind, by id with their lines, in the kind's order."""
    files = {
        f"content/daowan/{kind}/{id}.md": f"---\n名称: {id}\n{lines}\n---\n"
        for id, lines in fields.items()
    }
    found = survey_town(town(files))
    assert {problem.severity.value for problem in found.survey.problems} <= {"warning", "note"}
    return list(found.model().by_kind[kind])


def price_of(town: MakeTown, kind: str, lines: str) -> Price | None:
    """The price on the card of an entry with these lines."""
    (card,) = cards(town, kind, entry=lines)
    return card.price


def test_a_card_says_all_that_a_list_needs(rich: Town) -> None:
    assert rich.directory.by_name["product:daowan/rice"].cards["en"] == Card(
        kind="product",
        village="daowan",
        id="rice",
        address=Address("daowan", "en/product/rice/"),
        title=Text("Long-grain rice"),
        summary=Text("头道渠水浇的", "zh-CN"),
        village_title=Text("Daowan"),
        kind_label="Product",
        category="rice",
        category_label=Text("Rice"),
        price=Price(text="¥45.00", per="5 kg per bag", low="45.00", currency="CNY"),
        state="in-season",
        state_label="In season",
        facts=(Fact(name="season", label="Season", items=(FactItem(text=Text("Sep–Nov")),)),),
        months=(9, 10, 11),
        updated_on=datetime.date(2026, 9, 18),
        order_key=("1000000100", "long-grain rice", "rice"),
    )


def test_a_village_does_not_say_that_it_belongs_to_itself(rich: Town) -> None:
    card = rich.directory.by_name["village:daowan/daowan"].cards["zh-CN"]
    assert (card.village_title, card.address) == (None, Address("daowan", ""))


def test_the_towns_own_entries_belong_to_no_village(rich: Town) -> None:
    card = rich.directory.by_name["brand:_town/qingqu"].cards["zh-CN"]
    assert (card.village_title, card.address) == (None, Address("", "brand/qingqu/"))


def test_without_a_category_an_entry_is_grouped_by_its_type(rich: Town) -> None:
    card = rich.directory.by_name["product:daowan/carp"].cards["en"]
    assert (card.category, card.category_label) == ("meat", Text("Meat"))


@pytest.mark.parametrize(
    ("kind", "lines", "text", "per"),
    [
        (
            "product",
            "类型: 粮油\n规格价格: [{规格: 5kg/袋, 价格: 45元}, {规格: 2kg/袋, 价格: 20元}]",
            "¥45.00",
            "5 kg（10斤）/袋",
        ),
        ("spot", "类型: 田园景观\n免费: 是", "免费", ""),
        (
            "spot",
            "类型: 田园景观\n门票: [{名称: 成人票, 价格: 40元/人}, {名称: 儿童票, 价格: 20元}]",
            "¥40.00",
            "人",
        ),
    ],
)
def test_a_card_shows_the_first_price(
    town: MakeTown, kind: str, lines: str, text: str, per: str
) -> None:
    price = price_of(town, kind, lines)
    assert price is not None
    assert (price.text, price.per) == (text, per)


def test_what_has_no_price_shows_none(town: MakeTown) -> None:
    assert price_of(town, "spot", "类型: 田园景观") is None


def test_a_price_range_has_two_bounds(rich: Town) -> None:
    amount = parse_price("58-138元")
    assert isinstance(amount, Amount)
    (lens, _) = rich.survey.lenses
    assert price_view(amount, "份", lens, stale=True) == Price(
        text="¥58.00–138.00",
        per="份",
        low="58.00",
        high="138.00",
        currency="CNY",
        is_stale=True,
    )


@pytest.mark.parametrize(
    ("kind", "fields", "order"),
    [
        (
            "product",
            {"b": "类型: 粮油", "a": "类型: 粮油", "z": "类型: 粮油\n排序: 2"},
            ["z", "a", "b"],
        ),
        (
            "product",
            {"a": "类型: 粮油\n排序: -1", "b": "类型: 粮油\n排序: -20", "c": "类型: 粮油\n排序: 9"},
            ["b", "a", "c"],
        ),
        (
            "story",
            {"a": "刊发日期: 2026-08-01", "b": "刊发日期: 2026-09-01", "none": "类型: 访谈"},
            ["b", "a", "none"],
        ),
        (
            "event",
            {
                "past": "类型: 节会\n开始: 2026-06-13",
                "older": "类型: 节会\n开始: 2026-05-01",
                "later": "类型: 节会\n开始: 2026-10-13",
                "soon": "类型: 节会\n开始: 2026-09-26",
            },
            ["soon", "later", "past", "older"],
        ),
    ],
)
def test_lists_stand_in_their_kinds_order(
    town: MakeTown, kind: str, fields: dict[str, str], order: list[str]
) -> None:
    assert [card.id for card in cards(town, kind, **fields)] == order


def test_contacts_stand_in_the_order_of_their_duty(town: MakeTown) -> None:
    lines = "角色: 信息员\n电话: 000-00000001"
    found = cards(town, "contact", a=lines, b=f"{lines}\n值守: B", c=f"{lines}\n值守: A")
    assert [card.id for card in found] == ["c", "b", "a"]


def test_a_bare_date_on_a_card_says_what_it_is(rich: Town) -> None:
    card = rich.directory.by_name["event:daowan/harvest"].cards["zh-CN"]
    assert [str(item.text) for fact in card.facts for item in fact.items] == [
        "开始 2026年9月26日",
        "结束 2026年9月27日",
    ]


def test_a_card_is_made_for_its_day(town: MakeTown) -> None:
    (card,) = cards(town, "event", harvest=f"类型: 节会\n开始: {TODAY.isoformat()}")
    assert (card.state, card.state_label) == ("now", "正在进行")
