"""A site's menu: the sections that have something to show."""

from xiangpu.bilingual import Bilingual
from xiangpu.model.address import PORTAL, Address
from xiangpu.model.context import Lens
from xiangpu.model.places import list_address
from xiangpu.model.view import Card, MenuItem
from xiangpu.schema.kind import SECTION_LABELS, Section
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.text import Text

SECTION_PATHS: dict[Section, str] = {
    Section.GOODS: "product/",
    Section.TOURISM: "tourism/",
    Section.INDUSTRY: "industry/",
    Section.SERVICE: "service/",
    Section.NEWS: "news/",
}

HOME = Bilingual("首页", "Home")
VILLAGES = Bilingual("各村", "Villages")
ABOUT = Bilingual("关于本村", "About")


def make_menu(
    site: str, cards: tuple[Card, ...], pages: tuple[Card, ...], lens: Lens
) -> tuple[MenuItem, ...]:
    """Home, the sections that have entries, the pages that ask for a place, the village's facts."""
    is_portal = site == PORTAL
    present = {KINDS[card.kind].section for card in cards}
    items = [_item("home", HOME, Address(site, lens.prefix), lens)]
    if is_portal:
        items.append(_item("villages", VILLAGES, list_address(site, lens.prefix, "village/"), lens))
    for section, path in SECTION_PATHS.items():
        if section in present and section not in _left_out(is_portal, lens):
            address = list_address(site, lens.prefix, path)
            items.append(_item(str(section), SECTION_LABELS[section], address, lens))
    items += [MenuItem(section=card.id, title=card.title, address=card.address) for card in pages]
    if not is_portal:
        items.append(_item("about", ABOUT, list_address(site, lens.prefix, "about/"), lens))
    return tuple(items)


def _left_out(is_portal: bool, lens: Lens) -> set[Section]:
    """The sections that the town wants no page of."""
    features = lens.town.features
    left_out = set() if features.tourism_page else {Section.TOURISM}
    return left_out if features.portal_goods or not is_portal else left_out | {Section.GOODS}


def _item(section: str, words: Bilingual, address: Address, lens: Lens) -> MenuItem:
    title = Text(words.said(lens.message_language))
    return MenuItem(section=section, title=title, address=address)
