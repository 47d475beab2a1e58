"""The single texts of a file's fields, as written, each with its field."""

from collections.abc import Iterator

import msgspec

from xiangpu.load.edits import Path
from xiangpu.load.source import Mapping, Node, Scalar, Sequence
from xiangpu.schema.check import find_field
from xiangpu.schema.describe import FieldDescription, StructDescription


class WrittenLeaf(msgspec.Struct, frozen=True):
    """One text, and the path by which the patcher finds it."""

    path: Path
    """Names as written in the file, and positions in lists."""
    scalar: Scalar
    field: FieldDescription


def find_written(
    node: Node, description: StructDescription, path: Path = ()
) -> Iterator[WrittenLeaf]:
    """Every text of the fields and their groups, in the order of the file."""
    for pair in node.pairs if isinstance(node, Mapping) else ():
        field = find_field(description, pair.key.text)
        if field is not None:
            yield from _find_in_field(pair.value, field, (*path, pair.key.text))


def _find_in_field(node: Node, field: FieldDescription, path: Path) -> Iterator[WrittenLeaf]:
    match node:
        case Sequence():
            for index, item in enumerate(node.items):
                yield from _find_in_field(item, field, (*path, index))
        case Mapping() if field.members is not None:
            yield from find_written(node, field.members, path)
        case Scalar() if field.members is None:
            yield WrittenLeaf(path, node, field)
        case Scalar() if field.members is not None and field.field.shorthand:
            member = field.members.by_name[field.field.shorthand.casefold()]
            yield WrittenLeaf(path, node, member)
