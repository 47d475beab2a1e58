"""Notices that a town's files changed: through the system where it can, else by looking."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import msgspec

LOOK_SECONDS = 0.1
LOOK_SHARE = 5
"""Between two looks passes at least this many times as long as a look takes."""

Notice = Callable[[], None]
Stamp = tuple[int, int, int]
"""Time of change in nanoseconds, size in bytes, and the file's number on its disk."""


class Watched(msgspec.Struct, frozen=True):
    """Folders to watch, with all below them or their own files alone."""

    folders: tuple[Path, ...]
    deep: bool


def watched_parts(town: Path) -> tuple[Watched, ...]:
    """The town's own files, and all of its content and themes; never its output."""
    return (
        Watched((town,), deep=False),
        Watched((town / "content", town / "themes"), deep=True),
    )


def is_ignored(name: str) -> bool:
    """Whether a file's name is one that editors and systems make for themselves."""
    return name.startswith((".", "~$")) or name.endswith(("~", ".swp", ".tmp"))


def take_snapshot(watched: Watched) -> dict[str, Stamp]:
    """The stamp of every file by path; folders that are not there count as empty."""
    return {
        entry.path: (status.st_mtime_ns, status.st_size, status.st_ino)
        for folder in watched.folders
        for entry in _scan(str(folder), watched.deep)
        if (status := _read_status(entry))
    }


def _scan(folder: str, deep: bool) -> Iterator["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as found:
            entries = list(found)
    except OSError:
        return
    for entry in entries:
        if is_ignored(entry.name):
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield entry
        elif deep:
            yield from _scan(entry.path, deep)


def _read_status(entry: "os.DirEntry[str]") -> os.stat_result | None:
    try:
        return entry.stat()
    except OSError:
        return None


def watch_by_looking(watched: Watched, notice: Notice, stop: threading.Event) -> None:
    """Give notice once the watch stands and after every change, until told to stop."""
    seen = take_snapshot(watched)
    notice()
    pause = LOOK_SECONDS
    while not stop.wait(pause):
        began = time.monotonic()
        current = take_snapshot(watched)
        if current != seen:
            notice()
        seen = current
        pause = max(LOOK_SECONDS, LOOK_SHARE * (time.monotonic() - began))


def watch_part(watched: Watched, notice: Notice, stop: threading.Event) -> None:
    """Watch through the system where `watchfiles` is installed and able to, else by looking."""
    if find_spec("watchfiles"):
        from xiangpu.serve.native_watch import watch_natively

        try:
            return watch_natively(watched, notice, stop)
        except OSError:
            # The system has no room for more watches, or none at all on this disk.
            pass
    watch_by_looking(watched, notice, stop)
