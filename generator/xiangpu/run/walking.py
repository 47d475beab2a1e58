"""The town's files in their places, found once for the same names."""

import os
from pathlib import Path

from xiangpu.load.town_files import TownFiles
from xiangpu.load.walk import walk_town
from xiangpu.run.look import CONTENT, Group, Look
from xiangpu.run.store import Store, digest_value

_NAME = "files"


class WalkMemo:
    """`walk_town` for a town that was looked at already."""

    def __init__(self, store: Store, look: Look | None) -> None:
        self._store = store
        self._look = look

    def __call__(self, root: Path, kinds: frozenset[str]) -> TownFiles:
        """Every file of the town by its place."""
        groups = self._list_groups()
        if not groups or any(group.has_links for group in groups):
            # Where a link leads is not told by its name.
            return walk_town(root, kinds)
        key = digest_value(([_spell(group) for group in groups], sorted(kinds)))
        known = self._store.get(_NAME, key, TownFiles)
        if known is None:
            known = walk_town(root, kinds)
            self._store.put(_NAME, key, known)
        return known

    def _list_groups(self) -> list[Group]:
        groups = self._look.groups if self._look else {}
        return [groups[name] for name in sorted(groups) if name == "" or name.startswith(CONTENT)]


def _spell(group: Group) -> list[tuple[bytes, int]]:
    """The names, and the sizes of what is shown with its size: of all but texts."""
    return sorted(
        (os.fsencode(path), 0 if path.endswith(".md") else state.size)
        for path, state in group.files.items()
    )
