"""What can be had when."""

import datetime

import pytest

from tests.conftest import MakeTown
from tests.plan.listing import page_at, pages
from tests.surveying import Town, survey_town
from xiangpu.model.page_view import ListPage, OverviewPage
from xiangpu.plan.seasons import plan_seasons

PRODUCT = "---\n名称: {name}\n类型: 粮油\n季节: {season}\n---\n"


def town_of(town: MakeTown, today: str, **seasons: str) -> Town:
    """A town whose goods have these seasons."""
    files = {
        f"content/daowan/product/{name}.md": PRODUCT.format(name=name, season=season)
        for name, season in seasons.items()
    }
    return survey_town(town(files), today=datetime.date.fromisoformat(today))


def test_each_month_that_has_goods_has_a_page(rich: Town) -> None:
    months = ["01", "02", "03", "09", "10", "11", "12"]
    paths = ["season/", *(f"season/{month}/" for month in months)]
    assert sorted(pages(plan_seasons(rich.model()))) == paths
    assert list(plan_seasons(rich.model("hubin"))) == []


def test_a_months_page_shows_what_there_is(rich: Town) -> None:
    page = page_at(plan_seasons(rich.model()), "season/10/", ListPage)
    assert sorted(shown.id for shown in page.cards) == ["carp", "rice"]
    assert str(page.title) == "10月的时令好物"
    (choices,) = (filter.choices for filter in page.filters)
    assert [str(choice.title) for choice in choices if choice.current] == ["10月"]
    assert len(choices) == 7


@pytest.mark.parametrize(
    ("today", "blocks"),
    [
        ("2026-09-20", ["month-9", "month-10"]),
        ("2026-11-30", ["month-11", "month-12"]),
        ("2026-12-31", ["month-12", "month-1"]),
        ("2026-05-01", ["month-9", "month-10"]),
    ],
)
def test_the_overview_begins_with_the_next_month_that_has_goods(
    town: MakeTown, today: str, blocks: list[str]
) -> None:
    found = town_of(town, today, rice="9-11月", carp="10月至次年1月")
    page = page_at(plan_seasons(found.model()), "season/", OverviewPage)
    assert [block.name for block in page.blocks] == blocks


def test_what_there_is_all_year_stands_in_every_month(town: MakeTown) -> None:
    found = town_of(town, "2026-09-20", salt="全年")
    assert len(pages(plan_seasons(found.model()))) == 13


@pytest.mark.parametrize("season", ["9-11月", "全年", "10月至次年3月"])
def test_the_overview_does_not_change_before_the_next_change(town: MakeTown, season: str) -> None:
    found = town_of(town, "2026-09-20", rice=season)
    before = page_at(plan_seasons(found.model()), "season/", OverviewPage)
    change = found.survey.next_change
    assert change is not None
    eve = town_of(town, (change - datetime.timedelta(days=1)).isoformat(), rice=season)
    assert page_at(plan_seasons(eve.model()), "season/", OverviewPage) == before
