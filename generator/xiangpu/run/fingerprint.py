"""What a file is made of: the key that stands for all of it, and what is kept to name a change."""

import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import msgspec

from xiangpu.model.view import View
from xiangpu.plan.job import CopyJob, FileJob, Job, PageJob
from xiangpu.run.store import digest, digest_value
from xiangpu.survey import Survey, base_urls

Fingerprint = bytes
"""Four bytes for each field of a view, in the order in which it declares them."""

_SIZE = 4
_FIELDS = msgspec.msgpack.Decoder(tuple[msgspec.Raw, ...])


class SharedPrint(msgspec.Struct, frozen=True, array_like=True):
    """What all pages of a site in one language are made of."""

    key: str
    """A digest of all the rest."""
    theme: str
    """The digest of the theme's files."""
    addresses: str
    """The digest of the sites' public addresses and of how pages link to one another."""
    site: Fingerprint


class PagePrint(msgspec.Struct, frozen=True, array_like=True):
    """What one page is made of beside that."""

    view: str
    """The name of its sort of view."""
    page: Fingerprint


def take_fingerprint(encoded: bytes) -> Fingerprint:
    """The fingerprints of a view's fields one after the other, the view given as MessagePack."""
    # A checksum is enough: it is asked what changed, never whether something did.
    fields = _FIELDS.decode(encoded)
    return b"".join([zlib.crc32(field).to_bytes(_SIZE, "big") for field in fields])


def find_changed(before: Fingerprint, view: View) -> tuple[str, ...]:
    """The names of the view's fields that are not as they were."""
    now = take_fingerprint(msgspec.msgpack.encode(view))
    starts = range(0, len(now), _SIZE)
    return tuple(
        name
        for name, at in zip(view.__struct_fields__, starts, strict=True)
        if before[at : at + _SIZE] != now[at : at + _SIZE]
    )


def take_shared(survey: Survey, theme: str, jobs: Iterable[Job]) -> dict[str, SharedPrint]:
    """By language, what all pages among the jobs share; `theme` is the digest of its files."""
    urls = base_urls(survey.lenses[0].town, survey.directory)
    addresses = digest_value((sorted(urls.items()), survey.head.options.links))
    sites = {job.site.lang: job.site for job in jobs if isinstance(job, PageJob)}
    shared = {}
    for lang, site in sites.items():
        encoded = msgspec.msgpack.encode(site)
        key = digest(theme.encode(), addresses.encode(), encoded)
        shared[lang] = SharedPrint(key, theme, addresses, take_fingerprint(encoded))
    return shared


def find_material(job: Job, root: Path) -> bytes:
    """All that shapes the bytes of the job's file, but for what its site shares and the tool."""
    match job:
        case PageJob(page=page):
            return msgspec.msgpack.encode(page)
        case FileJob(content=content):
            return content
        case CopyJob(source=source):
            return (root / source).read_bytes()
        case _:
            # The digest stands for the photo, which need not be read again for this.
            return msgspec.msgpack.encode((job.digest, job.recipe))


def job_key(job: Job, material: bytes, shared: dict[str, SharedPrint]) -> str:
    """A digest of all that shapes the bytes of the job's file, but for the tool itself."""
    if isinstance(job, PageJob):
        return digest(shared[job.site.lang].key.encode(), view_name(job).encode(), material)
    return digest(material)


def take_print(job: Job, material: bytes) -> PagePrint | None:
    """What is kept of a page's view; nothing of other files."""
    if not isinstance(job, PageJob):
        return None
    return PagePrint(view_name(job), take_fingerprint(material))


def view_name(job: PageJob) -> str:
    """The name of the page's sort of view."""
    return type(job.page).__name__


def template_of(job: Job) -> str:
    """The job's template, or the ending of a file that has none: `*.jpg`."""
    if isinstance(job, PageJob):
        return job.page.template
    return f"*{PurePosixPath(job.address.output_path).suffix}"
