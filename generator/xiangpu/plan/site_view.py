"""What all pages of a site in one language share."""

from xiangpu.bilingual import Bilingual
from xiangpu.check.record import Unit
from xiangpu.model.address import PORTAL, Address
from xiangpu.model.card import list_photos
from xiangpu.model.context import Lens
from xiangpu.model.photos import town_photos
from xiangpu.model.places import home_address, site_of
from xiangpu.model.public import absolute
from xiangpu.model.view import Card, Fact, FactItem, Link, Office, Photo, Preset, Site
from xiangpu.plan.feed import feed_address, is_news
from xiangpu.plan.menu import make_menu
from xiangpu.schema.text import Text
from xiangpu.values.hours import hours_words

HOST = Bilingual("主办", "Host")
OPERATOR = Bilingual("承办", "Operator")
GUIDANCE = Bilingual("指导", "Guidance")

COLOURS = {"ink": "#1f5f4a", "water": "#2c7da0", "wheat": "#e0a83e", "paper": "#fbf8f1"}
"""For a town that names none of its own."""


def make_site(
    unit: Unit,
    cards: tuple[Card, ...],
    lens: Lens,
    settings: dict[str, str],
    presets: dict[str, Preset],
    base_urls: dict[str, str],
) -> Site:
    """The site's view but for its assets, whose addresses depend on what is in them."""
    town = lens.town
    site = site_of(unit.village)
    is_portal = site == PORTAL
    entry = unit.home.entries[lens.lang] if unit.home else town
    home = home_address(site, lens.prefix)
    feed = feed_address(site, lens.prefix)
    has_feed = town.features.feed and any(is_news(card) for card in cards)
    return Site(
        id=site,
        lang=lens.lang,
        title=entry.title,
        slogan=entry.slogan,
        town_title=town.short_title or town.title,
        home=home,
        portal=None if is_portal else home_address(PORTAL, lens.prefix),
        menu=make_menu(site, cards, _menu_pages(unit, cards, lens), lens),
        stylesheet=Address(site, "assets/style.css"),
        feed=feed if has_feed and absolute(feed, base_urls) else None,
        settings=settings,
        colours=_colours(lens),
        office=_office(lens),
        operators=_operators(lens),
        upward=tuple(Link(title=link.title, url=link.url) for link in town.links),
        icp=town.icp,
        police_filing=town.police_filing,
        complaint_phone=town.complaint_phone,
        demo=town.demo,
        open_graph=town.features.open_graph,
        pictures=presets,
        share_pictures=town.share_pictures and bool(absolute(home, base_urls)),
        photo=_own_photo(unit, lens),
        base_url=absolute(home, base_urls),
    )


def _own_photo(unit: Unit, lens: Lens) -> Photo | None:
    """What stands for the site: the village's main photo, or else the town's."""
    own = list_photos(unit.home, lens) if unit.home else ()
    return next(iter((*own, *town_photos(lens))), None)


def _menu_pages(unit: Unit, cards: tuple[Card, ...], lens: Lens) -> tuple[Card, ...]:
    """The site's own pages that ask for a place in the menu."""
    wanted = {
        record.id
        for record in unit.records
        if record.kind == "page" and record.entries[lens.lang].menu
    }
    pages = [
        card
        for card in cards
        if card.kind == "page" and card.village == unit.village and card.id in wanted
    ]
    return tuple(sorted(pages, key=lambda card: card.order_key))


def _colours(lens: Lens) -> dict[str, str]:
    cis = lens.town.cis
    return {name: (getattr(cis, name, "") or usual) for name, usual in COLOURS.items()}


def _office(lens: Lens) -> Office:
    office = lens.town.office
    if office is None:
        return Office()
    return Office(
        title=office.title,
        phone=office.phone,
        address=office.address,
        hours=tuple(hours_words(rule).said(lens.message_language) for rule in office.hours),
    )


def _operators(lens: Lens) -> tuple[Fact, ...]:
    town = lens.town
    said: tuple[tuple[str, Bilingual, Text | None], ...] = (
        ("host", HOST, town.host),
        ("operator", OPERATOR, town.operator),
        ("guidance", GUIDANCE, town.guidance),
    )
    return tuple(
        Fact(name=name, label=label.said(lens.message_language), items=(FactItem(text=text),))
        for name, label, text in said
        if text
    )
