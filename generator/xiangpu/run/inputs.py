"""What the town's files are now: their digests, read again only where a file may have changed."""

import hashlib
import os
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from xiangpu.run.store import Store, digest_value

_UNSETTLED_NS = 2_000_000_000
"""A file changed so shortly before it was read may change again without its times telling."""

_NAME = "inputs"


class State(msgspec.Struct, frozen=True, array_like=True):
    """What the disk says of a file without reading it.

    Its size in bytes and its two times are not enough: a program may set the one of its content
    back, and a folder may be put in another's place. The number of its inode tells that.
    """

    size: int
    modified_ns: int
    changed_ns: int
    number: int


class Stamp(msgspec.Struct, frozen=True, array_like=True):
    """A file's state, and the digest of its content."""

    state: State
    digest: str


class Inputs(msgspec.Struct, frozen=True):
    """The stamps of all files by path from the town's folder, and when they were taken."""

    stamps: dict[str, Stamp]
    taken_ns: int


def take_stamps(root: Path, paths: Iterable[str], store: Store) -> dict[str, Stamp]:
    """The stamps of the files; what was not touched since it was read last is not read again."""
    taken_ns = time.time_ns()
    kept = store.get_keyed(_NAME, Inputs)
    known = kept[1] if kept else Inputs({}, 0)
    stamps = {path: _take_stamp(root, path, known) for path in paths}
    if stamps != known.stamps or taken_ns - known.taken_ns > _UNSETTLED_NS:
        store.put(_NAME, "", Inputs(stamps, taken_ns))
    return stamps


def take_state(root: Path, path: str) -> State:
    """The state of the town's file now."""
    status = os.stat(os.path.join(root, path))
    return State(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def _take_stamp(root: Path, path: str, known: Inputs) -> Stamp:
    state = take_state(root, path)
    before = known.stamps.get(path)
    if before is not None and before.state == state and _is_settled(state, known.taken_ns):
        return before
    with open(os.path.join(root, path), "rb") as file:
        return Stamp(state, hashlib.blake2b(file.read(), digest_size=16).hexdigest())


def _is_settled(state: State, taken_ns: int) -> bool:
    return max(state.modified_ns, state.changed_ns) + _UNSETTLED_NS < taken_ns


def digest_files(stamps: dict[str, Stamp], paths: Iterable[str]) -> str:
    """One digest of the names and contents of several files."""
    return digest_value([(path, stamps[path].digest) for path in sorted(paths)])
