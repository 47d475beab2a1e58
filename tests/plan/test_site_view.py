"""What all pages of a site in one language share."""

import io

from PIL import Image

from tests.conftest import MakeTown
from tests.surveying import TOWN, Town, survey_town
from xiangpu.model.address import PORTAL, Address
from xiangpu.model.view import Fact, FactItem, Link, Office
from xiangpu.plan.site_view import COLOURS
from xiangpu.schema.text import Text


def test_a_villages_site_knows_its_town(rich: Town) -> None:
    view = rich.model(lang="en").view
    assert (view.id, view.lang, view.title) == ("daowan", "en", Text("Daowan"))
    assert view.town_title == Text("青渠", "zh-CN")
    assert (view.home, view.portal) == (Address("daowan", "en/"), Address(PORTAL, "en/"))
    assert view.base_url == "https://qingqu.example.cn/daowan/en/"


def test_the_portal_stands_above_all(rich: Town) -> None:
    view = rich.model(TOWN).view
    assert (view.id, view.title, view.portal) == (PORTAL, Text("青渠镇"), None)
    assert view.operators == (
        Fact(name="host", label="主办", items=(FactItem(text=Text("青渠镇人民政府")),)),
    )


def test_the_foot_of_every_page_is_the_towns(town: MakeTown) -> None:
    settings = (
        "title: 青渠镇\ndemo: true\n备案号: 省ICP备00000000号-1\n"
        "办公室: {名称: 电商办, 电话: 000-00000001, 时间: [08:30-18:00 每天]}\n"
        "上级平台: [{名称: 县平台, 网址: https://county.example.cn/}]\n"
        '形象标识: {墨色: "#112233"}\n'
    )
    view = survey_town(town({"site.yaml": settings})).model().view
    assert view.icp == "省ICP备00000000号-1"
    assert view.office == Office(
        title=Text("电商办"), phone="000-00000001", hours=("每天 08:30–18:00",)
    )
    assert view.upward == (Link(title=Text("县平台"), url="https://county.example.cn/"),)
    assert view.colours == {**COLOURS, "ink": "#112233"}


def test_a_page_of_its_own_may_stand_in_the_menu(town: MakeTown) -> None:
    files = {
        "content/daowan/page/way.md": "---\n名称: 怎么来\n菜单: 是\n---\n坐车。\n",
        "content/daowan/page/rules.md": "---\n名称: 村规\n---\n约定。\n",
    }
    menu = survey_town(town(files)).model().view.menu
    assert [item.section for item in menu] == ["home", "way", "about"]


def test_without_an_address_there_is_no_base(town: MakeTown) -> None:
    assert survey_town(town({})).model().view.base_url == ""


def test_pages_have_pictures_to_share_where_the_town_wants_them_and_they_have_an_address(
    town: MakeTown,
) -> None:
    address = "title: 青渠镇\nurl: https://qingqu.example.cn/\n"
    for settings, is_shared in (
        (address, True),
        (f"{address}分享图: 否\n", False),
        ("title: 青渠镇\n", False),
    ):
        view = survey_town(town({"site.yaml": settings})).model().view
        assert view.share_pictures is is_shared


def test_a_site_is_shared_with_its_villages_photo(town: MakeTown) -> None:
    village = "---\n名称: 稻湾村\n照片: [{文件: bend.jpg, 说明: 渠}]\n---\n"
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "green").save(buffer, "JPEG")
    files: dict[str, str | bytes | None] = {
        "content/daowan/village.md": village,
        "content/daowan/bend.jpg": buffer.getvalue(),
    }
    found = survey_town(town(files))
    photo = found.model().view.photo
    assert photo is not None
    assert (photo.source, photo.alt) == ("content/daowan/bend.jpg", Text("渠"))
    assert found.model(TOWN).view.photo is None
