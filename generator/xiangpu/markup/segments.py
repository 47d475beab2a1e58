"""Segments to the HTML of one page."""

from collections.abc import Callable
from html import escape

from xiangpu.markup.markup import Html, Link, Markup, Picture, Segment

ResolveLink = Callable[[str], str | None]
RenderPicture = Callable[[Picture], str]


def render_segments(
    markup: Markup, resolve_link: ResolveLink, render_picture: RenderPicture
) -> str:
    """The body's HTML for one page.

    `resolve_link` gives the address for an internal target, or None: then its words stay as plain
    text. `render_picture` gives phrasing content.
    """
    return render_all(markup.segments, resolve_link, render_picture)


def render_all(
    segments: tuple[Segment, ...], resolve_link: ResolveLink, render_picture: RenderPicture
) -> str:
    """The HTML of some segments."""
    rendered: list[str] = []
    for segment in segments:
        if isinstance(segment, Html):
            rendered.append(segment.html)
        elif isinstance(segment, Picture):
            rendered.append(render_picture(segment))
        else:
            content = render_all(segment.content, resolve_link, render_picture)
            rendered.append(render_link(segment, resolve_link(segment.target), content))
    return "".join(rendered)


def render_link(link: Link, address: str | None, content: str) -> str:
    """The link round its content, or the content alone."""
    if address is None:
        return content
    title = f' title="{escape(link.title)}"' if link.title else ""
    classes = f' class="{escape(link.classes)}"' if link.classes else ""
    return f'<a href="{escape(address)}"{title}{classes}>{content}</a>'
