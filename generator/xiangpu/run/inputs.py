"""What the town's files are now: their digests, read again only where a file may have changed."""

import hashlib
import os
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from xiangpu.run.store import Store, digest_value

_UNSETTLED_NS = 2_000_000_000
"""A file changed so shortly before it was read may change again without its time telling."""

_NAME = "inputs"


class Stamp(msgspec.Struct, frozen=True, array_like=True):
    """A file's size in bytes, its time of change, and the digest of its content."""

    size: int
    modified_ns: int
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


def _take_stamp(root: Path, path: str, known: Inputs) -> Stamp:
    full = root / path
    status = os.stat(full)
    before = known.stamps.get(path)
    settled = status.st_mtime_ns + _UNSETTLED_NS < known.taken_ns
    same = before is not None and (before.size, before.modified_ns) == (
        status.st_size,
        status.st_mtime_ns,
    )
    if before is not None and same and settled:
        return before
    content = hashlib.blake2b(full.read_bytes(), digest_size=16).hexdigest()
    return Stamp(status.st_size, status.st_mtime_ns, content)


def digest_files(stamps: dict[str, Stamp], paths: Iterable[str]) -> str:
    """One digest of the names and contents of several files."""
    return digest_value([(path, stamps[path].digest) for path in sorted(paths)])
