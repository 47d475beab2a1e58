"""Former addresses."""

from tests.conftest import MakeTown
from tests.plan.listing import files, page_at, pages
from tests.surveying import Town, survey_town
from xiangpu.model.address import Address
from xiangpu.model.page_view import RedirectPage
from xiangpu.plan.redirects import plan_redirect_list, plan_redirects


def test_a_former_address_leads_to_the_present_one_in_each_language(rich: Town) -> None:
    for lang, prefix in (("zh-CN", ""), ("en", "en/")):
        path = f"{prefix}product/dami/"
        page = page_at(plan_redirects(rich.model(lang=lang)), path, RedirectPage)
        assert page.target == page.canonical == Address("daowan", f"{prefix}product/rice/")
        assert not page.indexed


def test_a_site_without_former_addresses_has_no_redirects(rich: Town) -> None:
    assert pages(plan_redirects(rich.model("hubin"))) == {}
    assert list(plan_redirect_list([rich.model("hubin")])) == []


def test_hosts_are_given_the_redirects_as_a_list(rich: Town) -> None:
    assert list(plan_redirect_list([rich.model()])) == []
    models = [rich.model("_town"), rich.model("_town", lang="en")]
    assert files(plan_redirect_list(models)) == {
        "_redirects": (
            "/daowan/en/product/dami/ /daowan/en/product/rice/ 301\n"
            "/daowan/product/dami/ /daowan/product/rice/ 301\n"
        )
    }


def test_a_redirect_to_another_host_says_which(town: MakeTown) -> None:
    found = survey_town(
        town(
            {
                "site.yaml": "title: 青渠镇\ndemo: true\nurl: https://a.cn/\n",
                "content/hubin/village.md": "---\n名称: 湖滨村\n域名: hubin.cn\n---\n",
                "content/hubin/story/new.md": "---\n名称: 故事\n旧网址: [daowan/story/old]\n---\n",
            }
        )
    )
    assert files(plan_redirect_list([found.model("_town")])) == {
        "_redirects": "/daowan/story/old/ https://hubin.cn/story/new/ 301\n"
    }
    assert page_at(plan_redirects(found.model()), "story/old/", RedirectPage).target == Address(
        "hubin", "story/new/"
    )


def test_without_an_address_there_is_no_list_for_hosts(town: MakeTown) -> None:
    files_of_town = {"content/daowan/story/a.md": "---\n名称: 故事\n旧网址: [story/old]\n---\n"}
    model = survey_town(town(files_of_town)).model("_town")
    assert list(pages(plan_redirects(model))) == ["story/old/"]
    assert list(plan_redirect_list([model])) == []
