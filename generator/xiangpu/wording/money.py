"""Prices in words."""

from decimal import Decimal
from functools import lru_cache

from babel.numbers import format_currency

from xiangpu.bilingual import Bilingual
from xiangpu.values.money import Money, Price
from xiangpu.values.quantity import Quantity
from xiangpu.wording.language import KEPT, find_locale, message_language
from xiangpu.wording.quantity import quantity_words, unit_words

FREE = Bilingual("免费", "Free")


@lru_cache(maxsize=KEPT)
def money_words(money: Money, lang: str) -> str:
    """`¥45.00`, `CN¥45.00` shortened to the sign that shoppers know."""
    words = format_currency(money.amount, money.currency, locale=find_locale(lang))
    return words.replace("CN¥", "¥").replace("\xa0", " ")


@lru_cache(maxsize=KEPT)
def price_words(price: Price, lang: str) -> str:
    """`¥45.00`, `¥58.00–138.00`, `免费`; what it buys is said apart, by `per_words`."""
    if price.high is None:
        if price.low == 0:
            return FREE.said(message_language(lang))
        return money_words(Money(price.low, price.currency), lang)
    low = money_words(Money(price.low, price.currency), lang)
    return f"{low}–{price.high:.2f}"


def per_words(quantity: Quantity, lang: str) -> str:
    """`斤`, `kg`, `500 g`, `person`: what stands behind the stroke of a price."""
    if quantity.amount == 1:
        return unit_words(quantity.unit, Decimal(1), lang)
    return quantity_words(quantity, lang)


def unit_price_words(money: Money, reference: Quantity, lang: str) -> str:
    """`¥4.50/500 g`, `¥9.00/kg`."""
    return f"{money_words(money, lang)}/{per_words(reference, lang)}"
