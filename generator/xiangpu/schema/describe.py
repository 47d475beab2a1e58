"""A struct's declaration as plain data: what every consumer of the schema reads."""

import datetime
import types
import typing
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.values.coordinates import Coordinates
from xiangpu.values.hours import HoursRule
from xiangpu.values.money import Money, Price
from xiangpu.values.quantity import Quantity
from xiangpu.values.season import Season
from xiangpu.values.specification import Specification


class Word(StrEnum):
    """The sorts of value a field can hold."""

    TEXT = "text"
    TOKEN = "token"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    DATE = "date"
    MONEY = "money"
    PRICE = "price"
    QUANTITY = "quantity"
    SPECIFICATION = "specification"
    SEASON = "season"
    HOURS = "hours"
    COORDINATES = "coordinates"
    CHOICE = "choice"
    REFERENCE = "reference"
    GROUP = "group"
    EXTRA = "extra"


WORDS: dict[Any, Word] = {
    Text: Word.TEXT,
    str: Word.TOKEN,
    int: Word.INTEGER,
    Decimal: Word.DECIMAL,
    bool: Word.BOOLEAN,
    datetime.date: Word.DATE,
    Money: Word.MONEY,
    Price: Word.PRICE,
    Quantity: Word.QUANTITY,
    Specification: Word.SPECIFICATION,
    Season: Word.SEASON,
    HoursRule: Word.HOURS,
    Coordinates: Word.COORDINATES,
    Reference: Word.REFERENCE,
}


@dataclass(frozen=True, slots=True)
class FieldDescription:
    """One field: its names and words, the sort of its value, and whether there are many."""

    name: str
    field: Field
    word: Word
    many: bool
    required: bool
    choices: type[Choice] | None = None
    members: "StructDescription | None" = None
    default: Any = None
    """What a file that does not mention the field means."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which files may call it, the English one first."""
        return (self.name, self.field.zh, *self.field.aliases)


@dataclass(frozen=True, slots=True)
class StructDescription:
    """A kind's or a group's fields, in the order of the declaration."""

    struct: type[msgspec.Struct]
    fields: tuple[FieldDescription, ...]
    by_name: dict[str, FieldDescription]


@cache
def describe(struct: type[msgspec.Struct]) -> StructDescription:
    """The description of a declared struct."""
    hints = typing.get_type_hints(struct, include_extras=True)
    fields = tuple(
        _describe_field(info, hints[info.name]) for info in msgspec.structs.fields(struct)
    )
    by_name = {name.casefold(): field for field in fields for name in field.names}
    return StructDescription(struct, fields, by_name)


def _describe_field(info: msgspec.structs.FieldInfo, hint: Any) -> FieldDescription:
    plain, *metadata = get_args(hint) if get_origin(hint) is Annotated else (hint,)
    said = next((item for item in metadata if isinstance(item, Field)), None)
    if said is None:
        raise TypeError(f"field {info.name} is declared without its words")
    many, item = _item_type(plain)
    word, choices, members = _sort(item)
    default = None if info.required else info.default
    return FieldDescription(info.name, said, word, many, info.required, choices, members, default)


def _item_type(hint: Any) -> tuple[bool, Any]:
    """Whether the hint is a tuple of things, and the thing."""
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    if get_origin(hint) is tuple:
        return True, get_args(hint)[0]
    return False, hint


def _sort(item: Any) -> tuple[Word, type[Choice] | None, StructDescription | None]:
    if get_origin(item) is dict:
        return Word.EXTRA, None, None
    if item in WORDS:
        return WORDS[item], None, None
    if issubclass(item, Choice):
        return Word.CHOICE, item, None
    return Word.GROUP, None, describe(item)
