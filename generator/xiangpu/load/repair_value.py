"""One value, written so that YAML reads what the author plainly meant."""

import re
from collections.abc import Sequence
from enum import Enum

from xiangpu.load.clean_line import SPACES, LineWriter, end_of_spaces, find_odd_space
from xiangpu.load.flow import find_flow_end
from xiangpu.load.quoting import find_closing_quote, quote, spell_item
from xiangpu.problems import Code
from xiangpu.problems.codes.forgiven import (
    BRACKETED_PART,
    COLON_IN_VALUE,
    FULL_WIDTH_BRACKETS,
    FULL_WIDTH_QUOTES,
    HASH_IN_VALUE,
    QUOTED_PART,
    SIGN_AT_START,
)


class Opened(Enum):
    """What a line leaves open for the lines below it."""

    NOTHING = 0
    PLAIN = 1
    BLOCK = 2
    QUOTE = 3
    BRACKET = 4


_COMMENT = re.compile(f"(?<=[{SPACES}])#(?=[{SPACES}]|$)")
_BLOCK_HEADER = re.compile("[|>](?:[1-9][+-]|[+-]?[1-9]?)")
_WIDE_QUOTED = re.compile("[“”][^“”\"]*[“”]|‘[^‘’']*’")
_WIDE_LIST = re.compile(r"([［【\[])([^\[\]【】［］{}\"]*)([］】\]])")
_WIDE_COMMA = re.compile("[，,、]")
_COLON_INSIDE = re.compile(r":(?=[ \t]|$)")
_HASH_INSIDE = re.compile(f"[{SPACES}]#")
_SIGNS = "@`%,]}!>|"
_SIGNS_BEFORE_SPACE = "?:-"
_REFERENCE = re.compile(r"([&*])([A-Za-z0-9_-]+)(?=[\s,\]]|$)")


def find_anchors(lines: Sequence[str]) -> frozenset[str]:
    """The names that stand both after `&` and after `*`: real YAML references, to be refused."""
    names = {"&": set[str](), "*": set[str]()}
    for line in lines:
        if "&" in line or "*" in line:
            for found in _REFERENCE.finditer(line):
                names[found[1]].add(found[2])
    return frozenset(names["&"] & names["*"])


def write_value(writer: LineWriter, start: int, anchors: frozenset[str]) -> Opened:
    """Write the value that begins at a column, with its comment; what it leaves open."""
    line = writer.line
    if start >= len(line):
        return Opened.NOTHING
    first = line[start]
    if first == "#" and line[start + 1 : start + 2] in ("", *SPACES):
        writer.keep(start, len(line))
        return Opened.NOTHING
    if _is_block_header(line, start):
        writer.keep(start, len(line))
        return Opened.BLOCK
    if first in "\"'":
        return _write_quoted(writer, start)
    if first in "[{" and not _wide_list(line, start):
        return _write_flow(writer, start)
    return _write_plain(writer, start, anchors)


def end_of_value(line: str, start: int) -> int:
    """Where a plain value ends and its comment, or the line's end, begins."""
    comment = _COMMENT.search(line, start)
    if comment:
        return start + len(line[start : comment.start()].rstrip(SPACES))
    return len(line.rstrip(" \t"))


def is_tail(line: str, start: int) -> bool:
    """Whether nothing but blanks or a comment follows."""
    end = end_of_spaces(line, start)
    return end == len(line) or bool(_COMMENT.match(line, end))


def _is_block_header(line: str, start: int) -> bool:
    header = _BLOCK_HEADER.match(line, start)
    return header is not None and is_tail(line, header.end())


def _quote_value(writer: LineWriter, start: int) -> None:
    end = end_of_value(writer.line, start)
    writer.put(quote(writer.line[start:end]), start)
    _write_tail(writer, end)


def _write_quoted(writer: LineWriter, start: int) -> Opened:
    end = find_closing_quote(writer.line, start + 1, writer.line[start])
    if end is None:
        writer.keep(start, len(writer.line))
        return Opened.QUOTE
    _write_or_quote(writer, start, end, QUOTED_PART)
    return Opened.NOTHING


