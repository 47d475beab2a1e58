"""Segments to the HTML of one page."""

from xiangpu.markup.convert import convert
from xiangpu.markup.segments import render_segments


def test_a_link_gets_the_address_of_the_page_that_shows_it() -> None:
    html = render_segments(
        convert('[大米](rice.md "好<米>"){.button}'),
        lambda target: f"../{target}?a&b",
        lambda _: "",
    )
    assert html == (
        '<p><a href="../rice.md?a&amp;b" title="好&lt;米&gt;" class="button">大米</a></p>'
    )


def test_a_link_that_leads_nowhere_becomes_its_words() -> None:
    html = render_segments(convert("甲[**大**米](no.md)乙"), lambda _: None, lambda _: "")
    assert html == "<p>甲<strong>大</strong>米乙</p>"


def test_a_picture_is_drawn_by_whoever_shows_it_inside_a_link_too() -> None:
    html = render_segments(
        convert("[![田](a.jpg)](b.md)"),
        lambda target: target,
        lambda picture: f"<i>{picture.alt}</i>",
    )
    assert html == '<p><a href="b.md"><i>田</i></a></p>'
