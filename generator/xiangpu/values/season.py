"""When in the year something is there: months, and the 24 solar terms farmers go by."""

import re
from datetime import date

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Misfit
from xiangpu.problems.codes.values import NOT_A_SEASON
from xiangpu.values.tidy import plain_dashes

MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

SOLAR_TERMS: dict[str, str] = {
    "小寒": "Minor Cold",
    "大寒": "Major Cold",
    "立春": "Start of Spring",
    "雨水": "Rain Water",
    "惊蛰": "Awakening of Insects",
    "春分": "Spring Equinox",
    "清明": "Pure Brightness",
    "谷雨": "Grain Rain",
    "立夏": "Start of Summer",
    "小满": "Grain Buds",
    "芒种": "Grain in Ear",
    "夏至": "Summer Solstice",
    "小暑": "Minor Heat",
    "大暑": "Major Heat",
    "立秋": "Start of Autumn",
    "处暑": "End of Heat",
    "白露": "White Dew",
    "秋分": "Autumn Equinox",
    "寒露": "Cold Dew",
    "霜降": "Frost's Descent",
    "立冬": "Start of Winter",
    "小雪": "Minor Snow",
    "大雪": "Major Snow",
    "冬至": "Winter Solstice",
}
"""The terms with their English names in the order of the Gregorian year, two to a month.

That month is approximate in so far as it stands for the days around the term."""

_TERM_ORDER = tuple(SOLAR_TERMS)
_CHINESE_MONTHS = {
    word: str(number)
    for number, word in enumerate("一 二 三 四 五 六 七 八 九 十 十一 十二".split(), 1)
}
_CHINESE_MONTH = re.compile("十[一二]|[一二三四五六七八九十]")
_ALL_YEAR = frozenset("全年 常年 四季 一年四季 全年供应 allyear yearround allyearround".split())
_SEPARATOR = re.compile(r" ?(?:[、,;&/]|和|及|与|\band\b) ?")
_NAME = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_POINT = rf"(?:1[0-2]|0?[1-9]) ?(?:月份?)?|{_NAME}|{'|'.join(SOLAR_TERMS)}"
_SPAN = re.compile(
    rf"(?P<first>{_POINT}) ?(?:前后)?"
    rf"(?: ?(?:-|至|到|\bto\b) ?(?P<next>次年|来年|翌年|明年|第二年)? ?(?P<last>{_POINT}))?",
    re.IGNORECASE,
)


class MonthSpan(msgspec.Struct, frozen=True):
    """From one month to another, both included; over New Year when `last` is before `first`."""

    first: int
    last: int


class TermSpan(msgspec.Struct, frozen=True):
    """From one solar term to another, both by Chinese name; over New Year as months are."""

    first: str
    last: str


class Season(msgspec.Struct, frozen=True):
    """All the times of the year that are meant."""

    spans: tuple[MonthSpan, ...] = ()
    solar_terms: tuple[TermSpan, ...] = ()


ALL_YEAR = Season((MonthSpan(1, 12),))


def parse_season(text: str) -> Season | Misfit:
    """The season as written: `9-11月`, `10月至次年3月`, `清明至谷雨`, `Oct-Mar`, `全年`."""
    plain = plain_dashes(text)
    if plain.replace(" ", "").replace("-", "").casefold() in _ALL_YEAR:
        return ALL_YEAR
    digits = _CHINESE_MONTH.sub(lambda word: _CHINESE_MONTHS[word[0]], _guarded(plain))
    spans = tuple(_span(piece) for piece in _SEPARATOR.split(digits))
    if None in spans:
        return Misfit(NOT_A_SEASON, {"text": text})
    return Season(
        tuple(span for span in spans if isinstance(span, MonthSpan)),
        tuple(span for span in spans if isinstance(span, TermSpan)),
    )


def _guarded(plain: str) -> str:
    # The numeral in 第二年 is not a month.
    return plain.replace("第二年", "次年")


def _span(piece: str) -> MonthSpan | TermSpan | None:
    match = _SPAN.fullmatch(piece)
    if match is None:
        return None
    first = _point(match["first"])
    last = _point(match["last"]) if match["last"] else first
    if isinstance(first, int) and isinstance(last, int):
        return None if match["next"] and last >= first else MonthSpan(first, last)
    if isinstance(first, str) and isinstance(last, str):
        return TermSpan(first, last)
    return None


def _point(text: str) -> int | str:
    """The number of a month, or the name of a solar term."""
    if text in SOLAR_TERMS:
        return text
    digits = re.match("[0-9]+", text)
    return int(digits[0]) if digits else MONTH_NAMES.index(text[:3].title()) + 1


def spell_season(season: Season) -> str:
    """`9-11月`, `10月至次年3月`, `3-5月、9-11月`, `清明至谷雨`, `全年`."""
    terms = (
        term.first if term.first == term.last else f"{term.first}至{term.last}"
        for term in season.solar_terms
    )
    return "、".join((*map(_spell_span, season.spans), *terms))


def _spell_span(span: MonthSpan) -> str:
    if (span.first, span.last) == (1, 12):
        return "全年"
    if span.first == span.last:
        return f"{span.first}月"
    if span.last < span.first:
        return f"{span.first}月至次年{span.last}月"
    return f"{span.first}-{span.last}月"


def months(season: Season) -> frozenset[int]:
    """The months of the year (1 to 12) that the season touches."""
    spans = (
        *((span.first, span.last) for span in season.spans),
        *((_term_month(term.first), _term_month(term.last)) for term in season.solar_terms),
    )
    return frozenset(month for first, last in spans for month in _run(first, last))


def _run(first: int, last: int) -> tuple[int, ...]:
    length = (last - first) % 12 + 1
    return tuple((first - 1 + step) % 12 + 1 for step in range(length))


def _term_month(term: str) -> int:
    return _TERM_ORDER.index(term) // 2 + 1


def includes(season: Season, day: date) -> bool:
    """Whether the day lies in a month of the season."""
    return day.month in months(season)


def season_words(season: Season) -> Bilingual:
    """The season for shoppers: `9-11月` and `Sep–Nov`."""
    words = (*map(_span_words, season.spans), *map(_term_words, season.solar_terms))
    return Bilingual("、".join(word.zh for word in words), ", ".join(word.en for word in words))


def _span_words(span: MonthSpan) -> Bilingual:
    first, last = MONTH_NAMES[span.first - 1], MONTH_NAMES[span.last - 1]
    if (span.first, span.last) == (1, 12):
        return Bilingual("全年", "all year")
    return Bilingual(_spell_span(span), first if first == last else f"{first}–{last}")


def _term_words(span: TermSpan) -> Bilingual:
    first, last = SOLAR_TERMS[span.first], SOLAR_TERMS[span.last]
    if span.first == span.last:
        return Bilingual(f"{span.first}前后", f"around {first}")
    return Bilingual(f"{span.first}至{span.last}", f"{first} to {last}")
