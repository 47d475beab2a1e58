"""The overview of each menu section."""

from tests.plan.listing import page_at, pages
from tests.surveying import TOWN, Town
from xiangpu.model.address import Address
from xiangpu.model.page_view import OverviewPage
from xiangpu.plan.menu import SECTION_PATHS
from xiangpu.plan.sections import DESCRIPTIONS, plan_sections
from xiangpu.schema.kind import Section


def test_a_site_has_an_overview_of_each_section_with_entries(rich: Town) -> None:
    assert sorted(pages(plan_sections(rich.model()))) == ["industry/", "service/", "tourism/"]
    assert pages(plan_sections(rich.model("hubin"))) == {}


def test_every_menu_item_of_a_section_has_its_page(rich: Town) -> None:
    for village in ("daowan", "hubin", TOWN):
        model = rich.model(village)
        paths = {item.address.path for item in model.view.menu} & set(SECTION_PATHS.values())
        assert paths - {"product/"} == set(pages(plan_sections(model)))


def test_an_overview_shows_each_kind_in_a_block(rich: Town) -> None:
    page = page_at(plan_sections(rich.model()), "tourism/", OverviewPage)
    assert [(block.name, str(block.title), block.more) for block in page.blocks] == [
        ("spot", "景点", Address("daowan", "spot/")),
        ("event", "活动", Address("daowan", "event/")),
    ]
    assert page.description == "稻湾村的景点、住宿、餐饮、活动和线路。"


def test_every_section_but_goods_is_described() -> None:
    assert set(DESCRIPTIONS) == set(Section) - {Section.GOODS, Section.NONE}
