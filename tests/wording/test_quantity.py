"""Quantities and specifications in words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.values.quantity import Quantity, parse_quantity
from xiangpu.values.specification import Specification, parse_specification
from xiangpu.values.unit import UNITS
from xiangpu.wording.quantity import (
    each_words,
    net_words,
    number_words,
    quantity_words,
    specification_words,
    unit_words,
)


def quantity(text: str) -> Quantity:
    """The quantity a text spells."""
    found = parse_quantity(text)
    assert isinstance(found, Quantity)
    return found


@pytest.mark.parametrize(
    ("text", "chinese", "english"),
    [
        ("5kg", "5 kg", "5 kg"),
        ("500克", "500 g", "500 g"),
        ("10斤", "10斤", "10 jin"),
        ("1张", "1张", "1 sheet"),
        ("8张", "8张", "8 sheets"),
        ("3亩", "3亩", "3 mu"),
        ("1200米", "1,200 m", "1,200 m"),
    ],
)
def test_a_quantity_is_said_with_its_unit(text: str, chinese: str, english: str) -> None:
    assert quantity_words(quantity(text), "zh-CN") == chinese
    assert quantity_words(quantity(text), "en") == english


@pytest.mark.parametrize(
    ("text", "chinese", "english"),
    [
        ("5kg", "5 kg（10斤）", "5 kg"),
        ("500克", "500 g（1斤）", "500 g"),
        ("200克", "200 g", "200 g"),
        ("10斤", "10斤（5 kg）", "5 kg"),
        ("1斤", "斤（500 g）", "500 g"),
        ("500毫升", "500 mL", "500 mL"),
        ("1张", "张", "sheet"),
    ],
)
def test_weights_are_said_in_legal_units_and_in_jin(text: str, chinese: str, english: str) -> None:
    assert net_words(quantity(text), "zh-CN") == chinese
    assert net_words(quantity(text), "en") == english


@pytest.mark.parametrize(
    ("text", "chinese", "english"),
    [
        ("5kg/袋", "5 kg（10斤）/袋", "5 kg per bag"),
        ("250克", "250 g", "250 g"),
        ("2.5kg*2袋/箱", "2 × 2.5 kg（5斤）/箱", "2 × 2.5 kg per case"),
    ],
)
def test_a_specification_says_what_is_in_what(text: str, chinese: str, english: str) -> None:
    specification = parse_specification(text)
    assert isinstance(specification, Specification)
    assert specification_words(specification, "zh-CN") == chinese
    assert specification_words(specification, "en") == english


def test_one_of_a_thing_is_the_thing() -> None:
    assert each_words(Quantity(Decimal(1), "sheet"), "zh-CN") == "张"
    assert each_words(Quantity(Decimal(1), "kg"), "zh-CN") == "1 kg"


@given(st.sampled_from(sorted(UNITS)), st.integers(1, 9999), st.sampled_from(["zh-CN", "en"]))
def test_every_unit_has_words_in_both_languages(unit: str, amount: int, lang: str) -> None:
    words = quantity_words(Quantity(Decimal(amount), unit), lang)
    assert words.startswith(number_words(amount, lang))
    assert words.endswith(unit_words(unit, Decimal(amount), lang))
    assert len(words) > len(number_words(amount, lang))


def test_numbers_have_the_separators_of_the_language() -> None:
    assert number_words(Decimal("1234.5"), "zh-CN") == "1,234.5"
    assert number_words(1234, "de") == "1.234"
