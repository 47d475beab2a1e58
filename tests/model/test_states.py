"""What is so today, and when that changes."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.model.states import (
    STATE_LABELS,
    find_next_change,
    find_next_date,
    find_state,
    holds,
    is_published,
    is_stale,
)
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.event import Event, EventType
from xiangpu.schema.kinds.offer import Offer, OfferType, Stock
from xiangpu.schema.kinds.product import Product, ProductType
from xiangpu.schema.kinds.shared import Certificate, CertificateType
from xiangpu.schema.kinds.spot import Spot, SpotType
from xiangpu.schema.text import Text
from xiangpu.values.hours import HoursRule
from xiangpu.values.money import Price
from xiangpu.values.quantity import Quantity
from xiangpu.values.season import ALL_YEAR, MonthSpan, Season, TermSpan
from xiangpu.values.specification import Specification

TODAY = datetime.date(2026, 9, 20)
STALE = 30
DAYS = st.dates(datetime.date(2026, 6, 1), datetime.date(2027, 6, 1))
SEASONS = st.builds(
    lambda first, last: Season((MonthSpan(first, last),)), st.integers(1, 12), st.integers(1, 12)
)


def product(**changes: Any) -> Product:
    """A product with no more than it must have."""
    return Product(**{"title": Text("大米"), "type": next(iter(ProductType)), **changes})


def event(starts: datetime.date, ends: datetime.date | None = None) -> Event:
    """An event on these days."""
    return Event(title=Text("开镰节"), type=next(iter(EventType)), starts=starts, ends=ends)


def offer(**changes: Any) -> Offer:
    """An offer of one bag."""
    fields = {
        "spec": Specification("bag", Quantity(Decimal(5), "kg")),
        "price": Price(Decimal(45), None, "CNY"),
    }
    return Offer(**{**fields, **changes})


def certificate(until: datetime.date | None) -> Certificate:
    """A certificate valid until that day."""
    return Certificate(type=next(iter(CertificateType)), valid_until=until)


def day(text: str) -> datetime.date:
    """The day written so."""
    return datetime.date.fromisoformat(text)


PRODUCTS = st.builds(
    product,
    draft=st.booleans(),
    publish_on=st.none() | DAYS,
    expires_on=st.none() | DAYS,
    updated_on=st.none() | DAYS,
    price_checked_on=st.none() | DAYS,
    season=st.none() | SEASONS,
    certificates=st.lists(st.builds(certificate, st.none() | DAYS), max_size=2).map(tuple),
)
EVENTS = st.builds(event, DAYS, st.none() | DAYS)


@pytest.mark.parametrize(
    ("changes", "published"),
    [
        ({}, True),
        ({"draft": True}, False),
        ({"publish_on": day("2026-09-20")}, True),
        ({"publish_on": day("2026-09-21")}, False),
        ({"expires_on": day("2026-09-20")}, True),
        ({"expires_on": day("2026-09-19")}, False),
    ],
)
def test_an_entry_is_published_from_its_day_to_its_last(
    changes: dict[str, Any], published: bool
) -> None:
    assert is_published(Entry(title=Text("通知"), **changes), TODAY) is published


def test_a_season_over_new_year_goes_through_its_states() -> None:
    winter = product(season=Season((MonthSpan(10, 3),)))
    states = [find_state(winter, datetime.date(2026, month, 15)) for month in range(1, 13)]
    assert states == (["in-season"] * 2 + ["ending"] + ["off-season"] * 6 + ["in-season"] * 3)


def test_a_season_of_one_month_ends_as_it_begins() -> None:
    december = product(season=Season((MonthSpan(12, 12),)))
    states = [find_state(december, datetime.date(2026, month, 1)) for month in range(1, 13)]
    assert states == ["off-season"] * 11 + ["ending"]


def test_solar_terms_mean_the_months_around_them() -> None:
    spring = product(season=Season(solar_terms=(TermSpan("清明", "谷雨"),)))
    states = {find_state(spring, datetime.date(2026, month, 1)) for month in (3, 5)}
    assert states == {"off-season"}
    assert find_state(spring, day("2026-04-30")) == "ending"


@given(DAYS)
def test_what_there_is_all_year_has_no_season(today: datetime.date) -> None:
    assert find_state(product(season=ALL_YEAR), today) == ""
    assert find_state(product(), today) == ""


@given(SEASONS, DAYS)
def test_goods_are_off_season_exactly_outside_their_months(
    season: Season, today: datetime.date
) -> None:
    (span,) = season.spans
    inside = (today.month - span.first) % 12 <= (span.last - span.first) % 12
    assert (find_state(product(season=season), today) == "off-season") is not inside


def test_goods_that_are_all_sold_out_or_all_to_come_say_so_first() -> None:
    season = Season((MonthSpan(9, 11),))
    sold, coming = offer(stock=Stock.SOLD_OUT), offer(type=OfferType.PRESALE)
    assert find_state(product(season=season, offers=(sold, sold)), TODAY) == "sold-out"
    assert find_state(product(season=season, offers=(coming,)), TODAY) == "presale"
    assert find_state(product(season=season, offers=(sold, coming)), TODAY) == "in-season"


def test_other_kinds_have_a_season_too() -> None:
    spot = Spot(title=Text("荷塘"), type=next(iter(SpotType)), season=Season((MonthSpan(7, 8),)))
    assert find_state(spot, TODAY) == "off-season"
    assert find_state(Entry(title=Text("通知")), TODAY) == ""


@pytest.mark.parametrize(
    ("today", "state"),
    [
        ("2026-09-25", "coming"),
        ("2026-09-26", "now"),
        ("2026-09-28", "now"),
        ("2026-09-29", "past"),
    ],
)
def test_an_event_comes_is_on_and_is_past(today: str, state: str) -> None:
    harvest = event(day("2026-09-26"), day("2026-09-28"))
    assert find_state(harvest, day(today)) == state


def test_an_event_without_an_end_lasts_a_day() -> None:
    assert find_state(event(TODAY), TODAY) == "now"
    assert find_state(event(TODAY), day("2026-09-21")) == "past"


@given(PRODUCTS | EVENTS, DAYS)
def test_every_state_has_its_words(entry: Product | Event, today: datetime.date) -> None:
    assert find_state(entry, today) in STATE_LABELS


def test_a_price_is_stale_after_so_many_days() -> None:
    checked = product(price_checked_on=day("2026-08-21"))
    assert not is_stale(checked, TODAY, STALE)
    assert is_stale(checked, day("2026-09-21"), STALE)
    assert not is_stale(product(), TODAY, STALE)


def test_a_certificate_holds_to_its_last_day() -> None:
    assert holds(certificate(TODAY), TODAY)
    assert not holds(certificate(TODAY), day("2026-09-21"))
    assert holds(certificate(None), TODAY)


def shown(entry: Product | Event, today: datetime.date) -> tuple[Any, ...]:
    """What is derived from the date, said apart from the code under test."""
    if not is_published(entry, today):
        return ("hidden",)
    certificates = getattr(entry, "certificates", ())
    held = [holds(certificate, today) for certificate in certificates]
    return find_state(entry, today), is_stale(entry, today, STALE), held


@given(PRODUCTS | EVENTS, DAYS)
def test_nothing_changes_before_the_next_change(
    entry: Product | Event, today: datetime.date
) -> None:
    change = find_next_change(entry, today, STALE)
    last = datetime.date(2029, 1, 1) if change is None else change
    assert last > today
    step = datetime.timedelta(days=1)
    while (today := today + step) < last:
        assert shown(entry, today) == shown(entry, today - step)


def test_what_never_changes_has_no_next_change() -> None:
    assert find_next_change(product(), TODAY, STALE) is None
    assert find_next_change(event(day("2026-06-13")), TODAY, STALE) is None


@pytest.mark.parametrize(
    ("entry", "change"),
    [
        (product(publish_on=day("2026-10-01")), "2026-10-01"),
        (product(expires_on=day("2026-10-01")), "2026-10-02"),
        (event(day("2026-09-20"), day("2026-09-21")), "2026-09-22"),
        (product(price_checked_on=day("2026-09-01")), "2026-10-02"),
        (product(season=Season((MonthSpan(11, 1),))), "2026-11-01"),
        (product(certificates=(certificate(day("2026-12-31")),)), "2027-01-01"),
    ],
)
def test_the_next_change_is_the_very_day(entry: Product | Event, change: str) -> None:
    assert find_next_change(entry, TODAY, STALE) == day(change)


def test_a_date_that_stands_for_ever_is_no_trouble() -> None:
    never = day("9999-12-31")
    assert find_next_change(product(expires_on=never), TODAY, STALE) is None
    assert find_next_change(product(price_checked_on=never), TODAY, STALE) is None


WINTER = Season((MonthSpan(11, 3),))


@pytest.mark.parametrize(
    ("entry", "date"),
    [
        (product(certificates=(certificate(day("2026-12-31")),)), "2026-12-31"),
        (product(offers=(offer(), offer(ships_on=day("2026-11-05")))), "2026-11-05"),
        (product(season=WINTER), "2026-10-01"),
        (event(day("2026-09-20"), day("2026-09-24")), "2026-09-21"),
        (
            Spot(
                title=Text("湖"),
                type=next(iter(SpotType)),
                hours=(HoursRule(WINTER, (1,), "8:30", "17:00"),),
            ),
            "2026-10-01",
        ),
    ],
)
def test_a_date_counts_wherever_in_the_entry_it_stands(entry: Entry, date: str) -> None:
    assert find_next_date(entry, TODAY, STALE) == day(date)
