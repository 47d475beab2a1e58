"""Opening hours: one line of text, one rule."""

import re

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Misfit
from xiangpu.problems.codes.values import NOT_OPENING_HOURS
from xiangpu.values.date import TIME, parse_time, spell_time
from xiangpu.values.season import Season, parse_season, season_words, spell_season
from xiangpu.values.tidy import plain_dashes

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

_ZH_DAYS = "一二三四五六日"
_TO = r" ?(?:-|至|到|\bto\b) ?"
_EN_DAY = (
    r"\b(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)s?\b"
)
_ZH_WEEK = "(?:每?(?:周|星期|礼拜))"
_DAY = rf"(?:{_ZH_WEEK}[一二三四五六日天]|{_EN_DAY})"
_NEXT_DAY = rf"(?:{_ZH_WEEK}?[一二三四五六日天]|{_EN_DAY})"
_DAYS = (
    rf"(?:{_DAY}(?:(?:{_TO}| ?(?:[、,/&]|和|及|\band\b) ?)?{_NEXT_DAY})*"
    r"|周末|工作日|\bweekends?\b|\bweekdays?\b)"
)
_CLOSED_WORD = r"(?:休息|闭馆|闭园|不开放|不开门|不营业|关门|歇业|\bclosed?\b)"
_CLOSED = re.compile(
    rf"(?P<before>{_DAYS})? ?{_CLOSED_WORD}(?: on)?(?: ?(?P<after>{_DAYS}))?", re.IGNORECASE
)
_DAY_STEP = re.compile(rf"(?P<to>{_TO})?(?P<day>[一二三四五六日天]|{_EN_DAY})", re.IGNORECASE)
_DAYS_PART = re.compile(_DAYS, re.IGNORECASE)
_TIMES = re.compile(rf"(?P<opens>{TIME}){_TO}(?P<closes>24(?::00|点|时)|{TIME})", re.IGNORECASE)
_MIDNIGHT = ("24:00", "24点", "24时")
_ALL_DAY = re.compile(
    r"24 ?小时(?:营业|开放)?|全天(?:营业|开放)?|24/7|\b(?:open )?24 ?h(?:ours|rs)?\b"
)
# What is so anyway: open, and every day.
_MATTER_OF_COURSE = re.compile(
    r"每天|每日|天天|全年无休|\bdaily\b|\bevery ?day\b"
    r"|营业时间|开放时间|营业|开放|\bopening hours\b|\bopen\b",
    re.IGNORECASE,
)
_SAYS_MONTH = re.compile(r"[^0-9 ,、-]")
_GROUPS = {"周末": (6, 7), "工作日": (1, 2, 3, 4, 5), "weekend": (6, 7), "weekday": (1, 2, 3, 4, 5)}


class HoursRule(msgspec.Struct, frozen=True):
    """Open from `opens` to `closes` (`HH:MM`, up to 24:00) on these days (1 is Monday); or closed.

    Closed where both times are missing; past midnight where `closes` is before `opens`.
    """

    months: Season | None
    weekdays: tuple[int, ...]
    opens: str | None
    closes: str | None


def parse_hours(text: str) -> HoursRule | Misfit:
    """The rule as written: months, days and times in any order."""
    wrong = Misfit(NOT_OPENING_HOURS, {"text": text})
    closed, rest = _take(_CLOSED, plain_dashes(text))
    all_day, rest = _take(_ALL_DAY, rest)
    rest = _MATTER_OF_COURSE.sub(" ", rest)
    times, rest = (None, rest) if all_day else _take(_TIMES, rest)
    days, rest = _take(_DAYS_PART, rest)
    season = _months(rest)
    clock = ("00:00", "24:00") if all_day else _clock(times)
    if isinstance(clock, Misfit):
        return clock
    opens, closes = clock
    weekdays = _open_days(days, closed, opens is not None)
    lost = opens is None and closed is None
    if isinstance(season, Misfit) or lost or not weekdays:
        return wrong
    return HoursRule(season, weekdays, opens, closes)


def _take(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str] | None, str]:
    """The first match, and the text without it."""
    match = pattern.search(text)
    return match, text if match is None else f"{text[: match.start()]} {text[match.end() :]}"


def _months(rest: str) -> Season | Misfit | None:
    plain = rest.strip(" ,;:、()")
    if not plain:
        return None
    # Bare figures are as likely to be hours as months.
    if not _SAYS_MONTH.search(plain):
        return Misfit(NOT_OPENING_HOURS, {"text": plain})
    return parse_season(plain)


