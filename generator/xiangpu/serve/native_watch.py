"""Notices changes through the operating system, by `watchfiles`."""

import threading
from pathlib import Path

from watchfiles import Change, watch

from xiangpu.serve.watched import Notice, Watched, is_ignored

GROUP_MS = 20
STEP_MS = 5
CHECK_MS = 200
"""How often it is checked that the watched folders are still the same ones."""

Identity = tuple[int, int]


def watch_natively(watched: Watched, notice: Notice, stop: threading.Event) -> None:
    """Give notice once the watch stands and after every change, until told to stop."""
    while not stop.is_set():
        standing = find_standing(watched)
        if standing:
            _watch_standing(watched, standing, notice, stop)
        else:
            stop.wait(CHECK_MS / 1000)


def find_standing(watched: Watched) -> dict[Path, Identity]:
    """The folders that are there now, each with its device and number on it."""
    standing = {}
    for folder in watched.folders:
        try:
            status = folder.stat()
        except OSError:
            continue
        standing[folder] = (status.st_dev, status.st_ino)
    return standing


def _watch_standing(
    watched: Watched, standing: dict[Path, Identity], notice: Notice, stop: threading.Event
) -> None:
    """Returns when a folder came, went or was replaced, since a watch does not follow that."""
    changes = watch(
        *standing,
        watch_filter=_is_wanted,
        debounce=GROUP_MS,
        step=STEP_MS,
        rust_timeout=CHECK_MS,
        yield_on_timeout=True,
        recursive=watched.deep,
        stop_event=stop,
        ignore_permission_denied=True,
    )
    known = False
    for found in changes:
        if not known:
            notice(None)
        elif found:
            notice(frozenset(path for _, path in found))
        known = True
        if find_standing(watched) != standing:
            notice(None)
            return


def _is_wanted(change: Change, path: str) -> bool:
    return not is_ignored(Path(path).name)
