"""The page for addresses that lead nowhere."""

from tests.plan.listing import page_at
from tests.surveying import Town
from xiangpu.model.page_view import Page
from xiangpu.plan.notfound import plan_not_found


def test_a_site_has_one_such_page_in_its_default_language(rich: Town) -> None:
    page = page_at(plan_not_found(rich.model()), "404.html", Page)
    assert (str(page.title), page.indexed) == ("没有找到这个页面", False)
    assert list(plan_not_found(rich.model(lang="en"))) == []
