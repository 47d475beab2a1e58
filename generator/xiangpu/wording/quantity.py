"""Quantities and specifications in words."""

from decimal import Decimal
from functools import lru_cache

from babel.numbers import format_decimal

from xiangpu.values.quantity import Quantity, in_unit
from xiangpu.values.specification import Specification
from xiangpu.values.unit import UNITS, Dimension
from xiangpu.wording.language import KEPT, find_locale, message_language

_SYMBOLS_IN_CHINESE = frozenset({"g", "kg", "mL", "L", "km", "m", "cm", "mm", "m2"})
"""Legal units that Chinese goods carry as symbols (GB 3100)."""


@lru_cache(maxsize=KEPT)
def number_words(value: int | Decimal, lang: str) -> str:
    """The number with the language's separators."""
    return format_decimal(value, locale=find_locale(lang))


@lru_cache(maxsize=KEPT)
def decimal_words(value: Decimal, lang: str) -> str:
    """The number with as many decimals as were written: `1.30`."""
    decimals = max(0, -int(value.as_tuple().exponent))
    pattern = "#,##0." + "0" * decimals if decimals else "#,##0"
    return format_decimal(value, format=pattern, locale=find_locale(lang))


def unit_words(unit: str, amount: Decimal, lang: str) -> str:
    """The unit's name, in English in the right number."""
    found = UNITS[unit]
    if unit in _SYMBOLS_IN_CHINESE:
        return "m²" if unit == "m2" else found.symbol
    if message_language(lang) == "zh":
        return found.zh
    return found.en if amount == 1 else found.en_plural


@lru_cache(maxsize=KEPT)
def quantity_words(quantity: Quantity, lang: str) -> str:
    """`5 kg`, `10斤`, `8 sheets`."""
    unit = unit_words(quantity.unit, quantity.amount, lang)
    # Chinese sets a space before Latin symbols alone.
    space = " " if unit.isascii() or "²" in unit or message_language(lang) == "en" else ""
    return f"{number_words(quantity.amount, lang)}{space}{unit}"


def each_words(quantity: Quantity, lang: str) -> str:
    """The quantity; the unit alone where there is one of it: `张`, `8张`, `500 g`."""
    if quantity.amount == 1 and quantity.unit not in _SYMBOLS_IN_CHINESE:
        return unit_words(quantity.unit, Decimal(1), lang)
    return quantity_words(quantity, lang)


def net_words(quantity: Quantity, lang: str) -> str:
    """What is sold; weights of a jin or more in Chinese both in legal units and in 斤.

    The Metrology Law has goods sold in kg; 斤 (500 g) is what shoppers reckon in. What the author
    wrote stands first: `5 kg（10斤）`, `斤（500 g）`. English readers are given legal units.
    """
    words = each_words(quantity, lang)
    if UNITS[quantity.unit].dimension is not Dimension.MASS:
        return words
    customary = quantity.unit in ("jin", "liang")
    legal = quantity_words(_in_legal_unit(quantity), lang) if customary else words
    jin = in_unit(quantity, "jin")
    if message_language(lang) == "en" or jin is None or jin < 1:
        return legal
    return f"{words}（{legal if customary else f'{number_words(jin, lang)}斤'}）"


def _in_legal_unit(quantity: Quantity) -> Quantity:
    """The weight in kilograms from one on, else in grams."""
    kilograms = in_unit(quantity, "kg") or Decimal(0)
    if kilograms >= 1:
        return Quantity(kilograms, "kg")
    return Quantity(in_unit(quantity, "g") or Decimal(0), "g")


@lru_cache(maxsize=KEPT)
def specification_words(specification: Specification, lang: str) -> str:
    """`5 kg（10斤）/袋`, `2 × 2.5 kg per box`."""
    net = net_words(specification.net, lang)
    if specification.packs > 1:
        net = f"{specification.packs} × {net}"
    if specification.container is None:
        return net
    container = unit_words(specification.container, Decimal(1), lang)
    return f"{net}/{container}" if message_language(lang) == "zh" else f"{net} per {container}"
