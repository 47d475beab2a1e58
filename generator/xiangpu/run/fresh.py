"""Whether anything changed at all: told from file names, sizes and times, before anything loads.

A build with nothing to do imports neither templates nor Markdown nor pictures.
"""

import datetime
import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from xiangpu.bundled import bundled_root
from xiangpu.options import Options
from xiangpu.outcome import Outcome
from xiangpu.run.folder import open_store
from xiangpu.run.store import digest_value

_UNSETTLED_NS = 2_000_000_000
"""A file changed so shortly before a build may have changed again without its time telling."""

FileState = tuple[bytes, int, int, int, int]
"""A file's path, size in bytes, two times of change in nanoseconds, and inode.

A program may set the first time back; and a folder may be put in another's place.
"""


class Holding(msgspec.Struct, frozen=True):
    """How long what a build made and said stays true while no file changes."""

    made_on: datetime.date
    until: datetime.date | None
    """The first day on which something may be different, be it only a warning."""
    town_day: datetime.date | None
    """The day that the town itself says it is."""


class Last(msgspec.Struct, frozen=True):
    """The last build: how long it holds, of which files it was, and what it said."""

    holding: Holding
    output: str
    """A digest of the names of the output's files, and of the state of its manifests."""
    outcome: Outcome


def find_fresh(options: Options) -> Outcome | None:
    """What the last build said, if another one would do and say the same."""
    if options.verify:
        return None
    started = time.monotonic()
    files = sorted(_list_inputs(options))
    last = open_store(options).get(_name(options), digest_inputs(options, files), Last)
    if last is None or not _holds_today(last, options):
        return None
    if last.output != digest_output(options.output):
        return None
    made = last.outcome
    return msgspec.structs.replace(
        made,
        reused=made.pages,
        written=0,
        unchanged=made.unchanged + made.written,
        removed=0,
        seconds=time.monotonic() - started,
    )


def keep_last(options: Options, files: list[FileState], holding: Holding, outcome: Outcome) -> None:
    """Keeps what a build said, unless files changed too shortly before it to be sure of them.

    `files` is their state before the build looked at any of them.
    """
    newest = max((max(state[2:4]) for state in files), default=0)
    if newest + _UNSETTLED_NS > time.time_ns():
        return
    last = Last(holding, digest_output(options.output), outcome)
    open_store(options).put(_name(options), digest_inputs(options, files), last)


def list_inputs(options: Options) -> list[FileState]:
    """The state of every file that a build may look at, in order."""
    return sorted(_list_inputs(options))


def digest_inputs(options: Options, files: list[FileState]) -> str:
    """One digest of the files' states and of the options that shape the output."""
    return digest_value((files, options.links, options.keep_going, options.strict))


def digest_output(output: Path) -> str:
    """One digest of the names of all files in the output, and of the state of its manifests."""
    hashed = hashlib.blake2b(digest_size=16)
    folders = [os.fspath(output)]
    while folders:
        folder = folders.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            continue
        hashed.update(os.fsencode(folder) + b"\0")
        for entry in entries:
            hashed.update(os.fsencode(entry.name) + b"/")
            if entry.name == "xiangpu-manifest.json":
                status = entry.stat()
                hashed.update(f"{status.st_size} {status.st_mtime_ns}".encode())
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
    return hashed.hexdigest()


def _name(options: Options) -> str:
    output = os.path.abspath(options.output)
    return f"last/{digest_value((output, options.links))}"


def _holds_today(last: Last, options: Options) -> bool:
    made_on, until = last.holding.made_on, last.holding.until
    today = options.today or last.holding.town_day or datetime.date.today()
    return made_on <= today and (until is None or today < until)


def _list_inputs(options: Options) -> Iterator[FileState]:
    for entry in os.scandir(options.town):
        if entry.name.startswith("site.") and entry.is_file():
            yield _state_of(entry)
    for folder in (options.town / "content", options.town / "themes", bundled_root() / "themes"):
        yield from _list_files(os.fspath(folder), os.path.realpath(folder.parent))


def _list_files(folder: str, root: str) -> Iterator[FileState]:
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
                yield os.fsencode(entry.path), -1, 0, 0, 0
            elif entry.is_symlink() and os.path.isdir(entry.path):
                real = os.path.realpath(entry.path)
                yield os.fsencode(entry.path), -2, 0, 0, 0
                if real.startswith(root + os.sep) and real not in seen:
                    seen.add(real)
                    folders.append(entry.path)
            else:
                yield _state_of(entry)


def _state_of(entry: "os.DirEntry[str]") -> FileState:
    path = os.fsencode(entry.path)
    try:
        status = entry.stat()
    except OSError:
        return path, -3, 0, 0, 0
    return path, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
