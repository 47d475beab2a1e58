"""The lines below a field that carry its value on: they are taken as they are."""

from collections.abc import Callable, Sequence

import msgspec

from xiangpu.load.clean_line import SPACES, CleanLine, Finding, LineWriter, end_of_spaces
from xiangpu.load.flow import find_flow_end
from xiangpu.load.line_start import depth, is_bullet, write_indentation
from xiangpu.load.quoting import find_closing_quote, quote
from xiangpu.load.repair_key import find_key
from xiangpu.load.repair_value import Opened, is_tail
from xiangpu.problems import Fact
from xiangpu.problems.codes.reading import BRACKET_NOT_CLOSED, LIST_UNDER_VALUE, QUOTE_NOT_CLOSED


class Open(msgspec.Struct, frozen=True):
    """What a line leaves open: a value at `column` of the author's line, `here` of the clean."""

    kind: Opened
    parent: int
    """Lines indented more than this carry the value on."""
    column: int
    here: int


class Entry(msgspec.Struct, frozen=True):
    """A line of front matter with the lines below that carry its value on."""

    lines: tuple[CleanLine, ...]
    findings: tuple[tuple[int, Finding], ...] = ()


def carry_on(
    entry: Entry, lines: Sequence[str], at: int, opened: Open, known: frozenset[str]
) -> Entry:
    """The entry of line `at`, with the lines below that belong to its value."""
    if opened.kind is Opened.NOTHING:
        return entry
    if opened.kind is Opened.BLOCK:
        return _join(entry, _take(lines, at + 1, lambda line: _block_line(line, opened.parent)))
    if opened.kind is Opened.PLAIN:
        below = _take(lines, at + 1, lambda line: _plain_line(line, opened.parent, known))
        return _join(entry, _refuse_list(below, lines, at + 1, opened.parent))
    window = [lines[at], *_window(lines, at + 1, opened.parent)]
    last = _last_line(window, opened)
    if last is None:
        return _refuse(entry, lines[at], opened)
    return _join(entry, Entry(tuple(_untab(line) for line in window[1 : last + 1])))


def _join(entry: Entry, below: Entry) -> Entry:
    moved = tuple((line + 1, finding) for line, finding in below.findings)
    return Entry(entry.lines + below.lines, entry.findings + moved)


def _take(lines: Sequence[str], at: int, clean: Callable[[str], LineWriter | None]) -> Entry:
    """The lines from `at` on, as far as `clean` accepts them."""
    taken: list[CleanLine] = []
    findings: list[tuple[int, Finding]] = []
    for number in range(at, len(lines)):
        writer = clean(lines[number])
        if writer is None:
            break
        findings.extend((len(taken), found) for found in writer.findings)
        taken.append(writer.finish())
    return Entry(tuple(taken), tuple(findings))


def _block_line(line: str, parent: int) -> LineWriter | None:
    writer = LineWriter(line, verbatim=True)
    if len(line) - len(line.lstrip(" ")) > parent:
        writer.keep(0, len(line))
    elif line.strip(SPACES):
        if depth(line) <= parent:
            return None
        writer.keep(write_indentation(writer), len(line))
    return writer


def _plain_line(line: str, parent: int, known: frozenset[str]) -> LineWriter | None:
    writer, column = LineWriter(line), end_of_spaces(line)
    if column == len(line):
        return writer
    if depth(line) <= parent or line[column] in "#＃" or is_bullet(line, column):
        return None
    if find_key(line, column, known, strict=True):
        return None
    writer.keep(write_indentation(writer), len(line))
    return writer


def _refuse_list(below: Entry, lines: Sequence[str], at: int, parent: int) -> Entry:
    # YAML would take the list for more text of the value above, without a word.
    number = at + len(below.lines)
    line = lines[number] if number < len(lines) else ""
    column = end_of_spaces(line)
    if depth(line) <= parent or not is_bullet(line, column):
        return below
    finding = Finding(LIST_UNDER_VALUE, column, {"text": line[column:].rstrip()})
    return Entry(below.lines, (*below.findings, (len(below.lines), finding)))


def _window(lines: Sequence[str], at: int, parent: int) -> list[str]:
    window: list[str] = []
    for number in range(at, len(lines)):
        line = lines[number]
        text = line.strip(SPACES)
        if text and depth(line) <= parent and text[0] not in "]}":
            break
        window.append(line)
    return window


def _last_line(window: Sequence[str], opened: Open) -> int | None:
    if opened.kind is Opened.BRACKET:
        found = find_flow_end(window, 0, opened.column)
        return found[0] if found and is_tail(window[found[0]], found[1]) else None
    for number, line in enumerate(window[1:], start=1):
        end = find_closing_quote(line, 0, window[0][opened.column])
        if end is not None:
            return number if is_tail(line, end) else None
    return None


def _refuse(entry: Entry, line: str, opened: Open) -> Entry:
    """The entry with its value as mere text, so that the lines below can still be read."""
    text, sign = line[opened.column :].rstrip(), line[opened.column]
    code = QUOTE_NOT_CLOSED if opened.kind is Opened.QUOTE else BRACKET_NOT_CLOSED
    facts: dict[str, Fact] = {
        "text": text,
        "quote" if opened.kind is Opened.QUOTE else "bracket": sign,
    }
    clean = entry.lines[0]
    quoted = CleanLine(clean.text[: opened.here] + quote(text), clean.offsets)
    return Entry((quoted,), (*entry.findings, (0, Finding(code, opened.column, facts))))


def _untab(line: str) -> CleanLine:
    # A tab at the left edge stops YAML, and means nothing inside quotes and brackets.
    return CleanLine(line.replace("\t", "  ", 1) if line.startswith("\t") else line)
