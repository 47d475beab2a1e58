"""Dates and months in words."""

import datetime

import pytest

from xiangpu.wording.date import date_words, month_of_year_words, month_words

DAY = datetime.date(2026, 9, 20)


@pytest.mark.parametrize(
    ("lang", "day", "month", "year_month"),
    [
        ("zh-CN", "2026年9月20日", "9月", "2026年9月"),
        ("en", "September 20, 2026", "Sep", "September 2026"),
        ("fr", "20 septembre 2026", "sept.", "septembre 2026"),
        ("mn", "2026\u202fоны есдүгээр сарын 20", "9-р сар", "2026\u202fоны есдүгээр сар"),
    ],
)
def test_a_day_is_said_in_the_pages_language(
    lang: str, day: str, month: str, year_month: str
) -> None:
    assert date_words(DAY, lang) == day
    assert month_words(9, lang) == month
    assert month_of_year_words(DAY, lang) == year_month


def test_months_count_from_one() -> None:
    assert month_words(1, "en") == "Jan"
    assert month_words(12, "en") == "Dec"
