"""Where a page comes from, and what about it is different since it was made last."""

from collections.abc import Iterable

import msgspec

from xiangpu.plan.job import Job, PageJob
from xiangpu.run.fingerprint import find_changed, take_shared, view_name
from xiangpu.run.record import SiteRecord, record_name
from xiangpu.run.site_keys import theme_digests
from xiangpu.run.store import Store
from xiangpu.run.surveying import Desk, load_unit
from xiangpu.survey import Survey
from xiangpu.workshop import Workshop


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """Which part of all that a page depends on is different since it was made last."""

    page: tuple[str, ...] = ()
    """Fields of its own view."""
    site: tuple[str, ...] = ()
    """Fields of the view that all pages of the site share."""
    theme: bool = False
    addresses: bool = False
    """Where the sites are to be found, or how pages link to one another."""
    tool: bool = False
    """Made last by another version of the tool; what else is different is not known."""
    first: bool = False
    """Never made, as far as is known."""


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """Where a page comes from."""

    address: str
    sources: tuple[str, ...]
    templates: tuple[str, ...]
    view: str
    changes: Changes


def find_explanation(
    desk: Desk, survey: Survey, keys: dict[str, str], page: str
) -> Explanation | None:
    """Where the page at that address comes from; nothing where no site has such a page.

    `keys` are those that the units were surveyed under.
    """
    workshop = Workshop(desk.head.options, survey)
    first = page.strip("/").partition("/")[0]
    for village in sorted(workshop.units, key=lambda village: village != first):
        job = _find_page(workshop.plan(load_unit(desk, village, keys[village])).jobs, page)
        if job is not None:
            return _explain(desk, survey, village, job)
    return None


def _find_page(jobs: Iterable[Job], page: str) -> PageJob | None:
    wanted = _folder_of(page)
    pages = (job for job in jobs if isinstance(job, PageJob))
    return next((job for job in pages if _folder_of(job.address.output_path) == wanted), None)


def _folder_of(page: str) -> str:
    """A page's address as people may write it, with or without `index.html` and slashes."""
    return page.strip("/").removesuffix("index.html").strip("/")


def _explain(desk: Desk, survey: Survey, village: str, job: PageJob) -> Explanation:
    chain = survey.looks[village].chain
    return Explanation(
        address=job.address.output_path,
        sources=job.sources or ("site.yaml",),
        templates=tuple(f"themes/{name}/{job.page.template}" for name in chain.names),
        view=view_name(job),
        changes=_find_changes(desk, survey, village, job),
    )


def _find_changes(desk: Desk, survey: Survey, village: str, job: PageJob) -> Changes:
    name, lang = record_name(desk.head.options, village), job.site.lang
    kept = desk.store.get_keyed(name, SiteRecord)
    if kept is None:
        return Changes(tool=True) if _is_kept_by_another(desk.store, name) else Changes(first=True)
    file, before = kept[1].files.get(job.address.output_path), kept[1].shared.get(lang)
    if file is None or file.page is None or before is None:
        return Changes(first=True)
    theme = theme_digests(survey)[survey.looks[village].chain.folders]
    now = take_shared(survey, theme, [job])[lang]
    same_sort = file.page.view == view_name(job)
    return Changes(
        page=find_changed(file.page.page, job.page) if same_sort else ("template",),
        site=find_changed(before.site, job.site),
        theme=before.theme != now.theme,
        addresses=before.addresses != now.addresses,
    )


def _is_kept_by_another(store: Store, name: str) -> bool:
    """Whether another version of the tool kept a piece of that name."""
    others = (folder for folder in store.find_versions() if folder != store.folder)
    return any((folder / f"{name}.msgpack").is_file() for folder in others)
