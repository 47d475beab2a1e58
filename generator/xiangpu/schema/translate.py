"""One entry in several languages: texts from the translation, everything else from the original."""

from typing import Any

import msgspec

from xiangpu.load.source import Document, Mapping, Node, Scalar, Sequence
from xiangpu.problems import Problem
from xiangpu.problems.codes.content import TRANSLATION_HAS_DATA
from xiangpu.schema.check import find_field, split_items, unknown_field
from xiangpu.schema.describe import FieldDescription, StructDescription, Word, describe
from xiangpu.schema.text import Text


class Translated(msgspec.Struct, frozen=True):
    """An entry in another language, and what its translation file should not have said."""

    value: Any
    problems: tuple[Problem, ...]


def in_language(entry: msgspec.Struct, original_language: str) -> Any:
    """The entry for a page in another language: all its texts fell back to the original's."""
    return _merge_struct(entry, None, describe(type(entry)), original_language)


def translate(
    entry: msgspec.Struct, document: Document, original: Document, lang: str
) -> Translated:
    """The entry with the texts of its translation; `lang` is the language of the original."""
    description = describe(type(entry))
    value = _merge_struct(entry, document.fields, description, lang)
    problems = _find_data(document.fields, description, document, original.path)
    return Translated(value, tuple(problems))


def _merge_struct(
    value: msgspec.Struct, overlay: Node | None, description: StructDescription, lang: str
) -> Any:
    nodes = _overlay_fields(overlay, description)
    changes = {}
    for field in description.fields:
        old = getattr(value, field.name)
        if old is not None and field.word in (Word.TEXT, Word.GROUP, Word.EXTRA):
            changes[field.name] = _merge_field(old, nodes.get(field.name), field, lang)
        elif old is None and field.word is Word.TEXT and field.name in nodes:
            changes[field.name] = _merge_text(Text(""), nodes[field.name], lang) or None
    return msgspec.structs.replace(value, **changes)


def _overlay_fields(overlay: Node | None, description: StructDescription) -> dict[str, Node]:
    if not isinstance(overlay, Mapping):
        return {}
    pairs = ((find_field(description, pair.key.text), pair.value) for pair in overlay.pairs)
    return {field.name: node for field, node in pairs if field is not None}


def _merge_field(old: Any, node: Node | None, field: FieldDescription, lang: str) -> Any:
    if field.word is Word.EXTRA:
        return _merge_extra(old, node, lang)
    if not field.many:
        return _merge_one(old, node, field, lang)
    items: tuple[Node, ...] = () if node is None else split_items(node, field)
    return tuple(
        _merge_one(item, items[index] if index < len(items) else None, field, lang)
        for index, item in enumerate(old)
    )


def _merge_one(old: Any, node: Node | None, field: FieldDescription, lang: str) -> Any:
    if field.word is Word.TEXT:
        return _merge_text(old, node, lang)
    assert field.members is not None
    if isinstance(node, Scalar) and field.field.shorthand:
        short = next(item for item in field.members.fields if item.name == field.field.shorthand)
        if short.word is Word.TEXT:
            merged = _merge_text(getattr(old, short.name), node, lang)
            return msgspec.structs.replace(old, **{short.name: merged})
    return _merge_struct(old, node, field.members, lang)


def _merge_text(old: Text, node: Node | None, lang: str) -> Text:
    if isinstance(node, Scalar) and node.text.strip():
        return Text(node.text.strip())
    return Text(old.value, lang)


def _merge_extra(old: dict[str, Text], node: Node | None, lang: str) -> dict[str, Text]:
    pairs = node.pairs if isinstance(node, Mapping) else ()
    written = {pair.key.text.strip(): pair.value for pair in pairs}
    return {name: _merge_text(text, written.get(name), lang) for name, text in old.items()}


def _find_data(
    node: Node, description: StructDescription, document: Document, original: str
) -> list[Problem]:
    """A warning for each field of a translation that is no text, an error for unknown ones."""
    if isinstance(node, Sequence):
        return [
            problem
            for item in node.items
            for problem in _find_data(item, description, document, original)
        ]
    if not isinstance(node, Mapping):
        return []
    problems: list[Problem] = []
    for pair in node.pairs:
        field = find_field(description, pair.key.text)
        place = document.place(pair.key.mark)
        if field is None:
            problems.append(unknown_field(pair.key.text, description).at(place))
        elif field.members is not None:
            problems += _find_data(pair.value, field.members, document, original)
        elif field.word not in (Word.TEXT, Word.EXTRA):
            facts = {"name": pair.key.text, "original": original}
            problems.append(TRANSLATION_HAS_DATA.at(place, **facts))
    return problems
