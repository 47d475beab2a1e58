"""The pictures that a site's pages may ask for."""

from typing import Any

from tests.model.samples import card
from tests.render import views
from xiangpu.markup.markup import Picture
from xiangpu.model.address import Address
from xiangpu.model.page_view import AboutPage, HomePage, ListPage, Page, RedirectPage
from xiangpu.model.view import Block, Body, Contact, Pagination, Photo, Site
from xiangpu.pictures.focus import Focus
from xiangpu.pictures.recipe import PictureFormat
from xiangpu.plan.job import FileJob, Job, PageJob
from xiangpu.plan.photos import plan_photos
from xiangpu.schema.kinds.theme import PictureUse
from xiangpu.schema.text import Text

FIELDS: dict[str, Any] = {
    "template": "home.html",
    "address": Address("daowan", ""),
    "lang": "zh-CN",
    "title": Text("稻湾村"),
}
HOME = {**FIELDS, "entry": None}
SITE = views.bare_site(share_pictures=False)
SHARING = views.bare_site()
SHARED = [(600, 600), (1200, 630)]


def photo(name: str, width: int = 2000, **changes: Any) -> Photo:
    """A photo with its name for a digest."""
    return views.photo(
        width, width * 3 // 4, digest=name * 16, alt=Text(name), source=f"{name}.jpg", **changes
    )


def sizes(*pages: Page, site: Site = SITE) -> dict[str, list[tuple[int, int]]]:
    """The sizes in pixels planned as JPEG for each photo's file."""
    found: dict[str, list[tuple[int, int]]] = {}
    for job in plan_photos([PageJob(site=site, page=page) for page in pages]):
        if job.recipe.format is PictureFormat.JPEG:
            found.setdefault(job.source, []).append((job.recipe.width, job.recipe.height))
    return {source: sorted(each) for source, each in found.items()}


def test_a_cards_photo_is_small_wherever_the_card_stands() -> None:
    block = Block(name="goods", title=Text("农产品"), cards=(card("a", photo=photo("a")),))
    contact = Contact(card=card("b", photo=photo("b")), role="信息员")
    villages = (card("c", photo=photo("c")),)
    page = HomePage(**HOME, blocks=(block,), contacts=(contact,), villages=villages)
    small = [(360, 270)]
    assert sizes(page) == {"a.jpg": small, "b.jpg": small, "c.jpg": small}


def test_the_first_photo_of_a_home_is_large_and_the_others_as_in_a_gallery() -> None:
    page = HomePage(**HOME, blocks=(), photos=(photo("a"), photo("b", 700)))
    assert sizes(page) == {
        "a.jpg": [(480, 300), (480, 360), (960, 600), (960, 720)],
        "b.jpg": [(480, 360), (700, 525)],
    }


def test_an_entrys_photos_are_as_in_a_gallery_and_never_as_on_a_home() -> None:
    page = views.bare_entry_page("entry.html", photos=(photo("a"),))
    assert sizes(page) == {"a.jpg": [(480, 360), (960, 720)]}


def test_the_first_photo_of_any_page_may_have_a_preset_of_its_own() -> None:
    first = {"cover": views.preset(PictureUse.FIRST, 100, ratio="1/1")}
    photos = (photo("a"), photo("b"))
    page = views.bare_entry_page("entry.html", photos=photos)
    home = HomePage(**HOME, blocks=(), photos=photos)
    for shown in (page, home):
        assert sizes(shown, site=views.bare_site(pictures=first)) == {"a.jpg": [(100, 100)]}


def test_the_pictures_of_a_body_keep_their_shape() -> None:
    body = Body(
        segments=(Picture("a.jpg", "a", ""),), links={}, pictures={"a.jpg": photo("a", 800)}
    )
    for page in (HomePage(**HOME, blocks=(), body=body), AboutPage(**HOME, body=body)):
        assert sizes(page) == {"a.jpg": [(480, 360), (800, 600)]}


def test_a_page_is_shared_with_its_photo_or_with_the_sites() -> None:
    numbers = Pagination(number=1, total=1, pages=())
    home = HomePage(**HOME, blocks=(), photo=photo("a"))
    plain = ListPage(**FIELDS, kind="product", cards=(), count=0, pagination=numbers)
    site = views.bare_site(photo=photo("b"))
    assert sizes(home, site=SHARING) == {"a.jpg": SHARED}
    assert sizes(plain, site=SHARING) == {}
    assert sizes(home, plain, site=site) == {"a.jpg": SHARED, "b.jpg": SHARED}


def test_nothing_is_made_to_share_a_page_that_only_leads_on() -> None:
    page = RedirectPage(**FIELDS, target=Address("daowan", ""))
    assert sizes(page, site=views.bare_site(photo=photo("b"))) == {}


def test_a_photo_is_shared_only_where_pages_can_say_so() -> None:
    page = HomePage(**HOME, blocks=(), photo=photo("a"))
    assert sizes(page, site=SITE) == {}


def test_a_photo_in_several_places_is_made_once() -> None:
    again = views.photo(2000, 1500, digest="a" * 16, alt=Text("别的话"), source="a.jpg")
    cards = (card("a", photo=photo("a")), card("b", photo=again))
    block = Block(name="goods", title=Text("农产品"), cards=cards)
    page = HomePage(**HOME, blocks=(block, block))
    assert sizes(page, page) == {"a.jpg": [(360, 270)]}


def test_a_photo_cut_in_two_ways_is_made_in_both() -> None:
    corner = photo("a", focus=Focus(100, 100, by_hand=True))
    cards = (card("a", photo=photo("a")), card("b", photo=corner))
    square = {"card": views.preset(views.PRESETS["card"].use, 360, ratio="1/1")}
    page = HomePage(**HOME, blocks=(Block(name="a", title=Text("a"), cards=cards),))
    site = views.bare_site(pictures=square)
    assert sizes(page, site=site) == {"a.jpg": [(360, 360), (360, 360)]}


def test_a_page_without_photos_needs_none() -> None:
    page = HomePage(**HOME, blocks=(Block(name="a", title=Text("a"), cards=()),))
    jobs: list[Job] = [
        FileJob(address=Address("daowan", "feed.xml"), content=b""),
        PageJob(site=SHARING, page=page),
    ]
    assert list(plan_photos(jobs)) == []
