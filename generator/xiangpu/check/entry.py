"""One original document to a record: fields, rules, id, category, references."""

from collections.abc import Iterator
from typing import Any

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.check.context import Context
from xiangpu.check.leaves import find_leaves
from xiangpu.check.placeholders import find_placeholders
from xiangpu.check.record import PLACED_FIELDS, FileUse, Mention, Record
from xiangpu.load.source import Document
from xiangpu.load.town_files import SourcePath
from xiangpu.problems import Misfit, Place, Problem, Severity
from xiangpu.problems.codes.content import (
    FILE_NAME_NOT_AN_ID,
    UNKNOWN_CATEGORY,
    UNKNOWN_EXTRA_FIELD,
)
from xiangpu.schema.check import check_document, where_in
from xiangpu.schema.describe import FieldDescription, Word, describe
from xiangpu.schema.kind import Kind, Where
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.parse import did_you_mean, parse_value
from xiangpu.schema.reference import TOWN
from xiangpu.suggest import suggest
from xiangpu.values.identifier import check_id, suggest_id


def check_entry(
    source: SourcePath, document: Document, context: Context
) -> tuple[Record | None, tuple[Problem, ...]]:
    """The record in the original's language alone, and the problems of its fields."""
    kind = KINDS[source.kind or "village"]
    if any(problem.severity is Severity.ERROR for problem in document.problems):
        return None, ()
    checked = check_document(document, kind.entry, context.town.currency)
    problems = list(checked.problems)
    entry = checked.value
    if entry is None:
        return None, tuple(problems)
    where = where_in(document, kind.entry)
    identifier = _identify(entry, source, kind, where, problems)
    for rule in kind.rules:
        problems += rule(entry, context.today, where)
    problems += _check_category(entry, kind, where, context)
    problems += _check_extra(entry, kind, where, context)
    if not context.town.demo:
        problems += find_placeholders(entry, where)
    village = source.village or TOWN
    record = Record(
        kind=kind.name,
        village=village,
        id=identifier,
        path=source.path,
        sources=(source.path,),
        entries={context.language: entry},
        bodies={context.language: document.body},
        translated=(context.language,),
        mentions=find_mentions(entry, f"{kind.name}:{village}/{identifier}", where),
        files=find_files(entry, where),
        places={name: where(name) for name in PLACED_FIELDS if getattr(entry, name, None)},
    )
    broken = any(problem.severity is Severity.ERROR for problem in problems)
    return None if broken else record, tuple(problems)


def _identify(
    entry: Any, source: SourcePath, kind: Kind, where: Where, problems: list[Problem]
) -> str:
    """The entry's id: the village's folder, what `id` says, or the file's name."""
    if kind.name == "village":
        return source.village
    if entry.id:
        return str(entry.id)
    if isinstance(check_id(source.name), Misfit):
        near = suggest_id(source.name) or f"{source.village or 'town'}-{kind.name}"
        facts = {"name": source.name, "suggested": near}
        problems.append(FILE_NAME_NOT_AN_ID.at(Place(source.path), **facts))
    return source.name


def _check_category(entry: Any, kind: Kind, where: Where, context: Context) -> Iterator[Problem]:
    if not entry.category:
        return
    categories = context.town.categories
    known = [item.id for item in categories if not item.kinds or kind.name in item.kinds]
    if entry.category not in known:
        yield UNKNOWN_CATEGORY.at(
            where("category"),
            value=entry.category,
            suggestion=did_you_mean(suggest(entry.category, known)),
            known=Bilingual("、".join(known) or "（无）", ", ".join(known) or "(none)"),
        )


def _check_extra(entry: Any, kind: Kind, where: Where, context: Context) -> Iterator[Problem]:
    """Each extra field is one that the town registered, with a value of its type."""
    declared = {item.name: item for item in context.town.extra_fields if item.kind == kind.name}
    for name, text in entry.extra.items():
        if name not in declared:
            yield UNKNOWN_EXTRA_FIELD.at(
                where("extra", name),
                name=name,
                kind=kind.label,
                suggestion=did_you_mean(suggest(name, list(declared))),
            )
            continue
        value = parse_value(text.value, _extra_description(kind, str(declared[name].type)))
        if isinstance(value, Misfit):
            yield value.at(where("extra", name))


def _extra_description(kind: Kind, type_name: str) -> FieldDescription:
    extra = describe(kind.entry).by_name["extra"]
    word = {"number": Word.DECIMAL}.get(type_name) or Word(type_name)
    return FieldDescription(extra.name, extra.field, word, False, False)


def find_mentions(entry: msgspec.Struct, source: str, where: Where) -> tuple[Mention, ...]:
    """Every reference in the entry's fields, with the place it was written."""
    return tuple(
        Mention(
            source=source,
            field=".".join(step for step in leaf.path if isinstance(step, str)),
            reference=leaf.value,
            kinds=leaf.field.field.refers,
            place=where(*leaf.path),
        )
        for leaf in find_leaves(entry, _is_reference)
    )


def find_files(entry: msgspec.Struct, where: Where) -> tuple[FileUse, ...]:
    """Every file that the entry's fields name, with the place it was written."""
    return tuple(
        FileUse(leaf.value, where(*leaf.path), leaf.field.field.format == "picture")
        for leaf in find_leaves(entry, _is_file)
        if leaf.value
    )


def _is_reference(field: FieldDescription) -> bool:
    return field.word is Word.REFERENCE


def _is_file(field: FieldDescription) -> bool:
    return field.field.format in ("picture", "file")
