"""What the shortcuts pass by could not have come to anything."""

import pytest
from hypothesis import given

from tests.markup.test_convert import BODIES
from xiangpu.bundled import bundled_root
from xiangpu.load.front_matter import Parts, split
from xiangpu.markup import parser, segmenter
from xiangpu.markup.parser import BodyParser
from xiangpu.markup.sanitise import sanitise
from xiangpu.markup.segmenter import cut


def build_long_way() -> BodyParser:
    """The parser with the library's own parts alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parser, "take_shortcuts", lambda md: None)
        return BodyParser()


QUICK, LONG = BodyParser(), build_long_way()


def demonstration_bodies() -> list[str]:
    """The Markdown of every file of the demonstration town."""
    paths = sorted((bundled_root() / "content").rglob("*.md"))
    parts = [split(path.read_text(encoding="utf-8").split("\n")) for path in paths]
    return [part.body.text for part in parts if isinstance(part, Parts)]


def test_the_demonstration_town_reads_the_same_without_the_shortcuts() -> None:
    bodies = demonstration_bodies()
    assert len(bodies) > 100
    for body in bodies:
        assert QUICK.parse(body) == LONG.parse(body)
        assert QUICK.raw_html() == LONG.raw_html()


@given(BODIES)
def test_any_text_reads_the_same_without_the_shortcuts(text: str) -> None:
    assert QUICK.parse(text) == LONG.parse(text)
    assert QUICK.raw_html() == LONG.raw_html()


@pytest.mark.parametrize(
    "text",
    [
        "甲乙\n2. 丙",
        "甲乙\n- 丙",
        "甲乙\n===",
        "甲乙\n: 丙",
        "甲乙\n> 丙",
        "甲乙\n[丙]: http://a.cn",
        "甲乙\n[^丙]: 丁",
        "甲乙\n# 丙",
        "甲|乙\n-|-\n丙|`丁|戊`",
        "|甲|\n|-|\n|\\||",
        "- 甲\n\n    乙\n- 丙\n    - 丁 **戊**",
        "甲\\*乙 **丙**\t丁",
        "甲&乙 &amp; <丙> &#60; &nbsp",
        "# 甲 *乙* {#a .b}\n丙 https://a.cn?b=1&c=2",
        "30*20*10 和 3**4** 和 *5*",
        "甲  \n乙\n \n丙",
        "\x02wzxhzdk:0\x03 <b>甲</b>\r\n乙",
    ],
)
def test_a_text_near_the_edge_of_a_shortcut_reads_the_same_without_it(text: str) -> None:
    assert QUICK.parse(text) == LONG.parse(text)


@given(BODIES)
def test_a_plain_element_is_cut_as_its_parts_would_be(text: str) -> None:
    html = sanitise(QUICK.parse(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(segmenter, "PLAIN_LEAVES", frozenset())
        expected = cut(html)
    assert cut(html) == expected
