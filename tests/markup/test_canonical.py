"""Our parser of sanitised HTML sees what the standard library's parser sees."""

from html import escape
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from xiangpu.markup.canonical import Attributes, CanonicalParser, build_tag
from xiangpu.markup.sanitise import sanitise

HTML = st.lists(
    st.one_of(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "<a href='x>y'>", '<a title="&quot;<b>">', "</a>", "<img alt=>"]
        ),
        st.text("ab<>\"'&;= /甲\n", max_size=8),
    ),
    max_size=12,
).map("".join)


class Ours(CanonicalParser):
    def __init__(self) -> None:
        self.seen: list[object] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        self.seen.append((tag, attributes))

    def end(self, tag: str) -> None:
        self.seen.append(tag)

    def text(self, data: str) -> None:
        self.seen.append([data])


class Theirs(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[object] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        self.seen.append(tag)

    def handle_data(self, data: str) -> None:
        self.seen.append([escape(data, quote=False).replace("\xa0", "&nbsp;")])


@given(HTML)
def test_both_parsers_see_the_same(html: str) -> None:
    clean = sanitise(html)
    ours, theirs = Ours(), Theirs()
    ours.read(clean)
    theirs.feed(clean)
    theirs.close()
    assert ours.seen == theirs.seen


@given(st.dictionaries(st.sampled_from(["id", "title"]), st.text(max_size=10)))
def test_a_tag_is_read_as_it_was_built(attributes: dict[str, str]) -> None:
    ours = Ours()
    ours.read(build_tag("p", attributes))
    assert ours.seen == [("p", attributes)]
