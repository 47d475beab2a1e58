"""Another look at a town that changed under the build's hands, or proved to be another."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from xiangpu.run.dark_room import PhotosFailed

Result = TypeVar("Result")

_ATTEMPTS = 5


def look_again(town: Path, work: Callable[[], Result]) -> Result:
    """What the work gives; it is begun anew where a file of the town was gone when it was read."""
    for _ in range(_ATTEMPTS - 1):
        try:
            return work()
        except PhotosFailed:
            continue
        except (FileNotFoundError, NotADirectoryError) as gone:
            # Programs that save a file put another one in its place.
            if not _is_within(town, gone.filename):
                raise
    return work()


def _is_within(town: Path, path: object) -> bool:
    return isinstance(path, str | Path) and Path(path).is_relative_to(town)
