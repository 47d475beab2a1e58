"""The second pass: a unit's site modelled, planned and rendered."""

import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import MakeTown
from tests.rich_town import RICH_TOWN, rich
from tests.surveying import TOWN, Town, survey_town
from xiangpu.options import Options
from xiangpu.plan.job import Job, PageJob
from xiangpu.problems import Problem
from xiangpu.workshop import Workshop

__all__ = ["rich"]


def workshop_of(found: Town) -> Workshop:
    """A workshop for the surveyed town."""
    return Workshop(found.survey.head.options, found.survey)


def made(found: Town, village: str = "daowan") -> dict[str, bytes]:
    """Every file of the village's site."""
    files = {}
    for item in workshop_of(found).make(found.units[village]):
        assert not isinstance(item, Problem), item
        job, content = item
        files[job.address.output_path] = content
    return files


def mistakes(found: Town, village: str = "daowan") -> list[Problem]:
    """The theme's mistakes on the village's site."""
    items = workshop_of(found).make(found.units[village])
    return [item for item in items if isinstance(item, Problem)]


def test_the_town_and_every_published_village_have_a_site(town: MakeTown) -> None:
    found = survey_town(
        town(
            {
                "content/hubin/village.md": "---\n名称: 湖滨村\n草稿: 是\n---\n",
                "content/shazao/village.md": "---\n名称: 沙枣村\n户数: 很多\n---\n",
            }
        )
    )
    assert workshop_of(found).units == (TOWN, "daowan")


def test_every_job_of_a_site_becomes_a_file_of_its_own(rich: Town) -> None:
    for village in (TOWN, "daowan", "hubin"):
        jobs = workshop_of(rich).plan(rich.units[village]).jobs
        files = made(rich, village)
        assert list(files) == [job.address.output_path for job in jobs]
        assert all(files.values())


def test_a_page_is_rendered_in_its_own_language(rich: Town) -> None:
    files = made(rich)
    assert b'lang="zh-CN"' in files["daowan/product/rice/index.html"]
    assert b'lang="en"' in files["daowan/en/product/rice/index.html"]


def test_pages_share_one_style_sheet_in_all_languages(rich: Town) -> None:
    jobs: tuple[Job, ...] = workshop_of(rich).plan(rich.units["daowan"]).jobs
    pages = [job for job in jobs if isinstance(job, PageJob)]
    sheets = {page.site.stylesheet for page in pages}
    assert {job.address for job in jobs} >= sheets
    assert all(sheet.path.startswith("assets/style.") for sheet in sheets)


def test_making_a_site_twice_gives_the_same_bytes(rich: Town) -> None:
    assert made(rich) == made(rich)


def test_a_site_does_not_depend_on_what_was_made_before_it(rich: Town) -> None:
    workshop = workshop_of(rich)
    alone = dict(_contents(workshop, rich, "hubin"))
    after_others = workshop_of(rich)
    for village in (TOWN, "daowan"):
        list(after_others.make(rich.units[village]))
    assert dict(_contents(after_others, rich, "hubin")) == alone


def _contents(workshop: Workshop, found: Town, village: str) -> list[tuple[str, Any]]:
    items = workshop.make(found.units[village])
    return [(item[0].address.output_path, item[1]) for item in items if isinstance(item, tuple)]


def test_a_mistake_of_the_theme_is_told_and_the_other_pages_are_made(town: MakeTown) -> None:
    found = survey_town(
        town(
            {
                "site.yaml": "title: 青渠镇\ntoday: 2026-09-20\ndemo: true\ntheme: own\n",
                "themes/own/theme.yaml": "name: own\ntitle: 自己的\nextends: base\n",
                "themes/own/about.html": "{{ page.nothing.at_all }}\n",
            }
        )
    )
    (problem,) = mistakes(found)
    assert (problem.place.path, problem.place.line) == ("themes/own/about.html", 1)
    items = list(workshop_of(found).make(found.units["daowan"]))
    assert len(items) > 3


@pytest.mark.parametrize("day", ["2026-09-20", "2026-12-31"])
def test_the_same_town_on_the_same_day_is_the_same_site(tmp_path: Path, day: str) -> None:
    outputs = []
    for name in ("one", "two"):
        folder = tmp_path / name
        for path, text in RICH_TOWN.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        found = survey_town(folder, today=datetime.date.fromisoformat(day))
        outputs.append(made(found))
    assert outputs[0] == outputs[1]


def test_options_of_the_run_reach_the_workshop(rich: Town) -> None:
    assert isinstance(workshop_of(rich).options, Options)
