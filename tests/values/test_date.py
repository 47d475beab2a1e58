from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.problems import Misfit
from xiangpu.values.date import parse_date, parse_time, spell_date, spell_time

from .saying import code_of, said


@pytest.mark.parametrize(
    "text",
    [
        "2026-09-20",
        "2026.9.20",
        "2026年9月20日",
        "2026年9月20号",
        "2026/9/20",
        "２０２６年９月２０日",
        "2026—9—20",
        "20260920",
        "2026-09-20 00:00:00",
    ],
)
def test_a_day_is_read_year_first(text: str) -> None:
    assert parse_date(text) == date(2026, 9, 20)


def test_a_day_that_the_calendar_lacks_says_so() -> None:
    assert said(parse_date("2026-02-30")) == (
        "日历上没有“2026-02-30”这一天。请对照日历改正月份和日子，例如 2026-02-28。"
    )
    assert code_of(parse_date("20261301")) == code_of(parse_date("0000-01-01")) == "impossible-date"


@pytest.mark.parametrize("text", ["9月20日", "9/20", "9.20"])
def test_a_day_without_its_year_is_refused(text: str) -> None:
    assert said(parse_date(text)) == (
        f"日期“{text}”没有写年份。请在前面加上四位的年份，例如 2026年9月20日。"
    )


@pytest.mark.parametrize("text", ["26-9-20", "26年9月20日", "9/20/26"])
def test_a_year_of_two_digits_is_refused(text: str) -> None:
    assert said(parse_date(text), "en") == (
        f"The date “{text}” has no four-digit year, so it can be read in several ways."
        "Write the year first and in four digits, for example 2026-09-20."
    )


def test_a_year_at_the_end_leaves_month_and_day_open() -> None:
    assert said(parse_date("9/20/2026")) == (
        "日期“9/20/2026”把年份写在最后，分不清哪个是月、哪个是日。"
        "请按年、月、日的顺序写，例如 2026-09-20。"
    )


@pytest.mark.parametrize("text", ["", "昨天", "2026年9月", "45920"])
def test_what_is_no_date_is_refused(text: str) -> None:
    assert code_of(parse_date(text)) == "not-a-date"


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("8:30", 8, 30),
        ("08：30", 8, 30),
        ("8:30:00", 8, 30),
        ("8点半", 8, 30),
        ("8点30分", 8, 30),
        ("8点一刻", 8, 15),
        ("8时", 8, 0),
        ("下午2点", 14, 0),
        ("中午11点半", 11, 30),
        ("中午1点", 13, 0),
        ("2:30 pm", 14, 30),
        ("12am", 0, 0),
        ("12PM", 12, 0),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, hour: int, minute: int) -> None:
    assert parse_time(text) == time(hour, minute)


@pytest.mark.parametrize("text", ["", "8", "24:00", "8:60", "8点75分", "13pm", "晚上12点", "早点"])
def test_what_is_no_time_is_refused(text: str) -> None:
    assert said(parse_time(text)) == (
        f"“{text}”不是一个钟点。请按 24 小时制写，例如 08:30 或 14:00。"
    )


@given(st.dates())
def test_a_spelt_date_reads_back(value: date) -> None:
    assert parse_date(spell_date(value)) == value


@given(st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_a_spelt_time_reads_back(value: time) -> None:
    assert parse_time(spell_time(value)) == value


@given(st.text(alphabet="0123456789年月日-/.:点半时分 下午apm") | st.text())
def test_any_text_is_a_day_a_time_or_a_misfit(text: str) -> None:
    assert isinstance(parse_date(text), date | Misfit)
    assert isinstance(parse_time(text), time | Misfit)
