"""The single values inside an entry."""

from tests.schema.every_word import ENGLISH, EveryWord, Shade, read
from xiangpu.check.leaves import find_leaves
from xiangpu.schema.check import check_document
from xiangpu.schema.describe import FieldDescription, Word, describe
from xiangpu.schema.field import Visibility
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text

ENTRY: EveryWord = check_document(read(ENGLISH), EveryWord).value


def every(field: FieldDescription) -> bool:
    """All fields."""
    return True


def secret(field: FieldDescription) -> bool:
    """The private fields."""
    return field.field.visibility is Visibility.PRIVATE


LEAVES = {leaf.path: leaf for leaf in find_leaves(ENTRY, every)}


def test_each_value_is_found_under_its_path() -> None:
    assert LEAVES[("title",)].value == Text("样品")
    assert LEAVES[("choices", 1)].value is Shade.DARK
    assert LEAVES[("group", "label")].value == Text("把手")
    assert LEAVES[("groups", 1, "maker")].value == Reference("producer", "daowan", "dw-mill")


def test_every_word_but_the_groups_themselves_is_a_leaf() -> None:
    assert {leaf.field.word for leaf in LEAVES.values()} == set(Word) - {Word.GROUP}


def test_what_is_not_there_is_no_leaf() -> None:
    bare = EveryWord(title=Text("样品"))
    paths = {leaf.path[0] for leaf in find_leaves(bare, every)}
    assert paths.isdisjoint({"group", "groups", "money", "texts", "summary"})
    assert ("group", "maker") not in LEAVES


def test_only_the_wanted_fields_are_looked_at() -> None:
    paths = {leaf.path for leaf in find_leaves(ENTRY, secret)}
    assert paths == {("internal_note",), ("secret",), ("group", "cost")}


def test_leaves_stand_in_the_order_of_the_declaration() -> None:
    order = [field.name for field in describe(EveryWord).fields]
    positions = [order.index(str(path[0])) for path in LEAVES]
    assert positions == sorted(positions)
