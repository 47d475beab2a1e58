"""An amount with its unit: `5kg`, `10斤`, `2 亩`, `4200粒`."""

import re
from decimal import Decimal
from fractions import Fraction

import msgspec

from xiangpu.problems import Misfit
from xiangpu.problems.codes.values import (
    NOT_A_QUANTITY,
    RUINED_NUMBER,
    UNIT_MISSING,
    UNKNOWN_UNIT,
)
from xiangpu.values.number import NUMBER, is_ruined, read_number, spell_decimal
from xiangpu.values.tidy import half_width
from xiangpu.values.unit import UNITS, Dimension, find_unit

_CHINESE_DIGITS = {word: Decimal(digit) for digit, word in enumerate("一二三四五六七八九十", 1)}
_NUMBER_WORDS = _CHINESE_DIGITS | {"两": Decimal(2), "半": Decimal("0.5")}
_QUANTITY = re.compile(rf"(?P<amount>{NUMBER}|[{''.join(_NUMBER_WORDS)}])? ?(?P<unit>[^0-9.,+-].*)")
_BARE_NUMBER = re.compile(NUMBER)


class Quantity(msgspec.Struct, frozen=True):
    """So much of a unit, named by its key in `UNITS`."""

    amount: Decimal
    unit: str


def parse_quantity(text: str) -> Quantity | Misfit:
    """The quantity as written; a unit alone is one of it, and `装` after it says nothing more."""
    plain = half_width(text)
    if is_ruined(plain):
        return Misfit(RUINED_NUMBER, {"text": text})
    if _BARE_NUMBER.fullmatch(plain):
        return Misfit(UNIT_MISSING, {"text": text})
    match = _QUANTITY.fullmatch(plain)
    amount = _amount(match["amount"]) if match else None
    if match is None or amount is None:
        return Misfit(NOT_A_QUANTITY, {"text": text})
    word = match["unit"].removesuffix("装").strip()
    unit = find_unit(word)
    if unit is None and match["amount"] is None:
        return Misfit(NOT_A_QUANTITY, {"text": text})
    if unit is None:
        return Misfit(UNKNOWN_UNIT, {"text": text, "unit": word})
    return Quantity(amount, unit.key)


def _amount(text: str | None) -> Decimal | None:
    if text is None:
        return Decimal(1)
    return _NUMBER_WORDS.get(text) or read_number(text)


def spell_quantity(quantity: Quantity) -> str:
    """`5kg`, `10斤`."""
    return spell_decimal(quantity.amount) + UNITS[quantity.unit].symbol


def spell_each(quantity: Quantity) -> str:
    """As `spell_quantity`, but one of a unit is the unit alone: `斤`."""
    return UNITS[quantity.unit].symbol if quantity.amount == 1 else spell_quantity(quantity)


def dimension_of(quantity: Quantity) -> Dimension:
    """What the quantity measures."""
    return UNITS[quantity.unit].dimension


def base_amount(quantity: Quantity) -> Fraction:
    """The exact amount in the base of its dimension: g, mL, m², m, minutes, months, a count."""
    return Fraction(quantity.amount) * UNITS[quantity.unit].factor


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether one can be expressed in the unit of the other."""
    dimension = dimension_of(one)
    if dimension is Dimension.COUNT:
        return one.unit == other.unit
    return dimension is dimension_of(other)


def in_unit(quantity: Quantity, unit: str) -> Decimal | None:
    """The amount in another unit (28 digits where it never ends), or nothing if it has none."""
    one = Quantity(Decimal(1), unit)
    if not comparable(quantity, one):
        return None
    ratio = base_amount(quantity) / base_amount(one)
    return Decimal(ratio.numerator) / Decimal(ratio.denominator)


def to_grams(quantity: Quantity) -> Decimal | None:
    """The mass in grams, or nothing if it is no mass."""
    return in_unit(quantity, "g")
