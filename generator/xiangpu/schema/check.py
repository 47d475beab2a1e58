"""A tree of plain texts to a typed struct, with every problem of the file found at once."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.load.source import Document, Mapping, Mark, Node, Pair, Scalar, Sequence
from xiangpu.problems import Fact, Misfit, Place, Problem, Severity
from xiangpu.problems.codes.fields import (
    FIELD_TWICE,
    MISSING_FIELD,
    NOT_A_GROUP,
    NOT_A_VALUE,
    RECOMMENDED_FIELD,
    UNKNOWN_FIELD,
    UNTIDY_VALUE,
)
from xiangpu.problems.codes.values import DATUM_MISSING
from xiangpu.schema.describe import FieldDescription, StructDescription, Word, describe
from xiangpu.schema.kind import Where
from xiangpu.schema.parse import TIDIED, did_you_mean, example_line, parse_value, spell_value
from xiangpu.schema.text import Text
from xiangpu.suggest import suggest
from xiangpu.values.coordinates import check_coordinates, names_datum
from xiangpu.values.tidy import half_width

_SEPARATORS = re.compile(r"[,，、;；]")
_CHINESE_SEPARATORS = re.compile(r"[，、；]")
WHOLE_FILE = Mark(0, 0)
_BROKEN = object()
"""Stands for a value that had a problem, so that all others are still looked at."""


class Checked(msgspec.Struct, frozen=True):
    """A struct, or nothing where the file has errors; and all its problems."""

    value: Any
    problems: tuple[Problem, ...]


def check_document(
    document: Document, struct: type[msgspec.Struct], currency: str = "CNY"
) -> Checked:
    """The document's fields as the struct declares them."""
    reader = _Reader(document, currency)
    value = reader.read_struct(document.fields, describe(struct))
    return Checked(None if value is _BROKEN else value, tuple(reader.problems))


def where_in(document: Document, struct: type[msgspec.Struct]) -> Where:
    """A look-up of the place where a field of this document was written, else the whole file."""

    def where(*path: str | int) -> Place:
        mark = find_mark(document.fields, describe(struct), path)
        return document.place(WHOLE_FILE if mark == document.fields.mark else mark)

    return where


def find_mark(node: Node, description: StructDescription | None, path: tuple[Any, ...]) -> Mark:
    """The mark of the field at that path, or of the nearest node above it that exists."""
    if not path:
        return node.mark
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        items = node.items if isinstance(node, Sequence) else (node,)
        return find_mark(items[step], description, rest) if step < len(items) else node.mark
    if not isinstance(node, Mapping):
        return node.mark
    if description is None:
        keys = (pair.key for pair in node.pairs if pair.key.text.strip() == step)
        return next((key.mark for key in keys), node.mark)
    for pair in node.pairs:
        field = find_field(description, pair.key.text)
        if field is not None and field.name == step:
            return find_mark(pair.value, field.members, rest)
    return node.mark


def find_field(description: StructDescription, written: str) -> FieldDescription | None:
    """The field that a file calls by this name, Chinese or English."""
    by_name = description.by_name
    return by_name.get(written) or by_name.get(written.strip().casefold())


def unknown_field(written: str, description: StructDescription) -> Misfit:
    """What is wrong with a name that the struct does not know."""
    facts: dict[str, Fact] = {
        "name": written,
        "suggestion": did_you_mean(_near_name(written, description)),
        "known": Bilingual(
            "、".join(field.field.zh for field in description.fields),
            ", ".join(field.name for field in description.fields),
        ),
    }
    return Misfit(UNKNOWN_FIELD, facts)


def _near_name(written: str, description: StructDescription) -> str:
    """The name that was probably meant, among those that the list beside it shows."""
    main = [name for field in description.fields for name in (field.field.zh, field.name)]
    near = suggest(written, main)
    if near:
        return near
    alias = suggest(written, [name for field in description.fields for name in field.field.aliases])
    return description.by_name[alias.casefold()].field.zh if alias else ""


