"""Line breaks inside a paragraph: between Chinese characters they must not show as a gap."""

import re

from xiangpu.markup.characters import NEUTRAL, WIDE

INNER = re.compile(rf"(?<=[{WIDE}]) *\n *(?=[{WIDE}{NEUTRAL}])|(?<=[{NEUTRAL}]) *\n *(?=[{WIDE}])")
PAIR = re.compile(rf"[{WIDE}][{WIDE}{NEUTRAL}]|[{NEUTRAL}][{WIDE}]")
SPACE = " \n"


class SoftBreaks:
    """Follows the text of a paragraph through its inline tags."""

    def __init__(self) -> None:
        self.last = ""
        self.broken = False
        """Whether a line break came after the last character."""

    def reset(self) -> None:
        """Forgets the text before: a block begins or ends, or a picture stands between."""
        self.last, self.broken = "", False

    def split(self, data: str) -> tuple[bool, str, str]:
        """Whether the break before this text must go, the text, and the white space after it."""
        words = data.strip(SPACE)
        if not words:
            self.broken = self.broken or "\n" in data
            return False, "", data
        start = data.index(words)
        lead, tail = data[:start], data[start + len(words) :]
        joins = (self.broken or "\n" in lead) and bool(PAIR.fullmatch(self.last + words[0]))
        self.last, self.broken = words[-1], "\n" in tail
        if "\n" in words:
            words = INNER.sub("", words)
        return joins, words if joins else lead + words, tail
