"""Footnotes keep their ways there and back."""

from tests.markup.rendering import html_of
from xiangpu.markup.convert import convert

TEXT = "甲[^注 一]乙[^注 一]丙[^b]\n\n[^注 一]: 说明\n[^b]：又\n[^c]: 没用上"


def test_ids_are_numbers_and_unique() -> None:
    assert convert(TEXT).fragments == (
        "fnref:1",
        "fnref2:1",
        "fnref:2",
        "fn:1",
        "fn:2",
        "fn:3",
    )


def test_every_way_back_has_a_name_of_its_own() -> None:
    html = html_of(TEXT)
    for reference, name in (("fnref:1", "↩ 1"), ("fnref2:1", "↩ 1-2"), ("fnref:2", "↩ 2")):
        assert (
            f'<a aria-label="{name}" class="footnote-backref" href="#{reference}" '
            'role="doc-backlink">↩</a>'
        ) in html


def test_a_note_that_nothing_refers_to_has_no_way_back() -> None:
    assert html_of(TEXT).endswith('<li id="fn:3"><p>没用上&nbsp;</p></li></ol></div>')


def test_footnotes_are_no_links_to_be_resolved() -> None:
    assert convert(TEXT).links == ()


def test_the_sign_of_a_footnote_is_no_part_of_a_heading() -> None:
    (heading,) = convert("## 大米[^1]\n\n[^1]: 注").headings
    assert (heading.id, heading.text) == ("大米", "大米")
