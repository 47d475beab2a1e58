"""A town's files found, its settings checked, and its files sorted into units."""

import datetime
from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec

from xiangpu.check.settings import Read, Settings, check_settings
from xiangpu.check.village import RESERVED as RESERVED
from xiangpu.load.reader import read_document, read_yaml
from xiangpu.load.source import Document
from xiangpu.load.town_files import SourcePath, TownFiles
from xiangpu.load.walk import walk_town
from xiangpu.problems import Problem
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.names import field_names
from xiangpu.schema.reference import TOWN

Walk = Callable[[Path, frozenset[str]], TownFiles]
"""The town's files in folders of these kinds; the build hands in a function that remembers them."""


class TownSources(msgspec.Struct, frozen=True):
    """The town's settings, and the files of each unit: the town's own first, then the villages."""

    settings: Settings
    units: dict[str, tuple[SourcePath, ...]]
    problems: tuple[Problem, ...]


def make_reader(root: Path) -> Read:
    """A function that reads a source file of the town into a document."""
    names = _known_names()

    def read(source: SourcePath) -> Document:
        data = (root / source.on_disk).read_bytes()
        if source.suffix in (".yaml", ".yml"):
            return read_yaml(source.path, data, names)
        return read_document(source.path, data, names)

    return read


@cache
def _known_names() -> frozenset[str]:
    """The fields' names, gathered once and not for every unit."""
    return field_names()


def find_sources(
    root: Path, read: Read, today: datetime.date, walk: Walk = walk_town
) -> TownSources:
    """Every file of the town in its unit, and the settings that all units share."""
    kinds = frozenset(name for name, kind in KINDS.items() if kind.listed)
    files = walk(root, kinds)
    settings = check_settings(files.sources, read, today)
    units: dict[str, list[SourcePath]] = {TOWN: []}
    for file in (*files.sources, *files.media):
        if file.path.startswith("content/"):
            units.setdefault(file.village or TOWN, []).append(file)
    return TownSources(
        settings,
        {village: tuple(units[village]) for village in units},
        (*files.problems, *settings.problems),
    )
