"""Front matter as people type it, made into YAML line by line, without changing a value."""

import re
from collections.abc import Sequence

import msgspec

from xiangpu.load.clean_line import SPACES, CleanLine, LineWriter
from xiangpu.load.continuation import Entry, Open, carry_on
from xiangpu.load.line_start import is_bullet, write_bullet, write_comment, write_indentation
from xiangpu.load.repair_key import find_key, write_key
from xiangpu.load.repair_value import find_anchors, write_value
from xiangpu.load.slip import Slip
from xiangpu.load.source import Mark

# YAML takes these for line breaks; people paste them without seeing them.
_BREAKS = re.compile("[\x85\u2028\u2029]")

# `name: value`, `name: [word, word]` and `- https://…` that nothing can be wrong with: the common
# case, decided at once. Reading a product's file takes 0.15 ms instead of 0.30.
_PLAIN = r"[\w/(（《￥](?:[^:#\t\n]*[^:#\s])?"
_WORDS = r"\[\w+(?:, \w+)*\]"
_NAMED = re.compile(rf"( *(?:- )*)[^\W\d][\w\-]*:(?: (?:{_PLAIN}|{_WORDS}))?")
_ADDRESS = re.compile(r"( *(?:- )*)- https?://[^\s:#]+")

_BLANKS = frozenset({"", *SPACES})


class Repaired(msgspec.Struct, frozen=True):
    """As many clean lines as the author wrote, and what was forgiven on the way."""

    lines: tuple[CleanLine, ...]
    first_line: int
    slips: tuple[Slip, ...] = ()

    @property
    def text(self) -> str:
        """The lines as one YAML text."""
        return "".join(f"{line.text}\n" for line in self.lines)

    def mark(self, line: int, column: int) -> Mark:
        """The author's own place for a place in this text, the latter counted from 0."""
        here = self.lines[line] if line < len(self.lines) else CleanLine("")
        if not here.offsets:
            return Mark(self.first_line + line, column + 1)
        return Mark(self.first_line + line, here.author_column(column) + 1)


class _Names(msgspec.Struct, frozen=True):
    known: frozenset[str]
    anchors: frozenset[str]


def repair(lines: Sequence[str], first_line: int, known_names: frozenset[str]) -> Repaired:
    """The lines as YAML; the first of them is line `first_line` of the author's file."""
    any_break = _BREAKS.search("".join(lines))
    sources = [_BREAKS.sub(" ", line) for line in lines] if any_break else lines
    names = _Names(known_names, find_anchors(sources))
    clean: list[CleanLine] = []
    slips: list[Slip] = []
    while len(clean) < len(sources):
        at = len(clean)
        if _is_clean(sources, at):
            clean.append(CleanLine(sources[at]))
            continue
        entry = _repair_entry(sources, at, names)
        clean.extend(entry.lines)
        slips.extend(
            Slip(found.code, Mark(first_line + at + line, found.column + 1), found.facts)
            for line, found in entry.findings
        )
    return Repaired(tuple(clean), first_line, tuple(slips))


def _is_clean(lines: Sequence[str], at: int) -> bool:
    """Whether the line is YAML as it stands, and none below carries its value on."""
    line = lines[at]
    found = _NAMED.fullmatch(line) or _ADDRESS.fullmatch(line)
    if found is None:
        return False
    if line[-1] == ":" or at + 1 == len(lines):
        return True
    below = lines[at + 1]
    bare = below.lstrip(" ")
    if bare[:1] in _BLANKS:
        return False
    indented = len(below) - len(bare) > found.end(1)
    return not indented or (bare[0] != "-" and _NAMED.fullmatch(bare) is not None)


def _repair_entry(lines: Sequence[str], at: int, names: _Names) -> Entry:
    line = lines[at]
    writer = LineWriter(line)
    column = write_indentation(writer)
    if column == len(line):
        return Entry((CleanLine(""),))
    if line[column] in "#＃":
        write_comment(writer, column)
        return _entry(writer)
    opened = _write_field(writer, column, names)
    entry = _entry(writer)
    return carry_on(entry, lines, at, opened, names.known) if opened else entry


def _entry(writer: LineWriter) -> Entry:
    return Entry((writer.finish(),), tuple((0, found) for found in writer.findings))


def _write_field(writer: LineWriter, column: int, names: _Names) -> Open | None:
    line, parent = writer.line, -1
    while is_bullet(line, column):
        parent = writer.column
        column = write_bullet(writer, column)
    listed = parent >= 0
    key = find_key(line, column, names.known, strict=listed) if column < len(line) else None
    if key:
        parent = writer.column
        column = write_key(writer, key)
    elif not listed:
        # A line without a name is YAML's to refuse.
        writer.keep(column, len(line))
        return None
    here = writer.column
    return Open(write_value(writer, column, names.anchors), parent, column, here)
