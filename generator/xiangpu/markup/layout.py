"""Blank lines and indents as Python-Markdown wants them, so that lists and tables are found.

A list or table may follow a paragraph at once, two spaces nest a list, a new line that begins
with 　　 is a new paragraph, and a line that begins with `1、` or `（1）` stays a line.
"""

import re
from typing import NamedTuple

from markdown.util import HTML_PLACEHOLDER

MARKER = re.compile(r"([-*+]|\d{1,9}\.) +(?=\S)")
RULE = re.compile(r"([-*_])(?: *\1){2,} *$")
TABLE_RULE = re.compile(r" *\|?(?: *:?-+:? *\|)* *:?-+:? *\|? *$")
COUNTED = re.compile(
    r"(?:\d{1,2}[、）)]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳])"
)
STAND_IN = re.compile(HTML_PLACEHOLDER % r"\d+")

DASHES = re.compile(r"-{3,} *$")
SENTENCE_ENDS = ("。", "！", "？", "；", "：", "”")

TOO_DEEP = re.compile(
    r"^ {80,}(?:[-*+]|\d+\.) |^ *(?:[-*+] +|\d+\. +|> *){20,}(?=[^-*+\s])", re.MULTILINE
)
"""Forty lists one below the other, or twenty on a line: more than the parser may have to hold."""

STEP = "    "
NESTING = 2
"""So many spaces more than the item above make a line part of that item."""


class Item(NamedTuple):
    """A list item that is still open."""

    indent: int
    ordered: bool


class Layout:
    """Writes lines out one by one, knowing the list items that are open."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.items: list[Item] = []
        self.in_table = False
        self.loose = False
        """Whether the last line belongs to a paragraph of its own inside an item."""
        self.block_depth = 0
        """How deep the first line after the last blank one is."""

    def after_text(self) -> bool:
        """Whether the last line is not blank."""
        return bool(self.lines) and bool(self.lines[-1].strip())

    def part(self) -> None:
        """Parts what comes from what was, by a blank line."""
        if self.after_text():
            self.lines.append("")

    def close_items(self, indent: int) -> Item | None:
        """Closes the items that a line so far in does not belong to; gives the last one closed."""
        closed = None
        while self.items and self.items[-1].indent + NESTING > indent:
            closed = self.items.pop()
        return closed

    def write(self, text: str, depth: int) -> None:
        """Writes a line inside so many items."""
        if not self.after_text():
            self.block_depth = depth
        self.lines.append(STEP * depth + text)

    def put(self, text: str) -> None:
        """Writes a line inside the open items."""
        self.write(text, len(self.items))

    def put_blank(self) -> None:
        self.in_table = False
        self.lines.append("")

    def put_item(self, text: str, indent: int, ordered: bool) -> None:
        """Writes the first line of a list item."""
        in_list = bool(self.items)
        sibling = self.close_items(indent)
        changes = sibling is not None and sibling.ordered != ordered
        # The parser takes a block to be as deep as its first line
        if not in_list or self.loose or changes or len(self.items) < self.block_depth:
            self.part()
        self.put(text)
        self.items.append(Item(indent, ordered))
        self.loose = False

    def put_continuation(self, text: str, indent: int) -> None:
        """Writes a line that is not the first of its item, or is in no item any more."""
        if not self.after_text():
            self.close_items(indent)
            self.loose = bool(self.items)
            self.put(text)
        elif self.loose:
            self.put(text)
        else:
            self.write(text, len(self.items) - 1)

    def put_apart(self, text: str, indent: int) -> None:
        """Writes a line that begins a block of its own."""
        self.close_items(indent)
        self.part()
        self.loose = bool(self.items)
        self.put(text)

    def put_text(self, text: str) -> None:
        """Writes a line of a paragraph outside lists."""
        if self.after_text() and COUNTED.match(text) and not self.lines[-1].startswith("#"):
            self.lines[-1] = self.lines[-1].rstrip() + "  "
        self.write(text, 0)


def is_item(text: str, layout: Layout) -> bool:
    """Whether the line begins a list item; inside a paragraph only `1.` begins a numbered list."""
    marker = MARKER.match(text)
    if marker is None or RULE.match(text):
        return False
    number = marker[1][:-1]
    return bool(layout.items) or not number or number == "1" or not layout.after_text()


def put_line(layout: Layout, line: str, following: str) -> None:
    """Writes one line that is neither blank nor lifted."""
    text = line.lstrip(" ")
    indent = len(line) - len(text)
    first = text[0]
    if first == "\u3000":
        layout.items.clear()
        layout.part()
        layout.write(text.lstrip("\u3000 "), 0)
    elif layout.in_table and "|" in text:
        layout.put(text)
    elif first in "-*+0123456789" and is_item(text, layout):
        layout.in_table = False
        layout.put_item(text, indent, ordered=first.isdigit())
    elif "|" in text and "|" in following and TABLE_RULE.match(following):
        layout.in_table = True
        layout.put_apart(text, indent)
    elif begins_block(text, indent) or layout.in_table or ends_sentence(text, layout):
        layout.in_table = False
        layout.put_apart(text, indent)
    elif layout.items:
        layout.put_continuation(text, indent)
    else:
        layout.put_text(text)


def ends_sentence(text: str, layout: Layout) -> bool:
    """Whether the line is a rule below a sentence, and so does not make it a heading."""
    if text[0] != "-" or not DASHES.match(text) or not layout.after_text():
        return False
    return layout.lines[-1].endswith(SENTENCE_ENDS)


def begins_block(text: str, indent: int) -> bool:
    """Whether a line ends the paragraph before it: lifted code, or a sign at the margin."""
    if text[0] == "\x02":
        return bool(STAND_IN.fullmatch(text.rstrip()))
    return indent < NESTING and text[0] in "#>"


def lay_out(lines: list[str]) -> list[str]:
    """The lines with the blank lines and indents that Python-Markdown needs."""
    layout = Layout()
    after_block = False
    for index, line in enumerate(lines):
        if not line.strip(" "):
            layout.put_blank()
            continue
        if after_block:
            layout.part()
        put_line(layout, line, lines[index + 1] if index + 1 < len(lines) else "")
        after_block = "\x02" in line and begins_block(line.lstrip(" "), 0)
    return layout.lines