def _write_flow(writer: LineWriter, start: int) -> Opened:
    end = find_flow_end((writer.line,), 0, start)
    if end is None:
        writer.keep(start, len(writer.line))
        return Opened.BRACKET
    _write_or_quote(writer, start, end[1], BRACKETED_PART)
    return Opened.NOTHING


def _write_or_quote(writer: LineWriter, start: int, end: int, code: Code) -> None:
    if is_tail(writer.line, end):
        writer.keep(start, end)
        _write_tail(writer, end)
    else:
        _report_and_quote(writer, start, code)


def _write_plain(writer: LineWriter, start: int, anchors: frozenset[str]) -> Opened:
    line, end = writer.line, end_of_value(writer.line, start)
    text = line[start:end]
    if _WIDE_QUOTED.fullmatch(text):
        writer.find(FULL_WIDTH_QUOTES, start, text=text)
        writer.put(quote(text[1:-1]), start)
    elif _wide_list(line, start):
        _write_wide_list(writer, start, end)
    elif reason := _reason_to_quote(text, anchors):
        _report_and_quote(writer, start, reason)
        return Opened.NOTHING
    else:
        writer.keep(start, end)
        _write_tail(writer, end)
        return Opened.PLAIN if end == len(line.rstrip(" \t")) else Opened.NOTHING
    _write_tail(writer, end)
    return Opened.NOTHING


def _reason_to_quote(text: str, anchors: frozenset[str]) -> Code | None:
    if text[0] in _SIGNS or (text[0] in _SIGNS_BEFORE_SPACE and text[1:2] in ("", " ", "\t")):
        return SIGN_AT_START
    if text[0] in "&*":
        reference = _REFERENCE.match(text)
        return None if reference and reference[2] in anchors else SIGN_AT_START
    if text[0] == "#" or _HASH_INSIDE.search(text):
        return HASH_IN_VALUE
    return COLON_IN_VALUE if _COLON_INSIDE.search(text) else None


def _report_and_quote(writer: LineWriter, start: int, code: Code) -> None:
    text = writer.line[start : end_of_value(writer.line, start)]
    writer.find(code, start, text=text, sign=text[0], better=quote(text))
    _quote_value(writer, start)


def _wide_list(line: str, start: int) -> re.Match[str] | None:
    found = _WIDE_LIST.fullmatch(line, start, end_of_value(line, start))
    if not found or found[1] + found[3] == "[]":
        return None
    # 【新品】 alone is how a title is adorned, not a list.
    adorned = "【" in found[1] and not _WIDE_COMMA.search(found[2])
    return None if adorned else found


def _write_wide_list(writer: LineWriter, start: int, end: int) -> None:
    line = writer.line
    items = [(at, line[at:until]) for at, until in _items(line, start + 1, end - 1) if at < until]
    better = "[" + ", ".join(spell_item(text) for _, text in items) + "]"
    writer.find(FULL_WIDTH_BRACKETS, start, text=line[start:end], better=better)
    writer.put("[", start)
    for number, (at, text) in enumerate(items):
        writer.put(", " if number else "", at - 1)
        writer.put(spell_item(text), at)
    writer.put("]", end - 1)


def _items(line: str, start: int, end: int) -> list[tuple[int, int]]:
    edges = [start, *(found.end() for found in _WIDE_COMMA.finditer(line, start, end)), end + 1]
    spans = []
    for left, right in zip(edges, edges[1:], strict=False):
        text = line[left : right - 1]
        at = left + len(text) - len(text.lstrip(SPACES))
        spans.append((at, left + len(text.rstrip(SPACES))))
    return spans


def _write_tail(writer: LineWriter, start: int) -> None:
    line, end = writer.line, end_of_spaces(writer.line, start)
    if end == len(line) or find_odd_space(line[start:end]) < 0:
        writer.keep(start, len(line) if end < len(line) else start)
        return
    writer.put(" ", start)
    writer.keep(end, len(line))
