"""What is kept of a site that was made: its files, and what each was made of."""

import msgspec

from xiangpu.options import Options
from xiangpu.plan.job import PhotoJob
from xiangpu.problems import Problem
from xiangpu.run.fingerprint import PagePrint, SharedPrint


class FileRecord(msgspec.Struct, frozen=True, array_like=True):
    """A file that was made: the key of all it depends on, and the digest of its bytes."""

    key: str
    digest: str
    page: PagePrint | None = None
    """What is kept of its view, if it is a page."""

    @property
    def is_page(self) -> bool:
        return self.page is not None


class SiteRecord(msgspec.Struct, frozen=True):
    """The files of a site by their paths in the output, and by language what its pages share."""

    files: dict[str, FileRecord]
    shared: dict[str, SharedPrint]


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """What was done for a site."""

    village: str
    site: str
    key: str
    """All that the site depends on, as it was when the site was made."""
    record: SiteRecord
    staged: tuple[str, ...] = ()
    """Paths in the output of the files that differ from what lies there."""
    claimed: dict[str, str] = {}
    """Files of the site that its lost manifest named, with their digests."""
    reused: int = 0
    """Pages that were not rendered again."""
    is_whole: bool = False
    """Whether nothing of the site had to be looked at."""
    mistakes: tuple[Problem, ...] = ()
    wanted: tuple[PhotoJob, ...] = ()
    """Pictures that nobody has made yet."""


def record_name(options: Options, village: str) -> str:
    """The name under which is kept what was made for a unit."""
    return f"site/{options.links}/{village}"
