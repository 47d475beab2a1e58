"""Dates and numbers as the page's language writes them (CLDR, by Babel)."""

import datetime
from decimal import Decimal

from babel.core import Locale
from babel.dates import format_date, format_skeleton, get_month_names
from babel.numbers import format_decimal


def parse_locale(language: str) -> Locale:
    """Babel's locale for a page's language (BCP 47)."""
    return Locale.parse(language, sep="-")


def date(day: datetime.date, locale: Locale) -> str:
    """`2026年9月20日`, `September 20, 2026`."""
    return format_date(day, "long", locale)


def day_month(day: datetime.date, locale: Locale) -> str:
    """`9月20日`, `September 20`."""
    return format_skeleton("MMMMd", day, locale=locale)


def month_name(month: int, locale: Locale) -> str:
    """`9月`, `Sep`; months count from 1."""
    return str(get_month_names("abbreviated", "stand-alone", locale)[month])


def number(value: int | Decimal, locale: Locale) -> str:
    """The number with the language's separators."""
    return format_decimal(value, locale=locale)
