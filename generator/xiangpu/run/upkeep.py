"""What builds keep: how much it is, and what of it can go."""

import shutil
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import msgspec

from xiangpu.run.store import Store

PARTS = {
    "unit": "content",
    "survey": "content",
    "entries": "content",
    "bodies": "bodies",
    "site": "sites",
}
"""The part that each folder of the store belongs to: those with a piece for each village."""

REST = "rest"
ENDING = ".msgpack"


class Part(msgspec.Struct, frozen=True):
    """Pieces of one sort, or of one other version of the tool; their size in bytes."""

    name: str
    pieces: int
    size: int


class Holdings(msgspec.Struct, frozen=True):
    """What this version of the tool keeps, by sort, and what others left, by version."""

    own: tuple[Part, ...]
    others: tuple[Part, ...]

    @property
    def size(self) -> int:
        """In bytes."""
        return sum(part.size for part in (*self.own, *self.others))

    @property
    def pieces(self) -> int:
        return sum(part.pieces for part in (*self.own, *self.others))


def find_holdings(store: Store) -> Holdings:
    """What the store's folder holds now."""
    others = [folder for folder in store.find_versions() if folder != store.folder]
    return Holdings(
        tuple(_find_parts(store.folder)),
        tuple(_measure(folder.name, _list_files(folder)) for folder in others),
    )


def prune(store: Store, units: Collection[str]) -> None:
    """Removes what other versions of the tool left, and pieces of units that are no more."""
    for folder in store.find_versions():
        if folder != store.folder:
            shutil.rmtree(folder, ignore_errors=True)
    for path in _list_files(store.folder):
        if not _is_of_use(path.relative_to(store.folder), units):
            path.unlink(missing_ok=True)


def clear(store: Store) -> None:
    """Removes all that any version kept, and nothing else that may lie in the folder."""
    for folder in store.find_versions():
        shutil.rmtree(folder, ignore_errors=True)
    if store.root.is_dir() and not any(store.root.iterdir()):
        store.root.rmdir()


def _find_parts(folder: Path) -> Iterator[Part]:
    files: dict[str, list[Path]] = {}
    for path in _list_files(folder):
        files.setdefault(_part_of(path.relative_to(folder)), []).append(path)
    for name in (*dict.fromkeys(PARTS.values()), REST):
        if name in files:
            yield _measure(name, files[name])


def _part_of(path: Path) -> str:
    return PARTS.get(path.parts[0], REST)


def _is_of_use(path: Path, units: Collection[str]) -> bool:
    """Whether a piece is whole, and not of a unit that is no more."""
    if path.suffix != ENDING:
        return False
    return _part_of(path) == REST or path.name.removesuffix(ENDING) in units


def _measure(name: str, files: Iterable[Path]) -> Part:
    sizes = [path.stat().st_size for path in files]
    return Part(name, len(sizes), sum(sizes))


def _list_files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