class _Reader:
    """Reads one document; problems gather here because a broken field must not hide the next."""

    def __init__(self, document: Document, currency: str) -> None:
        self.document = document
        self.currency = currency
        self.problems: list[Problem] = []

    def report(self, misfit: Misfit, mark: Mark) -> Any:
        self.problems.append(misfit.at(self.document.place(mark)))
        return _BROKEN

    def read_struct(self, mapping: Mapping, description: StructDescription) -> Any:
        """The struct, with a default for each field that the file does not mention."""
        values: dict[str, Any] = {}
        broken = False
        for field, pair in self._fields(mapping, description):
            value = self.read_field(pair.value, field)
            if value is _BROKEN:
                broken = True
            elif value is not None:
                values[field.name] = value
        broken |= self._report_missing(mapping, description, values, broken)
        return _BROKEN if broken else description.struct(**values)

    def _fields(
        self, mapping: Mapping, description: StructDescription
    ) -> Iterator[tuple[FieldDescription, Pair]]:
        """Each field with its pair; unknown and repeated ones become problems."""
        seen: dict[str, Scalar] = {}
        for pair in mapping.pairs:
            field = find_field(description, pair.key.text)
            if field is None:
                self.report(unknown_field(pair.key.text, description), pair.key.mark)
            elif field.name in seen:
                first = seen[field.name]
                facts = {
                    "name": pair.key.text,
                    "first": first.text,
                    "line": str(first.mark.line),
                }
                self.report(Misfit(FIELD_TWICE, {**facts}), pair.key.mark)
            else:
                seen[field.name] = pair.key
                yield field, pair

    def _report_missing(
        self,
        mapping: Mapping,
        description: StructDescription,
        values: dict[str, Any],
        broken: bool,
    ) -> bool:
        missing = False
        for field in _expected_fields(description.struct):
            if field.name in values or (broken and _mentions(mapping, description, field)):
                continue
            code = MISSING_FIELD if field.required else RECOMMENDED_FIELD
            facts = {"name": _name(field), "example": example_line(field)}
            top = mapping is self.document.fields
            self.report(Misfit(code, {**facts}), WHOLE_FILE if top else mapping.mark)
            missing |= field.required
        return missing

    def read_field(self, node: Node, field: FieldDescription) -> Any:
        """The field's value; nothing for an empty one, so that its default holds."""
        if isinstance(node, Scalar) and not node.text.strip():
            return None
        if field.word is Word.EXTRA:
            return self._read_extra(node, field)
        if field.many:
            return self._read_many(node, field)
        return self._read_one(node, field)

    def _read_many(self, node: Node, field: FieldDescription) -> Any:
        items = tuple(self._read_one(item, field) for item in split_items(node, field))
        if any(item is _BROKEN for item in items):
            return _BROKEN
        return tuple(item for item in items if item is not None) or None

    def _read_one(self, node: Node, field: FieldDescription) -> Any:
        if field.word is Word.GROUP:
            return self._read_group(node, field)
        if field.word is Word.COORDINATES and isinstance(node, Mapping):
            return self._read_coordinates(node)
        if not isinstance(node, Scalar):
            facts = {"name": _name(field), "example": example_line(field)}
            return self.report(Misfit(NOT_A_VALUE, {**facts}), node.mark)
        if not node.text.strip():
            return None
        return self._read_scalar(node, field)

    def _read_scalar(self, node: Scalar, field: FieldDescription) -> Any:
        value = parse_value(node.text, field, self.currency)
        if isinstance(value, Misfit):
            self.report(value, node.mark)
            # A number whose check digit alone is wrong is doubted, and kept.
            return value.facts.get("tidy", _BROKEN) if _is_warning(value) else _BROKEN
        if field.word in TIDIED and _is_untidy(node.text):
            facts = {"value": node.text, "clean": spell_value(value, field)}
            self.report(Misfit(UNTIDY_VALUE, {**facts}), node.mark)
        if field.word is Word.COORDINATES and not names_datum(node.text):
            self.report(Misfit(DATUM_MISSING, {"text": node.text}), node.mark)
        return value

    def _read_group(self, node: Node, field: FieldDescription) -> Any:
        assert field.members is not None
        shorthand = field.field.shorthand
        if isinstance(node, Scalar) and shorthand:
            key = Scalar(shorthand, node.mark)
            node = Mapping((Pair(key, node),), node.mark)
        if not isinstance(node, Mapping):
            facts = {"name": _name(field), "example": example_line(field)}
            return self.report(Misfit(NOT_A_GROUP, {**facts}), node.mark)
        return self.read_struct(node, field.members)

    def _read_coordinates(self, node: Mapping) -> Any:
        texts = {
            pair.key.text.strip().casefold(): pair.value.text
            for pair in node.pairs
            if isinstance(pair.value, Scalar)
        }
        lng = texts.get("lng", texts.get("经度", ""))
        lat = texts.get("lat", texts.get("纬度", ""))
        datum = texts.get("datum", texts.get("坐标系", ""))
        value = check_coordinates(lng, lat, datum)
        if isinstance(value, Misfit):
            return self.report(value, node.mark)
        if not datum:
            self.report(Misfit(DATUM_MISSING, {"text": f"{lng},{lat}"}), node.mark)
        return value

    def _read_extra(self, node: Node, field: FieldDescription) -> Any:
        if not isinstance(node, Mapping):
            facts = {"name": _name(field), "example": example_line(field)}
            return self.report(Misfit(NOT_A_GROUP, {**facts}), node.mark)
        values = {}
        for pair in node.pairs:
            if not isinstance(pair.value, Scalar):
                name = Bilingual(pair.key.text, pair.key.text)
                facts = {"name": name, "example": example_line(field)}
                return self.report(Misfit(NOT_A_VALUE, {**facts}), pair.value.mark)
            values[pair.key.text.strip()] = Text(pair.value.text.strip())
        return values


