"""What an entry's move changes for everybody who names it."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from xiangpu.model.directory import Directory, index
from xiangpu.model.summary import Listed, Summary
from xiangpu.model.targets import find_target
from xiangpu.schema.reference import Reference, parse_reference, spell_reference

_PART = re.compile("[^,，、;；]+")


@dataclass(frozen=True, slots=True)
class Relocation:
    """The town before and after one entry's move."""

    old: Listed
    new: Listed
    before: Directory
    after: Directory

    def now(self, listed: Listed) -> Listed:
        """The entry as it is known after the move."""
        return self.new if listed.full_name == self.old.full_name else listed

    def mend_references(self, text: str, source: Listed, kinds: tuple[str, ...]) -> str:
        """The text of a field that names entries of those kinds, changed where it must be."""

        def mend(part: re.Match[str]) -> str:
            written = part[0].strip()
            return part[0].replace(written, self._mend_reference(written, source, kinds))

        return _PART.sub(mend, text)

    def mend_target(self, target: str, source: Listed) -> str:
        """The target of a link in the source's body, changed where it must be."""
        meant = find_target(target, source, self.before).listed
        if meant is None:
            return target
        wanted, now = self.now(meant), self.now(source)
        for candidate in (target, *self._targets(target, wanted, now)):
            if _is_same(find_target(candidate, now, self.after).listed, wanted):
                return candidate
        return target

    def _targets(self, target: str, wanted: Listed, source: Listed) -> Iterator[str]:
        path, mark, fragment = target.partition("#")
        if path.endswith(".md"):
            yield posixpath.relpath(wanted.path, posixpath.dirname(source.path)) + mark + fragment
        reference = parse_reference(path.rstrip("/"))
        for candidate in _respell(reference, wanted) if reference else ():
            yield spell_reference(candidate) + mark + fragment

    def _mend_reference(self, written: str, source: Listed, kinds: tuple[str, ...]) -> str:
        reference = parse_reference(written)
        meant = self.before.find_all(reference, source.village, kinds) if reference else ()
        if reference is None or len(meant) != 1:
            return written
        wanted, village = self.now(meant[0]), self.now(source).village
        for candidate in (reference, *_respell(reference, wanted)):
            found = self.after.find_all(candidate, village, kinds)
            if len(found) == 1 and _is_same(found[0], wanted):
                return written if candidate is reference else spell_reference(candidate)
        return written


def relocate(
    summaries: Iterable[Summary], before: Directory, old: Listed, new: Listed
) -> Relocation:
    """The town's directory before and after the old entry becomes the new one."""
    moved = []
    for summary in summaries:
        listed = [item for item in summary.listed if item.full_name != old.full_name]
        listed += [new] if summary.village == new.village else []
        moved.append(msgspec.structs.replace(summary, listed=tuple(listed)))
    return Relocation(old, new, before, index(moved))


def _respell(reference: Reference, wanted: Listed) -> Iterator[Reference]:
    """References to the entry: first in the form that was written, at last in full."""
    yield Reference(reference.kind, reference.village and wanted.village, wanted.id)
    yield Reference(reference.kind, wanted.village, wanted.id)
    yield Reference(wanted.kind, wanted.village, wanted.id)


def _is_same(found: Listed | None, wanted: Listed) -> bool:
    return found is not None and found.full_name == wanted.full_name
