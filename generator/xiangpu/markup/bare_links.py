"""Bare addresses become links; the Chinese text and the punctuation round them stay out."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

URL = r"(?<![A-Za-z0-9/])(?:https?://|www\.)[A-Za-z0-9\-._~:/?#@!$&'()+,;=%]+"
EMAIL = r"(?<![A-Za-z0-9_.+/-])[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
TRAILING = ".,;:!?'_~"


def trim_url(url: str) -> str:
    """The address without the punctuation of the sentence round it."""
    while url and (url[-1] in TRAILING or (url[-1] == ")" and is_unbalanced(url))):
        url = url[:-1]
    return url


def is_unbalanced(url: str) -> bool:
    """Whether the address closes more brackets than it opens."""
    return url.count(")") > url.count("(")


def build_link(href: str, text: str) -> Element:
    """A link whose text is left as it is."""
    link = Element("a", {"href": href})
    link.text = AtomicString(text)
    return link


class BareUrl(InlineProcessor):
    """Links `https://…` and `www.…`."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(  # type: ignore[override]
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        url = trim_url(m[0])
        host = url.removeprefix("https://").removeprefix("http://").removeprefix("www.")
        if not host[:1].isalnum():
            return None, None, None
        href = f"https://{url}" if url.startswith("www.") else url
        return build_link(href, url), m.start(), m.start() + len(url)


class BareEmail(InlineProcessor):
    """Links `name@host.cn`."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(  # type: ignore[override]
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        address = m[0].rstrip("-")
        return build_link(f"mailto:{address}", address), m.start(), m.start() + len(address)


def extend_bare_links(md: Markdown) -> None:
    """Adds the patterns after raw HTML, whose attributes hold addresses too."""
    md.inlinePatterns.register(BareUrl(URL, md), "bare-url", 85)
    md.inlinePatterns.register(BareEmail(EMAIL, md), "bare-email", 84)
