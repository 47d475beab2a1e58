"""Notices changes by looking again and again, which works on every disk."""

import os
import threading
import time
from collections.abc import Iterator

from xiangpu.serve.watched import Changed, Notice, Watched, is_ignored

POLL_SECONDS = 0.1
POLL_SHARE = 5
"""Between two looks passes at least this many times as long as a look takes."""

Stamp = tuple[int, int, int]
"""Time of change in nanoseconds, size in bytes, and the file's number on its disk."""


def watch_by_polling(watched: Watched, notice: Notice, stop: threading.Event) -> None:
    """Give notice once the watch stands and after every change, until told to stop."""
    seen = take_snapshot(watched)
    notice(None)
    pause = POLL_SECONDS
    while not stop.wait(pause):
        began = time.monotonic()
        current = take_snapshot(watched)
        if current != seen:
            notice(_find_changed(seen, current))
        seen = current
        pause = max(POLL_SECONDS, POLL_SHARE * (time.monotonic() - began))


def _find_changed(seen: dict[str, Stamp], current: dict[str, Stamp]) -> Changed:
    if seen.keys() != current.keys():
        return None
    return frozenset(path for path, stamp in current.items() if seen[path] != stamp)


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
