"""Prices in words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.values.money import Money, Price
from xiangpu.values.quantity import Quantity
from xiangpu.wording.money import money_words, per_words, price_words, unit_price_words


def cny(low: str, high: str | None = None) -> Price:
    """A price in yuan."""
    return Price(Decimal(low), Decimal(high) if high else None, "CNY")


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        ("45", "CNY", "¥45.00"),
        ("39.9", "CNY", "¥39.90"),
        ("1280", "CNY", "¥1,280.00"),
    ],
)
def test_yuan_carry_the_sign_that_shoppers_know(
    lang: str, amount: str, currency: str, words: str
) -> None:
    assert money_words(Money(Decimal(amount), currency), lang) == words


def test_other_currencies_can_be_told_from_yuan() -> None:
    said = {money_words(Money(Decimal(12), name), "en") for name in ("USD", "HKD", "JPY", "CNY")}
    assert said == {"$12.00", "HK$12.00", "¥12", "¥12.00"}


@pytest.mark.parametrize(
    ("price", "lang", "words"),
    [
        (cny("45"), "zh-CN", "¥45.00"),
        (cny("58", "138"), "zh-CN", "¥58.00–138.00"),
        (cny("58", "138"), "en", "¥58.00–138.00"),
        (cny("0"), "zh-CN", "免费"),
        (cny("0"), "en", "Free"),
        (cny("0", "20"), "en", "¥0.00–20.00"),
    ],
)
def test_a_price_is_said_as_one_amount_or_two(price: Price, lang: str, words: str) -> None:
    assert price_words(price, lang) == words


@pytest.mark.parametrize(
    ("quantity", "chinese", "english"),
    [
        (Quantity(Decimal(1), "jin"), "斤", "jin"),
        (Quantity(Decimal(1), "kg"), "kg", "kg"),
        (Quantity(Decimal(500), "g"), "500 g", "500 g"),
        (Quantity(Decimal(1), "person"), "人", "person"),
    ],
)
def test_what_a_price_buys_is_said_shortly(quantity: Quantity, chinese: str, english: str) -> None:
    assert per_words(quantity, "zh-CN") == chinese
    assert per_words(quantity, "en") == english


def test_a_unit_price_says_for_how_much() -> None:
    half = Quantity(Decimal(500), "g")
    assert unit_price_words(Money(Decimal("4.5"), "CNY"), half, "zh-CN") == "¥4.50/500 g"
    kilogram = Quantity(Decimal(1), "kg")
    assert unit_price_words(Money(Decimal(9), "CNY"), kilogram, "en") == "¥9.00/kg"


@given(st.decimals(0, 10**6, places=2), st.sampled_from(["zh-CN", "en"]))
def test_no_cent_is_lost(amount: Decimal, lang: str) -> None:
    words = money_words(Money(amount, "CNY"), lang)
    assert Decimal(words.lstrip("¥").replace(",", "")) == amount
