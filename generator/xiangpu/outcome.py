"""What a build did, as a value that commands print and the next build may find again."""

import datetime

import msgspec

from xiangpu.problems import Problem


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What a build did."""

    problems: tuple[Problem, ...]
    villages: int = 0
    pages: int = 0
    reused: int = 0
    """Pages that were not rendered again, nothing they show having changed."""
    written: int = 0
    unchanged: int = 0
    removed: int = 0
    seconds: float = 0.0
    next_change: datetime.date | None = None
    """The first day on which building again makes something different."""
    committed: bool = False
    """Whether the output was brought up to date; it is left alone where there are errors."""
    foreign: tuple[str, ...] = ()
    """What else lies in the output, not written by us and left alone: files, and whole folders."""
