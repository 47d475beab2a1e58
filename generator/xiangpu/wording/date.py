"""Dates, months and times of the year in words."""

import datetime
from functools import lru_cache

from babel.dates import format_date, format_skeleton, get_month_names

from xiangpu.wording.language import KEPT, find_locale


@lru_cache(maxsize=KEPT)
def date_words(day: datetime.date, lang: str) -> str:
    """`2026年9月20日`, `September 20, 2026`."""
    return format_date(day, "long", find_locale(lang))


@lru_cache(maxsize=KEPT)
def day_month_words(day: datetime.date, lang: str) -> str:
    """`9月20日`, `September 20`."""
    return format_skeleton("MMMMd", day, locale=find_locale(lang))


@lru_cache(maxsize=KEPT)
def month_of_year_words(day: datetime.date, lang: str) -> str:
    """`2025年12月`, `December 2025`."""
    return format_skeleton("yMMMM", day, locale=find_locale(lang))


@lru_cache(maxsize=KEPT)
def month_words(month: int, lang: str) -> str:
    """`9月`, `Sep`; months count from 1."""
    # Not the stand-alone names: a locale that has none is given those of whichever came before.
    return str(get_month_names("abbreviated", "format", find_locale(lang))[month])
