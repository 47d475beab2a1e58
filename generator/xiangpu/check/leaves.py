"""The single values inside an entry, each with its field and the path to it."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from xiangpu.schema.describe import FieldDescription, StructDescription


class Leaf(NamedTuple):
    """One value inside an entry, with its field and the path to it."""

    field: FieldDescription
    path: tuple[Any, ...]
    value: Any


def find_leaves(
    value: Any, description: StructDescription, path: tuple[Any, ...] = ()
) -> Iterator[Leaf]:
    """Every value of the entry and its groups, in the order of the declaration."""
    for field in description.fields:
        held = getattr(value, field.name)
        for index, item in enumerate(held if field.many else (held,)):
            at = (*path, field.name, index) if field.many else (*path, field.name)
            if item is not None and field.members is not None:
                yield from find_leaves(item, field.members, at)
            elif item is not None:
                yield Leaf(field, at, item)
