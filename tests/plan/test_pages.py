"""What all pages have."""

from tests.conftest import MakeTown
from tests.surveying import TOWN, Town, survey_town
from xiangpu.model.address import PORTAL, Address
from xiangpu.model.view import Crumb
from xiangpu.plan.pages import head_members, page_head
from xiangpu.schema.text import Text

TITLE = Text("长粒香米")


def test_a_page_of_interface_words_exists_in_every_language(rich: Town) -> None:
    head = page_head(rich.model(lang="en"), "product/", Text("Products"))
    assert head.address == head.canonical == Address("daowan", "en/product/")
    assert [(link.lang, link.address, link.current) for link in head.alternates] == [
        ("zh-CN", Address("daowan", "product/"), False),
        ("en", Address("daowan", "en/product/"), True),
    ]
    assert head.alternates == head.languages


def test_a_page_that_fell_back_is_canonical_to_the_original(rich: Town) -> None:
    head = page_head(rich.model(lang="en"), "product/carp/", TITLE, (), ("zh-CN",))
    assert head.address == Address("daowan", "en/product/carp/")
    assert head.canonical == Address("daowan", "product/carp/")
    assert head.alternates == ()
    assert [(link.lang, link.translated) for link in head.languages] == [
        ("zh-CN", True),
        ("en", False),
    ]


def test_an_original_without_translations_has_no_alternates(rich: Town) -> None:
    head = page_head(rich.model(), "product/carp/", TITLE, (), ("zh-CN",))
    assert (head.canonical, head.alternates) == (head.address, ())


def test_a_town_of_one_language_has_no_alternates(town: MakeTown) -> None:
    head = page_head(survey_town(town({})).model(), "about/", Text("关于本村"))
    assert head.alternates == ()
    assert [link.lang for link in head.languages] == ["zh-CN"]


def test_crumbs_lead_from_the_home_page_to_this_one(rich: Town) -> None:
    step = Crumb(title=Text("农产品"), address=Address("daowan", "product/"))
    assert page_head(rich.model(), "product/rice/", TITLE, (step,)).crumbs == (
        Crumb(title=Text("首页"), address=Address("daowan", "")),
        step,
        Crumb(title=TITLE),
    )


def test_a_home_page_has_no_crumbs(rich: Town) -> None:
    assert page_head(rich.model(TOWN), "", Text("青渠镇")).crumbs == ()


def test_structured_data_stand_before_the_breadcrumb(rich: Town) -> None:
    model = rich.model()
    head = page_head(model, "about/", Text("关于本村"))
    members = head_members(model, head, {"@type": "Thing"}, None)
    assert [data["@type"] for data in members["structured_data"]] == ["Thing", "BreadcrumbList"]
    steps = members["structured_data"][1]["itemListElement"]
    assert steps[-1]["item"] == "https://qingqu.example.cn/daowan/about/"
    assert members["crumbs"][-1].address is None


def test_structured_data_can_be_switched_off(town: MakeTown) -> None:
    files = {"site.yaml": "title: 青渠镇\ndemo: true\n功能: {结构化数据: 否}\n"}
    model = survey_town(town(files)).model()
    head = page_head(model, "about/", Text("关于本村"))
    assert head_members(model, head, {"@type": "Thing"})["structured_data"] == ()


def test_the_portals_pages_lie_on_the_portal(rich: Town) -> None:
    assert page_head(rich.model(TOWN), "village/", Text("各村")).address.site == PORTAL
