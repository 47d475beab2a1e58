"""What all pages of a site share: its style sheet, icon and the theme's own static files."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from xiangpu.model.address import Address
from xiangpu.model.view import Site
from xiangpu.plan.job import FileJob
from xiangpu.problems import Problem

RenderAsset = Callable[[str, Site], str | Problem]
"""A theme's template, such as `style.css`, as a text for the site."""


class SiteAssets(msgspec.Struct, frozen=True):
    """The site's view with the addresses of its assets, the assets, and the theme's mistakes."""

    view: Site
    jobs: tuple[FileJob, ...]
    problems: tuple[Problem, ...]


def plan_assets(view: Site, render_asset: RenderAsset, folders: tuple[Path, ...]) -> SiteAssets:
    """The assets of a site, each named by its content, so that browsers may keep it for good."""
    jobs: list[FileJob] = []
    problems: list[Problem] = []
    places: dict[str, Address] = {}
    for name in ("style.css", "icon.svg"):
        text = render_asset(name, view)
        if isinstance(text, Problem):
            problems.append(text)
        else:
            job = _named_by_content(view.id, name, text.encode())
            jobs.append(job)
            places[name] = job.address
    jobs += _static_files(view.id, folders)
    whole = msgspec.structs.replace(
        view,
        stylesheet=places.get("style.css", view.stylesheet),
        icon=places.get("icon.svg"),
        script=next((job.address for job in jobs if job.address.path == "assets/theme.js"), None),
    )
    return SiteAssets(whole, tuple(jobs), tuple(problems))


def _named_by_content(site: str, name: str, content: bytes) -> FileJob:
    stem, _, suffix = name.rpartition(".")
    digest = hashlib.blake2b(content, digest_size=4).hexdigest()
    return FileJob(address=Address(site, f"assets/{stem}.{digest}.{suffix}"), content=content)


def _static_files(site: str, folders: tuple[Path, ...]) -> Iterator[FileJob]:
    """The files below `static/` in each theme of the chain, a child's before its parents'."""
    seen: set[str] = set()
    for folder in folders:
        static = folder / "static"
        for path in sorted(static.rglob("*")) if static.is_dir() else ():
            name = path.relative_to(static).as_posix()
            if path.is_file() and name not in seen:
                seen.add(name)
                yield FileJob(address=Address(site, f"assets/{name}"), content=path.read_bytes())
