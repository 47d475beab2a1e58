"""What lies in the output: told folder by folder, a folder being read only if it changed."""

import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec

UNSETTLED_NS = 2_000_000_000
"""What changed so shortly before it was looked at may change again without its times telling."""


class Folder(msgspec.Struct, frozen=True, array_like=True):
    """What was in a folder when it had these times and this number on its disk.

    A disk dates a folder anew whenever a name comes, goes or changes in it.
    """

    modified_ns: int
    changed_ns: int
    number: int
    files: tuple[str, ...]
    folders: tuple[str, ...]


@dataclass(frozen=True)
class Lying:
    """The folders of the output by their paths from it, and when they were looked at."""

    folders: dict[str, Folder]
    taken_ns: int
    read: int = 0
    """How many of the folders had to be read."""

    @cached_property
    def files(self) -> frozenset[str]:
        """Paths of all files, with forward slashes."""
        return frozenset(
            f"{path}/{name}" if path else name
            for path, folder in self.folders.items()
            for name in folder.files
        )


def find_lying(output: Path, known: Lying | None = None) -> Lying:
    """What lies in the output now; of folders that are as they were known, nothing is read."""
    taken_ns = time.time_ns()
    root = os.path.realpath(output)
    if known is not None and _is_all_as_it_was(root, known):
        return Lying(known.folders, taken_ns)
    folders: dict[str, Folder] = {}
    waiting = [""]
    while waiting:
        path = waiting.pop()
        found = _find_folder(root, path, known)
        if found is not None:
            folders[path] = found
            waiting += [f"{path}/{name}" if path else name for name in found.folders]
    before = known.folders if known else {}
    read = sum(folder is not before.get(path) for path, folder in folders.items())
    return Lying(folders, taken_ns, read)


def _is_all_as_it_was(root: str, known: Lying) -> bool:
    """Whether no folder has changed: nearly always so, and quickly told."""
    settled_ns = known.taken_ns - UNSETTLED_NS
    try:
        for path, folder in known.folders.items():
            status = os.stat(f"{root}/{path}", follow_symlinks=False)
            if (
                status.st_ctime_ns != folder.changed_ns
                or status.st_mtime_ns != folder.modified_ns
                or status.st_ino != folder.number
                or max(folder.changed_ns, folder.modified_ns) >= settled_ns
            ):
                return False
    except OSError:
        return False
    return bool(known.folders)


def look_again(output: Path, before: Lying, paths: Iterable[str]) -> Lying:
    """What lies in the output after these files came, went or were replaced."""
    taken_ns = time.time_ns()
    root = os.path.realpath(output)
    folders = dict(before.folders)
    # The folders above too: they may be new, or gone with the last file in them.
    for path in {"", *(above for file in paths for above in _folders_above(file))}:
        found = _find_folder(root, path, None)
        if found is None:
            folders.pop(path, None)
        else:
            folders[path] = found
    return Lying(folders, taken_ns)


def staging_prefix(name: str) -> str:
    """How folders begin in which files for an output of that name are staged."""
    return f".{name}.staging-"


def _find_folder(root: str, path: str, known: Lying | None) -> Folder | None:
    place = f"{root}/{path}" if path else root
    try:
        status = os.stat(place, follow_symlinks=False)
    except OSError:
        return None
    before = known.folders.get(path) if known else None
    if before is not None and known is not None and _is_same(before, status, known.taken_ns):
        return before
    return _read_folder(root, path, status)


def _is_same(before: Folder, status: os.stat_result, taken_ns: int) -> bool:
    return (
        before.changed_ns == status.st_ctime_ns
        and before.modified_ns == status.st_mtime_ns
        and before.number == status.st_ino
        and max(before.changed_ns, before.modified_ns) + UNSETTLED_NS < taken_ns
    )


def _read_folder(root: str, path: str, status: os.stat_result) -> Folder | None:
    own = staging_prefix(os.path.basename(root))
    files, folders = [], []
    try:
        with os.scandir(f"{root}/{path}" if path else root) as entries:
            for entry in entries:
                if not entry.is_dir(follow_symlinks=False):
                    files.append(entry.name)
                elif path or not entry.name.startswith(own):
                    folders.append(entry.name)
    except OSError:
        return None
    names = tuple(sorted(files)), tuple(sorted(folders))
    return Folder(status.st_mtime_ns, status.st_ctime_ns, status.st_ino, *names)


def _folders_above(path: str) -> Iterable[str]:
    end = path.rfind("/")
    while end > 0:
        yield path[:end]
        end = path.rfind("/", 0, end)
