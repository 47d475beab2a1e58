"""What is so today: whether an entry is published, in season, over; and when that changes."""

import calendar
import datetime
from collections.abc import Iterator
from typing import Any

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.schema.kinds.event import Event
from xiangpu.schema.kinds.offer import OfferType, Stock
from xiangpu.schema.kinds.product import Product
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

_A_DAY = datetime.timedelta(days=1)


def is_published(entry: Any, today: datetime.date) -> bool:
    """Whether the entry is no draft, already due, and not yet expired."""
    return not (
        entry.draft
        or (entry.publish_on is not None and entry.publish_on > today)
        or (entry.expires_on is not None and entry.expires_on < today)
    )


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
    in_season = months(season)
    if len(in_season) == 12:
        return ""
    if today.month not in in_season:
        return "off-season"
    return "in-season" if today.month % 12 + 1 in in_season else "ending"


def _event_state(event: Event, today: datetime.date) -> str:
    if today < event.starts:
        return "coming"
    return "now" if today <= max(event.starts, event.ends or event.starts) else "past"


def find_next_change(
    entry: msgspec.Struct, today: datetime.date, stale_price_days: int
) -> datetime.date | None:
    """The first day after today on which something derived from a date may differ.

    A date may matter from its own day on or up to it, so the day itself and the next one count;
    a price goes stale the day after so many days since it was confirmed.
    """
    dates: list[datetime.date] = []
    checked = getattr(entry, "price_checked_on", None)
    if checked is not None:
        stale_on = checked + datetime.timedelta(days=stale_price_days + 1)
        dates += [stale_on] if stale_on > today else []
    for value in _values(entry):
        if isinstance(value, datetime.date):
            dates += [day for day in (value, value + _A_DAY) if day > today]
        elif isinstance(value, Season) and len(months(value)) < 12:
            dates.append(_first_of_next_month(today))
    return min(dates, default=None)


def _values(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for item in value:
            yield from _values(item)
    elif isinstance(value, msgspec.Struct) and not isinstance(value, Season):
        for name in value.__struct_fields__:
            yield from _values(getattr(value, name))
    else:
        yield value


def _first_of_next_month(day: datetime.date) -> datetime.date:
    last = calendar.monthrange(day.year, day.month)[1]
    return day.replace(day=last) + _A_DAY
