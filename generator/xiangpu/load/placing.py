"""Whether the files of a town stand where the build looks for them."""

from collections.abc import Iterator

from xiangpu.load.town_files import SourcePath
from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.files import (
    HIDDEN_SUFFIX,
    MISPLACED_FILE,
    UNKNOWN_KIND_FOLDER,
    VILLAGE_WITHOUT_PAGE,
)
from xiangpu.suggest import suggest

SOURCE_SUFFIXES = frozenset({".md", ".yaml", ".yml"})
_EXTRA_SUFFIXES = tuple(f"{suffix}.txt" for suffix in sorted(SOURCE_SUFFIXES))
_VILLAGE_PAGE = "village"


def is_source(file: SourcePath) -> bool:
    """Whether it is Markdown or YAML; all else is media."""
    return file.suffix in SOURCE_SUFFIXES


def place_problems(files: tuple[SourcePath, ...], kinds: frozenset[str]) -> tuple[Problem, ...]:
    """The problems of files and folders that stand in the wrong place, in the order of paths."""
    problems = [
        *(problem for file in files for problem in _file_problems(file, kinds)),
        *_unknown_kinds(files, kinds),
        *_villages_without_page(files),
    ]
    return tuple(sorted(problems, key=lambda problem: problem.place.path))


def _file_problems(file: SourcePath, kinds: frozenset[str]) -> Iterator[Problem]:
    if file.suffix == ".txt" and file.path.lower().endswith(_EXTRA_SUFFIXES):
        name = file.path.rpartition("/")[2]
        yield HIDDEN_SUFFIX.at(Place(file.path), name=name, better=name[: -len(".txt")])
    elif _is_misplaced(file, kinds):
        yield MISPLACED_FILE.at(Place(file.path), name=file.path, example=_better_place(file))


def _is_misplaced(file: SourcePath, kinds: frozenset[str]) -> bool:
    depth = file.path.count("/")
    if depth == 0 or (file.kind and file.kind not in kinds):
        return False
    if depth == 1:
        return True
    if not is_source(file):
        return False
    return depth > 3 or (depth == 2 and (file.village == "" or file.name != _VILLAGE_PAGE))


def _better_place(file: SourcePath) -> str:
    name = file.path.rpartition("/")[2]
    unit = file.path.split("/")[1] if file.path.count("/") > 1 else "daowan"
    return f"content/{unit}/{file.kind or 'product'}/{name}"


def _unknown_kinds(files: tuple[SourcePath, ...], kinds: frozenset[str]) -> Iterator[Problem]:
    # A folder of pictures alone may be called anything.
    folders = {
        "/".join(file.path.split("/")[:3]): file.kind
        for file in files
        if file.kind and file.kind not in kinds and is_source(file)
    }
    for folder, kind in folders.items():
        yield UNKNOWN_KIND_FOLDER.at(
            Place(folder),
            name=kind,
            suggestion=suggest(kind, kinds) or min(kinds, default=""),
            kinds=", ".join(sorted(kinds)),
        )


def _villages_without_page(files: tuple[SourcePath, ...]) -> Iterator[Problem]:
    villages = {file.village for file in files if file.village}
    pages = {
        file.village
        for file in files
        if not file.kind and file.name == _VILLAGE_PAGE and file.suffix == ".md"
        if file.language is None
    }
    for village in sorted(villages - pages):
        yield VILLAGE_WITHOUT_PAGE.at(Place(f"content/{village}/village.md"), village=village)
