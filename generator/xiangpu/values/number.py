"""Whole numbers, decimal numbers, and yes or no."""

import re
from decimal import Decimal

from xiangpu.problems import Misfit
from xiangpu.problems.codes.values import (
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    NOT_YES_OR_NO,
    RUINED_NUMBER,
)
from xiangpu.values.tidy import half_width, plain_dashes

NUMBER = r"(?:(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+)(?: ?[万亿])?"
"""A number without sign as part of a pattern; `万` is ten thousand, `亿` a hundred million."""

_WHOLE_NUMBER_TEXT = re.compile(rf"([+-]?) ?({NUMBER})")
_RUINED = re.compile(r"[0-9](?:\.[0-9]+)?E[+-][0-9]+", re.IGNORECASE)
_MYRIADS = {"万": Decimal(10_000), "亿": Decimal(100_000_000)}
# Longer digit strings are codes that lost their way, and would outrun exact arithmetic.
_MOST_DIGITS = 15

_YES = frozenset("是 有 对 真 能 可 可以 true yes y on 1 √ ✓ ✔".split())
_NO = frozenset("否 无 没 没有 不 不是 错 假 不能 不可以 false no n off 0 × ✗ ✘".split())


def is_ruined(text: str) -> bool:
    """Whether a spreadsheet shortened a long number to `7.23E+11`: its digits are lost."""
    return _RUINED.fullmatch(half_width(text)) is not None


def read_number(text: str) -> Decimal | None:
    """The exact number that a half-width text spells, or nothing."""
    match = _WHOLE_NUMBER_TEXT.fullmatch(text)
    if match is None or sum(map(str.isdigit, text)) > _MOST_DIGITS:
        return None
    digits = match[2].replace(",", "")
    myriads = _MYRIADS.get(digits[-1])
    if myriads is None:
        return Decimal(match[1] + digits)
    return Decimal(spell_decimal(Decimal(match[1] + digits[:-1].strip()) * myriads))


def parse_decimal(text: str) -> Decimal | Misfit:
    """The number as written: `1,280.50`, `３９．９`, `3,280万`."""
    if is_ruined(text):
        return Misfit(RUINED_NUMBER, {"text": text})
    number = read_number(plain_dashes(text))
    return Misfit(NOT_A_NUMBER, {"text": text}) if number is None else number


def parse_integer(text: str) -> int | Misfit:
    """The whole number as written; `12.0`, as spreadsheets write it, is 12."""
    number = parse_decimal(text)
    if isinstance(number, Misfit):
        return number
    if number != number.to_integral_value():
        return Misfit(NOT_A_WHOLE_NUMBER, {"text": text})
    return int(number)


def parse_boolean(text: str) -> bool | Misfit:
    """True for `是`, `有`, `yes` …, False for `否`, `无`, `no` …."""
    word = half_width(text).casefold()
    if word in _YES or word in _NO:
        return word in _YES
    return Misfit(NOT_YES_OR_NO, {"text": text})


def spell_decimal(value: Decimal) -> str:
    """The number with no zeros that say nothing: `39.9`, `1280`."""
    digits = format(value, "f")
    shortest = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return "0" if shortest in ("-0", "") else shortest


def spell_integer(value: int) -> str:
    """The number in digits."""
    return str(value)


def spell_boolean(value: bool) -> str:
    """`是` or `否`."""
    return "是" if value else "否"