def _clock(times: re.Match[str] | None) -> tuple[str | None, str | None] | Misfit:
    if times is None:
        return None, None
    opens, closes = parse_time(times["opens"]), parse_time(times["closes"])
    if isinstance(opens, Misfit):
        return opens
    if times["closes"] in _MIDNIGHT:
        return spell_time(opens), "24:00"
    return closes if isinstance(closes, Misfit) else (spell_time(opens), spell_time(closes))


def _open_days(
    days: re.Match[str] | None, closed: re.Match[str] | None, has_times: bool
) -> tuple[int, ...]:
    said = _weekdays(days[0]) if days else EVERY_DAY
    off = (closed["before"] or closed["after"]) if closed else None
    if not has_times:
        return _weekdays(off) if off else said
    shut = _weekdays(off) if off else ()
    return tuple(day for day in said if day not in shut)


def _weekdays(text: str) -> tuple[int, ...]:
    group = _GROUPS.get(text.casefold().removesuffix("s"))
    if group is not None:
        return group
    found: list[int] = []
    for step in _DAY_STEP.finditer(re.sub(_ZH_WEEK, "", text)):
        day = _weekday(step["day"])
        first = found[-1] if step["to"] and found else day
        found += [(first - 1 + ahead) % 7 + 1 for ahead in range((day - first) % 7 + 1)]
    return tuple(sorted(set(found)))


def _weekday(word: str) -> int:
    if word == "天":
        return 7
    return _ZH_DAYS.find(word) + 1 or DAY_NAMES.index(word[:3].title()) + 1


def spell_hours(rule: HoursRule) -> str:
    """`4-10月 周一至周五 08:30-18:00`, `周三 休息`, `24小时`."""
    months = spell_season(rule.months) if rule.months else ""
    days = "" if rule.weekdays == EVERY_DAY else _day_words(rule.weekdays).zh
    return " ".join(filter(None, (months, days, _spell_times(rule))))


def _spell_times(rule: HoursRule) -> str:
    if rule.opens is None:
        return "休息"
    return "24小时" if _is_all_day(rule) else f"{rule.opens}-{rule.closes}"


def _is_all_day(rule: HoursRule) -> bool:
    return (rule.opens, rule.closes) == ("00:00", "24:00")


def hours_words(rule: HoursRule) -> Bilingual:
    """The rule for shoppers: `每天 08:30–18:00` and `daily 08:30–18:00`."""
    months = [season_words(rule.months)] if rule.months else []
    always_closed = rule.opens is None and rule.weekdays == EVERY_DAY
    days = [] if always_closed else [_day_words(rule.weekdays)]
    words = [*months, *days, _time_words(rule)]
    return Bilingual(" ".join(word.zh for word in words), " ".join(word.en for word in words))


def _time_words(rule: HoursRule) -> Bilingual:
    if rule.opens is None:
        return Bilingual("休息", "closed")
    if _is_all_day(rule):
        return Bilingual("24小时", "24 hours")
    return Bilingual(f"{rule.opens}–{rule.closes}", f"{rule.opens}–{rule.closes}")


def _day_words(weekdays: tuple[int, ...]) -> Bilingual:
    if weekdays == EVERY_DAY:
        return Bilingual("每天", "daily")
    zh = (_run_words(run, tuple(f"周{day}" for day in _ZH_DAYS), "至") for run in _runs(weekdays))
    en = (_run_words(run, DAY_NAMES, "–") for run in _runs(weekdays))
    return Bilingual("、".join(zh), ", ".join(en))


def _run_words(run: tuple[int, ...], names: tuple[str, ...], to: str) -> str:
    first, last = names[run[0] - 1], names[run[-1] - 1]
    return first if len(run) == 1 else f"{first}{to}{last}"


def _runs(weekdays: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """Days that follow each other, together; two alone stay two."""
    runs: list[tuple[int, ...]] = []
    for day in weekdays:
        follows = runs and runs[-1][-1] == day - 1
        runs = [*runs[:-1], (*runs[-1], day)] if follows else [*runs, (day,)]
    pairs_apart = [[(day,) for day in run] if len(run) == 2 else [run] for run in runs]
    return tuple(part for parts in pairs_apart for part in parts)
