"""A village in facts."""

from tests.conftest import MakeTown
from tests.plan.listing import page_at
from tests.surveying import TOWN, Town, survey_town
from xiangpu.model.page_view import AboutPage
from xiangpu.plan.about import plan_about


def test_a_village_says_whom_to_call_and_who_produces(rich: Town) -> None:
    page = page_at(plan_about(rich.model()), "about/", AboutPage)
    assert [contact.phone for contact in page.contacts] == ["000-00000001", "000-00000002"]
    assert [shown.id for shown in page.producers] == ["mill"]
    assert [link.label for link in page.maps] == ["高德地图", "百度地图", "腾讯地图"]
    assert (str(page.title), page.description) == (
        "关于本村",
        "稻湾村的基本情况、联系人和怎么来。",
    )


def test_the_portal_has_no_such_page(rich: Town) -> None:
    assert list(plan_about(rich.model(TOWN))) == []


def test_private_fields_of_the_village_are_gone(town: MakeTown) -> None:
    files = {"content/daowan/village.md": "---\n名称: 稻湾村\n内部备注: 不外传\n---\n"}
    page = page_at(plan_about(survey_town(town(files)).model()), "about/", AboutPage)
    assert page.entry.internal_note == ""
