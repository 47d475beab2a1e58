import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Misfit
from xiangpu.values.hours import EVERY_DAY, HoursRule, hours_words, parse_hours, spell_hours
from xiangpu.values.season import MonthSpan, Season

from .saying import said
from .test_season import SEASONS


def hours(text: str) -> HoursRule:
    value = parse_hours(text)
    assert isinstance(value, HoursRule), value
    return value


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("08:30-18:00", "08:30-18:00"),
        ("０８：３０－１８：００ 每天", "08:30-18:00"),
        ("daily 8:30-18:00", "08:30-18:00"),
        ("营业时间：8点半至18点", "08:30-18:00"),
        ("8:30am - 6pm", "08:30-18:00"),
        ("周一至周五 9:00-17:30", "周一至周五 09:00-17:30"),
        ("周一至五 9:00-17:30", "周一至周五 09:00-17:30"),
        ("工作日 9:00-17:30", "周一至周五 09:00-17:30"),
        ("Mon-Fri 9:00-17:30", "周一至周五 09:00-17:30"),
        ("周末 9:00-17:30", "周六、周日 09:00-17:30"),
        ("周六日 9:00-17:30", "周六、周日 09:00-17:30"),
        ("星期一、三、五 9:00-17:30", "周一、周三、周五 09:00-17:30"),
        ("Fri-Mon 9:00-17:30", "周一、周五至周日 09:00-17:30"),
        ("周三休息", "周三 休息"),
        ("closed on Wednesdays", "周三 休息"),
        ("09:00-17:30，周三休息", "周一、周二、周四至周日 09:00-17:30"),
        ("4-10月 08:00-20:00", "4-10月 08:00-20:00"),
        ("Apr-Oct 08:00-20:00", "4-10月 08:00-20:00"),
        ("11月至次年3月 10:00-16:00", "11月至次年3月 10:00-16:00"),
        ("May 9:00-17:00", "5月 09:00-17:00"),
        ("清明至谷雨 周末 9:00-17:00", "清明至谷雨 周六、周日 09:00-17:00"),
        ("12-2月 休息", "12月至次年2月 休息"),
        ("24小时营业", "24小时"),
        ("open 24 hours", "24小时"),
        ("18:00-02:00", "18:00-02:00"),
        ("9:00-24:00", "09:00-24:00"),
    ],
)
def test_a_rule_is_read_as_people_write_it(text: str, spelling: str) -> None:
    assert spell_hours(hours(text)) == spelling


def test_a_rule_says_months_days_and_times() -> None:
    assert hours("4-10月 周六 8:00-20:00") == HoursRule(
        Season((MonthSpan(4, 10),)), (6,), "08:00", "20:00"
    )


def test_a_closed_day_has_no_times() -> None:
    assert hours("周三休息") == HoursRule(None, (3,), None, None)
    assert hours("休息") == HoursRule(None, EVERY_DAY, None, None)


@pytest.mark.parametrize(
    "text",
    ["", "看天", "每天", "周末", "9-11 8:00-10:00", "8:00-12:00 14:00-18:00"],
)
def test_what_is_no_rule_is_refused_with_the_way_to_write_it(text: str) -> None:
    assert said(parse_hours(text)) == (
        f"看不懂开放时间“{text}”。"
        "请一行只写一段时间，例如 08:30-18:00、周一至周五 09:00-17:30、周三 休息 "
        "或 4-10月 08:00-20:00。"
    )


@pytest.mark.parametrize(
    ("text", "time"),
    [("25:00-26:00", "25:00"), ("8:30-24:30", "24:30"), ("周一 8:00-31:00", "31:00")],
)
def test_a_time_that_no_clock_shows_is_named(text: str, time: str) -> None:
    assert said(parse_hours(text)) == (
        f"“{time}”不是一个钟点。请按 24 小时制写，例如 08:30 或 14:00。"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("8:30-18:00", Bilingual("每天 08:30–18:00", "daily 08:30–18:00")),
        ("周一至五 9:00-17:30", Bilingual("周一至周五 09:00–17:30", "Mon–Fri 09:00–17:30")),
        ("周三休息", Bilingual("周三 休息", "Wed closed")),
        ("12-2月 休息", Bilingual("12月至次年2月 休息", "Dec–Feb closed")),
        ("4-10月 24小时", Bilingual("4-10月 每天 24小时", "Apr–Oct daily 24 hours")),
    ],
)
def test_a_rule_has_words_in_both_languages(text: str, words: Bilingual) -> None:
    assert hours_words(hours(text)) == words


CLOCK = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
WEEKDAYS = st.sets(st.sampled_from(EVERY_DAY), min_size=1).map(lambda days: tuple(sorted(days)))
RULES = st.builds(HoursRule, st.none() | SEASONS, WEEKDAYS, CLOCK, CLOCK | st.just("24:00"))
CLOSED = st.builds(HoursRule, st.none() | SEASONS, WEEKDAYS, st.none(), st.none())


@given(RULES | CLOSED)
def test_a_spelt_rule_reads_back(value: HoursRule) -> None:
    assert parse_hours(spell_hours(value)) == value


@given(RULES | CLOSED)
def test_a_rule_survives_msgpack_and_hashing(value: HoursRule) -> None:
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=HoursRule)
    assert again == value and hash(again) == hash(value)


@given(st.text(alphabet="0123456789:-周一三五日至月休息、 monSun点半") | st.text())
def test_any_text_is_a_rule_with_a_settled_spelling_or_a_misfit(text: str) -> None:
    value = parse_hours(text)
    assert isinstance(value, Misfit) or parse_hours(spell_hours(value)) == value
