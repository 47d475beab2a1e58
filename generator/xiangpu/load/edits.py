"""The edits that the patcher knows, each naming a field by its path."""

import msgspec

Path = tuple[str | int, ...]
"""Names of fields as written in the file, and positions in lists counted from 0."""


class SetField(msgspec.Struct, frozen=True):
    """Give a field, or an item of a list, another value."""

    path: Path
    value: str


class RemoveField(msgspec.Struct, frozen=True):
    """Take a field, or an item of a list, away."""

    path: Path


class AddField(msgspec.Struct, frozen=True):
    """Write a new field; the path ends in its name, and `after` names the field before it."""

    path: Path
    value: str
    after: str | None = None


class AddItem(msgspec.Struct, frozen=True):
    """Write a new item at the end of a list."""

    path: Path
    value: str


class RenameField(msgspec.Struct, frozen=True):
    """Give a field another name."""

    path: Path
    name: str


Edit = SetField | RemoveField | AddField | AddItem | RenameField
