"""Every name that files may use for a field, in either language: what reading needs to know."""

from collections.abc import Iterator

from xiangpu.schema.describe import StructDescription, describe
from xiangpu.schema.kinds import KINDS


def field_names() -> frozenset[str]:
    """The names of all fields of all kinds and their groups."""
    return frozenset(name for kind in KINDS.values() for name in _names(describe(kind.entry)))


def _names(description: StructDescription) -> Iterator[str]:
    for field in description.fields:
        yield from field.names
        if field.members is not None:
            yield from _names(field.members)
