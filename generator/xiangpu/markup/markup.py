"""What a Markdown body becomes: frozen segments, headings and what was found on the way."""

import msgspec

from xiangpu.problems import Fact


class Html(msgspec.Struct, frozen=True, tag="html", array_like=True):
    """Sanitised HTML, ready for the page."""

    html: str


class Link(msgspec.Struct, frozen=True, tag="link", array_like=True):
    """A link inside the town, to be resolved for the page that shows it."""

    target: str
    """As the author wrote it: `product:daowan/dw-rice`, `../dw-rice.md#x`, `#x`, `files/a.pdf`."""
    title: str
    content: "tuple[Segment, ...]"
    """What stands inside the `<a>`."""
    classes: str = ""


class Picture(msgspec.Struct, frozen=True, tag="picture", array_like=True):
    """A picture beside the author's file; what replaces it must be phrasing content."""

    source: str
    """As the author wrote it."""
    alt: str
    title: str
    classes: str = ""


Segment = Html | Link | Picture


class Heading(msgspec.Struct, frozen=True, array_like=True):
    level: int
    """From 2 to 6: the page owns level 1."""
    id: str
    text: str


class Finding(msgspec.Struct, frozen=True):
    """A problem found in a body, before it is known in which file the body stands."""

    code: str
    facts: dict[str, Fact]
    line: int
    """Line of the body, from 1."""


class Markup(msgspec.Struct, frozen=True):
    """One body, a pure function of its text: it may be kept for as long as the text stays."""

    segments: tuple[Segment, ...] = ()
    headings: tuple[Heading, ...] = ()
    fragments: tuple[str, ...] = ()
    """Every id, in order. None begins with `xp-`: those are the theme's own."""
    links: tuple[str, ...] = ()
    """Every internal target, once, in order."""
    pictures: tuple[str, ...] = ()
    """Every internal picture, once, in order."""
    findings: tuple[Finding, ...] = ()
