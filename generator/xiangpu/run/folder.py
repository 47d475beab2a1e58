"""Where builds keep what can be computed again: one folder, which CI may carry from run to run."""

from pathlib import Path

from xiangpu.options import Options
from xiangpu.run.store import Store
from xiangpu.run.version import tool_version

NAME = ".xiangpu/cache"


def cache_folder(options: Options) -> Path:
    """The folder that the options name, or the town's own."""
    return options.kept or options.town / NAME


def open_store(options: Options) -> Store:
    """What this version of the tool kept for the town."""
    return Store(cache_folder(options), tool_version())
