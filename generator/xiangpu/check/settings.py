"""The town's own settings: site.yaml, in every language."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.check.placeholders import find_placeholders
from xiangpu.check.record import FileUse, Record
from xiangpu.load.source import Document
from xiangpu.load.town_files import SourcePath
from xiangpu.problems import Place, Problem, Severity
from xiangpu.problems.codes import CODES
from xiangpu.problems.codes.content import UNKNOWN_TRANSLATION_LANGUAGE
from xiangpu.problems.codes.fields import NOT_A_LANGUAGE
from xiangpu.problems.codes.town import (
    NO_PUBLIC_ADDRESS,
    NO_SETTINGS_FILE,
    REPEATED_LANGUAGE,
    SILENCED_ERROR,
    UNKNOWN_KIND_NAME,
    UNKNOWN_SILENCED_CODE,
)
from xiangpu.schema.check import check_document, where_in
from xiangpu.schema.kind import Where
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.kinds.town import Town
from xiangpu.schema.parse import did_you_mean
from xiangpu.schema.reference import TOWN
from xiangpu.schema.translate import in_language, translate
from xiangpu.suggest import suggest
from xiangpu.wording.language import is_known

Read = Callable[[SourcePath], Document]

SETTINGS_NAME = "site.yaml"


class Settings(msgspec.Struct, frozen=True):
    """The town by language, none where site.yaml has errors; and what is wrong with it."""

    towns: dict[str, Town]
    where: Where | None
    """Where each setting was written."""
    problems: tuple[Problem, ...]


def check_settings(files: Iterable[SourcePath], read: Read, today: datetime.date) -> Settings:
    """The town's settings in every one of its languages."""
    own = [file for file in files if file.village == "" and "/" not in file.path]
    original = next((file for file in own if file.language is None), None)
    if original is None:
        return Settings({}, None, (NO_SETTINGS_FILE.at(Place(SETTINGS_NAME)),))
    document = read(original)
    problems = list(document.problems)
    if _any_error(problems):
        return Settings({}, None, tuple(problems))
    checked = check_document(document, Town)
    problems += checked.problems
    town: Town | None = checked.value
    if town is None:
        return Settings({}, None, tuple(problems))
    where = where_in(document, Town)
    problems += _check_rules(town, town.today or today, where)
    towns = {town.languages[0]: town}
    translations = {str(file.language): file for file in own if file.language is not None}
    for lang in town.languages[1:]:
        if lang in translations:
            other = read(translations[lang])
            translated = translate(town, other, document, town.languages[0])
            problems += [*other.problems, *translated.problems]
            towns[lang] = translated.value
        else:
            towns[lang] = in_language(town, town.languages[0])
    problems += _unknown_languages(translations, town)
    return Settings({} if _any_error(problems) else towns, where, tuple(problems))


def town_record(settings: Settings) -> Record | None:
    """The town as a record that lies beside the town's own entries; none where it has errors."""
    if settings.where is None or not settings.towns:
        return None
    lang, town = next(iter(settings.towns.items()))
    return Record(
        kind="town",
        village=TOWN,
        id=TOWN,
        path=f"content/{TOWN}/{SETTINGS_NAME}",
        sources=(SETTINGS_NAME,),
        entries={lang: town},
        bodies={},
        translated=(lang,),
        files=tuple(
            FileUse(photo.file, settings.where("photos", index, "file"), True)
            for index, photo in enumerate(town.photos)
        ),
    )


def _any_error(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def _unknown_languages(translations: dict[str, SourcePath], town: Town) -> Iterator[Problem]:
    for lang in sorted(translations.keys() - set(town.languages)):
        place = Place(translations[lang].path)
        languages = ", ".join(town.languages)
        yield UNKNOWN_TRANSLATION_LANGUAGE.at(place, language=lang, languages=languages)


def _check_rules(town: Town, today: datetime.date, where: Where) -> Iterator[Problem]:
    for rule in KINDS["town"].rules:
        yield from rule(town, today, where)
    if not town.url:
        yield NO_PUBLIC_ADDRESS.at(where("url"))
    if not town.demo:
        yield from find_placeholders(town, where)
    yield from _check_languages(town, where)
    yield from _check_silence(town, where)
    yield from _check_kinds(town, where)


def _check_languages(town: Town, where: Where) -> Iterator[Problem]:
    """Each language once, and one whose words for dates and numbers are known."""
    for index, lang in enumerate(town.languages):
        place = where("languages", index)
        if not is_known(lang):
            yield NOT_A_LANGUAGE.at(place, value=lang)
        elif lang in town.languages[:index]:
            yield REPEATED_LANGUAGE.at(place, language=lang)


def _check_silence(town: Town, where: Where) -> Iterator[Problem]:
    """Only warnings and notes can be silenced, by a code that exists."""
    for index, item in enumerate(town.silence):
        code = CODES.get(item.code)
        if code is None:
            near = did_you_mean(suggest(item.code, list(CODES)))
            place = where("silence", index, "code")
            yield UNKNOWN_SILENCED_CODE.at(place, name=item.code, suggestion=near)
        elif code.severity is Severity.ERROR:
            yield SILENCED_ERROR.at(where("silence", index, "code"), name=item.code)


def _check_kinds(town: Town, where: Where) -> Iterator[Problem]:
    for index, category in enumerate(town.categories):
        for position, name in enumerate(category.kinds):
            if name not in KINDS:
                yield _unknown_kind(name, where("categories", index, "kinds", position))
    for index, extra in enumerate(town.extra_fields):
        if extra.kind not in KINDS:
            yield _unknown_kind(extra.kind, where("extra_fields", index, "kind"))


def _unknown_kind(name: str, place: Place) -> Problem:
    names = [kind.name for kind in KINDS.values() if kind.listed]
    facts: dict[str, Any] = {
        "name": name,
        "suggestion": did_you_mean(suggest(name, names)),
        "known": Bilingual("、".join(names), ", ".join(names)),
    }
    return UNKNOWN_KIND_NAME.at(place, **facts)


def without_silenced(problems: Iterable[Problem], town: Town) -> tuple[Problem, ...]:
    """The problems but for the warnings and notes that the town accepts."""
    silenced = {item.code for item in town.silence}
    return tuple(
        problem
        for problem in problems
        if problem.code not in silenced or problem.severity is Severity.ERROR
    )
