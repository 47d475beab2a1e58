"""What the disk says of a town and of its output, before any of the files is read.

Names, sizes and times are looked up once for a build; all that asks for them is handed this.
"""

import hashlib
import os
import time
from collections.abc import Iterable, Iterator

import msgspec

from xiangpu.bundled import bundled_root
from xiangpu.options import Options
from xiangpu.run.staging import list_files

UNSETTLED_NS = 2_000_000_000
"""A file changed so shortly before a look may change again without its times telling."""

_NO_FILE = (0, 0, 0)


class State(msgspec.Struct, frozen=True, array_like=True):
    """What the disk says of a file without reading it.

    Its size in bytes and its two times are not enough: a program may set the one of its content
    back, and a folder may be put in another's place. The number of its inode tells that. Folders,
    links and files that cannot be looked at have a size below zero.
    """

    size: int
    modified_ns: int
    changed_ns: int
    number: int

    @property
    def touched_ns(self) -> int:
        """When the file was changed last, in whatever way."""
        return max(self.modified_ns, self.changed_ns)


_FOLDER = State(-1, *_NO_FILE)
_LINKED_FOLDER = State(-2, *_NO_FILE)
_OUT_OF_REACH = State(-3, *_NO_FILE)


class Look(msgspec.Struct, frozen=True):
    """The state of every file that a build may read, by path; and what lies in the output."""

    inputs: dict[str, State]
    output: frozenset[str]
    """Paths of its files from its folder, with forward slashes."""
    contents: dict[str, str]
    """Digests of the inputs that were changed too shortly before to be told by their states."""


def take_look(options: Options) -> Look:
    """What the disk says now."""
    inputs = dict(_list_inputs(options))
    recently = time.time_ns() - UNSETTLED_NS
    contents = {
        path: digest_file(path) for path, state in inputs.items() if state.touched_ns > recently
    }
    return Look(inputs, frozenset(list_files(options.output)), contents)


def take_state(path: str) -> State:
    """The state of a file now."""
    return _state_of(os.stat(path))


def digest_file(path: str) -> str:
    """The digest of a file's content in hexadecimal; empty if it is gone."""
    try:
        with open(path, "rb") as file:
            return hashlib.blake2b(file.read(), digest_size=16).hexdigest()
    except OSError:
        return ""


def encode_paths(paths: Iterable[str]) -> list[bytes]:
    """The paths in order, as plain data: names on disks need not be texts."""
    return sorted(os.fsencode(path) for path in paths)


def _list_inputs(options: Options) -> Iterator[tuple[str, State]]:
    for entry in os.scandir(options.town):
        if entry.name.startswith("site.") and entry.is_file():
            yield entry.path, _look_at(entry)
    for root in (options.town, bundled_root()):
        for name in ("content", "themes"):
            if root is options.town or name == "themes":
                yield from _list_files(os.path.join(root, name), os.path.realpath(root))


def _list_files(folder: str, root: str) -> Iterator[tuple[str, State]]:
    """The files below a folder; links are followed once, and not out of the root."""
    folders = [folder]
    seen: set[str] = set()
    while folders:
        try:
            entries = list(os.scandir(folders.pop()))
        except OSError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
                yield entry.path, _FOLDER
            elif entry.is_symlink() and os.path.isdir(entry.path):
                real = os.path.realpath(entry.path)
                yield entry.path, _LINKED_FOLDER
                if real.startswith(root + os.sep) and real not in seen:
                    seen.add(real)
                    folders.append(entry.path)
            else:
                yield entry.path, _look_at(entry)


def _look_at(entry: "os.DirEntry[str]") -> State:
    try:
        return _state_of(entry.stat())
    except OSError:
        return _OUT_OF_REACH


def _state_of(status: os.stat_result) -> State:
    return State(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
