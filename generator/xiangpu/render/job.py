"""One job to the bytes of its file."""

from collections.abc import Mapping
from pathlib import Path

from xiangpu.load.photos import load_photo
from xiangpu.pictures.developing import develop
from xiangpu.plan.job import CopyJob, FileJob, Job, PageJob, PhotoJob
from xiangpu.problems import Misfit, Place, Problem
from xiangpu.render.environment import ThemeEnvironment
from xiangpu.render.page import render_page


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
            made = _develop(job, root / job.source)
            return made.at(Place(job.source)) if isinstance(made, Misfit) else made


def _develop(job: PhotoJob, path: Path) -> bytes | Misfit:
    data = load_photo(path)
    made = data if isinstance(data, Misfit) else develop(data, path.name, (job.recipe,))
    return made if isinstance(made, Misfit) else made[0]
