"""The files of a town that people write, each with the kind whose fields it holds."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from xiangpu.load.town_files import SourcePath
from xiangpu.load.walk import walk_town
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS


class Source(msgspec.Struct, frozen=True):
    """A file in Markdown or YAML."""

    path: str
    """From the town's folder, with forward slashes."""
    on_disk: Path
    kind: Kind
    is_translation: bool


def find_town_sources(town: Path) -> tuple[Source, ...]:
    """Every source file that stands in its place, in the order of paths, and then the themes."""
    kinds = frozenset(name for name, kind in KINDS.items() if kind.listed)
    files = walk_town(town, kinds).sources
    return (*(_source(file, town) for file in files), *_themes(town))


def _source(file: SourcePath, town: Path) -> Source:
    home = "village" if file.path.startswith("content/") else "town"
    kind = KINDS[file.kind or home]
    return Source(file.path, town / file.on_disk, kind, file.language is not None)


def _themes(town: Path) -> Iterator[Source]:
    for path in sorted((town / "themes").glob("*/theme.yaml")):
        yield Source(path.relative_to(town).as_posix(), path, KINDS["theme"], False)
