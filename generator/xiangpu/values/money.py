"""Prices: an amount or a range, a currency, and what it buys."""

import math
import re
from decimal import Decimal
from fractions import Fraction

import msgspec

from xiangpu.problems import Code, Misfit
from xiangpu.problems.codes.values import (
    NEGATIVE_PRICE,
    NOT_A_PRICE,
    NOT_A_QUANTITY,
    PRICE_RANGE_REVERSED,
    RUINED_NUMBER,
    TOO_MANY_DECIMALS,
    UNKNOWN_UNIT,
)
from xiangpu.values.number import NUMBER, is_ruined, read_number, spell_decimal
from xiangpu.values.quantity import (
    Quantity,
    base_amount,
    comparable,
    dimension_of,
    parse_quantity,
    spell_each,
)
from xiangpu.values.tidy import plain_dashes
from xiangpu.values.unit import Dimension

CURRENCY_WORDS: dict[str, tuple[str, ...]] = {
    "CNY": ("CNY", "RMB", "CN¥", "¥", "人民币", "元", "圆", "块钱", "块"),
    "USD": ("USD", "US$", "$", "美元", "美金"),
    "EUR": ("EUR", "€", "欧元"),
    "HKD": ("HKD", "HK$", "港元", "港币"),
    "JPY": ("JPY", "JP¥", "日元", "円"),
}
"""ISO 4217 codes with the words and signs that name them."""

_CURRENCIES = {word: code for code, words in CURRENCY_WORDS.items() for word in words}
_ANY_CURRENCY = re.compile(
    "|".join(map(re.escape, sorted(_CURRENCIES, key=len, reverse=True))), re.IGNORECASE
)
_RANGE = re.compile(rf"({NUMBER})(?: ?(?:-|至|到|to) ?({NUMBER}))?", re.IGNORECASE)
_NEGATIVE = re.compile(rf"- ?{NUMBER}")
_PER = re.compile(r" ?/ ?| ?每 ?| per | a (?=[a-z])|(?<=[元块钱]) ?一(?=\D)", re.IGNORECASE)
_PER_FIRST = re.compile(r"(?:每|一)(?P<per>[^0-9¥$€]+?) ?(?P<amount>[0-9¥$€].*)")
_FREE = frozenset(("免费", "不收费", "不要钱", "free", "free of charge"))
_CENT = Decimal("0.01")

_REFERENCES: dict[Dimension, tuple[Quantity, ...]] = {
    Dimension.MASS: (Quantity(Decimal(500), "g"), Quantity(Decimal(1), "kg")),
    Dimension.VOLUME: (Quantity(Decimal(500), "mL"), Quantity(Decimal(1), "L")),
}


class Money(msgspec.Struct, frozen=True):
    """An amount in the main unit of an ISO 4217 currency."""

    amount: Decimal
    currency: str


class Price(msgspec.Struct, frozen=True):
    """What something costs: `low`, or anything from `low` to `high`; `per` says for how much."""

    low: Decimal
    high: Decimal | None
    currency: str
    per: Quantity | None = None


def parse_price(text: str, currency: str = "CNY") -> Price | Misfit:
    """The price as written; `currency` is meant where none is named."""
    amounts, per = _split(plain_dashes(text))
    if is_ruined(amounts):
        return Misfit(RUINED_NUMBER, {"text": text})
    quantity = parse_quantity(per) if per else None
    if isinstance(quantity, Misfit):
        unknown = quantity.code is NOT_A_QUANTITY
        return Misfit(UNKNOWN_UNIT, {"text": text, "unit": per}) if unknown else quantity
    if amounts.casefold() in _FREE:
        return Price(Decimal(0), None, currency, quantity)
    named = {_CURRENCIES[_word(word)] for word in _ANY_CURRENCY.findall(amounts)}
    if len(named) > 1 or (quantity and not quantity.amount):
        return Misfit(NOT_A_PRICE, {"text": text})
    bounds = _bounds(_ANY_CURRENCY.sub(" ", amounts))
    if isinstance(bounds, Code):
        return Misfit(bounds, {"text": text})
    return Price(bounds[0], bounds[1], min(named, default=currency), quantity)


def parse_money(text: str, currency: str = "CNY") -> Money | Misfit:
    """One amount, without range and without unit."""
    price = parse_price(text, currency)
    if isinstance(price, Misfit):
        return price
    if price.high is not None or price.per is not None:
        return Misfit(NOT_A_PRICE, {"text": text})
    return Money(price.low, price.currency)


def _split(plain: str) -> tuple[str, str]:
    # The unit of a price may itself hold a stroke or a dot: 元/人/天, 元/间·夜.
    first = _PER_FIRST.fullmatch(plain)
    amounts, *per = [first["amount"], first["per"]] if first else _PER.split(plain)
    return amounts.strip(), "".join(per).replace("·", "").strip()


def _word(found: str) -> str:
    return found if found in _CURRENCIES else found.upper()


def _bounds(numbers: str) -> tuple[Decimal, Decimal | None] | Code:
    plain = " ".join(numbers.split())
    if _NEGATIVE.fullmatch(plain):
        return NEGATIVE_PRICE
    match = _RANGE.fullmatch(plain)
    low = read_number(match[1]) if match else None
    high = read_number(match[2]) if match and match[2] else None
    if match is None or low is None or (match[2] and high is None):
        return NOT_A_PRICE
    if _decimals(low) > 2 or (high is not None and _decimals(high) > 2):
        return TOO_MANY_DECIMALS
    if high is not None and high < low:
        return PRICE_RANGE_REVERSED
    return low, (None if high == low else high)


def _decimals(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def spell_money(money: Money) -> str:
    """`45元`, `39.90元`, `12 USD`."""
    return _spell_amounts((money.amount,), money.currency)


def spell_price(price: Price) -> str:
    """`45元/袋`, `58-138元`, `39.90元/5斤`, `12 USD`."""
    bounds = (price.low,) if price.high is None else (price.low, price.high)
    per = f"/{spell_each(price.per)}" if price.per else ""
    return _spell_amounts(bounds, price.currency) + per


def _spell_amounts(amounts: tuple[Decimal, ...], currency: str) -> str:
    return "-".join(map(_spell_amount, amounts)) + ("元" if currency == "CNY" else f" {currency}")


def _spell_amount(amount: Decimal) -> str:
    whole = amount == amount.to_integral_value()
    return spell_decimal(amount) if whole else format(amount.quantize(_CENT), "f")


def unit_price(price: Price, net: Quantity, reference: Quantity) -> Money | None:
    """What `reference` costs where `net` costs `price`, rounded half up to 0.01.

    Nothing for a range, for an empty net, and where the two do not convert into each other.
    """
    if price.high is not None or not net.amount or not comparable(net, reference):
        return None
    exact = Fraction(price.low) * base_amount(reference) / base_amount(net)
    cents = math.floor(exact * 100 + Fraction(1, 2))
    return Money(Decimal(f"{cents // 100}.{cents % 100:02}"), price.currency)


def unit_prices(price: Price, net: Quantity) -> tuple[tuple[Money, Quantity], ...]:
    """The prices to compare by: of 500 g and 1 kg, of 500 mL and 1 L, or of one of several."""
    several = dimension_of(net) is Dimension.COUNT and net.amount > 1
    one = (Quantity(Decimal(1), net.unit),) if several else ()
    references = _REFERENCES.get(dimension_of(net), one)
    prices = ((unit_price(price, net, reference), reference) for reference in references)
    return tuple((money, reference) for money, reference in prices if money is not None)
