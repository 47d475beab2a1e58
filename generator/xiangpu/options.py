"""What a run of the command line asks of a build."""

from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

LinkStyle = Literal["relative", "file", "preview"]
"""How pages link to one another: by folder, with `index.html` spelt out, or as one host group."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """Everything outside the town's own files that a build depends on."""

    town: Path
    output: Path
    today: date | None = None
    """None leaves it to the town's own `today`, or the calendar."""
    links: LinkStyle = "relative"
    keep_going: bool = False
    """Leave out broken entries and publish the rest."""
    strict: bool = False
    """Let warnings stop the build as errors do."""
    jobs: int | None = None
    """How many processes to use; as many as there are cores if None."""
    verify: bool = False
    """Read every file of the output again, and restore what somebody changed."""
    kept: Path | None = None
    """Where builds keep what can be computed again; in the town's `.xiangpu` if None."""
