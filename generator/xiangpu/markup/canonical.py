"""A parser for HTML as the sanitiser writes it: one canonical spelling, everything escaped.

Text there never holds `<`, and attribute values are always in double quotes and never hold one,
so that a single expression tells tags from text. What it did not take for a tag stays what the
sanitiser wrote.
"""

import re
from html import escape, unescape

Attributes = dict[str, str]

TOKEN = re.compile(
    r"<(?:([a-z][a-z0-9]*)>([^<\n]+)</\1>"
    r'|(/?)([a-z][a-z0-9]*)((?: [^ =<>"/]+="[^"]*")*)>)'
)
ATTRIBUTE = re.compile(r' ([^ =]+)="([^"]*)"')

VOID_TAGS = frozenset({"br", "hr", "img", "wbr"})


class CanonicalParser:
    """Calls one method for every start tag, end tag and text, in order."""

    def start(self, tag: str, attributes: Attributes) -> None:
        raise NotImplementedError

    def end(self, tag: str) -> None:
        raise NotImplementedError

    def text(self, data: str) -> None:
        """Takes text as it is written, with its entities."""
        raise NotImplementedError

    def leaf(self, tag: str, words: str) -> None:
        """Takes a whole element without attributes that holds only text on one line."""
        self.start(tag, {})
        self.text(words)
        self.end(tag)

    def read(self, html: str) -> None:
        """Reads the whole of it."""
        parts = TOKEN.split(html)
        if parts[0]:
            self.text(parts[0])
        for at in range(1, len(parts), 6):
            leaf, words, slash, tag, written, data = parts[at : at + 6]
            if leaf:
                self.leaf(leaf, words)
            elif slash:
                self.end(tag)
            else:
                self.start(tag, parse_attributes(written) if written else {})
            if data:
                self.text(data)


def parse_attributes(written: str) -> Attributes:
    """The attributes by name, their values without entities."""
    return {name: unescape(value) for name, value in ATTRIBUTE.findall(written)}


def build_tag(tag: str, attributes: Attributes) -> str:
    """A start tag."""
    written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return f"<{tag}{written}>"
