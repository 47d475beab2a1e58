"""What the disk says of a town and of its output, before any of the files is read.

Names, sizes and times are looked up once for a build; all that asks for them is handed this.
"""

import hashlib
import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import msgspec

from xiangpu.bundled import bundled_root
from xiangpu.options import Options
from xiangpu.run.lying import UNSETTLED_NS, Lying, find_lying
from xiangpu.run.store import digest_value

CONTENT, THEMES = "content", "themes"

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


class Group:
    """The files below one folder of the town, by path; links to folders are followed."""

    def __init__(self, files: dict[str, State]) -> None:
        self.files = files

    @cached_property
    def digest(self) -> str:
        """One digest of all paths and states."""
        files = sorted(self.files.items())
        try:
            return digest_value(files)
        except UnicodeEncodeError:
            # Names on disks need not be texts.
            return digest_value([(os.fsencode(path), state) for path, state in files])

    @cached_property
    def touched_ns(self) -> int:
        """When one of the files was changed last."""
        return max((state.touched_ns for state in self.files.values()), default=0)

    @cached_property
    def has_links(self) -> bool:
        """Whether files of other folders belong here too, which another group may have instead."""
        return _LINKED_FOLDER in self.files.values()


@dataclass(frozen=True)
class Look:
    """The state of every file that a build may read; and what lies in the output."""

    groups: dict[str, Group]
    """By folder from the town's: `content/daowan`; themes and settings are groups too."""
    lying: Lying
    """What lies in the output."""
    contents: dict[str, str]
    """Digests of the inputs that were changed too shortly before to be told by their states."""

    def find_state(self, group: str, path: str) -> State | None:
        """The state of a file of that group, if it was seen."""
        found = self.groups.get(group)
        return found.files.get(path) if found else None

    def with_states(self, states: dict[str, dict[str, State]], contents: dict[str, str]) -> "Look":
        """The same look but for these files, by group and path; with digests of their contents."""
        changed = {name: Group({**self.groups[name].files, **new}) for name, new in states.items()}
        return Look({**self.groups, **changed}, self.lying, {**self.contents, **contents})


def take_look(options: Options, known: Lying | None = None) -> Look:
    """What the disk says now; `known` is what lay in the output when it was looked at last."""
    groups = {name: Group(files) for name, files in _list_groups(options)}
    recently = time.time_ns() - UNSETTLED_NS
    contents = {
        path: digest_file(path)
        for group in groups.values()
        if group.touched_ns > recently
        for path, state in group.files.items()
        if state.touched_ns > recently
    }
    return Look(groups, find_lying(options.output, known), contents)


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


def _list_groups(options: Options) -> Iterator[tuple[str, dict[str, State]]]:
    town = os.fspath(options.town)
    settings = (entry for entry in os.scandir(town) if entry.name.startswith("site."))
    yield "", {entry.path: _look_at(entry) for entry in settings if entry.is_file()}
    real, seen = os.path.realpath(town), set[str]()
    units, files = _list_folder(os.path.join(town, CONTENT))
    yield CONTENT, files
    for unit in units:
        yield f"{CONTENT}/{unit.name}", dict(_list_files(unit.path, real, seen))
    yield THEMES, dict(_list_files(os.path.join(town, THEMES), real, seen))
    bundled = bundled_root()
    themes = os.path.join(bundled, THEMES)
    yield "bundled", dict(_list_files(themes, os.path.realpath(bundled), seen))


def _list_folder(folder: str) -> tuple["list[os.DirEntry[str]]", dict[str, State]]:
    """The folders in a folder, and the state of all else in it."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return [], {}
    folders = [entry for entry in entries if entry.is_dir()]
    links = {entry.path: _LINKED_FOLDER for entry in folders if entry.is_symlink()}
    return folders, {entry.path: _look_at(entry) for entry in entries if not entry.is_dir()} | links


def _list_files(folder: str, root: str, seen: set[str]) -> Iterator[tuple[str, State]]:
    """The files below a folder; links are followed once, and not out of the root."""
    folders = [folder]
    if os.path.islink(folder):
        real = os.path.realpath(folder)
        yield folder, _LINKED_FOLDER
        if not real.startswith(root + os.sep) or real in seen:
            return
        seen.add(real)
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
