"""A file's fields as its kind declares them, and every problem at once."""

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.schema.every_word import ENGLISH, EveryWord, Part, Shade, read
from xiangpu.load.source import Mark, Scalar, Sequence
from xiangpu.problems import Problem
from xiangpu.schema.check import (
    Checked,
    check_document,
    find_field,
    find_mark,
    split_items,
    where_in,
)
from xiangpu.schema.describe import FieldDescription, Word, describe
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.values.coordinates import Coordinates, Datum
from xiangpu.values.hours import HoursRule
from xiangpu.values.money import Money, Price
from xiangpu.values.quantity import Quantity
from xiangpu.values.season import MonthSpan, Season
from xiangpu.values.specification import Specification

DESCRIPTION = describe(EveryWord)


def checked(fields: str) -> Checked:
    """A file with these lines of front matter, checked."""
    return check_document(read(f"---\n{fields}\n---\n"), EveryWord)


def found(fields: str) -> list[tuple[str, int, int]]:
    """The problems of these lines: code, line of the file and column."""
    return [_place(problem) for problem in checked(fields).problems]


def _place(problem: Problem) -> tuple[str, int, int]:
    return problem.code, problem.place.line, problem.place.column


def in_chinese(text: str) -> str:
    """The same file with the Chinese names of its fields."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        name, colon, rest = line.partition(": ")
        field = DESCRIPTION.by_name.get(name)
        lines[at] = f"{field.field.zh}{colon}{rest}" if field else line
    return "\n".join(lines)


def test_every_word_is_read_into_its_value() -> None:
    result = check_document(read(ENGLISH), EveryWord)
    assert result.problems == ()
    assert result.value == EveryWord(
        title=Text("样品"),
        summary=Text("一句话"),
        extra={"altitude": Text("1200米")},
        internal_note="只给自己人看",
        text=Text("渠边的村子"),
        texts=(Text("香"), Text("软")),
        token="000-00000001",
        integer=12,
        decimal=Decimal("39.5"),
        boolean=True,
        date=datetime.date(2026, 9, 20),
        money=Money(Decimal(45), "CNY"),
        price=Price(Decimal(45), Decimal(58), "CNY", Quantity(Decimal(1), "bag")),
        quantity=Quantity(Decimal(10), "jin"),
        specification=Specification("bag", Quantity(Decimal(5), "kg")),
        season=Season((MonthSpan(10, 3),)),
        hours=(HoursRule(None, (1, 2, 3, 4, 5, 6, 7), "08:30", "18:00"),),
        coordinates=Coordinates(Decimal("103.12"), Decimal("39.21"), Datum.GCJ02),
        choice=Shade.LIGHT,
        choices=(Shade.LIGHT, Shade.DARK),
        reference=Reference("", "daowan", "dw-mill"),
        group=Part(
            label=Text("把手"),
            weight=Quantity(Decimal(500), "g"),
            cost=Money(Decimal(3), "CNY"),
        ),
        groups=(
            Part(label=Text("盖子")),
            Part(label=Text("底座"), maker=Reference("producer", "daowan", "dw-mill")),
        ),
        secret="芝麻",
    )


def test_the_sample_has_every_word() -> None:
    assert {field.word for field in DESCRIPTION.fields} == set(Word)


def test_fields_may_be_called_by_their_chinese_names() -> None:
    chinese = in_chinese(ENGLISH)
    assert "名称: 样品" in chinese
    english = check_document(read(ENGLISH), EveryWord)
    assert check_document(read(chinese), EveryWord) == english


def test_what_a_file_does_not_mention_has_its_default() -> None:
    assert checked("title: 样品") == Checked(EveryWord(title=Text("样品")), ())


@pytest.mark.parametrize("field", DESCRIPTION.fields[1:], ids=lambda field: field.name)
def test_an_empty_field_has_its_default(field: FieldDescription) -> None:
    assert checked(f"title: 样品\n{field.name}:") == Checked(EveryWord(title=Text("样品")), ())


def test_an_empty_field_that_must_be_filled_in_is_missing() -> None:
    assert found("title: ''") == [("missing-field", 0, 0)]


def test_a_broken_field_hides_no_other_problem() -> None:
    assert found("title: 样品\ninteger: 很多\nmoney: -3元\ncolour: 红\nchoice: 淡淡的") == [
        ("not-a-number", 3, 10),
        ("negative-price", 4, 8),
        ("unknown-field", 5, 1),
        ("unknown-choice", 6, 9),
    ]


def test_a_file_with_an_error_gives_no_value() -> None:
    assert checked("title: 样品\ninteger: 很多").value is None


def test_a_missing_field_is_said_besides_the_others() -> None:
    assert found("integer: 很多") == [("not-a-number", 2, 10), ("missing-field", 0, 0)]


def test_a_field_of_two_names_may_stand_but_once() -> None:
    (problem,) = checked("title: 样品\n名称: 另一个").problems
    assert _place(problem) == ("field-twice", 3, 1)
    assert problem.facts == {"name": "名称", "first": "title", "line": "2"}


def test_a_list_of_values_may_stand_on_one_line() -> None:
    spellings = ("[香, 软]", "香、软", "香，软", "香, 软", "\n  - 香\n  - 软")
    values = {checked(f"title: 样品\ntexts: {spelling}").value.texts for spelling in spellings}
    assert values == {(Text("香"), Text("软"))}


def test_a_sentence_with_a_comma_is_one_item_of_a_list() -> None:
    value = checked("title: 样品\ntexts:\n  - 先泡，再煮\n  - 趁热吃").value
    assert value.texts == (Text("先泡，再煮"), Text("趁热吃"))


def test_quotes_keep_an_item_whole() -> None:
    node = Sequence((Scalar("浅色、深色", Mark(1, 1), quoted=True),), Mark(1, 1))
    assert split_items(node, DESCRIPTION.by_name["choices"]) == node.items


def test_a_group_may_be_written_as_its_most_important_member() -> None:
    assert checked("title: 样品\ngroup: 把手").value.group == Part(label=Text("把手"))


def test_a_group_among_many_may_stand_alone() -> None:
    assert checked("title: 样品\ngroups: {label: 把手}").value.groups == (Part(label=Text("把手")),)


def test_a_problem_in_a_group_is_placed_at_its_own_line() -> None:
    assert found("title: 样品\ngroups:\n  - label: 把手\n  - label: 盖子\n    weight: 很重") == [
        ("not-a-quantity", 6, 13)
    ]


def test_a_list_where_a_value_must_be_is_a_problem() -> None:
    assert found("title: 样品\nmoney: [1元, 2元]") == [("not-a-value", 3, 8)]


def test_a_value_where_a_group_must_be_is_a_problem() -> None:
    assert found("title: 样品\nextra: 1200米") == [("not-a-group", 3, 8)]


def test_an_extra_field_holds_one_value() -> None:
    assert found("title: 样品\nextra: {altitude: [1, 2]}") == [("not-a-value", 3, 19)]


def test_a_full_width_number_is_read_and_noted() -> None:
    result = checked("title: 样品\nmoney: ４５元")
    assert result.value.money == Money(Decimal(45), "CNY")
    assert [_place(problem) for problem in result.problems] == [("untidy-value", 3, 8)]
    assert result.problems[0].facts == {"value": "４５元", "clean": "45元"}


def test_coordinates_without_their_datum_are_read_and_noted() -> None:
    for spelling in ("103.12,39.21", "{经度: 103.12, 纬度: 39.21}"):
        result = checked(f"title: 样品\ncoordinates: {spelling}")
        assert result.value.coordinates == Coordinates(
            Decimal("103.12"), Decimal("39.21"), Datum.GCJ02
        )
        assert [problem.code for problem in result.problems] == ["datum-missing"]


def test_coordinates_may_be_written_as_a_group() -> None:
    result = checked("title: 样品\ncoordinates: {lng: 103.12, lat: 39.21, datum: bd09}")
    assert result == Checked(
        EveryWord(
            title=Text("样品"),
            coordinates=Coordinates(Decimal("103.12"), Decimal("39.21"), Datum.BD09),
        ),
        (),
    )


@given(st.permutations(ENGLISH.split("\n")[1:-3]))
def test_the_order_of_the_fields_does_not_matter(lines: list[str]) -> None:
    shuffled = "\n".join(["---", *lines, "---", "正文。", ""])
    assert check_document(read(shuffled), EveryWord) == check_document(read(ENGLISH), EveryWord)


def test_where_a_field_was_written_is_found_by_its_path() -> None:
    document = read(ENGLISH)
    where = where_in(document, EveryWord)
    assert (where("money").line, where("money").column) == (13, 8)
    place = where("groups", 1, "maker")
    assert (place.line, place.column, place.path) == (24, 33, document.path)
    assert place.text == "groups: [盖子, {label: 底座, maker: producer:daowan/dw-mill}]"


def test_a_field_that_was_not_written_is_placed_at_what_holds_it() -> None:
    document = read(ENGLISH)
    mark = find_mark(document.fields, DESCRIPTION, ("groups", 1, "weight"))
    assert mark == find_mark(document.fields, DESCRIPTION, ("groups", 1))
    assert find_mark(document.fields, DESCRIPTION, ("groups", 9)) == Mark(24, 9)
    assert find_mark(document.fields, DESCRIPTION, ("weight",)) == document.fields.mark


def test_letter_case_and_blanks_around_a_name_do_not_matter() -> None:
    assert find_field(DESCRIPTION, " Money ") is DESCRIPTION.by_name["money"]
    assert find_field(DESCRIPTION, "钱") is None
