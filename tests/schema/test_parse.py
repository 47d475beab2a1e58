"""One text to one typed value, and back."""

from decimal import Decimal

import pytest

from tests.schema.every_word import EveryWord, Shade
from tests.schema.test_kinds import fields
from xiangpu.bilingual import Bilingual
from xiangpu.problems import Misfit
from xiangpu.schema.describe import FieldDescription, StructDescription, Word, describe
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.parse import TIDIED, did_you_mean, parse_value, spell_value
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.values.date import parse_date
from xiangpu.values.money import Money
from xiangpu.values.tidy import half_width

DESCRIPTION: StructDescription = describe(EveryWord)
INTEGER = DESCRIPTION.by_name["integer"]
CHOICE = DESCRIPTION.by_name["choice"]
REFERENCE = DESCRIPTION.by_name["reference"]

SINGLE = {
    name: field
    for kind in KINDS.values()
    for name, field in fields(kind)
    if not field.many and field.word not in (Word.GROUP, Word.EXTRA)
} | {f"EveryWord.{field.name}": field for field in DESCRIPTION.fields if not field.many}


@pytest.mark.parametrize("name", [name for name, f in SINGLE.items() if f.word in list(Word)[:15]])
def test_a_spelt_value_is_read_as_the_same_value(name: str) -> None:
    field = SINGLE[name]
    value = parse_value(field.field.example.strip('"'), field)
    assert not isinstance(value, Misfit)
    assert parse_value(spell_value(value, field), field) == value


def test_every_word_but_groups_can_be_spelt() -> None:
    words = {field.word for field in SINGLE.values()} | {Word.HOURS}
    assert words - {Word.GROUP, Word.EXTRA} == set(Word) - {Word.GROUP, Word.EXTRA}


@pytest.mark.parametrize("word", sorted(TIDIED))
def test_the_clean_spelling_of_what_is_tidied_is_tidy(word: Word) -> None:
    for field in SINGLE.values():
        if field.word is word:
            spelt = spell_value(parse_value(field.field.example, field), field)
            assert half_width(spelt) == spelt


def test_a_text_is_kept_but_for_the_blanks_around_it() -> None:
    field = DESCRIPTION.by_name["text"]
    assert parse_value("  渠边，１２ 户 \n", field) == Text("渠边，１２ 户")


def test_a_token_is_checked_by_its_format() -> None:
    field = DESCRIPTION.by_name["token"]
    assert parse_value(" ０００－０００００００１ ", field) == "000-00000001"
    refused = parse_value("七七八八", field)
    assert isinstance(refused, Misfit)


def test_a_choice_is_known_by_its_labels_and_spellings() -> None:
    for text in ("light", "浅色", "LIGHT", " 浅 "):
        assert parse_value(text, CHOICE) is Shade.LIGHT


def test_an_unknown_choice_is_refused_with_what_there_is_and_what_is_near() -> None:
    refused = parse_value("lihgt", CHOICE)
    assert isinstance(refused, Misfit)
    assert (refused.code.name, refused.facts) == (
        "unknown-choice",
        {
            "value": "lihgt",
            "allowed": Bilingual("浅色、深色", "light, dark"),
            "suggestion": Bilingual("您是不是想写“Light”？", "Did you mean “Light”? "),
        },
    )


@pytest.mark.parametrize("text", ["1", "99", "50"])
def test_a_number_may_reach_its_bounds(text: str) -> None:
    assert parse_value(text, INTEGER) == int(text)


@pytest.mark.parametrize(
    ("text", "code", "facts"),
    [
        ("0", "below-minimum", {"value": "0", "minimum": "1"}),
        ("100", "above-maximum", {"value": "100", "maximum": "99"}),
    ],
)
def test_a_number_beyond_its_bounds_is_refused(text: str, code: str, facts: dict[str, str]) -> None:
    refused = parse_value(text, INTEGER)
    assert isinstance(refused, Misfit)
    assert (refused.code.name, refused.facts) == (code, facts)


def test_a_reference_is_read_in_all_its_forms() -> None:
    assert parse_value("producer:daowan/dw-mill", REFERENCE) == Reference(
        "producer", "daowan", "dw-mill"
    )
    assert parse_value("dw-mill", REFERENCE) == Reference("", "", "dw-mill")


def test_what_is_no_reference_is_refused() -> None:
    refused = parse_value("稻湾 米坊", REFERENCE)
    assert isinstance(refused, Misfit)
    assert (refused.code.name, refused.facts) == ("not-a-reference", {"value": "稻湾 米坊"})


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("decimal", "39.50", Decimal("39.50")),
        ("boolean", "否", False),
        ("date", "2026年9月20日", parse_date("2026-09-20")),
        ("money", "39.9元", Money(Decimal("39.9"), "CNY")),
    ],
)
def test_each_word_has_its_own_reading(name: str, text: str, value: object) -> None:
    field: FieldDescription = DESCRIPTION.by_name[name]
    assert parse_value(text, field) == value


def test_nothing_is_suggested_where_nothing_is_near() -> None:
    assert did_you_mean("") == Bilingual("", "")


def test_a_field_may_ask_for_a_pattern_of_its_own() -> None:
    currency = SINGLE["Town.currency"]
    assert parse_value("CNY", currency) == "CNY"
    refused = parse_value("yuan", currency)
    assert isinstance(refused, Misfit)
    assert refused.code.name == "pattern-mismatch"
    assert refused.facts["value"] == "yuan"
