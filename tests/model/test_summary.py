"""What the rest of the town learns of a unit."""

import datetime

import pytest

from tests.conftest import MakeTown
from tests.surveying import Town, survey_town
from xiangpu.check.record import BodyLink
from xiangpu.model.summary import Summary
from xiangpu.problems import Place


def summary_of(town: Town, village: str = "daowan") -> Summary:
    """The village's summary."""
    return next(found for found in town.survey.summaries if found.village == village)


def test_the_villages_own_entry_stands_first(rich: Town) -> None:
    names = [listed.full_name for listed in summary_of(rich).listed]
    assert names[0] == "village:daowan/daowan"
    assert len(names) == len(set(names)) == 10


def test_an_entry_has_a_card_in_every_language_if_it_is_published(rich: Town) -> None:
    for listed in summary_of(rich).listed:
        languages = ["zh-CN", "en"] if listed.published else []
        assert list(listed.cards) == languages, listed.full_name
    assert not rich.directory.by_name["product:daowan/secret"].published


def test_links_are_listed_with_language_and_place(rich: Town) -> None:
    rice = rich.directory.by_name["product:daowan/rice"]
    english = "content/daowan/product/rice.en.md"
    assert rice.links == (
        BodyLink(
            "germ.md",
            "zh-CN",
            Place(rice.path, 18, 8, "见[胚芽米](germ.md)和[米坊](producer:mill)。"),
        ),
        BodyLink(
            "producer:mill",
            "zh-CN",
            Place(rice.path, 18, 22, "见[胚芽米](germ.md)和[米坊](producer:mill)。"),
        ),
        BodyLink("germ.md", "en", Place(english, 4, 12, "See [germ](germ.md).")),
    )


def test_headings_can_be_linked_to(rich: Town) -> None:
    assert rich.directory.by_name["product:daowan/rice"].fragments == {
        "zh-CN": ("储存",),
        "en": (),
    }


def test_a_villages_domain_is_known(rich: Town) -> None:
    assert summary_of(rich, "hubin").domain == "hubin.example.cn"
    assert summary_of(rich).domain == ""


def test_the_next_change_is_the_first_of_all_entries(rich: Town) -> None:
    assert summary_of(rich).next_change == datetime.date(2026, 9, 26)
    assert summary_of(rich, "hubin").next_change is None


@pytest.mark.parametrize("line", ["草稿: 是", "发布日期: 2026-10-01", "下架日期: 2026-09-19"])
def test_a_village_that_is_not_published_hides_all_it_has(town: MakeTown, line: str) -> None:
    files = {
        "content/daowan/village.md": f"---\n名称: 稻湾村\n{line}\n---\n",
        "content/daowan/spot/deck.md": "---\n名称: 观景台\n类型: 田园景观\n---\n",
    }
    summary = summary_of(survey_town(town(files)))
    assert not summary.published
    assert [listed.published for listed in summary.listed] == [False, False]


def test_a_village_with_errors_is_left_out_with_all_it_has(town: MakeTown) -> None:
    files = {
        "content/daowan/village.md": "---\n名称: 稻湾村\n户数: 很多\n---\n",
        "content/daowan/spot/deck.md": "---\n名称: 观景台\n类型: 田园景观\n---\n",
    }
    summary = summary_of(survey_town(town(files)))
    assert not summary.published
    assert {"village:daowan/daowan", "spot:daowan/deck"} <= set(summary.broken)


def test_the_towns_own_entries_always_have_a_site(rich: Town) -> None:
    assert summary_of(rich, "_town").published
