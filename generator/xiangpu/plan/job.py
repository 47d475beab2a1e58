"""One output file to make, with everything it needs."""

import msgspec

from xiangpu.model.address import Address
from xiangpu.model.page_view import Page
from xiangpu.model.view import Site
from xiangpu.pictures.recipe import Recipe


class PageJob(msgspec.Struct, frozen=True, kw_only=True):
    """A page to render from its template."""

    site: Site
    page: Page
    sources: tuple[str, ...] = ()
    """The files its content was written in, for those who ask."""

    @property
    def address(self) -> Address:
        return self.page.address


class FileJob(msgspec.Struct, frozen=True, kw_only=True):
    """A file whose bytes are known already: a feed, a sitemap, a style sheet."""

    address: Address
    content: bytes


class CopyJob(msgspec.Struct, frozen=True, kw_only=True):
    """A file to copy as it is: an attachment."""

    address: Address
    source: str
    """From the town's folder."""


class PhotoJob(msgspec.Struct, frozen=True, kw_only=True):
    """A photo to publish in one size and format."""

    address: Address
    source: str
    """From the town's folder."""
    digest: str
    """Of the photo's bytes, in hexadecimal."""
    recipe: Recipe


Job = PageJob | FileJob | CopyJob | PhotoJob
