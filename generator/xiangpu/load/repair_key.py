"""Where a field's name ends, with or without the colon and space that YAML wants."""

import re

import msgspec

from xiangpu.load.clean_line import (
    ODD_SPACES,
    SPACES,
    LineWriter,
    end_of_spaces,
    find_odd_space,
    space_name,
)
from xiangpu.load.quoting import find_closing_quote
from xiangpu.problems.codes.forgiven import COLON_WITHOUT_SPACE, FULL_WIDTH_COLON, ODD_SPACE

_COLON = re.compile("[:：]")
_COMMENT = re.compile(f"[{SPACES}]#")
_ODD = re.compile("[" + "".join(ODD_SPACES) + "]")

# What a name would not have; one that looks otherwise is taken for the beginning of a sentence.
_NOT_IN_NAME = re.compile(f"[{SPACES}:：，。！？；、,!?;“”\"'【】\\[\\]{{}}]")
_LONGEST_NAME = 20

# YAML 1.1, 7.4: an implicit key ends within 1024 characters.
_LONGEST_YAML_NAME = 1024


class Key(msgspec.Struct, frozen=True):
    """A field's name on a line: it spans start to end, its colon stands at `colon`."""

    start: int
    end: int
    colon: int
    name: str


def find_key(line: str, start: int, known: frozenset[str], *, strict: bool) -> Key | None:
    """The field's name that begins at a column, or None where there is only text.

    Strict, as in list items: a colon that YAML would not take counts only after a known name.
    """
    if line[start] in "\"'":
        return _find_quoted_key(line, start)
    if line[start] in "[]{}#&*!|>%@`,":
        return None
    for found in _COLON.finditer(line, start + 1):
        colon = found.start()
        if colon - start > _LONGEST_YAML_NAME:
            return None
        key = _key(line, start, colon)
        if _COMMENT.search(line, start, colon):
            return None
        if _is_yaml_colon(line, colon) or _is_meant(line, key, known, strict):
            return _known_key(key, known)
    return None


def write_key(writer: LineWriter, key: Key) -> int:
    """Write the name, a colon and the space after it; the column where the value begins."""
    line, value = writer.line, end_of_spaces(writer.line, key.colon + 1)
    if key.name == line[key.start : key.end]:
        writer.keep(key.start, key.end)
    else:
        _report_odd_space(writer, key.start, key.end)
        writer.put(key.name, key.start)
    if not _report_odd_space(writer, key.end, key.colon):
        writer.keep(key.end, key.colon)
    writer.put(":", key.colon)
    _write_gap(writer, key, value)
    return value


def _write_gap(writer: LineWriter, key: Key, value: int) -> None:
    line, gap = writer.line, writer.line[key.colon + 1 : value]
    if line[key.colon] == "：":
        writer.find(FULL_WIDTH_COLON, key.colon, name=key.name)
    elif not gap and value < len(line):
        writer.find(COLON_WITHOUT_SPACE, key.colon, name=key.name)
    if _report_odd_space(writer, key.colon + 1, value) or not gap:
        gap = " "
    if value < len(line):
        writer.put(gap, key.colon + 1)


def _report_odd_space(writer: LineWriter, start: int, end: int) -> bool:
    odd = find_odd_space(writer.line[start:end])
    if odd >= 0:
        writer.find(ODD_SPACE, start + odd, space=space_name(writer.line[start + odd]))
    return odd >= 0


def _key(line: str, start: int, colon: int) -> Key:
    name = line[start:colon].rstrip(SPACES)
    return Key(start, start + len(name), colon, name)


def _known_key(key: Key, known: frozenset[str]) -> Key:
    # 名　称 and the like: spaces inside a short name to line it up with longer ones.
    squeezed = _ODD.sub("", key.name)
    return Key(key.start, key.end, key.colon, squeezed) if squeezed in known else key


def _find_quoted_key(line: str, start: int) -> Key | None:
    end = find_closing_quote(line, start + 1, line[start])
    if end is None:
        return None
    colon = end_of_spaces(line, end)
    if line[colon : colon + 1] == ":" and _is_yaml_colon(line, colon):
        return Key(start, end, colon, line[start:end])
    return None


def _is_yaml_colon(line: str, colon: int) -> bool:
    return line[colon] == ":" and line[colon + 1 : colon + 2] in ("", *SPACES)


# `product:daowan/dw-rice` in a list of entries: kinds are called as some fields are.
_FULL_NAME = re.compile(r"[a-z]+:(?:[a-z0-9_-]+/)?[a-z][a-z0-9-]*")


def _is_meant(line: str, key: Key, known: frozenset[str], strict: bool) -> bool:
    if strict and _FULL_NAME.fullmatch(line[key.start :].strip()):
        return False
    if _ODD.sub("", key.name) in known:
        return not line.startswith("//", key.colon + 1)
    if strict or line.startswith("//", key.colon + 1) or key.name.isdecimal():
        return False
    return len(key.name) <= _LONGEST_NAME and not _NOT_IN_NAME.search(key.name)
