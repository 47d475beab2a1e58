"""A record's other languages: from translation files, else fallen back to the original."""

from typing import Any

import msgspec

from xiangpu.check.bodies import check_body
from xiangpu.check.context import Context
from xiangpu.check.record import Record
from xiangpu.load.source import Document
from xiangpu.load.town_files import SourcePath
from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.content import UNKNOWN_TRANSLATION_LANGUAGE
from xiangpu.schema.translate import in_language, translate


class WithTranslations(msgspec.Struct, frozen=True):
    """The record in every language, and the problems of its translation files."""

    record: Record
    problems: tuple[Problem, ...]


def add_translations(
    record: Record,
    original: Document,
    sources: tuple[SourcePath, ...],
    read: Any,
    context: Context,
) -> WithTranslations:
    """The record in every language of the town."""
    entry = record.entries[context.language]
    entries = dict(record.entries)
    bodies = dict(record.bodies)
    problems: list[Problem] = []
    by_language = {str(source.language): source for source in sources}
    for lang in by_language.keys() - set(context.translations):
        problems.append(_unknown_language(by_language[lang].path, lang, context))
    for lang in context.translations:
        if lang not in by_language:
            entries[lang] = in_language(entry, context.language)
            continue
        document = read(by_language[lang])
        translated = translate(entry, document, original, context.language)
        entries[lang] = translated.value
        problems += [*document.problems, *translated.problems, *check_body(document, context)]
        if document.body.text.strip():
            bodies[lang] = document.body
    own = tuple(lang for lang in context.translations if lang in by_language)
    return WithTranslations(
        msgspec.structs.replace(
            record,
            entries=entries,
            bodies=bodies,
            translated=(context.language, *own),
            sources=(*record.sources, *(by_language[lang].path for lang in own)),
        ),
        tuple(problems),
    )


def _unknown_language(path: str, lang: str, context: Context) -> Problem:
    facts: dict[str, Any] = {"language": lang, "languages": ", ".join(context.town.languages)}
    return UNKNOWN_TRANSLATION_LANGUAGE.at(Place(path), **facts)
