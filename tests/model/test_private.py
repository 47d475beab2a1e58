"""Private fields go no further than the model."""

from typing import Any

import msgspec
import pytest

from tests.schema.every_word import ENGLISH, EveryWord, read
from tests.schema.test_kinds import ALL_KINDS, description_of, written
from xiangpu.load.reader import read_yaml
from xiangpu.model.private import without_private
from xiangpu.schema.check import check_document
from xiangpu.schema.describe import StructDescription, describe
from xiangpu.schema.field import Visibility
from xiangpu.schema.kind import Kind

ENTRY: EveryWord = check_document(read(ENGLISH), EveryWord).value


def private_values(value: Any, description: StructDescription) -> list[Any]:
    """The values of all private fields, those of groups included."""
    found = []
    for field in description.fields:
        held = getattr(value, field.name)
        if field.field.visibility is Visibility.PRIVATE:
            found.append(held)
        elif field.members is not None and held:
            for item in held if field.many else (held,):
                found += private_values(item, field.members)
    return found


def test_private_fields_are_emptied_and_nothing_else() -> None:
    assert ENTRY.group is not None
    assert without_private(ENTRY) == msgspec.structs.replace(
        ENTRY,
        internal_note="",
        secret="",
        group=msgspec.structs.replace(ENTRY.group, cost=None),
    )


def test_an_entry_without_secrets_stays_as_it_is() -> None:
    bare = EveryWord(title=ENTRY.title)
    assert without_private(bare) == bare


@ALL_KINDS
def test_no_private_value_of_any_kind_survives(kind: Kind) -> None:
    description = description_of(kind)
    data = written(description, chinese=True)
    entry = check_document(
        read_yaml("a.yaml", data, frozenset(description.by_name)), kind.entry
    ).value
    secrets = [value for value in private_values(entry, describe(kind.entry)) if value]
    if kind.name in ("product", "producer", "contact"):
        assert secrets
    left = private_values(without_private(entry), describe(kind.entry))
    assert [value for value in left if value] == []


@pytest.mark.parametrize("secret", ["芝麻", "只给自己人看"])
def test_no_secret_text_is_left_in_the_bytes(secret: str) -> None:
    assert secret.encode() in msgspec.msgpack.encode(ENTRY)
    assert secret.encode() not in msgspec.msgpack.encode(without_private(ENTRY))
