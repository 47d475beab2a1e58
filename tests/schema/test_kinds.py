"""What must hold of every kind's declaration."""

from collections import Counter
from collections.abc import Iterator

import msgspec
import pytest

from xiangpu.bilingual import Bilingual
from xiangpu.load.reader import read_yaml
from xiangpu.schema.check import check_document
from xiangpu.schema.choice import Choice
from xiangpu.schema.describe import FieldDescription, StructDescription, Word, describe
from xiangpu.schema.formats import FORMATS
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS

ALL_KINDS = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())


def description_of(kind: Kind) -> StructDescription:
    """The kind's fields."""
    entry: type[msgspec.Struct] = kind.entry
    return describe(entry)


def structs(description: StructDescription) -> Iterator[StructDescription]:
    """The description and those of all its groups."""
    yield description
    for field in description.fields:
        if field.members is not None:
            yield from structs(field.members)


def fields(kind: Kind) -> Iterator[tuple[str, FieldDescription]]:
    """Every field of the kind and its groups, with a name to find it by."""
    for description in structs(description_of(kind)):
        for field in description.fields:
            yield f"{description.struct.__name__}.{field.name}", field


def written(description: StructDescription, *, chinese: bool) -> bytes:
    """A file that gives each field its example."""
    lines = (
        f"{field.field.zh if chinese else field.name}: {field.field.example}\n"
        for field in description.fields
    )
    return "".join(lines).encode()


def test_every_kind_stands_under_its_own_name() -> None:
    assert (
        list(KINDS)
        == (
            "town theme village product producer brand consortium base spot stay eatery activity "
            "event route station contact market stall place price notice story page"
        ).split()
    )
    assert all(name == kind.name for name, kind in KINDS.items())


@ALL_KINDS
def test_no_two_fields_of_a_struct_share_a_name(kind: Kind) -> None:
    for description in structs(description_of(kind)):
        names = Counter(name.casefold() for field in description.fields for name in field.names)
        assert [name for name, count in names.items() if count > 1] == []


@ALL_KINDS
def test_every_field_is_explained_in_both_languages(kind: Kind) -> None:
    silent = [
        name
        for name, field in fields(kind)
        if not (is_said(field.field.label, field.field.help) and field.field.example)
    ]
    assert silent == []


@ALL_KINDS
def test_every_kind_is_named_and_explained_in_both_languages(kind: Kind) -> None:
    assert is_said(kind.label, kind.plural, kind.help)


def is_said(*wordings: Bilingual) -> bool:
    return all(wording.zh and wording.en for wording in wordings)


@ALL_KINDS
@pytest.mark.parametrize("chinese", [True, False], ids=["chinese", "english"])
def test_every_example_is_valid_as_it_stands(kind: Kind, chinese: bool) -> None:
    for description in structs(description_of(kind)):
        data = written(description, chinese=chinese)
        document = read_yaml("example.yaml", data, frozenset(description.by_name))
        assert document.problems == ()
        checked = check_document(document, description.struct)
        assert checked.problems == ()
        assert isinstance(checked.value, description.struct)


@ALL_KINDS
def test_every_example_fills_its_field(kind: Kind) -> None:
    for description in structs(description_of(kind)):
        document = read_yaml(
            "example.yaml", written(description, chinese=True), frozenset(description.by_name)
        )
        value = check_document(document, description.struct).value
        empty = [field.name for field in description.fields if is_empty(value, field)]
        assert empty == []


def is_empty(struct: msgspec.Struct, field: FieldDescription) -> bool:
    return getattr(struct, field.name) in (None, "", (), {})


@ALL_KINDS
def test_every_reference_says_to_which_kinds_it_leads(kind: Kind) -> None:
    for name, field in fields(kind):
        assert bool(field.field.refers) == (field.word is Word.REFERENCE), name
        assert set(field.field.refers) <= {*KINDS, "*"}, name


@ALL_KINDS
def test_every_shorthand_names_a_member_of_its_group(kind: Kind) -> None:
    for name, field in fields(kind):
        if field.field.shorthand:
            assert field.members is not None, name
            assert field.field.shorthand in {member.name for member in field.members.fields}, name


@ALL_KINDS
def test_every_format_is_known(kind: Kind) -> None:
    assert {field.field.format for _, field in fields(kind)} <= set(FORMATS)


@ALL_KINDS
def test_lists_and_cards_name_fields_that_exist(kind: Kind) -> None:
    category = (kind.category,) if kind.category else ()
    named = {name.removeprefix("-") for name in (*kind.order, *kind.card_facts, *category)}
    assert named <= {field.name for field in description_of(kind).fields}


@ALL_KINDS
def test_entries_are_grouped_by_a_choice(kind: Kind) -> None:
    if kind.category:
        assert description_of(kind).by_name[kind.category].word is Word.CHOICE


@ALL_KINDS
def test_no_card_shows_a_private_field(kind: Kind) -> None:
    by_name = description_of(kind).by_name
    assert {by_name[name].field.visibility for name in kind.card_facts} <= {"public"}


@ALL_KINDS
def test_every_choice_can_be_told_from_the_others(kind: Kind) -> None:
    for name, field in fields(kind):
        if field.choices is not None:
            assert repeated_spellings(field.choices) == [], name


def repeated_spellings(choices: type[Choice]) -> list[str]:
    spellings = Counter(
        spelling
        for member in choices
        for spelling in {spelling.casefold() for spelling in member.spellings}
    )
    return [spelling for spelling, count in spellings.items() if count > 1]


@ALL_KINDS
def test_an_entry_survives_the_cache(kind: Kind) -> None:
    description = description_of(kind)
    document = read_yaml(
        "example.yaml", written(description, chinese=True), frozenset(description.by_name)
    )
    value = check_document(document, kind.entry).value
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=kind.entry) == value
