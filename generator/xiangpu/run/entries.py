"""Entries of a unit, each checked once for the same files."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from xiangpu.check.record import Record, Unit
from xiangpu.check.unit import Checked, CheckSources, Sources
from xiangpu.problems import Problem
from xiangpu.run.inputs import Stamp
from xiangpu.run.store import Store, digest_value
from xiangpu.run.units import RawUnit, thaw


class Pieces(msgspec.Struct, frozen=True):
    """Of which files the entries of a unit were made, and what was said of each, by path."""

    unit: str
    """The key that the unit was kept under."""
    settings: str
    """A digest of the town's settings."""
    made_on: datetime.date
    until: datetime.date | None
    """The first day on which something else may be said of one of them."""
    entries: dict[str, tuple[str, tuple[Problem, ...]]]


class Known(NamedTuple):
    """A record of unchanged files, the key that stands for these, and what was said of them."""

    key: str
    record: Record
    problems: tuple[Problem, ...]


class EntryMemo:
    """`check` for one unit: what an entry's unchanged files became before is taken again."""

    def __init__(
        self,
        check: CheckSources,
        stamps: dict[str, Stamp],
        before: dict[str, Known],
    ) -> None:
        self._check = check
        self._stamps = stamps
        self._before = before
        self.entries: dict[str, tuple[str, tuple[Problem, ...]]] = {}

    def __call__(self, sources: Sources) -> Checked:
        """What comes of an entry's files."""
        files = [sources.original.on_disk, *(file.on_disk for file in sources.translations)]
        key = digest_value([(path, self._stamps[path].digest) for path in sorted(files)])
        path = sources.original.path
        known = self._before.get(path)
        if known is not None and known.key == key:
            found = Checked(sources.original, known.record, None, known.problems)
        else:
            found = self._check(sources)
        if found.record is not None:
            self.entries[path] = (key, found.problems)
        return found


def find_known(store: Store, village: str, settings: str, today: datetime.date) -> dict[str, Known]:
    """What is kept of the unit's entries and still holds today, by path."""
    found = store.get_keyed(f"entries/{village}", Pieces)
    if found is None or not _holds(found[1], settings, today):
        return {}
    pieces = found[1]
    unit = store.get(f"unit/{village}", pieces.unit, RawUnit)
    if unit is None:
        return {}
    return {
        record.path: Known(key, record, problems)
        for record in _list_records(thaw(unit))
        for key, problems in [pieces.entries[record.path]]
    }


def _holds(pieces: Pieces, settings: str, today: datetime.date) -> bool:
    until = pieces.until
    return (
        pieces.settings == settings and pieces.made_on <= today and (until is None or today < until)
    )


def _list_records(unit: Unit) -> Iterator[Record]:
    if unit.home is not None:
        yield unit.home
    yield from unit.records
