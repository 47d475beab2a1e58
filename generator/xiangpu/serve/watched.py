"""What of a town is watched: its own files, and all of its content and themes."""

from collections.abc import Callable
from pathlib import Path

import msgspec

Changed = frozenset[str] | None
"""Paths of the files that changed; nothing where it may be any."""

Notice = Callable[[Changed], None]


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
