"""Emphasis as Chinese needs it: `**真，**她` and `__真，__她` are bold, `30*20*10` is a size.

It takes the place of Python-Markdown's own pattern, follows CommonMark 0.31, section 6.2, but for
the rule about punctuation, which no Chinese sentence can keep, and takes time that is linear in
the text.
"""

import re
from typing import NamedTuple
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from xiangpu.markup.shortcuts import Unmarked

RUN = re.compile(r"\*(?:(?<!\d\*)|(?!\d))\**|_+")
"""A run of signs, but for the one in `30*20`."""
ASCII_WORD = re.compile(r"[A-Za-z0-9]")
TAGS = {1: "em", 2: "strong"}
LITERAL_TAGS = frozenset({"code", "pre"})

Part = str | Element


class Run(NamedTuple):
    """A run of signs: what it may do, how many of them are left, and how many there were."""

    sign: str
    opens: bool
    closes: bool
    length: int


class Opener(NamedTuple):
    """A run that waits for its end, and where in the parts it stands."""

    at: int
    run: Run
    left: int


def read_run(sign: str, before: str, after: str) -> Run:
    """The run between these two characters, either of which may be empty."""
    opens = bool(after) and not after.isspace()
    closes = bool(before) and not before.isspace()
    if sign[0] == "_":
        opens = opens and not ASCII_WORD.match(before)
        closes = closes and not ASCII_WORD.match(after)
    return Run(sign[0], opens, closes, len(sign))


def may_pair(opener: Run, closer: Run) -> bool:
    """CommonMark's rule of three, for runs that may both open and close."""
    if not (opener.closes or closer.opens):
        return True
    total = opener.length + closer.length
    return total % 3 != 0 or (opener.length % 3 == 0 and closer.length % 3 == 0)


class Emphasis:
    """The inline content of one element, read from left to right."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.openers: list[Opener] = []

    def read(self, text: str, before: str, after: str) -> None:
        """Takes text that stands between these two characters."""
        done = 0
        for match in RUN.finditer(text):
            start, end = match.span()
            self.parts.append(text[done:start])
            run = read_run(
                match[0],
                text[start - 1] if start else before,
                text[end] if end < len(text) else after,
            )
            self.take(run)
            done = end
        self.parts.append(text[done:])

    def take(self, run: Run) -> None:
        """Closes what the run can close, and keeps the rest of it as an opener or as text."""
        left = run.length
        while left and run.closes:
            index = self.find_opener(run)
            if index is None:
                break
            left -= self.wrap(index, left)
        if not left:
            return
        if run.opens:
            self.openers.append(Opener(len(self.parts), run, left))
        self.parts.append(run.sign * left)

    def find_opener(self, closer: Run) -> int | None:
        """The nearest opener that fits."""
        for index in range(len(self.openers) - 1, -1, -1):
            opener = self.openers[index].run
            if opener.sign == closer.sign and may_pair(opener, closer):
                return index
        return None

    def wrap(self, index: int, left: int) -> int:
        """Wraps all since that opener in an element; gives the number of signs used."""
        opener = self.openers[index]
        used = 2 if min(left, opener.left) >= 2 else 1
        element = Element(TAGS[used])
        fill(element, self.parts[opener.at + 1 :])
        rest = opener.left - used
        self.parts[opener.at :] = [opener.run.sign * rest, element]
        del self.openers[index:]
        if rest:
            self.openers.append(opener._replace(left=rest))
        return used


def fill(element: Element, parts: list[Part]) -> None:
    """Puts the parts into an element."""
    last: Element | None = None
    run: list[str] = []
    for part in [*parts, None]:
        if isinstance(part, str):
            run.append(part)
            continue
        words = "".join(run)
        if last is None:
            element.text = words
        else:
            last.tail = words
        run, last = [], part
        if part is not None:
            element.append(part)


class EmphasisTreeprocessor(Treeprocessor):
    """Reads emphasis after every other inline mark, so that those stay whole."""

    def run(self, root: Element) -> None:
        for element in list(root.iter()):
            if holds_sign(element) and element.tag not in LITERAL_TAGS:
                self.emphasise(element)

    def emphasise(self, element: Element) -> None:
        """Reads the inline content of one element anew."""
        children = list(element)
        emphasis = Emphasis()
        read_text(emphasis, element.text, first=True, last=not children)
        for index, child in enumerate(children):
            if self.md.is_block_level(child.tag):
                emphasis.openers.clear()
            emphasis.parts.append(child)
            read_text(emphasis, child.tail, first=False, last=index == len(children) - 1)
            child.tail = None
            element.remove(child)
        fill(element, emphasis.parts)


def holds_sign(element: Element) -> bool:
    """Whether the text before, between or after the children holds a sign of emphasis."""
    text = element.text
    if text and ("*" in text or "_" in text):
        return True
    for child in element:
        text = child.tail
        if text and ("*" in text or "_" in text):
            return True
    return False


def read_text(emphasis: Emphasis, text: str | None, first: bool, last: bool) -> None:
    """Takes the text before, between or after the children; a child counts as a letter."""
    if isinstance(text, AtomicString) and not isinstance(text, Unmarked):
        emphasis.parts.append(str(text))
    elif text:
        emphasis.read(text, "" if first else "字", "" if last else "字")


def extend_emphasis(md: Markdown) -> None:
    """Puts our emphasis in the place of the library's."""
    for name in ("em_strong", "em_strong2"):
        md.inlinePatterns.deregister(name, strict=False)
    md.treeprocessors.register(EmphasisTreeprocessor(md), "emphasis", 18)
