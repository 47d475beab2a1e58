"""Declarations as plain data."""

import msgspec
import pytest

from tests.schema.every_word import EveryWord, Part, Shade
from xiangpu.schema.describe import Word, describe

DESCRIPTION = describe(EveryWord)


@pytest.mark.parametrize(
    ("name", "word", "many"),
    [
        ("text", Word.TEXT, False),
        ("texts", Word.TEXT, True),
        ("token", Word.TOKEN, False),
        ("integer", Word.INTEGER, False),
        ("decimal", Word.DECIMAL, False),
        ("boolean", Word.BOOLEAN, False),
        ("date", Word.DATE, False),
        ("money", Word.MONEY, False),
        ("price", Word.PRICE, False),
        ("quantity", Word.QUANTITY, False),
        ("specification", Word.SPECIFICATION, False),
        ("season", Word.SEASON, False),
        ("hours", Word.HOURS, True),
        ("coordinates", Word.COORDINATES, False),
        ("choice", Word.CHOICE, False),
        ("choices", Word.CHOICE, True),
        ("reference", Word.REFERENCE, False),
        ("group", Word.GROUP, False),
        ("groups", Word.GROUP, True),
        ("extra", Word.EXTRA, False),
    ],
)
def test_a_fields_word_follows_from_its_type(name: str, word: Word, many: bool) -> None:
    field = DESCRIPTION.by_name[name]
    assert (field.word, field.many) == (word, many)


def test_only_a_field_without_a_default_is_required() -> None:
    assert [field.name for field in DESCRIPTION.fields if field.required] == ["title"]


def test_a_choice_knows_its_values_and_a_group_its_members() -> None:
    assert DESCRIPTION.by_name["choices"].choices is Shade
    assert DESCRIPTION.by_name["group"].members is describe(Part)
    assert DESCRIPTION.by_name["text"].choices is None
    assert DESCRIPTION.by_name["text"].members is None


def test_a_field_is_found_by_all_its_names() -> None:
    title = DESCRIPTION.by_name["title"]
    assert title.names == ("title", "名称", "标题", "name", "品名")
    assert all(DESCRIPTION.by_name[name] is title for name in title.names)


def test_fields_stand_in_the_order_of_the_declaration() -> None:
    assert [field.name for field in describe(Part).fields] == ["label", "weight", "maker", "cost"]


def test_a_field_without_its_words_is_a_mistake_of_the_declaration() -> None:
    class Wordless(msgspec.Struct):
        title: str

    with pytest.raises(TypeError, match="field title is declared without its words"):
        describe(Wordless)
