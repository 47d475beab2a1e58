"""All jobs of a site: the list of features stands here, one line each."""

from collections.abc import Callable, Iterable, Iterator

from xiangpu.model.address import PORTAL
from xiangpu.model.page_view import Page
from xiangpu.model.site import SiteModel
from xiangpu.plan.about import plan_about
from xiangpu.plan.entries import plan_entries
from xiangpu.plan.feed import plan_feed
from xiangpu.plan.home import plan_home
from xiangpu.plan.job import Job, PageJob
from xiangpu.plan.lists import plan_kind_lists, plan_villages
from xiangpu.plan.notfound import plan_not_found
from xiangpu.plan.redirects import plan_redirect_list, plan_redirects
from xiangpu.plan.seasons import plan_seasons
from xiangpu.plan.sections import plan_sections
from xiangpu.plan.sitemap import plan_robots, plan_sitemap, plan_town_sitemap
from xiangpu.schema.reference import TOWN

FEATURES: tuple[Callable[[SiteModel], Iterator[Job]], ...] = (
    plan_home,
    plan_villages,
    plan_entries,
    plan_kind_lists,
    plan_seasons,
    plan_sections,
    plan_about,
    plan_feed,
    plan_redirects,
    plan_not_found,
)
"""What each site has in each language; a feature that is switched off plans nothing."""


def plan_site(models: tuple[SiteModel, ...]) -> tuple[Job, ...]:
    """The jobs of one site in all its languages, pages first, each address once."""
    jobs = [job for model in models for feature in FEATURES for job in feature(model)]
    jobs += _plan_for_crawlers(models, pages_of(jobs))
    jobs += plan_redirect_list(models)
    return tuple({job.address: job for job in jobs}.values())


def pages_of(jobs: Iterable[Job]) -> tuple[Page, ...]:
    """The pages among the jobs."""
    return tuple(job.page for job in jobs if isinstance(job, PageJob))


def _plan_for_crawlers(models: tuple[SiteModel, ...], pages: tuple[Page, ...]) -> Iterator[Job]:
    model = models[0]
    features = model.lens.town.features
    if features.sitemap:
        yield from plan_sitemap(model.id, pages, model.base_urls)
        if model.unit.village == TOWN:
            published = (listed for listed in model.directory.villages if listed.published)
            sites = [PORTAL, *(listed.village for listed in published)]
            yield from plan_town_sitemap(sites, model.base_urls)
    if features.robots:
        yield plan_robots(model.id, model.base_urls if features.sitemap else {})
