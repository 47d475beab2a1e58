"""The jobs of a site by the path of their file, for tests of the features that plan them."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from xiangpu.model.page_view import Page
from xiangpu.model.site import SiteModel
from xiangpu.plan.job import FileJob, Job, PageJob

Plan = Callable[[SiteModel], Iterator[Job]]
View = TypeVar("View", bound=Page)


def pages(jobs: Iterable[Job]) -> dict[str, Page]:
    """The pages among the jobs by their address's path."""
    return {job.address.path: job.page for job in jobs if isinstance(job, PageJob)}


def files(jobs: Iterable[Job]) -> dict[str, str]:
    """The texts of the files among the jobs by the path of their output."""
    return {
        job.address.output_path: job.content.decode() for job in jobs if isinstance(job, FileJob)
    }


def page_at(jobs: Iterable[Job], path: str, view: type[View]) -> View:
    """The page at that path, which is a view of that sort."""
    page = pages(jobs)[path]
    assert isinstance(page, view)
    return page
