"""An entry under another name: its files moved, its former address kept, all who name it mended."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import msgspec

from xiangpu.check.context import Convert
from xiangpu.check.record import Record, Unit
from xiangpu.edit.former import address_of, keep_former
from xiangpu.edit.leaves import find_written
from xiangpu.edit.media_moves import MediaMove, find_media_links, find_media_moves
from xiangpu.edit.mending import Mended, Task, mend_file
from xiangpu.edit.relocation import Relocation
from xiangpu.edit.tidy import read_file
from xiangpu.load.edits import Edit, SetField
from xiangpu.load.source import Document
from xiangpu.model.summary import Listed
from xiangpu.schema.describe import Word, describe
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.names import field_names

Read = Callable[[str], bytes]
"""The bytes of a source file by its path from the town's folder."""


class Move(msgspec.Struct, frozen=True):
    """All that a move does."""

    files: tuple[Mended, ...]
    """Those of the entry itself, and all others whose text changes."""
    media: tuple[MediaMove, ...]
    former: str
    """The former address, from the town's root; "" for what is not published."""


@dataclass(frozen=True, slots=True)
class Mover:
    """Plans one move; nothing is written."""

    relocation: Relocation
    convert: Convert
    read: Read

    def plan(self, units: tuple[Unit, ...]) -> Move:
        """The move's effect on every file of the units."""
        old = self.relocation.old
        records = {record.full_name: record for unit in units for record in _records(unit)}
        media = {path: item.path for unit in units for path, item in unit.media.items()}
        return Move(
            tuple(file for record in records.values() for file in self._mend_record(record)),
            find_media_moves(self.relocation, records, media, self.convert),
            address_of(old) if old.published else "",
        )

    def _mend_record(self, record: Record) -> Iterator[Mended]:
        """The files of one entry that change, the original first."""
        listed = self.relocation.before.by_name[record.full_name]
        for path, lang in zip(record.sources, record.translated, strict=True):
            data, body = self.read(path), record.bodies[lang]
            document = read_file(path, data, field_names())
            is_original = path == record.path
            task = Task(
                path=path,
                target=self._target_path(path, listed),
                first_line=body.first_line,
                references=tuple(self._references(document, listed)) if is_original else (),
                fields=tuple(self._own_fields(document, listed)) if is_original else (),
                links=self._links(body.text, listed),
            )
            mended = mend_file(task, data)
            if mended is not None:
                yield mended

    def _references(self, document: Document, listed: Listed) -> Iterator[Edit]:
        for leaf in find_written(document.fields, describe(KINDS[listed.kind].entry)):
            if leaf.field.word is Word.REFERENCE:
                text = leaf.scalar.text
                new = self.relocation.mend_references(text, listed, leaf.field.field.refers)
                if new != text:
                    yield SetField(leaf.path, new)

    def _own_fields(self, document: Document, listed: Listed) -> Iterator[Edit]:
        if self._is_moved(listed):
            description = describe(KINDS[listed.kind].entry)
            yield from keep_former(document, description, listed, self.relocation.new)

    def _links(self, body: str, listed: Listed) -> dict[str, str]:
        """The targets in the body that change, with what they become."""
        mended = {
            target: self.relocation.mend_target(target, listed)
            for target in self.convert(body).links
        }
        changed = {target: new for target, new in mended.items() if new != target}
        if self._is_moved(listed):
            changed |= find_media_links(body, self.relocation, self.convert)
        return changed

    def _target_path(self, path: str, listed: Listed) -> str:
        """Where a file of the entry stands after the move."""
        new = self.relocation.now(listed).path.removesuffix(".md")
        return new + path.removeprefix(listed.path.removesuffix(".md"))

    def _is_moved(self, listed: Listed) -> bool:
        return listed.full_name == self.relocation.old.full_name


def _records(unit: Unit) -> tuple[Record, ...]:
    return ((unit.home,) if unit.home else ()) + unit.records
