"""What builds keep: how much it is, and what of it can go."""

import posixpath
import re
import shutil
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import msgspec

from xiangpu.run.record import SiteRecord
from xiangpu.run.store import Store

PARTS = {
    "unit": "content",
    "survey": "content",
    "entries": "content",
    "bodies": "bodies",
    "site": "sites",
}
"""The part that each folder of the store belongs to: those with a piece for each village."""

PICTURES = "pictures"
"""The part that lies in a store of its own: photos' facts, and what was made of them."""
REST = "rest"
ENDING = ".msgpack"

_PUBLISHED = re.compile(r"([0-9a-f]{16})-[0-9]+-([0-9a-f]{8})\.[a-z]+")
"""What a published picture is called: the photo's digest, the width and the recipe's digest."""
_FACTS = re.compile(r"facts/../([0-9a-f]{16})[0-9a-f]{16}")
_MADE = re.compile(r"made/../([0-9a-f]{16})[0-9a-f]{16}-([0-9a-f]{8})")


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


def find_holdings(store: Store, pictures: Store) -> Holdings:
    """What the stores' folders hold now."""
    made = _list_files(pictures.folder)
    others = (*_find_others(store), *_find_others(pictures))
    return Holdings(
        (*_find_parts(store.folder), *([_measure(PICTURES, made)] if made else [])),
        tuple(_measure(folder.name, _list_files(folder)) for folder in others),
    )


def prune(store: Store, pictures: Store, units: Collection[str]) -> None:
    """Removes what other versions of the tool left, and pieces that are of no use any more.

    Those are pieces of units that are no more, and of photos that no site shows.
    """
    for folder in (*_find_others(store), *_find_others(pictures)):
        shutil.rmtree(folder, ignore_errors=True)
    for path in _list_files(store.folder):
        if not _is_of_use(path.relative_to(store.folder), units):
            path.unlink(missing_ok=True)
    shown = _find_shown(store)
    for path in _list_files(pictures.folder):
        # Without a build of this version nobody knows what the sites show.
        if path.suffix != ENDING or (shown and not _is_shown(path, pictures, shown)):
            path.unlink(missing_ok=True)


def clear(store: Store, pictures: Store) -> None:
    """Removes all that any version kept, and nothing else that may lie in the folders."""
    for each in (pictures, store):
        for folder in each.find_versions():
            shutil.rmtree(folder, ignore_errors=True)
        if each.root.is_dir() and not any(each.root.iterdir()):
            each.root.rmdir()


def _find_others(store: Store) -> list[Path]:
    """The folders of other versions."""
    return [folder for folder in store.find_versions() if folder != store.folder]


def _find_shown(store: Store) -> set[tuple[str, str]]:
    """What the sites of this version show: photos and recipes, by their digests in names."""
    shown = set()
    for path in (store.folder / "site").rglob(f"*{ENDING}"):
        name = path.relative_to(store.folder).as_posix().removesuffix(ENDING)
        kept = store.get_keyed(name, SiteRecord)
        for file in kept[1].files if kept else ():
            found = _PUBLISHED.fullmatch(posixpath.basename(file))
            if found:
                shown |= {(found[1], found[2]), (found[1], "")}
    return shown


def _is_shown(path: Path, pictures: Store, shown: set[tuple[str, str]]) -> bool:
    """Whether a site shows the picture, or a picture of the photo whose facts these are."""
    name = path.relative_to(pictures.folder).as_posix().removesuffix(ENDING)
    made, facts = _MADE.fullmatch(name), _FACTS.fullmatch(name)
    if made:
        return (made[1], made[2]) in shown
    return (facts[1], "") in shown if facts else True


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
