"""Checked units on disk between the two passes, so that not all are held at once.

Plain data (MessagePack), never pickle: whoever can write to the disk must not run code here.
"""

import tempfile
from pathlib import Path
from typing import Any

import msgspec

from xiangpu.check.record import FileUse, Media, Mention, Record, Unit
from xiangpu.load.source import Body
from xiangpu.problems import Problem
from xiangpu.schema.kinds import KINDS


class _RawRecord(msgspec.Struct):
    """A record whose entries are still to be decoded by their kind."""

    kind: str
    village: str
    id: str
    path: str
    sources: tuple[str, ...]
    entries: dict[str, msgspec.Raw]
    bodies: dict[str, Body]
    translated: tuple[str, ...]
    mentions: tuple[Mention, ...]
    files: tuple[FileUse, ...]


class _RawUnit(msgspec.Struct):
    village: str
    home: _RawRecord | None
    records: tuple[_RawRecord, ...]
    broken: tuple[str, ...]
    media: dict[str, Media]
    problems: tuple[Problem, ...]


class Spool:
    """A folder of units that lives as long as the build."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="xiangpu-", ignore_cleanup_errors=True)
        self.decoders: dict[str, msgspec.msgpack.Decoder[Any]] = {}

    def __enter__(self) -> "Spool":
        return self

    def __exit__(self, *exception: object) -> None:
        self.folder.cleanup()

    def put(self, unit: Unit) -> None:
        """Keeps the unit."""
        self._path(unit.village).write_bytes(msgspec.msgpack.encode(unit))

    def get(self, village: str) -> Unit:
        """The unit as it was put."""
        raw = msgspec.msgpack.decode(self._path(village).read_bytes(), type=_RawUnit)
        return Unit(
            village=raw.village,
            home=self._record(raw.home) if raw.home else None,
            records=tuple(self._record(record) for record in raw.records),
            broken=raw.broken,
            media=raw.media,
            problems=raw.problems,
        )

    def _path(self, village: str) -> Path:
        return Path(self.folder.name, f"{village}.msgpack")

    def _record(self, raw: _RawRecord) -> Record:
        decoder = self.decoders.get(raw.kind)
        if decoder is None:
            decoder = msgspec.msgpack.Decoder(KINDS[raw.kind].entry)
            self.decoders[raw.kind] = decoder
        entries = {lang: decoder.decode(entry) for lang, entry in raw.entries.items()}
        fields = {name: getattr(raw, name) for name in raw.__struct_fields__}
        return Record(**{**fields, "entries": entries})
