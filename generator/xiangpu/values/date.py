"""Days of the calendar and times of the day."""

import re
from datetime import date, time

from xiangpu.problems import Code, Misfit
from xiangpu.problems.codes.values import (
    AMBIGUOUS_DATE,
    IMPOSSIBLE_DATE,
    NOT_A_DATE,
    NOT_A_TIME,
    SHORT_YEAR,
    YEAR_MISSING,
)
from xiangpu.values.tidy import half_width, plain_dashes

# Spreadsheets add midnight to a day: 2026-09-20 00:00:00.
_MIDNIGHT = r"(?:[ T]0{1,2}:00(?::00)?)?"
_DATE = re.compile(r"([0-9]{4}) ?[-./年] ?([0-9]{1,2}) ?[-./月] ?([0-9]{1,2}) ?[日号]?" + _MIDNIGHT)
_COMPACT_DATE = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_OTHER_ORDERS: tuple[tuple[re.Pattern[str], Code], ...] = (
    (re.compile(r"[0-9]{1,2} ?[-./] ?[0-9]{1,2} ?[-./] ?[0-9]{4}"), AMBIGUOUS_DATE),
    (re.compile(r"[0-9]{1,2} ?[-./年] ?[0-9]{1,2} ?[-./月] ?[0-9]{1,2} ?[日号]?"), SHORT_YEAR),
    (re.compile(r"[0-9]{1,2} ?[-./月] ?[0-9]{1,2} ?[日号]?"), YEAR_MISSING),
)

TIME = (
    r"(?:(?:上午|早上|凌晨|中午|下午|傍晚|晚上) ?)?[0-9]{1,2}"
    r"(?:(?::[0-5][0-9](?::00)?)?(?: ?[ap]\.?m\.?)|:[0-5][0-9](?::00)?"
    r"|[点时](?:半|一刻|三刻|钟|整|[0-5]?[0-9]分?)?)"
)
"""A time of the day as part of a pattern, to be used without regard to case."""

_TIME = re.compile(
    r"(?P<half>上午|早上|凌晨|中午|下午|傍晚|晚上)? ?(?P<hour>[0-9]{1,2})"
    r"(?:[:点时](?P<minute>半|一刻|三刻|钟|整|[0-9]{1,2})?分?(?::00)?)?(?: ?(?P<m>[ap])\.?m\.?)?",
    re.IGNORECASE,
)
_WHOLE_TIME = re.compile(TIME, re.IGNORECASE)
_MINUTE_WORDS = {"半": 30, "一刻": 15, "三刻": 45, "钟": 0, "整": 0}
_AFTERNOON = frozenset(("下午", "傍晚", "晚上", "中午"))
_NIGHT = frozenset(("晚上", "凌晨"))


def parse_date(text: str) -> date | Misfit:
    """The day as written, year first."""
    plain = plain_dashes(text)
    match = _DATE.fullmatch(plain) or _COMPACT_DATE.fullmatch(plain)
    if match is None:
        codes = (code for pattern, code in _OTHER_ORDERS if pattern.fullmatch(plain))
        return Misfit(next(codes, NOT_A_DATE), {"text": text})
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return Misfit(IMPOSSIBLE_DATE, {"text": text})


def spell_date(value: date) -> str:
    """`2026-09-20` (ISO 8601)."""
    return value.isoformat()


def parse_time(text: str) -> time | Misfit:
    """The time of the day as written: `8:30`, `8点半`, `下午2点`, `2:30 pm`."""
    plain = half_width(text)
    match = _TIME.fullmatch(plain) if _WHOLE_TIME.fullmatch(plain) else None
    if match is None:
        return Misfit(NOT_A_TIME, {"text": text})
    hour, minutes = _hour(match), _minutes(match["minute"] or "0")
    if hour is None or minutes > 59:
        return Misfit(NOT_A_TIME, {"text": text})
    return time(hour, minutes)


def _hour(match: re.Match[str]) -> int | None:
    """The hour from 0 to 23, or nothing where there is no such hour or two could be meant."""
    hour, half = int(match["hour"]), match["half"]
    if match["m"]:
        return hour % 12 + 12 * (match["m"] in "pP") if hour <= 12 else None
    if half in _NIGHT and hour == 12:
        return None
    # 中午 reaches from eleven to one.
    if half in _AFTERNOON and hour < (11 if half == "中午" else 12):
        return hour + 12
    return hour if hour < 24 else None


def _minutes(text: str) -> int:
    return _MINUTE_WORDS[text] if text in _MINUTE_WORDS else int(text)


def spell_time(value: time) -> str:
    """`08:30`."""
    return value.strftime("%H:%M")
