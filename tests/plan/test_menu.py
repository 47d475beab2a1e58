"""A site's menu."""

import pytest

from tests.model.samples import card, lens
from xiangpu.model.address import PORTAL, Address
from xiangpu.plan.menu import SECTION_PATHS, make_menu
from xiangpu.schema.kind import Section
from xiangpu.schema.kinds.town_groups import Features
from xiangpu.schema.text import Text

CARDS = (card("rice"), card("deck", "spot"), card("mill", "producer"))


def test_a_village_leads_to_the_sections_that_have_entries_and_to_itself() -> None:
    menu = make_menu("daowan", CARDS, (), lens("en"))
    assert [(item.section, str(item.title), item.address.path) for item in menu] == [
        ("home", "Home", "en/"),
        ("goods", "Goods", "en/product/"),
        ("tourism", "Visit", "en/tourism/"),
        ("industry", "Industry", "en/industry/"),
        ("about", "About", "en/about/"),
    ]
    assert {item.address.site for item in menu} == {"daowan"}


def test_the_portal_leads_to_the_villages() -> None:
    menu = make_menu(PORTAL, CARDS[:1], (), lens())
    assert [(item.section, str(item.title), item.address) for item in menu] == [
        ("home", "首页", Address(PORTAL, "")),
        ("villages", "各村", Address(PORTAL, "village/")),
        ("goods", "农产品", Address(PORTAL, "product/")),
    ]


def test_pages_that_ask_for_it_stand_in_the_menu() -> None:
    page = card("getting-here", "page", title=Text("怎么来"))
    sections = [item.section for item in make_menu("daowan", CARDS[:1], (page,), lens())]
    assert sections == ["home", "goods", "getting-here", "about"]


@pytest.mark.parametrize(
    ("site", "features", "missing"),
    [
        ("daowan", Features(tourism_page=False), "tourism"),
        (PORTAL, Features(tourism_page=False), "tourism"),
        (PORTAL, Features(portal_goods=False), "goods"),
    ],
)
def test_a_section_that_is_switched_off_is_not_in_the_menu(
    site: str, features: Features, missing: str
) -> None:
    assert missing in {item.section for item in make_menu(site, CARDS, (), lens())}
    found = make_menu(site, CARDS, (), lens(features=features))
    assert missing not in {item.section for item in found}


def test_a_village_keeps_its_goods_where_the_portal_has_none() -> None:
    found = make_menu("daowan", CARDS, (), lens(features=Features(portal_goods=False)))
    assert "goods" in {item.section for item in found}


def test_every_section_has_its_path() -> None:
    assert set(SECTION_PATHS) == set(Section) - {Section.NONE}
