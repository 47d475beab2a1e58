"""What is so today: whether an entry is published, in season, over; and when that changes."""

import datetime
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.schema.describe import FieldDescription, Word, describe
from xiangpu.schema.kinds.event import Event
from xiangpu.schema.kinds.offer import OfferType, Stock
from xiangpu.schema.kinds.product import Product
from xiangpu.schema.kinds.shared import Certificate
from xiangpu.values.hours import HoursRule
from xiangpu.values.season import Season, months

STATE_LABELS: dict[str, Bilingual] = {
    "presale": Bilingual("预售", "Pre-sale"),
    "in-season": Bilingual("当季", "In season"),
    "ending": Bilingual("尾货", "Season ending"),
    "off-season": Bilingual("休季", "Out of season"),
    "sold-out": Bilingual("售罄", "Sold out"),
    "coming": Bilingual("即将开始", "Coming"),
    "now": Bilingual("正在进行", "On now"),
    "past": Bilingual("已结束", "Past"),
    "": Bilingual("", ""),
}

_LAST_WEEKS = Bilingual("快过季", "Season ending")
"""Of places and activities, which leave nothing over to be sold."""


_months = lru_cache(maxsize=4096)(months)
"""Asked for some twenty days ahead of every entry with a season."""


def is_published(entry: Any, today: datetime.date) -> bool:
    """Whether the entry is no draft, already due, and not yet expired."""
    return not (
        entry.draft
        or (entry.publish_on is not None and entry.publish_on > today)
        or (entry.expires_on is not None and entry.expires_on < today)
    )


def state_words(kind: str, state: str) -> Bilingual:
    """What a state is called for an entry of that kind."""
    if state == "ending" and kind != "product":
        return _LAST_WEEKS
    return STATE_LABELS[state]


def find_state(entry: Any, today: datetime.date) -> str:
    """One word of `STATE_LABELS`."""
    if isinstance(entry, Product):
        return _product_state(entry, today)
    if isinstance(entry, Event):
        return _event_state(entry, today)
    season = getattr(entry, "season", None)
    return _season_state(season, today) if season else ""


def _product_state(product: Product, today: datetime.date) -> str:
    offers = product.offers
    if offers and all(offer.stock is Stock.SOLD_OUT for offer in offers):
        return "sold-out"
    if offers and all(offer.type is OfferType.PRESALE for offer in offers):
        return "presale"
    return _season_state(product.season, today) if product.season else ""


def _season_state(season: Season, today: datetime.date) -> str:
    in_season = _months(season)
    if len(in_season) == 12:
        return ""
    if today.month not in in_season:
        return "off-season"
    return "in-season" if today.month % 12 + 1 in in_season else "ending"


def _event_state(event: Event, today: datetime.date) -> str:
    if today < event.starts:
        return "coming"
    return "now" if today <= max(event.starts, event.ends or event.starts) else "past"


def is_stale(entry: Any, today: datetime.date, stale_price_days: int) -> bool:
    """Whether the entry's prices were confirmed longer ago than so many days."""
    checked = getattr(entry, "price_checked_on", None)
    return checked is not None and (today - checked).days > stale_price_days


def holds(certificate: Certificate, today: datetime.date) -> bool:
    """Whether a certificate is still valid; one without a date is."""
    return certificate.valid_until is None or certificate.valid_until >= today


def find_next_change(
    entry: msgspec.Struct, today: datetime.date, stale_price_days: int
) -> datetime.date | None:
    """The first day after today on which the pages say something else of the entry."""
    said = _said(entry, today, stale_price_days)
    days = sorted(day for day in set(_days(entry, today, stale_price_days)) if day > today)
    return next((day for day in days if _said(entry, day, stale_price_days) != said), None)


def find_next_date(
    entry: msgspec.Struct, today: datetime.date, stale_price_days: int
) -> datetime.date | None:
    """The first day after today that the entry speaks of: until then not even a warning changes."""
    days = _days(entry, today, stale_price_days)
    return min((day for day in days if day > today), default=None)


def _said(entry: Any, day: datetime.date, stale_price_days: int) -> tuple[Any, ...]:
    """All that the pages say of the entry and that depends on the day."""
    if not is_published(entry, day):
        return ()
    held = [holds(certificate, day) for certificate in getattr(entry, "certificates", ())]
    # The page of the seasons begins with the next month that has goods.
    month = _next_month(entry.season, day) if isinstance(entry, Product) and entry.season else 0
    return find_state(entry, day), is_stale(entry, day, stale_price_days), held, month


def _next_month(season: Season, day: datetime.date) -> int:
    """The next month of the season, the present one included, counted from the year 0."""
    this, in_season = day.year * 12 + day.month - 1, _months(season)
    return next(month for month in range(this, this + 12) if month % 12 + 1 in in_season)


def _days(
    entry: msgspec.Struct, today: datetime.date, stale_price_days: int
) -> Iterator[datetime.date]:
    """The days on which it may change.

    A date may matter from its own day on or up to it, so the day itself and the next one count.
    """
    for value in _times(entry):
        if isinstance(value, Season):
            yield from _first_days(today)
        else:
            yield from (value, _later(value, 1))
    checked = getattr(entry, "price_checked_on", None)
    if checked is not None:
        yield _later(checked, stale_price_days + 1)


def _later(day: datetime.date, days: int) -> datetime.date:
    """So many days later, but not after the last day there is: some mean “for ever” by it."""
    return datetime.date.fromordinal(min(day.toordinal() + days, datetime.date.max.toordinal()))


def _times(entry: msgspec.Struct) -> Iterator[datetime.date | Season]:
    """The dates and seasons in the entry and its groups."""
    for field in _timed_fields(type(entry)):
        held = getattr(entry, field.name)
        for value in held if field.many else (held,):
            if value is not None and field.members is not None:
                yield from _times(value)
            elif isinstance(value, HoursRule):
                yield from (value.months,) if value.months else ()
            elif value is not None:
                yield value


# To look at every value of an entry instead takes 0.1 ms more.
@cache
def _timed_fields(struct: type[msgspec.Struct]) -> tuple[FieldDescription, ...]:
    """The fields that hold dates or seasons, and the groups that hold such a field."""
    return tuple(
        field
        for field in describe(struct).fields
        if field.word in (Word.DATE, Word.SEASON, Word.HOURS)
        or (field.members is not None and _timed_fields(field.members.struct))
    )


@cache
def _first_days(day: datetime.date) -> tuple[datetime.date, ...]:
    """The first days of the next twelve months."""
    return tuple(
        datetime.date(day.year + month // 12, month % 12 + 1, 1)
        for month in range(day.month, day.month + 12)
    )
