"""A record's card: the few facts that lists, related entries and other sites show."""

import datetime
from decimal import Decimal
from typing import Any

import msgspec

from xiangpu.check.record import Record
from xiangpu.model.context import Lens
from xiangpu.model.facts import list_facts
from xiangpu.model.photos import find_photos
from xiangpu.model.places import entry_address
from xiangpu.model.states import find_state, is_stale, state_words
from xiangpu.model.view import Card, Fact, FactItem, Photo, Price
from xiangpu.schema.choice import Choice
from xiangpu.schema.describe import Word, describe
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.kinds.price import MarketPrice
from xiangpu.schema.text import Text
from xiangpu.values import money
from xiangpu.values.season import months
from xiangpu.wording.money import per_words, price_words
from xiangpu.wording.order import sort_key
from xiangpu.wording.quantity import specification_words

_LAST = "\U0010ffff"
_MOST = 10**9
"""Numbers beyond this are sorted as this."""

PRICE_FIELDS = ("price", "average_price", "visit_price", "tickets", "offers")
"""Where kinds keep what they charge."""


def make_card(record: Record, village_title: Text | None, lens: Lens) -> Card:
    """The record's card in the lens's language."""
    kind = KINDS[record.kind]
    entry = record.entries[lens.lang]
    category, category_label = find_category(entry, kind, lens)
    state = find_state(entry, lens.today)
    season = getattr(entry, "season", None)
    return Card(
        kind=record.kind,
        village=record.village,
        id=record.id,
        address=entry_address(record.kind, record.village, record.id, lens.prefix),
        title=entry.title,
        summary=entry.summary,
        village_title=None if record.kind == "village" else village_title,
        kind_label=kind.label.said(lens.message_language),
        category=category,
        category_label=category_label,
        photo=next(iter(list_photos(record, lens)), None),
        price=card_price(entry, lens),
        state=state,
        state_label=state_words(record.kind, state).said(lens.message_language),
        facts=_card_facts(entry, kind, lens),
        months=tuple(sorted(months(season))) if season else (),
        starts=getattr(entry, "starts", None),
        ends=getattr(entry, "ends", None),
        updated_on=entry.updated_on,
        coordinates=getattr(entry, "coordinates", None),
        factors=tuple(str(factor) for factor in getattr(entry, "factors", ())),
        order_key=_order_key(entry, kind, record),
    )


def find_category(entry: Any, kind: Kind, lens: Lens) -> tuple[str, Text | None]:
    """The category's id and words: the one the entry names, or else its type."""
    for category in lens.town.categories:
        if entry.category == category.id:
            return category.id, category.title
    value = getattr(entry, kind.category) if kind.category else None
    if isinstance(value, Choice):
        return str(value), Text(value.label.said(lens.message_language))
    return "", None


def list_photos(record: Record, lens: Lens) -> tuple[Photo, ...]:
    """The entry's photos that exist, the main one first."""
    return find_photos(record.entries[lens.lang], record.folder, lens)


def price_view(price: money.Price, per: str, lens: Lens, *, stale: bool = False) -> Price:
    """A price for templates; `per` says what it buys."""
    return Price(
        text=price_words(price, lens.lang),
        per=per,
        low=f"{price.low:.2f}",
        high=f"{price.high:.2f}" if price.high is not None else "",
        currency=price.currency,
        is_free=price.low == 0 and price.high is None,
        is_stale=stale,
    )


def card_price(entry: Any, lens: Lens) -> Price | None:
    """The price that a list shows: the first offer's, the first ticket's, or that it is free."""
    offers = getattr(entry, "offers", ())
    if offers:
        per = specification_words(offers[0].spec, lens.lang)
        return price_view(
            offers[0].price,
            per,
            lens,
            stale=is_stale(entry, lens.today, lens.town.stale_price_days),
        )
    price = (
        _market_price(entry, lens.town.currency)
        if isinstance(entry, MarketPrice)
        else _visit_price(entry, lens.town.currency)
    )
    if price is None:
        return None
    return price_view(price, per_words(price.per, lens.lang) if price.per else "", lens)


def _market_price(entry: MarketPrice, currency: str) -> money.Price | None:
    """The price of the latest record that has one."""
    records = sorted(entry.records, key=lambda record: record.date)
    for record in reversed(records):
        low, high = (record.price, None) if record.price is not None else (record.low, record.high)
        if low is not None:
            return money.Price(low=low, high=high, currency=currency, per=entry.unit)
    return None


def _visit_price(entry: Any, currency: str) -> money.Price | None:
    if getattr(entry, "free", False):
        return money.Price(low=Decimal(0), high=None, currency=currency)
    tickets = getattr(entry, "tickets", ())
    if tickets:
        price: money.Price = tickets[0].price
        return price
    for name in PRICE_FIELDS:
        found = getattr(entry, name, None)
        if isinstance(found, money.Price):
            return found
    return None


def _card_facts(entry: Any, kind: Kind, lens: Lens) -> tuple[Fact, ...]:
    """The facts that the kind's cards show, but for prices, which have a place of their own."""
    by_name = describe(kind.entry).by_name
    fields = [by_name[name] for name in kind.card_facts if name not in PRICE_FIELDS]
    facts = list_facts(entry, fields, lens.lang)
    bare = {field.name for field in fields if field.word in (Word.INTEGER, Word.DATE)}
    return tuple(_with_label(fact) if fact.name in bare else fact for fact in facts)


def _with_label(fact: Fact) -> Fact:
    """The fact with its label before its value: a bare number or date says nothing."""
    items = tuple(
        FactItem(text=Text(f"{fact.label} {item.text}", item.text.lang)) for item in fact.items
    )
    return msgspec.structs.replace(fact, items=items)


def _order_key(entry: Any, kind: Kind, record: Record) -> tuple[str, ...]:
    """A key that sorts as text by the kind's order, the id to settle ties."""
    names = kind.order or ("weight", "title")
    keys = (_sorting(getattr(entry, name.lstrip("-")), name.startswith("-")) for name in names)
    return (*keys, record.id)


def _sorting(value: Any, turned: bool) -> str:
    """A text that sorts as the value does, Chinese by its sound; what is missing stands last."""
    if value is None or value == "":
        return _LAST
    number = value.toordinal() if isinstance(value, datetime.date) else value
    if not isinstance(number, int):
        return sort_key(str(value))
    bounded = max(-_MOST, min(_MOST, number))
    return f"{_MOST - bounded if turned else _MOST + bounded:010d}"
