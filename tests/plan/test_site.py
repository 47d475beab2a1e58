"""All jobs of a site."""

import pytest

from tests.surveying import TOWN, Town
from xiangpu.plan.job import PageJob
from xiangpu.plan.site import pages_of, plan_site


@pytest.mark.parametrize("village", ["daowan", "hubin", TOWN])
def test_no_two_jobs_make_the_same_file(rich: Town, village: str) -> None:
    jobs = plan_site((rich.model(village), rich.model(village, "en")))
    paths = [job.address.output_path for job in jobs]
    assert len(paths) == len(set(paths))
    assert {job.address.site for job in jobs} == {"" if village == TOWN else village}


@pytest.mark.parametrize("village", ["daowan", "hubin", TOWN])
def test_every_page_exists_in_both_languages(rich: Town, village: str) -> None:
    jobs = plan_site((rich.model(village), rich.model(village, "en")))
    paths = {job.address.path for job in jobs if isinstance(job, PageJob)} - {"404.html"}
    english = {path.removeprefix("en/") for path in paths if path.startswith("en/")}
    assert english == {path for path in paths if not path.startswith("en/")}


@pytest.mark.parametrize("village", ["daowan", "hubin", TOWN])
def test_pages_link_to_pages_that_exist(rich: Town, village: str) -> None:
    pages = {
        page.address: page
        for site in ("daowan", "hubin", TOWN)
        for page in pages_of(plan_site((rich.model(site), rich.model(site, "en"))))
    }
    model = rich.model(village)
    own = [page for page in pages.values() if page.address.site == model.id]
    for page in own:
        steps = [crumb.address for crumb in page.crumbs if crumb.address]
        links = [link.address for link in (*page.languages, *page.alternates)]
        assert set(steps) | set(links) | ({page.canonical} - {None}) <= set(pages), page.address
    assert {item.address for item in model.view.menu} <= set(pages)


def test_the_portal_maps_the_whole_town(rich: Town) -> None:
    jobs = plan_site((rich.model(TOWN), rich.model(TOWN, "en")))
    paths = {job.address.output_path for job in jobs}
    assert {"sitemap.xml", "sitemap-index.xml", "robots.txt", "404.html", "feed.xml"} <= paths


def test_planning_twice_gives_the_same_jobs(rich: Town) -> None:
    models = (rich.model(), rich.model(lang="en"))
    assert plan_site(models) == plan_site((rich.model(), rich.model(lang="en")))
