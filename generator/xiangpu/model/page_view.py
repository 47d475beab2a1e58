"""The views of pages: what a template's `page` holds, whatever it shows.

Beside what every page has, each sort of page names the parts of `model/view.py` it is made of.
"""

import datetime
from typing import Any

from xiangpu.model.address import Address
from xiangpu.model.view import (
    Attachment,
    Block,
    Body,
    Card,
    Certificate,
    Channel,
    Choice,
    Contact,
    Crumb,
    Fact,
    Filter,
    LanguageLink,
    MapLink,
    Offer,
    PageLink,
    Pagination,
    Photo,
    Stop,
    View,
)
from xiangpu.schema.text import Text


class Head(View, frozen=True, kw_only=True):
    """Where a page stands: its address, its way from the home page, its other languages."""

    address: Address
    lang: str
    title: Text
    """The page's main heading."""
    crumbs: tuple[Crumb, ...] = ()
    languages: tuple[LanguageLink, ...] = ()
    alternates: tuple[LanguageLink, ...] = ()
    """Its true translations, itself among them; empty where there is none."""
    canonical: Address | None = None
    structured_data: tuple[dict[str, Any], ...] = ()


class Page(Head, frozen=True, kw_only=True):
    """What every page has."""

    template: str
    description: str = ""
    section: str = ""
    """Which entry of the menu it belongs to."""
    photo: Photo | None = None
    """The picture to share it with."""
    updated_on: datetime.date | None = None
    indexed: bool = True
    """False for pages that search engines should leave out."""


class EntryPage(Page, frozen=True, kw_only=True):
    """The page of one entry of any kind."""

    kind: str
    kind_label: str
    entry: Any
    """The checked entry itself, texts in the page's language, private fields removed."""
    card: Card
    body: Body | None = None
    photos: tuple[Photo, ...] = ()
    facts: tuple[Fact, ...] = ()
    """Its public fields in words, but for those that templates show in places of their own."""
    refs: dict[str, tuple[Card, ...]]
    """The cards of the entries that each reference field names; every such field is there."""
    referrers: dict[str, tuple[Card, ...]] = {}
    """The cards of the entries that name this one, by kind."""
    related: tuple[Card, ...] = ()
    previous: PageLink | None = None
    """The entry before it in the order of its kind; none at the beginning."""
    next: PageLink | None = None
    """The entry after it; none at the end."""
    attachments: tuple[Attachment, ...] = ()
    offers: tuple[Offer, ...] = ()
    channels: tuple[Channel, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    hours: tuple[str, ...] = ()
    maps: tuple[MapLink, ...] = ()
    stops: tuple[Stop, ...] = ()
    """A route's, in order."""
    tags: tuple[Text, ...] = ()


class ListPage(Page, frozen=True, kw_only=True):
    """A page of cards: a kind, a category, a month, the villages."""

    kind: str
    cards: tuple[Card, ...]
    count: int
    """How many there are on all pages of the list."""
    filters: tuple[Filter, ...] = ()
    pagination: Pagination
    intro: Text | None = None


class HomePage(Page, frozen=True, kw_only=True):
    """A village's home, or the portal's."""

    entry: Any
    """The village, or the town."""
    intro: Text | None = None
    """A few sentences to begin with, on the portal."""
    body: Body | None = None
    photos: tuple[Photo, ...] = ()
    blocks: tuple[Block, ...]
    """Only those that have something to show, in the order of the theme."""
    villages: tuple[Card, ...] = ()
    """On the portal: all of them."""
    contacts: tuple[Contact, ...] = ()
    categories: tuple[Choice, ...] = ()
    stations: tuple[Card, ...] = ()


class OverviewPage(Page, frozen=True, kw_only=True):
    """A section with several kinds: tourism, services, industry, news, seasons."""

    blocks: tuple[Block, ...]
    filters: tuple[Filter, ...] = ()


class AboutPage(Page, frozen=True, kw_only=True):
    """A village in facts: how to come, whom to call, its station."""

    entry: Any
    body: Body | None = None
    facts: tuple[Fact, ...] = ()
    contacts: tuple[Contact, ...] = ()
    stations: tuple[Card, ...] = ()
    producers: tuple[Card, ...] = ()
    maps: tuple[MapLink, ...] = ()


class RedirectPage(Page, frozen=True, kw_only=True):
    """A former address, with a link to the present one."""

    target: Address
