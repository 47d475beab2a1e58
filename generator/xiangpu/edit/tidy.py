"""A file in its clean spelling, with the same meaning."""

from collections.abc import Iterator

import msgspec

from xiangpu.edit.leaves import find_written
from xiangpu.load.edits import Path, SetField
from xiangpu.load.patch import patch
from xiangpu.load.reader import read_document, read_yaml
from xiangpu.load.source import Document
from xiangpu.load.tidy import tidy_text
from xiangpu.problems import Misfit, Problem, Severity
from xiangpu.schema.check import check_document
from xiangpu.schema.describe import describe
from xiangpu.schema.kind import Kind
from xiangpu.schema.parse import TIDIED, parse_value, spell_value
from xiangpu.values.tidy import half_width


class Respelling(msgspec.Struct, frozen=True):
    """A value that gets its clean spelling."""

    path: Path
    """As written in the file."""
    line: int
    """Of the file as it was."""
    written: str
    clean: str


class Tidied(msgspec.Struct, frozen=True):
    """A file cleanly written, and what was done to it."""

    text: str
    respelled: tuple[Respelling, ...]
    notes: tuple[Problem, ...]
    """What reading the file as it was forgave."""


class Unsound(msgspec.Struct, frozen=True):
    """A file with errors, which is left alone until they are mended."""

    errors: tuple[Problem, ...]


def tidy_file(
    path: str, data: bytes, kind: Kind, names: frozenset[str], *, is_translation: bool
) -> Tidied | Unsound:
    """The clean file; its tree is the same but for the spelling of numbers, dates and the like.

    Of a translation, which lacks what its original says, only the reading is checked.
    """
    document = read_file(path, data, names)
    errors = _errors(document.problems)
    if not errors and not is_translation:
        errors = _errors(check_document(document, kind.entry).problems)
    text = tidy_text(path, data, names)
    if errors or text is None:
        return Unsound(errors)
    respelled = tuple(_find_untidy(document, kind))
    edits = tuple(SetField(item.path, item.clean) for item in respelled)
    return Tidied(patch(text, edits, names), respelled, document.problems)


def read_file(path: str, data: bytes, names: frozenset[str]) -> Document:
    """The file's document, as Markdown or as YAML."""
    read = read_document if path.lower().endswith(".md") else read_yaml
    return read(path, data, names)


def _errors(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


def _find_untidy(document: Document, kind: Kind) -> Iterator[Respelling]:
    for leaf in find_written(document.fields, describe(kind.entry)):
        text = leaf.scalar.text
        if leaf.field.word in TIDIED and half_width(text) != text.strip():
            value = parse_value(text, leaf.field)
            if not isinstance(value, Misfit):
                clean = spell_value(value, leaf.field)
                yield Respelling(leaf.path, leaf.scalar.mark.line, text, clean)
