"""The pictures of a site: each photo in the forms in which a page may ask for it."""

from collections.abc import Iterable, Iterator
from functools import partial

from xiangpu.model.page_view import AboutPage, EntryPage, HomePage, Page, RedirectPage
from xiangpu.model.pictures import find_variants, named_for
from xiangpu.model.recall import Recall, make_anew
from xiangpu.model.view import Card, Photo, Site
from xiangpu.plan.job import Job, PageJob, PhotoJob
from xiangpu.schema.kinds.theme import PictureUse

Use = tuple[Photo, PictureUse]


def plan_photos(jobs: Iterable[Job], recall: Recall = make_anew) -> Iterator[PhotoJob]:
    """A job for each file that the pages among the jobs may ask for, each once."""
    planned = set()
    for job in jobs:
        if not isinstance(job, PageJob):
            continue
        uses = recall(("photos", job.address), partial(_find_inputs, job), partial(_list_uses, job))
        for photo, use in uses:
            # Two photos with the same bytes may have other words, which shape no file.
            asked = photo.digest, photo.focus, use
            if asked not in planned:
                planned.add(asked)
                yield from _plan_use(photo, use, job.site)


def _find_inputs(job: PageJob) -> tuple[object, ...]:
    return job.page, job.site


def _list_uses(job: PageJob) -> tuple[Use, ...]:
    return tuple(dict.fromkeys(find_uses(job.page, job.site)))


def _plan_use(photo: Photo, use: PictureUse, site: Site) -> Iterator[PhotoJob]:
    for name in named_for(site.pictures, use):
        for variant in find_variants(photo, site.pictures[name], site.id):
            yield PhotoJob(
                address=variant.address,
                source=photo.source,
                digest=photo.digest,
                recipe=variant.recipe,
            )


def find_uses(page: Page, site: Site) -> Iterator[Use]:
    """The photos that the page may show, and what for; some more than once."""
    for card in _find_cards(page):
        if card.photo:
            yield card.photo, PictureUse.CARDS
    if isinstance(page, EntryPage | HomePage):
        for photo in page.photos:
            yield photo, PictureUse.PHOTOS
        for photo in page.photos[:1]:
            yield photo, PictureUse.FIRST
            if isinstance(page, HomePage):
                yield photo, PictureUse.HOME
    if isinstance(page, EntryPage | HomePage | AboutPage) and page.body:
        for photo in page.body.pictures.values():
            yield photo, PictureUse.BODY
    shared = page.photo or site.photo
    if shared and site.share_pictures and not isinstance(page, RedirectPage):
        yield shared, PictureUse.SHARE


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
