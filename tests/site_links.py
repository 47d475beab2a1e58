"""The references of built pages: what they point at, and whether a file answers."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import msgspec

HOST = "https://host.example"
"""Stands for whatever host serves the output."""

URL_ATTRIBUTES = ("href", "src", "action", "poster", "data")
STYLE_URL = re.compile(r"url\(\s*[\"']?([^\"')]+)")


class Reference(msgspec.Struct, frozen=True):
    """One address in a page or style sheet, as it is written."""

    page: str
    """The file it stands in, from the output folder."""
    tag: str
    url: str

    def __str__(self) -> str:
        return f"{self.page}: <{self.tag}> {self.url}"

    @property
    def is_inside(self) -> bool:
        """Whether it leads to the output, by where it stands, and not to some other host."""
        parts = urlsplit(self.url)
        return not parts.scheme and not parts.netloc

    @property
    def is_tapped(self) -> bool:
        """Whether a reader follows it, so that the page is whole without it."""
        return self.tag in ("a", "meta")


class PageParts(msgspec.Struct, frozen=True):
    """What one file points at, and the places in it that can be pointed at."""

    references: tuple[Reference, ...]
    ids: frozenset[str]


class _Parser(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.page = page
        self.references: list[Reference] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        urls = [values[name] for name in URL_ATTRIBUTES if name in values]
        if "srcset" in values:
            urls += [candidate.split()[0] for candidate in values["srcset"].split(",")]
        if values.get("http-equiv") == "refresh":
            urls.append(values["content"].partition("url=")[2])
        self.references += [Reference(self.page, tag, url) for url in urls]
        if "id" in values:
            self.ids.append(values["id"])


def parse_page(path: str, text: str) -> PageParts:
    """The references and ids of a page."""
    parser = _Parser(path)
    parser.feed(text)
    return PageParts(tuple(parser.references), frozenset(parser.ids))


def parse_style(path: str, text: str) -> PageParts:
    """The references of a style sheet."""
    urls = STYLE_URL.findall(text)
    return PageParts(tuple(Reference(path, "style", url) for url in urls), frozenset())


def parse_site(output: Path) -> dict[str, PageParts]:
    """The parts of every page and style sheet below the folder, by path."""
    parsers = {".html": parse_page, ".css": parse_style}
    parts = {}
    for file in sorted(output.rglob("*")):
        if file.suffix in parsers and file.is_file():
            path = file.relative_to(output).as_posix()
            parts[path] = parsers[file.suffix](path, file.read_text(encoding="utf-8"))
    return parts


def inside_references(parts: dict[str, PageParts]) -> list[Reference]:
    """Every reference to somewhere in the output, in the order of the pages."""
    return [
        reference for page in parts.values() for reference in page.references if reference.is_inside
    ]


def find_file(reference: Reference, prefix: str) -> str | None:
    """The output's file that a host serving it below the prefix would be asked for.

    None for an address that climbs out of the prefix.
    """
    address, _ = urldefrag(urljoin(f"{HOST}{prefix}{reference.page}", reference.url))
    path = unquote(urlsplit(address).path)
    if not path.startswith(prefix):
        return None
    path = path.removeprefix(prefix)
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def find_broken(output: Path, parts: dict[str, PageParts], prefix: str) -> list[str]:
    """Every reference that no file answers, or that names a heading which is not there."""
    broken = []
    for reference in inside_references(parts):
        path = find_file(reference, prefix)
        fragment = unquote(urlsplit(reference.url).fragment)
        if path is None or not (output / path).is_file():
            broken.append(str(reference))
        elif fragment and fragment not in parts[path].ids:
            broken.append(str(reference))
    return broken
