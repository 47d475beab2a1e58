from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.problems import Misfit
from xiangpu.values.money import (
    CURRENCY_WORDS,
    Money,
    Price,
    parse_money,
    parse_price,
    spell_money,
    spell_price,
    unit_price,
    unit_prices,
)
from xiangpu.values.quantity import Quantity
from xiangpu.values.unit import UNITS

from .saying import code_of, said
from .test_quantity import quantity


def price(text: str) -> Price:
    value = parse_price(text)
    assert isinstance(value, Price), value
    return value


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("45", "45元"),
        ("45.00", "45元"),
        ("￥４５．００", "45元"),
        ("45块钱", "45元"),
        ("人民币 45 元", "45元"),
        ("RMB 45", "45元"),
        ("1，280元", "1280元"),
        ("39.9元/5斤", "39.90元/5斤"),
        ("45元/袋", "45元/袋"),
        ("45元一袋", "45元/袋"),
        ("3.5元每斤", "3.50元/斤"),
        ("每斤3.5元", "3.50元/斤"),
        ("168元/间·夜", "168元/间夜"),
        ("150元/人/天", "150元/人天"),
        ("58-138元", "58-138元"),
        ("58.00 to 138.00", "58-138元"),
        ("58～138元/个", "58-138元/个"),
        ("￥58－￥138", "58-138元"),
        ("58-58元", "58元"),
        ("12 USD", "12 USD"),
        ("$12", "12 USD"),
        ("12 usd per bag", "12 USD/袋"),
        ("HK$88/盒", "88 HKD/盒"),
        ("1000日元", "1000 JPY"),
        ("9.5欧元", "9.50 EUR"),
        ("0", "0元"),
        ("免费", "0元"),
        ("Free", "0元"),
    ],
)
def test_a_price_is_read_as_people_write_it(text: str, spelling: str) -> None:
    assert spell_price(price(text)) == spelling


def test_a_price_says_what_it_buys() -> None:
    assert price("39.9元/5斤") == Price(Decimal("39.9"), None, "CNY", Quantity(Decimal(5), "jin"))


def test_the_currency_of_the_town_is_meant_where_none_is_named() -> None:
    assert parse_price("12", "EUR") == Price(Decimal(12), None, "EUR")


def test_more_than_two_decimals_are_refused_with_both_readings() -> None:
    assert said(parse_price("1.280")) == (
        "价格“1.280”的小数多于两位，钱只算到分。"
        "请写到分为止，例如 39.90元；如果是一千二百八十，请写 1280元。"
    )


def test_a_price_below_zero_is_refused() -> None:
    assert said(parse_price("￥-5"), "en") == (
        "The price “￥-5” is below zero."
        "Leave the minus sign out, for example 45 CNY; or write free."
    )


def test_a_range_begins_with_the_lower_price() -> None:
    assert said(parse_price("138-58元")) == (
        "价格“138-58元”前面的数比后面的大。请把低的价格写在前面，例如 58-138元。"
    )


@pytest.mark.parametrize("text", ["", "面议", "45元起", "12块5", "$12-€15", "45元/0斤", "元"])
def test_what_is_no_price_is_refused(text: str) -> None:
    assert code_of(parse_price(text)) == "not-a-price"


def test_the_unit_of_a_price_must_be_known() -> None:
    assert code_of(parse_price("45元/大袋")) == "unknown-unit"


def test_a_ruined_number_is_no_price() -> None:
    assert code_of(parse_price("7.23E+11")) == "ruined-number"


def test_money_is_one_amount() -> None:
    assert parse_money("￥39.9") == Money(Decimal("39.9"), "CNY")
    assert code_of(parse_money("58-138元")) == code_of(parse_money("3元/斤")) == "not-a-price"


def test_what_a_kilogram_costs_is_exact_and_rounded_half_up() -> None:
    assert unit_prices(price("45"), quantity("5kg")) == (
        (Money(Decimal("4.50"), "CNY"), Quantity(Decimal(500), "g")),
        (Money(Decimal("9.00"), "CNY"), Quantity(Decimal(1), "kg")),
    )
    half_a_cent = unit_price(price("0.01"), quantity("2斤"), quantity("1斤"))
    assert half_a_cent == Money(Decimal("0.01"), "CNY")


def test_liquids_are_compared_by_half_a_litre_and_by_litre() -> None:
    assert unit_prices(price("78"), quantity("1.8L")) == (
        (Money(Decimal("21.67"), "CNY"), Quantity(Decimal(500), "mL")),
        (Money(Decimal("43.33"), "CNY"), Quantity(Decimal(1), "L")),
    )


def test_several_pieces_are_compared_by_the_piece() -> None:
    assert unit_prices(price("36"), quantity("20枚")) == (
        (Money(Decimal("1.80"), "CNY"), Quantity(Decimal(1), "mei")),
    )


def test_nothing_is_compared_for_one_piece_a_range_or_an_area() -> None:
    assert unit_prices(price("36"), quantity("1盒")) == ()
    assert unit_prices(price("58-138"), quantity("5kg")) == ()
    assert unit_prices(price("2600"), quantity("1亩")) == ()


def test_a_unit_price_needs_one_dimension_and_something_bought() -> None:
    assert unit_price(price("45"), quantity("5kg"), quantity("1L")) is None
    assert unit_price(price("45"), quantity("0kg"), quantity("1kg")) is None


AMOUNTS = st.decimals(min_value=0, max_value=10**9, places=2)
CURRENCIES = st.sampled_from(sorted(CURRENCY_WORDS))
MONEY = st.builds(Money, AMOUNTS, CURRENCIES)
PER = st.none() | st.builds(
    Quantity,
    st.decimals(min_value=Decimal("0.01"), max_value=1000, places=2),
    st.sampled_from(sorted(UNITS)),
)


@st.composite
def prices(draw: st.DrawFn) -> Price:
    low, high = sorted((draw(AMOUNTS), draw(AMOUNTS)))
    ranged = draw(st.booleans()) and low < high
    return Price(low, high if ranged else None, draw(CURRENCIES), draw(PER))


@given(prices())
def test_a_spelt_price_reads_back(value: Price) -> None:
    assert parse_price(spell_price(value)) == value


@given(MONEY)
def test_spelt_money_reads_back(value: Money) -> None:
    assert parse_money(spell_money(value)) == value


@given(prices())
def test_a_price_survives_msgpack_and_hashing(value: Price) -> None:
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=Price)
    assert again == value and hash(again) == hash(value)


@given(AMOUNTS, st.decimals(min_value=Decimal("0.001"), max_value=10**6, places=3))
def test_a_unit_price_is_within_half_a_cent_of_the_exact_one(low: Decimal, kg: Decimal) -> None:
    money = unit_price(Price(low, None, "CNY"), Quantity(kg, "kg"), Quantity(Decimal(1), "kg"))
    assert money is not None and abs(money.amount * kg - low) <= Decimal("0.005") * kg


@given(st.text(alphabet="0123456789.,-～元块￥$/每斤袋起万 USD") | st.text())
def test_any_text_is_a_price_with_a_settled_spelling_or_a_misfit(text: str) -> None:
    value = parse_price(text)
    assert isinstance(value, Misfit) or parse_price(spell_price(value)) == value
