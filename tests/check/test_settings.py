"""The town's own settings in every language."""

import datetime

import pytest

from xiangpu.check.settings import Settings, check_settings, without_silenced
from xiangpu.load.reader import read_yaml
from xiangpu.load.source import Document
from xiangpu.load.town_files import SourcePath
from xiangpu.problems import Place
from xiangpu.problems.codes.content import MISSING_FILE, UNUSED_FILE
from xiangpu.schema.kinds.town import Town
from xiangpu.schema.kinds.town_groups import Silence
from xiangpu.schema.names import field_names
from xiangpu.schema.text import Text

TODAY = datetime.date(2026, 9, 20)


def source(language: str | None) -> SourcePath:
    """The settings file of a language."""
    path = "site.yaml" if language is None else f"site.{language}.yaml"
    return SourcePath(
        path=path,
        village="",
        kind="",
        name="site",
        language=language,
        suffix=".yaml",
        size=0,
        on_disk=path,
    )


def settings(text: str | None, **translations: str) -> Settings:
    """What is made of these files."""
    texts: dict[str | None, str] = {} if text is None else {None: text}
    texts.update(translations.items())

    def read(file: SourcePath) -> Document:
        return read_yaml(file.path, texts[file.language].encode(), field_names())

    return check_settings([source(language) for language in texts], read, TODAY)


def codes(found: Settings) -> list[tuple[str, str, int]]:
    """The problems but for the missing public address."""
    return [
        (problem.code, problem.place.path, problem.place.line)
        for problem in found.problems
        if problem.code != "no-public-address"
    ]


def test_a_town_of_one_language_has_one_set_of_settings() -> None:
    found = settings("title: 青渠镇\n")
    assert found.towns == {"zh-CN": Town(title=Text("青渠镇"))}
    assert codes(found) == []


def test_texts_are_translated_and_all_else_is_shared() -> None:
    found = settings(
        "title: 青渠镇\nslogan: 一渠清水\nlanguages: [zh-CN, en, fr]\nper_page: 9\n",
        en="title: Qingqu\n",
    )
    assert list(found.towns) == ["zh-CN", "en", "fr"]
    assert (found.towns["en"].title, found.towns["en"].slogan) == (
        Text("Qingqu"),
        Text("一渠清水", "zh-CN"),
    )
    assert found.towns["fr"].title == Text("青渠镇", "zh-CN")
    assert {town.per_page for town in found.towns.values()} == {9}
    assert codes(found) == []


def test_without_settings_there_is_no_town() -> None:
    assert settings(None) == Settings({}, None, settings(None).problems)
    assert codes(settings(None)) == [("no-settings-file", "site.yaml", 0)]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("title: 青渠镇\nper_page: 0\n", ("below-minimum", "site.yaml", 2)),
        ("title: 青渠镇\ntoday: 2026-09-20\n", ("today-without-demo", "site.yaml", 2)),
        ("title: [\n", ("bracket-not-closed", "site.yaml", 1)),
        (
            "title: 青渠镇\nsilence: [{code: missing-file, reason: 没有}]\n",
            ("silenced-error", "site.yaml", 2),
        ),
    ],
)
def test_settings_with_errors_are_no_settings(text: str, problem: tuple[str, str, int]) -> None:
    found = settings(text)
    assert found.towns == {}
    assert codes(found) == [problem]


def test_a_translation_for_a_language_that_is_not_listed_is_told() -> None:
    found = settings("title: 青渠镇\n", en="title: Qingqu\n")
    assert codes(found) == [("unknown-translation-language", "site.en.yaml", 0)]


def test_where_a_setting_was_written_is_known() -> None:
    found = settings("title: 青渠镇\ntheme: base\n")
    assert found.where is not None
    assert found.where("theme") == Place("site.yaml", 2, 8, "theme: base")


def test_what_the_town_accepts_is_not_said_but_errors_are() -> None:
    warning, error = UNUSED_FILE.at(Place("a")), MISSING_FILE.at(Place("b"))
    silence = tuple(Silence(code=code.name, reason="看过") for code in (UNUSED_FILE, MISSING_FILE))
    town = Town(title=Text("青渠镇"), silence=silence)
    assert without_silenced([warning, error], town) == (error,)
    assert without_silenced([warning], Town(title=Text("青渠镇"))) == (warning,)
