"""Private fields go no further than this: what leaves here may be published."""

from typing import Any

import msgspec

from xiangpu.schema.describe import StructDescription, describe
from xiangpu.schema.field import Visibility


def without_private(entry: msgspec.Struct) -> Any:
    """The entry with each private field, its groups' included, at its default."""
    return _strip(entry, describe(type(entry)))


def _strip(value: Any, description: StructDescription) -> Any:
    changes: dict[str, Any] = {}
    defaults = {info.name: info for info in msgspec.structs.fields(description.struct)}
    for field in description.fields:
        held = getattr(value, field.name)
        if field.field.visibility is Visibility.PRIVATE:
            changes[field.name] = defaults[field.name].default
        elif field.members is not None and held:
            members = field.members
            stripped = tuple(_strip(item, members) for item in (held if field.many else (held,)))
            changes[field.name] = stripped if field.many else stripped[0]
    return msgspec.structs.replace(value, **changes)
