"""The widths of the photos that a site's pages show."""

from collections.abc import Iterable, Iterator

from xiangpu.model.page_view import AboutPage, EntryPage, HomePage, Page
from xiangpu.model.pictures import find_variants, picture_address
from xiangpu.model.view import Card, Photo
from xiangpu.plan.job import PhotoJob


def plan_photos(site: str, pages: Iterable[Page]) -> Iterator[PhotoJob]:
    """A job for each width of each photo that a page may ask for."""
    shown = dict.fromkeys(use for page in pages for use in _find_photos(page))
    for photo, preset in shown:
        for variant in find_variants(photo, preset):
            yield PhotoJob(
                address=picture_address(site, photo.digest, variant.width),
                source=photo.source,
                width=variant.width,
            )


def _find_photos(page: Page) -> Iterator[tuple[Photo, str]]:
    for card in _find_cards(page):
        if card.photo:
            yield card.photo, "card"
    if isinstance(page, EntryPage | HomePage):
        for photo in page.photos:
            yield photo, "hero"
            yield photo, "gallery"
    if isinstance(page, EntryPage | HomePage | AboutPage) and page.body:
        for photo in page.body.pictures.values():
            yield photo, "gallery"


def _find_cards(page: Page) -> Iterator[Card]:
    """The cards in a page's own members, in tuples and mappings of them, in blocks and contacts."""
    for name in page.__struct_fields__:
        value = getattr(page, name)
        if isinstance(value, Card | tuple | dict):
            yield from _cards_in(value)


def _cards_in(value: object) -> Iterator[Card]:
    if isinstance(value, Card):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _cards_in(item)
    elif isinstance(value, tuple):
        for item in value:
            if isinstance(item, Card):
                yield item
            else:
                yield from _cards_in(getattr(item, "cards", getattr(item, "card", None)))
