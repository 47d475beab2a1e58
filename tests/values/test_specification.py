from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.problems import Misfit
from xiangpu.values.quantity import Quantity
from xiangpu.values.specification import (
    Specification,
    parse_specification,
    spell_specification,
)
from xiangpu.values.unit import UNITS, Dimension

from .saying import code_of, said


def specification(text: str) -> Specification:
    value = parse_specification(text)
    assert isinstance(value, Specification), value
    return value


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("5kg/袋", "5kg/袋"),
        ("袋 5kg", "5kg/袋"),
        ("袋5kg", "5kg/袋"),
        ("袋（5kg）", "5kg/袋"),
        ("每袋5kg", "5kg/袋"),
        ("5 kg bag", "5kg/袋"),
        ("2.5kg×2/盒", "2.5kg×2/盒"),
        ("盒 2.5kg x2", "2.5kg×2/盒"),
        ("box 2.5kg X 2", "2.5kg×2/盒"),
        ("2*2.5kg/盒", "2.5kg×2/盒"),
        ("300g／瓶", "300g/瓶"),
        ("4200粒/袋", "4200粒/袋"),
        ("套 8张", "8张/套"),
        ("6瓶×500ml/箱", "500mL×6瓶/箱"),
        ("500ml×1瓶", "500mL/瓶"),
        ("10穗", "10穗"),
        ("1斤", "斤"),
        ("500g", "500g"),
        ("间夜", "间夜"),
    ],
)
def test_a_specification_is_read_in_every_order(text: str, spelling: str) -> None:
    assert spell_specification(specification(text)) == spelling


def test_packs_multiply_the_net_content() -> None:
    assert specification("盒 2.5kg x2") == Specification("box", Quantity(Decimal("2.5"), "kg"), 2)
    assert specification("盒 2.5kg x2").total == Quantity(Decimal(5), "kg")


def test_an_unreadable_specification_says_how_to_write_it() -> None:
    assert said(parse_specification("一大袋")) == (
        "看不懂规格“一大袋”。请写一份里装多少，例如 5kg/袋、2.5kg×2/盒、8张/套、10穗 或 斤。"
    )


@pytest.mark.parametrize(
    "text", ["", "很多", "0kg/袋", "5kg×0/盒", "5kg/斤", "5kg(10斤)/袋", "5/袋"]
)
def test_what_is_no_specification_is_refused(text: str) -> None:
    assert code_of(parse_specification(text)) == "not-a-specification"


COUNTED = sorted(unit.key for unit in UNITS.values() if unit.dimension is Dimension.COUNT)
NETS = st.builds(
    Quantity,
    st.decimals(min_value=Decimal("0.001"), max_value=10**6, places=3),
    st.sampled_from(sorted(UNITS)),
)
CONTAINERS = st.none() | st.sampled_from(COUNTED)
SPECIFICATIONS = st.builds(Specification, CONTAINERS, NETS) | st.builds(
    Specification, CONTAINERS, NETS, st.integers(2, 9999), CONTAINERS
)


@given(SPECIFICATIONS)
def test_a_spelt_specification_reads_back(value: Specification) -> None:
    assert parse_specification(spell_specification(value)) == value


@given(SPECIFICATIONS)
def test_a_specification_survives_msgpack_and_hashing(value: Specification) -> None:
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=Specification)
    assert again == value and hash(again) == hash(value)


@given(st.text(alphabet="0123456789.×xX/*() kg斤袋盒box每") | st.text())
def test_any_text_is_a_specification_with_a_settled_spelling_or_a_misfit(text: str) -> None:
    value = parse_specification(text)
    assert isinstance(value, Misfit) or parse_specification(spell_specification(value)) == value
