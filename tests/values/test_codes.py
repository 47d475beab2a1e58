"""Every sort of problem of a value, by an example that raises it."""

from collections.abc import Callable

import pytest

from xiangpu.problems import Code, Misfit
from xiangpu.problems.codes import values
from xiangpu.values.coordinates import parse_coordinates
from xiangpu.values.date import parse_date, parse_time
from xiangpu.values.hours import parse_hours
from xiangpu.values.identifier import (
    check_credit_code,
    check_green_food_code,
    check_gtin,
    check_health_food_number,
    check_icp_number,
    check_id,
    check_organic_code,
    check_phone,
    check_police_number,
    check_sc_number,
    check_seed_approval,
)
from xiangpu.values.money import parse_price
from xiangpu.values.number import parse_boolean, parse_decimal, parse_integer
from xiangpu.values.quantity import parse_quantity
from xiangpu.values.season import parse_season
from xiangpu.values.specification import parse_specification

from .saying import code_of, said


def without_datum(text: str) -> Misfit:
    """What whoever reads a place says when it names no datum."""
    return Misfit(values.DATUM_MISSING, {"text": text})


EXAMPLES: dict[Code, tuple[Callable[[str], object], str]] = {
    values.NOT_A_NUMBER: (parse_decimal, "五"),
    values.NOT_A_WHOLE_NUMBER: (parse_integer, "1.5"),
    values.RUINED_NUMBER: (parse_decimal, "7.23E+11"),
    values.NOT_YES_OR_NO: (parse_boolean, "也许"),
    values.NOT_A_QUANTITY: (parse_quantity, "-5kg"),
    values.UNIT_MISSING: (parse_quantity, "5"),
    values.UNKNOWN_UNIT: (parse_quantity, "5担"),
    values.NOT_A_SPECIFICATION: (parse_specification, "一大袋"),
    values.NOT_A_PRICE: (parse_price, "面议"),
    values.NEGATIVE_PRICE: (parse_price, "-5"),
    values.TOO_MANY_DECIMALS: (parse_price, "1.280"),
    values.PRICE_RANGE_REVERSED: (parse_price, "138-58"),
    values.NOT_A_DATE: (parse_date, "昨天"),
    values.IMPOSSIBLE_DATE: (parse_date, "2026-02-30"),
    values.YEAR_MISSING: (parse_date, "9月20日"),
    values.SHORT_YEAR: (parse_date, "26-9-20"),
    values.AMBIGUOUS_DATE: (parse_date, "9/20/2026"),
    values.NOT_A_TIME: (parse_time, "25:00"),
    values.NOT_A_SEASON: (parse_season, "春天"),
    values.NOT_OPENING_HOURS: (parse_hours, "看天"),
    values.NOT_COORDINATES: (parse_coordinates, "村口"),
    values.COORDINATES_SWAPPED: (parse_coordinates, "39.2,103.1"),
    values.COORDINATES_OUT_OF_RANGE: (parse_coordinates, "200,10"),
    values.DATUM_MISSING: (without_datum, "103.12,39.21"),
    values.UNKNOWN_DATUM: (parse_coordinates, "103.12,39.21 xian80"),
    values.NOT_AN_SC_NUMBER: (check_sc_number, "SC1"),
    values.SC_CHECK_DIGIT: (check_sc_number, "SC10100000000011"),
    values.NOT_A_CREDIT_CODE: (check_credit_code, "93"),
    values.WRONG_CHECK_DIGIT: (check_gtin, "2000000000016"),
    values.NOT_A_GTIN: (check_gtin, "69"),
    values.NOT_AN_ORGANIC_CODE: (check_organic_code, "0002"),
    values.NOT_A_GREEN_FOOD_CODE: (check_green_food_code, "GF1"),
    values.NOT_A_SEED_APPROVAL: (check_seed_approval, "审玉"),
    values.NOT_A_HEALTH_FOOD_NUMBER: (check_health_food_number, "G2026"),
    values.NOT_AN_ICP_NUMBER: (check_icp_number, "备案中"),
    values.NOT_A_POLICE_NUMBER: (check_police_number, "备案中"),
    values.NOT_A_PHONE: (check_phone, "找老王"),
    values.NOT_AN_ID: (check_id, "稻湾米"),
}


def test_every_sort_of_problem_has_an_example() -> None:
    codes = {code for code in vars(values).values() if isinstance(code, Code)}
    assert codes == set(EXAMPLES)


@pytest.mark.parametrize("code", EXAMPLES, ids=lambda code: code.name)
def test_the_example_raises_its_problem_and_the_words_quote_the_value(code: Code) -> None:
    check, text = EXAMPLES[code]
    misfit = check(text)
    assert code_of(misfit) == code.name
    quoted = text.split(" ")[-1]
    assert f"“{quoted}”" in said(misfit, "zh") and f"“{quoted}”" in said(misfit, "en")


@pytest.mark.parametrize("code", EXAMPLES, ids=lambda code: code.name)
def test_chinese_words_end_in_a_full_stop_and_hold_no_half_width_marks(code: Code) -> None:
    words = code.what.zh + code.cure.zh
    assert code.what.zh.endswith("。") and code.cure.zh.endswith("。")
    assert not set('"?!;()').intersection(words)
