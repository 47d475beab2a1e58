"""The photos and attachments of an entry that moves to another folder."""

import posixpath
from collections.abc import Iterator, Mapping

import msgspec

from xiangpu.check.context import Convert
from xiangpu.check.media import is_media_target, media_path
from xiangpu.check.record import Record
from xiangpu.edit.relocation import Relocation


class MediaMove(msgspec.Struct, frozen=True):
    """A file beside the entry that goes along; one that others name too stays and is copied."""

    path: str
    """As the disk spells it, from the town's folder."""
    target: str
    is_shared: bool


def find_media_moves(
    relocation: Relocation,
    records: Mapping[str, Record],
    on_disk: Mapping[str, str],
    convert: Convert,
) -> tuple[MediaMove, ...]:
    """What goes along: all that the entry names in its folder and below; none within one folder.

    `on_disk` gives the spelling on the disk of every path of a photo or attachment.
    """
    record = records[relocation.old.full_name]
    folder = posixpath.dirname(relocation.new.path)
    if folder == record.folder:
        return ()
    others = {
        path
        for other in records.values()
        if other is not record
        for path in _named_paths(other, convert)
    }
    return tuple(
        MediaMove(
            on_disk[path], f"{folder}/{path.removeprefix(f'{record.folder}/')}", path in others
        )
        for path in sorted(set(_named_paths(record, convert)))
        if path.startswith(f"{record.folder}/") and path in on_disk
    )


def find_media_links(body: str, relocation: Relocation, convert: Convert) -> dict[str, str]:
    """The targets in the moved entry's body that lead out of its folder, as they must be now."""
    old, new = (posixpath.dirname(item.path) for item in (relocation.old, relocation.new))
    found = {}
    for target in _media_targets(body, convert):
        path = posixpath.normpath(posixpath.join(old, target))
        if not path.startswith(f"{old}/"):
            found[target] = posixpath.relpath(path, new)
    return {target: changed for target, changed in found.items() if changed != target}


def _named_paths(record: Record, convert: Convert) -> Iterator[str]:
    for use in record.files:
        yield media_path(record, use.file)
    for body in record.bodies.values():
        for target in _media_targets(body.text, convert):
            yield media_path(record, target.partition("#")[0])


def _media_targets(body: str, convert: Convert) -> Iterator[str]:
    markup = convert(body)
    return (file for file in (*markup.pictures, *markup.links) if is_media_target(file))
