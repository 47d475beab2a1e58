"""Private fields go no further than this: what leaves here may be published."""

from functools import cache
from typing import Any

import msgspec

from xiangpu.schema.describe import FieldDescription, describe
from xiangpu.schema.field import Visibility


def without_private(entry: msgspec.Struct) -> Any:
    """The entry with each private field, its groups' included, at its default."""
    changes = {field.name: _emptied(entry, field) for field in _touched_fields(type(entry))}
    return msgspec.structs.replace(entry, **changes) if changes else entry


@cache
def _touched_fields(struct: type[msgspec.Struct]) -> tuple[FieldDescription, ...]:
    """The fields that are private, and the groups that hold such a field."""
    return tuple(
        field
        for field in describe(struct).fields
        if field.field.visibility is Visibility.PRIVATE
        or (field.members is not None and _touched_fields(field.members.struct))
    )


def _emptied(value: msgspec.Struct, field: FieldDescription) -> Any:
    if field.field.visibility is Visibility.PRIVATE:
        return field.default
    held = getattr(value, field.name)
    if field.many:
        return tuple(without_private(item) for item in held)
    return held if held is None else without_private(held)
