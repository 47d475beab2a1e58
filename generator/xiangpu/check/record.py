"""An entry that was checked, in every language of the town, and where it came from."""

from typing import Any

import msgspec

from xiangpu.load.source import Body
from xiangpu.problems import Place, Problem
from xiangpu.schema.reference import Reference


class Mention(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """A place where one entry names another."""

    source: str
    """Full name of the entry that names it."""
    field: str
    reference: Reference
    kinds: tuple[str, ...]
    """What it may be; `*` for any kind."""
    place: Place


class FileUse(msgspec.Struct, frozen=True, array_like=True):
    """A place where an entry names a file beside it."""

    file: str
    place: Place
    is_picture: bool


class BodyLink(msgspec.Struct, frozen=True, array_like=True):
    """A link to somewhere inside the town, as written in a Markdown body."""

    target: str
    lang: str
    place: Place


PLACED_FIELDS = ("id", "aliases", "theme", "theme_settings")
"""Fields that are looked at again when the whole town is known."""


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One checked entry; `entries` and `bodies` are by language."""

    kind: str
    village: str
    """The village's id, or `_town` for the town's own entries."""
    id: str
    path: str
    """Of the original's file, from the town's folder."""
    sources: tuple[str, ...]
    """Every file it was made from."""
    entries: dict[str, Any]
    bodies: dict[str, Body]
    translated: tuple[str, ...]
    """The languages that have a file of their own, the original's among them."""
    mentions: tuple[Mention, ...] = ()
    files: tuple[FileUse, ...] = ()
    """The photos and attachments that its fields name."""
    places: dict[str, Place] = {}
    """Where the fields of `PLACED_FIELDS` that it has were written."""

    @property
    def full_name(self) -> str:
        """`kind:village/id`, the name that never changes."""
        return f"{self.kind}:{self.village}/{self.id}"

    @property
    def folder(self) -> str:
        """The folder its photos and attachments lie in."""
        return self.path.rpartition("/")[0]


class Media(msgspec.Struct, frozen=True):
    """A file beside the entries that is no text: a photo, a document."""

    path: str
    """From the town's folder, spelt as on disk."""
    size: int


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """A village, or the town's own entries, checked."""

    village: str
    home: Record | None = None
    """The village's own record; none for the town's entries."""
    records: tuple[Record, ...] = ()
    broken: tuple[str, ...] = ()
    """Full names of the entries that have errors."""
    media: dict[str, Media] = {}
    """By path from the town's folder, in composed Unicode (NFC)."""
    problems: tuple[Problem, ...] = ()
