from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.problems import Misfit
from xiangpu.values.quantity import (
    Quantity,
    base_amount,
    comparable,
    in_unit,
    parse_quantity,
    spell_each,
    spell_quantity,
    to_grams,
)
from xiangpu.values.unit import UNITS

from .saying import code_of, said

QUANTITIES = st.builds(
    Quantity,
    st.decimals(min_value=0, max_value=10**8, places=3),
    st.sampled_from(sorted(UNITS)),
)


def quantity(text: str) -> Quantity:
    value = parse_quantity(text)
    assert isinstance(value, Quantity), value
    return value


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("5kg", "5kg"),
        ("５ 公斤", "5kg"),
        ("10斤", "10斤"),
        ("500克", "500g"),
        ("1.8Ｌ", "1.8L"),
        ("2 亩", "2亩"),
        ("4200粒", "4200粒"),
        ("10 ears", "10穗"),
        ("袋", "1袋"),
        ("半斤", "0.5斤"),
        ("两", "1两"),
        ("两斤", "2斤"),
        ("5斤装", "5斤"),
        ("1，280袋", "1280袋"),
        ("120万袋", "1200000袋"),
        ("150人天", "150人天"),
    ],
)
def test_a_quantity_is_read_as_people_write_it(text: str, spelling: str) -> None:
    assert spell_quantity(quantity(text)) == spelling


def test_a_number_alone_lacks_its_unit() -> None:
    assert said(parse_quantity("5")) == (
        "“5”后面没有单位。请在数字后面写上单位，例如 5kg、5斤 或 5袋。"
    )


def test_an_unknown_unit_is_named() -> None:
    assert said(parse_quantity("2000 斤/周")) == (
        "“2000 斤/周”里的单位“斤/周”不认识。"
        "请换成常用的单位，例如 斤、kg、g、mL、亩、个、袋、盒、瓶：5kg。"
    )


@pytest.mark.parametrize("text", ["", "-5kg", "1,2800袋", "..."])
def test_what_is_no_quantity_is_refused(text: str) -> None:
    assert code_of(parse_quantity(text)) == "not-a-quantity"


def test_customary_units_convert_exactly() -> None:
    assert to_grams(quantity("10斤")) == 5000
    assert to_grams(quantity("3两")) == 150
    assert in_unit(quantity("3亩"), "m2") == 2000
    assert base_amount(quantity("1亩")) == Fraction(2000, 3)
    assert in_unit(quantity("1.8L"), "mL") == 1800


def test_units_of_different_dimensions_do_not_convert() -> None:
    assert to_grams(quantity("1L")) is None
    assert in_unit(quantity("1袋"), "box") is None


def test_one_of_a_unit_may_be_spelt_as_the_unit() -> None:
    assert spell_each(quantity("1斤")) == "斤"
    assert spell_each(quantity("5斤")) == "5斤"


@given(QUANTITIES)
def test_a_spelt_quantity_reads_back(value: Quantity) -> None:
    assert parse_quantity(spell_quantity(value)) == value
    assert parse_quantity(spell_each(value)) == value


@given(QUANTITIES)
def test_a_quantity_survives_msgpack_and_hashing(value: Quantity) -> None:
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=Quantity)
    assert again == value and hash(again) == hash(value)


@given(QUANTITIES, QUANTITIES)
def test_quantities_compare_both_ways_or_not_at_all(one: Quantity, other: Quantity) -> None:
    assert comparable(one, other) is comparable(other, one)
    assert (in_unit(one, other.unit) is None) is not comparable(one, other)


@given(st.text(alphabet="0123456789.,万亿半两斤袋kgKGmL 装５／-") | st.text())
def test_any_text_is_a_quantity_with_a_settled_spelling_or_a_misfit(text: str) -> None:
    value = parse_quantity(text)
    assert isinstance(value, Misfit) or parse_quantity(spell_quantity(value)) == value
