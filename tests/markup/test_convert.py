"""Bodies as a whole: safe, pure, and honest about what was removed."""

import inspect
import re
import sys
from html.parser import HTMLParser

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.markup.rendering import codes_of, html_of
from xiangpu.markup.canonical import VOID_TAGS
from xiangpu.markup.convert import convert
from xiangpu.markup.markup import Markup

MARKDOWN = """- @* @1. @# @> @**@__@_@*@`@```@甲，@乙 @word@|@[链](a.md)@![图](a.jpg)@
[^1]@
[^1]: 注@
: 释@http://a.cn/b?c=1&d=2@{#id .c}@\u3000\u3000@1、@<br>@\\@&amp;@---@\n@\n\n@    """
RAW_HTML = """<div>@</div>@<span>@<p>@<li>@<ul>@</ul>@<details><summary>问</summary>@</details>@
<h1>@</h1>@<a href="x">@</a>@<img src=c.png onerror=alert(1)>@<script>alert(1)</script>@<scr@ipt>@
<table>@
<a href="javascript:alert(1)">@[x](javascript:alert(1))@[x](java&#115;cript:alert(1))@<tr><td>@
<svg onload=x>@<style>@<iframe src="//a.cn">@
<b onclick='x'>@<!-- @-->@&#60;script&#62;@\x02@\x03@
klzzwxh:0000@<math>@<dl><dd>@<ol start=x>"""
PIECES = st.sampled_from([*MARKDOWN.split("@"), *RAW_HTML.split("@"), "a@b.cn"])
BODIES = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=20).map("".join))


class Audit(HTMLParser):
    """Notes every tag and attribute, and whether tags are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.addresses: list[str] = []
        self.ids: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in VOID_TAGS:
            self.open.append(tag)
        for name, value in attrs:
            self.names.add(name)
            if name in ("href", "src"):
                self.addresses.append(value or "")
            if name == "id":
                self.ids.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def audit(html: str) -> Audit:
    found = Audit()
    found.feed(html)
    found.close()
    assert found.open == []
    return found


@given(BODIES)
def test_no_text_lets_anything_harmful_through(text: str) -> None:
    html = html_of(text)
    found = audit(html)
    assert found.tags.isdisjoint({"script", "style", "iframe", "svg", "math", "form", "object"})
    assert [name for name in found.names if name.startswith("on") or name == "style"] == []
    schemes = [re.sub(r"[\x00-\x20]", "", address).lower() for address in found.addresses]
    assert [address for address in schemes if address.startswith(("javascript:", "data:"))] == []


@given(BODIES)
def test_ids_are_unique_and_told(text: str) -> None:
    ids = audit(html_of(text)).ids
    assert len(set(ids)) == len(ids)
    assert set(ids) <= set(convert(text).fragments)


@given(BODIES)
def test_no_placeholder_of_the_parser_is_left_in_the_page(text: str) -> None:
    html = html_of(text.replace("klzzwxh", ""))
    assert not re.search("[\x02\x03]|klzzwxh|wzxhzdk", html)


@given(BODIES, BODIES)
def test_a_body_depends_on_its_own_text_alone(one: str, other: str) -> None:
    first = convert(one)
    convert(other)
    assert convert(one) == first


@given(BODIES)
def test_a_body_survives_being_kept(text: str) -> None:
    markup = convert(text)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(markup), type=Markup) == markup


@given(BODIES)
def test_no_heading_level_is_skipped(text: str) -> None:
    levels = [1, *(heading.level for heading in convert(text).headings)]
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False))
    assert 1 not in levels[1:]


def test_an_empty_body_has_nothing() -> None:
    assert convert("") == convert(" \n\n") == Markup()


def test_harmless_html_of_the_authors_own_stays() -> None:
    text = (
        "<details><summary>问</summary>答</details>\n\nH<sub>2</sub>O <ruby>稻<rt>dào</rt></ruby>"
    )
    assert html_of(text) == text.replace("\n\n", "\n<p>") + "</p>"


def test_what_was_removed_is_said_with_its_line_in_order() -> None:
    text = (
        "`<script>` 好\n\n<font color=red>红</font>\n\n"
        '<img src="a.jpg" style="x" style="y">\n\n[甲](javascript:x)\n\n<script>x</script>\n'
    )
    assert codes_of(text) == [
        ("raw-tag-removed", 3),
        ("raw-attribute-removed", 5),
        ("unsafe-link", 7),
        ("raw-tag-removed", 9),
    ]


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("http://a.cn/b.jpg", "foreign-picture"),
        ("//a.cn/b.jpg", "foreign-picture"),
        ("data:image/png;base64,AAAA", "embedded-picture"),
        ("file:///C:/b.jpg", "picture-on-own-computer"),
        (r"C:\图\b.jpg", "picture-on-own-computer"),
        (r"\\pc\b.jpg", "picture-on-own-computer"),
    ],
)
def test_a_picture_that_is_not_beside_the_file_is_a_problem(source: str, code: str) -> None:
    text = f"甲\n\n![图](<{source}>)\n\n乙"
    assert codes_of(text) == [(code, 3)]
    assert convert(text).pictures == ()


def test_a_raw_picture_is_checked_like_any_other() -> None:
    assert codes_of('甲\n<img src="https://a.cn/b.jpg">') == [("foreign-picture", 2)]


def test_an_unsafe_link_keeps_its_words() -> None:
    assert html_of("[甲](javascript:alert(1)) [乙](ftp://a.cn)") == "<p>甲 乙</p>"


def test_html_in_the_wrong_place_loses_its_tags() -> None:
    assert html_of("<li>孤</li>") == "孤"
    assert html_of("<span><h3>题</h3></span>") == '<p><span></span></p><h2 id="题">题</h2>'
    assert "<caption>表</caption>" in html_of("<table><caption>表</caption><tr><td>甲</table>")
    assert "表" not in html_of("<table><tr><td>甲</td></tr><caption>表</caption></table>")
    assert html_of("<ul>甲<li>乙</li></ul>") == "<ul><li>甲</li><li>乙</li></ul>"


def test_too_little_room_is_said_and_leaves_nothing_behind() -> None:
    item = "- 甲\n\n  乙\n"
    nested = "\n".join(f"{'  ' * depth}- 甲" for depth in range(30))
    before = convert(item)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 60)
    try:
        cramped = codes_of(nested)
    finally:
        sys.setrecursionlimit(limit)
    assert cramped == [("body-too-deep", 1)]
    assert convert(item) == before
