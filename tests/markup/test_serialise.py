from xml.etree.ElementTree import Element, SubElement

from hypothesis import given
from hypothesis import strategies as st
from markdown.serializers import to_html_string

from xiangpu.markup.serialise import serialise

TEXTS = st.text("ab1&<>\"'#x;甲\n", max_size=10)
TAGS = st.sampled_from(["p", "a", "br", "img", "td", "em"])


def grow(tag: str, text: str, attributes: dict[str, str], children: list[Element]) -> Element:
    element = Element(tag, attributes)
    element.text = None if tag in ("br", "img") else text
    element.tail = text
    if tag not in ("br", "img"):
        element.extend(children)
    return element


ATTRIBUTES = st.dictionaries(st.sampled_from(["href", "class", "alt", "title"]), TEXTS)
TREES = st.recursive(
    st.builds(grow, TAGS, TEXTS, ATTRIBUTES, st.just([])),
    lambda inner: st.builds(grow, TAGS, TEXTS, ATTRIBUTES, st.lists(inner, max_size=3)),
    max_leaves=8,
)


@given(TREES)
def test_every_tree_is_written_as_the_library_writes_it(tree: Element) -> None:
    assert serialise(tree) == to_html_string(tree)


def test_whole_entities_stay_and_all_other_signs_are_escaped() -> None:
    paragraph = Element("p")
    paragraph.text = "甲&乙 &amp; &#60; <"
    link = SubElement(paragraph, "a", {"title": '"a"', "href": "?b&c"})
    link.tail = ">"
    assert serialise(paragraph) == (
        '<p>甲&amp;乙 &amp; &#60; &lt;<a href="?b&amp;c" title="&quot;a&quot;"></a>&gt;</p>'
    )
