"""The files of a town as values: where each stands and what it is called."""

import msgspec

from xiangpu.problems import Problem


class SourcePath(msgspec.Struct, frozen=True, array_like=True):
    """One file of the town, known by its place."""

    path: str
    """From the town's folder, with forward slashes, in NFC."""
    village: str
    """The village's folder; "" for the town's own."""
    kind: str
    """The kind's folder; "" for `village.md` and `site.yaml`."""
    name: str
    """Without language and suffix."""
    language: str | None
    """`en` for `x.en.md`; None for the default language, and for media."""
    suffix: str
    """In lower case, with its dot."""
    size: int
    """In bytes; 0 for texts, whose size nothing shows."""
    on_disk: str
    """The path as the disk spells it: open this one."""


class TownFiles(msgspec.Struct, frozen=True):
    """Markdown and YAML files, and all the others, each in the order of their paths."""

    sources: tuple[SourcePath, ...]
    media: tuple[SourcePath, ...]
    problems: tuple[Problem, ...] = ()
