from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.values.number import (
    is_ruined,
    parse_boolean,
    parse_decimal,
    parse_integer,
    spell_boolean,
    spell_decimal,
    spell_integer,
)

from .saying import code_of, said


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1280", "1280"),
        ("1,280", "1280"),
        ("１，２８０．５", "1280.5"),
        ("39.90", "39.90"),
        ("39。9", "39.9"),
        (".5", "0.5"),
        ("−5", "-5"),
        ("3,280万", "32800000"),
        ("6.84 亿", "684000000"),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, number: str) -> None:
    assert parse_decimal(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "五", "1.280,5", "12,80", "1 280", "٣", "9" * 5000, "1e5"])
def test_what_is_no_number_is_refused(text: str) -> None:
    assert code_of(parse_decimal(text)) == "not-a-number"


def test_a_number_that_a_spreadsheet_ruined_is_refused_with_the_way_out() -> None:
    assert said(parse_decimal("7.23E+11")) == (
        "“7.23E+11”是表格软件把长数字缩写成的样子，后面的数字已经丢了，没法还原。"
        "请在表格里把这一列的格式设为“文本”，再照原件把数字重新输入一遍，例如 723000000101。"
    )


@pytest.mark.parametrize(
    ("text", "ruined"), [("7.23E+11", True), ("７Ｅ＋１１", True), ("2e10", False), ("E+1", False)]
)
def test_ruined_numbers_are_told_from_codes(text: str, ruined: bool) -> None:
    assert is_ruined(text) is ruined


def test_a_whole_number_may_end_in_a_zero_decimal() -> None:
    assert parse_integer("12.0") == 12


def test_decimals_are_no_whole_number() -> None:
    assert said(parse_integer("1.5"), "en") == (
        "“1.5” has decimals, but a whole number is wanted here."
        "Write a whole number, for example 12."
    )


@pytest.mark.parametrize("text", ["是", "有", "对", "TRUE", "Yes", "1"])
def test_words_for_yes_are_true(text: str) -> None:
    assert parse_boolean(text) is True


@pytest.mark.parametrize("text", ["否", "无", "错", "False", "no", "０"])
def test_words_for_no_are_false(text: str) -> None:
    assert parse_boolean(text) is False


def test_other_words_are_neither_yes_nor_no() -> None:
    assert said(parse_boolean("也许")) == "“也许”看不出是“是”还是“否”。请写“是”或“否”。"


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_a_spelt_decimal_reads_back(value: Decimal) -> None:
    assert parse_decimal(spell_decimal(value)) == value


@given(st.integers(min_value=-(10**14), max_value=10**14))
def test_a_spelt_integer_reads_back(value: int) -> None:
    assert parse_integer(spell_integer(value)) == value


@given(st.booleans())
def test_a_spelt_boolean_reads_back(value: bool) -> None:
    assert parse_boolean(spell_boolean(value)) is value
