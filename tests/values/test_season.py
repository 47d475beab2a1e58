from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Misfit
from xiangpu.values.season import (
    ALL_YEAR,
    SOLAR_TERMS,
    MonthSpan,
    Season,
    TermSpan,
    includes,
    months,
    parse_season,
    season_words,
    spell_season,
)

from .saying import code_of, said


def season(text: str) -> Season:
    value = parse_season(text)
    assert isinstance(value, Season), value
    return value


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("9-11月", "9-11月"),
        ("9月-11月", "9-11月"),
        ("9—11 月", "9-11月"),
        ("９～１１月", "9-11月"),
        ("九月至十一月", "9-11月"),
        ("9-11", "9-11月"),
        ("Sep-Nov", "9-11月"),
        ("September to November", "9-11月"),
        ("10月至次年3月", "10月至次年3月"),
        ("10月到第二年3月", "10月至次年3月"),
        ("10-3月", "10月至次年3月"),
        ("Oct-Mar", "10月至次年3月"),
        ("7、8月", "7月、8月"),
        ("3-5月、9-11月", "3-5月、9-11月"),
        ("Mar-May, Sep-Nov", "3-5月、9-11月"),
        ("3月份", "3月"),
        ("May", "5月"),
        ("全年", "全年"),
        ("All year", "全年"),
        ("霜降前后", "霜降"),
        ("清明至谷雨", "清明至谷雨"),
        ("夏至至冬至", "夏至至冬至"),
        ("3月、霜降", "3月、霜降"),
    ],
)
def test_a_season_is_read_as_people_write_it(text: str, spelling: str) -> None:
    assert spell_season(season(text)) == spelling


@pytest.mark.parametrize(
    "text", ["", "13月", "春天", "9月上旬", "腊月", "农历三月", "3月至次年5月", "3月至清明", "0月"]
)
def test_what_names_no_months_is_refused_with_the_way_to_write_it(text: str) -> None:
    assert said(parse_season(text)) == (
        f"看不懂时节“{text}”。请写公历月份或节气，例如 9-11月、10月至次年3月、清明至谷雨 或 全年。"
    )


def test_months_run_over_new_year() -> None:
    assert months(season("11月至次年2月")) == {11, 12, 1, 2}


def test_months_of_several_spans_and_terms_are_put_together() -> None:
    assert months(season("3-5月、9月、冬至")) == {3, 4, 5, 9, 12}


def test_solar_terms_lie_two_to_a_month() -> None:
    assert len(SOLAR_TERMS) == 24
    assert months(season("霜降")) == {10}
    assert months(season("清明至谷雨")) == {4}
    assert months(season("小寒")) == {1}
    assert months(season("冬至至立春")) == {12, 1, 2}


def test_a_day_is_in_season_by_its_month() -> None:
    assert includes(season("10月至次年3月"), date(2026, 12, 31))
    assert not includes(season("10月至次年3月"), date(2026, 9, 30))
    assert months(ALL_YEAR) == frozenset(range(1, 13))


def test_a_season_has_words_in_both_languages() -> None:
    assert season_words(season("10月至次年3月")) == Bilingual("10月至次年3月", "Oct–Mar")
    assert season_words(season("3-5月、9月")) == Bilingual("3-5月、9月", "Mar–May, Sep")
    assert season_words(ALL_YEAR) == Bilingual("全年", "all year")
    assert season_words(season("霜降")) == Bilingual("霜降前后", "around Frost's Descent")
    assert season_words(season("清明至谷雨")).en == "Pure Brightness to Grain Rain"


MONTHS = st.integers(1, 12)
TERMS = st.sampled_from(sorted(SOLAR_TERMS))
SPANS = st.lists(st.builds(MonthSpan, MONTHS, MONTHS), min_size=1, max_size=3).map(tuple)
TERM_SPANS = st.lists(st.builds(TermSpan, TERMS, TERMS), max_size=2).map(tuple)
# 全年 stands alone: a year and something else would be spelt, and meant, as the year.
SEASONS = st.just(ALL_YEAR) | st.builds(Season, SPANS, TERM_SPANS).filter(
    lambda value: MonthSpan(1, 12) not in value.spans
)


@given(SEASONS)
def test_a_spelt_season_reads_back(value: Season) -> None:
    assert parse_season(spell_season(value)) == value


@given(SEASONS)
def test_a_season_survives_msgpack_and_hashing(value: Season) -> None:
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=Season)
    assert again == value and hash(again) == hash(value)


@given(st.text(alphabet="0123456789月-至次年、霜降清明 OctMar,") | st.text())
def test_any_text_is_a_season_with_a_settled_spelling_or_a_misfit(text: str) -> None:
    value = parse_season(text)
    if isinstance(value, Misfit):
        assert code_of(value) == "not-a-season"
    else:
        assert months(value) and spell_season(season(spell_season(value))) == spell_season(value)
