"""Links: one function says how a page spells the way to another place of the output."""

from enum import StrEnum
from functools import lru_cache
from urllib.parse import quote

import msgspec

from xiangpu.model.address import PORTAL, Address
from xiangpu.model.public import absolute


class LinkStyle(StrEnum):
    """How links inside the output are spelt."""

    RELATIVE = "relative"
    """Folders end with a slash; sites with a domain of their own are linked absolutely."""
    FILE = "file"
    """`index.html` is spelt out and every site is a neighbour: for a memory stick."""
    PREVIEW = "preview"
    """Every site is a neighbour: for one local server."""


class Links(msgspec.Struct, frozen=True):
    """What spelling a link depends on, besides the two places."""

    style: LinkStyle = LinkStyle.RELATIVE
    base_urls: dict[str, str] = {}
    """Public addresses by site, each with its final slash: the town's under the portal's id, and
    that of every village with a domain of its own."""


def href(page: Address, target: Address, links: Links) -> str:
    """The target as a link on the page: relative within a host group, absolute across."""
    if target.fragment and page.site == target.site and page.path == target.path:
        return f"#{quote(target.fragment)}"
    if (
        page.site != target.site
        and links.style is LinkStyle.RELATIVE
        and _host(page.site, links) != _host(target.site, links)
    ):
        return absolute(target, links.base_urls) or _relative(page, target, links.style)
    return _relative(page, target, links.style)


def _host(site: str, links: Links) -> str:
    return site if site in links.base_urls else PORTAL


def _relative(page: Address, target: Address, style: LinkStyle) -> str:
    path = _find_way(*_folders(page), _served_path(target, style)) or "./"
    return f"{path}#{quote(target.fragment)}" if target.fragment else path


def _served_path(target: Address, style: LinkStyle) -> str:
    if style is LinkStyle.FILE:
        return target.output_path
    return f"{target.site}/{target.path}" if target.site else target.path


@lru_cache(maxsize=64)
def _folders(page: Address) -> tuple[str, str]:
    """The folder that the page lies in and the one above it, each with its final slash."""
    folder = page.output_path.rpartition("/")[0]
    return (f"{folder}/", _above(f"{folder}/")) if folder else ("", "")


def _above(folder: str) -> str:
    return folder[: folder.rfind("/", 0, -1) + 1]


def _find_way(folder: str, above: str, path: str) -> str:
    """The way from a page's folder to the path; empty to the folder itself."""
    if path.startswith(folder):
        return quote(path[len(folder) :])
    # From there on it is the same for all pages whose folders lie side by side.
    return "../" + _climb(above, path)


@lru_cache(maxsize=4096)
def _climb(folder: str, path: str) -> str:
    steps = 0
    while not path.startswith(folder):
        folder = _above(folder)
        steps += 1
    return "../" * steps + quote(path[len(folder) :])
