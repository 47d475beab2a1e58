"""What a page says of itself in its head: to browsers, search engines and those who share it."""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import msgspec


class Head(msgspec.Struct, frozen=True):
    """The head of one page."""

    lang: str
    metas: dict[str, str]
    """Contents by name or property."""
    links: tuple[dict[str, str], ...]
    """The attributes of each `link` element."""
    data: tuple[dict[str, Any], ...]
    """The JSON-LD objects."""

    @property
    def canonical(self) -> str:
        """The canonical address, or nothing."""
        return next((link["href"] for link in self.links if link["rel"] == "canonical"), "")

    @property
    def alternates(self) -> dict[str, str]:
        """The true translations by language, the page itself among them."""
        return {link["hreflang"]: link["href"] for link in self.links if "hreflang" in link}

    @property
    def is_indexed(self) -> bool:
        """Whether search engines may list the page."""
        return self.metas.get("robots") != "noindex"


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lang = ""
        self.metas: dict[str, str] = {}
        self.links: list[dict[str, str]] = []
        self.scripts: list[str] = []
        self.in_data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.lang = values["lang"]
        elif tag == "meta":
            self.metas[values.get("name") or values.get("property", "")] = values.get("content", "")
        elif tag == "link":
            self.links.append(values)
        self.in_data = values.get("type") == "application/ld+json"

    def handle_endtag(self, tag: str) -> None:
        self.in_data = False

    def handle_data(self, data: str) -> None:
        if self.in_data:
            self.scripts.append(data)


def parse_head(text: str) -> Head:
    """The head of a page's HTML."""
    parser = _Parser()
    parser.feed(text)
    data = tuple(json.loads(script) for script in parser.scripts)
    return Head(parser.lang, parser.metas, tuple(parser.links), data)


def parse_heads(output: Path) -> dict[str, Head]:
    """The heads of all pages below the folder, by path."""
    return {
        file.relative_to(output).as_posix(): parse_head(file.read_text(encoding="utf-8"))
        for file in sorted(output.rglob("*.html"))
    }
