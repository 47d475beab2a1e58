"""Bytes of a file to a Document: forgiving, and never raising for what a person wrote."""

from xiangpu.load.decode import decode, split_lines
from xiangpu.load.front_matter import Parts, split, split_yaml
from xiangpu.load.repair import repair
from xiangpu.load.slip import WHOLE_FILE, Slip, count_notes
from xiangpu.load.source import Body, Document, Mapping, Mark
from xiangpu.load.yaml_tree import parse_tree
from xiangpu.problems import Fact
from xiangpu.problems.codes.reading import FILE_TOO_LARGE

# Bytes. The longest story is some 30,000 characters; more is a picture pasted into the text.
LARGEST_TEXT = 1_000_000

_NOTHING = Mapping((), Mark(1, 1))


def read_document(path: str, data: bytes, known_names: frozenset[str]) -> Document:
    """A Markdown file: its front matter and its body; the fields are empty if it has errors."""
    lines, slips = _read_lines(data)
    if any(slip.is_error for slip in slips):
        return _document(path, lines, _NOTHING, Body("", 1), slips)
    parts = split(lines)
    if isinstance(parts, Slip):
        return _document(path, lines, _NOTHING, Body("\n".join(lines), 1), (*slips, parts))
    return _read_parts(path, lines, parts, slips, known_names)


def read_yaml(path: str, data: bytes, known_names: frozenset[str]) -> Document:
    """A YAML file as a document without a body; the fields are empty if it has errors."""
    lines, slips = _read_lines(data)
    if any(slip.is_error for slip in slips):
        return _document(path, lines, _NOTHING, Body("", 1), slips)
    return _read_parts(path, lines, split_yaml(lines), slips, known_names)


def _read_lines(data: bytes) -> tuple[tuple[str, ...], tuple[Slip, ...]]:
    if len(data) > LARGEST_TEXT:
        facts: dict[str, Fact] = {"size": f"{len(data):,}", "limit": f"{LARGEST_TEXT:,}"}
        return (), (Slip(FILE_TOO_LARGE, WHOLE_FILE, facts),)
    decoded = decode(data)
    if isinstance(decoded, Slip):
        return (_show_lines(data) if decoded.mark.line else ()), (decoded,)
    return split_lines(decoded.text), decoded.notes


def _show_lines(data: bytes) -> tuple[str, ...]:
    """The lines for people to recognise, with signs that cannot be read as `\ufffd`."""
    text = data.decode("utf-8", errors="replace").removeprefix("\ufeff")
    return split_lines(text.replace("\r\n", "\n").replace("\r", "\n"))


def _read_parts(
    path: str,
    lines: tuple[str, ...],
    parts: Parts,
    slips: tuple[Slip, ...],
    known_names: frozenset[str],
) -> Document:
    repaired = repair(parts.lines, parts.first_line, known_names)
    tree = parse_tree(repaired)
    found = (*slips, *parts.notes, *repaired.slips)
    if not isinstance(tree, Mapping):
        return _document(path, lines, _NOTHING, parts.body, (*found, *tree))
    fields = _NOTHING if any(slip.is_error for slip in found) else tree
    return _document(path, lines, fields, parts.body, found)


def _document(
    path: str, lines: tuple[str, ...], fields: Mapping, body: Body, slips: tuple[Slip, ...]
) -> Document:
    bare = Document(path, lines, fields, body)
    if not slips:
        return bare
    problems = tuple(
        slip.code.at(bare.place(slip.mark), **slip.facts) for slip in count_notes(slips)
    )
    return Document(path, lines, fields, body, problems)
