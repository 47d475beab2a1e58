"""The Atom feed of a site: what was updated last (RFC 4287)."""

import datetime
import heapq
from collections.abc import Iterable, Iterator

from markupsafe import escape

from xiangpu.model.address import Address
from xiangpu.model.site import SiteModel
from xiangpu.model.view import Card
from xiangpu.plan.job import FileJob, Job

MOST = 30
"""Entries in a feed."""


def feed_address(site: str, prefix: str) -> Address:
    """Where a site's feed lies in one language."""
    return Address(site, f"{prefix}feed.xml")


def plan_feed(model: SiteModel) -> Iterator[Job]:
    """The feed; without a public address there is none, for it must name its entries for good."""
    dated = feed_cards(model.cards)
    home = model.absolute(model.home)
    if not home or not dated or not model.features.feed:
        return
    address = feed_address(model.id, model.lens.prefix)
    yield FileJob(address=address, content=_feed(dated, model, address).encode())


def feed_cards(cards: Iterable[Card]) -> list[Card]:
    """What a feed of these names: those that say when they were updated, the latest first."""
    dated = (card for card in cards if is_news(card))
    return heapq.nlargest(
        MOST, dated, key=lambda card: (card.updated_on or datetime.date.min, card.id)
    )


def is_news(card: Card) -> bool:
    """Whether a feed may name it."""
    return card.updated_on is not None and card.kind != "contact"


def _feed(cards: list[Card], model: SiteModel, address: Address) -> str:
    own = model.absolute(address)
    updated = _moment(cards[0].updated_on)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{escape(model.lang)}">',
        f"<id>{escape(own)}</id>",
        f"<title>{escape(str(model.view.title))}</title>",
        f"<updated>{updated}</updated>",
        f'<link rel="self" href="{escape(own)}"/>',
        f'<link href="{escape(model.absolute(model.home))}"/>',
        f"<author><name>{escape(str(model.view.town_title))}</name></author>",
    ]
    for card in cards:
        lines += _entry(card, model)
    return "\n".join([*lines, "</feed>", ""])


def _entry(card: Card, model: SiteModel) -> list[str]:
    url = model.absolute(card.address)
    lines = [
        "<entry>",
        f"<id>{escape(url)}</id>",
        f"<title>{escape(str(card.title))}</title>",
        f'<link href="{escape(url)}"/>',
        f"<updated>{_moment(card.updated_on)}</updated>",
    ]
    if card.summary:
        lines.append(f"<summary>{escape(str(card.summary))}</summary>")
    return [*lines, "</entry>"]


def _moment(day: datetime.date | None) -> str:
    """A day as a feed writes it; villages date by the day, in China's time."""
    return f"{day or datetime.date.min}T00:00:00+08:00"