@cache
def _expected_fields(struct: type[msgspec.Struct]) -> tuple[FieldDescription, ...]:
    """The fields that every file should mention."""
    fields = describe(struct).fields
    return tuple(field for field in fields if field.required or field.field.recommended)


def _mentions(mapping: Mapping, description: StructDescription, field: FieldDescription) -> bool:
    """Whether the file writes the field, be it with a value that is none."""
    return any(find_field(description, pair.key.text) is field for pair in mapping.pairs)


@lru_cache(maxsize=4096)
def _is_untidy(text: str) -> bool:
    return half_width(text) != text.strip()


def split_items(node: Node, field: FieldDescription) -> tuple[Node, ...]:
    """The items of a list, which may also be one line of texts between commas."""
    if isinstance(node, Sequence):
        return tuple(part for item in node.items for part in _split_item(item, field))
    one_line = isinstance(node, Scalar) and field.word in (
        Word.TEXT,
        Word.TOKEN,
        Word.CHOICE,
        Word.REFERENCE,
        Word.DATE,
    )
    if not one_line:
        return (node,)
    assert isinstance(node, Scalar)
    return _split_text(node, _SEPARATORS)


def _split_item(item: Node, field: FieldDescription) -> tuple[Node, ...]:
    """`[香，软]` is one item to YAML and two to its author; a sentence with a comma is one."""
    if not isinstance(item, Scalar) or item.quoted:
        return (item,)
    listed = field.word in (Word.CHOICE, Word.REFERENCE) or field.field.format == "tag"
    return _split_text(item, _CHINESE_SEPARATORS) if listed else (item,)


def _split_text(node: Scalar, separators: re.Pattern[str]) -> tuple[Node, ...]:
    return tuple(
        Scalar(part.strip(), node.mark, node.quoted)
        for part in separators.split(node.text)
        if part.strip()
    )


def _is_warning(misfit: Misfit) -> bool:
    return misfit.code.severity is not Severity.ERROR


def _name(field: FieldDescription) -> Bilingual:
    return Bilingual(field.field.zh, field.name)
