"""One job to the bytes of its file."""

from collections.abc import Mapping
from pathlib import Path

from xiangpu.plan.job import CopyJob, FileJob, Job, PageJob
from xiangpu.problems import Misfit, Place, Problem
from xiangpu.render.environment import ThemeEnvironment
from xiangpu.render.page import render_page
from xiangpu.render.photos import render_photo


def render_job(
    job: Job, environments: Mapping[str, ThemeEnvironment], root: Path
) -> bytes | Problem:
    """The file's bytes, or the mistake in a theme or photo; environments are by language."""
    match job:
        case PageJob(site=site, page=page):
            html = render_page(environments[page.lang], page.template, site, page)
            return html if isinstance(html, Problem) else html.encode()
        case FileJob(content=content):
            return content
        case CopyJob(source=source):
            return (root / source).read_bytes()
        case _:
            photo = render_photo(root / job.source, job.width)
            return photo.at(Place(job.source)) if isinstance(photo, Misfit) else photo
