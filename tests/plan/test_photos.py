"""The widths of the photos that a site's pages show."""

from typing import Any

from tests.model.samples import card
from xiangpu.markup.markup import Picture
from xiangpu.model.address import Address
from xiangpu.model.page_view import AboutPage, HomePage, Page
from xiangpu.model.view import Block, Body, Contact, Photo
from xiangpu.plan.job import PhotoJob
from xiangpu.plan.photos import plan_photos
from xiangpu.schema.text import Text

FIELDS: dict[str, Any] = {
    "template": "home.html",
    "address": Address("daowan", ""),
    "lang": "zh-CN",
    "title": Text("稻湾村"),
    "entry": None,
}


def photo(name: str, width: int = 2000) -> Photo:
    """A photo with its name for a digest."""
    return Photo(digest=name * 16, width=width, height=width, alt=Text(name), source=f"{name}.jpg")


def widths(*pages: Page) -> dict[str, list[int]]:
    """The widths planned for each photo's file."""
    found: dict[str, list[int]] = {}
    jobs = {job.address: job for job in plan_photos("daowan", pages)}
    for job in jobs.values():
        assert isinstance(job, PhotoJob)
        found.setdefault(job.source, []).append(job.width)
    return {source: sorted(each) for source, each in found.items()}


def test_a_cards_photo_is_small_wherever_the_card_stands() -> None:
    block = Block(name="goods", title=Text("农产品"), cards=(card("a", photo=photo("a")),))
    contact = Contact(card=card("b", photo=photo("b")), role="信息员")
    villages = (card("c", photo=photo("c")),)
    page = HomePage(**FIELDS, blocks=(block,), contacts=(contact,), villages=villages)
    assert widths(page) == {"a.jpg": [480], "b.jpg": [480], "c.jpg": [480]}


def test_a_pages_own_photos_come_in_all_widths() -> None:
    page = HomePage(**FIELDS, blocks=(), photos=(photo("a"), photo("b", 700)))
    assert widths(page) == {"a.jpg": [480, 960, 1600], "b.jpg": [480, 700]}


def test_the_pictures_of_a_body_come_as_in_a_gallery() -> None:
    body = Body(segments=(Picture("a.jpg", "a", ""),), links={}, pictures={"a.jpg": photo("a")})
    for page in (HomePage(**FIELDS, blocks=(), body=body), AboutPage(**FIELDS, body=body)):
        assert widths(page) == {"a.jpg": [480, 960]}


def test_a_page_without_photos_needs_none() -> None:
    assert widths(HomePage(**FIELDS, blocks=(Block(name="a", title=Text("a"), cards=()),))) == {}
