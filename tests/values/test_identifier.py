import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.problems import Misfit, Severity
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
    suggest_id,
)

from .saying import code_of, said


@pytest.mark.parametrize(
    "text",
    [
        "SC10100000000010",
        "SC10200000000018",
        "SC10400000000014",
        "SC11500000000017",
        "SC11600000000015",
        "SC11700000000013",
        "SC11900000000010",
        "SC12600000000011",
        "SC13100000000017",
    ],
)
def test_a_licence_number_with_the_right_check_digit_passes(text: str) -> None:
    assert check_sc_number(text) == text


def test_a_licence_number_with_another_check_digit_is_only_a_warning_and_keeps_its_text() -> None:
    misfit = check_sc_number("sc 1010 0000 0000 11")
    assert isinstance(misfit, Misfit) and misfit.code.severity is Severity.WARNING
    assert misfit.facts["tidy"] == "SC10100000000011"
    assert said(misfit) == (
        "食品生产许可证编号“SC10100000000011”的末位是 1，按规则应是 0，可能抄错了一位。"
        "请对照许可证逐位核对，例如 SC10100000000010；核对无误就不用改。"
    )


@pytest.mark.parametrize(
    "text",
    [
        "93000000MA0000001K",
        "93000000MA0000002N",
        "91000000MA00000030",
        "91000000MA00000043",
        "54000000MA00000051",
    ],
)
def test_a_credit_code_with_the_right_check_sign_passes(text: str) -> None:
    assert check_credit_code(text.lower()) == text


def test_a_miscopied_credit_code_is_refused() -> None:
    assert said(check_credit_code("93000000MA0000001L")) == (
        "“93000000MA0000001L”的末位是 L，按规则应是 K，有一位抄错了。"
        "请对照原件逐位核对，再重新输入，例如 93000000MA0000001K。"
    )


@pytest.mark.parametrize("text", ["2000000000015", "2000000000022", "2000000000039"])
def test_a_bar_code_number_with_the_right_check_digit_passes(text: str) -> None:
    assert check_gtin(text) == text


@given(st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_in_a_bar_code_number_is_always_found(index: int, by: int) -> None:
    digits = list("2000000000015")
    digits[index] = str((int(digits[index]) + by) % 10)
    assert code_of(check_gtin("".join(digits))) == "wrong-check-digit"


def test_numbers_without_check_digit_pass_by_their_form() -> None:
    assert check_organic_code("０００２６ 000000000001") == "00026000000000001"
    assert check_green_food_code("gf000000260001") == "GF000000260001"
    assert check_seed_approval("国审玉20260000") == "国审玉20260000"
    assert check_seed_approval("国审玉2003010") == "国审玉2003010"
    assert check_health_food_number("国食健注G20260000") == "国食健注G20260000"
    assert check_icp_number("省icp备00000000号－1") == "省ICP备00000000号-1"
    assert check_police_number("省公网安备 00000000000000号") == "省公网安备00000000000000号"


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("000-00000001", "000-00000001"),
        ("０００－００００００１２", "000-00000012"),
        ("04511234567", "04511234567"),
        ("（0451）1234567", "(0451)1234567"),
        ("13800138000", "13800138000"),
        ("138 0013 8000", "138 0013 8000"),
        ("+86 138-0013-8000", "+86 138-0013-8000"),
        ("400-820-0000", "400-820-0000"),
        ("12315", "12315"),
        ("110", "110"),
        ("000-00000001转8", "000-00000001转8"),
    ],
)
def test_a_telephone_number_keeps_its_own_spacing(text: str, tidy: str) -> None:
    assert check_phone(text) == tidy


@pytest.mark.parametrize("text", ["", "12", "找老王", "13800138000/13800138001", "1380013800"])
def test_what_is_no_telephone_number_is_refused(text: str) -> None:
    assert said(check_phone(text)) == (
        f"“{text}”不是一个电话号码。请只写一个号码，座机带区号，例如 000-00000001；手机写 11 位。"
    )


def test_a_number_that_a_spreadsheet_ruined_is_told_as_such() -> None:
    assert code_of(check_phone("1.38E+10")) == "ruined-number"
    assert code_of(check_gtin("2E+12")) == code_of(check_id("7.23E+11")) == "ruined-number"


def test_an_id_passes_as_it_is() -> None:
    assert check_id("dw-rice") == "dw-rice"
    assert check_id("118") == "118"


def test_a_wrong_id_is_refused_with_the_nearest_right_one() -> None:
    assert said(check_id("DW Rice_2"), "en") == (
        "“DW Rice_2” cannot be an id: ids become addresses and take only lower-case letters, "
        "digits and hyphens, at most 64."
        "Choose another and keep it for good, for example dw-rice-2."
    )


def test_an_id_given_as_the_cure_is_shown_instead() -> None:
    assert said(check_id("稻湾米", "daowanmi")) == (
        "“稻湾米”不能当编号：编号要做网址，只能用小写字母、数字和连字符，最多 64 个。"
        "请换一个，以后不要再改，例如 daowanmi。"
    )


@given(st.text())
def test_a_suggested_id_is_a_valid_one_or_empty(text: str) -> None:
    suggested = suggest_id(text)
    assert suggested == "" or check_id(suggested) == suggested
