"""Checked units as plain data: what lies on disk between the passes and between builds."""

from typing import Any

import msgspec

from xiangpu.check.record import FileUse, Media, Mention, Record, Unit
from xiangpu.load.source import Body
from xiangpu.problems import Place, Problem
from xiangpu.schema.kinds import KINDS


class RawRecord(msgspec.Struct):
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
    places: dict[str, Place]


class RawUnit(msgspec.Struct):
    """A unit as it is read back, its entries still to be decoded by their kinds."""

    village: str
    home: RawRecord | None
    records: tuple[RawRecord, ...]
    broken: tuple[str, ...]
    media: dict[str, Media]
    problems: tuple[Problem, ...]


_DECODERS = {name: msgspec.msgpack.Decoder(kind.entry) for name, kind in KINDS.items()}


def thaw(raw: RawUnit | Unit) -> Unit:
    """The unit as it was kept; one that was never written needs no thawing."""
    if isinstance(raw, Unit):
        return raw
    return Unit(
        village=raw.village,
        home=_thaw_record(raw.home) if raw.home else None,
        records=tuple(_thaw_record(record) for record in raw.records),
        broken=raw.broken,
        media=raw.media,
        problems=raw.problems,
    )


def _thaw_record(raw: RawRecord) -> Record:
    decoder: msgspec.msgpack.Decoder[Any] = _DECODERS[raw.kind]
    entries = {lang: decoder.decode(entry) for lang, entry in raw.entries.items()}
    fields = {name: getattr(raw, name) for name in raw.__struct_fields__}
    return Record(**{**fields, "entries": entries})
