"""One build at a time into one output folder."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # Windows has locks of another kind.
    fcntl = None  # type: ignore[assignment]
    import msvcrt

PATIENCE = 60.0
"""Seconds to wait for another build."""

_LOOK_AGAIN = 0.1
"""Seconds between two looks at a lock that another build holds."""


class Busy(Exception):
    """Another build holds the output folder; `holder` says which."""

    def __init__(self, holder: str) -> None:
        super().__init__(holder)
        self.holder = holder


def wait_silently(holder: str) -> None:
    """For builds that nobody watches."""


@contextmanager
def hold_output(
    output: Path,
    patience: float = PATIENCE,
    say_waiting: Callable[[str], None] = wait_silently,
) -> Iterator[None]:
    """Holds the output folder, waiting at most `patience` seconds for another build to end.

    The lock belongs to this process alone: it is not inherited by workers, and ends with it.
    """
    # Whatever links lead there, it is one folder and has one lock.
    output = output.resolve()
    output.parent.mkdir(parents=True, exist_ok=True)
    path = output.with_name(f".{output.name}.lock")
    with _take(path, patience, say_waiting) as file:
        file.seek(0)
        file.truncate()
        file.write(f"process {os.getpid()} since {time.strftime('%H:%M:%S')}")
        file.flush()
        try:
            yield
        finally:
            # Windows removes no file that is open; the lock counts, not the file.
            with suppress(PermissionError):
                path.unlink(missing_ok=True)
            _release(file)


def _take(path: Path, patience: float, say_waiting: Callable[[str], None]) -> IO[str]:
    until = time.monotonic() + patience
    said = False
    while True:
        file = path.open("a+", encoding="utf-8")
        if _try_to_take(file) and _is_at(file, path):
            return file
        file.seek(0)
        holder = file.read().strip() or "another process"
        file.close()
        if time.monotonic() >= until:
            raise Busy(holder)
        if not said:
            say_waiting(holder)
            said = True
        time.sleep(_LOOK_AGAIN)


def _is_at(file: IO[str], path: Path) -> bool:
    """Whether the file is still the one of that name: its last holder removes it."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), os.stat(path))
    except OSError:
        return False


def _try_to_take(file: IO[str]) -> bool:
    try:
        if fcntl is not None:
            # A record lock, not flock: a forked worker that outlives its parent does not hold it.
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


def _release(file: IO[str]) -> None:
    if fcntl is not None:
        fcntl.lockf(file, fcntl.LOCK_UN)
    else:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
