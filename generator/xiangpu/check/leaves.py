"""The single values inside an entry, each with its field and the path to it."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

import msgspec

from xiangpu.schema.describe import FieldDescription, describe


class Leaf(NamedTuple):
    """One value inside an entry, with its field and the path to it."""

    field: FieldDescription
    path: tuple[Any, ...]
    value: Any


Wanted = Callable[[FieldDescription], bool]
"""Which fields are looked for."""


def find_leaves(
    value: msgspec.Struct, wanted: Wanted, path: tuple[Any, ...] = ()
) -> Iterator[Leaf]:
    """Every value of the wanted fields in the entry and its groups, in their order."""
    for field in _holding(type(value), wanted):
        held = getattr(value, field.name)
        for index, item in enumerate(held if field.many else (held,)):
            at = (*path, field.name, index) if field.many else (*path, field.name)
            if item is not None and field.members is not None:
                yield from find_leaves(item, wanted, at)
            elif item is not None:
                yield Leaf(field, at, item)


@cache
def _holding(struct: type[msgspec.Struct], wanted: Wanted) -> tuple[FieldDescription, ...]:
    """The wanted fields, and the groups that hold such a field."""
    return tuple(
        field
        for field in describe(struct).fields
        if (_holding(field.members.struct, wanted) if field.members else wanted(field))
    )
