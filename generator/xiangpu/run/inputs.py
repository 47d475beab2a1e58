"""What the town's files are now: their digests, read again only where a file may have changed."""

import os
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from xiangpu.run.look import CONTENT, Group, Look, State, digest_file, take_state
from xiangpu.run.lying import UNSETTLED_NS
from xiangpu.run.store import Store, digest_value

_NAME = "inputs"


class Stamp(msgspec.Struct, frozen=True, array_like=True):
    """A file's state, and the digest of its content."""

    state: State
    digest: str


Stamps = dict[str, Stamp]
"""By path from the town's folder."""


class UnitInputs(msgspec.Struct, frozen=True, array_like=True):
    """The files of a unit."""

    looked: str
    """A digest of the names and states that the disk gave."""
    taken_ns: int
    """When the stamps were taken."""
    contents: str
    """A digest of the names and contents."""
    packed: bytes
    """The stamps, to be unpacked only where one is asked for."""

    @property
    def stamps(self) -> Stamps:
        """The stamp of each file."""
        return msgspec.msgpack.decode(self.packed, type=Stamps)


class Inputs:
    """The files of all units as they are now, and as they were when the town was built last."""

    def __init__(self, root: Path, store: Store, look: Look | None) -> None:
        self.root = root
        self.look = look
        self._store = store
        self._before = store.get(_NAME, "", dict[str, UnitInputs]) or {}
        self._now: dict[str, UnitInputs] = {}
        self._stamps: dict[str, Stamps] = {}

    def find(self, unit: str, paths: Iterable[str]) -> UnitInputs:
        """The unit's files, of these paths; read are those that may have changed since."""
        group = self.look.groups.get(f"{CONTENT}/{unit}") if self.look else None
        looked = group.digest if group and not group.has_links else ""
        known = self._before.get(unit)
        if not looked or known is None or known.looked != looked or not _is_settled(group, known):
            known = self._take(group, looked, paths, known)
        self._now[unit] = known
        return known

    def find_digest(self, path: str) -> str | None:
        """The digest of a file of a unit that was found."""
        unit = path.removeprefix(f"{CONTENT}/").partition("/")[0]
        if unit not in self._now:
            return None
        if unit not in self._stamps:
            self._stamps[unit] = self._now[unit].stamps
        stamp = self._stamps[unit].get(path)
        return stamp.digest if stamp else None

    def keep(self, units: Iterable[str]) -> None:
        """Keeps what was found of units, or is known of them from before, if it is new."""
        known = {**self._before, **self._now}
        wanted = {unit: known[unit] for unit in units if unit in known}
        if wanted != self._before:
            self._store.put(_NAME, "", wanted)

    def _take(
        self, group: Group | None, looked: str, paths: Iterable[str], known: UnitInputs | None
    ) -> UnitInputs:
        taken_ns = time.time_ns()
        before = known.stamps if known else {}
        settled_ns = known.taken_ns - UNSETTLED_NS if known else 0
        stamps = {
            path: self._take_stamp(path, group, before.get(path), settled_ns) for path in paths
        }
        contents = digest_value([(path, stamps[path].digest) for path in sorted(stamps)])
        return UnitInputs(looked, taken_ns, contents, msgspec.msgpack.encode(stamps))

    def _take_stamp(
        self, path: str, group: Group | None, before: Stamp | None, settled_ns: int
    ) -> Stamp:
        place = os.path.join(self.root, path)
        state = (group.files.get(place) if group else None) or take_state(place)
        if before is not None and before.state == state and state.touched_ns < settled_ns:
            return before
        return Stamp(state, digest_file(place))


def _is_settled(group: Group | None, known: UnitInputs) -> bool:
    return group is not None and group.touched_ns + UNSETTLED_NS < known.taken_ns
