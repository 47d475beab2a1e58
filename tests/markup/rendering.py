"""A body's HTML as a page would show it, with plain stand-ins for links and pictures."""

from html import escape

from xiangpu.markup.convert import convert
from xiangpu.markup.markup import Picture
from xiangpu.markup.segments import render_segments


def link_to(target: str) -> str | None:
    """Every target leads to itself, but for those that begin with `missing`."""
    return None if target.startswith("missing") else target


def show_picture(picture: Picture) -> str:
    """An image with its own source."""
    return f'<img src="{escape(picture.source)}" alt="{escape(picture.alt)}">'


def html_of(text: str) -> str:
    """The whole body."""
    return render_segments(convert(text), link_to, show_picture)


def codes_of(text: str) -> list[tuple[str, int]]:
    """The name and line of everything found in the body."""
    return [(finding.code, finding.line) for finding in convert(text).findings]
