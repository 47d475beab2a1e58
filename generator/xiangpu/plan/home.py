"""The home page of a village, and of the portal."""

from collections.abc import Iterator
from itertools import chain, islice, zip_longest

from xiangpu.bilingual import Bilingual
from xiangpu.model.bodies import body_view
from xiangpu.model.card import list_photos
from xiangpu.model.page_view import HomePage
from xiangpu.model.photos import town_photos
from xiangpu.model.places import list_address
from xiangpu.model.private import without_private
from xiangpu.model.site import SiteModel
from xiangpu.model.structured_data import image_data, site_data
from xiangpu.model.view import Block, Card, Choice
from xiangpu.plan.contacts import contact_views
from xiangpu.plan.job import Job, PageJob
from xiangpu.plan.lists import group_by_category
from xiangpu.plan.menu import SECTION_PATHS
from xiangpu.plan.pages import head_members, page_head
from xiangpu.schema.kind import SECTION_LABELS, Section
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.text import Text

MOST = 8
"""Cards in a row of a home page."""

IN_SEASON = Bilingual("正当季", "In season now")
COMING = Bilingual("近期活动", "Coming events")
SELLING = ("in-season", "ending", "presale", "")
"""States in which goods can be ordered."""


def plan_home(model: SiteModel) -> Iterator[Job]:
    """The site's home page."""
    page = _portal_page(model) if model.is_portal else _village_page(model)
    sources = model.unit.home.sources if model.unit.home else ("site.yaml",)
    yield PageJob(site=model.view, page=page, sources=sources)


def _village_page(model: SiteModel) -> HomePage:
    home = model.unit.home
    assert home is not None
    entry = home.entries[model.lang]
    photos = list_photos(home, model.lens)
    summary = str(entry.summary or entry.slogan or entry.title)
    head = page_head(model, "", entry.title, (), home.translated)
    data = site_data("Place", str(entry.title), summary, model.absolute(model.home))
    images = image_data(model.view.photo, model.view, model.absolute)
    return HomePage(
        **head_members(model, head, data and {**data, **images}),
        template="home.html",
        description=summary,
        section="home",
        photo=photos[0] if photos else None,
        updated_on=entry.updated_on,
        entry=without_private(entry),
        body=body_view(home, model),
        photos=photos,
        blocks=tuple(_blocks(model)),
        contacts=contact_views(model),
        categories=category_choices(model),
        stations=model.directory.referrers(home.full_name, model.lang).get("station", ()),
    )


def _portal_page(model: SiteModel) -> HomePage:
    town = model.lens.town
    summary = str(town.home_text or town.slogan or town.title)
    head = page_head(model, "", town.title)
    photos = town_photos(model.lens)
    data = site_data("WebSite", str(town.title), summary, model.absolute(model.home))
    return HomePage(
        **head_members(model, head, data),
        template="portal.html",
        description=summary,
        section="home",
        photo=photos[0] if photos else None,
        photos=photos,
        entry=town,
        intro=town.home_text,
        blocks=tuple(_blocks(model)),
        villages=model.by_kind.get("village", ()),
        contacts=contact_views(model),
        categories=category_choices(model),
        stations=model.by_kind.get("station", ()),
    )


def _blocks(model: SiteModel) -> Iterator[Block]:
    """What is in season, then the goods, what to see, what is on, what is told."""
    language = model.lens.message_language
    prefix = model.lens.prefix
    goods = model.by_kind.get("product", ())
    fresh = tuple(card for card in goods if card.state in ("in-season", "ending", "presale"))
    season = list_address(model.id, prefix, "season/") if model.features.season_pages else None
    shown = spread(fresh)
    if shown:
        yield Block(name="season", title=Text(IN_SEASON.said(language)), cards=shown, more=season)
    above = {card.address for card in shown}
    rest = tuple(card for card in goods if card.address not in above and card.state in SELLING)
    if rest:
        more = list_address(model.id, prefix, "product/") if model.lists_goods else None
        title = Text(SECTION_LABELS[Section.GOODS].said(language))
        yield Block(name="goods", title=title, cards=spread(rest), more=more)
    yield from _section_block(Section.TOURISM, ("spot", "stay", "eatery", "activity"), model)
    events = tuple(card for card in model.by_kind.get("event", ()) if card.state != "past")
    if events:
        more = list_address(model.id, prefix, "event/")
        yield Block(name="events", title=Text(COMING.said(language)), cards=events[:4], more=more)
    for name in ("route", "story", "notice"):
        cards = model.by_kind.get(name, ())
        if cards:
            more = list_address(model.id, prefix, f"{name}/")
            title = Text(KINDS[name].plural.said(language))
            yield Block(name=name, title=title, cards=cards[:4], more=more)


def _section_block(section: Section, kinds: tuple[str, ...], model: SiteModel) -> Iterator[Block]:
    cards = tuple(card for name in kinds for card in model.by_kind.get(name, ()))
    if cards:
        title = Text(SECTION_LABELS[section].said(model.lens.message_language))
        more = list_address(model.id, model.lens.prefix, SECTION_PATHS[section])
        yield Block(
            name=str(section),
            title=title,
            cards=spread(cards),
            more=more if model.features.tourism_page else None,
        )


def spread(cards: tuple[Card, ...], most: int = MOST) -> tuple[Card, ...]:
    """So many of the cards that every village gets its turn: all firsts, then all seconds."""
    turns: dict[str, list[tuple[int, Card]]] = {}
    for position, card in enumerate(cards):
        turn = turns.setdefault(card.village, [])
        if len(turn) < most:
            turn.append((position, card))
    # A round has each village's next card, in the order of the cards.
    rounds = (
        sorted((place for place in places if place), key=lambda place: place[0])
        for places in zip_longest(*turns.values())
    )
    return tuple(card for _, card in islice(chain.from_iterable(rounds), most))


def category_choices(model: SiteModel) -> tuple[Choice, ...]:
    """Links to the categories of goods, where they have pages."""
    groups = group_by_category(model.by_kind.get("product", ()))
    if not model.has_categories or not model.lists_goods or len(groups) < 2:
        return ()
    return tuple(
        Choice(
            title=cards[0].category_label or Text(category),
            address=list_address(model.id, model.lens.prefix, f"product/category/{category}/"),
            count=len(cards),
        )
        for category, cards in groups.items()
    )
