"""The files of a town, in an order that no machine's locale changes."""

import os
import posixpath
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import msgspec

from xiangpu.load.placing import is_source, place_problems
from xiangpu.load.town_files import SourcePath, TownFiles
from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.files import (
    DANGLING_SYMLINK,
    DECOMPOSED_NAME,
    LINK_LEAVES_TOWN,
    UNREADABLE_NAME,
)

__all__ = ["SourcePath", "TownFiles", "walk_town"]

CONTENT = "content"
TOWN_FOLDER = "_town"

# What systems and office programs leave behind.
_LITTER = re.compile(r"\..*|~\$.*|.*~|(?:eh)?thumbs\.db|desktop\.ini|__macosx", re.IGNORECASE)
_SETTINGS = re.compile(r"site(?:\.[a-z]{2}(?:-[A-Za-z]{2,4})?)?\.ya?ml(?:\.txt)?")
_LANGUAGE = re.compile(r"(.+)\.([a-z]{2}(?:-[A-Za-z]{2,4})?)")
_DEEPEST = 12

# What nearly every file and folder is called: neither litter, nor unreadable, nor decomposed.
_PLAIN = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]*(?:\.[0-9A-Za-z-]+)*")

# Controls, and what Python makes of bytes that are no UTF-8.
_UNREADABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class _Found(msgspec.Struct, frozen=True):
    """A file on the disk, or what stood in the way of it."""

    path: str
    on_disk: str = ""
    size: int = 0
    problem: Problem | None = None


def walk_town(root: Path, kinds: frozenset[str]) -> TownFiles:
    """Every file of the town by its place, and the problems of files that are misplaced."""
    found = sorted(_walk(root), key=lambda file: file.path)
    files = tuple(_source_path(file) for file in found if file.problem is None)
    problems = [file.problem for file in found if file.problem is not None]
    problems += [_decomposed(file) for file in found if _is_decomposed(file)]
    placed = place_problems(files, kinds)
    left_out = {problem.place.path for problem in placed}
    kept = [f for f in files if f.path not in left_out and _kind_folder(f) not in left_out]
    sources = tuple(f for f in kept if is_source(f))
    media = tuple(f for f in kept if not is_source(f))
    return TownFiles(sources, media, (*problems, *placed))


def _walk(root: Path) -> Iterator[_Found]:
    for entry in os.scandir(root):
        if _SETTINGS.fullmatch(entry.name) and entry.is_file():
            yield _file(entry, entry.name)
    if (root / CONTENT).is_dir():
        real = os.path.realpath(root)
        yield from _walk_folder(_Folder(real, CONTENT, (os.path.realpath(root / CONTENT),)), set())


class _Folder(msgspec.Struct, frozen=True):
    root: str
    path: str
    """As on the disk, from the root."""
    ancestors: tuple[str, ...]
    """Real paths of this folder and those above it, to see loops."""


def _walk_folder(folder: _Folder, followed: set[str]) -> Iterator[_Found]:
    with os.scandir(os.path.join(folder.root, folder.path)) as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        path = f"{folder.path}/{entry.name}"
        if _is_plain_file(entry):
            yield _Found(path, path, entry.stat().st_size)
        elif _LITTER.fullmatch(entry.name):
            continue
        elif _UNREADABLE.search(entry.name):
            shown = _UNREADABLE.sub("\ufffd", path)
            yield _Found(shown, problem=UNREADABLE_NAME.at(Place(shown), name=shown))
        elif entry.is_symlink():
            yield from _follow(folder, entry, path, followed)
        elif entry.is_dir():
            yield from _enter(folder, entry, path, followed)
        elif entry.is_file():
            yield _file(entry, path)


def _is_plain_file(entry: os.DirEntry[str]) -> bool:
    """Whether nothing about it needs a closer look: true of nearly all, and quickly told."""
    return (
        entry.is_file(follow_symlinks=False)
        and _PLAIN.fullmatch(entry.name) is not None
        and entry.name.lower() not in ("thumbs.db", "ehthumbs.db", "desktop.ini")
    )


def _enter(
    folder: _Folder, entry: os.DirEntry[str], path: str, followed: set[str]
) -> Iterator[_Found]:
    if len(folder.ancestors) < _DEEPEST:
        above = folder.ancestors[-1]
        real = os.path.realpath(entry.path) if entry.is_symlink() else f"{above}/{entry.name}"
        inner = _Folder(folder.root, path, (*folder.ancestors, real))
        yield from _walk_folder(inner, followed)


def _follow(
    folder: _Folder, entry: os.DirEntry[str], path: str, followed: set[str]
) -> Iterator[_Found]:
    target = os.path.realpath(entry.path)
    if not os.path.exists(target):
        yield _Found(path, problem=DANGLING_SYMLINK.at(Place(_composed(path)), name=path))
    elif os.path.commonpath((folder.root, target)) != folder.root:
        yield _Found(path, problem=LINK_LEAVES_TOWN.at(Place(_composed(path)), name=path))
    elif entry.is_dir():
        if target not in folder.ancestors and target not in followed:
            followed.add(target)
            yield from _enter(folder, entry, path, followed)
    elif entry.is_file():
        yield _file(entry, path)


def _file(entry: os.DirEntry[str], path: str) -> _Found:
    return _Found(_composed(path), path, entry.stat().st_size)


def _source_path(file: _Found) -> SourcePath:
    parts = file.path.split("/")
    village = parts[1] if len(parts) > 2 and parts[1] != TOWN_FOLDER else ""
    kind = parts[2] if len(parts) > 3 else ""
    stem, suffix = posixpath.splitext(parts[-1])
    suffix = suffix.lower()
    is_text = suffix in (".md", ".yaml", ".yml")
    spoken = _LANGUAGE.fullmatch(stem) if is_text and "." in stem else None
    return SourcePath(
        path=file.path,
        village=village,
        kind=kind,
        name=spoken[1] if spoken else stem,
        language=spoken[2] if spoken else None,
        suffix=suffix,
        size=0 if suffix == ".md" else file.size,
        on_disk=file.on_disk,
    )


def _kind_folder(file: SourcePath) -> str:
    return "/".join(file.path.split("/")[:3]) if file.kind else ""


def _composed(path: str) -> str:
    return path if path.isascii() else unicodedata.normalize("NFC", path)


def _is_decomposed(file: _Found) -> bool:
    return bool(file.on_disk) and file.path != file.on_disk


def _decomposed(file: _Found) -> Problem:
    return DECOMPOSED_NAME.at(Place(file.path), name=PurePosixPath(file.path).name)
