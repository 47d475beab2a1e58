"""One text to one typed value, by the sort of value its field holds; and back to text."""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Misfit
from xiangpu.problems.codes.fields import (
    ABOVE_MAXIMUM,
    BELOW_MINIMUM,
    NOT_A_REFERENCE,
    PATTERN_MISMATCH,
    UNKNOWN_CHOICE,
)
from xiangpu.schema.choice import Choice, find_choice
from xiangpu.schema.describe import FieldDescription, Word
from xiangpu.schema.formats import check_format
from xiangpu.schema.reference import Reference, parse_reference, spell_reference
from xiangpu.schema.text import Text
from xiangpu.suggest import suggest
from xiangpu.values.coordinates import parse_coordinates, spell_coordinates
from xiangpu.values.date import parse_date, spell_date
from xiangpu.values.hours import parse_hours, spell_hours
from xiangpu.values.money import parse_money, parse_price, spell_money, spell_price
from xiangpu.values.number import (
    parse_boolean,
    parse_decimal,
    parse_integer,
    spell_boolean,
    spell_decimal,
    spell_integer,
)
from xiangpu.values.quantity import parse_quantity, spell_quantity
from xiangpu.values.season import parse_season, spell_season
from xiangpu.values.specification import parse_specification, spell_specification

_PARSERS: dict[Word, Callable[[str], Any]] = {
    Word.INTEGER: parse_integer,
    Word.DECIMAL: parse_decimal,
    Word.BOOLEAN: parse_boolean,
    Word.DATE: parse_date,
    Word.QUANTITY: parse_quantity,
    Word.SPECIFICATION: parse_specification,
    Word.SEASON: parse_season,
    Word.HOURS: parse_hours,
    Word.COORDINATES: parse_coordinates,
}

# Shops write the same prices, dates and sizes again and again, and every value is frozen: checking
# a product takes 0.05 ms instead of 0.08.
_REMEMBERING = {word: lru_cache(maxsize=4096)(parse) for word, parse in _PARSERS.items()}
_parse_price = lru_cache(maxsize=4096)(parse_price)
_parse_money = lru_cache(maxsize=4096)(parse_money)

_SPELLERS: dict[Word, Callable[[Any], str]] = {
    Word.INTEGER: spell_integer,
    Word.DECIMAL: spell_decimal,
    Word.BOOLEAN: spell_boolean,
    Word.DATE: spell_date,
    Word.MONEY: spell_money,
    Word.PRICE: spell_price,
    Word.QUANTITY: spell_quantity,
    Word.SPECIFICATION: spell_specification,
    Word.SEASON: spell_season,
    Word.HOURS: spell_hours,
    Word.COORDINATES: spell_coordinates,
    Word.REFERENCE: spell_reference,
    Word.TEXT: str,
    Word.TOKEN: str,
    Word.CHOICE: str,
}

TIDIED = frozenset({Word.INTEGER, Word.DECIMAL, Word.BOOLEAN, Word.MONEY, Word.PRICE, Word.DATE})
"""The sorts of value that `fmt` writes in their clean spelling."""


def parse_value(text: str, field: FieldDescription, currency: str = "CNY") -> Any:
    """The typed value of a text, or the `Misfit` that says why it is none.

    `currency` is meant where a price names none.
    """
    match field.word:
        case Word.TEXT:
            return Text(text.strip())
        case Word.TOKEN:
            return _parse_token(text.strip(), field)
        case Word.CHOICE:
            return _parse_choice(text, field)
        case Word.REFERENCE:
            return _parse_reference(text)
        case Word.PRICE:
            return _parse_price(text, currency)
        case Word.MONEY:
            return _parse_money(text, currency)
        case _:
            return _within_bounds(_REMEMBERING[field.word](text), field)


def spell_value(value: Any, field: FieldDescription) -> str:
    """The clean spelling of a value in front matter."""
    return _SPELLERS[field.word](value)


def _parse_token(text: str, field: FieldDescription) -> str | Misfit:
    checked = check_format(field.field.format, text)
    pattern = field.field.pattern
    if isinstance(checked, Misfit) or not pattern or re.fullmatch(pattern, checked):
        return checked
    return Misfit(PATTERN_MISMATCH, {"value": text, "example": example_line(field)})


def example_line(field: FieldDescription) -> Bilingual:
    """The field as it may stand in a file, in either language."""
    said = field.field
    choice = find_choice(field.choices, said.example) if field.choices else None
    english = said.example if choice is None else str(choice)
    return Bilingual(f"{said.zh}: {said.example}", f"{field.name}: {english}")


def _parse_choice(text: str, field: FieldDescription) -> Choice | Misfit:
    assert field.choices is not None
    found = find_choice(field.choices, text)
    if found is not None:
        return found
    near = suggest(text, [spelling for member in field.choices for spelling in member.spellings])
    return Misfit(
        UNKNOWN_CHOICE,
        {
            "value": text,
            "allowed": Bilingual(
                "、".join(member.label.zh for member in field.choices),
                ", ".join(str(member) for member in field.choices),
            ),
            "suggestion": did_you_mean(near),
        },
    )


def _parse_reference(text: str) -> Reference | Misfit:
    return parse_reference(text) or Misfit(NOT_A_REFERENCE, {"value": text})


def _within_bounds(value: Any, field: FieldDescription) -> Any:
    if not isinstance(value, int | Decimal) or isinstance(value, bool):
        return value
    least, most = field.field.minimum, field.field.maximum
    if least is not None and value < least:
        return Misfit(BELOW_MINIMUM, {"value": str(value), "minimum": str(least)})
    if most is not None and value > most:
        return Misfit(ABOVE_MAXIMUM, {"value": str(value), "maximum": str(most)})
    return value


def did_you_mean(near: str) -> Bilingual:
    """The sentence that offers a near name, or nothing where there is none."""
    if not near:
        return Bilingual("", "")
    return Bilingual(f"您是不是想写“{near}”？", f"Did you mean “{near}”? ")
