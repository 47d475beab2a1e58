"""Entries in several languages: texts from translations, everything else from the original."""

from decimal import Decimal
from typing import Any

import msgspec
import pytest

from tests.schema.every_word import ENGLISH, EveryWord, Part, read
from xiangpu.check.leaves import find_leaves
from xiangpu.schema.check import check_document
from xiangpu.schema.describe import Word
from xiangpu.schema.text import Text
from xiangpu.schema.translate import Translated, in_language, translate
from xiangpu.values.money import Money
from xiangpu.values.quantity import Quantity

ORIGINAL = read(ENGLISH)
ENTRY: EveryWord = check_document(ORIGINAL, EveryWord).value


def translated(fields: str, entry: EveryWord = ENTRY) -> Translated:
    """The entry with a translation file of these lines."""
    document = read(f"---\n{fields}\n---\n", "content/daowan/every-word/sample.en.md")
    return translate(entry, document, ORIGINAL, "zh-CN")


def data_of(entry: Any) -> list[tuple[Any, ...]]:
    """Everything in the entry that is no text, by its path."""
    leaves = find_leaves(entry, lambda field: field.word not in TEXTS)
    return [(leaf.path, leaf.value) for leaf in leaves]


def texts_of(entry: Any) -> list[Text]:
    """Every text of the entry, those of its groups and extra fields included."""
    leaves = find_leaves(entry, lambda field: field.word is Word.TEXT)
    extra = list(entry.extra.values())
    return [leaf.value for leaf in leaves] + extra


TEXTS = (Word.TEXT, Word.EXTRA)


def test_without_a_translation_every_text_falls_back_and_says_so() -> None:
    entry = in_language(ENTRY, "zh-CN")
    assert {text.lang for text in texts_of(entry)} == {"zh-CN"}
    assert [text.value for text in texts_of(entry)] == [text.value for text in texts_of(ENTRY)]


def test_without_a_translation_all_data_is_inherited() -> None:
    assert data_of(in_language(ENTRY, "zh-CN")) == data_of(ENTRY)


def test_texts_come_from_the_translation_and_the_rest_from_the_original() -> None:
    result = translated(
        "title: Sample\ntext: By the canal\ntexts: [fragrant, soft]\nextra: {altitude: high}\n"
        "group: Handle\ngroups: [Lid, {label: Stand}]\nsummary: One sentence"
    )
    assert result.problems == ()
    assert result.value == msgspec.structs.replace(
        ENTRY,
        title=Text("Sample"),
        summary=Text("One sentence"),
        text=Text("By the canal"),
        texts=(Text("fragrant"), Text("soft")),
        extra={"altitude": Text("high")},
        group=Part(
            label=Text("Handle"), weight=Quantity(Decimal(500), "g"), cost=Money(Decimal(3), "CNY")
        ),
        groups=(
            Part(label=Text("Lid")),
            Part(label=Text("Stand"), maker=ENTRY.groups[1].maker),
        ),
    )


@pytest.mark.parametrize("line", ["text: By the canal", "group: {label: Handle}", "groups: [Lid]"])
def test_whatever_is_translated_the_data_stays(line: str) -> None:
    assert data_of(translated(f"title: Sample\n{line}").value) == data_of(ENTRY)


def test_a_list_translated_in_part_falls_back_in_the_rest() -> None:
    value = translated("texts: [fragrant]").value
    assert value.texts == (Text("fragrant"), Text("软", "zh-CN"))


def test_a_translation_adds_no_items_to_a_list() -> None:
    assert translated("texts: [fragrant, soft, new]").value.texts == (
        Text("fragrant"),
        Text("soft"),
    )


def test_chinese_names_may_stand_in_a_translation_too() -> None:
    assert translated("名称: Sample").value.title == Text("Sample")


def test_a_text_that_the_original_lacks_may_be_given() -> None:
    bare = EveryWord(title=Text("样品"))
    assert translated("text: By the canal", bare).value.text == Text("By the canal")


def test_an_empty_text_is_none() -> None:
    bare = EveryWord(title=Text("样品"))
    assert translated("text:\nsummary: ''", bare).value == in_language(bare, "zh-CN")
    assert translated("title: ''").value.title == Text("样品", "zh-CN")


def test_a_translation_that_says_data_is_warned_of() -> None:
    result = translated("title: Sample\nmoney: 9元\ngroups:\n  - label: Lid\n    weight: 1斤")
    assert [
        (problem.code, problem.place.path, problem.place.line, problem.facts)
        for problem in result.problems
    ] == [
        (
            "translation-has-data",
            "content/daowan/every-word/sample.en.md",
            line,
            {"name": name, "original": "content/daowan/every-word/sample.md"},
        )
        for line, name in ((3, "money"), (6, "weight"))
    ]
    assert data_of(result.value) == data_of(ENTRY)


def test_a_translation_with_an_unknown_field_is_told_the_near_name() -> None:
    (problem,) = translated("titel: Sample").problems
    assert (problem.code, problem.place.line, problem.place.column) == ("unknown-field", 2, 1)
    assert str(problem.facts["suggestion"]).count("title") == 2
